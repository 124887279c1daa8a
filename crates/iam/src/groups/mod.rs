//! Groups of users.

mod create;
mod delete;
mod list;
mod membership;
mod policies;
mod read;
mod update;

use trent_model::iam::Group;
use trent_types::Partition;

pub(crate) use create::{CreateGroup, GROUPS_MAX};
pub(crate) use delete::DeleteGroup;
pub(crate) use list::{ListGroups, ListGroupsForUser};
pub(crate) use membership::{AddUserToGroup, GROUPS_PER_USER_MAX, RemoveUserFromGroup};
pub(crate) use policies::{DeleteGroupPolicy, GetGroupPolicy, ListGroupPolicies, PutGroupPolicy};
pub(crate) use read::GetGroup;
pub(crate) use update::UpdateGroup;

use crate::record::{Entity as _, GroupRecord};

/// A group as AWS answers it.
fn model(group: &GroupRecord, partition: Partition) -> Group {
    Group {
        path: group.path.clone(),
        group_name: group.name.clone(),
        group_id: group.id.clone(),
        arn: group.arn(partition),
        create_date: group.created,
    }
}
