//! The engine that keeps everything in memory.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::commit::{Commit, Expect, Write};
use crate::error::{CommitError, StoreError};
use crate::feed::{Change, ChangeFeed, Publisher};
use crate::interface::{
    BoxFuture, Entry, Integrity, Revision, SCAN_LIMIT_MAX, Snapshot, Store, Versioned, scan_end, scan_start,
};

/// A store that lives as long as its process. Every future is ready when it is first polled.
///
/// Values are kept per revision while a snapshot can see them, so that neither snapshots nor commits copy the map.
pub struct MemoryStore {
    shared: Arc<Shared>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self { shared: Arc::new(Shared { state: Mutex::default(), publisher: Publisher::new(Revision::default()) }) }
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Store for MemoryStore {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, StoreError>> {
        Box::pin(async {
            let revision = self.shared.lock().pin();
            Ok(Box::new(MemorySnapshot { shared: Arc::clone(&self.shared), revision }) as Box<dyn Snapshot>)
        })
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(async {
            commit.validate()?;
            // Published under the lock, so that the feed has the order of the revisions.
            let mut state = self.shared.lock();
            state.check(&commit)?;
            if commit.writes().is_empty() {
                return Ok(state.revision);
            }
            let revision = state.apply(&commit);
            self.shared.publisher.publish(Change { revision, keys: commit.into_written_keys() });
            Ok(revision)
        })
    }

    fn changes(&self) -> ChangeFeed {
        self.shared.publisher.feed()
    }

    fn revision(&self) -> Revision {
        self.shared.publisher.revision()
    }

    fn purge(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        // There are no files that could hold anything.
        Box::pin(async { Ok(()) })
    }

    fn check(&self) -> BoxFuture<'_, Result<Integrity, StoreError>> {
        Box::pin(async { Ok(Integrity::Sound) })
    }
}

struct MemorySnapshot {
    shared: Arc<Shared>,
    revision: Revision,
}

impl MemorySnapshot {
    fn visible<T>(
        &self,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
        take: impl Fn(&Vec<u8>, Versioned) -> T,
    ) -> Vec<T> {
        let start = scan_start(prefix, after);
        let end = scan_end(prefix);
        if end.as_ref().is_some_and(|end| start >= *end) {
            return Vec::new();
        }
        let bounds = (Bound::Included(start), end.map_or(Bound::Unbounded, Bound::Excluded));
        let state = self.shared.lock();
        let entries = state.history.range::<Vec<u8>, _>(bounds);
        let visible = entries.filter_map(|(key, history)| Some(take(key, history.at(self.revision)?)));
        visible.take(limit.min(SCAN_LIMIT_MAX)).collect()
    }
}

impl Snapshot for MemorySnapshot {
    fn get<'a>(&'a self, key: &'a [u8]) -> BoxFuture<'a, Result<Option<Versioned>, StoreError>> {
        Box::pin(async {
            let state = self.shared.lock();
            Ok(state.history.get(key).and_then(|history| history.at(self.revision)))
        })
    }

    fn scan<'a>(
        &'a self,
        prefix: &'a [u8],
        after: Option<&'a [u8]>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        Box::pin(async move {
            let entry = |key: &Vec<u8>, Versioned { value, version }| Entry { key: key.clone(), value, version };
            Ok(self.visible(prefix, after, limit, entry))
        })
    }

    fn keys<'a>(
        &'a self,
        prefix: &'a [u8],
        after: Option<&'a [u8]>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Vec<u8>>, StoreError>> {
        Box::pin(async move { Ok(self.visible(prefix, after, limit, |key, _| key.clone())) })
    }

    fn revision(&self) -> Revision {
        self.revision
    }
}

impl Drop for MemorySnapshot {
    fn drop(&mut self) {
        self.shared.lock().unpin(self.revision);
    }
}

struct Shared {
    state: Mutex<State>,
    publisher: Publisher,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under the lock in the middle of a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Default)]
