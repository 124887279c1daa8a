//! Rotation of key material.

mod disable;
mod enable;
mod list;
mod on_demand;
mod status;

use trent_engine::{Changes, Failure, ServiceEvent};
use trent_model::kms::errors::KMS_INVALID_STATE_EXCEPTION;
use trent_model::kms::{RotationType, SERVICE};
use trent_types::Timestamp;
use trent_vault::{KeyMaterialId, Vault};

pub(crate) use disable::DisableKeyRotation;
pub(crate) use enable::{EnableKeyRotation, PERIOD_DAYS_DEFAULT};
pub(crate) use list::ListKeyRotations;
pub(crate) use on_demand::RotateKeyOnDemand;
pub(crate) use status::GetKeyRotationStatus;

use crate::record::{
    AutomaticRotation, DueRecord, DueWork, KeyRecord, Lifecycle, Material, Origin, Rotated, RotationTrigger,
    SymmetricKey,
};
use crate::{errors, names};

/// The key, if material of its kind is rotated at all.
///
/// # Errors
/// `UnsupportedOperationException`. Source: AWS KMS Developer Guide, "Rotate AWS KMS keys".
pub(crate) fn rotatable(record: &mut KeyRecord) -> Result<&mut SymmetricKey, Failure> {
    let unsupported = unrotatable(record);
    record.symmetric_mut().ok_or(unsupported)
}

/// The refusal to rotate a key of another kind than symmetric encryption.
fn unrotatable(record: &KeyRecord) -> Failure {
    let spec = record.key_spec();
    errors::unsupported(format!(
        "{} key spec is {} which is not valid for this operation.",
        record.arn(),
        spec.as_str()
    ))
}

/// Lets a key be rotated automatically, as its material is made here.
///
/// # Errors
/// `UnsupportedOperationException`.
pub(crate) fn check_origin(record: &KeyRecord) -> Result<(), Failure> {
    match record.kind.origin() {
        Origin::AwsKms => Ok(()),
        Origin::External => {
            let arn = record.arn();
            Err(errors::unsupported(format!("{arn} origin is EXTERNAL which is not valid for this operation.")))
        }
    }
}

/// Gives a key new material, which encrypts from now on. All older material goes on to decrypt.
pub(crate) fn rotate(
    record: &mut KeyRecord,
    how: RotationTrigger,
    at: Timestamp,
    vault: &Vault,
) -> Result<(), Failure> {
    let made = vault.generate_backing_key(&record.region, &record.handle).map_err(Failure::internal)?;
    let rotated = Some(Rotated { at, how });
    let material = Material { id: made.material_id, token: Some(made.token), rotated, imported: None };
    rotatable(record)?.materials.push(material);
    Ok(())
}

/// Makes imported material that waits for it the current one.
///
/// # Errors
/// `KMSInvalidStateException` if none waits. Source: AWS KMS API Reference, `RotateKeyOnDemand`.
fn rotate_imported(record: &mut KeyRecord, at: Timestamp) -> Result<(), Failure> {
    let message = format!("{} has no key material in the state PENDING_ROTATION.", record.arn());
    if record.multi_region.as_ref().is_some_and(|multi_region| !multi_region.is_ready_to_rotate()) {
        return Err(errors::aws(&KMS_INVALID_STATE_EXCEPTION, message));
    }
    let symmetric = rotatable(record)?;
    let next = symmetric.next.take().ok_or_else(|| errors::aws(&KMS_INVALID_STATE_EXCEPTION, message))?;
    let rotated = Some(Rotated { at, how: RotationTrigger::OnDemand });
    symmetric.materials.push(Material { rotated, ..next });
    Ok(())
}

/// The event that tells of a completed rotation.
///
/// Source: AWS KMS Developer Guide, "RotateKey" among the examples of log entries.
pub(crate) fn event(record: &KeyRecord, previous: Option<KeyMaterialId>, how: RotationTrigger) -> ServiceEvent {
    let current = record.symmetric().and_then(SymmetricKey::current).map(|material| material.id);
    let text = |id: Option<KeyMaterialId>| id.map(|id| id.to_string()).unwrap_or_default();
    let rotation_type = match how {
        RotationTrigger::Automatic => RotationType::Automatic,
        RotationTrigger::OnDemand => RotationType::OnDemand,
    };
    let details = format!(
        r#"{{"rotationType":"{rotation_type}","keyOrigin":"{}","previousKeyMaterialId":"{}","currentKeyMaterialId":"{}","keyId":"{}"}}"#,
        record.origin().as_str(),
        text(previous),
        text(current),
        record.key_id
    );
    ServiceEvent {
        service: &SERVICE,
        name: "RotateKey",
        account: record.account,
        region: record.region.clone(),
        resources: vec![record.resource()],
        details: Some(details),
        response_elements: None,
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
    // A replica rotates with its primary key.
    if record.is_replica() {
        return changes;
    }
    match record.symmetric_mut().map(|symmetric| &mut symmetric.rotation) {
        Some(Some(rotation)) if rotation.next <= now => {
            rotation.next = now;
            let rotation = *rotation;
            scheduled(record, rotation, changes)
        }
        Some(Some(_) | None) | None => changes,
    }
}

/// The rotation that a key shows: none while it is pending deletion, when it comes back with a cancellation.
fn visible(record: &KeyRecord) -> Option<AutomaticRotation> {
    match record.lifecycle {
        Lifecycle::Enabled | Lifecycle::Disabled | Lifecycle::Creating | Lifecycle::Updating => {
            record.symmetric()?.rotation
        }
        Lifecycle::PendingDeletion { .. } | Lifecycle::PendingReplicaDeletion { .. } | Lifecycle::PendingImport => None,
    }
}
