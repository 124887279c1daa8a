//! `DeletePolicy`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeletePolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::called::{self, Called};
use crate::{Iam, errors};

/// Source: IAM API Reference, `DeletePolicy`.
pub(crate) struct DeletePolicy;

impl Operation for DeletePolicy {
    type Model = ops::DeletePolicy;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &DeletePolicyRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &DeletePolicyRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let stored = proof.loaded().changeable::<Self>(cx)?;
        let policy = &stored.record;
        if policy.attachment_count > 0 || policy.boundary_count > 0 {
            return Err(errors::policy_attached());
        }
        if policy.versions.len() > 1 {
            return Err(errors::policy_has_versions());
        }
        cx.engine.records.commit(&proof, Changes::default().remove(policy.key(), stored.revision)).await?;
        Ok(Unit {})
    }
}
