//! Users.

mod boundary;
mod create;
mod delete;
mod list;
mod policies;
mod read;
mod tags;
mod update;

use trent_model::iam::User;
use trent_types::Partition;

pub(crate) use boundary::{DeleteUserPermissionsBoundary, PutUserPermissionsBoundary};
pub(crate) use create::CreateUser;
pub(crate) use delete::DeleteUser;
pub(crate) use list::ListUsers;
pub(crate) use policies::{DeleteUserPolicy, GetUserPolicy, ListUserPolicies, PutUserPolicy};
pub(crate) use read::GetUser;
pub(crate) use tags::{ListUserTags, TagUser, UntagUser};
pub(crate) use update::UpdateUser;

use crate::record::{Entity as _, UserRecord};

/// A user as lists show it: without boundary and tags.
pub(crate) fn listed(user: &UserRecord, partition: Partition) -> User {
    User {
        path: user.path.clone(),
        user_name: user.name.clone(),
        user_id: user.id.clone(),
        arn: user.arn(partition),
        create_date: user.created,
        password_last_used: None,
        permissions_boundary: None,
        tags: None,
    }
}

/// A user with everything that is told of it.
pub(crate) fn model(user: &UserRecord, partition: Partition) -> User {
    User {
        permissions_boundary: crate::boundary::model(user.boundary.as_deref()),
        tags: user.tags.model_unless_empty(),
        ..listed(user, partition)
    }
}
