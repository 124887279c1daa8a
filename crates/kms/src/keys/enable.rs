//! `EnableKey`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{EnableKeyRequest, OperationName, ops};
use trent_model::runtime::structure::Unit;

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::Lifecycle;
use crate::{Kms, lifecycle, rotation};

/// Source: AWS KMS API Reference, `EnableKey`.
pub(crate) struct EnableKey;

impl Operation for EnableKey {
    type Model = ops::EnableKey;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &EnableKeyRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &EnableKeyRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::EnableKey, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        record.lifecycle = Lifecycle::Enabled;
        let changes = Changes::default();
        let changes = rotation::resume(&mut record, changes, cx.now);
        let changes = changes.replace(record.name(), key.revision, &record);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
