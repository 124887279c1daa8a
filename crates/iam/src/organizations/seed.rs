//! Accounts of an organization that a seed describes.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Failure, Records, Stored, perform};
use trent_model::organizations::CreateAccountRequest;
use trent_types::AccountId;

use super::accounts::{access_role, has_address, made};
use super::organization::CreateOrganization;
use super::record::MemberRecord;
use super::tree::Tree;
use super::{names, seen};
use crate::record::{AccountRecord, RoleRecord};
use crate::seed::Services;
use crate::{errors, find};

/// An account in the organization.
#[derive(Debug)]
pub struct SeedMember {
    /// Name of the account.
    pub name: String,
    /// Address of the account: no two accounts have the same.
    pub email: String,
}

/// Whether an account is in the organization of the management account.
///
/// # Errors
/// [`Failure::Aws`] in plain words if it is in another, or there under another name or address.
pub(crate) async fn compare_member(
    services: &Services<'_>,
    account: AccountId,
    member: &SeedMember,
) -> Result<bool, Failure> {
    let records = &services.engine.records;
    if account == services.management {
        return Err(errors::validation(
            "the management account is in the organization as it is: nothing can be said of it",
        ));
    }
    let Some(tree) = seen::tree_of(account, records).await? else { return Ok(false) };
    if tree.record.management != services.management {
        return Err(errors::validation(format!("the account {account} is in another organization")));
    }
    let there = records.read::<MemberRecord>(&names::member(&tree.record.organization, account)).await?;
    let there = there.ok_or(Failure::Changed)?;
    if (&there.record.name, &there.record.email) != (&member.name, &member.email) {
        let words = format!("the account {account} is there with another name or address than the seed says");
        return Err(errors::validation(words));
    }
    Ok(true)
}

/// Makes an account in the organization, and the organization if there is none.
///
/// # Errors
/// Those of `CreateOrganization` and `CreateAccount`.
pub(crate) async fn ensure_member(
    services: &Services<'_>,
    account: AccountId,
    member: &SeedMember,
) -> Result<(), Failure> {
    let (engine, management) = (services.engine, services.management);
    let records = &engine.records;
    let input = serde_json::json!({ "AccountName": member.name, "Email": member.email }).to_string();
    let _: CreateAccountRequest = perform::read(input.as_bytes())?;
    if seen::tree_of(management, records).await?.is_none() {
        let call = services.call(management);
        perform::perform::<CreateOrganization>(engine, services.organizations, &call, b"{}").await?;
    }
    let tree = seen::tree_of(management, records).await?.ok_or(Failure::Changed)?;
    if tree.record.management != management {
        return Err(errors::validation(format!("the account {management} does not manage its organization")));
    }
    if has_address(&tree.record, &member.email, records).await? {
        return Err(errors::validation(format!("another account has the address {}", member.email)));
    }
    let (now, partition) = (engine.clock.now(), services.region.partition());
    let (name, email) = (member.name.clone(), member.email.clone());
    let member = MemberRecord { name, email, joined: now, created: true };
    let role = match find::named::<RoleRecord>(account, access_role::NAME_DEFAULT, records).await? {
        Some(_) => None,
        None => {
            let entropy = engine.entropy.as_ref();
            Some(access_role::new(account, access_role::NAME_DEFAULT, management, partition, now, entropy)?)
        }
    };
    let changes = made(&tree, account, &member, Changes::default())?;
    let changes = with_account(account, &tree, records, changes).await?;
    let changes = role.iter().fold(changes, |changes, role| crate::changes::created(role, changes));
    Ok(records.commit(&SystemWork::assertion(), changes).await?)
}

/// The account's own record says that it is in the organization.
async fn with_account(
    account: AccountId,
    tree: &Stored<Tree>,
    records: &Records,
    changes: Changes,
) -> Result<Changes, Failure> {
    let name = crate::names::account(account);
    let organization = Some(tree.record.organization.clone());
    Ok(match records.read::<AccountRecord>(&name).await? {
        Some(stored) => {
            let record = AccountRecord { organization, created: stored.record.created };
            changes.replace(name, stored.revision, &record)
        }
        None => changes.create(name, &AccountRecord { organization, created: tree.record.created }),
    })
}
