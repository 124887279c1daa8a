//! `CancelKeyDeletion`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{CancelKeyDeletionRequest, CancelKeyDeletionResponse, OperationName, ops};

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::{DueWork, Lifecycle};
use crate::{Kms, lifecycle, names};

/// Source: AWS KMS API Reference, `CancelKeyDeletion`.
pub(crate) struct CancelKeyDeletion;

impl Operation for CancelKeyDeletion {
    type Model = ops::CancelKeyDeletion;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &CancelKeyDeletionRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &CancelKeyDeletionRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<CancelKeyDeletionResponse, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::CancelKeyDeletion, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        record.lifecycle = match record.kind.is_complete() {
            true => Lifecycle::Disabled,
            false => Lifecycle::PendingImport,
        };
        let mut changes = Changes::default().replace(record.name(), key.revision, &record);
        if let Lifecycle::PendingDeletion { due } = key.record.lifecycle {
            let due_name = names::due(due, record.account, &record.region, &record.key_id, DueWork::Deletion);
            changes = changes.delete(due_name);
        }
        cx.engine.records.commit(&proof, changes).await?;
        Ok(CancelKeyDeletionResponse { key_id: Some(record.arn().to_string()) })
    }
}
