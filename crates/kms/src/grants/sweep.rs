//! Deleting the grants of keys that are gone.
//!
//! A key is destroyed in one commit, which can't hold its 50,000 grants. It leaves a record that says that they are to
//! be deleted; without their key they give nothing. The clockwork deletes them some at a time, and goes on where it was
//! after a crash.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Failure, Records, Stored, View};
use trent_types::AccountId;

use super::record::{CountRecord, GrantRecord, OrphansRecord};
use crate::names;
use crate::record::KeyRecord;

/// Grants that are deleted in one commit, with two records each.
const BATCH_COUNT: usize = 1000;

/// The changes that see to it that a key's grants are deleted after it.
pub(crate) async fn deleted_with(key: &KeyRecord, view: &View, changes: Changes) -> Result<Changes, Failure> {
    let KeyRecord { account, region, key_id, .. } = key;
    if view.read::<CountRecord>(&names::grant_count(*account, region, key_id)).await?.is_none() {
        return Ok(changes);
    }
    let orphans = OrphansRecord { account: *account, region: region.clone(), key_id: key_id.clone() };
    Ok(changes.put(names::orphans(*account, region, key_id), &orphans))
}

/// Deletes the grants of all keys that are gone.
pub(crate) async fn sweep(records: &Records) -> Result<(), Failure> {
    loop {
        let next = records.view().await?.scan::<OrphansRecord>(names::ORPHANS_PREFIX, None, 1).await?.pop();
        let Some((name, orphans)) = next else { return Ok(()) };
        let OrphansRecord { account, region, key_id } = &orphans.record;
        delete_grants(&names::grants(*account, region, key_id), records).await?;
        records.delete_all(&SystemWork::assertion(), &names::grant_index(*account, region, key_id)).await?;
        let changes = Changes::default().delete(names::grant_count(*account, region, key_id)).delete(name);
        records.commit(&SystemWork::assertion(), changes).await?;
    }
}

/// Deletes all grants of an account's keys, for `trent dev`'s reset. What else is stored of them the reset finds itself.
pub(crate) async fn delete_all_of(account: AccountId, records: &Records) -> Result<(), Failure> {
    delete_grants(&names::grants_of_account(account), records).await
}

/// Deletes the grants whose names begin with `prefix`, and what their retiring principals find them by.
async fn delete_grants(prefix: &[u8], records: &Records) -> Result<(), Failure> {
    loop {
        let batch = records.view().await?.scan::<GrantRecord>(prefix, None, BATCH_COUNT).await?;
        if batch.is_empty() {
            return Ok(());
        }
        let delete = |changes: Changes, (name, grant): (Vec<u8>, Stored<GrantRecord>)| {
            let changes = changes.delete(name);
            match grant.record.retirable_name() {
                Some(name) => changes.delete(name),
                None => changes,
            }
        };
        let changes = batch.into_iter().fold(Changes::default(), delete);
        records.commit(&SystemWork::assertion(), changes).await?;
    }
}
