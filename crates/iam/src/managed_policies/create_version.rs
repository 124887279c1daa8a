//! `CreatePolicyVersion`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{CreatePolicyVersionRequest, CreatePolicyVersionResponse, ops};

use super::called::{self, Called};
use crate::record::PolicyVersion;
use crate::{Iam, errors};

/// Versions of one policy. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const VERSIONS_MAX: usize = 5;

/// Source: IAM API Reference, `CreatePolicyVersion`.
pub(crate) struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Model = ops::CreatePolicyVersion;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &CreatePolicyVersionRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &CreatePolicyVersionRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<CreatePolicyVersionResponse, Failure> {
        let (input, stored) = (proof.input(), proof.loaded().changeable::<Self>(cx)?);
        if stored.record.versions.len() >= VERSIONS_MAX {
            return Err(errors::too_many_versions(VERSIONS_MAX));
        }
        let mut policy = stored.record.clone();
        let (number, document) =
            (policy.next_version, super::document(&input.policy_document, cx.call.principal.partition)?);
        let is_default = input.set_as_default == Some(true);
        policy.versions.push(PolicyVersion { number, created: cx.now, document });
        policy.next_version += 1;
        policy.updated = cx.now;
        if is_default {
            policy.default_version = number;
        }
        let changes = Changes::default().replace(policy.key(), stored.revision, &policy);
        cx.engine.records.commit(&proof, changes).await?;
        let shown = super::shown(number, cx.now, is_default, None);
        Ok(CreatePolicyVersionResponse { policy_version: Some(shown) })
    }
}