struct State {
    revision: Revision,
    history: BTreeMap<Vec<u8>, History>,
    /// How many snapshots there are of each revision.
    pinned: BTreeMap<Revision, usize>,
    /// Keys with a superseded value or a deletion, with the revision that superseded it, in ascending order.
    superseded: VecDeque<(Revision, Vec<u8>)>,
}

impl State {
    fn check(&self, commit: &Commit) -> Result<(), CommitError> {
        for (key, expect) in commit.preconditions() {
            let found = self.history.get(key).and_then(History::newest_version);
            let holds = match expect {
                Expect::Absent => found.is_none(),
                Expect::Version(version) => found == Some(*version),
            };
            if !holds {
                return Err(CommitError::Conflict { key: key.clone() });
            }
        }
        Ok(())
    }

    fn apply(&mut self, commit: &Commit) -> Revision {
        self.revision.0 += 1;
        for (key, write) in commit.writes() {
            let value = match write {
                Write::Put(value) => Some(value.as_slice().into()),
                Write::Delete => None,
            };
            let history = self.history.entry(key.clone()).or_default();
            if value.is_none() || !history.0.is_empty() {
                self.superseded.push_back((self.revision, key.clone()));
            }
            history.0.push((self.revision, value));
        }
        self.reclaim();
        self.revision
    }

    fn pin(&mut self) -> Revision {
        *self.pinned.entry(self.revision).or_default() += 1;
        self.revision
    }

    fn unpin(&mut self, revision: Revision) {
        if let Some(count) = self.pinned.get_mut(&revision) {
            *count -= 1;
            if *count == 0 {
                self.pinned.remove(&revision);
                self.reclaim();
            }
        }
    }

    /// Forgets values that no snapshot can see any more.
    fn reclaim(&mut self) {
        let oldest = self.pinned.first_key_value().map_or(self.revision, |(revision, _)| *revision);
        while let Some((_, key)) = self.superseded.pop_front_if(|(revision, _)| *revision <= oldest) {
            if let Some(history) = self.history.get_mut(&key) {
                history.forget_before(oldest);
                if history.0.is_empty() {
                    self.history.remove(&key);
                }
            }
        }
    }
}

/// The values of one key, oldest first; `None` where it was deleted.
#[derive(Default)]
struct History(Vec<(Revision, Option<Arc<[u8]>>)>);

impl History {
    fn at(&self, revision: Revision) -> Option<Versioned> {
        let (version, value) = self.0.iter().rev().find(|(version, _)| *version <= revision)?;
        value.as_ref().map(|value| Versioned { value: value.to_vec(), version: *version })
    }

    fn newest_version(&self) -> Option<Revision> {
        self.0.last().and_then(|(version, value)| value.as_ref().map(|_| *version))
    }

    /// Keeps what is visible at `oldest` and everything newer.
    fn forget_before(&mut self, oldest: Revision) {
        let visible = self.0.iter().rposition(|(version, _)| *version <= oldest).unwrap_or(0);
        self.0.drain(..visible);
        if self.0.first().is_some_and(|(version, value)| value.is_none() && *version <= oldest) {
            self.0.remove(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_no_snapshot_sees_is_forgotten() {
        let store = MemoryStore::new();
        store.commit(Commit::new().put("a", "1").put("b", "1")).await.unwrap();
        let snapshot = store.snapshot().await.unwrap();
        for value in 0..10_u8 {
            store.commit(Commit::new().put("a", [value])).await.unwrap();
        }
        store.commit(Commit::new().delete("b").delete("never")).await.unwrap();
        assert_eq!(snapshot.get(b"a").await.unwrap().unwrap().value, b"1");
        drop(snapshot);
        let state = store.shared.lock();
        assert!(state.superseded.is_empty() && state.pinned.is_empty());
        assert_eq!(state.history.keys().collect::<Vec<_>>(), [&b"a".to_vec()]);
        assert_eq!(state.history[b"a".as_slice()].0.len(), 1);
    }
}
