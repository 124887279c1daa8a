//! Unwrapped key material, kept for the next call.

use std::hash::{Hash, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{Equivalent, Weighter};
use trent_types::cache_statistics::LookUps;
use trent_types::{CacheStatistics, Region};

use crate::error::VaultError;
use crate::hierarchy::ExportedKeyToken;
use crate::ids::KeyHandle;
use crate::material::Material;

/// A bounded cache of key material in locked memory, in shards of their own lock.
///
/// An entry is found by Region and the whole token, so that a token that was changed in any bit finds nothing and is
/// refused by the unwrapping, cached or not. A key that is evicted or forgotten is wiped when the last call that uses
/// it ends.
pub(crate) struct KeyCache {
    entries: Cache<Entry, Arc<Material>, BySize, RandomState>,
    /// Counts the calls of `forget`.
    forgotten: AtomicU64,
    look_ups: LookUps,
}

#[derive(PartialEq, Eq, Hash)]
struct Entry {
    region: Region,
    token: ExportedKeyToken,
}

/// A key takes as much of the cache as its material is long.
#[derive(Clone)]
struct BySize;

impl Weighter<Entry, Arc<Material>> for BySize {
    fn weight(&self, _: &Entry, material: &Arc<Material>) -> u64 {
        material.weight()
    }
}

/// An [`Entry`] to look up. Hashes as the owned one, field by field.
#[derive(Hash)]
struct EntryRef<'a> {
    region: &'a Region,
    token: &'a ExportedKeyToken,
}

impl Equivalent<Entry> for EntryRef<'_> {
    fn equivalent(&self, entry: &Entry) -> bool {
        *self.region == entry.region && *self.token == entry.token
    }
}

impl KeyCache {
    /// A cache of `capacity` symmetric keys, or fewer larger ones; 0 counts as 1.
    pub(crate) fn new(capacity: usize) -> Self {
        let capacity = capacity.max(1);
        Self {
            entries: Cache::with(capacity, capacity as u64, BySize, RandomState::new(), DefaultLifecycle::default()),
            forgotten: AtomicU64::new(0),
            look_ups: LookUps::default(),
        }
    }

    /// The backing key of `token`, which `unwrap` makes if it is not here. Two callers at once may both make it.
    pub(crate) fn key(
        &self,
        region: &Region,
        token: &ExportedKeyToken,
        unwrap: impl FnOnce() -> Result<Material, VaultError>,
    ) -> Result<Arc<Material>, VaultError> {
        let entry = EntryRef { region, token };
        if let Some(key) = self.look_ups.count(self.entries.get(&entry)) {
            return Ok(key);
        }
        let forgotten = self.forgotten.load(Ordering::SeqCst);
        let key = Arc::new(unwrap()?);
        self.entries.insert(Entry { region: region.clone(), token: token.clone() }, Arc::clone(&key));
        // If a `forget` came in between, it may have passed before the insertion: then the key must not stay.
        if self.forgotten.load(Ordering::SeqCst) != forgotten {
            self.entries.remove(&entry);
        }
        Ok(key)
    }

    /// How well the cache does; its weight is in keys of 32 bytes.
    pub(crate) fn statistics(&self) -> CacheStatistics {
        self.look_ups.statistics(self.entries.len() as u64, self.entries.weight())
    }

    /// Drops every key of `handle`.
    pub(crate) fn forget(&self, handle: &KeyHandle) {
        self.forgotten.fetch_add(1, Ordering::SeqCst);
        self.entries.retain(|entry, _| entry.token.handle() != handle);
    }

    /// Drops every key.
    pub(crate) fn clear(&self) {
        self.forgotten.fetch_add(1, Ordering::SeqCst);
        self.entries.clear();
    }
}

#[cfg(test)]
mod tests;
