//! One target's delivery.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};
use trent_audit::{Entry, Feed, FeedError};
use trent_types::chance::random_array;
use trent_types::{Clock, Entropy, Timestamp};

use super::status::{Counters, count};
use crate::cursor::Cursor;
use crate::event::{Event, Kind};
use crate::lines::LineFile;
use crate::plan::{Rule, Target};
use crate::recorded::Recorded;
use crate::sinks::{Message, Sink, SinkError, append, lines};

/// How long is waited before the log is read again after an error.
const LOG_RETRY: Duration = Duration::from_secs(5);
/// How often the cursor is written while nothing is delivered.
const CURSOR_EVERY: Duration = Duration::from_secs(1);
/// How often it is looked at the clock while a second attempt is waited for.
const AGE_CHECK: Duration = Duration::from_millis(200);

/// The server stops.
struct Stopped;

/// Delivers to one target.
pub(super) struct Worker {
    index: usize,
    rules: Arc<Vec<Rule>>,
    cursor: Option<Cursor>,
    cursor_written: Instant,
    courier: Arc<Courier>,
}

/// Brings events to a target, again and again if need be.
struct Courier {
    target: Target,
    sink: Sink,
    dead_letter: Option<Arc<Mutex<LineFile>>>,
    counters: Arc<Counters>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
}

impl Worker {
    #[allow(clippy::too_many_arguments, reason = "called once")]
    pub(super) fn new(
        index: usize,
        target: Target,
        rules: Arc<Vec<Rule>>,
        sink: Sink,
        cursor: Option<Cursor>,
        counters: Arc<Counters>,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Self {
        let dead_letter = target.dead_letter.as_deref().map(|path| Arc::new(Mutex::new(LineFile::new(path))));
        let courier = Arc::new(Courier { target, sink, dead_letter, counters, clock, entropy });
        Self { index, rules, cursor, cursor_written: Instant::now(), courier }
    }

    /// Delivers until the log is closed and everything is delivered, or the server stops.
    pub(super) async fn run(mut self, mut feed: Feed, mut stopping: watch::Receiver<bool>) {
        let mut failing = false;
        loop {
            let batch = tokio::select! {
                batch = feed.next() => batch,
                _ = stopping.wait_for(|stop| *stop) => break,
            };
            match batch {
                Ok(entries) => {
                    failing = false;
                    if self.deliver(entries, &stopping).await.is_err() {
                        break;
                    }
                }
                Err(FeedError::Lost { wanted, first }) => {
                    tracing::error!(
                        target = self.courier.target.name,
                        wanted,
                        first,
                        "events were gone before they could be delivered"
                    );
                    count(&self.courier.counters.lost, first.saturating_sub(wanted));
                    self.advance(first);
                }
                Err(FeedError::Closed) => break,
                Err(error) => {
                    if !failing {
                        tracing::error!(target = self.courier.target.name, %error, "the audit log can't be read for events");
                    }
                    failing = true;
                    tokio::select! {
                        () = sleep(LOG_RETRY) => {}
                        _ = stopping.wait_for(|stop| *stop) => break,
                    }
                }
            }
        }
        self.write_cursor();
    }

    async fn deliver(&mut self, entries: Vec<Entry>, stopping: &watch::Receiver<bool>) -> Result<(), Stopped> {
        let Some(last) = entries.last().map(|entry| entry.sequence) else { return Ok(()) };
        let mut messages: Vec<Message> = entries.iter().flat_map(|entry| self.messages(entry)).collect();
        drop(entries);
        let group_max = self.courier.sink.group_max();
        while !messages.is_empty() {
            let mut under_way = JoinSet::new();
            let mut first_left = last + 1;
            for _ in 0..self.courier.target.concurrency {
                let rest = messages.split_off(group_max.min(messages.len()));
                let group = std::mem::replace(&mut messages, rest);
                if group.is_empty() {
                    break;
                }
                let (courier, stopping) = (Arc::clone(&self.courier), stopping.clone());
                under_way.spawn(async move { courier.bring(&group, stopping).await });
            }
            while let Some(outcome) = under_way.join_next().await {
                // After a panic the events are tried again with the next start.
                outcome.unwrap_or(Err(Stopped))?;
            }
            if let Some(next) = messages.first() {
                first_left = next.sequence;
            }
            self.advance(first_left);
            self.write_cursor();
        }
        self.advance(last + 1);
        if self.cursor_written.elapsed() >= CURSOR_EVERY {
            self.write_cursor();
        }
        Ok(())
    }

    fn advance(&self, position: u64) {
        self.courier.counters.position.store(position, Ordering::Relaxed);
    }

    /// A cursor that can't be written means that events come twice after a restart.
    fn write_cursor(&mut self) {
        let Some(cursor) = &self.cursor else { return };
        if let Err(error) = cursor.write(self.courier.counters.position.load(Ordering::Relaxed)) {
            tracing::error!(target = self.courier.target.name, %error, "it can't be written down which events are delivered");
        }
        self.cursor_written = Instant::now();
    }

    /// What an entry of the log means for the target.
    fn messages(&self, entry: &Entry) -> Vec<Message> {
        match self.try_messages(entry) {
            Ok(messages) => messages,
            Err(problem) => {
                let name = &self.courier.target.name;
                tracing::error!(
                    target = name,
                    sequence = entry.sequence,
                    problem,
                    "no event can be made of an entry of the audit log"
                );
                count(&self.courier.counters.lost, 1);
                Vec::new()
            }
        }
    }

    fn try_messages(&self, entry: &Entry) -> Result<Vec<Message>, String> {
        let in_words = |error: serde_json::Error| error.to_string();
        let json = std::str::from_utf8(&entry.json).map_err(|error| error.to_string())?;
        let recorded = Recorded::parse(json).map_err(in_words)?;
        let mut messages = Vec::new();
        for kind in Kind::of(&recorded) {
            let (source, is_read_only) = (kind.source(&recorded), kind.is_read_only(&recorded));
            let could_match = |rule: &&Rule| {
                rule.targets.contains(&self.index)
                    && (rule.read_only_calls || !is_read_only)
                    && rule.pattern.could_match(&source, kind.detail_type())
            };
            let mut rules = self.rules.iter().filter(could_match).peekable();
            if rules.peek().is_none() {
                continue;
            }
            let event = Event::new(kind, &recorded, json).map_err(in_words)?;
            let seen = event.for_patterns()?;
            if let Some(rule) = rules.find(|rule| rule.pattern.matches(&seen)) {
                let time = event.time.parse::<Timestamp>().map_err(|error| error.to_string())?;
                messages.push(Message {
                    sequence: entry.sequence,
                    text: event.write(self.courier.target.format).map_err(in_words)?,
                    id: event.id,
                    time_ms: time.epoch_ms(),
                    rule: rule.name.clone(),
                });
            }
        }
        Ok(messages)
    }
}

impl Courier {
    /// Brings events until they have arrived or are given up.
    async fn bring(&self, group: &[Message], mut stopping: watch::Receiver<bool>) -> Result<(), Stopped> {
        let mut attempts = 0_u32;
        loop {
            let sent = tokio::select! {
                sent = self.sink.send(group) => sent,
                _ = stopping.wait_for(|stop| *stop) => return Err(Stopped),
            };
            attempts = attempts.saturating_add(1);
            let error = match sent {
                Ok(()) => {
                    count(&self.counters.delivered, group.len() as u64);
                    return Ok(());
                }
                Err(error) => error,
            };
            count(&self.counters.failed_attempts, 1);
            if error.is_final || self.are_too_old(group) {
                return self.give_up(group, attempts, &error, stopping).await;
            }
            if attempts == 1 {
                tracing::warn!(
                    target = self.target.name,
                    reason = error.reason,
                    "events can't be delivered; they are tried again"
                );
            }
            let wait = self.wait(attempts, error.retry_after);
            let until = Instant::now() + wait;
            while Instant::now() < until && !self.are_too_old(group) {
                tokio::select! {
                    () = sleep(AGE_CHECK.min(until - Instant::now())) => {}
                    _ = stopping.wait_for(|stop| *stop) => return Err(Stopped),
                }
            }
        }
    }

