//! Whom a request is about that may leave it out: the caller, then.
//!
//! Source: IAM API Reference, `UserName` of `GetUser` and of the operations on access keys: if it is left out, the user
//! follows from the access key that signed the request.

use std::sync::Arc;

use trent_engine::{Changes, Cx, Failure, Operation, Question, Resource, Stored};
use trent_types::AccountId;
use trent_types::principal::Identity;

use crate::find::{self, Named};
use crate::record::{Entity as _, Owner, RootRecord, UserRecord};
use crate::{Iam, errors, names, users};

/// The user that a request is about.
pub(crate) enum Subject {
    /// A user of the caller's account.
    User(Named<UserRecord>),
    /// The root user of the caller's account.
    Root(RootUser),
}

/// The root user of an account.
pub(crate) struct RootUser {
    account: AccountId,
    stored: Option<Arc<Stored<RootRecord>>>,
}

/// The user of that name, or the caller.
///
/// # Errors
/// `ValidationError` if there is no name and the caller is no user.
pub(crate) async fn subject(name: Option<&str>, cx: &Cx<'_, Iam>) -> Result<Subject, Failure> {
    if let Some(name) = name {
        return Ok(Subject::User(find::by_name(name, cx).await?));
    }
    let (caller, records) = (&cx.call.principal, &cx.engine.records);
    match &caller.identity {
        Identity::User(user) => {
            let stored = records.read::<UserRecord>(&names::user(&user.id)).await?;
            Ok(Subject::User(Named::new(&user.name, caller.account, caller.partition, stored)))
        }
        Identity::Root => {
            let stored = records.read::<RootRecord>(&names::root(caller.account)).await?;
            Ok(Subject::Root(RootUser { account: caller.account, stored }))
        }
        Identity::RoleSession(_) | Identity::Federated(_) | Identity::Service(_) => Err(errors::no_user_to_assume()),
    }
}

impl Subject {
    /// The question whether the caller may do the operation `O` to the user.
    pub(crate) fn question<O: Operation>(&self, cx: &Cx<'_, Iam>) -> Question {
        match self {
            Self::User(user) => users::question::<O>(user),
            Self::Root(root) => {
                let partition = cx.call.principal.partition.as_str();
                let arn = format!("arn:{partition}:iam::{}:root", root.account);
                Question::of::<O>(Resource { arn, account: root.account, kind: None })
            }
        }
    }

    /// The user as the owner of access keys.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub(crate) fn owner(&self) -> Result<Owner, Failure> {
        match self {
            Self::User(user) => Ok(Owner::User(user.existing()?.record.id.clone())),
            Self::Root(_) => Ok(Owner::Root),
        }
    }

    /// The user's name; the root user has none.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub(crate) fn name(&self) -> Result<Option<&str>, Failure> {
        match self {
            Self::User(user) => Ok(Some(&user.existing()?.record.name)),
            Self::Root(_) => Ok(None),
        }
    }

    /// Ids of the user's access keys, oldest first.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub(crate) fn access_keys(&self) -> Result<&[String], Failure> {
        match self {
            Self::User(user) => Ok(&user.existing()?.record.access_keys),
            Self::Root(root) => Ok(root.stored.as_ref().map_or(&[], |stored| &stored.record.access_keys)),
        }
    }

    /// Gives the user these access keys.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub(crate) fn with_access_keys(&self, access_keys: Vec<String>, changes: Changes) -> Result<Changes, Failure> {
        match self {
            Self::User(user) => {
                let user = user.existing()?;
                let changed = UserRecord { access_keys, ..user.record.clone() };
                Ok(changes.replace(UserRecord::key(&changed.id), user.revision, &changed))
            }
            Self::Root(RootUser { account, stored }) => {
                let (name, changed) = (names::root(*account), RootRecord { access_keys });
                Ok(match stored {
                    Some(stored) => changes.replace(name, stored.revision, &changed),
                    None => changes.create(name, &changed),
                })
            }
        }
    }
}
