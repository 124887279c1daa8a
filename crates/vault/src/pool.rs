//! RSA keys that are ready before someone asks for one.
//!
//! To find the primes of a 4096-bit key takes a second, sometimes ten. So keys are made ahead, by one thread that gets only
//! what no other wants, and kept in locked memory until they are taken. The thread starts with the first key that is taken
//! of any size, and makes keys only of sizes that were asked for.
//!
//! When no key is ready, one is made on the spot: by a thread that gets only what no other wants either, so that calls of
//! some microseconds don't stand behind it; and if that takes too long, as all cores are busy, by the caller's. What the
//! first makes after all is kept ready.
//!
//! A key of the pool is given out once and belongs to no KMS key before. Keys that are not taken are gone when the
//! process ends.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
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

/// How long a caller waits for a thread that gets only what no other wants. Clients of AWS wait for a minute.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many such threads make keys that somebody waits for.
const ON_THE_SPOT_MAX: usize = 2;

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

type Generate = dyn Fn(KeySpec) -> Result<Material, VaultError> + Send + Sync;

/// The pool. Its thread ends with it, at the latest after the key that it is making.
pub(crate) struct RsaPool {
    shared: Arc<Shared>,
}

struct Shared {
    generate: Box<Generate>,
    patience: Duration,
    state: Mutex<State>,
    /// Told when a key is taken, wanted, or the pool is dropped.
    changed: Condvar,
}

struct State {
    shelves: [Shelf; SPECS.len()],
    has_thread: bool,
    /// Threads that make keys on the spot.
    on_the_spot: usize,
    stopped: bool,
}

#[derive(Default)]
struct Shelf {
    ready: Vec<Material>,
    /// How many should be ready.
    target: usize,
    /// Whether a key of this size was ever asked for.
    wanted: bool,
}

impl RsaPool {
    /// An empty pool without a thread.
    pub(crate) fn new(sizes: RsaPoolSizes, memory: &Arc<KeyMemory>) -> Self {
        let memory = Arc::clone(memory);
        Self::with(sizes, PATIENCE, Box::new(move |spec| rsa::generate(spec, &memory)))
    }

    fn with(sizes: RsaPoolSizes, patience: Duration, generate: Box<Generate>) -> Self {
        let targets = [sizes.rsa_2048, sizes.rsa_3072, sizes.rsa_4096];
        let shelves = targets.map(|target| Shelf { target: target.min(READY_MAX), ..Shelf::default() });
        let state = Mutex::new(State { shelves, has_thread: false, on_the_spot: 0, stopped: false });
        Self { shared: Arc::new(Shared { generate, patience, state, changed: Condvar::new() }) }
    }

    /// A key that is ready, or one that is made now, which is slow.
    pub(crate) fn take(&self, spec: KeySpec) -> Result<Material, VaultError> {
        let at = shelf_of(spec).ok_or(PrimitiveFailed)?;
        let ready = {
            let mut state = self.shared.state();
            let ready = state.shelves[at].ready.pop();
            self.want(&mut state, at);
            ready
        };
        match ready {
            Some(key) => Ok(key),
            None => self.make(spec, at),
        }
    }

    /// Makes a key on the spot.
    fn make(&self, spec: KeySpec, at: usize) -> Result<Material, VaultError> {
        let patience = self.shared.patience;
        match self.made_beside(spec, at).and_then(|made| made.recv_timeout(patience).ok()) {
            Some(made) => made,
            None => (self.shared.generate)(spec),
        }
    }

    /// Lets a thread make a key that gets only what no other wants; none if there are enough of them.
    fn made_beside(&self, spec: KeySpec, at: usize) -> Option<mpsc::Receiver<Result<Material, VaultError>>> {
        {
            let mut state = self.shared.state();
            if state.on_the_spot == ON_THE_SPOT_MAX {
                return None;
            }
            state.on_the_spot += 1;
        }
        let place = Place(Arc::clone(&self.shared));
        // Without room: what is handed over is taken, so that nothing is lost between the two.
        let (done, made) = mpsc::sync_channel(0);
        let work = move || {
            yield_to_all();
            let key = (place.0.generate)(spec);
            if let Err(mpsc::SendError(Ok(key))) = done.send(key) {
                place.0.keep(at, key);
            }
        };
        std::thread::Builder::new().name("rsa-idle".to_owned()).spawn(work).ok().map(|_| made)
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
        if !state.has_thread && state.next().is_some() {
            let shared = Arc::clone(&self.shared);
            // Without a thread, every key is made on the spot; the next call tries again.
            state.has_thread =
                std::thread::Builder::new().name("rsa-pool".to_owned()).spawn(move || shared.refill()).is_ok();
        }
        self.shared.changed.notify_one();
    }
}

impl Drop for RsaPool {
    fn drop(&mut self) {
        let mut state = self.shared.state();
        state.stopped = true;
        state.shelves.iter_mut().for_each(|shelf| shelf.ready.clear());
        self.shared.changed.notify_one();
    }
}

/// One of the threads that make keys on the spot. Dropping it makes room for another.
struct Place(Arc<Shared>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.state().on_the_spot -= 1;
    }
}

impl Shared {
    /// What the thread does until the pool is dropped.
    fn refill(&self) {
        yield_to_all();
        let mut state = self.state();
        while !state.stopped {
            let Some(at) = state.next() else {
                state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            drop(state);
            let made = (self.generate)(SPECS[at]);
            state = self.state();
            match made {
                Ok(key) if !state.stopped => state.shelves[at].ready.push(key),
                Ok(_) => {}
                Err(_) => {
                    // No memory, most likely. Whoever asks next is told, and starts the thread again.
                    state.has_thread = false;
                    return;
                }
            }
        }
    }

    /// Keeps a key that nobody waits for any more, if there is room for it.
    fn keep(&self, at: usize, key: Material) {
        let mut state = self.state();
        let State { shelves, stopped, .. } = &mut *state;
        if !*stopped && shelves[at].ready.len() < shelves[at].target {
            shelves[at].ready.push(key);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing between lock and unlock can panic half-way through a change that matters.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The shelf to put a key on next: the one that is the least full of those that are wanted.
    fn next(&self) -> Option<usize> {
        let short = |at: &usize| self.shelves[*at].wanted && self.shelves[*at].ready.len() < self.shelves[*at].target;
        (0..self.shelves.len()).filter(short).min_by_key(|at| self.shelves[*at].ready.len())
    }
}

fn shelf_of(spec: KeySpec) -> Option<usize> {
    SPECS.iter().position(|each| *each == spec)
}

#[cfg(test)]
mod tests;
