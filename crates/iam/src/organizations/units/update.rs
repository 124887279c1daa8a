//! `UpdateOrganizationalUnit`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{UpdateOrganizationalUnitRequest, UpdateOrganizationalUnitResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::ids::NodeKind;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, seen};

/// Source: AWS Organizations API Reference, `UpdateOrganizationalUnit`.
pub(crate) struct UpdateOrganizationalUnit;

impl Operation for UpdateOrganizationalUnit {
    type Model = ops::UpdateOrganizationalUnit;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &UpdateOrganizationalUnitRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &UpdateOrganizationalUnitRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.organizational_unit_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<UpdateOrganizationalUnitResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let (stored, id) = (seen.managed()?, input.organizational_unit_id.as_str());
        let mut tree = stored.record.clone();
        let unit = tree.node(NodeKind::Unit, id).ok_or_else(errors::no_unit)?;
        let parent = unit.parent.clone().unwrap_or_default();
        if let Some(name) = &input.name {
            tree.check_unit_name(&parent, name, Some(id))?;
            if let Some(unit) = tree.nodes.get_mut(id) {
                unit.name = Some(name.clone());
            }
        }
        cx.engine.records.commit(&proof, seen::changed(stored, &tree, Changes::default())).await?;
        Ok(UpdateOrganizationalUnitResponse { organizational_unit: super::model(&tree, id, seen) })
    }
}
