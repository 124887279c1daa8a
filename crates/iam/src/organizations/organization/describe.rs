//! `DescribeOrganization`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{DescribeOrganizationResponse, ops};
use trent_model::runtime::structure::Unit;

use crate::organizations::Organizations;
use crate::organizations::accounts::member;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `DescribeOrganization`.
/// Every account of the organization may ask.
pub(crate) struct DescribeOrganization;

impl Operation for DescribeOrganization {
    type Model = ops::DescribeOrganization;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &Unit, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &Unit, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<DescribeOrganizationResponse, Failure> {
        let tree = &proof.loaded().tree()?.record;
        let member = member::read(tree, tree.management, &cx.engine.records).await?;
        let organization = super::model(tree, &member.email, cx.call.principal.partition);
        Ok(DescribeOrganizationResponse { organization: Some(organization) })
    }
}
