//! The event index: which events of the audit log have a value, newest first.
//!
//! It is derived from the log and can be deleted; it is made again then. Events gather in memory ([`tail`]) until there
//! are enough for a block: two files that never change, one with the events in the order of their times ([`block`]), one
//! with what they are found by ([`postings`]). Postings of ten blocks are merged into one file, and those of ten such, so
//! that a look-up reads few files however long the log is.

mod block;
mod bytes;
mod key;
mod merge;
mod open;
mod postings;
mod query;
mod tail;
#[cfg(test)]
mod tests;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use tokio::sync::watch;
use trent_audit::Entry;

use self::block::Block;
use self::postings::Postings;
use self::tail::Tail;
use crate::event::EventView;

pub(crate) use self::block::Found;
#[cfg(test)]
pub(crate) use self::key::each_key;
pub(crate) use self::key::{Attribute, Key};
pub(crate) use self::query::Query;

/// Events of a block.
pub(crate) const BLOCK_EVENTS: usize = 50_000;
/// Blocks that an index in memory keeps. The log that it belongs to keeps 100,000 events.
const MEMORY_BLOCKS_MAX: usize = 3;
/// Tails that wait to be written. With more of them, the disk is full, and nothing more is read.
const FROZEN_MAX: usize = 4;

/// The event index.
pub(crate) struct Index {
    /// Where its files are; in memory if nowhere.
    directory: Option<PathBuf>,
    block_events: usize,
    state: RwLock<State>,
    /// Sequence of the event that comes next.
    next: watch::Sender<u64>,
    merging: AtomicBool,
    appending: Mutex<()>,
}

#[derive(Default)]
struct State {
    /// In the order of the log.
    blocks: Vec<Arc<Block>>,
    /// Postings of all blocks, in their order.
    postings: Vec<Arc<Postings>>,
    /// Tails that are about to be blocks.
    frozen: Vec<Arc<Tail>>,
    tail: Tail,
}

impl Index {
    /// The index in a directory, which is made if it is not there; in memory if there is none. `last` is the sequence of
    /// the log's last event: what is in the index of events behind it is of another log, and deleted.
    ///
    /// # Errors
    /// What the operating system refuses. Damaged files are none: they are deleted, and made again.
    pub(crate) fn open(directory: Option<&Path>, last: u64) -> io::Result<Self> {
        Self::with_blocks_of(directory, last, BLOCK_EVENTS)
    }

    fn with_blocks_of(directory: Option<&Path>, last: u64, block_events: usize) -> io::Result<Self> {
        let (blocks, postings) = match directory {
            Some(directory) => open::open(directory, last)?,
            None => (Vec::new(), Vec::new()),
        };
        let next = blocks.last().map_or(1, |block| block.end());
        Ok(Self {
            directory: directory.map(Path::to_owned),
            block_events,
            state: RwLock::new(State { blocks, postings, ..State::default() }),
            next: watch::Sender::new(next),
            merging: AtomicBool::new(false),
            appending: Mutex::new(()),
        })
    }

    /// Sequence of the event that comes next.
    pub(crate) fn next(&self) -> u64 {
        *self.next.borrow()
    }

    /// Waits until the event with this sequence, and all before it, can be found. Whether they can.
    pub(crate) async fn reached(&self, sequence: u64, patience: Duration) -> bool {
        let mut next = self.next.subscribe();
        let reached = next.wait_for(|next| *next > sequence);
        matches!(tokio::time::timeout(patience, reached).await, Ok(Ok(_)))
    }

    /// Takes in the events that come next; those that it has already are passed over. One does so at a time.
    ///
    /// # Errors
    /// What the operating system refuses when a block is written. The events that it has taken in then are those before
    /// [`Self::next`].
    pub(crate) fn append(&self, entries: &[Entry]) -> io::Result<()> {
        let _appending = self.appending.lock().unwrap_or_else(PoisonError::into_inner);
        let next = self.next();
        let entries = &entries[entries.partition_point(|entry| entry.sequence < next)..];
        let events: Vec<_> = entries.iter().map(EventView::of).collect();
        let mut rest = entries.iter().zip(&events).peekable();
        while rest.peek().is_some() {
            self.write_frozen()?;
            let mut state = self.write();
            let mut end = None;
            while let Some((entry, event)) = rest.peek() {
                let fits = state.tail.takes(entry, event.as_ref().and_then(EventView::time));
                if !fits || state.tail.len() >= self.block_events {
                    let tail = Arc::new(std::mem::take(&mut state.tail));
                    state.frozen.push(tail);
                    break;
                }
                state.tail.push(entry, event.as_ref());
                end = Some(entry.sequence + 1);
                rest.next();
            }
            drop(state);
            if let Some(end) = end {
                self.next.send_replace(end);
            }
        }
        self.write_frozen()
    }

    /// Makes blocks of the tails that are complete.
    fn write_frozen(&self) -> io::Result<()> {
        loop {
            let Some(tail) = self.read().frozen.first().cloned() else { return Ok(()) };
            let made = tail.complete(self.directory.as_deref());
            let (block, postings) = match made {
                Ok(made) => made,
                // It can be found, and is tried again with the next events.
                Err(error) if self.read().frozen.len() <= FROZEN_MAX => {
                    tracing::warn!(%error, "a block of the event index can't be written yet");
                    return Ok(());
                }
                Err(error) => return Err(error),
            };
            let mut state = self.write();
            state.frozen.remove(0);
            state.blocks.push(Arc::new(block));
            state.postings.push(Arc::new(postings));
            if self.directory.is_none() && state.blocks.len() > MEMORY_BLOCKS_MAX {
                state.blocks.remove(0);
                state.postings.remove(0);
            }
        }
    }

    /// Forgets everything that was before `time` (seconds) only, as far as it has files of its own.
    pub(crate) fn expire(&self, time: i64) {
        loop {
            let mut state = self.write();
            let Some(oldest) = state.postings.first().cloned() else { return };
            let count = oldest.blocks as usize;
            if state.blocks.iter().take(count).any(|block| block.newest >= time) {
                return;
            }
            state.postings.remove(0);
            let blocks: Vec<_> = state.blocks.drain(..count).collect();
            drop(state);
            // What stays is found at the next start, and deleted later.
            let deleted = oldest.delete().and_then(|()| blocks.iter().try_for_each(|block| block.delete()));
            if let Err(error) = deleted {
                tracing::warn!(%error, "an old file of the event index can't be deleted");
            }
        }
    }

    /// Begins anew behind the event with the sequence `last`, whether that one is here already or not: if it is in memory.
    /// What has files can be made again out of the log, and the next start would do that.
    pub(crate) fn begin_anew(&self, last: u64) {
        if self.directory.is_some() {
            return;
        }
        let _appending = self.appending.lock().unwrap_or_else(PoisonError::into_inner);
        *self.write() = State::default();
        self.next.send_modify(|next| *next = last.saturating_add(1).max(*next));
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}
