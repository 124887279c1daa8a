//! `RemoveAccountFromOrganization`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{RemoveAccountFromOrganizationRequest, ops};
use trent_model::runtime::structure::Unit;

use super::membership;
use crate::organizations::Organizations;
use crate::organizations::errors;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `RemoveAccountFromOrganization`.
/// AWS asks for a means of payment first; nothing is to be paid for here.
pub(crate) struct RemoveAccountFromOrganization;

impl Operation for RemoveAccountFromOrganization {
    type Model = ops::RemoveAccountFromOrganization;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &RemoveAccountFromOrganizationRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(
        input: &RemoveAccountFromOrganizationRequest,
        seen: &Seen,
        _: &Cx<'_, Organizations>,
    ) -> Vec<Question> {
        vec![seen.question::<Self>(&input.account_id)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let stored = proof.loaded().managed()?;
        let account = proof.input().account_id.parse().map_err(|_| errors::no_account())?;
        let changes = membership::removed(stored, account, &cx.engine.records).await?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
