//! Roles.

mod boundary;
mod create;
mod delete;
mod list;
mod policies;
mod read;
mod tags;
mod trust;
mod update;

use trent_engine::{Operation, Question};
use trent_model::iam::{Role, RoleLastUsed};
use trent_types::Partition;

pub(crate) use boundary::{DeleteRolePermissionsBoundary, PutRolePermissionsBoundary};
pub(crate) use create::{CreateRole, ROLES_MAX};
pub(crate) use delete::DeleteRole;
pub(crate) use list::ListRoles;
pub(crate) use policies::{DeleteRolePolicy, GetRolePolicy, ListRolePolicies, PutRolePolicy};
pub(crate) use read::GetRole;
pub(crate) use tags::{ListRoleTags, TagRole, UntagRole};
pub(crate) use trust::UpdateAssumeRolePolicy;
pub(crate) use update::{UpdateRole, UpdateRoleDescription};

use crate::conditions::Keys;
use crate::find::Named;
use crate::record::{Entity as _, RoleRecord};

/// The longest session in seconds of a role of which nothing is said. Source: IAM API Reference, `CreateRole`,
/// `MaxSessionDuration`.
const MAX_SESSION_SECONDS_DEFAULT: u32 = 3600;

/// A role as lists show it: without boundary, tags and last use.
pub(crate) fn listed(role: &RoleRecord, partition: Partition) -> Role {
    Role {
        path: role.path.clone(),
        role_name: role.name.clone(),
        role_id: role.id.clone(),
        arn: role.arn(partition),
        create_date: role.created,
        assume_role_policy_document: Some(role.trust.encoded()),
        description: role.description.clone(),
        max_session_duration: i32::try_from(role.max_session_seconds).ok(),
        permissions_boundary: None,
        tags: None,
        role_last_used: None,
        source_role_template: None,
    }
}

/// A role with everything that is told of it. When it was last used is not kept.
fn model(role: &RoleRecord, partition: Partition) -> Role {
    Role {
        permissions_boundary: crate::boundary::model(role.boundary.as_deref()),
        tags: role.tags.model_unless_empty(),
        role_last_used: Some(RoleLastUsed::default()),
        ..listed(role, partition)
    }
}

/// The question whether the caller may do the operation `O` to a role.
pub(crate) fn question<O: Operation>(role: &Named<RoleRecord>) -> Question {
    role.question::<O>().with_context(keys(role))
}

/// The same, of operations that change what the role may: they can be limited to roles with a boundary.
fn question_of_permissions<O: Operation>(role: &Named<RoleRecord>) -> Question {
    let boundary = role.existing().ok().and_then(|role| role.record.boundary.as_deref());
    role.question::<O>().with_context(keys(role).with_boundary(boundary))
}

/// The condition keys of a role.
pub(crate) fn keys(role: &Named<RoleRecord>) -> Keys {
    role.existing().map(|role| Keys::of_resource(&role.record.tags)).unwrap_or_default()
}
