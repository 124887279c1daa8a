//! Times of logging, from their start until everything is delivered: what comes due when.

use std::collections::{BTreeMap, HashMap};

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Engine, Failure, Stored};
use trent_types::{Region, Timestamp};

use super::destination::{Deliverer, DeliveryError};
use super::pass::{self, Until};
use super::{NO_BUCKET, digest};
use crate::record::{Chain, Closing, DeliveryRecord, Plan, Settings, StatusRecord, Stop, TrailRecord};
use crate::{CloudTrail, names};

/// Time between two deliveries of log files.
const PASS_MS: i64 = 5 * 60 * 1000;
/// Time between two digests.
const DIGEST_MS: i64 = 60 * 60 * 1000;
/// After so long without one, a digest tells of the whole time instead of an hour.
const DIGEST_GAP_MS: i64 = 24 * 60 * 60 * 1000;
/// Log files of a digest, after which it does not wait for the hour to be over.
const DIGEST_FILES_MAX: usize = 500;
/// How long the event of the request that stopped logging is waited for.
const STOP_PATIENCE_MS: i64 = 60 * 1000;
/// Runs of the clockwork, about one a second, after which a delivery that failed is tried again.
const RUNS_AFTER_FAILURE: u32 = 5;
/// Sessions that are read at once.
const BATCH_COUNT: usize = 100;
/// How often one step is begun when requests keep changing what it has read.
const ATTEMPTS_MAX: u32 = 16;

/// Brings sessions on.
#[derive(Default)]
pub(crate) struct Sessions {
    /// Sessions whose last delivery failed: for how many runs they rest.
    resting: HashMap<Vec<u8>, u32>,
}

/// What became of a step.
enum Step {
    /// There may be more to do.
    Again,
    /// Nothing is due.
    Wait,
    /// It was not delivered.
    Failed(Vec<u8>),
}

/// A session and what belongs to it.
struct Session<'a> {
    engine: &'a Engine,
    service: &'a CloudTrail,
    deliverer: &'a Deliverer,
    now: Timestamp,
    stored: Stored<DeliveryRecord>,
    /// The trail, unless it was deleted.
    trail: Option<Stored<TrailRecord>>,
    settings: Settings,
}

impl Sessions {
    /// Does everything that is due.
    pub(crate) async fn run(&mut self, engine: &Engine, service: &CloudTrail) -> Result<(), Failure> {
        let Some(deliverer) = service.deliverer.as_deref() else { return Ok(()) };
        let mut after: Option<Vec<u8>> = None;
        loop {
            let view = engine.records.view().await?;
            let batch = view.keys(names::DELIVERIES, after.as_deref(), BATCH_COUNT).await?;
            drop(view);
            let Some(last) = batch.last() else { return Ok(()) };
            after = Some(last.clone());
            for key in batch {
                match self.resting.get_mut(&key) {
                    Some(runs) if *runs > 0 => *runs -= 1,
                    _ => self.bring_on(&key, engine, service, deliverer).await?,
                }
            }
        }
    }

    async fn bring_on(
        &mut self,
        key: &[u8],
        engine: &Engine,
        service: &CloudTrail,
        deliverer: &Deliverer,
    ) -> Result<(), Failure> {
        self.resting.remove(key);
        let mut attempts = 0;
        loop {
            let step = match Session::load(key, engine, service, deliverer).await? {
                Some(session) => session.step().await,
                None => return Ok(()),
            };
            match step {
                Ok(Step::Again) => attempts = 0,
                Ok(Step::Wait) => return Ok(()),
                Ok(Step::Failed(key)) => {
                    self.resting.insert(key, RUNS_AFTER_FAILURE);
                    return Ok(());
                }
                // A request has changed the trail or stopped it.
                Err(Failure::Changed) if attempts < ATTEMPTS_MAX => attempts += 1,
                Err(failure) => return Err(failure),
            }
        }
    }
}

