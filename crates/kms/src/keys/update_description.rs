//! `UpdateKeyDescription`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{OperationName, UpdateKeyDescriptionRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, lifecycle};

/// Source: AWS KMS API Reference, `UpdateKeyDescription`.
pub(crate) struct UpdateKeyDescription;

impl Operation for UpdateKeyDescription {
    type Model = ops::UpdateKeyDescription;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateKeyDescriptionRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &UpdateKeyDescriptionRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::UpdateKeyDescription, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        record.description.clone_from(&proof.input().description);
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
