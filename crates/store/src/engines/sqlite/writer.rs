//! Writing: one thread, one transaction for all commits that wait.

use std::sync::Arc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OptionalExtension};
use tokio::sync::{mpsc, oneshot};

use super::connection::{BUSY_WAIT_MS, PAGE_BYTES, is_out_of_space};
use super::purge::Purge;
use super::reader::ReaderPool;
use crate::commit::{Commit, Expect, Write};
use crate::error::{CommitError, StoreError};
use crate::feed::{Change, Publisher};
use crate::interface::Revision;

/// Requests that are taken at once. Bounds how long the first commit of a batch waits for the others.
const BATCH_COUNT_MAX: usize = 256;

/// Estimated pages in the log after which it is copied into the database.
const CHECKPOINT_PAGE_COUNT: usize = 1000;

/// How long emptying the log, and with it every commit, waits for snapshots to end.
const SNAPSHOT_WAIT_MS: u64 = 100;

type CommitReply = oneshot::Sender<Result<Revision, CommitError>>;

/// What the writer is asked to do.
pub(super) enum Request {
    Commit {
        commit: Commit,
        reply: CommitReply,
    },
    Purge {
        reply: oneshot::Sender<Result<(), StoreError>>,
    },
    /// The last snapshot from before the current epoch has ended.
    OldSnapshotsEnded,
    /// The pages that hold remains of moved entries have been found.
    Scanned(std::io::Result<Vec<u32>>),
}

/// The database, as the writer knows it.
pub(super) struct Database {
    /// `None` after it could not be opened again.
    pub(super) connection: Option<Connection>,
    /// Revision of the newest commit.
    pub(super) revision: Revision,
    pub(super) page_count_max: Option<u32>,
}

/// Where requests come from.
pub(super) struct Queue {
    pub(super) requests: mpsc::WeakSender<Request>,
    pub(super) waiting: mpsc::Receiver<Request>,
}

/// How much a checkpoint insists on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Checkpoint {
    /// Copies what no snapshot is in the way of.
    Passive,
    /// Copies everything and empties the log; waits a little for snapshots to end.
    Truncate,
}

/// The thread that writes.
pub(super) struct Writer {
    // INVARIANT: dropped before `readers`, which keep the file open and locked.
    pub(super) database: Database,
    pub(super) readers: Arc<ReaderPool>,
    pub(super) queue: Queue,
    pub(super) purge: Purge,
    publisher: Arc<Publisher>,
    /// Pages that may have gone into the log since the last checkpoint.
    log_page_count: usize,
    /// Set when it is unknown what is on disk.
    failed: bool,
}

/// What a batch did.
struct Applied {
    /// Of each commit.
    outcomes: Vec<Result<Revision, CommitError>>,
    /// Of the last commit that wrote.
    revision: Revision,
    /// Pages that may have been written.
    page_count: usize,
}

/// Why a batch has no outcomes.
enum BatchError {
    /// All of it has been rolled back.
    RolledBack(rusqlite::Error),
    /// It may or may not be on disk.
    Unknown(rusqlite::Error),
}

impl Writer {
    pub(super) fn new(database: Database, readers: Arc<ReaderPool>, publisher: Arc<Publisher>, queue: Queue) -> Self {
        Self { database, readers, queue, purge: Purge::default(), publisher, log_page_count: 0, failed: false }
    }

    /// Works until the store is dropped and everything that was handed over is done.
    pub(super) fn run(mut self) {
        let mut batch = Vec::new();
        while self.queue.waiting.blocking_recv_many(&mut batch, BATCH_COUNT_MAX) > 0 {
            let mut commits = Vec::with_capacity(batch.len());
            let mut others = Vec::new();
            for request in batch.drain(..) {
                match request {
                    Request::Commit { commit, reply } => commits.push((commit, reply)),
                    other => others.push(other),
                }
            }
            self.commit(commits);
            if self.log_page_count >= CHECKPOINT_PAGE_COUNT {
                self.checkpoint(Checkpoint::Passive);
            }
            for request in others {
                match request {
                    Request::Purge { reply } => self.purge.ask(reply),
                    Request::Scanned(found) => self.purge.scanned(found),
                    Request::Commit { .. } | Request::OldSnapshotsEnded => {}
                }
            }
            self.go_on_purging();
        }
        self.close();
    }

