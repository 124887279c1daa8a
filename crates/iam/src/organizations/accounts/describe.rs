//! `DescribeAccount`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{DescribeAccountRequest, DescribeAccountResponse, ops};

use super::member;
use crate::organizations::Organizations;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `DescribeAccount`.
pub(crate) struct DescribeAccount;

impl Operation for DescribeAccount {
    type Model = ops::DescribeAccount;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &DescribeAccountRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &DescribeAccountRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.account_id)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<DescribeAccountResponse, Failure> {
        let (input, tree) = (proof.input(), &proof.loaded().managed()?.record);
        let partition = cx.call.principal.partition;
        let account = member::model(tree, &input.account_id, partition, &cx.engine.records).await?;
        Ok(DescribeAccountResponse { account: Some(account) })
    }
}
