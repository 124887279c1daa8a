//! `LookupEvents`: the event history.

use std::sync::Arc;
use std::time::Duration;

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::AwsError;
use trent_model::cloudtrail::{Event, LookupEventsRequest, LookupEventsResponse, Resource, ops};
use trent_model::runtime::common_errors::SERVICE_UNAVAILABLE_EXCEPTION;
use trent_types::Timestamp;

use crate::event::EventView;
use crate::index::{Attribute, Found, Key, Query};
use crate::{CloudTrail, anything, errors, follow};

/// Most events on a page, and how many there are unless the caller says otherwise.
const MAX_RESULTS: i32 = 50;
/// How far the history goes back, in days.
pub(crate) const HISTORY_DAYS: i64 = 90;
/// Longest value of an attribute, in characters.
const VALUE_CHARS_MAX: usize = 2000;
/// The category of Insights events, of which there are none.
const INSIGHT: &str = "insight";
/// How long a request waits for the index to have everything that was in the log before it. It is there at once unless the
/// server has had no time for it, or the index is being made anew.
const PATIENCE: Duration = Duration::from_secs(10);

/// Source: AWS CloudTrail API Reference, `LookupEvents`.
pub(crate) struct LookupEvents;

/// What a request looks for.
pub(crate) struct Wanted {
    attribute: Attribute,
    value: String,
    /// Seconds since 1970.
    start: i64,
    end: i64,
    limit: usize,
    /// Whether it is about Insights events.
    insights: bool,
}

impl Operation for LookupEvents {
    type Model = ops::LookupEvents;
    type Service = CloudTrail;
    type Loaded = Wanted;

    const READ_ONLY: bool = true;

    async fn load(input: &LookupEventsRequest, cx: &Cx<'_, CloudTrail>) -> Result<Wanted, Failure> {
        Wanted::read(input, cx.now)
    }

    fn questions(_: &LookupEventsRequest, _: &Wanted, cx: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<LookupEventsResponse, Failure> {
        let (input, wanted, service) = (proof.input(), proof.loaded(), cx.service);
        let Wanted { attribute, value, .. } = wanted;
        let (account, region) = (proof.account(), proof.region());
        let time = |time: Option<Timestamp>| time.map(Timestamp::epoch_ms);
        let (start, end) = (time(input.start_time), time(input.end_time));
        let list = format!("LookupEvents/{account}/{region}/{attribute:?}/{start:?}/{end:?}/{value}");
        let pages = Pages::new(&cx.engine.vault, list, wanted.limit);
        let after = pages.after(input.next_token.as_deref()).ok().map(|after| after.as_deref().map(place));
        let after = match after {
            None | Some(Some(None)) => return Err(errors::invalid_next_token()),
            Some(after) => after.flatten(),
        };
        if wanted.insights {
            return Ok(LookupEventsResponse { events: Some(Vec::new()), next_token: None });
        }
        let last = service.audit.last_sequence();
        if !follow::reach(&service.audit, &service.index, last, PATIENCE).await {
            let message = "The event history is being put in order. Try again in a while.";
            return Err(AwsError::new(&SERVICE_UNAVAILABLE_EXCEPTION, message).into());
        }
        let limit = pages.read_limit();
        let (index, audit) = (Arc::clone(&service.index), Arc::clone(&service.audit));
        let (value, region, attribute) = (value.clone(), region.clone(), *attribute);
        let (start, end) = (wanted.start, wanted.end);
        let found = tokio::task::spawn_blocking(move || {
            let key = Key { account: account.as_str(), region: region.as_str(), attribute, value: &value };
            let found = index.find(&Query { key, start, end, after, limit }).map_err(Failure::internal)?;
            let wanted: Vec<_> = found.iter().map(|found| (found.sequence, found.location())).collect();
            // What the log has given up meanwhile is none.
            let entries = audit.read_all(&wanted).map_err(Failure::internal)?;
            let answers = entries.iter().map(|entry| entry.as_ref().and_then(|entry| answer(&entry.json, &key)));
            Ok::<Vec<_>, Failure>(found.iter().map(name).zip(answers).collect())
        });
        let page = pages.page(found.await.map_err(Failure::internal)??);
        Ok(LookupEventsResponse {
            events: Some(page.items.into_iter().flatten().collect()),
            next_token: page.next_marker,
        })
    }
}

impl Wanted {
    fn read(input: &LookupEventsRequest, now: Timestamp) -> Result<Self, Failure> {
        let (attribute, value) = match input.lookup_attributes.as_deref().unwrap_or_default() {
            [] => (Attribute::Any, String::new()),
            [wanted] => {
                let attribute = Attribute::named(&wanted.attribute_key)
                    .ok_or_else(|| errors::invalid_attribute("Lookup attribute key is not valid."))?;
                // Some characters count twice.
                let chars = |value: &str| value.chars().map(|c| if "_ ,\n".contains(c) { 2 } else { 1 }).sum::<usize>();
                let value = wanted.attribute_value.clone();
                if value.is_empty() || chars(&value) > VALUE_CHARS_MAX {
                    return Err(errors::invalid_attribute("Lookup attribute value is not valid."));
                }
                (attribute, value)
            }
            _ => return Err(errors::invalid_attribute("Only one lookup attribute can be specified.")),
        };
        let insights = match input.event_category.as_deref() {
            None => false,
            Some(INSIGHT) => true,
            Some(other) => return Err(errors::invalid_category(other)),
        };
        if let (Some(start), Some(end)) = (input.start_time, input.end_time)
            && start > end
        {
            return Err(errors::invalid_time_range("The start time must not be after the end time."));
        }
        let limit = input.max_results.unwrap_or(MAX_RESULTS);
        let limit = match usize::try_from(limit) {
            Ok(count) if (1..=MAX_RESULTS).contains(&limit) => count,
            _ => return Err(errors::invalid_max_results(limit)),
        };
        let oldest = now.plus_days(-HISTORY_DAYS);
        let start = input.start_time.map_or(oldest, |start| start.max(oldest));
        // Events have whole seconds.
        let end = input.end_time.map_or(i64::MAX - 1, Timestamp::epoch_seconds);
        Ok(Self { attribute, value, start: start.plus_ms(999).epoch_seconds(), end, limit, insights })
    }
}

/// What a page's token says of its last event.
fn name(found: &Found) -> Vec<u8> {
    [found.time.to_be_bytes(), found.sequence.to_be_bytes()].concat()
}

fn place(name: &[u8]) -> Option<(i64, u64)> {
    let (time, sequence) = name.split_first_chunk()?;
    Some((i64::from_be_bytes(*time), u64::from_be_bytes(sequence.try_into().ok()?)))
}

/// An event as it is answered, if it has what was looked for.
fn answer(json: &[u8], key: &Key<'_>) -> Option<Event> {
    let event = EventView::read(json).filter(|event| key.is_of(event))?;
    let resources = event
        .resources()
        .map(|(kind, arn)| Resource { resource_type: kind.map(str::to_owned), resource_name: arn.map(str::to_owned) });
    Some(Event {
        event_id: Some(event.event_id.to_string()),
        event_name: Some(event.event_name.to_string()),
        read_only: Some(event.read_only.to_string()),
        access_key_id: event.access_key_id().map(str::to_owned),
        event_time: event.time().map(|time| Timestamp::from_epoch_ms(time.saturating_mul(1000))),
        event_source: Some(event.event_source.to_string()),
        username: event.user_name().map(str::to_owned),
        resources: Some(resources.collect()),
        cloud_trail_event: Some(String::from_utf8_lossy(json).into_owned()),
    })
}
