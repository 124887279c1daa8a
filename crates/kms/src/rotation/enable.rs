//! `EnableKeyRotation`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{EnableKeyRotationRequest, OperationName, ops};
use trent_model::runtime::structure::Unit;

use super::{check_origin, rotatable, scheduled, unscheduled};
use crate::identify::{self, FoundKey};
use crate::multi_region::{Notice, check_not_replica, spread, synchronized};
use crate::question::KeyQuestion;
use crate::record::AutomaticRotation;
use crate::{Kms, lifecycle};

/// Rotation period unless the caller says otherwise. Source: AWS KMS API Reference, `EnableKeyRotation`.
pub(crate) const PERIOD_DAYS_DEFAULT: u32 = 365;

/// Source: AWS KMS API Reference, `EnableKeyRotation`.
pub(crate) struct EnableKeyRotation;

impl Operation for EnableKeyRotation {
    type Model = ops::EnableKeyRotation;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &EnableKeyRotationRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(input: &EnableKeyRotationRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let days = input.rotation_period_in_days.map_or(PERIOD_DAYS_DEFAULT.to_string(), |days| days.to_string());
        KeyQuestion::of::<Self>(key, cx).with("kms:rotationperiodindays", days).alone()
    }

    fn response_key(key: &Self::Loaded) -> Option<String> {
        Some(key.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::EnableKeyRotation, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        check_not_replica(&record)?;
        check_origin(&record)?;
        let symmetric = rotatable(&mut record)?;
        let asked = proof.input().rotation_period_in_days;
        let period_days = asked.and_then(|days| u32::try_from(days).ok()).unwrap_or(PERIOD_DAYS_DEFAULT);
        let before = symmetric.rotation;
        if before.is_some_and(|before| before.period_days == period_days) {
            // Enabling what is enabled moves no date.
            return Ok(Unit {});
        }
        // The period counts from the day on which it was set.
        let rotation = AutomaticRotation { period_days, next: cx.now.plus_days(i64::from(period_days)) };
        symmetric.rotation = Some(rotation);
        let mut changes = Changes::default().replace(record.name(), key.revision, &record);
        if let Some(before) = before {
            changes = unscheduled(&record, before, changes);
        }
        changes = scheduled(&record, rotation, changes);
        let changes = spread(&Notice::Shared, &record, cx.now, cx.engine, cx.service, changes).await?;
        let commit = async { Ok(cx.engine.records.commit(&proof, changes).await?) };
        cx.engine.act_and_tell_all(1, commit, |()| synchronized(&record).into_iter().collect()).await?;
        Ok(Unit {})
    }
}
