//! `GetKeyLastUsage`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GetKeyLastUsageRequest, GetKeyLastUsageResponse, KeyLastUsageData, ops};

use crate::Kms;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;

/// Source: AWS KMS API Reference, `GetKeyLastUsage`.
pub(crate) struct GetKeyLastUsage;

impl Operation for GetKeyLastUsage {
    type Model = ops::GetKeyLastUsage;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &GetKeyLastUsageRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &GetKeyLastUsageRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GetKeyLastUsageResponse, Failure> {
        let key = &proof.loaded().record;
        let used = cx.service.usage.last(key, &cx.engine.records).await?;
        let key_last_usage = match used {
            Some(used) => KeyLastUsageData {
                operation: Some(used.operation),
                timestamp: Some(used.at),
                cloud_trail_event_id: Some(used.event_id),
                kms_request_id: Some(used.request_id),
            },
            None => KeyLastUsageData::default(),
        };
        Ok(GetKeyLastUsageResponse {
            key_id: Some(key.key_id.to_string()),
            key_last_usage: Some(key_last_usage),
            // Uses have been recorded since the first key was made.
            tracking_start_date: Some(key.created),
            key_creation_date: Some(key.created),
        })
    }
}
