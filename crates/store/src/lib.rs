//! The transactional key-value interface and its engines.
//!
//! [`Store`] is the contract: reads from snapshots, atomic commits with preconditions, a feed of changes. Keys and
//! values are bytes without meaning here; whoever stores a record seals it first.
//!
//! Engines: [`SqliteStore`] keeps everything in one file, [`MemoryStore`] forgets everything when it is dropped. A
//! [`SqliteReader`] reads and copies the file beside the process that writes it.
//! With the feature `testing` there are also the suite that every engine must pass and a store that fails on purpose.

pub mod commit;
pub mod engines;
pub mod error;
#[cfg(any(test, feature = "testing"))]
pub mod faults;
pub mod feed;
pub mod interface;
#[cfg(any(test, feature = "testing"))]
pub mod suite;

pub use commit::{Commit, Expect, InvalidCommit, Write};
pub use engines::memory::MemoryStore;
pub use engines::sqlite::{DATABASE_NAME, OpenError, SqliteReader, SqliteStore, WhenMissing};
pub use error::{CommitError, StoreError};
pub use feed::{Change, ChangeFeed, FeedError};
pub use interface::{BoxFuture, Entry, Integrity, Revision, SCAN_LIMIT_MAX, Snapshot, Store, Versioned};
