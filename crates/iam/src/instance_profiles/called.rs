//! From names to instance profiles.

use std::sync::Arc;

use trent_engine::{Cx, Failure, Operation, Question, Resource, Stored};
use trent_types::AccountId;

use crate::conditions::Keys;
use crate::record::{InstanceProfileRecord, instance_profile_arn};
use crate::{Iam, errors, names};

/// What a caller calls by a name: an instance profile, or nothing.
pub(crate) struct Called {
    name: String,
    arn: String,
    account: AccountId,
    stored: Option<Arc<Stored<InstanceProfileRecord>>>,
}

/// The instance profile of the caller's account that has a name, in whatever case.
pub(super) async fn by_name(name: &str, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
    let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
    let stored = cx.engine.records.read::<InstanceProfileRecord>(&names::instance_profile(account, name)).await?;
    let arn = match &stored {
        Some(stored) => stored.record.arn(partition),
        None => instance_profile_arn(partition, account, "/", name),
    };
    Ok(Called { name: name.to_owned(), arn, account, stored })
}

impl Called {
    /// The instance profile.
    ///
    /// # Errors
    /// `NoSuchEntity` if there is none.
    pub(super) fn existing(&self) -> Result<&Stored<InstanceProfileRecord>, Failure> {
        self.stored.as_deref().ok_or_else(|| errors::no_such_instance_profile(&self.name))
    }

    /// The question whether the caller may do the operation `O` to it.
    pub(super) fn question<O: Operation>(&self) -> Question {
        let resource = Resource { arn: self.arn.clone(), account: self.account, kind: None };
        let question = Question::of::<O>(resource).shown_as(format!("instance profile {}", self.name));
        question.with_context(self.keys())
    }

    /// Its condition keys.
    pub(super) fn keys(&self) -> Keys {
        self.stored.as_ref().map(|stored| Keys::of_resource(&stored.record.tags)).unwrap_or_default()
    }
}