    fn are_too_old(&self, group: &[Message]) -> bool {
        let now = self.clock.now().epoch_ms();
        group.iter().all(|message| now.saturating_sub(message.time_ms) > self.target.max_age_ms)
    }

    /// How long to wait after so many attempts: twice as long after each, a half of it by chance, so that many events
    /// don't come back at the same time.
    fn wait(&self, attempts: u32, asked: Option<Duration>) -> Duration {
        let doubled = 2_u32.checked_pow(attempts - 1).unwrap_or(u32::MAX);
        let longest = self.target.retry_min.saturating_mul(doubled).min(self.target.retry_max);
        let chance = u32::from_be_bytes(random_array(self.entropy.as_ref()));
        let half = longest / 2;
        let waited = half + half.mul_f64(f64::from(chance) / f64::from(u32::MAX));
        asked.map_or(waited, |asked| asked.min(self.target.retry_max).max(waited))
    }

    /// Puts events where a person finds them.
    async fn give_up(
        &self,
        group: &[Message],
        attempts: u32,
        error: &SinkError,
        mut stopping: watch::Receiver<bool>,
    ) -> Result<(), Stopped> {
        let (target, reason) = (&self.target.name, &error.reason);
        tracing::error!(target, reason, attempts, events = group.len(), "events are given up");
        if let Some(file) = &self.dead_letter {
            let now = self.clock.now().to_string();
            let line = |message: &Message| {
                let about = serde_json::json!({
                    "time": now, "target": target, "rule": message.rule, "sequence": message.sequence,
                    "attempts": attempts, "reason": reason,
                });
                let about = about.to_string();
                // The event as it was sent, at the end.
                format!("{},\"event\":{}}}", about.trim_end_matches('}'), message.text)
            };
            let written = lines(group.iter().map(line).collect::<Vec<_>>().iter().map(String::as_str));
            while let Err(error) = append(file, written.clone()).await {
                tracing::error!(target, reason = error.reason, "events that are given up can't be written down");
                tokio::select! {
                    () = sleep(LOG_RETRY) => {}
                    _ = stopping.wait_for(|stop| *stop) => return Err(Stopped),
                }
            }
        }
        count(&self.counters.given_up, group.len() as u64);
        Ok(())
    }
}
