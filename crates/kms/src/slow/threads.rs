//! Threads that do work in the order in which it came.
//!
//! A thread that is done with a piece of work takes the next one itself, so that none is idle while work waits, and no
//! other thread has to be woken in between.

use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;
use trent_engine::Failure;

/// A piece of work, which tells its outcome to whoever waits for it.
type Work = Box<dyn FnOnce() + Send>;

/// A bounded number of threads. They begin when they are first needed, and end when this is dropped.
pub(super) struct Threads {
    name: &'static str,
    max: usize,
    shared: Arc<Shared>,
}

/// What the threads have in common.
#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    /// There is work for a thread that waits, or the last of it.
    changed: Condvar,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Work>,
    /// Threads that have begun.
    threads: usize,
    /// Those of them that wait for work.
    idle: usize,
    /// No more work comes.
    ended: bool,
}

impl Threads {
    /// At most `max` threads, at least one, of this name.
    pub(super) fn new(name: &'static str, max: usize) -> Self {
        Self { name, max: max.max(1), shared: Arc::default() }
    }

    /// Does work on one of the threads. If whoever waits is gone before it is begun, it is left undone.
    ///
    /// # Errors
    /// [`Failure::Internal`] if it panics, or if no thread can be begun.
    pub(super) async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
        let (done, outcome) = oneshot::channel();
        let work = move || {
            if !done.is_closed() {
                // Whoever waited may be gone by now.
                let _ = done.send(work());
            }
        };
        self.queue(Box::new(work)).map_err(Failure::internal)?;
        // Work that panics drops the sender.
        outcome.await.map_err(Failure::internal)
    }

    fn queue(&self, work: Work) -> io::Result<()> {
        let mut queue = self.shared.lock();
        // A thread that was told of work counts as idle until it is awake.
        if queue.waiting.len() >= queue.idle && queue.threads < self.max {
            match self.begin() {
                Ok(()) => queue.threads += 1,
                Err(error) if queue.threads == 0 => return Err(error),
                // Those that there are do the work.
                Err(error) => tracing::warn!(%error, "a thread could not be begun"),
            }
        }
        queue.waiting.push_back(work);
        let idle = queue.idle > 0;
        drop(queue);
        if idle {
            self.shared.changed.notify_one();
        }
        Ok(())
    }

    fn begin(&self) -> io::Result<()> {
        let shared = Arc::clone(&self.shared);
        std::thread::Builder::new().name(self.name.to_owned()).spawn(move || shared.work()).map(drop)
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        let mut queue = self.shared.lock();
        queue.ended = true;
        // Nobody can wait for it any more.
        let left = std::mem::take(&mut queue.waiting);
        drop(queue);
        self.shared.changed.notify_all();
        drop(left);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        // No work is done under the lock, so that no panic leaves anything half done.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a thread does.
    fn work(&self) {
        while let Some(work) = self.next() {
            // The panic was reported where it happened, and who waits learns of it by the sender. What it leaves behind
            // half done is not looked at again.
            let _ = catch_unwind(AssertUnwindSafe(work));
        }
    }

    /// The next piece of work, for which it waits; none if there will be no more.
    fn next(&self) -> Option<Work> {
        let mut queue = self.lock();
        while queue.waiting.is_empty() && !queue.ended {
            queue.idle += 1;
            queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
            queue.idle -= 1;
        }
        queue.waiting.pop_front()
    }
}

#[cfg(test)]
mod tests;
