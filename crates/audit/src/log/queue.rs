//! Who writes, and who waits for it.
//!
//! Who brings an event first lets others who are ready bring theirs; then one of them writes all of them, with one call,
//! and what others have brought meanwhile. After some rounds of that he has done enough for others, and one of those who
//! wait goes on.

use std::sync::{Arc, OnceLock};

use tokio::sync::Notify;

use super::writer::{Day, Outcome};
use super::{Formatted, LogError, Shared, lock};
use crate::event::Span;

/// How often one writes for others before he goes home.
const ROUNDS_MAX: u32 = 4;

/// Capacity that is kept for the next events, in bytes.
const KEPT_BYTES_MAX: usize = 1024 * 1024;

/// Events that nobody writes yet. There are never more than places, and never any that nobody is going to write.
#[derive(Default)]
pub(super) struct Queue {
    /// Somebody writes.
    led: bool,
    batch: Batch,
}

/// Events that are written together.
#[derive(Default)]
struct Batch {
    json: Vec<u8>,
    spans: Vec<Span>,
    ends: Vec<End>,
    fate: Arc<Fate>,
}

/// Where in a batch an event ends, and its day.
#[derive(Clone, Copy)]
struct End {
    json: usize,
    spans: usize,
    day: Day,
}

/// What becomes of a batch.
#[derive(Default)]
pub(super) struct Fate {
    outcome: OnceLock<Outcome>,
    /// Tells of the outcome, or that somebody must write.
    news: Notify,
}

/// An event of a batch.
pub(super) struct Joined {
    fate: Arc<Fate>,
    index: usize,
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn push(&mut self, event: Formatted<'_>) -> Joined {
        self.json.extend_from_slice(event.json);
        self.spans.extend_from_slice(event.spans);
        self.ends.push(End { json: self.json.len(), spans: self.spans.len(), day: event.day });
        Joined { fate: Arc::clone(&self.fate), index: self.ends.len() - 1 }
    }

    fn events(&self) -> impl Iterator<Item = Formatted<'_>> {
        let mut start = (0, 0);
        self.ends.iter().map(move |&End { json, spans, day }| {
            let (json_start, spans_start) = std::mem::replace(&mut start, (json, spans));
            Formatted { json: &self.json[json_start..json], spans: &self.spans[spans_start..spans], day }
        })
    }

    /// An empty batch with the capacity of this one.
    fn emptied(self) -> Self {
        let Self { mut json, mut spans, mut ends, fate: _ } = self;
        json.clear();
        json.shrink_to(KEPT_BYTES_MAX);
        spans.clear();
        ends.clear();
        Self { json, spans, ends, fate: Arc::default() }
    }
}

impl Shared {
    /// Puts an event that has a place where whoever writes next finds it.
    pub(super) fn join(&self, event: Formatted<'_>) -> Joined {
        let joined = lock(&self.queue).batch.push(event);
        // If nobody stays to write it, the thread does.
        self.signal.announce();
        joined
    }

    /// Waits until an event is written, or writes it.
    pub(super) async fn outcome(&self, joined: &Joined) -> Result<u64, LogError> {
        // Requests that are ready to run bring their events first: one call writes them all.
        tokio::task::yield_now().await;
        loop {
            // From here on no news is missed.
            let news = joined.fate.news.notified();
            if let Some(outcome) = joined.fate.outcome.get() {
                return outcome.sequence(joined.index);
            }
            if !self.lead_if_nobody_does() {
                news.await;
            }
        }
    }

    /// Writes what is waiting if nobody writes; tells whether it has.
    pub(super) fn lead_if_nobody_does(&self) -> bool {
        {
            let mut queue = lock(&self.queue);
            if queue.led || queue.batch.is_empty() {
                return false;
            }
            queue.led = true;
        }
        self.lead();
        true
    }

    /// Writes what others bring, until there is nothing or it has been enough.
    fn lead(&self) {
        let mut spare = Batch::default();
        for _ in 0..ROUNDS_MAX {
            let batch = {
                let mut queue = lock(&self.queue);
                if queue.batch.is_empty() {
                    queue.led = false;
                    return;
                }
                std::mem::replace(&mut queue.batch, spare)
            };
            let outcome = self.write(batch.events());
            // INVARIANT: a batch is written once.
            let _ = batch.fate.outcome.set(outcome);
            batch.fate.news.notify_waiters();
            spare = batch.emptied();
        }
        let mut queue = lock(&self.queue);
        queue.led = false;
        if !queue.batch.is_empty() {
            queue.batch.fate.news.notify_waiters();
        }
    }

    fn write<'a>(&self, events: impl Iterator<Item = Formatted<'a>>) -> Outcome {
        let mut writer = lock(&self.writer);
        let outcome = writer.append(events, self.refusal(), &self.room);
        drop(writer);
        if let Some(failure) = outcome.failure() {
            self.fail(failure.clone());
        }
        if outcome.any_written() {
            self.signal.announce();
        }
        outcome
    }
}
