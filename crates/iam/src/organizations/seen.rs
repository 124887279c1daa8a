//! The organization, as the caller's account sees it.

use std::sync::Arc;

use trent_engine::{Changes, Cx, Failure, Operation, Question, Records, Resource, Stored};
use trent_policy::MapContext;
use trent_types::{AccountId, Partition};

use super::tree::Tree;
use super::{Organizations, errors, ids, names};
use crate::record::AccountRecord;

/// The caller's account, and its organization.
pub(crate) struct Seen {
    account: AccountId,
    partition: Partition,
    tree: Option<Arc<Stored<Tree>>>,
}

/// The organization that an account is in.
pub(super) async fn tree_of(account: AccountId, records: &Records) -> Result<Option<Arc<Stored<Tree>>>, Failure> {
    let stored = records.read::<AccountRecord>(&crate::names::account(account)).await?;
    let Some(id) = stored.and_then(|stored| stored.record.organization.clone()) else { return Ok(None) };
    // An organization goes together with what its accounts say of it: between two reads it has.
    Ok(Some(records.read::<Tree>(&names::tree(&id)).await?.ok_or(Failure::Changed)?))
}

impl Seen {
    pub(super) async fn load(cx: &Cx<'_, Organizations>) -> Result<Self, Failure> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
        Ok(Self { account, partition, tree: tree_of(account, &cx.engine.records).await? })
    }

    /// The organization.
    ///
    /// # Errors
    /// `AWSOrganizationsNotInUseException`.
    pub(super) fn tree(&self) -> Result<&Stored<Tree>, Failure> {
        self.tree.as_deref().ok_or_else(errors::not_in_use)
    }

    /// The organization, if the caller's account manages it: most operations are that account's alone.
    ///
    /// # Errors
    /// `AWSOrganizationsNotInUseException`, `AccessDeniedException`.
    pub(super) fn managed(&self) -> Result<&Stored<Tree>, Failure> {
        let tree = self.tree()?;
        if tree.record.management == self.account { Ok(tree) } else { Err(errors::not_the_management_account()) }
    }

    /// Whether the account is in an organization.
    pub(super) const fn is_member(&self) -> bool {
        self.tree.is_some()
    }

    /// The ARN of what has this id in the organization; `*` if there is none.
    pub(super) fn arn(&self, id: &str) -> String {
        self.tree.as_deref().map_or_else(
            || "*".to_owned(),
            |tree| ids::arn(self.partition, tree.record.management, &tree.record.organization, id),
        )
    }

    /// May the caller do `O` to what has this id? Whether its account may is another matter.
    pub(super) fn question<O: Operation>(&self, id: &str) -> Question {
        Question::of::<O>(Resource { arn: self.arn(id), account: self.account, kind: None })
    }

    /// May the caller do `O` to what has this id, with policies that are of the one type that there is?
    pub(super) fn policy_question<O: Operation>(&self, id: &str) -> Question {
        let keys = MapContext::new().with("organizations:PolicyType", "SERVICE_CONTROL_POLICY");
        self.question::<O>(id).with_context(keys)
    }

    /// May the caller do `O`, which names no resource?
    pub(super) fn general_question<O: Operation>(&self) -> Question {
        Question::of::<O>(Resource { arn: "*".to_owned(), account: self.account, kind: None })
    }
}

/// Stores a changed tree in place of the one that was read.
pub(super) fn changed(old: &Stored<Tree>, new: &Tree, changes: Changes) -> Changes {
    changes.replace(names::tree(&old.record.organization), old.revision, new)
}

/// Demands that the tree is as it was read.
pub(super) fn unchanged(old: &Stored<Tree>, changes: Changes) -> Changes {
    changes.unchanged(names::tree(&old.record.organization), old.revision)
}
