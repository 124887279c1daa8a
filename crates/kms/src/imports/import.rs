//! `ImportKeyMaterial`.

use std::sync::Arc;

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Stored};
use trent_model::AwsError;
use trent_model::kms::errors::{
    EXPIRED_IMPORT_TOKEN_EXCEPTION, INCORRECT_KEY_MATERIAL_EXCEPTION, INVALID_IMPORT_TOKEN_EXCEPTION,
    KMS_INVALID_STATE_EXCEPTION,
};
use trent_model::kms::{
    ExpirationModelType, ImportKeyMaterialRequest, ImportKeyMaterialResponse, ImportType, OperationName, ops,
};
use trent_types::Timestamp;
use trent_vault::{ImportError, ImportSlot, ImportToken, KeyFamily, NewBackingKey, Vault};

use super::{check_origin, expiry, keep};
use crate::crypto::vault_failure;
use crate::identify::{self, FoundKey};
use crate::multi_region::Notice;
use crate::question::KeyQuestion;
use crate::record::{ImportSlotRecord, Imported, KeyKind, KeyRecord, Lifecycle, Material};
use crate::slow::Effort;
use crate::{Kms, errors, lifecycle, names};

/// How far in the future material can expire, in days. Source: AWS KMS API Reference, `ImportKeyMaterial`, `ValidTo`.
const VALID_DAYS_MAX: i64 = 365;

/// Source: AWS KMS API Reference, `ImportKeyMaterial`.
pub(crate) struct ImportKeyMaterial;

/// A key, and what the import token of the request names.
pub(crate) struct Import {
    key: FoundKey,
    /// None if it is no import token.
    token: Option<ImportToken>,
    /// None if no wrapping key is there (any more).
    slot: Option<Arc<Stored<ImportSlotRecord>>>,
}

impl Operation for ImportKeyMaterial {
    type Model = ops::ImportKeyMaterial;
    type Service = Kms;
    type Loaded = Import;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &ImportKeyMaterialRequest, cx: &Cx<'_, Kms>) -> Result<Import, Failure> {
        let key = identify::key::<Self>(&input.key_id, cx).await?;
        let token = ImportToken::parse(&input.import_token).ok();
        let slot = match &token {
            Some(token) => cx.engine.records.read(&slot_name(&key.record, token)).await?,
            None => None,
        };
        Ok(Import { key, token, slot })
    }

    fn questions(input: &ImportKeyMaterialRequest, loaded: &Import, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let model = input.expiration_model.unwrap_or(ExpirationModelType::KeyMaterialExpires);
        let question = KeyQuestion::of::<Self>(&loaded.key, cx).with("kms:expirationmodel", model.as_str());
        match input.valid_to {
            Some(valid_to) => question.with("kms:validto", valid_to.to_string()).alone(),
            None => question.alone(),
        }
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ImportKeyMaterialResponse, Failure> {
        let (input, Import { key: found, token, slot }) = (proof.input(), proof.loaded());
        let key = &found.record;
        // Before the state, whatever it is: note 9 of the table of key states.
        check_origin(key)?;
        lifecycle::check(OperationName::ImportKeyMaterial, &key.arn(), key.lifecycle.state())?;
        check_parameters(input, key)?;
        let expires = expires(input, cx.now)?;
        let token = token.clone().ok_or_else(invalid_token)?;
        let Some(slot) = slot else {
            // It was used, or has expired: a token still says when.
            cx.engine.vault.authenticate_import_token(&key.region, &token).map_err(import_failure)?;
            return Err(if token.valid_to() <= cx.now { expired_token() } else { invalid_token() });
        };
        let (handle, spec, now) = (key.handle, key.kind.spec(), cx.now);
        let (region, wrapped) = (key.region.clone(), input.encrypted_key_material.clone());
        let sealed = ImportSlot::parse(&slot.record.slot).map_err(Failure::internal)?;
        let effort = if spec.family() == KeyFamily::Rsa { Effort::Making } else { Effort::Long };
        let slot_name = slot_name(key, &token);
        let open =
            move |vault: &Vault| vault.import_key_material(&region, &handle, spec, &sealed, &token, &wrapped, now);
        let opened = cx.service.slow.run(effort, &cx.engine.vault, open).await?.map_err(import_failure)?;
        let material_id = opened.material_id;
        let mut record = key.clone();
        let notice = place(&mut record, opened, expires, input)?;
        if record.lifecycle == Lifecycle::PendingImport && record.kind.is_complete() {
            record.lifecycle = Lifecycle::Enabled;
        }
        let changes = Changes::default()
            .replace(record.name(), found.revision, &record)
            // A wrapping key is used once.
            .remove(slot_name, slot.revision);
        let changes = expiry::rescheduled(key, &record, changes);
        keep(&proof, &record, notice.as_ref(), changes, cx).await?;
        Ok(ImportKeyMaterialResponse {
            key_id: Some(record.arn().to_string()),
            key_material_id: record.symmetric().map(|_| material_id.to_string()),
        })
    }
}

