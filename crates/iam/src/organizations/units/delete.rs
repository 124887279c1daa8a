//! `DeleteOrganizationalUnit`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{DeleteOrganizationalUnitRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::organizations::Organizations;
use crate::organizations::ids::NodeKind;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, names, seen};

/// Source: AWS Organizations API Reference, `DeleteOrganizationalUnit`.
pub(crate) struct DeleteOrganizationalUnit;

impl Operation for DeleteOrganizationalUnit {
    type Model = ops::DeleteOrganizationalUnit;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &DeleteOrganizationalUnitRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &DeleteOrganizationalUnitRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.organizational_unit_id)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let (stored, id) = (proof.loaded().managed()?, proof.input().organizational_unit_id.as_str());
        let mut tree = stored.record.clone();
        tree.node(NodeKind::Unit, id).ok_or_else(errors::no_unit)?;
        if tree.nodes.values().any(|node| node.parent.as_deref() == Some(id)) {
            return Err(errors::unit_not_empty());
        }
        tree.nodes.remove(id);
        let changes = Changes::default().delete(names::tags(&tree.organization, id));
        cx.engine.records.commit(&proof, seen::changed(stored, &tree, changes)).await?;
        Ok(Unit {})
    }
}
