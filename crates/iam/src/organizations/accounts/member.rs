//! What is known of the accounts of an organization.

use trent_engine::{Failure, Records};
use trent_model::organizations::{Account, AccountJoinedMethod, AccountState, AccountStatus};
use trent_types::{AccountId, Partition, SecretText};

use crate::organizations::record::MemberRecord;
use crate::organizations::tree::Tree;
use crate::organizations::{errors, ids, names};

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
