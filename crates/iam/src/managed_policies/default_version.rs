//! `SetDefaultPolicyVersion`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{SetDefaultPolicyVersionRequest, ops};
use trent_model::runtime::structure::Unit;

use super::called::{self, Called};
use crate::Iam;

/// Source: IAM API Reference, `SetDefaultPolicyVersion`.
pub(crate) struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Model = ops::SetDefaultPolicyVersion;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &SetDefaultPolicyVersionRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &SetDefaultPolicyVersionRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (input, stored) = (proof.input(), proof.loaded().changeable::<Self>(cx)?);
        let mut policy = stored.record.clone();
        policy.default_version = super::version_of(&policy, &input.policy_arn, &input.version_id)?;
        let changes = Changes::default().replace(policy.key(), stored.revision, &policy);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
