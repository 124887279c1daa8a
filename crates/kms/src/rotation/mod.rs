//! Rotation of key material.

mod disable;
mod enable;
mod list;
mod on_demand;
mod status;

use trent_engine::{Changes, Failure, ServiceEvent};
use trent_model::kms::{RotationType, SERVICE};
use trent_types::Timestamp;
use trent_vault::{KeyMaterialId, Vault};

pub(crate) use disable::DisableKeyRotation;
pub(crate) use enable::EnableKeyRotation;
pub(crate) use list::ListKeyRotations;
pub(crate) use on_demand::RotateKeyOnDemand;
pub(crate) use status::GetKeyRotationStatus;

use crate::names;
use crate::record::{
    AutomaticRotation, DueRecord, DueWork, KeyKind, KeyRecord, Lifecycle, Material, Rotated, RotationTrigger,
    SymmetricKey,
};

/// Gives a key new material, which encrypts from now on. All older material goes on to decrypt.
pub(crate) fn rotate(
    record: &mut KeyRecord,
    how: RotationTrigger,
    at: Timestamp,
    vault: &Vault,
) -> Result<(), Failure> {
    let made = vault.generate_backing_key(&record.region, &record.handle).map_err(Failure::internal)?;
    let KeyKind::SymmetricEncryption(symmetric) = &mut record.kind;
    symmetric.materials.push(Material { id: made.material_id, token: made.token, rotated: Some(Rotated { at, how }) });
    Ok(())
}

/// The event that tells of a completed rotation.
///
/// Source: AWS KMS Developer Guide, "RotateKey" among the examples of log entries.
pub(crate) fn event(record: &KeyRecord, previous: Option<KeyMaterialId>, how: RotationTrigger) -> ServiceEvent {
    let KeyKind::SymmetricEncryption(symmetric) = &record.kind;
    let text = |id: Option<KeyMaterialId>| id.map(|id| id.to_string()).unwrap_or_default();
    let rotation_type = match how {
        RotationTrigger::Automatic => RotationType::Automatic,
        RotationTrigger::OnDemand => RotationType::OnDemand,
    };
    let details = format!(
        r#"{{"rotationType":"{rotation_type}","keyOrigin":"AWS_KMS","previousKeyMaterialId":"{}","currentKeyMaterialId":"{}","keyId":"{}"}}"#,
        text(previous),
        text(symmetric.current().map(|material| material.id)),
        record.key_id
    );
    ServiceEvent {
        service: &SERVICE,
        name: "RotateKey",
        account: record.account,
        region: record.region.clone(),
        resources: vec![record.resource()],
        details: Some(details),
    }
}

/// Puts a key's next automatic rotation on the list of what comes due.
pub(crate) fn scheduled(record: &KeyRecord, rotation: AutomaticRotation, changes: Changes) -> Changes {
    let (account, region, key_id) = (record.account, record.region.clone(), record.key_id.clone());
    let work = DueWork::Rotation;
    let name = names::due(rotation.next, account, &region, &key_id, work);
    changes.put(name, &DueRecord { account, region, key_id, work })
}

/// Takes a key's next automatic rotation off the list.
pub(crate) fn unscheduled(record: &KeyRecord, rotation: AutomaticRotation, changes: Changes) -> Changes {
    changes.delete(names::due(rotation.next, record.account, &record.region, &record.key_id, DueWork::Rotation))
}

/// Sees to it that a rotation which came due while the key was not enabled happens now that it is.
///
/// Source: AWS KMS Developer Guide, "Rotating AWS KMS keys": while a key is disabled it isn't rotated; when it is
/// enabled again and its material is older than the period, it is rotated immediately.
pub(crate) fn resume(record: &mut KeyRecord, changes: Changes, now: Timestamp) -> Changes {
    let KeyKind::SymmetricEncryption(symmetric) = &mut record.kind;
    match &mut symmetric.rotation {
        Some(rotation) if rotation.next <= now => {
            rotation.next = now;
            let rotation = *rotation;
            scheduled(record, rotation, changes)
        }
        Some(_) | None => changes,
    }
}

/// The rotation that a key shows: none while it is pending deletion, when it comes back with a cancellation.
fn visible(record: &KeyRecord) -> Option<AutomaticRotation> {
    let KeyKind::SymmetricEncryption(SymmetricKey { rotation, .. }) = &record.kind;
    match record.lifecycle {
        Lifecycle::Enabled | Lifecycle::Disabled => *rotation,
        Lifecycle::PendingDeletion { .. } => None,
    }
}