fn slot_name(key: &KeyRecord, token: &ImportToken) -> Vec<u8> {
    names::import_slot(key.account, &key.region, &key.key_id, token.valid_to(), token.slot_id())
}

/// Refuses parameters that don't go together, or not with this kind of key.
///
/// # Errors
/// `ValidationException`, `UnsupportedOperationException`.
fn check_parameters(input: &ImportKeyMaterialRequest, key: &KeyRecord) -> Result<(), Failure> {
    if key.symmetric().is_none() {
        let given = [
            ("ImportType", input.import_type.is_some()),
            ("KeyMaterialDescription", input.key_material_description.is_some()),
            ("KeyMaterialId", input.key_material_id.is_some()),
        ];
        if let Some((name, _)) = given.iter().find(|(_, is_given)| *is_given) {
            let why = format!("{name} is supported only for symmetric encryption KMS keys.");
            return Err(errors::unsupported(why));
        }
    }
    if input.import_type == Some(ImportType::NewKeyMaterial) && input.key_material_id.is_some() {
        return Err(errors::validation("KeyMaterialId cannot be specified with ImportType NEW_KEY_MATERIAL."));
    }
    Ok(())
}

/// When the material shall expire, if it shall.
///
/// # Errors
/// `ValidationException`.
fn expires(input: &ImportKeyMaterialRequest, now: Timestamp) -> Result<Option<Timestamp>, Failure> {
    let model = input.expiration_model.unwrap_or(ExpirationModelType::KeyMaterialExpires);
    match (model, input.valid_to) {
        (ExpirationModelType::KeyMaterialDoesNotExpire, None) => Ok(None),
        (ExpirationModelType::KeyMaterialDoesNotExpire, Some(_)) => {
            Err(errors::validation("ValidTo is not valid with ExpirationModel KEY_MATERIAL_DOES_NOT_EXPIRE."))
        }
        (ExpirationModelType::KeyMaterialExpires, None) => {
            Err(errors::validation("A ValidTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES."))
        }
        (ExpirationModelType::KeyMaterialExpires, Some(at)) if at <= now => {
            Err(errors::validation("ValidTo must be in the future."))
        }
        (ExpirationModelType::KeyMaterialExpires, Some(at)) if at > now.plus_days(VALID_DAYS_MAX) => {
            Err(errors::validation(format!("ValidTo must be at most {VALID_DAYS_MAX} days in the future.")))
        }
        (ExpirationModelType::KeyMaterialExpires, Some(at)) => Ok(Some(at)),
    }
}

