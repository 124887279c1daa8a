//! The number of KMS keys, counted from time to time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use trent_kms::count::count_keys;

use crate::node::Node;

/// How long a number is good, at least.
const FRESH: Duration = Duration::from_secs(15);
/// How much longer than counting takes a number is good: counting takes a hundredth of the time at most.
const SHARE: u32 = 100;

/// The number of KMS keys. Whoever asks gets the last one; it is counted anew, in the background, if something has changed
/// in the store and the number is not fresh.
#[derive(Default)]
pub(crate) struct KeyCount(Mutex<State>);

#[derive(Default)]
struct State {
    keys: Option<u64>,
    /// Commits of the store when it was counted.
    commits: u64,
    /// When it may be counted again.
    again: Option<Instant>,
    counting: bool,
}

impl KeyCount {
    /// The number of the node's keys; `None` until it has been counted once. Needs a tokio runtime.
    pub(crate) fn of(self: &Arc<Self>, node: &Arc<Node>) -> Option<u64> {
        let commits = node.engine.records.commits();
        let mut state = self.state();
        let is_due = state.again.is_none_or(|again| again <= Instant::now());
        let has_changed = state.keys.is_none() || state.commits != commits;
        if is_due && has_changed && !state.counting {
            state.counting = true;
            tokio::spawn(Arc::clone(self).count(Arc::clone(node)));
        }
        state.keys
    }

    async fn count(self: Arc<Self>, node: Arc<Node>) {
        let (started, commits) = (Instant::now(), node.engine.records.commits());
        let counted = count_keys(&node.engine.records).await;
        let mut state = self.state();
        match counted {
            Ok(keys) => (state.keys, state.commits) = (Some(keys), commits),
            // The old number stands; health tells of the store.
            Err(error) => tracing::debug!(%error, "keys can't be counted"),
        }
        state.again = Some(Instant::now() + FRESH.max(started.elapsed() * SHARE));
        state.counting = false;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
