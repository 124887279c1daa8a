//! Log files: the events of a trail from some place of the audit log on.

use std::collections::BTreeMap;
use std::io::Write as _;

use aws_lc_rs::digest::{SHA256, digest};
use flate2::Compression;
use flate2::write::GzEncoder;
use trent_audit::{AuditLog, Entry, FeedError};
use trent_engine::Failure;
use trent_types::{Region, Timestamp};

use super::destination::{Deliverer, DeliveryError, Object};
use super::layout;
use crate::event::EventView;
use crate::public_keys::hex;
use crate::record::{DeliveryRecord, LogFile, Settings, trail_arn};

/// Events that are collected at once, at most.
const EVENTS_MAX: usize = 20_000;
/// Bytes of events that are collected at once, about.
const BYTES_MAX: usize = 16 * 1024 * 1024;
/// Events that are looked at at once, at most.
const LOOKS_MAX: u64 = 200_000;

/// Up to where events are collected.
#[derive(Default)]
pub(super) struct Until<'a> {
    /// Sequence of the event behind the last one.
    pub(super) end: Option<u64>,
    /// The latest time, in seconds: what is behind a later event waits.
    pub(super) time: Option<i64>,
    /// The last event's id.
    pub(super) event_id: Option<&'a str>,
}

/// Events of a trail.
#[derive(Default)]
pub(super) struct Collected {
    regions: BTreeMap<Region, Records>,
    events: usize,
    bytes: usize,
    /// Sequence of the event that comes next.
    pub(super) end: u64,
    /// There is nothing more up to where events were to be collected, for the time being.
    pub(super) is_all: bool,
    /// The event with the wanted id was found, and is the last.
    pub(super) is_last: bool,
}

/// Events of a Region that make a log file.
struct Records {
    /// Sequence of the first.
    first: u64,
    text: Vec<u8>,
    oldest: i64,
    newest: i64,
}

impl Collected {
    pub(super) const fn is_empty(&self) -> bool {
        self.events == 0
    }

    fn is_full(&self, from: u64) -> bool {
        self.events >= EVENTS_MAX || self.bytes >= BYTES_MAX || self.end - from >= LOOKS_MAX
    }

    fn add(&mut self, entry: &Entry, event: &EventView<'_>, time: i64) {
        // Texts that are no Regions' names don't get into keys of files.
        let Ok(region) = event.aws_region.parse::<Region>() else { return };
        let new = || Records { first: entry.sequence, text: b"{\"Records\":[".to_vec(), oldest: time, newest: time };
        let records = self.regions.entry(region).or_insert_with(new);
        if records.first != entry.sequence {
            records.text.push(b',');
        }
        records.text.extend_from_slice(&entry.json);
        (records.oldest, records.newest) = (records.oldest.min(time), records.newest.max(time));
        self.events += 1;
        self.bytes += entry.json.len();
    }
}

/// Collects the events of a trail, from the first that was not looked at on. What is collected for the same `until` with
/// the same settings is always the same.
pub(super) async fn collect(
    audit: &AuditLog,
    delivery: &DeliveryRecord,
    settings: &Settings,
    until: Until<'_>,
) -> Result<Collected, Failure> {
    let mut feed = audit.feed(delivery.next);
    let mut collected = Collected { end: delivery.next, ..Collected::default() };
    loop {
        let batch = match feed.try_next().await {
            Ok(batch) => batch,
            Err(FeedError::Lost { wanted, first }) => {
                let trail = trail_arn(delivery.account, &delivery.home, &delivery.name);
                tracing::error!(trail, wanted, first, "events are gone from the audit log before they were delivered");
                collected.end = first;
                continue;
            }
            Err(error) => return Err(Failure::internal(error)),
        };
        if batch.is_empty() {
            collected.is_all = true;
            return Ok(collected);
        }
        for entry in batch {
            if until.end.is_some_and(|end| entry.sequence >= end) {
                collected.is_all = true;
                return Ok(collected);
            }
            let event = EventView::of(&entry);
            let time = event.as_ref().and_then(EventView::time);
            if let (Some(latest), Some(time)) = (until.time, time)
                && time > latest
            {
                collected.is_all = true;
                return Ok(collected);
            }
            collected.end = entry.sequence + 1;
            if let (Some(event), Some(time)) = (event, time) {
                if is_delivered(&event, delivery, settings) {
                    collected.add(&entry, &event, time);
                }
                if until.event_id.is_some_and(|id| event.event_id == id) {
                    (collected.is_all, collected.is_last) = (true, true);
                    return Ok(collected);
                }
            }
            if collected.is_full(delivery.next) {
                return Ok(collected);
            }
        }
    }
}

/// Whether an event belongs to a trail.
fn is_delivered(event: &EventView<'_>, delivery: &DeliveryRecord, settings: &Settings) -> bool {
    event.recipient_account_id == delivery.account.as_str()
        && (settings.multi_region || event.aws_region == delivery.home.as_str())
        && (settings.global_services || !event.is_of_global_service())
        && settings.selectors.as_ref().is_none_or(|selectors| selectors.select(event))
}

/// Delivers log files; gives each with its Region.
pub(super) async fn deliver(
    collected: Collected,
    delivery: &DeliveryRecord,
    settings: &Settings,
    at: Timestamp,
    deliverer: &Deliverer,
) -> Result<Vec<(Region, LogFile)>, DeliveryError> {
    let arn = trail_arn(delivery.account, &delivery.home, &delivery.name);
    let mut files = Vec::new();
    for (region, Records { first, mut text, oldest, newest }) in collected.regions {
        text.extend_from_slice(b"]}");
        let key = layout::log_key(settings.prefix.as_deref(), delivery.account, &region, at, &arn, first);
        let hash = hex(digest(&SHA256, &text).as_ref());
        let body = compressed(text).await?;
        deliverer.put(Object { bucket: &settings.bucket, key: &key, body, metadata: &[] }).await?;
        let time = |seconds: i64| Timestamp::from_epoch_ms(seconds.saturating_mul(1000));
        let bucket = settings.bucket.clone();
        let file = LogFile { bucket, key, hash, delivered: at, oldest: time(oldest), newest: time(newest) };
        files.push((region, file));
    }
    Ok(files)
}

/// Compresses with gzip, on a thread of its own.
pub(super) async fn compressed(text: Vec<u8>) -> Result<Vec<u8>, DeliveryError> {
    let compress = move || {
        let mut encoder = GzEncoder::new(Vec::with_capacity(text.len() / 8), Compression::default());
        encoder.write_all(&text)?;
        encoder.finish()
    };
    let failed = |error: std::io::Error| DeliveryError::new("InternalError", error.to_string());
    let stopped = |error: tokio::task::JoinError| DeliveryError::new("InternalError", error.to_string());
    tokio::task::spawn_blocking(compress).await.map_err(stopped)?.map_err(failed)
}
