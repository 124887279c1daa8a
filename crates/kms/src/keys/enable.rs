//! `EnableKey`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{EnableKeyRequest, OperationName, ops};
use trent_model::runtime::structure::Unit;

use crate::identify::{self, FoundKey};
use crate::multi_region::{Notice, spread, synchronized};
use crate::question::KeyQuestion;
use crate::record::{KeyRecord, Lifecycle};
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

    fn response_key(key: &Self::Loaded) -> Option<String> {
        Some(key.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::EnableKey, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        record.lifecycle = Lifecycle::Enabled;
        let changes = rotation::resume(&mut record, Changes::default(), cx.now);
        let changes = changes.replace(record.name(), key.revision, &record);
        let next = |record: &KeyRecord| record.symmetric()?.rotation.map(|rotation| rotation.next);
        if next(&record) == next(&key.record) {
            cx.engine.records.commit(&proof, changes).await?;
            return Ok(Unit {});
        }
        // The replicas have the date of the next rotation too.
        let changes = spread(&Notice::Shared, &record, cx.now, cx.engine, cx.service, changes).await?;
        let commit = async { Ok(cx.engine.records.commit(&proof, changes).await?) };
        cx.engine.act_and_tell_all(1, commit, |()| synchronized(&record).into_iter().collect()).await?;
        Ok(Unit {})
    }
}
