//! Users.

mod boundary;
mod create;
mod delete;
mod list;
mod policies;
mod read;
mod tags;
mod update;

use trent_engine::{Operation, Question};
use trent_model::iam::User;
use trent_types::Partition;

pub(crate) use boundary::{DeleteUserPermissionsBoundary, PutUserPermissionsBoundary};
pub(crate) use create::{CreateUser, USERS_MAX};
pub(crate) use delete::DeleteUser;
pub(crate) use list::ListUsers;
pub(crate) use policies::{DeleteUserPolicy, GetUserPolicy, ListUserPolicies, PutUserPolicy};
pub(crate) use read::GetUser;
pub(crate) use tags::{ListUserTags, TagUser, UntagUser};
pub(crate) use update::UpdateUser;

use crate::conditions::Keys;
use crate::find::Named;
use crate::record::{Entity as _, UserRecord};

/// The question whether the caller may do the operation `O` to a user.
pub(crate) fn question<O: Operation>(user: &Named<UserRecord>) -> Question {
    user.question::<O>().with_context(keys(user))
}

/// The same, of operations that change what the user may: they can be limited to users with a boundary.
fn question_of_permissions<O: Operation>(user: &Named<UserRecord>) -> Question {
    let boundary = user.existing().ok().and_then(|user| user.record.boundary.as_deref());
    user.question::<O>().with_context(keys(user).with_boundary(boundary))
}

/// The condition keys of a user.
fn keys(user: &Named<UserRecord>) -> Keys {
    user.existing().map(|user| Keys::of_resource(&user.record.tags)).unwrap_or_default()
}

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