    /// Copies the log into the database; whether all was done that the mode asks for.
    pub(super) fn checkpoint(&mut self, mode: Checkpoint) -> bool {
        let Some(connection) = &self.database.connection else { return false };
        let sql = match mode {
            Checkpoint::Passive => "PRAGMA wal_checkpoint(PASSIVE)",
            Checkpoint::Truncate => "PRAGMA wal_checkpoint(TRUNCATE)",
        };
        let busy = match mode {
            Checkpoint::Passive => connection.query_row(sql, (), |row| row.get::<_, i64>(0)),
            Checkpoint::Truncate => {
                with_timeout(connection, SNAPSHOT_WAIT_MS, || connection.query_row(sql, (), |row| row.get::<_, i64>(0)))
            }
        };
        match busy {
            Ok(busy) => {
                self.log_page_count = 0;
                busy == 0
            }
            Err(error) => {
                // Without room the log just grows on, if it can. Anything else leaves the file in doubt.
                self.failed |= !is_out_of_space(&error);
                false
            }
        }
    }

    /// Leaves the database without a log, unless a snapshot is still there or the log is in doubt.
    fn close(mut self) {
        self.queue.waiting.close();
        self.purge.close();
        self.readers.close_idle();
        if self.failed {
            if let Some(connection) = &self.database.connection {
                let _ = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
            }
        } else {
            self.checkpoint(Checkpoint::Truncate);
        }
    }

    pub(super) fn fail(&mut self) {
        self.failed = true;
    }

    pub(super) fn has_failed(&self) -> bool {
        self.failed
    }

    fn commit(&mut self, mut commits: Vec<(Commit, CommitReply)>) {
        if commits.is_empty() {
            return;
        }
        match self.try_batch(&commits) {
            Ok(outcomes) => self.answer(commits, outcomes),
            Err(BatchError::RolledBack(error)) if commits.len() == 1 => {
                let error =
                    if is_out_of_space(&error) { CommitError::OutOfSpace } else { StoreError::from(error).into() };
                self.answer(commits, vec![Err(error)]);
            }
            // One commit's failure must not be the others'.
            Err(BatchError::RolledBack(_)) => {
                for commit in commits {
                    self.commit(vec![commit]);
                }
            }
            Err(BatchError::Unknown(error)) => {
                self.failed = true;
                if let Some((_, reply)) = commits.pop() {
                    let _ = reply.send(Err(StoreError::from(error).into()));
                }
                for (_, reply) in commits {
                    let _ = reply.send(Err(StoreError::Failed.into()));
                }
            }
        }
    }

    /// Publishes all changes, then answers: a feed must not be behind an answer.
    fn answer(&self, commits: Vec<(Commit, CommitReply)>, outcomes: Vec<Result<Revision, CommitError>>) {
        let mut answers = Vec::with_capacity(outcomes.len());
        for ((commit, reply), outcome) in commits.into_iter().zip(outcomes) {
            if let Ok(revision) = outcome
                && !commit.writes().is_empty()
            {
                self.publisher.publish(Change { revision, keys: commit.into_written_keys() });
            }
            answers.push((reply, outcome));
        }
        for (reply, outcome) in answers {
            // Whoever asked may have gone away.
            let _ = reply.send(outcome);
        }
    }

