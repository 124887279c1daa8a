//! `GetTrailStatus`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{GetTrailStatusRequest, GetTrailStatusResponse, ops};
use trent_types::Timestamp;

use super::find::NamedTrail;
use crate::delivery::NO_BUCKET;
use crate::record::StatusRecord;
use crate::{CloudTrail, names};

/// Source: AWS CloudTrail API Reference, `GetTrailStatus`.
pub(crate) struct GetTrailStatus;

impl Operation for GetTrailStatus {
    type Model = ops::GetTrailStatus;
    type Service = CloudTrail;
    type Loaded = NamedTrail;

    const READ_ONLY: bool = true;

    async fn load(input: &GetTrailStatusRequest, cx: &Cx<'_, CloudTrail>) -> Result<NamedTrail, Failure> {
        NamedTrail::load(&input.name, cx).await
    }

    fn questions(_: &GetTrailStatusRequest, trail: &NamedTrail, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<GetTrailStatusResponse, Failure> {
        let trail = &proof.loaded().seen(cx)?.record;
        let name = names::status(trail.account, &trail.home, &trail.name);
        let status = cx.engine.records.view().await?.read::<StatusRecord>(&name).await?;
        let status = status.map(|stored| stored.record).unwrap_or_default();
        // Where there is nowhere to deliver to, there is no bucket either.
        let nowhere = trail.is_logging && cx.service.deliverer.is_none();
        let error = |error: Option<String>| error.or_else(|| nowhere.then(|| NO_BUCKET.to_owned()));
        // Members that are no longer in use are answered still.
        let text = |time: Option<Timestamp>| Some(time.map(|time| time.to_string()).unwrap_or_default());
        let is_delivered = status.delivery_error.is_none() && status.delivered.is_some();
        Ok(GetTrailStatusResponse {
            is_logging: Some(trail.is_logging),
            latest_delivery_error: error(status.delivery_error),
            latest_delivery_time: status.delivered,
            start_logging_time: trail.started,
            stop_logging_time: trail.stopped,
            latest_digest_delivery_time: status.digest_delivered,
            latest_digest_delivery_error: status.digest_error,
            latest_delivery_attempt_time: text(status.delivered),
            latest_notification_attempt_time: Some(String::new()),
            latest_notification_attempt_succeeded: Some(String::new()),
            latest_delivery_attempt_succeeded: text(status.delivered.filter(|_| is_delivered)),
            time_logging_started: text(trail.started),
            time_logging_stopped: text(trail.stopped),
            ..GetTrailStatusResponse::default()
        })
    }
}
