//! Access keys of users and root users.

mod create;
mod delete;
mod last_used;
mod list;
mod update;

use trent_engine::{Cx, Failure, Stored};

pub(crate) use create::{ACCESS_KEYS_MAX, CreateAccessKey, new_access_key};
pub(crate) use delete::DeleteAccessKey;
pub(crate) use last_used::GetAccessKeyLastUsed;
pub(crate) use list::ListAccessKeys;
pub(crate) use update::UpdateAccessKey;

use crate::caller::Subject;
use crate::record::AccessKeyRecord;
use crate::{Iam, errors, names};

/// An access key of a user.
///
/// # Errors
/// `NoSuchEntity` if it is not the user's, or the user is none.
async fn of(subject: &Subject, id: &str, cx: &Cx<'_, Iam>) -> Result<Stored<AccessKeyRecord>, Failure> {
    if !subject.access_keys()?.iter().any(|other| other == id) {
        return Err(errors::no_such_access_key(id));
    }
    let stored = cx.engine.records.view().await?.read(&names::access_key(id)).await?;
    // Deleted since the user's record was read.
    stored.ok_or(Failure::Changed)
}
