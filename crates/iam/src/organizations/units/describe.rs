//! `DescribeOrganizationalUnit`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{DescribeOrganizationalUnitRequest, DescribeOrganizationalUnitResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::errors;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `DescribeOrganizationalUnit`.
pub(crate) struct DescribeOrganizationalUnit;

impl Operation for DescribeOrganizationalUnit {
    type Model = ops::DescribeOrganizationalUnit;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &DescribeOrganizationalUnitRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &DescribeOrganizationalUnitRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.organizational_unit_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        _: &Cx<'_, Organizations>,
    ) -> Result<DescribeOrganizationalUnitResponse, Failure> {
        let seen = proof.loaded();
        let unit = super::model(&seen.managed()?.record, &proof.input().organizational_unit_id, seen);
        let unit = unit.ok_or_else(errors::no_unit)?;
        Ok(DescribeOrganizationalUnitResponse { organizational_unit: Some(unit) })
    }
}
