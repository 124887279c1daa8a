//! How a target is doing.

use std::sync::atomic::{AtomicU64, Ordering};

/// How a target is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetStatus {
    /// The target's name.
    pub name: String,
    /// Events that arrived since the start.
    pub delivered: u64,
    /// Attempts that failed since the start.
    pub failed_attempts: u64,
    /// Events that were given up since the start.
    pub given_up: u64,
    /// Entries of the audit log that were gone before the target could look at them, since the start.
    pub lost: u64,
    /// Entries of the audit log that the target has not looked at or not delivered yet.
    pub backlog: u64,
}

/// What a worker counts.
pub(super) struct Counters {
    name: String,
    pub(super) delivered: AtomicU64,
    pub(super) failed_attempts: AtomicU64,
    pub(super) given_up: AtomicU64,
    pub(super) lost: AtomicU64,
    /// Sequence of the entry that comes next.
    pub(super) position: AtomicU64,
}

impl Counters {
    pub(super) fn new(name: &str, position: u64) -> Self {
        Self {
            name: name.to_owned(),
            delivered: AtomicU64::new(0),
            failed_attempts: AtomicU64::new(0),
            given_up: AtomicU64::new(0),
            lost: AtomicU64::new(0),
            position: AtomicU64::new(position),
        }
    }

    /// `end` is the sequence of the next entry that will be written.
    pub(super) fn status(&self, end: u64) -> TargetStatus {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        TargetStatus {
            name: self.name.clone(),
            delivered: read(&self.delivered),
            failed_attempts: read(&self.failed_attempts),
            given_up: read(&self.given_up),
            lost: read(&self.lost),
            backlog: end.saturating_sub(read(&self.position)),
        }
    }
}

/// Counts something.
pub(super) fn count(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}
