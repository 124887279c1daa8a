//! The pool of RSA keys, with a generator that gives a known key.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use super::*;
use crate::SystemEntropy;
use crate::spec::KeyFamily;
use crate::testing::known_material;

/// Counts what is made, and by whom.
#[derive(Default)]
struct Made {
    by_callers: AtomicUsize,
    by_the_thread: AtomicUsize,
}

impl Made {
    fn count(&self) {
        let by_the_thread = std::thread::current().name() == Some("rsa-pool");
        let counter = if by_the_thread { &self.by_the_thread } else { &self.by_callers };
        counter.fetch_add(1, Ordering::SeqCst);
    }

    fn so_far(&self) -> (usize, usize) {
        (self.by_callers.load(Ordering::SeqCst), self.by_the_thread.load(Ordering::SeqCst))
    }
}

fn pool(sizes: RsaPoolSizes) -> (RsaPool, Arc<Made>) {
    let made = Arc::new(Made::default());
    let counter = Arc::clone(&made);
    let generate = move |spec| {
        counter.count();
        Ok(known_material(spec))
    };
    (RsaPool::with(sizes, PATIENCE, Box::new(generate)), made)
}

const THREE: RsaPoolSizes = RsaPoolSizes { rsa_2048: 3, rsa_3072: 3, rsa_4096: 3 };

