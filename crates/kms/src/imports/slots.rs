//! Wrapping keys, between `GetParametersForImport` and `ImportKeyMaterial`.

use trent_engine::{Changes, Failure, View};
use trent_types::Timestamp;

use crate::names;
use crate::record::{DueRecord, DueWork, ImportSlotRecord, KeyRecord};
use trent_vault::ImportSlot;

/// Most wrapping keys of one KMS key at a time. AWS documents no number; it keeps the store from being filled.
pub(super) const SLOTS_MAX: usize = 100;

/// The changes that store a wrapping key until it expires.
pub(super) fn stored(key: &KeyRecord, slot: &ImportSlot, changes: Changes) -> Changes {
    let (account, region, key_id) = (key.account, key.region.clone(), key.key_id.clone());
    let (valid_to, work) = (slot.valid_to(), DueWork::ImportSlots);
    let name = names::import_slot(account, &region, &key_id, valid_to, slot.id());
    let due = names::due(valid_to, account, &region, &key_id, work);
    let record = ImportSlotRecord { slot: slot.as_bytes().to_vec() };
    changes.create(name, &record).put(due, &DueRecord { account, region, key_id, work })
}

/// The changes that delete the oldest wrapping keys of a key, so that there is room for one more.
pub(super) async fn with_room(key: &KeyRecord, view: &View, changes: Changes) -> Result<Changes, Failure> {
    let prefix = names::import_slots(key.account, &key.region, &key.key_id);
    let slots = view.keys(&prefix, None, SLOTS_MAX * 2).await?;
    let surplus = (slots.len() + 1).saturating_sub(SLOTS_MAX);
    Ok(slots.into_iter().take(surplus).fold(changes, Changes::delete))
}

/// The changes that delete the wrapping keys of a key that have expired.
pub(crate) async fn without_expired_slots(
    key: &KeyRecord,
    at: Timestamp,
    view: &View,
    changes: Changes,
) -> Result<Changes, Failure> {
    let prefix = names::import_slots(key.account, &key.region, &key.key_id);
    let slots = view.keys(&prefix, None, SLOTS_MAX * 2).await?;
    let expired = |name: &Vec<u8>| names::import_slot_time(name, &prefix).is_none_or(|valid_to| valid_to <= at);
    Ok(slots.into_iter().filter(expired).fold(changes, Changes::delete))
}

/// The changes that delete all that belongs to imports with a key.
pub(crate) async fn deleted_with(key: &KeyRecord, view: &View, changes: Changes) -> Result<Changes, Failure> {
    let prefix = names::import_slots(key.account, &key.region, &key.key_id);
    let slots = view.keys(&prefix, None, SLOTS_MAX * 2).await?;
    let changes = slots.into_iter().fold(changes, |changes, name| {
        let due = names::import_slot_time(&name, &prefix)
            .map(|valid_to| names::due(valid_to, key.account, &key.region, &key.key_id, DueWork::ImportSlots));
        due.into_iter().fold(changes.delete(name), Changes::delete)
    });
    Ok(super::expiry::unscheduled(key, changes))
}