impl<'a> Session<'a> {
    async fn load(
        key: &[u8],
        engine: &'a Engine,
        service: &'a CloudTrail,
        deliverer: &'a Deliverer,
    ) -> Result<Option<Self>, Failure> {
        let view = engine.records.view().await?;
        let Some(stored) = view.read::<DeliveryRecord>(key).await? else { return Ok(None) };
        let DeliveryRecord { account, home, name, stop, .. } = &stored.record;
        let trail = view.read::<TrailRecord>(&names::trail(*account, home, name)).await?;
        let settings = match (stop, &trail) {
            (Some(stop), _) => stop.settings.clone(),
            (None, Some(trail)) => trail.record.settings.clone(),
            // INVARIANT: a trail is deleted together with the stop of its session.
            (None, None) => return Err(Failure::internal("a trail is gone while it is logging")),
        };
        let now = engine.clock.now();
        Ok(Some(Self { engine, service, deliverer, now, stored, trail, settings }))
    }

    /// Does what is to be done first.
    async fn step(&self) -> Result<Step, Failure> {
        let delivery = &self.stored.record;
        if let Some(plan) = delivery.plan.clone() {
            return self.deliver_logs(plan).await;
        }
        if let Some((region, closing)) = closing(delivery) {
            return self.deliver_digest(region, closing).await;
        }
        if let Some(chains) = self.changed_chains() {
            return self.save(DeliveryRecord { chains, ..delivery.clone() }).await;
        }
        if delivery.stop.is_some() { self.finish().await } else { self.on_schedule().await }
    }

    /// What is due while logging goes on.
    async fn on_schedule(&self) -> Result<Step, Failure> {
        let delivery = &self.stored.record;
        let pass_due = delivery.visited.plus_ms(PASS_MS);
        let digest = delivery.chains.iter().map(|(region, chain)| (digest_due(chain), region)).min();
        if let Some((due, region)) = digest
            && due < pass_due
        {
            if due > self.now {
                return Ok(Step::Wait);
            }
            let region = region.clone();
            // After a long time without a digest, one tells of all of it.
            let is_gap = self.now.epoch_ms() - due.epoch_ms() > DIGEST_GAP_MS;
            let end = if is_gap { delivery.visited } else { due };
            return self.close(&[region], end).await;
        }
        if pass_due > self.now {
            return Ok(Step::Wait);
        }
        let until = Until { time: Some(pass_due.epoch_seconds()), ..Until::default() };
        let collected = pass::collect(&self.service.audit, delivery, &self.settings, until).await?;
        if !collected.is_empty() {
            return self.plan(pass_due, collected.end).await;
        }
        let visited = match collected.is_all {
            // Nothing happened in the meantime: no more than that has to be said of it.
            true => {
                let passed = (self.now.epoch_ms() - pass_due.epoch_ms()) / PASS_MS * PASS_MS;
                pass_due.plus_ms(passed)
            }
            false => delivery.visited,
        };
        self.save(DeliveryRecord { next: collected.end, visited, ..delivery.clone() }).await
    }

    /// What is left to do when logging was stopped.
    async fn finish(&self) -> Result<Step, Failure> {
        let delivery = &self.stored.record;
        let Some(stop) = delivery.stop.clone() else { return Ok(Step::Wait) };
        if stop.reached {
            let regions: Vec<Region> = delivery.chains.keys().cloned().collect();
            if regions.is_empty() {
                return self.remove().await;
            }
            return self.close(&regions, self.now).await;
        }
        let finished = |next| {
            let stop = Stop { reached: true, ..stop.clone() };
            DeliveryRecord { next, stop: Some(stop), ..delivery.clone() }
        };
        if self.has_passed(&stop.event_id).await? {
            return self.save(finished(delivery.next)).await;
        }
        let until = Until { event_id: Some(&stop.event_id), ..Until::default() };
        let collected = pass::collect(&self.service.audit, delivery, &self.settings, until).await?;
        if !collected.is_empty() {
            return self.plan(self.now, collected.end).await;
        }
        // Its event is written after the stop itself.
        let is_late = self.now.epoch_ms() - stop.at.epoch_ms() > STOP_PATIENCE_MS;
        if collected.is_last || (collected.is_all && is_late) {
            return self.save(finished(collected.end)).await;
        }
        if collected.is_all && collected.end == delivery.next {
            return Ok(Step::Wait);
        }
        self.save(DeliveryRecord { next: collected.end, ..delivery.clone() }).await
    }

