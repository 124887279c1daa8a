//! `DeletePolicyVersion`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeletePolicyVersionRequest, ops};
use trent_model::runtime::structure::Unit;

use super::called::{self, Called};
use crate::{Iam, errors};

/// Source: IAM API Reference, `DeletePolicyVersion`.
pub(crate) struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Model = ops::DeletePolicyVersion;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &DeletePolicyVersionRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &DeletePolicyVersionRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (input, stored) = (proof.input(), proof.loaded().changeable::<Self>(cx)?);
        let mut policy = stored.record.clone();
        let number = super::version_of(&policy, &input.policy_arn, &input.version_id)?;
        if number == policy.default_version {
            return Err(errors::default_version());
        }
        policy.versions.retain(|version| version.number != number);
        let changes = Changes::default().replace(policy.key(), stored.revision, &policy);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
