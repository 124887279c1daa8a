//! `DisableKey`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{DisableKeyRequest, OperationName, ops};
use trent_model::runtime::structure::Unit;

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::Lifecycle;
use crate::{Kms, lifecycle};

/// Source: AWS KMS API Reference, `DisableKey`.
pub(crate) struct DisableKey;

impl Operation for DisableKey {
    type Model = ops::DisableKey;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &DisableKeyRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &DisableKeyRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    fn response_key(key: &Self::Loaded) -> Option<String> {
        Some(key.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::DisableKey, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        record.lifecycle = Lifecycle::Disabled;
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        cx.engine.records.commit(&proof, changes).await?;
        // A disabled key's material has no business in memory.
        cx.engine.vault.forget(&record.handle);
        Ok(Unit {})
    }
}