    /// Whether the event with this id is the last one that was looked at.
    async fn has_passed(&self, event_id: &str) -> Result<bool, Failure> {
        let Some(last) = self.stored.record.next.checked_sub(1) else { return Ok(false) };
        let batch = self.service.audit.feed(last).try_next().await.unwrap_or_default();
        let event = batch.first().and_then(crate::event::EventView::of);
        Ok(event.is_some_and(|event| event.event_id == event_id))
    }

    /// Chains that are as the trail's settings want them, if they are not: none without validation, else one for each
    /// Region.
    fn changed_chains(&self) -> Option<BTreeMap<Region, Chain>> {
        let (delivery, settings) = (&self.stored.record, &self.settings);
        let mut chains = delivery.chains.clone();
        if delivery.stop.as_ref().is_some_and(|stop| stop.reached) {
            return None;
        }
        if settings.validation {
            let is_new = delivery.visited == delivery.started;
            let since = if is_new { delivery.started } else { self.now };
            let served = self.service.regions.iter().filter(|_| settings.multi_region);
            for region in std::iter::once(&delivery.home).chain(served) {
                let new = Chain { since, previous: None, files: Vec::new(), closing: None };
                chains.entry(region.clone()).or_insert(new);
            }
        } else {
            // What was delivered before is told of.
            chains.retain(|_, chain| !chain.files.is_empty());
            for chain in chains.values_mut() {
                let end = self.now.max(chain.since.plus_ms(1000));
                let (bucket, prefix) = (settings.bucket.clone(), settings.prefix.clone());
                chain.closing = Some(Closing { end, bucket, prefix });
            }
        }
        (chains != delivery.chains).then_some(chains)
    }

    /// Has log files delivered.
    async fn plan(&self, at: Timestamp, end: u64) -> Result<Step, Failure> {
        let plan = Plan { at, end, settings: self.settings.clone() };
        let delivery = DeliveryRecord { plan: Some(plan), ..self.stored.record.clone() };
        self.save(delivery).await
    }

    /// Has digests delivered, up to a time.
    async fn close(&self, regions: &[Region], end: Timestamp) -> Result<Step, Failure> {
        let mut delivery = self.stored.record.clone();
        for region in regions {
            if let Some(chain) = delivery.chains.get_mut(region) {
                // Digests are told apart by the second in which they end.
                let end = end.max(chain.since.plus_ms(1000));
                let (bucket, prefix) = (self.settings.bucket.clone(), self.settings.prefix.clone());
                chain.closing = Some(Closing { end, bucket, prefix });
            }
        }
        self.save(delivery).await
    }

    async fn deliver_logs(&self, plan: Plan) -> Result<Step, Failure> {
        let mut delivery = self.stored.record.clone();
        let until = Until { end: Some(plan.end), ..Until::default() };
        let collected = pass::collect(&self.service.audit, &delivery, &plan.settings, until).await?;
        let files = pass::deliver(collected, &delivery, &plan.settings, plan.at, self.deliverer).await;
        let files = match files {
            Ok(files) => files,
            Err(error) => return self.failed(&error, |status, code| status.delivery_error = Some(code)).await,
        };
        for (region, file) in files {
            let since = delivery.visited;
            match delivery.chains.get_mut(&region) {
                Some(chain) => chain.files.push(file),
                // A Region of which nobody knew.
                None if plan.settings.validation => {
                    let chain = Chain { since, previous: None, files: vec![file], closing: None };
                    delivery.chains.insert(region, chain);
                }
                None => {}
            }
        }
        (delivery.next, delivery.plan) = (plan.end, None);
        let delivered = |status: &mut StatusRecord| {
            (status.delivered, status.delivery_error) = (Some(plan.at), None);
        };
        self.save_with_status(delivery, delivered).await
    }

