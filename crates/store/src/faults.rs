//! A store that fails on purpose, for tests of what stands above it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::commit::Commit;
use crate::error::{CommitError, StoreError};
use crate::feed::ChangeFeed;
use crate::interface::{BoxFuture, Integrity, Revision, Snapshot, Store};

/// How a commit fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// [`CommitError::OutOfSpace`]; nothing is changed.
    OutOfSpace,
    /// [`CommitError::Conflict`] on the first key that the commit names, as if somebody else had been faster.
    Conflict,
    /// [`CommitError::Store`]; nothing is changed.
    LostBefore,
    /// [`CommitError::Store`], although everything is changed.
    LostAfter,
}

/// A store that hands everything on to another one, except what it is told to fail.
pub struct FaultyStore {
    inner: Arc<dyn Store>,
    commit_count: AtomicU64,
    planned: Mutex<BTreeMap<u64, Fault>>,
    /// What befalls every commit that has no fault of its own.
    always: Mutex<Option<Fault>>,
    reads_fail: AtomicBool,
}

impl FaultyStore {
    /// A store that does not fail yet.
    pub fn new(inner: Arc<dyn Store>) -> Self {
        Self {
            inner,
            commit_count: AtomicU64::new(0),
            planned: Mutex::default(),
            always: Mutex::default(),
            reads_fail: AtomicBool::new(false),
        }
    }

    /// Lets the `nth` commit from now on fail; the next one is number 0.
    pub fn fail_commit(&self, nth: u64, fault: Fault) {
        let number = self.commit_count.load(Ordering::SeqCst) + nth;
        self.planned.lock().unwrap_or_else(PoisonError::into_inner).insert(number, fault);
    }

    /// Lets every commit fail, until it is called with `None`.
    pub fn fail_commits(&self, fault: Option<Fault>) {
        *self.always.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }

    /// Lets snapshots fail from now on, or no longer.
    pub fn fail_reads(&self, fail: bool) {
        self.reads_fail.store(fail, Ordering::SeqCst);
    }

    /// Number of commits so far, failed ones included.
    pub fn commit_count(&self) -> u64 {
        self.commit_count.load(Ordering::SeqCst)
    }

    fn fault(&self) -> Option<Fault> {
        let number = self.commit_count.fetch_add(1, Ordering::SeqCst);
        let planned = self.planned.lock().unwrap_or_else(PoisonError::into_inner).remove(&number);
        planned.or(*self.always.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Store for FaultyStore {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, StoreError>> {
        if self.reads_fail.load(Ordering::SeqCst) {
            return Box::pin(async { Err(injected()) });
        }
        self.inner.snapshot()
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(async {
            match self.fault() {
                None => self.inner.commit(commit).await,
                Some(Fault::OutOfSpace) => Err(CommitError::OutOfSpace),
                Some(Fault::Conflict) => {
                    let expected = commit.preconditions().iter().map(|(key, _)| key);
                    let key = expected.chain(commit.writes().iter().map(|(key, _)| key)).next();
                    Err(CommitError::Conflict { key: key.cloned().unwrap_or_default() })
                }
                Some(Fault::LostBefore) => Err(injected().into()),
                Some(Fault::LostAfter) => {
                    self.inner.commit(commit).await?;
                    Err(injected().into())
                }
            }
        })
    }

    fn changes(&self) -> ChangeFeed {
        self.inner.changes()
    }

    fn revision(&self) -> Revision {
        self.inner.revision()
    }

    fn purge(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        self.inner.purge()
    }

    fn check(&self) -> BoxFuture<'_, Result<Integrity, StoreError>> {
        self.inner.check()
    }
}

fn injected() -> StoreError {
    StoreError::Engine("injected fault".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::MemoryStore;

    #[tokio::test]
    async fn without_faults_it_is_a_store() {
        crate::suite::run(|| Arc::new(FaultyStore::new(Arc::new(MemoryStore::new())))).await;
    }

    #[tokio::test]
    async fn planned_commits_fail_as_planned() {
        let store = FaultyStore::new(Arc::new(MemoryStore::new()));
        store.fail_commit(1, Fault::OutOfSpace);
        store.fail_commit(2, Fault::LostBefore);
        store.fail_commit(3, Fault::LostAfter);
        store.fail_commit(4, Fault::Conflict);
        let mut outcomes = Vec::new();
        for number in 0..6_u8 {
            outcomes.push(store.commit(Commit::new().put([number], "x")).await);
        }
        let [
            Ok(_),
            Err(CommitError::OutOfSpace),
            Err(CommitError::Store(_)),
            Err(CommitError::Store(_)),
            Err(CommitError::Conflict { .. }),
            Ok(_),
        ] = &outcomes[..]
        else {
            panic!("{outcomes:?}")
        };
        let found = store.snapshot().await.unwrap().scan(b"", None, 10).await.unwrap();
        assert_eq!(found.into_iter().map(|entry| entry.key[0]).collect::<Vec<_>>(), [0, 3, 5]);
        store.fail_reads(true);
        assert!(store.snapshot().await.is_err());
        store.fail_commits(Some(Fault::OutOfSpace));
        assert!(store.commit(Commit::new().put("a", "x")).await.is_err());
        assert_eq!(store.commit_count(), 7);
    }
}
