//! Puts what was written on the disk.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::recent::Written;
use super::{LogError, Shared, lock};

/// How long after a line was written it is put on the disk, if nobody waits for it. The promise is 50 ms; the rest is for
/// the disk.
const DELAY: Duration = Duration::from_millis(30);

/// How far the log is on the disk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Synced {
    /// Sequence of the last line that is on the disk.
    pub(super) sequence: u64,
    /// Nothing more will be.
    pub(super) ended: bool,
}

impl Synced {
    pub(super) fn up_to(sequence: u64) -> Self {
        Self { sequence, ended: false }
    }
}

/// Tells the thread that there is work.
#[derive(Default)]
pub(super) struct Signal {
    /// The thread knows that something was written. Spares everybody else the lock.
    announced: AtomicBool,
    wanted: Mutex<Wanted>,
    changed: Condvar,
}

#[derive(Default)]
struct Wanted {
    /// Since when there is something to put on the disk.
    since: Option<Instant>,
    /// Somebody waits for it.
    urgent: bool,
    stop: bool,
}

impl Signal {
    /// Something was written.
    pub(super) fn announce(&self) {
        // Asking first: nearly always it knows, and many threads ask.
        if !self.announced.load(Ordering::SeqCst) && !self.announced.swap(true, Ordering::SeqCst) {
            lock(&self.wanted).since.get_or_insert_with(Instant::now);
            self.changed.notify_one();
        }
    }

    /// Somebody waits for what was written.
    fn urge(&self) {
        let was_urgent = std::mem::replace(&mut lock(&self.wanted).urgent, true);
        if !was_urgent {
            self.changed.notify_one();
        }
    }

    /// The thread is to end.
    pub(super) fn stop(&self) {
        lock(&self.wanted).stop = true;
        self.changed.notify_one();
    }

    /// Waits until there is something to do; tells whether it is the last.
    fn wait(&self) -> bool {
        let mut wanted = lock(&self.wanted);
        while !wanted.stop && !wanted.urgent {
            let left = wanted.since.map(|since| DELAY.saturating_sub(since.elapsed()));
            wanted = match left {
                Some(Duration::ZERO) => break,
                Some(left) => self.changed.wait_timeout(wanted, left).unwrap_or_else(PoisonError::into_inner).0,
                None => self.changed.wait(wanted).unwrap_or_else(PoisonError::into_inner),
            };
        }
        wanted.since = None;
        wanted.urgent = false;
        let stop = wanted.stop;
        drop(wanted);
        // What is written from now on is announced again.
        self.announced.store(false, Ordering::SeqCst);
        stop
    }
}

/// The thread.
pub(super) fn run(shared: &Shared) {
    loop {
        let last = shared.signal.wait();
        // Normally nobody is left; but those who wait may have been dropped before they could write.
        shared.write_all();
        shared.sync(last);
        if last {
            shared.synced.send_modify(|synced| synced.ended = true);
            return;
        }
    }
}

impl Shared {
    /// Waits until a line is on the disk.
    pub(super) async fn on_disk(&self, sequence: u64) -> Result<(), LogError> {
        let mut synced = self.synced.subscribe();
        if synced.borrow().sequence < sequence {
            self.signal.urge();
        }
        let done = synced.wait_for(|synced| synced.sequence >= sequence || synced.ended).await;
        // INVARIANT: the sender is a member of `self`.
        if done.is_ok_and(|synced| synced.sequence >= sequence) {
            return Ok(());
        }
        Err(self.failure.get().cloned().unwrap_or(LogError::Closed))
    }

    fn sync(&self, last: bool) {
        // After a failure nobody knows what is on the disk, and trying again would say nothing about it: the system
        // forgets what it could not write.
        if self.failure.get().is_some() {
            return;
        }
        match self.try_sync(last) {
            Ok((sequence, written)) => {
                let hashes = written.hashes();
                self.recent.keep(written);
                // INVARIANT: in this order, so that a tree that is started meanwhile misses nothing.
                self.synced.send_modify(|synced| synced.sequence = sequence);
                if let Some(tree) = self.tree.get() {
                    tree.add(hashes, sequence);
                }
            }
            Err(error) => self.fail(LogError::Failed(error.to_string())),
        }
    }

    /// The log takes nothing any more.
    pub(super) fn fail(&self, failure: LogError) {
        let _ = self.failure.set(failure);
        self.synced.send_modify(|synced| synced.ended = true);
    }

    /// Puts everything on the disk that was written before, in order, and tells up to which line that was, and the events
    /// themselves.
    fn try_sync(&self, last: bool) -> io::Result<(u64, Written)> {
        let unsynced = lock(&self.writer).unsynced();
        if unsynced.sequence > self.synced.borrow().sequence || !unsynced.complete.is_empty() {
            for segment in &unsynced.complete {
                segment.file.sync()?;
            }
            if !unsynced.complete.is_empty() {
                self.disk.sync()?;
            }
            unsynced.file.sync()?;
        }
        for segment in &unsynced.complete {
            // Gives back what was allocated and not needed. If it fails, it costs room, and nothing else.
            let _ = segment.file.truncate(segment.length);
        }
        if last {
            let _ = unsynced.file.truncate(unsynced.length);
        }
        Ok((unsynced.sequence, unsynced.written))
    }
}
