//! `StartLogging` and `StopLogging`.

use std::collections::BTreeMap;

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question, Stored};
use trent_model::cloudtrail::{
    StartLoggingRequest, StartLoggingResponse, StopLoggingRequest, StopLoggingResponse, ops,
};

use super::find::NamedTrail;
use crate::record::{DeliveryRecord, Stop, TrailRecord};
use crate::{CloudTrail, names};

/// Source: AWS CloudTrail API Reference, `StartLogging`.
pub(crate) struct StartLogging;

impl Operation for StartLogging {
    type Model = ops::StartLogging;
    type Service = CloudTrail;
    type Loaded = NamedTrail;

    const READ_ONLY: bool = false;

    async fn load(input: &StartLoggingRequest, cx: &Cx<'_, CloudTrail>) -> Result<NamedTrail, Failure> {
        NamedTrail::load(&input.name, cx).await
    }

    fn questions(_: &StartLoggingRequest, trail: &NamedTrail, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<StartLoggingResponse, Failure> {
        let stored = proof.loaded().own(cx)?;
        if stored.record.is_logging {
            return Ok(StartLoggingResponse {});
        }
        // Each time has a record of its own, which this names.
        let started = stored.record.started.map_or(cx.now, |before| cx.now.max(before.plus_ms(1)));
        let trail = TrailRecord { started: Some(started), is_logging: true, ..stored.record.clone() };
        let delivery = DeliveryRecord {
            account: trail.account,
            home: trail.home.clone(),
            name: trail.name.clone(),
            started,
            next: cx.service.audit.last_sequence() + 1,
            visited: started,
            plan: None,
            chains: BTreeMap::new(),
            stop: None,
        };
        let changes =
            Changes::default().replace(trail.key(), stored.revision, &trail).create(delivery.key(), &delivery);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(StartLoggingResponse {})
    }
}

/// Source: AWS CloudTrail API Reference, `StopLogging`.
pub(crate) struct StopLogging;

impl Operation for StopLogging {
    type Model = ops::StopLogging;
    type Service = CloudTrail;
    type Loaded = NamedTrail;

    const READ_ONLY: bool = false;

    async fn load(input: &StopLoggingRequest, cx: &Cx<'_, CloudTrail>) -> Result<NamedTrail, Failure> {
        NamedTrail::load(&input.name, cx).await
    }

    fn questions(_: &StopLoggingRequest, trail: &NamedTrail, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<StopLoggingResponse, Failure> {
        let stored = proof.loaded().own(cx)?;
        if !stored.record.is_logging {
            return Ok(StopLoggingResponse {});
        }
        let trail = TrailRecord { stopped: Some(cx.now), is_logging: false, ..stored.record.clone() };
        let changes = Changes::default().replace(trail.key(), stored.revision, &trail);
        let changes = ended(stored, changes, cx).await?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(StopLoggingResponse {})
    }
}

/// The changes, and that what is being logged ends with the event of this request.
pub(super) async fn ended(
    trail: &Stored<TrailRecord>,
    changes: Changes,
    cx: &Cx<'_, CloudTrail>,
) -> Result<Changes, Failure> {
    let TrailRecord { account, home, name, settings, .. } = &trail.record;
    let Some(started) = trail.record.started.filter(|_| trail.record.is_logging) else { return Ok(changes) };
    let key = names::delivery(*account, home, name, started);
    let Some(delivery) = cx.engine.records.view().await?.read::<DeliveryRecord>(&key).await? else {
        return Ok(changes);
    };
    let stop = Stop { at: cx.now, event_id: cx.event_id.to_owned(), reached: false, settings: settings.clone() };
    let record = DeliveryRecord { stop: Some(stop), ..delivery.record };
    Ok(changes.replace(key, delivery.revision, &record))
}