/// Puts imported material in its place: where the same material was before, or as the first or the next of the key. Gives
/// what keys in other Regions have to learn of it.
///
/// # Errors
/// `IncorrectKeyMaterialException`, `KMSInvalidStateException`; `UnsupportedOperationException` for new material in a
/// replica, which comes by the primary key. Source: AWS KMS API Reference, `ImportKeyMaterial`.
fn place(
    key: &mut KeyRecord,
    opened: NewBackingKey,
    expires: Option<Timestamp>,
    input: &ImportKeyMaterialRequest,
) -> Result<Option<Notice>, Failure> {
    let id = opened.material_id;
    if input.key_material_id.as_ref().is_some_and(|named| *named != id.to_string()) {
        return Err(incorrect("The key material does not match the specified key material ID."));
    }
    let description = input.key_material_description.clone();
    let imported = Imported { description, expires };
    let has_material = key.kind.own_materials().next().is_some();
    let default = if has_material { ImportType::ExistingKeyMaterial } else { ImportType::NewKeyMaterial };
    let import_type = input.import_type.unwrap_or(default);
    let (arn, is_replica) = (key.arn(), key.is_replica());
    let is_waiting = key.waiting().is_some_and(|waiting| waiting.id == id);
    let known = known_material(&mut key.kind, &id);
    match (import_type, known) {
        (ImportType::ExistingKeyMaterial, Some(known)) => {
            let before = known.imported.take().and_then(|before| before.description);
            let description = imported.description.or(before);
            known.imported = Some(Imported { description, ..imported });
            known.token = Some(opened.token);
            return Ok(match &mut key.multi_region {
                Some(multi_region) if is_waiting => {
                    multi_region.set_lacking(&key.region, false);
                    Some(Notice::Holding(true))
                }
                Some(_) | None => None,
            });
        }
        (ImportType::ExistingKeyMaterial, None) => {
            return Err(incorrect("The key material is not the key material that was previously imported."));
        }
        (ImportType::NewKeyMaterial, Some(_)) => {
            return Err(incorrect("The key material is already associated with the KMS key."));
        }
        (ImportType::NewKeyMaterial, None) if is_replica => {
            return Err(errors::unsupported(format!(
                "{arn} is a multi-Region replica key: new key material must be imported into its primary key."
            )));
        }
        (ImportType::NewKeyMaterial, None) => {}
    }
    let material = Material { id, token: Some(opened.token), rotated: None, imported: Some(imported) };
    match &mut key.kind {
        KeyKind::Fixed(fixed) => fixed.material = Some(material),
        KeyKind::SymmetricEncryption(symmetric) if !has_material => symmetric.materials.push(material),
        KeyKind::SymmetricEncryption(symmetric) if symmetric.next.is_none() => symmetric.next = Some(material),
        KeyKind::SymmetricEncryption(_) => {
            let message = format!("{arn} already has key material in the state PENDING_ROTATION.");
            return Err(errors::aws(&KMS_INVALID_STATE_EXCEPTION, message));
        }
    }
    let waits = key.waiting().is_some();
    Ok(match &mut key.multi_region {
        Some(multi_region) if waits => {
            multi_region.all_replicas_lack();
            Some(Notice::Shared)
        }
        Some(_) | None => None,
    })
}

/// The material of a key that has an id, be it there or gone.
fn known_material<'k>(kind: &'k mut KeyKind, id: &trent_vault::KeyMaterialId) -> Option<&'k mut Material> {
    match kind {
        KeyKind::Fixed(fixed) => fixed.material.as_mut().filter(|material| material.id == *id),
        KeyKind::SymmetricEncryption(symmetric) => {
            symmetric.materials.iter_mut().chain(&mut symmetric.next).find(|material| material.id == *id)
        }
    }
}

fn import_failure(error: ImportError) -> Failure {
    match error {
        ImportError::InvalidToken => invalid_token(),
        ImportError::ExpiredToken => expired_token(),
        ImportError::InvalidCiphertext => errors::invalid_ciphertext(),
        ImportError::MaterialLength { .. }
        | ImportError::MaterialType
        | ImportError::MaterialCurve
        | ImportError::MaterialSize
        | ImportError::WeakMaterial(_) => incorrect(format!("The key material is not valid for the KMS key: {error}.")),
        ImportError::Vault(error) => vault_failure(error),
        // They are refused when the parameters are asked for.
        ImportError::UnsupportedSpec(_) | ImportError::UnsupportedWrapping(_) => Failure::internal(error),
    }
}

fn incorrect(message: impl Into<String>) -> Failure {
    errors::aws(&INCORRECT_KEY_MATERIAL_EXCEPTION, message)
}

fn invalid_token() -> Failure {
    Failure::Aws(AwsError::bare(&INVALID_IMPORT_TOKEN_EXCEPTION))
}

fn expired_token() -> Failure {
    Failure::Aws(AwsError::bare(&EXPIRED_IMPORT_TOKEN_EXCEPTION))
}
