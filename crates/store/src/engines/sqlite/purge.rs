//! Purging: in which order deleted bytes are wiped from the log and from the database.
//!
//! 1. The log is copied into the database and truncated. That needs every snapshot gone that still reads the log.
//! 2. A thread searches the database for remains that `secure_delete` leaves (see [`super::scrub`]).
//! 3. If there are any, the log is emptied once more, the writer's page cache is dropped, and they are zeroed.

use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;

use super::writer::{Checkpoint, Request, Writer};
use super::{open, scrub};
use crate::error::StoreError;

/// How often emptying the log is tried when no snapshot is in its way: something else is, or the disk is full.
const TRUNCATE_ATTEMPT_COUNT_MAX: usize = 3;

type PurgeReply = oneshot::Sender<Result<(), StoreError>>;

/// Where purging stands.
#[derive(Default)]
pub(super) struct Purge {
    stage: Stage,
    /// Those whom the current round answers.
    current: Vec<PurgeReply>,
    /// Those who came after it began: what they deleted may have been missed.
    next: Vec<PurgeReply>,
}

#[derive(Default)]
enum Stage {
    #[default]
    Idle,
    /// The log is to be truncated.
    Truncating,
    /// A thread searches the file.
    Scanning(JoinHandle<()>),
    /// Pages are known that are to be wiped.
    Wiping(Vec<u32>),
    /// The round is over.
    Done(Result<(), StoreError>),
}

impl Purge {
    pub(super) fn ask(&mut self, reply: PurgeReply) {
        self.next.push(reply);
    }

    /// Waits for the thread that searches the file, if there is one.
    pub(super) fn close(&mut self) {
        if let Stage::Scanning(thread) = std::mem::take(&mut self.stage) {
            let _ = thread.join();
        }
    }

    pub(super) fn scanned(&mut self, found: std::io::Result<Vec<u32>>) {
        self.stage = match found {
            Ok(pages) if pages.is_empty() => Stage::Done(Ok(())),
            Ok(pages) => Stage::Wiping(pages),
            Err(error) => Stage::Done(Err(StoreError::Engine(Box::new(error)))),
        };
    }
}

impl Writer {
    /// Does whatever can be done now.
    pub(super) fn go_on_purging(&mut self) {
        loop {
            self.purge.stage = match std::mem::take(&mut self.purge.stage) {
                Stage::Idle if self.purge.next.is_empty() => return,
                Stage::Idle => {
                    self.purge.current = std::mem::take(&mut self.purge.next);
                    Stage::Truncating
                }
                Stage::Truncating | Stage::Wiping(_) if self.has_failed() => Stage::Done(Err(StoreError::Failed)),
                Stage::Truncating => match self.truncate_log() {
                    Some(Ok(())) => self.start_scan(),
                    Some(Err(error)) => Stage::Done(Err(error)),
                    None => return self.purge.stage = Stage::Truncating,
                },
                Stage::Scanning(thread) => return self.purge.stage = Stage::Scanning(thread),
                Stage::Wiping(pages) => match self.truncate_log() {
                    Some(Ok(())) => Stage::Done(self.wipe(&pages)),
                    Some(Err(error)) => Stage::Done(Err(error)),
                    None => return self.purge.stage = Stage::Wiping(pages),
                },
                Stage::Done(result) => {
                    self.finish(result);
                    Stage::Idle
                }
            }
        }
    }

    /// Empties the log; `None` if snapshots have to end first, whose end wakes the writer.
    fn truncate_log(&mut self) -> Option<Result<(), StoreError>> {
        if self.readers.has_old_snapshots() {
            return None;
        }
        for _ in 0..TRUNCATE_ATTEMPT_COUNT_MAX {
            if self.checkpoint(Checkpoint::Truncate) {
                return Some(Ok(()));
            }
            if self.has_failed() {
                return Some(Err(StoreError::Failed));
            }
            // Every snapshot of this moment may be the obstacle. If there is none any more, it is gone.
            self.readers.begin_epoch();
            if self.readers.has_old_snapshots() {
                return None;
            }
        }
        let obstacle = std::io::Error::new(std::io::ErrorKind::ResourceBusy, "the log can't be emptied");
        Some(Err(StoreError::Engine(Box::new(obstacle))))
    }

    fn start_scan(&self) -> Stage {
        let readers = Arc::clone(&self.readers);
        let requests = self.queue.requests.clone();
        let scan = move || {
            let found = scrub::dirty_pages(readers.file());
            drop(readers);
            if let Some(requests) = requests.upgrade() {
                let _ = requests.blocking_send(Request::Scanned(found));
            }
        };
        match std::thread::Builder::new().name("store-purge".to_owned()).spawn(scan) {
            Ok(thread) => Stage::Scanning(thread),
            Err(error) => Stage::Done(Err(StoreError::Engine(Box::new(error)))),
        }
    }

    fn wipe(&mut self, pages: &[u32]) -> Result<(), StoreError> {
        // Closed, because its page cache has the remains too and would write them again.
        self.database.connection = None;
        let wiped = scrub::wipe(self.readers.file(), pages);
        match open::reconnect(self.readers.path(), self.database.page_count_max) {
            Ok(connection) => self.database.connection = Some(connection),
            Err(error) => {
                self.fail();
                return Err(error.into());
            }
        }
        wiped.map_err(|error| StoreError::Engine(Box::new(error)))
    }

    fn finish(&mut self, result: Result<(), StoreError>) {
        let mut replies = std::mem::take(&mut self.purge.current).into_iter();
        let failed = result.is_err();
        if let Some(first) = replies.next() {
            let _ = first.send(result);
        }
        for reply in replies {
            let _ = reply.send(if failed { Err(StoreError::Failed) } else { Ok(()) });
        }
    }
}
