//! `DeleteImportedKeyMaterial`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::errors::NOT_FOUND_EXCEPTION;
use trent_model::kms::{DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialResponse, OperationName, ops};
use trent_vault::KeyMaterialId;

use super::{check_origin, expiry, keep};
use crate::clockwork::PurgeRecord;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::{KeyKind, KeyRecord};
use crate::{Kms, errors, lifecycle, names};

/// Source: AWS KMS API Reference, `DeleteImportedKeyMaterial`.
pub(crate) struct DeleteImportedKeyMaterial;

impl Operation for DeleteImportedKeyMaterial {
    type Model = ops::DeleteImportedKeyMaterial;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &DeleteImportedKeyMaterialRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &DeleteImportedKeyMaterialRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<DeleteImportedKeyMaterialResponse, Failure> {
        let (input, found) = (proof.input(), proof.loaded());
        let key = &found.record;
        lifecycle::check(OperationName::DeleteImportedKeyMaterial, &key.arn(), key.lifecycle.state())?;
        check_origin(key)?;
        let meant = meant(key, input.key_material_id.as_deref())?;
        let is_there = |id| key.kind.all_materials().any(|material| material.id == id && material.token.is_some());
        // The primary key can give up what waits for a rotation and is in other Regions alone.
        let can_give_up = |id| !key.is_replica() && key.waiting().is_some_and(|waiting| waiting.id == id);
        if let Some(gone) = meant.filter(|id| is_there(*id) || can_give_up(*id)) {
            let mut record = key.clone();
            let notice = expiry::remove(&mut record, gone);
            let changes =
                Changes::default().replace(record.name(), found.revision, &record).put(names::purge(), &PurgeRecord {});
            let changes = expiry::rescheduled(key, &record, changes);
            keep(&proof, &record, notice.as_ref(), changes, cx).await?;
            cx.engine.vault.forget(&record.handle);
        }
        let told = meant.filter(|_| key.symmetric().is_some());
        Ok(DeleteImportedKeyMaterialResponse {
            key_id: Some(key.arn().to_string()),
            key_material_id: told.map(|id| id.to_string()),
        })
    }
}

/// The material that a request means: the one that it names, or the current one; none if nothing was ever imported.
fn meant(key: &KeyRecord, named: Option<&str>) -> Result<Option<KeyMaterialId>, Failure> {
    match (&key.kind, named) {
        (KeyKind::SymmetricEncryption(symmetric), None) => Ok(symmetric.current().map(|material| material.id)),
        (KeyKind::Fixed(fixed), None) => Ok(fixed.material.as_ref().map(|material| material.id)),
        (KeyKind::SymmetricEncryption(_), Some(named)) => {
            let found = key.kind.all_materials().map(|material| material.id).find(|id| id.to_string() == named);
            let missing = || format!("Key material {named} is not associated with {}.", key.arn());
            found.map(Some).ok_or_else(|| errors::aws(&NOT_FOUND_EXCEPTION, missing()))
        }
        (KeyKind::Fixed(_), Some(_)) => {
            Err(errors::unsupported("KeyMaterialId is supported only for symmetric encryption KMS keys."))
        }
    }
}
