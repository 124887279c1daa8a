//! The end of a membership.

use trent_engine::{Changes, Failure, Records, Stored};
use trent_types::AccountId;

use crate::organizations::seen;
use crate::organizations::tree::Tree;
use crate::organizations::{errors, names};
use crate::record::AccountRecord;

/// Takes an account out of its organization; it goes on by itself.
///
/// # Errors
/// `AccountNotFoundException`, `MasterCannotLeaveOrganizationException`.
pub(in crate::organizations) async fn removed(
    stored: &Stored<Tree>,
    account: AccountId,
    records: &Records,
) -> Result<Changes, Failure> {
    let mut tree = stored.record.clone();
    if account == tree.management {
        return Err(errors::management_can_not_leave());
    }
    tree.nodes.remove(account.as_str()).ok_or_else(errors::no_account)?;
    let changes = seen::changed(stored, &tree, Changes::default())
        .delete(names::member(&tree.organization, account))
        .delete(names::tags(&tree.organization, account.as_str()));
    ended(account, records, changes).await
}

/// The account's own record says that it is in no organization.
pub(in crate::organizations) async fn ended(
    account: AccountId,
    records: &Records,
    changes: Changes,
) -> Result<Changes, Failure> {
    let name = crate::names::account(account);
    let stored = records.read::<AccountRecord>(&name).await?.ok_or(Failure::Changed)?;
    let alone = AccountRecord { organization: None, created: stored.record.created };
    Ok(changes.replace(name, stored.revision, &alone))
}
