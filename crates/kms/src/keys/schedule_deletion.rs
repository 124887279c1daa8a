//! `ScheduleKeyDeletion`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{OperationName, ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse, ops};

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::{DueRecord, DueWork, Lifecycle};
use crate::{Kms, errors, lifecycle, names};

/// Waiting period unless the caller says otherwise. Source: AWS KMS API Reference, `ScheduleKeyDeletion`.
const WINDOW_DAYS_DEFAULT: i32 = 30;
/// Shortest waiting period.
const WINDOW_DAYS_MIN: i32 = 7;
/// Longest waiting period.
const WINDOW_DAYS_MAX: i32 = 30;

/// Source: AWS KMS API Reference, `ScheduleKeyDeletion`.
pub(crate) struct ScheduleKeyDeletion;

impl Operation for ScheduleKeyDeletion {
    type Model = ops::ScheduleKeyDeletion;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &ScheduleKeyDeletionRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        if let Some(days) = input.pending_window_in_days {
            // The model allows 1 to 365 days, the documentation 7 to 30.
            if days < WINDOW_DAYS_MIN {
                let limit = format!("Member must have value greater than or equal to {WINDOW_DAYS_MIN}");
                return Err(errors::constraint(&days.to_string(), "pendingWindowInDays", &limit));
            }
            if days > WINDOW_DAYS_MAX {
                let limit = format!("Member must have value less than or equal to {WINDOW_DAYS_MAX}");
                return Err(errors::constraint(&days.to_string(), "pendingWindowInDays", &limit));
            }
        }
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(input: &ScheduleKeyDeletionRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let days = input.pending_window_in_days.unwrap_or(WINDOW_DAYS_DEFAULT);
        KeyQuestion::of::<Self>(key, cx).with("kms:schedulekeydeletionpendingwindowindays", days.to_string()).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ScheduleKeyDeletionResponse, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::ScheduleKeyDeletion, &key.record.arn(), key.record.lifecycle.state())?;
        let window_days = proof.input().pending_window_in_days.unwrap_or(WINDOW_DAYS_DEFAULT);
        let due = (!key.record.has_replicas()).then(|| cx.now.plus_days(i64::from(window_days)));
        let mut record = key.record.clone();
        record.lifecycle = match due {
            Some(due) => Lifecycle::PendingDeletion { due },
            // The model's numbers are positive.
            None => Lifecycle::PendingReplicaDeletion { window_days: window_days.unsigned_abs() },
        };
        let mut changes = Changes::default().replace(record.name(), key.revision, &record);
        if let Some(due) = due {
            let work = DueWork::Deletion;
            let (account, region, key_id) = (record.account, record.region.clone(), record.key_id.clone());
            let due_name = names::due(due, account, &region, &key_id, work);
            changes = changes.put(due_name, &DueRecord { account, region, key_id, work });
        }
        cx.engine.records.commit(&proof, changes).await?;
        cx.engine.vault.forget(&record.handle);
        Ok(ScheduleKeyDeletionResponse {
            key_id: Some(record.arn().to_string()),
            deletion_date: due,
            key_state: Some(record.lifecycle.state()),
            pending_window_in_days: Some(window_days),
        })
    }
}
