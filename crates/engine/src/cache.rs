//! Decoded records in memory.

use std::any::Any;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use quick_cache::Weighter;
use quick_cache::sync::Cache;
use trent_store::{ChangeFeed, FeedError, Revision, Store};
use trent_types::CacheStatistics;
use trent_types::cache_statistics::LookUps;

/// A bounded cache of decoded records, filled by reads and emptied by the store's change feed.
///
/// INVARIANT: an entry is never older than what the store has answered. A look-up first takes in every change that the
/// store has announced (one atomic load when there is none); an entry is kept only if no change was announced since
/// the snapshot that it was read from.
pub(crate) struct RecordCache {
    entries: Cache<Box<[u8]>, Entry, ByBytes>,
    feed: Mutex<ChangeFeed>,
    /// Revision up to which changes were taken in.
    seen: AtomicU64,
    look_ups: LookUps,
}

#[derive(Clone)]
struct Entry {
    value: Arc<dyn Any + Send + Sync>,
    bytes: u64,
}

/// What an entry costs besides its record as stored: key, bookkeeping, and the decoded form's overhead.
const ENTRY_OVERHEAD_BYTES: u64 = 512;
/// Assumed mean size of an entry, to size the cache's tables.
const ENTRY_BYTES_ESTIMATED: u64 = 2048;

#[derive(Clone)]
struct ByBytes;

impl Weighter<Box<[u8]>, Entry> for ByBytes {
    fn weight(&self, _key: &Box<[u8]>, entry: &Entry) -> u64 {
        entry.bytes
    }
}

impl RecordCache {
    pub(crate) fn new(store: &dyn Store, bytes_max: u64) -> Self {
        let count = usize::try_from(bytes_max / ENTRY_BYTES_ESTIMATED).unwrap_or(usize::MAX).max(16);
        // The feed first: a change between the two lines is then seen twice rather than never.
        let feed = Mutex::new(store.changes());
        let seen = AtomicU64::new(store.revision().0);
        Self { entries: Cache::with_weighter(count, bytes_max, ByBytes), feed, seen, look_ups: LookUps::default() }
    }

    /// The record under `key`, if it is here and still stands.
    pub(crate) fn find(&self, store: &dyn Store, key: &[u8]) -> Option<Arc<dyn Any + Send + Sync>> {
        if store.revision().0 > self.seen.load(Ordering::Acquire) {
            self.take_in(&mut self.feed.lock().unwrap_or_else(PoisonError::into_inner));
        }
        self.look_ups.count(self.entries.get(key)).map(|entry| entry.value)
    }

    /// How well the cache does; its weight is in bytes.
    pub(crate) fn statistics(&self) -> CacheStatistics {
        self.look_ups.statistics(self.entries.len() as u64, self.entries.weight())
    }

    /// Keeps a record of `bytes` stored bytes that was read from a snapshot at `revision`.
    pub(crate) fn keep(&self, revision: Revision, key: &[u8], value: Arc<dyn Any + Send + Sync>, bytes: usize) {
        // Held while inserting: no change can be taken in between the comparison and the insertion.
        let mut feed = self.feed.lock().unwrap_or_else(PoisonError::into_inner);
        self.take_in(&mut feed);
        if revision.0 >= self.seen.load(Ordering::Acquire) {
            let bytes = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_add(ENTRY_OVERHEAD_BYTES);
            self.entries.insert(key.into(), Entry { value, bytes });
        }
    }

    fn take_in(&self, feed: &mut ChangeFeed) {
        loop {
            match feed.try_next() {
                Ok(Some(change)) => {
                    for key in change.keys.iter() {
                        self.entries.remove(key.as_slice());
                    }
                    self.seen.fetch_max(change.revision.0, Ordering::AcqRel);
                }
                Ok(None) => return,
                // Changes were missed, or there will be none any more: nothing that is here can be trusted.
                Err(FeedError::Lagged { .. }) => self.entries.clear(),
                Err(FeedError::Closed) => {
                    self.entries.clear();
                    return;
                }
            }
        }
    }
}
