//! A set of writes that take place together or not at all.

use std::collections::HashSet;

use crate::interface::Revision;

/// What must hold of a key for a commit to take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// There is no such key.
    Absent,
    /// The key exists and was last written by the commit with this revision.
    Version(Revision),
}

/// What happens to a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// The key gets this value, whether it existed or not.
    Put(Vec<u8>),
    /// The key ceases to exist. Deleting what does not exist is no error.
    Delete,
}

/// A set of writes that take place together or not at all, and the conditions for it.
///
/// The limits are checked when the commit is handed to the store. They are such that a distributed engine can hold
/// them too.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Commit {
    preconditions: Vec<(Vec<u8>, Expect)>,
    writes: Vec<(Vec<u8>, Write)>,
}

/// Why no store takes a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCommit {
    /// A key is empty or too long.
    #[error("a key of {bytes} bytes, where 1 to {} are allowed", Commit::KEY_BYTES_MAX)]
    KeyLength {
        /// Length of the key.
        bytes: usize,
    },
    /// A value is too long.
    #[error("a value of {bytes} bytes, where {} are allowed", Commit::VALUE_BYTES_MAX)]
    ValueLength {
        /// Length of the value.
        bytes: usize,
    },
    /// There are too many preconditions and writes.
    #[error("{count} preconditions and writes, where {} are allowed", Commit::OPERATION_COUNT_MAX)]
    OperationCount {
        /// Number of preconditions and writes.
        count: usize,
    },
    /// All keys and values together are too long.
    #[error("{bytes} bytes of keys and values, where {} are allowed", Commit::BYTES_MAX)]
    TotalLength {
        /// Sum of the lengths of all keys and values.
        bytes: usize,
    },
    /// A key is written twice.
    #[error("two writes to the same key")]
    DuplicateWrite,
}

impl Commit {
    /// The longest key, in bytes. The shortest has 1.
    pub const KEY_BYTES_MAX: usize = 1024;
    /// The longest value, in bytes.
    pub const VALUE_BYTES_MAX: usize = 1024 * 1024;
    /// The most preconditions and writes of one commit, counted together.
    pub const OPERATION_COUNT_MAX: usize = 4096;
    /// The most bytes of keys and values in one commit.
    pub const BYTES_MAX: usize = 8 * 1024 * 1024;

    /// A commit that does nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a precondition.
    #[must_use]
    pub fn expect(mut self, key: impl Into<Vec<u8>>, expect: Expect) -> Self {
        self.preconditions.push((key.into(), expect));
        self
    }

    /// Adds the writing of a value.
    #[must_use]
    pub fn put(mut self, key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) -> Self {
        self.writes.push((key.into(), Write::Put(value.into())));
        self
    }

    /// Adds the deletion of a key.
    #[must_use]
    pub fn delete(mut self, key: impl Into<Vec<u8>>) -> Self {
        self.writes.push((key.into(), Write::Delete));
        self
    }

    /// Adds the writing of a value to a key that must not exist yet.
    #[must_use]
    pub fn create(self, key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) -> Self {
        let key = key.into();
        self.expect(key.clone(), Expect::Absent).put(key, value)
    }

    /// Adds the writing of a value to a key that must still be at `version`.
    #[must_use]
    pub fn replace(self, key: impl Into<Vec<u8>>, version: Revision, value: impl Into<Vec<u8>>) -> Self {
        let key = key.into();
        self.expect(key.clone(), Expect::Version(version)).put(key, value)
    }

    /// Adds the deletion of a key that must still be at `version`.
    #[must_use]
    pub fn remove(self, key: impl Into<Vec<u8>>, version: Revision) -> Self {
        let key = key.into();
        self.expect(key.clone(), Expect::Version(version)).delete(key)
    }

    /// The preconditions, in the order in which they were added.
    pub fn preconditions(&self) -> &[(Vec<u8>, Expect)] {
        &self.preconditions
    }

    /// The writes, in the order in which they were added.
    pub fn writes(&self) -> &[(Vec<u8>, Write)] {
        &self.writes
    }

    /// Whether a store takes the commit.
    ///
    /// # Errors
    /// The first limit that is exceeded.
    pub fn validate(&self) -> Result<(), InvalidCommit> {
        let count = self.preconditions.len() + self.writes.len();
        if count > Self::OPERATION_COUNT_MAX {
            return Err(InvalidCommit::OperationCount { count });
        }
        let keys = self.preconditions.iter().map(|(key, _)| key).chain(self.writes.iter().map(|(key, _)| key));
        let mut total = 0;
        for key in keys {
            if key.is_empty() || key.len() > Self::KEY_BYTES_MAX {
                return Err(InvalidCommit::KeyLength { bytes: key.len() });
            }
            total += key.len();
        }
        let mut written = HashSet::with_capacity(self.writes.len());
        for (key, write) in &self.writes {
            if let Write::Put(value) = write {
                if value.len() > Self::VALUE_BYTES_MAX {
                    return Err(InvalidCommit::ValueLength { bytes: value.len() });
                }
                total += value.len();
            }
            if !written.insert(key) {
                return Err(InvalidCommit::DuplicateWrite);
            }
        }
        if total > Self::BYTES_MAX { Err(InvalidCommit::TotalLength { bytes: total }) } else { Ok(()) }
    }

    /// The keys that are written.
    pub(crate) fn into_written_keys(self) -> std::sync::Arc<[Vec<u8>]> {
        self.writes.into_iter().map(|(key, _)| key).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_hold_at_their_bounds() {
        let key = |bytes| vec![b'k'; bytes];
        let value = |bytes| vec![0; bytes];
        let numbered = |count: usize| {
            (0..count).fold(Commit::new(), |commit, number| commit.delete(number.to_be_bytes().as_slice()))
        };
        let heavy = |extra| {
            (0..7_u8)
                .fold(Commit::new(), |commit, number| commit.put([number], value(Commit::VALUE_BYTES_MAX)))
                .put([7], value(Commit::VALUE_BYTES_MAX - 8 + extra))
        };
        let check = |commit: Commit, expected| assert_eq!(commit.validate(), expected);

        check(Commit::new(), Ok(()));
        check(Commit::new().delete(key(1)), Ok(()));
        check(Commit::new().delete(key(0)), Err(InvalidCommit::KeyLength { bytes: 0 }));
        check(Commit::new().delete(key(1024)), Ok(()));
        check(Commit::new().delete(key(1025)), Err(InvalidCommit::KeyLength { bytes: 1025 }));
        check(Commit::new().expect(key(1025), Expect::Absent), Err(InvalidCommit::KeyLength { bytes: 1025 }));
        check(Commit::new().put(key(1), value(1 << 20)), Ok(()));
        check(
            Commit::new().put(key(1), value((1 << 20) + 1)),
            Err(InvalidCommit::ValueLength { bytes: (1 << 20) + 1 }),
        );
        check(Commit::new().put(key(1), value(1)).delete(key(1)), Err(InvalidCommit::DuplicateWrite));
        check(Commit::new().expect(key(1), Expect::Absent).expect(key(1), Expect::Absent), Ok(()));
        check(numbered(4096), Ok(()));
        check(numbered(4097), Err(InvalidCommit::OperationCount { count: 4097 }));
        check(heavy(0), Ok(()));
        check(heavy(1), Err(InvalidCommit::TotalLength { bytes: (8 << 20) + 1 }));
    }
}
