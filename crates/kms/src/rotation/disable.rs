//! `DisableKeyRotation`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{DisableKeyRotationRequest, OperationName, ops};
use trent_model::runtime::structure::Unit;

use super::{check_origin, rotatable, unscheduled};
use crate::identify::{self, FoundKey};
use crate::multi_region::{Notice, check_not_replica, spread, synchronized};
use crate::question::KeyQuestion;
use crate::{Kms, lifecycle};

/// Source: AWS KMS API Reference, `DisableKeyRotation`.
pub(crate) struct DisableKeyRotation;

impl Operation for DisableKeyRotation {
    type Model = ops::DisableKeyRotation;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &DisableKeyRotationRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &DisableKeyRotationRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::DisableKeyRotation, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        check_not_replica(&record)?;
        check_origin(&record)?;
        let Some(before) = rotatable(&mut record)?.rotation.take() else { return Ok(Unit {}) };
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        let changes = unscheduled(&record, before, changes);
        let changes = spread(&Notice::Shared, &record, cx.now, cx.engine, cx.service, changes).await?;
        let commit = async { Ok(cx.engine.records.commit(&proof, changes).await?) };
        cx.engine.act_and_tell_all(1, commit, |()| synchronized(&record).into_iter().collect()).await?;
        Ok(Unit {})
    }
}
