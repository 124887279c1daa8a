//! `LeaveOrganization`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::ops;
use trent_model::runtime::structure::Unit;

use crate::organizations::Organizations;
use crate::organizations::accounts::membership;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `LeaveOrganization`.
/// AWS asks for a means of payment first; nothing is to be paid for here.
pub(crate) struct LeaveOrganization;

impl Operation for LeaveOrganization {
    type Model = ops::LeaveOrganization;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &Unit, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &Unit, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let stored = proof.loaded().tree()?;
        let changes = membership::removed(stored, proof.account(), &cx.engine.records).await?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
