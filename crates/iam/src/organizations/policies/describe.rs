//! `DescribePolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{DescribePolicyRequest, DescribePolicyResponse, ops};

use super::Policy;
use crate::organizations::Organizations;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `DescribePolicy`.
pub(crate) struct DescribePolicy;

impl Operation for DescribePolicy {
    type Model = ops::DescribePolicy;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &DescribePolicyRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &DescribePolicyRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.policy_question::<Self>(&input.policy_id)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<DescribePolicyResponse, Failure> {
        let seen = proof.loaded();
        let policy = Policy::existing(&seen.managed()?.record, &proof.input().policy_id, &cx.engine.records).await?;
        Ok(DescribePolicyResponse { policy: Some(super::model(policy.record(), seen)) })
    }
}
