//! The cache of backing keys.

use std::sync::atomic::AtomicUsize;

use super::*;
use crate::memory::KeyMemory;
use crate::secret::LockedBytes;
use crate::spec::KeySpec;
use crate::testing::region;

fn token(handle: u8, material: u8) -> ExportedKeyToken {
    let mut bytes = [0; 122];
    bytes[..6].copy_from_slice(b"TEKT\x01\x01");
    bytes[9] = 1;
    bytes[10..26].fill(handle);
    bytes[26..58].fill(material);
    ExportedKeyToken::parse(&bytes).unwrap()
}

fn some_key() -> Result<Material, VaultError> {
    let secret = LockedBytes::filled::<VaultError>(&KeyMemory::new(), 32, |_| Ok(()))?;
    Material::secret_key(KeySpec::SymmetricDefault, secret)
}

struct Counted {
    cache: KeyCache,
    unwrapped: AtomicUsize,
}

impl Counted {
    fn new(capacity: usize) -> Self {
        Self { cache: KeyCache::new(capacity), unwrapped: AtomicUsize::new(0) }
    }

    /// Looks a key up; tells how many keys were unwrapped so far.
    fn use_key(&self, name: &str, token: &ExportedKeyToken) -> usize {
        let key = self.cache.key(&region(name), token, || {
            self.unwrapped.fetch_add(1, Ordering::SeqCst);
            some_key()
        });
        assert!(key.is_ok());
        self.unwrapped.load(Ordering::SeqCst)
    }
}

#[test]
fn a_key_is_unwrapped_once_for_each_region_and_token() {
    let cache = Counted::new(100);
    assert_eq!(cache.use_key("us-east-1", &token(1, 1)), 1);
    assert_eq!(cache.use_key("us-east-1", &token(1, 1)), 1);
    assert_eq!(cache.use_key("us-west-2", &token(1, 1)), 2);
    assert_eq!(cache.use_key("us-east-1", &token(1, 2)), 3);
    assert_eq!(cache.use_key("us-east-1", &token(2, 1)), 4);
    assert_eq!(cache.use_key("us-east-1", &token(1, 1)), 4);
}

#[test]
fn a_token_that_differs_in_one_bit_is_not_found() {
    let cache = Counted::new(100_000);
    let good = token(1, 1);
    cache.use_key("us-east-1", &good);
    let mut expect = 1;
    for bit in 0..good.as_bytes().len() * 8 {
        let mut bytes = good.as_bytes().to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(changed) = ExportedKeyToken::parse(&bytes) {
            expect += 1;
            assert_eq!(cache.use_key("us-east-1", &changed), expect, "bit {bit}");
        }
    }
    assert!(expect > 900);
}

#[test]
fn failures_are_not_cached() {
    let cache = Counted::new(100);
    let refused = cache.cache.key(&region("us-east-1"), &token(1, 1), || Err(VaultError::CorruptToken));
    assert_eq!(refused.err(), Some(VaultError::CorruptToken));
    assert_eq!(cache.use_key("us-east-1", &token(1, 1)), 1);
}

#[test]
fn forgetting_drops_all_materials_of_one_handle() {
    let cache = Counted::new(100);
    for token in [token(1, 1), token(1, 2), token(2, 1)] {
        cache.use_key("us-east-1", &token);
    }
    cache.use_key("us-west-2", &token(1, 1));
    cache.cache.forget(token(1, 1).handle());
    assert_eq!(cache.use_key("us-east-1", &token(2, 1)), 4);
    assert_eq!(cache.use_key("us-east-1", &token(1, 1)), 5);
    assert_eq!(cache.use_key("us-east-1", &token(1, 2)), 6);
    assert_eq!(cache.use_key("us-west-2", &token(1, 1)), 7);
    cache.cache.clear();
    assert_eq!(cache.use_key("us-east-1", &token(2, 1)), 8);
}

#[test]
fn a_key_that_is_forgotten_while_it_is_unwrapped_does_not_stay() {
    let cache = Counted::new(100);
    let (here, token) = (region("us-east-1"), token(1, 1));
    let key = cache.cache.key(&here, &token, || {
        cache.cache.forget(token.handle());
        some_key()
    });
    let key = Arc::downgrade(&key.unwrap_or_else(|e| panic!("{e}")));
    assert!(key.upgrade().is_none());
    assert_eq!(cache.use_key("us-east-1", &token), 1);
}

#[test]
fn keys_are_bounded_and_gone_when_evicted_or_forgotten() {
    for (capacity, at_most) in [(0, 1), (1, 1), (50, 50)] {
        let cache = Counted::new(capacity);
        let keys: Vec<_> = (0..200)
            .map(|handle| {
                let key = cache.cache.key(&region("us-east-1"), &token(handle, 1), some_key);
                Arc::downgrade(&key.unwrap_or_else(|e| panic!("{e}")))
            })
            .collect();
        let alive = keys.iter().filter(|key| key.strong_count() > 0).count();
        assert!(alive <= at_most, "{alive} of {capacity}");
        assert_eq!(cache.cache.entries.len(), alive);
        (0..200).for_each(|handle| cache.cache.forget(token(handle, 1).handle()));
        assert!(keys.iter().all(|key| key.strong_count() == 0));
    }
}
