//! `GetKeyRotationStatus`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GetKeyRotationStatusRequest, GetKeyRotationStatusResponse, OperationName, ops};

use super::{check_origin, visible};
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, lifecycle};

/// Source: AWS KMS API Reference, `GetKeyRotationStatus`.
pub(crate) struct GetKeyRotationStatus;

impl Operation for GetKeyRotationStatus {
    type Model = ops::GetKeyRotationStatus;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &GetKeyRotationStatusRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &GetKeyRotationStatusRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Kms>) -> Result<GetKeyRotationStatusResponse, Failure> {
        let key = &proof.loaded().record;
        lifecycle::check(OperationName::GetKeyRotationStatus, &key.arn(), key.lifecycle.state())?;
        check_origin(key)?;
        // Keys that can't be rotated are answered as keys that are not, which tools rely on.
        let rotation = visible(key);
        Ok(GetKeyRotationStatusResponse {
            key_rotation_enabled: Some(rotation.is_some()),
            key_id: Some(key.key_id.to_string()),
            rotation_period_in_days: rotation.and_then(|rotation| i32::try_from(rotation.period_days).ok()),
            next_rotation_date: rotation.map(|rotation| rotation.next),
            // A rotation on demand is complete when it is answered: none is ever in progress.
            on_demand_rotation_start_date: None,
        })
    }
}
