//! `RotateKeyOnDemand`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Happening, Operation, Question};
use trent_model::kms::errors::CONFLICT_EXCEPTION;
use trent_model::kms::{OperationName, RotateKeyOnDemandRequest, RotateKeyOnDemandResponse, ops};

use trent_types::Timestamp;

use super::{rotatable, rotate, rotate_imported};
use crate::identify::{self, FoundKey};
use crate::multi_region::{Notice, check_not_replica, spread, synchronized};
use crate::question::KeyQuestion;
use crate::record::{KeyRecord, Origin, RotationTrigger};
use crate::{Kms, errors, lifecycle};

/// Rotation on demand keeps away this long from the automatic one, in milliseconds. Source: AWS KMS API Reference,
/// `ConflictException`.
const AUTOMATIC_SOON_MS: i64 = 20 * 60 * 1000;

/// Source: AWS KMS API Reference, `RotateKeyOnDemand`.
pub(crate) struct RotateKeyOnDemand;

impl Operation for RotateKeyOnDemand {
    type Model = ops::RotateKeyOnDemand;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &RotateKeyOnDemandRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &RotateKeyOnDemandRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<RotateKeyOnDemandResponse, Failure> {
        let key = proof.loaded();
        let mut record = key.record.clone();
        // No state makes a key of another kind one that can be rotated.
        rotatable(&mut record)?;
        lifecycle::check(OperationName::RotateKeyOnDemand, &record.arn(), record.lifecycle.state())?;
        check_not_replica(&record)?;
        if is_about_to_rotate(&record, cx.now) {
            let message = "An automatic rotation of this key is in progress or about to begin.";
            return Err(errors::aws(&CONFLICT_EXCEPTION, message));
        }
        let symmetric = rotatable(&mut record)?;
        cx.service.quotas.check_on_demand_rotations(symmetric.on_demand_count)?;
        symmetric.on_demand_count += 1;
        let previous = symmetric.current().map(|material| material.id);
        match symmetric.origin {
            Origin::AwsKms => rotate(&mut record, RotationTrigger::OnDemand, cx.now, &cx.engine.vault)?,
            Origin::External => rotate_imported(&mut record, cx.now)?,
        }
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        let changes = spread(&Notice::Shared, &record, cx.now, cx.engine, cx.service, changes).await?;
        let commit = async { Ok(cx.engine.records.commit(&proof, changes).await?) };
        let events = |(): &()| {
            let rotated = Happening::Event(super::event(&record, previous, RotationTrigger::OnDemand));
            std::iter::once(rotated).chain(synchronized(&record)).collect()
        };
        cx.engine.act_and_tell_all(2, commit, events).await?;
        Ok(RotateKeyOnDemandResponse { key_id: Some(record.key_id.to_string()) })
    }
}

/// Whether the next automatic rotation is about to begin.
fn is_about_to_rotate(key: &KeyRecord, now: Timestamp) -> bool {
    let rotation = key.symmetric().and_then(|symmetric| symmetric.rotation);
    rotation.is_some_and(|rotation| rotation.next <= now.plus_ms(AUTOMATIC_SOON_MS))
}
