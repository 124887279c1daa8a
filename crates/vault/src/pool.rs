//! RSA keys that are ready before someone asks for one.
//!
//! To find the primes of a 4096-bit key takes a second, sometimes ten. So keys are made ahead and kept in locked memory until
//! they are taken, and only of sizes that were asked for. They are made by threads that get only what no other thread wants,
//! so that calls of some microseconds don't stand behind them: one makes keys ahead, and more help while callers wait, who
//! come first. A caller who has waited too long, as all cores are busy, makes a key himself.
//!
//! A key of the pool is given out once and belongs to no KMS key before. Keys that are not taken are gone when the
//! process ends.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use trent_priority::yield_to_all;

use crate::algorithms::rsa;
use crate::error::{PrimitiveFailed, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::spec::KeySpec;

/// Sizes of keys in the pool.
const SPECS: [KeySpec; 3] = [KeySpec::Rsa2048, KeySpec::Rsa3072, KeySpec::Rsa4096];

/// The most keys of one size that are kept ready.
const READY_MAX: usize = 1024;

/// How long a caller waits for a thread that gets only what no other wants, for each size: some times as long as a core
/// takes for a key.
const PATIENCE: Patience = [Duration::from_millis(250), Duration::from_secs(1), Duration::from_secs(3)];

/// How many threads make keys at a time, at most.
const THREADS_MAX: usize = 2;

/// How many RSA keys are kept ready, once the first of a size was taken. At most 1,024 of each; 0 keeps none.
///
/// Each takes up to 2,560 bytes of locked memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RsaPoolSizes {
    /// Keys of 2048 bits.
    pub rsa_2048: usize,
    /// Keys of 3072 bits.
    pub rsa_3072: usize,
    /// Keys of 4096 bits.
    pub rsa_4096: usize,
}

/// Enough for a handful of calls in a row: four of each.
impl Default for RsaPoolSizes {
    fn default() -> Self {
        Self { rsa_2048: 4, rsa_3072: 4, rsa_4096: 4 }
    }
}

type Patience = [Duration; SPECS.len()];

type Generate = dyn Fn(KeySpec) -> Result<Material, VaultError> + Send + Sync;

/// The pool. Its threads end with it, at the latest after the keys that they are making.
pub(crate) struct RsaPool {
    shared: Arc<Shared>,
}

struct Shared {
    generate: Box<Generate>,
    patience: Patience,
    state: Mutex<State>,
    /// Told when a key is ready, or can't be made.
    made: Condvar,
}

struct State {
    shelves: [Shelf; SPECS.len()],
    threads: usize,
    /// Whether one of them makes a key that nobody waits for.
    is_ahead: bool,
    stopped: bool,
}

#[derive(Default)]
struct Shelf {
    ready: Vec<Material>,
    /// How many should be ready.
    target: usize,
    /// Whether a key of this size was ever asked for.
    wanted: bool,
    /// Callers who wait for one.
    waiting: usize,
    /// Threads that make one.
    making: usize,
    /// Those of the waiting whose key can't be made.
    failed: usize,
}

impl Shelf {
    fn is_waited_for(&self) -> bool {
        self.waiting > self.ready.len() + self.making + self.failed
    }

    fn is_short(&self) -> bool {
        self.wanted && self.ready.len() + self.making < self.target
    }
}

impl RsaPool {
    /// An empty pool without a thread.
    pub(crate) fn new(sizes: RsaPoolSizes, memory: &Arc<KeyMemory>) -> Self {
        let memory = Arc::clone(memory);
        Self::with(sizes, PATIENCE, Box::new(move |spec| rsa::generate(spec, &memory)))
    }

    fn with(sizes: RsaPoolSizes, patience: Patience, generate: Box<Generate>) -> Self {
        let targets = [sizes.rsa_2048, sizes.rsa_3072, sizes.rsa_4096];
        let shelves = targets.map(|target| Shelf { target: target.min(READY_MAX), ..Shelf::default() });
        let state = Mutex::new(State { shelves, threads: 0, is_ahead: false, stopped: false });
        Self { shared: Arc::new(Shared { generate, patience, state, made: Condvar::new() }) }
    }

