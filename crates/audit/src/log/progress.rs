//! How far the log has got.

use std::sync::atomic::Ordering;

use super::{AuditLog, Home, LogError, Shared, lock};

/// How far the log has got: sequences of events, 0 before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// The last event that was appended.
    pub written: u64,
    /// The last event that is on the disk; in memory, the last event.
    pub on_disk: u64,
    /// The last event that a checkpoint covers; `None` if the log keeps no tree.
    pub checkpointed: Option<u64>,
    /// Events that the log did not take, since it was opened. Their requests were not answered with success.
    pub refused: u64,
}

impl AuditLog {
    /// How far the log has got.
    pub fn progress(&self) -> Progress {
        match &self.home {
            Home::Files(shared) => Progress {
                // In this order, so that no later stage is ahead of an earlier one.
                checkpointed: shared.tree.get().map(|tree| tree.size()),
                on_disk: shared.synced.borrow().sequence,
                written: lock(&shared.writer).head().sequence,
                refused: shared.refused.load(Ordering::Relaxed),
            },
            Home::Memory(memory) => {
                let written = memory.last_sequence();
                Progress { written, on_disk: written, ..Progress::default() }
            }
            Home::Nowhere => Progress::default(),
        }
    }
}

impl Shared {
    /// Counts an event that was not taken.
    pub(super) fn count_refused(&self, outcome: Result<(), LogError>) -> Result<(), LogError> {
        if outcome.is_err() {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
        outcome
    }
}