    /// Applies commits in one transaction. Those whose preconditions don't hold are left out.
    fn try_batch(
        &mut self,
        commits: &[(Commit, CommitReply)],
    ) -> Result<Vec<Result<Revision, CommitError>>, BatchError> {
        let Some(connection) = self.database.connection.as_ref().filter(|_| !self.failed) else {
            return Ok(commits.iter().map(|_| Err(StoreError::Failed.into())).collect());
        };
        connection.execute_batch("BEGIN IMMEDIATE").map_err(BatchError::RolledBack)?;
        let applied = apply(connection, self.database.revision, commits.iter().map(|(commit, _)| commit));
        let Applied { outcomes, revision, page_count } = applied.map_err(|error| roll_back(connection, error))?;
        if revision == self.database.revision {
            connection.execute_batch("ROLLBACK").map_err(BatchError::Unknown)?;
            return Ok(outcomes);
        }
        connection.execute_batch("COMMIT").map_err(|error| {
            // A log that could not be written in full is not valid; one that could not be synced may be.
            if is_out_of_space(&error) { roll_back(connection, error) } else { BatchError::Unknown(error) }
        })?;
        self.database.revision = revision;
        self.log_page_count += page_count;
        Ok(outcomes)
    }
}

/// Runs something that waits up to `wait_ms` for locks.
fn with_timeout<T>(
    connection: &Connection,
    wait_ms: u64,
    run: impl FnOnce() -> Result<T, rusqlite::Error>,
) -> Result<T, rusqlite::Error> {
    connection.busy_timeout(Duration::from_millis(wait_ms))?;
    let result = run();
    connection.busy_timeout(Duration::from_millis(BUSY_WAIT_MS))?;
    result
}

/// Undoes an open transaction after `error`, which may have undone it already.
fn roll_back(connection: &Connection, error: rusqlite::Error) -> BatchError {
    if connection.is_autocommit() {
        return BatchError::RolledBack(error);
    }
    match connection.execute_batch("ROLLBACK") {
        Ok(()) => BatchError::RolledBack(error),
        Err(error) => BatchError::Unknown(error),
    }
}

/// Applies commits within the open transaction, after the commit with `revision`.
fn apply<'a>(
    connection: &Connection,
    mut revision: Revision,
    commits: impl Iterator<Item = &'a Commit>,
) -> Result<Applied, rusqlite::Error> {
    let mut version = connection.prepare_cached("SELECT version FROM records WHERE key = ?1")?;
    let mut put = connection.prepare_cached(
        "INSERT INTO records VALUES (?1, ?2, ?3) \
         ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version",
    )?;
    let mut delete = connection.prepare_cached("DELETE FROM records WHERE key = ?1")?;
    let mut outcomes = Vec::new();
    let mut page_count = 1;
    let before = revision;
    for commit in commits {
        // All preconditions come before the first write, so that a conflict has nothing to undo.
        let mut conflict = None;
        for (key, expect) in commit.preconditions() {
            let found = version.query_row([key], |row| row.get(0)).optional()?;
            let holds = match expect {
                Expect::Absent => found.is_none(),
                Expect::Version(expected) => found == Some(signed(*expected)),
            };
            if !holds {
                conflict = Some(CommitError::Conflict { key: key.clone() });
                break;
            }
        }
        if let Some(conflict) = conflict {
            outcomes.push(Err(conflict));
            continue;
        }
        if !commit.writes().is_empty() {
            revision.0 += 1;
        }
        for (key, write) in commit.writes() {
            match write {
                Write::Put(value) => {
                    put.execute((key, value, signed(revision)))?;
                    page_count += 2 + value.len() / PAGE_BYTES as usize;
                }
                Write::Delete => {
                    delete.execute([key])?;
                    page_count += 2;
                }
            }
        }
        outcomes.push(Ok(revision));
    }
    if revision != before {
        connection.prepare_cached("UPDATE meta SET value = ?1 WHERE name = 'revision'")?.execute([signed(revision)])?;
    }
    Ok(Applied { outcomes, revision, page_count })
}

/// Revisions count commits, of which there are never 2^63.
fn signed(revision: Revision) -> i64 {
    i64::try_from(revision.0).unwrap_or(i64::MAX)
}
