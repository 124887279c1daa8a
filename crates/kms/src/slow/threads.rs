//! Threads that do work in the order in which it came.
//!
//! A thread that is done with a piece of work takes the next one itself, so that none is idle while work waits, and no
//! other thread has to be woken in between. While much work waits, outcomes are kept back for a moment and told together:
//! where all cores are busy, who answers with an outcome interrupts this work, and now once for many of them.

use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::oneshot;
use trent_engine::Failure;

/// How much work has to wait for each outcome that is kept back.
const WAITING_FOR_EACH: usize = 2;

/// Outcomes that are told together, at most.
const TOLD_TOGETHER_MAX: usize = 16;

/// How long an outcome may be kept back, if the next work takes no longer than the last.
const KEPT_BACK_MAX: Duration = Duration::from_millis(2);

/// A piece of work; no outcome if nobody waits for it any more.
type Work = Box<dyn FnOnce() -> Option<Outcome> + Send>;

/// The outcome of work. Whoever waits for it is told when it is dropped.
struct Outcome {
    tell: Option<Box<dyn FnOnce() + Send>>,
    /// The runtime that who waits runs in, if it has threads that are there for others.
    runtime: Option<Handle>,
}

impl Drop for Outcome {
    fn drop(&mut self) {
        if let Some(tell) = self.tell.take() {
            tell();
        }
    }
}

/// Tells all of them, with one thread to wake: many are told by one that runs in the same runtime as who waits.
fn tell(mut outcomes: Vec<Outcome>) {
    let runtime = outcomes.last_mut().and_then(|last| last.runtime.take());
    match runtime {
        // A runtime that has ended drops it at once, which is as good.
        Some(runtime) if outcomes.len() > 1 => drop(runtime.spawn(async move { drop(outcomes) })),
        _ => drop(outcomes),
    }
}

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
    /// What is kept back. Who kept it has taken another piece of work, and decides again when that is done.
    kept: Vec<Outcome>,
    /// Since when there is something.
    kept_since: Option<Instant>,
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
        let runtime =
            Handle::try_current().ok().filter(|runtime| runtime.runtime_flavor() == RuntimeFlavor::MultiThread);
        let work = move || {
            if done.is_closed() {
                return None;
            }
            let outcome = work();
            // Whoever waited may be gone by now.
            let tell = Box::new(move || drop(done.send(outcome)));
            Some(Outcome { tell: Some(tell), runtime })
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
        let mut done = None;
        while let Some(work) = self.next(done.take()) {
            let begin = Instant::now();
            // The panic was reported where it happened, and who waits learns of it by the sender. What it leaves behind
            // half done is not looked at again.
            if let Ok(Some(outcome)) = catch_unwind(AssertUnwindSafe(work)) {
                done = Some((outcome, begin.elapsed()));
            }
        }
    }

    /// Takes what is done and how long that took. The next piece of work, for which it waits; none if there will be no more.
    fn next(&self, done: Option<(Outcome, Duration)>) -> Option<Work> {
        let mut queue = self.lock();
        let outcomes = queue.keep_or_tell(done, Instant::now());
        if !outcomes.is_empty() {
            drop(queue);
            tell(outcomes);
            queue = self.lock();
        }
        while queue.waiting.is_empty() && !queue.ended {
            queue.idle += 1;
            queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
            queue.idle -= 1;
        }
        queue.waiting.pop_front()
    }
}

impl Queue {
    /// Takes what is done and how long that took. What is to be told now.
    fn keep_or_tell(&mut self, done: Option<(Outcome, Duration)>, now: Instant) -> Vec<Outcome> {
        let took = done.map(|(outcome, took)| {
            self.kept.push(outcome);
            took
        });
        if self.kept.is_empty() {
            return Vec::new();
        }
        let kept = self.kept.len();
        let since = *self.kept_since.get_or_insert(now);
        let keeps = self.waiting.len() > kept * WAITING_FOR_EACH
            && kept < TOLD_TOGETHER_MAX
            && now.saturating_duration_since(since) + took.unwrap_or_default() <= KEPT_BACK_MAX;
        if keeps {
            return Vec::new();
        }
        self.kept_since = None;
        std::mem::take(&mut self.kept)
    }
}

#[cfg(test)]
mod tests;
