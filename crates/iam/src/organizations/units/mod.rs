//! Organizational units.

mod create;
mod delete;
mod describe;
mod list_for_parent;
mod update;

use trent_model::organizations::OrganizationalUnit;

pub(super) use create::CreateOrganizationalUnit;
pub(super) use delete::DeleteOrganizationalUnit;
pub(super) use describe::DescribeOrganizationalUnit;
pub(super) use list_for_parent::ListOrganizationalUnitsForParent;
pub(super) use update::UpdateOrganizationalUnit;

use super::ids::NodeKind;
use super::seen::Seen;
use super::tree::Tree;

/// A unit as it is answered. `None` if there is none.
fn model(tree: &Tree, id: &str, seen: &Seen) -> Option<OrganizationalUnit> {
    let unit = tree.node(NodeKind::Unit, id)?;
    Some(OrganizationalUnit {
        id: Some(id.to_owned()),
        arn: Some(seen.arn(id)),
        name: unit.name.clone(),
        path: Some(tree.path(id)),
    })
}
