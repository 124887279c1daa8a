//! The feed of changes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::broadcast;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};

use crate::interface::Revision;

/// Changes that a feed holds for a reader before the reader is told that it lagged.
const CHANGE_COUNT_MAX: usize = 1024;

/// What one commit wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Revision of the commit.
    pub revision: Revision,
    /// The keys that it wrote or deleted.
    pub keys: Arc<[Vec<u8>]>,
}

/// Why a feed gives no change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// The reader was too slow and this many changes are lost to it; the feed goes on behind them. Whatever was
    /// derived from the store must be considered outdated.
    #[error("{missed} changes were missed")]
    Lagged {
        /// Number of lost changes.
        missed: u64,
    },
    /// The store is closed; there are no more changes.
    #[error("the store is closed")]
    Closed,
}

/// Every commit's change, in the order of the revisions, from the moment on in which the feed was made.
#[derive(Debug)]
pub struct ChangeFeed {
    receiver: broadcast::Receiver<Change>,
}

impl ChangeFeed {
    /// Waits for the next change. Dropping the future loses nothing.
    ///
    /// # Errors
    /// [`FeedError`].
    pub async fn next(&mut self) -> Result<Change, FeedError> {
        self.receiver.recv().await.map_err(|error| match error {
            RecvError::Lagged(missed) => FeedError::Lagged { missed },
            RecvError::Closed => FeedError::Closed,
        })
    }

    /// The next change if there is one already, without waiting.
    ///
    /// # Errors
    /// [`FeedError`].
    pub fn try_next(&mut self) -> Result<Option<Change>, FeedError> {
        match self.receiver.try_recv() {
            Ok(change) => Ok(Some(change)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Lagged(missed)) => Err(FeedError::Lagged { missed }),
            Err(TryRecvError::Closed) => Err(FeedError::Closed),
        }
    }
}

/// The engine's end of all feeds.
pub(crate) struct Publisher {
    sender: broadcast::Sender<Change>,
    published: AtomicU64,
}

impl Publisher {
    /// An end without feeds yet, for a store whose newest commit is `revision`.
    pub(crate) fn new(revision: Revision) -> Self {
        Self { sender: broadcast::Sender::new(CHANGE_COUNT_MAX), published: AtomicU64::new(revision.0) }
    }

    pub(crate) fn feed(&self) -> ChangeFeed {
        ChangeFeed { receiver: self.sender.subscribe() }
    }

    pub(crate) fn revision(&self) -> Revision {
        Revision(self.published.load(Ordering::Acquire))
    }

    /// Hands a change to all feeds. Calls must come in the order of the revisions, and before the commit is answered.
    pub(crate) fn publish(&self, change: Change) {
        let revision = change.revision;
        // An error only says that nobody listens.
        let _ = self.sender.send(change);
        self.published.store(revision.0, Ordering::Release);
    }
}
