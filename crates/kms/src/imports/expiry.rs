//! When imported key material expires.

use std::collections::BTreeSet;

use trent_engine::{Changes, ServiceEvent};
use trent_model::kms::SERVICE;
use trent_types::Timestamp;
use trent_vault::KeyMaterialId;

use crate::multi_region::Notice;
use crate::names;
use crate::record::{DueRecord, DueWork, KeyKind, KeyRecord, Lifecycle, Material};

/// The times at which a key's material expires.
fn times(key: &KeyRecord) -> BTreeSet<Timestamp> {
    key.kind.all_materials().filter_map(Material::expires).collect()
}

fn due_name(key: &KeyRecord, at: Timestamp) -> Vec<u8> {
    names::due(at, key.account, &key.region, &key.key_id, DueWork::MaterialExpiry)
}

/// The changes that make what comes due of a key what it is `after` a change.
pub(crate) fn rescheduled(before: &KeyRecord, after: &KeyRecord, changes: Changes) -> Changes {
    let (old, new) = (times(before), times(after));
    let changes = old.difference(&new).fold(changes, |changes, at| changes.delete(due_name(before, *at)));
    new.difference(&old).fold(changes, |changes, at| {
        let (account, region, key_id) = (after.account, after.region.clone(), after.key_id.clone());
        let due = DueRecord { account, region, key_id, work: DueWork::MaterialExpiry };
        changes.put(due_name(after, *at), &due)
    })
}

/// The changes that take all expiries of a key off the list of what comes due.
pub(super) fn unscheduled(key: &KeyRecord, changes: Changes) -> Changes {
    times(key).into_iter().fold(changes, |changes, at| changes.delete(due_name(key, at)))
}

/// Takes the material away that is `gone`, and the key's state with it if the material belongs to it for good. Gives what
/// keys in other Regions have to learn of it.
pub(super) fn remove(key: &mut KeyRecord, gone: KeyMaterialId) -> Option<Notice> {
    let is_replica = key.is_replica();
    if let KeyKind::SymmetricEncryption(symmetric) = &mut key.kind
        && let Some(next) = symmetric.next.as_mut().filter(|next| next.id == gone)
    {
        let multi_region = key.multi_region.as_mut();
        // What waits for a rotation is the primary key's to give up, and then all give it up.
        return match is_replica {
            true => {
                next.token = None;
                multi_region?.set_lacking(&key.region, true);
                Some(Notice::Holding(false))
            }
            false => {
                symmetric.next = None;
                multi_region?.none_lacks();
                Some(Notice::Shared)
            }
        };
    }
    for material in key.kind.own_materials_mut().iter_mut().filter(|material| material.id == gone) {
        material.token = None;
    }
    if !key.kind.is_complete() {
        key.lifecycle = match key.lifecycle {
            Lifecycle::Enabled | Lifecycle::Disabled | Lifecycle::PendingImport => Lifecycle::PendingImport,
            // A key that is being updated has been enabled, and one that is being created has no material to lose.
            Lifecycle::Updating | Lifecycle::Creating => Lifecycle::PendingImport,
            pending @ (Lifecycle::PendingDeletion { .. } | Lifecycle::PendingReplicaDeletion { .. }) => pending,
        };
    }
    None
}

/// Takes one material away that has expired by the time `at`; tells which, and what keys in other Regions have to learn
/// of it.
pub(crate) fn expire_one(key: &mut KeyRecord, at: Timestamp) -> Option<(KeyMaterialId, Option<Notice>)> {
    let expired = |material: &&Material| material.expires().is_some_and(|expires| expires <= at);
    let gone = key.kind.all_materials().find(expired)?.id;
    let notice = remove(key, gone);
    Some((gone, notice))
}

/// The event that tells of expired material.
///
/// Source: AWS KMS Developer Guide, "DeleteExpiredKeyMaterial" among the examples of log entries.
pub(crate) fn expired_event(key: &KeyRecord, expired: KeyMaterialId) -> ServiceEvent {
    let key_id = &key.key_id;
    // Ids of material are told of symmetric encryption keys only.
    let details = match key.symmetric() {
        Some(_) => format!(r#"{{"keyId":"{key_id}","keyMaterialId":"{expired}"}}"#),
        None => format!(r#"{{"keyId":"{key_id}"}}"#),
    };
    ServiceEvent {
        service: &SERVICE,
        name: "DeleteExpiredKeyMaterial",
        account: key.account,
        region: key.region.clone(),
        resources: vec![key.resource()],
        details: Some(details),
        response_elements: None,
    }
}
