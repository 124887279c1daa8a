//! What related keys tell each other.

use trent_engine::{Changes, Failure};
use trent_types::{Region, Timestamp};
use trent_vault::Vault;

use super::settle;
use super::share::share;
use crate::record::{DueRecord, DueWork, KeyRecord, Lifecycle};
use crate::{imports, names, rotation};

/// What a key tells its related keys.
#[derive(Debug, Clone)]
pub(crate) enum Notice {
    /// The primary key's shared properties are what its record says.
    Shared,
    /// There is a replica in this Region.
    Joined(Region),
    /// The primary key hands its part over to the replica in this Region.
    Promoted(Region),
    /// The key has, or has no more, the imported material that waits for a rotation.
    Holding(bool),
    /// The replica is gone.
    Left,
}

/// Lets the key of one Region learn what the key of another, as it is now, has told at the time `at`. Gives the changes
/// that go with that of the record.
pub(super) fn learn(
    record: &mut KeyRecord,
    notice: &Notice,
    teller: &KeyRecord,
    at: Timestamp,
    vault: &Vault,
    changes: Changes,
) -> Result<Changes, Failure> {
    match notice {
        Notice::Shared => learn_shared(record, teller, vault, changes),
        Notice::Joined(region) => {
            join(record, region);
            Ok(changes)
        }
        Notice::Promoted(region) => {
            promote(record, region);
            if record.region != *region {
                return Ok(changes);
            }
            let changes = settle::scheduled(record, at, changes);
            Ok(match record.symmetric().and_then(|symmetric| symmetric.rotation) {
                Some(rotation) => rotation::scheduled(record, rotation, changes),
                None => changes,
            })
        }
        Notice::Holding(holding) => {
            edit(record, |multi_region| multi_region.set_lacking(&teller.region, !holding));
            Ok(changes)
        }
        Notice::Left => {
            edit(record, |multi_region| multi_region.leave(&teller.region));
            Ok(begin_deletion(record, at, changes))
        }
    }
}

/// Adds a replica to those that a key knows. What waits for a rotation is not there yet.
pub(super) fn join(record: &mut KeyRecord, region: &Region) {
    let waits = record.symmetric().is_some_and(|symmetric| symmetric.next.is_some());
    edit(record, |multi_region| {
        multi_region.join(region.clone());
        multi_region.set_lacking(region, waits);
    });
}

/// Makes the key in another Region the primary one, as far as a key knows. The two that change their parts are updating.
pub(super) fn promote(record: &mut KeyRecord, region: &Region) {
    let was_primary = !record.is_replica();
    edit(record, |multi_region| multi_region.promote(region));
    if was_primary || record.region == *region {
        record.lifecycle = Lifecycle::Updating;
    }
}

fn edit(record: &mut KeyRecord, how: impl FnOnce(&mut super::MultiRegion)) {
    if let Some(multi_region) = &mut record.multi_region {
        how(multi_region);
    }
}

fn learn_shared(
    record: &mut KeyRecord,
    primary: &KeyRecord,
    vault: &Vault,
    changes: Changes,
) -> Result<Changes, Failure> {
    let before = record.clone();
    share(primary, record, vault)?;
    Ok(imports::rescheduled(&before, record, changes))
}

/// The waiting period of a primary key begins when its last replica is gone.
fn begin_deletion(record: &mut KeyRecord, at: Timestamp, changes: Changes) -> Changes {
    let Lifecycle::PendingReplicaDeletion { window_days } = record.lifecycle else { return changes };
    if record.has_replicas() {
        return changes;
    }
    let due = at.plus_days(i64::from(window_days));
    record.lifecycle = Lifecycle::PendingDeletion { due };
    let (account, region, key_id, work) =
        (record.account, record.region.clone(), record.key_id.clone(), DueWork::Deletion);
    changes.put(names::due(due, account, &region, &key_id, work), &DueRecord { account, region, key_id, work })
}
