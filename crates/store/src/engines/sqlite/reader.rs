//! Reading: a pool of connections, and snapshots that pin a read transaction.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, Row};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};

use super::connection;
use super::open::DirectoryLock;
use super::writer::Request;
use crate::error::StoreError;
use crate::interface::{
    BoxFuture, Entry, Integrity, Revision, SCAN_LIMIT_MAX, Snapshot, Versioned, scan_end, scan_start,
};

/// Snapshots at a time; more wait.
const SNAPSHOT_COUNT_MAX: usize = 64;

/// Connections that are kept for later use.
const IDLE_COUNT_MAX: usize = 4;

/// Findings that a check reports.
const FINDING_COUNT_MAX: usize = 100;

/// Connections for reading, and what is known of the snapshots that use them.
pub(super) struct ReaderPool {
    path: PathBuf,
    permits: Arc<Semaphore>,
    state: Mutex<State>,
    /// Weak, because snapshots may outlive the store and must not keep its writer alive.
    writer: mpsc::WeakSender<Request>,
    // INVARIANT: dropped after every connection and in this order. Closing any descriptor of the database gives up the
    // POSIX locks that SQLite holds on it, so there is only this one, and the lock of the directory goes last.
    file: File,
    _lock: DirectoryLock,
}

#[derive(Default)]
struct State {
    idle: Vec<Connection>,
    /// How many snapshots there are of each epoch. An epoch ends when the writer wants old snapshots to end.
    live: BTreeMap<u64, usize>,
    epoch: u64,
}

impl ReaderPool {
    pub(super) fn new(path: PathBuf, file: File, lock: DirectoryLock, writer: mpsc::WeakSender<Request>) -> Self {
        let permits = Arc::new(Semaphore::new(SNAPSHOT_COUNT_MAX));
        Self { path, permits, state: Mutex::default(), writer, file, _lock: lock }
    }

    /// The database file itself.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Where the database is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Closes the connections that nobody uses.
    pub(super) fn close_idle(&self) {
        let idle = std::mem::take(&mut self.lock().idle);
        drop(idle);
    }

    /// A view of the database as it is now; waits while there are too many.
    pub(super) async fn snapshot(self: &Arc<Self>) -> Result<SqliteSnapshot, StoreError> {
        let permits = Arc::clone(&self.permits);
        let permit = permits.acquire_owned().await.map_err(|_| StoreError::Closed)?;
        self.begin(Some(permit))
    }

    /// Verifies the whole database and the invariants of its entries.
    pub(super) fn check(self: &Arc<Self>) -> Result<Integrity, StoreError> {
        let snapshot = self.begin(None)?;
        let mut findings = Vec::new();
        snapshot
            .read(|connection| {
                let mut statement = connection.prepare(&format!("PRAGMA integrity_check({FINDING_COUNT_MAX})"))?;
                let mut rows = statement.query(())?;
                while let Some(row) = rows.next()? {
                    let finding: String = row.get(0)?;
                    if finding != "ok" {
                        findings.push(finding);
                    }
                }
                let mut statement = connection.prepare(
                "SELECT count(*) FROM records WHERE length(key) NOT BETWEEN 1 AND 1024 OR version NOT BETWEEN 1 AND ?1",
            )?;
                let revision = i64::try_from(snapshot.revision.0).unwrap_or(i64::MAX);
                let strange: i64 = statement.query_row([revision], |row| row.get(0))?;
                if strange != 0 {
                    findings.push(format!("{strange} entries with an impossible key or version"));
                }
                Ok(())
            })
            .or_else(|error| match error {
                StoreError::Corrupt { detail } => {
                    findings.push(detail);
                    Ok(())
                }
                other => Err(other),
            })?;
        Ok(if findings.is_empty() { Integrity::Sound } else { Integrity::Damaged { findings } })
    }

    /// Begins a new epoch: from now on [`ReaderPool::has_old_snapshots`] speaks of the snapshots that exist now.
    pub(super) fn begin_epoch(&self) {
        self.lock().epoch += 1;
    }

    /// Whether there are still snapshots from before the current epoch. The writer is woken when the last one ends.
    pub(super) fn has_old_snapshots(&self) -> bool {
        let state = self.lock();
        state.live.range(..state.epoch).next().is_some()
    }

    fn begin(self: &Arc<Self>, permit: Option<OwnedSemaphorePermit>) -> Result<SqliteSnapshot, StoreError> {
        let (idle, epoch) = {
            let mut state = self.lock();
            let epoch = state.epoch;
            *state.live.entry(epoch).or_default() += 1;
            (state.idle.pop(), epoch)
        };
        // Made before anything can fail, because dropping it undoes the counting.
        let mut snapshot = SqliteSnapshot {
            connection: Mutex::new(idle),
            revision: Revision::default(),
            epoch,
            pool: Arc::clone(self),
            _permit: permit,
        };
        let slot = snapshot.connection.get_mut().unwrap_or_else(PoisonError::into_inner);
        let connection = match slot {
            Some(connection) => connection,
            None => slot.insert(connection::open_reader(&self.path)?),
        };
        connection.execute_batch("BEGIN DEFERRED")?;
        // A deferred transaction gets its view of the database with the first read.
        let revision: i64 = connection
            .prepare_cached("SELECT value FROM meta WHERE name = 'revision'")?
            .query_row((), |row| row.get(0))?;
        snapshot.revision = Revision(unsigned(revision)?);
        Ok(snapshot)
    }

