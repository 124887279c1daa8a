//! What is known of the accounts of an organization.

use trent_engine::{Failure, Records};
use trent_model::organizations::{Account, AccountJoinedMethod, AccountState, AccountStatus};
use trent_types::{AccountId, Partition, SecretText};

use crate::organizations::record::MemberRecord;
use crate::organizations::tree::Tree;
use crate::organizations::{errors, ids, names};

/// Accounts that are read at once.
const BATCH_COUNT: usize = 500;

/// What is known of an account in the tree.
///
/// # Errors
/// [`Failure::Changed`] if it has left meanwhile.
pub(in crate::organizations) async fn read(
    tree: &Tree,
    account: AccountId,
    records: &Records,
) -> Result<MemberRecord, Failure> {
    let stored = records.read::<MemberRecord>(&names::member(&tree.organization, account)).await?;
    stored.map(|stored| stored.record.clone()).ok_or(Failure::Changed)
}

/// Whether an account in the tree has an address, in whatever case. There is no index of them: the names of records are
/// not encrypted, and addresses are people's.
///
/// # Errors
/// [`Failure::Internal`].
pub(in crate::organizations) async fn has_address(
    tree: &Tree,
    address: &str,
    records: &Records,
) -> Result<bool, Failure> {
    let (view, prefix) = (records.view().await?, names::members(&tree.organization));
    let address = address.to_lowercase();
    let mut after: Option<Vec<u8>> = None;
    loop {
        let batch = view.scan::<MemberRecord>(&prefix, after.as_deref(), BATCH_COUNT).await?;
        if batch.iter().any(|(_, stored)| stored.record.email.to_lowercase() == address) {
            return Ok(true);
        }
        match batch.last() {
            Some((last, _)) if batch.len() == BATCH_COUNT => after = Some(last.clone()),
            Some(_) | None => return Ok(false),
        }
    }
}

/// An account as it is answered.
///
/// # Errors
/// `AccountNotFoundException` if it is not in the tree.
pub(super) async fn model(tree: &Tree, id: &str, partition: Partition, records: &Records) -> Result<Account, Failure> {
    let account: AccountId = id.parse().map_err(|_| errors::no_account())?;
    if !tree.nodes.contains_key(id) {
        return Err(errors::no_account());
    }
    let member = read(tree, account, records).await?;
    Ok(Account {
        id: Some(id.to_owned()),
        arn: Some(ids::arn(partition, tree.management, &tree.organization, id)),
        email: Some(SecretText::new(member.email)),
        name: Some(SecretText::new(member.name)),
        status: Some(AccountStatus::Active),
        state: Some(AccountState::Active),
        paths: Some(vec![tree.path(id)]),
        joined_method: Some(if member.created { AccountJoinedMethod::Created } else { AccountJoinedMethod::Invited }),
        joined_timestamp: Some(member.joined),
    })
}