fn wait_until(condition: impl Fn() -> bool) {
    while !condition() {
        // The threads of the pool get only what no other wants.
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn take(pool: &RsaPool, spec: KeySpec) -> Material {
    pool.take(spec).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn nothing_is_made_before_the_first_use() {
    let (pool, made) = pool(THREE);
    assert_eq!((pool.ready(KeySpec::Rsa2048), made.so_far()), (0, (0, 0)));
    assert_eq!(pool.shared.state().threads, 0);
}

#[test]
fn the_first_key_is_made_on_the_spot_and_the_next_are_ready() {
    let (pool, made) = pool(THREE);
    assert_eq!(take(&pool, KeySpec::Rsa3072).spec, KeySpec::Rsa3072);
    wait_until(|| pool.ready(KeySpec::Rsa3072) == 3);
    assert_eq!(made.so_far(), (0, 4));
    assert_eq!(take(&pool, KeySpec::Rsa3072).spec, KeySpec::Rsa3072);
    wait_until(|| pool.ready(KeySpec::Rsa3072) == 3);
    assert_eq!(made.so_far(), (0, 5));
    // Other sizes were not asked for.
    assert_eq!((pool.ready(KeySpec::Rsa2048), pool.ready(KeySpec::Rsa4096)), (0, 0));
    wait_until(|| pool.shared.state().threads == 0);
}

#[test]
fn sizes_that_were_asked_for_are_filled_evenly() {
    let (pool, _) = pool(THREE);
    for spec in SPECS {
        pool.prepare(spec);
    }
    wait_until(|| SPECS.iter().all(|spec| pool.ready(*spec) == 3));
    for spec in SPECS {
        assert_eq!(take(&pool, spec).spec, spec);
    }
}

#[test]
fn a_pool_of_size_zero_makes_nothing_ahead() {
    let (pool, made) = pool(RsaPoolSizes { rsa_2048: 0, rsa_3072: 0, rsa_4096: 0 });
    for _ in 0..3 {
        take(&pool, KeySpec::Rsa2048);
    }
    pool.prepare(KeySpec::Rsa2048);
    wait_until(|| pool.shared.state().threads == 0);
    assert_eq!((pool.ready(KeySpec::Rsa2048), made.so_far()), (0, (0, 3)));
}

#[test]
fn sizes_have_a_bound() {
    let (pool, _) = pool(RsaPoolSizes { rsa_2048: usize::MAX, rsa_3072: 0, rsa_4096: 0 });
    assert_eq!(pool.shared.state().shelves[0].target, READY_MAX);
}

#[test]
fn kinds_that_are_not_rsa_are_refused() {
    let (pool, made) = pool(THREE);
    for spec in KeySpec::ALL.iter().filter(|spec| spec.family() != KeyFamily::Rsa) {
        assert!(pool.take(*spec).is_err(), "{spec}");
        pool.prepare(*spec);
        assert_eq!(pool.ready(*spec), 0);
    }
    assert_eq!(made.so_far(), (0, 0));
}

#[test]
fn the_thread_ends_when_the_pool_is_dropped() {
    // The channel closes when the generator is gone, which the thread shares with the pool.
    let (alive, ended) = mpsc::channel::<()>();
    let generate = move |spec| {
        let _still_here = &alive;
        Ok(known_material(spec))
    };
    let pool = RsaPool::with(THREE, PATIENCE, Box::new(generate));
    pool.prepare(KeySpec::Rsa2048);
    wait_until(|| pool.ready(KeySpec::Rsa2048) > 0);
    drop(pool);
    assert_eq!(ended.recv(), Err(mpsc::RecvError));
}

#[test]
fn a_failure_is_told_to_the_caller_and_does_not_end_the_pool() {
    let failures = Arc::new(AtomicUsize::new(2));
    let left = Arc::clone(&failures);
    let generate = move |spec| {
        if left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok() {
            return Err(crate::memory::OutOfKeyMemory.into());
        }
        Ok(known_material(spec))
    };
    let pool = RsaPool::with(THREE, PATIENCE, Box::new(generate));
    wait_until(|| {
        let _ = pool.take(KeySpec::Rsa2048);
        failures.load(Ordering::SeqCst) == 0
    });
    pool.prepare(KeySpec::Rsa2048);
    wait_until(|| {
        pool.prepare(KeySpec::Rsa2048);
        pool.ready(KeySpec::Rsa2048) == 3
    });
}

#[test]
fn a_caller_does_not_wait_long_for_a_thread_that_does_not_get_on() {
    let (go_on, gate) = mpsc::channel::<()>();
    let gate = Mutex::new(gate);
    let memory = KeyMemory::new();
    let generate = move |_| {
        let is_thread = std::thread::current().name() == Some("rsa-pool");
        if is_thread {
            // Until the other end is gone.
            let _ = gate.lock().unwrap().recv();
        }
        let secret = crate::secret::LockedBytes::copy_of(&memory, &[u8::from(is_thread)])?;
        Material::secret_key(KeySpec::Rsa2048, secret)
    };
    let pool = RsaPool::with(THREE, [Duration::from_millis(1); 3], Box::new(generate));
    for _ in 0..4 {
        assert_eq!(take(&pool, KeySpec::Rsa2048).secret.expose(), [0]);
    }
    drop(go_on);
    // What the threads make after all is kept.
    wait_until(|| pool.ready(KeySpec::Rsa2048) == 3);
    assert_eq!(take(&pool, KeySpec::Rsa2048).secret.expose(), [1]);
}

#[test]
fn who_waits_comes_before_what_is_made_ahead() {
    let (begun, order) = mpsc::channel();
    let (go_on, gate) = mpsc::channel::<()>();
    let gate = Mutex::new(gate);
    let generate = move |spec| {
        let _ = begun.send(spec);
        let _ = gate.lock().unwrap().recv();
        Ok(known_material(spec))
    };
    let pool = RsaPool::with(THREE, [Duration::from_secs(600); 3], Box::new(generate));
    pool.prepare(KeySpec::Rsa2048);
    assert_eq!(order.recv(), Ok(KeySpec::Rsa2048));
    std::thread::scope(|scope| {
        let callers: Vec<_> = (0..3).map(|_| scope.spawn(|| take(&pool, KeySpec::Rsa4096))).collect();
        wait_until(|| pool.shared.state().shelves[2].waiting == 3);
        // A second thread helps. Until the first is done, nobody else does.
        assert_eq!(order.recv(), Ok(KeySpec::Rsa4096));
        for _ in 0..2 {
            go_on.send(()).unwrap();
            assert_eq!(order.recv(), Ok(KeySpec::Rsa4096));
        }
        drop(go_on);
        for caller in callers {
            assert_eq!(caller.join().unwrap().spec, KeySpec::Rsa4096);
        }
    });
}

#[test]
fn every_key_is_given_out_once() {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let memory = KeyMemory::new();
    let generate = move |_| {
        let number = counter.fetch_add(1, Ordering::SeqCst).to_be_bytes();
        let secret = crate::secret::LockedBytes::copy_of(&memory, &number)?;
        Material::secret_key(KeySpec::Rsa2048, secret)
    };
    let pool = RsaPool::with(THREE, PATIENCE, Box::new(generate));
    let taken = Mutex::new(std::collections::HashSet::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    let key = take(&pool, KeySpec::Rsa2048);
                    assert!(taken.lock().unwrap().insert(key.secret.expose().to_vec()));
                }
            });
        }
    });
    assert_eq!(taken.lock().unwrap().len(), 800);
}

#[test]
fn a_real_pool_fills_with_keys_of_locked_memory() {
    let memory = KeyMemory::new();
    let pool = RsaPool::new(RsaPoolSizes { rsa_2048: 1, rsa_3072: 0, rsa_4096: 0 }, &memory);
    pool.prepare(KeySpec::Rsa2048);
    wait_until(|| pool.ready(KeySpec::Rsa2048) == 1);
    let key = take(&pool, KeySpec::Rsa2048);
    assert_eq!(key.spec, KeySpec::Rsa2048);
    let other = Material::generate(KeySpec::Rsa2048, &memory, &SystemEntropy).unwrap_or_else(|e| panic!("{e}"));
    assert_ne!(key.public_key, other.public_key);
}