    /// A key that is ready, or one that is made now, which is slow.
    pub(crate) fn take(&self, spec: KeySpec) -> Result<Material, VaultError> {
        let at = shelf_of(spec).ok_or(PrimitiveFailed)?;
        let mut state = self.shared.state();
        if let Some(key) = state.shelves[at].ready.pop() {
            self.want(&mut state, at);
            return Ok(key);
        }
        state.shelves[at].waiting += 1;
        self.want(&mut state, at);
        let is_pending = |state: &mut State| {
            let shelf = &state.shelves[at];
            state.threads > 0 && shelf.ready.is_empty() && shelf.failed == 0
        };
        let waited = self.shared.made.wait_timeout_while(state, self.shared.patience[at], is_pending);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner).0;
        let shelf = &mut state.shelves[at];
        shelf.waiting -= 1;
        let made = shelf.ready.pop();
        shelf.failed = shelf.failed.saturating_sub(usize::from(made.is_none())).min(shelf.waiting);
        self.want(&mut state, at);
        drop(state);
        made.map_or_else(|| (self.shared.generate)(spec), Ok)
    }

    /// Starts making keys of a size.
    pub(crate) fn prepare(&self, spec: KeySpec) {
        if let Some(at) = shelf_of(spec) {
            self.want(&mut self.shared.state(), at);
        }
    }

    /// How many keys of a size are ready.
    pub(crate) fn ready(&self, spec: KeySpec) -> usize {
        shelf_of(spec).map_or(0, |at| self.shared.state().shelves[at].ready.len())
    }

    fn want(&self, state: &mut State, at: usize) {
        state.shelves[at].wanted = true;
        if state.threads < THREADS_MAX && state.next().is_some() {
            let shared = Arc::clone(&self.shared);
            // Without a thread, every key is made on the spot; the next call tries again.
            let begun = std::thread::Builder::new().name("rsa-pool".to_owned()).spawn(move || shared.refill());
            state.threads += usize::from(begun.is_ok());
        }
    }
}

impl Drop for RsaPool {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.stopped = true;
        state.shelves.iter_mut().for_each(|shelf| shelf.ready.clear());
    }
}

impl Shared {
    /// What a thread does until there is nothing to do.
    fn refill(&self) {
        yield_to_all();
        let mut state = self.state();
        while let Some((at, is_ahead)) = state.next().filter(|_| !state.stopped) {
            state.shelves[at].making += 1;
            state.is_ahead |= is_ahead;
            drop(state);
            let made = (self.generate)(SPECS[at]);
            state = self.state();
            state.is_ahead &= !is_ahead;
            let has_failed = made.is_err();
            state.put(at, made.ok());
            self.made.notify_all();
            if has_failed {
                // No memory, most likely. Whoever asks next is told, and starts a thread again.
                break;
            }
        }
        state.threads -= 1;
        self.made.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing between lock and unlock can panic half-way through a change that matters.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The shelf to put a key on next, and whether nobody waits for it: one that is waited for, else, if no other thread does
    /// so already, the one that is the least full of those that are wanted.
    fn next(&self) -> Option<(usize, bool)> {
        let all = 0..self.shelves.len();
        if let Some(at) = all.clone().find(|at| self.shelves[*at].is_waited_for()) {
            return Some((at, false));
        }
        let short = all.filter(|at| !self.is_ahead && self.shelves[*at].is_short());
        short.min_by_key(|at| self.shelves[*at].ready.len()).map(|at| (at, true))
    }

    /// A key was made, or can't be.
    fn put(&mut self, at: usize, key: Option<Material>) {
        let Self { shelves, stopped, .. } = self;
        let shelf = &mut shelves[at];
        shelf.making -= 1;
        match key {
            Some(key) if !*stopped && shelf.ready.len() < shelf.target.max(shelf.waiting) => shelf.ready.push(key),
            // Nobody waits any more.
            Some(_) => {}
            None => shelf.failed = (shelf.failed + 1).min(shelf.waiting),
        }
    }
}

fn shelf_of(spec: KeySpec) -> Option<usize> {
    SPECS.iter().position(|each| *each == spec)
}

#[cfg(test)]
mod tests;
