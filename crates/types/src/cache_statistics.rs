//! How well a cache does.

use std::sync::atomic::{AtomicU64, Ordering};

/// How well a cache does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CacheStatistics {
    /// Look-ups that found something, since the start.
    pub hits: u64,
    /// Look-ups that found nothing, since the start.
    pub misses: u64,
    /// Entries that are kept now.
    pub entries: u64,
    /// What they take of the cache's capacity, in the cache's own unit.
    pub weight: u64,
}

/// Counts look-ups in a cache: one addition without a lock for each.
#[derive(Debug, Default)]
pub struct LookUps {
    hits: AtomicU64,
    misses: AtomicU64,
}

impl LookUps {
    /// Counts a look-up, by what it found.
    pub fn count<T>(&self, found: Option<T>) -> Option<T> {
        let counter = if found.is_some() { &self.hits } else { &self.misses };
        counter.fetch_add(1, Ordering::Relaxed);
        found
    }

    /// The statistics of a cache with these look-ups, `entries` and `weight`.
    pub fn statistics(&self, entries: u64, weight: u64) -> CacheStatistics {
        let (hits, misses) = (self.hits.load(Ordering::Relaxed), self.misses.load(Ordering::Relaxed));
        CacheStatistics { hits, misses, entries, weight }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_ups_are_counted_by_what_they_find() {
        let look_ups = LookUps::default();
        assert_eq!(look_ups.count(Some(1)), Some(1));
        assert_eq!(look_ups.count::<u8>(None), None);
        look_ups.count(Some(2));
        assert_eq!(look_ups.statistics(3, 4), CacheStatistics { hits: 2, misses: 1, entries: 3, weight: 4 });
    }
}
