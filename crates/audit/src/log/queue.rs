//! Who writes, and who waits for it.
//!
//! Who brings an event first lets others who are ready bring theirs; then one of them writes all of them, with one call.
//! Events of different threads are in different lanes, so that threads don't wait for each other to bring them. One writes
//! at a time: who finds that another one does leaves his lane to that one, or is called when he has done enough for others.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::Notify;

use super::writer::{Day, Outcome, day};
use super::{Formatted, LogError, Shared, lock};
use crate::event::{Event, Span};

/// How often one writes for others before he goes home.
const ROUNDS_MAX: u32 = 4;

/// How many lanes there are: more than threads that bring events all the time. At most 32.
const LANES: u32 = 8;

/// Capacity that is kept for the next events of a lane, in bytes.
const KEPT_BYTES_MAX: usize = 256 * 1024;

/// How long the log's thread lets another one write before it looks whether anything is left.
const PATIENCE: Duration = Duration::from_millis(1);

/// Events that nobody writes yet. There are never more than places, and never any that nobody is going to write.
#[derive(Default)]
pub(super) struct Queue {
    lanes: [Lane; LANES as usize],
    /// Somebody writes.
    led: AtomicBool,
    /// Lanes that are left to who writes: a bit each.
    left: AtomicU32,
}

/// Where some threads bring their events. In memory each is apart from the others, so that threads have their own.
#[derive(Default)]
#[repr(align(128))]
struct Lane(Mutex<Events>);

#[derive(Default)]
struct Events {
    batch: Batch,
    /// An empty batch that has capacity.
    spare: Batch,
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
struct Fate {
    outcome: OnceLock<Outcome>,
    /// Tells of the outcome, or that somebody must write.
    news: Notify,
}

/// An event of a batch.
pub(super) struct Joined {
    lane: u32,
    fate: Arc<Fate>,
    index: usize,
}

impl Batch {
    fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    fn push(&mut self, event: &Event<'_>) -> (Arc<Fate>, usize) {
        // What a panic left behind is no event.
        let (json, spans) = self.ends.last().map_or((0, 0), |end| (end.json, end.spans));
        self.json.truncate(json);
        self.spans.truncate(spans);
        event.write_outlined(&mut self.json, &mut self.spans);
        self.ends.push(End { json: self.json.len(), spans: self.spans.len(), day: day(event.time) });
        (Arc::clone(&self.fate), self.ends.len() - 1)
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

impl Queue {
    fn lane(&self, number: u32) -> &Mutex<Events> {
        // INVARIANT: numbers are below `LANES`.
        &self.lanes[number as usize].0
    }

    /// Whether this thread writes now. If another one does, the lane is left to that one.
    fn lead(&self, lane: u32) -> bool {
        // Leaving the lane before asking once more: who writes looks for lanes that were left after he has given up
        // writing.
        let is_led = || self.led.swap(true, Ordering::SeqCst);
        !is_led() || {
            self.left.fetch_or(1 << lane, Ordering::SeqCst);
            !is_led()
        }
    }
}

impl Shared {
    /// Puts an event that has a place where whoever writes next finds it.
    pub(super) fn join(&self, event: &Event<'_>) -> Joined {
        let lane = lane_of_thread();
        let (fate, index) = lock(self.queue.lane(lane)).batch.push(event);
        // If nobody stays to write it, the log's thread does.
        self.signal.announce();
        Joined { lane, fate, index }
    }

    /// Waits until an event is written, or writes it.
    pub(super) async fn outcome(&self, joined: &Joined) -> Result<u64, LogError> {
        // Requests that are ready to run bring their events first: one call writes them all.
        give_way().await;
        let Joined { lane, fate, index } = joined;
        loop {
            if let Some(outcome) = fate.outcome.get() {
                return outcome.sequence(*index);
            }
            // From here on no news is missed.
            let news = fate.news.notified();
            if fate.outcome.get().is_none() && !self.write_if_nobody_does(*lane) {
                news.await;
            }
        }
    }

    /// Writes the events for which nobody has stayed.
    pub(super) fn write_all(&self) {
        for lane in 0..LANES {
            while !lock(self.queue.lane(lane)).batch.is_empty() && !self.write_if_nobody_does(lane) {
                std::thread::sleep(PATIENCE);
            }
        }
    }

    /// Writes the events of a lane if nobody writes; tells whether it has.
    fn write_if_nobody_does(&self, lane: u32) -> bool {
        let is_mine = self.queue.lead(lane);
        if is_mine {
            self.write_lanes(1 << lane);
        }
        is_mine
    }

    /// Writes the events of these lanes and of those that are left to it meanwhile, until it has been enough.
    fn write_lanes(&self, mut lanes: u32) {
        for _ in 0..ROUNDS_MAX {
            each(lanes, |lane| self.write_lane(lane));
            lanes = self.queue.left.swap(0, Ordering::SeqCst);
            if lanes == 0 {
                break;
            }
        }
        self.queue.led.store(false, Ordering::SeqCst);
        lanes |= self.queue.left.swap(0, Ordering::SeqCst);
        // One of those who wait goes on.
        each(lanes, |lane| lock(self.queue.lane(lane)).batch.fate.news.notify_waiters());
    }

    fn write_lane(&self, lane: u32) {
        let batch = {
            let mut events = lock(self.queue.lane(lane));
            if events.batch.is_empty() {
                return;
            }
            let spare = std::mem::take(&mut events.spare);
            std::mem::replace(&mut events.batch, spare)
        };
        let outcome = self.write(batch.events());
        // INVARIANT: a batch is written once.
        let _ = batch.fate.outcome.set(outcome);
        batch.fate.news.notify_waiters();
        let spare = batch.emptied();
        lock(self.queue.lane(lane)).spare = spare;
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

/// Lets everything run once that is ready to run on this thread. Tokio's own `yield_now` asks the system for more besides.
async fn give_way() {
    let mut has_given_way = false;
    std::future::poll_fn(|cx| {
        if std::mem::replace(&mut has_given_way, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Calls `visit` with the number of every bit that is set.
fn each(mut bits: u32, mut visit: impl FnMut(u32)) {
    while bits != 0 {
        visit(bits.trailing_zeros());
        bits &= bits - 1;
    }
}

/// The lane of this thread.
fn lane_of_thread() -> u32 {
    thread_local! {
        static LANE: Cell<Option<u32>> = const { Cell::new(None) };
    }
    static NEXT: AtomicU32 = AtomicU32::new(0);
    LANE.get().unwrap_or_else(|| {
        let lane = NEXT.fetch_add(1, Ordering::Relaxed) % LANES;
        LANE.set(Some(lane));
        lane
    })
}
