//! The engine that keeps everything in one SQLite database.
//!
//! One thread writes: it takes all commits that wait, applies them in one transaction and answers them after one
//! `fsync` (group commit). Reads go through a small pool of connections, on the caller's thread; they find nearly
//! everything in the page cache. The database is in WAL mode with `synchronous=FULL`.
//!
//! Files in the directory: `trent.db`, while it is open also `trent.db-wal` and `trent.db-shm`, and `store.lock`.

mod connection;
mod open;
mod purge;
mod read_only;
mod reader;
mod scrub;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::{mpsc, oneshot};

pub use self::open::{DATABASE_NAME, ForeignFile, OpenError, WhenMissing};
pub use self::read_only::SqliteReader;
use self::reader::ReaderPool;
use self::writer::{Database, Queue, Request, Writer};
use crate::commit::Commit;
use crate::error::{CommitError, StoreError};
use crate::feed::{ChangeFeed, Publisher};
use crate::interface::{BoxFuture, Integrity, Revision, Snapshot, Store};

/// Requests that wait for the writer before [`Store::commit`] waits itself.
const QUEUE_COUNT_MAX: usize = 512;

/// A store in one SQLite database.
///
/// Dropping it finishes the commits that have been handed over and waits for the writer thread.
pub struct SqliteStore {
    /// Taken when the store is dropped, which ends the writer.
    requests: Option<mpsc::Sender<Request>>,
    writer: Option<JoinHandle<()>>,
    readers: Arc<ReaderPool>,
    publisher: Arc<Publisher>,
}

impl SqliteStore {
    /// Opens the store in `directory`, which nobody else may use until this store, its snapshots and its checks are gone.
    ///
    /// Costs the same for a store of any size: damage that does not show at once is left to [`Store::check`].
    ///
    /// # Errors
    /// [`OpenError`]. A file that is refused is left as it is.
    pub fn open(directory: &Path, when_missing: WhenMissing) -> Result<Self, OpenError> {
        Self::open_limited(directory, when_missing, None)
    }

    /// As [`SqliteStore::open`]; the database can't grow beyond `page_count_max` pages of 4 KiB.
    pub(crate) fn open_limited(
        directory: &Path,
        when_missing: WhenMissing,
        page_count_max: Option<u32>,
    ) -> Result<Self, OpenError> {
        let opened = open::open(directory, when_missing, page_count_max)?;
        let publisher = Arc::new(Publisher::new(opened.revision));
        let (requests, waiting) = mpsc::channel(QUEUE_COUNT_MAX);
        let readers = Arc::new(ReaderPool::new(opened.path, opened.file, Some(opened.lock), requests.downgrade()));
        let writer = Writer::new(
            Database { connection: Some(opened.connection), revision: opened.revision, page_count_max },
            Arc::clone(&readers),
            Arc::clone(&publisher),
            Queue { requests: requests.downgrade(), waiting },
        );
        let writer = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || {
                // While the cores are busy, requests that only read go first, and more commits share a write.
                trent_priority::yield_to_requests();
                writer.run();
            })
            .map_err(|source| OpenError::Io { path: directory.to_owned(), source })?;
        Ok(Self { requests: Some(requests), writer: Some(writer), readers, publisher })
    }

    /// Hands a request to the writer and waits for its answer; `None` if the writer is gone.
    async fn ask<T>(&self, request: impl FnOnce(oneshot::Sender<T>) -> Request) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        self.requests.as_ref()?.send(request(reply)).await.ok()?;
        answer.await.ok()
    }
}

impl Store for SqliteStore {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, StoreError>> {
        Box::pin(async { Ok(Box::new(self.readers.snapshot().await?) as Box<dyn Snapshot>) })
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(async {
            commit.validate()?;
            self.ask(|reply| Request::Commit { commit, reply }).await.unwrap_or(Err(StoreError::Closed.into()))
        })
    }

    fn changes(&self) -> ChangeFeed {
        self.publisher.feed()
    }

    fn revision(&self) -> Revision {
        self.publisher.revision()
    }

    fn purge(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async { self.ask(|reply| Request::Purge { reply }).await.unwrap_or(Err(StoreError::Closed)) })
    }

    fn check(&self) -> BoxFuture<'_, Result<Integrity, StoreError>> {
        Box::pin(checked(&self.readers))
    }
}

/// Checks the database on a thread of its own, as it takes as long as reading the whole file does.
async fn checked(readers: &Arc<ReaderPool>) -> Result<Integrity, StoreError> {
    let (reply, answer) = oneshot::channel();
    let readers = Arc::clone(readers);
    std::thread::Builder::new()
        .name("store-check".to_owned())
        .spawn(move || {
            let result = readers.check();
            // Before the answer, so that the store can be opened anew as soon as it is dropped after it.
            drop(readers);
            let _ = reply.send(result);
        })
        .map_err(|error| StoreError::Engine(Box::new(error)))?;
    answer.await.unwrap_or(Err(StoreError::Closed))
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        self.requests = None;
        if let Some(writer) = self.writer.take() {
            // A panic of the writer has been printed; there is no one left to tell.
            let _ = writer.join();
        }
    }
}

#[cfg(test)]
mod tests;
