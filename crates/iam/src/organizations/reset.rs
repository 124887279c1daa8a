//! Emptying the service, for `trent dev`.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Engine, Failure, Stored};
use trent_types::AccountId;

use super::{names, seen};
use crate::record::AccountRecord;

/// Accounts that are looked at at once.
const BATCH_COUNT: usize = 1000;

/// Deletes organizations: the one that an account manages, or all. Their accounts stay, and are in none.
///
/// # Errors
/// [`Failure::Internal`] if the store refuses; something may be gone then.
pub async fn reset(engine: &Engine, account: Option<AccountId>) -> Result<(), Failure> {
    let (records, work) = (&engine.records, SystemWork::assertion());
    let meant = match account {
        None => None,
        Some(account) => match seen::tree_of(account, records).await? {
            Some(tree) if tree.record.management == account => Some(tree.record.organization.clone()),
            Some(_) | None => return Ok(()),
        },
    };
    let is_meant = |stored: &Stored<AccountRecord>| {
        let organization = stored.record.organization.as_ref();
        organization.is_some_and(|id| meant.as_ref().is_none_or(|meant| meant == id))
    };
    let prefix = crate::names::accounts();
    let mut after: Option<Vec<u8>> = None;
    loop {
        let batch = records.view().await?.scan::<AccountRecord>(&prefix, after.as_deref(), BATCH_COUNT).await?;
        let Some((last, _)) = batch.last() else { break };
        after = Some(last.clone());
        let alone = |changes: Changes, (name, stored): (Vec<u8>, Stored<AccountRecord>)| {
            changes.put(name, &AccountRecord { organization: None, ..stored.record })
        };
        let members = batch.into_iter().filter(|(_, stored)| is_meant(stored));
        records.commit(&work, members.fold(Changes::default(), alone)).await?;
    }
    let below = meant.map_or_else(|| names::ALL.to_vec(), |id| names::organization(&id));
    Ok(records.delete_all(&work, &below).await?)
}
