//! `MoveAccount`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{MoveAccountRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::organizations::Organizations;
use crate::organizations::ids::NodeKind;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, seen};

/// Source: AWS Organizations API Reference, `MoveAccount`.
pub(crate) struct MoveAccount;

impl Operation for MoveAccount {
    type Model = ops::MoveAccount;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &MoveAccountRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &MoveAccountRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        [&input.account_id, &input.source_parent_id, &input.destination_parent_id]
            .map(|id| seen.question::<Self>(id))
            .into()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let (input, stored) = (proof.input(), proof.loaded().managed()?);
        let mut tree = stored.record.clone();
        let parent = tree.node(NodeKind::Account, &input.account_id).ok_or_else(errors::no_account)?.parent.clone();
        tree.parent(&input.source_parent_id).ok_or_else(errors::no_source_parent)?;
        tree.parent(&input.destination_parent_id).ok_or_else(errors::no_destination_parent)?;
        if parent.as_ref() != Some(&input.source_parent_id) {
            return Err(errors::no_source_parent());
        }
        if parent.as_ref() == Some(&input.destination_parent_id) {
            return Err(errors::is_there_already());
        }
        if let Some(node) = tree.nodes.get_mut(&input.account_id) {
            node.parent = Some(input.destination_parent_id.clone());
        }
        cx.engine.records.commit(&proof, seen::changed(stored, &tree, Changes::default())).await?;
        Ok(Unit {})
    }
}
