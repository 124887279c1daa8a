//! `GetPolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{GetPolicyRequest, GetPolicyResponse, Policy, ops};

use super::ManagedPolicy;
use super::called::{self, Called};
use crate::Iam;

/// Source: IAM API Reference, `GetPolicy`.
pub(crate) struct GetPolicy;

impl Operation for GetPolicy {
    type Model = ops::GetPolicy;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = true;

    async fn load(input: &GetPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &GetPolicyRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<GetPolicyResponse, Failure> {
        let policy = proof.loaded().existing()?;
        let uses = policy.uses(proof.account(), &cx.engine.records.view().await?).await?;
        let tags = match policy {
            ManagedPolicy::Customer(stored) => stored.record.tags.model_unless_empty(),
            ManagedPolicy::Aws(_) => None,
        };
        let description = policy.description().map(str::to_owned);
        let shown = Policy { description, tags, ..policy.listed(uses, cx.call.principal.partition) };
        Ok(GetPolicyResponse { policy: Some(shown) })
    }
}