    fn end(&self, connection: Option<Connection>, epoch: u64) {
        // A connection that can't end its transaction is closed, which does.
        let usable = connection.filter(|connection| connection.execute_batch("ROLLBACK").is_ok());
        let mut state = self.lock();
        if let Some(count) = state.live.get_mut(&epoch) {
            *count -= 1;
            if *count == 0 {
                state.live.remove(&epoch);
            }
        }
        let last_of_old = epoch < state.epoch && state.live.range(..state.epoch).next().is_none();
        let surplus = match usable {
            Some(connection) if state.idle.len() < IDLE_COUNT_MAX => {
                state.idle.push(connection);
                None
            }
            surplus => surplus,
        };
        drop(state);
        drop(surplus);
        if last_of_old && let Some(writer) = self.writer.upgrade() {
            // If the queue is full, the writer is awake anyway and looks for itself after the batch.
            let _ = writer.try_send(Request::OldSnapshotsEnded);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic runs under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A read transaction.
pub(super) struct SqliteSnapshot {
    connection: Mutex<Option<Connection>>,
    revision: Revision,
    epoch: u64,
    pool: Arc<ReaderPool>,
    _permit: Option<OwnedSemaphorePermit>,
}

impl SqliteSnapshot {
    fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T, rusqlite::Error>) -> Result<T, StoreError> {
        let slot = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let connection = slot.as_ref().ok_or(StoreError::Closed)?;
        Ok(read(connection)?)
    }
}

impl Snapshot for SqliteSnapshot {
    fn get<'a>(&'a self, key: &'a [u8]) -> BoxFuture<'a, Result<Option<Versioned>, StoreError>> {
        Box::pin(async move {
            let found = self.read(|connection| {
                let mut statement = connection.prepare_cached("SELECT value, version FROM records WHERE key = ?1")?;
                statement.query_row([key], |row| Ok((row.get(0)?, row.get(1)?))).optional()
            })?;
            found.map(|(value, version)| Ok(Versioned { value, version: Revision(unsigned(version)?) })).transpose()
        })
    }

    fn scan<'a>(
        &'a self,
        prefix: &'a [u8],
        after: Option<&'a [u8]>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        const OPEN: &str = "SELECT key, value, version FROM records WHERE key >= ?1 ORDER BY key LIMIT ?2";
        const CLOSED: &str =
            "SELECT key, value, version FROM records WHERE key >= ?1 AND key < ?3 ORDER BY key LIMIT ?2";
        Box::pin(async move {
            let start = scan_start(prefix, after);
            // The bound is far below what an i64 holds.
            let limit = limit.min(SCAN_LIMIT_MAX) as i64;
            let entry = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
            let found: Vec<(Vec<u8>, Vec<u8>, i64)> = self.read(|connection| match scan_end(prefix) {
                Some(end) => connection.prepare_cached(CLOSED)?.query_map((start, limit, end), entry)?.collect(),
                None => connection.prepare_cached(OPEN)?.query_map((start, limit), entry)?.collect(),
            })?;
            let entry = |(key, value, version)| Ok(Entry { key, value, version: Revision(unsigned(version)?) });
            found.into_iter().map(entry).collect()
        })
    }

    fn keys<'a>(
        &'a self,
        prefix: &'a [u8],
        after: Option<&'a [u8]>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Vec<u8>>, StoreError>> {
        const OPEN: &str = "SELECT key FROM records WHERE key >= ?1 ORDER BY key LIMIT ?2";
        const CLOSED: &str = "SELECT key FROM records WHERE key >= ?1 AND key < ?3 ORDER BY key LIMIT ?2";
        Box::pin(async move {
            let start = scan_start(prefix, after);
            let limit = limit.min(SCAN_LIMIT_MAX) as i64;
            let key = |row: &Row<'_>| row.get(0);
            self.read(|connection| match scan_end(prefix) {
                Some(end) => connection.prepare_cached(CLOSED)?.query_map((start, limit, end), key)?.collect(),
                None => connection.prepare_cached(OPEN)?.query_map((start, limit), key)?.collect(),
            })
        })
    }

    fn revision(&self) -> Revision {
        self.revision
    }
}

impl Drop for SqliteSnapshot {
    fn drop(&mut self) {
        let connection = self.connection.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        self.pool.end(connection, self.epoch);
    }
}

fn unsigned(revision: i64) -> Result<u64, StoreError> {
    u64::try_from(revision).map_err(|_| StoreError::Corrupt { detail: "a negative revision".to_owned() })
}