    async fn deliver_digest(&self, region: Region, closing: Closing) -> Result<Step, Failure> {
        let mut delivery = self.stored.record.clone();
        let is_last = delivery.stop.as_ref().is_some_and(|stop| stop.reached) || !self.settings.validation;
        let Some(chain) = delivery.chains.get_mut(&region) else { return Ok(Step::Again) };
        let signer = self.service.keys.current(&region, self.now, self.engine).await?;
        let signed = digest::sign(&self.stored.record, &region, chain, &closing, &signer)?;
        match digest::deliver(signed, self.deliverer).await {
            Ok(previous) => chain.previous = Some(previous),
            Err(error) => return self.failed(&error, |status, code| status.digest_error = Some(code)).await,
        }
        (chain.since, chain.closing) = (closing.end, None);
        chain.files.retain(|file| file.delivered > closing.end);
        if is_last && chain.files.is_empty() {
            delivery.chains.remove(&region);
        }
        let delivered = |status: &mut StatusRecord| {
            (status.digest_delivered, status.digest_error) = (Some(closing.end), None);
        };
        self.save_with_status(delivery, delivered).await
    }

    async fn failed(
        &self,
        error: &DeliveryError,
        tell: impl FnOnce(&mut StatusRecord, String),
    ) -> Result<Step, Failure> {
        let key = self.stored.record.key();
        // Nobody waits for it any more, and no status tells of it. The events are in the audit log.
        if self.trail.is_none() && error.code == NO_BUCKET {
            tracing::warn!(key = %String::from_utf8_lossy(&key), "a deleted trail's files are given up: no bucket");
            return self.remove().await;
        }
        tracing::warn!(key = %String::from_utf8_lossy(&key), %error, "a file of CloudTrail could not be delivered");
        let delivery = self.stored.record.clone();
        let code = error.code.clone();
        self.save_with_status(delivery, |status| tell(status, code)).await?;
        Ok(Step::Failed(key))
    }

    async fn remove(&self) -> Result<Step, Failure> {
        let changes = Changes::default().remove(self.stored.record.key(), self.stored.revision);
        self.engine.records.commit(&SystemWork::assertion(), changes).await?;
        Ok(Step::Again)
    }

    async fn save(&self, delivery: DeliveryRecord) -> Result<Step, Failure> {
        let changes = Changes::default().replace(delivery.key(), self.stored.revision, &delivery);
        self.engine.records.commit(&SystemWork::assertion(), changes).await?;
        Ok(Step::Again)
    }

    /// Saves the session, and in the trail's status what `tell` says, if the trail is still there.
    async fn save_with_status(
        &self,
        delivery: DeliveryRecord,
        tell: impl FnOnce(&mut StatusRecord),
    ) -> Result<Step, Failure> {
        let mut changes = Changes::default().replace(delivery.key(), self.stored.revision, &delivery);
        if let Some(trail) = &self.trail {
            let name = names::status(delivery.account, &delivery.home, &delivery.name);
            let stored = self.engine.records.view().await?.read::<StatusRecord>(&name).await?;
            let mut status = stored.map(|stored| stored.record).unwrap_or_default();
            tell(&mut status);
            changes = changes.unchanged(trail.record.key(), trail.revision).put(name, &status);
        }
        self.engine.records.commit(&SystemWork::assertion(), changes).await?;
        Ok(Step::Again)
    }
}

/// A digest that is being delivered.
fn closing(delivery: &DeliveryRecord) -> Option<(Region, Closing)> {
    delivery.chains.iter().find_map(|(region, chain)| Some((region.clone(), chain.closing.clone()?)))
}

/// When the next digest of a Region ends.
fn digest_due(chain: &Chain) -> Timestamp {
    let hour = chain.since.plus_ms(DIGEST_MS);
    match chain.files.last() {
        Some(file) if chain.files.len() >= DIGEST_FILES_MAX => hour.min(file.delivered),
        _ => hour,
    }
}
