//! What every engine promises.

use std::fmt;
use std::pin::Pin;

use crate::commit::Commit;
use crate::error::{CommitError, StoreError};
use crate::feed::ChangeFeed;

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The most entries that one scan returns, whatever limit it is given: an embedded engine reads on the caller's thread.
pub const SCAN_LIMIT_MAX: usize = 10_000;

/// The number of a commit. Every commit that writes has a higher one than all commits before it, across restarts.
///
/// Zero is the revision of a store that was never written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Revision(pub u64);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A value and the revision of the commit that wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versioned {
    /// The value as it was written.
    pub value: Vec<u8>,
    /// Revision of the commit that last wrote the key. A precondition on it fails after any later write.
    pub version: Revision,
}

/// What a scan finds under one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key, prefix included.
    pub key: Vec<u8>,
    /// The value as it was written.
    pub value: Vec<u8>,
    /// As [`Versioned::version`].
    pub version: Revision,
}

/// What [`Store::check`] finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Integrity {
    /// Every page and every entry is as it should be.
    Sound,
    /// The engine's files are damaged. Nothing has been repaired.
    Damaged {
        /// What is wrong, in the engine's words, for the operator; at most 100 of them.
        findings: Vec<String>,
    },
}

/// An ordered map from byte strings to byte strings with atomic commits.
///
/// # Contract
/// - **Atomicity.** A commit takes place as a whole or not at all, for every reader, and after a crash too.
/// - **Order.** Commits take effect one after another, in the order in which their futures are first polled, and each
///   gets a higher [`Revision`] than all before it. A snapshot taken after a commit was answered shows it.
/// - **Durability.** When a commit is answered with a revision, it survives the loss of the process and, in engines
///   that keep files, of power.
/// - **Change feed before answer.** When a commit is answered, every [`ChangeFeed`] that existed when it was handed
///   over already holds its change, and [`Store::revision`] is at least its revision. Whoever empties its feed before
///   it looks into a cache therefore never finds there what a commit answered earlier has replaced.
pub trait Store: Send + Sync + 'static {
    /// A view of the store as it is now. Later commits don't show in it.
    ///
    /// Snapshots are for short use: engines bound how many there are at a time (the future waits for a free one), and
    /// an old one keeps superseded values from being reclaimed. Don't wait for a second one while holding the first.
    ///
    /// # Errors
    /// [`StoreError`] if the engine can't be read. Trying again is harmless.
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, StoreError>>;

    /// Applies all writes of `commit` if all its preconditions hold, and answers its revision.
    ///
    /// A commit without writes checks its preconditions against the newest state and answers the current revision.
    /// Once polled, dropping the future does not call the commit off; its outcome is then unknown.
    ///
    /// # Errors
    /// - [`CommitError::Conflict`]: the first precondition that does not hold. Nothing is changed. Read anew, decide
    ///   anew, then try again.
    /// - [`CommitError::Invalid`]: a limit of [`Commit`] is exceeded. Nothing is changed, and trying again is futile.
    /// - [`CommitError::OutOfSpace`]: nothing is changed; the same commit may succeed when there is room.
    /// - [`CommitError::Store`]: the outcome is unknown. Read anew before trying again. A precondition on the version
    ///   of a written key makes a repetition safe.
    fn commit(&self, commit: Commit) -> BoxFuture<'_, Result<Revision, CommitError>>;

    /// A feed of every commit that is handed over from now on.
    fn changes(&self) -> ChangeFeed;

    /// Revision of the newest change that has gone to the feeds. Costs no more than an atomic load.
    fn revision(&self) -> Revision;

    /// Wipes what was deleted or overwritten before the call: resolves when no file of the engine holds a byte of it.
    ///
    /// Waits for snapshots that can still see such values, but does not hold up commits for longer than 100 ms at a
    /// time meanwhile; never resolves while the caller keeps such a snapshot itself. What the file system or the
    /// device keeps of released blocks is beyond its reach.
    ///
    /// # Errors
    /// [`StoreError`] if the files could not be rewritten; the values are gone for readers nonetheless.
    fn purge(&self) -> BoxFuture<'_, Result<(), StoreError>>;

    /// Reads everything and verifies the engine's own structures. Takes time proportional to the store's size, during
    /// which reads and commits go on. Repairs nothing.
    ///
    /// # Errors
    /// [`StoreError`] if the check itself could not be run; damage is not an error but [`Integrity::Damaged`].
    fn check(&self) -> BoxFuture<'_, Result<Integrity, StoreError>>;
}

/// An unchanging view of a store.
pub trait Snapshot: Send + Sync {
    /// The value of `key`, or `None` if the snapshot has no such key.
    ///
    /// # Errors
    /// [`StoreError`] if the engine can't be read, above all [`StoreError::Corrupt`].
    fn get<'a>(&'a self, key: &'a [u8]) -> BoxFuture<'a, Result<Option<Versioned>, StoreError>>;

    /// The entries whose keys begin with `prefix` and are greater than `after`, in ascending byte order of their keys:
    /// the first `limit` of them, and never more than [`SCAN_LIMIT_MAX`].
    ///
    /// To page, pass the last key of a page as `after` of the next one; a page shorter than its limit is the last.
    ///
    /// # Errors
    /// As [`Snapshot::get`].
    fn scan<'a>(
        &'a self,
        prefix: &'a [u8],
        after: Option<&'a [u8]>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>>;

    /// The keys of the entries that [`Snapshot::scan`] gives, without reading their values.
    ///
    /// # Errors
    /// As [`Snapshot::get`].
    fn keys<'a>(
        &'a self,
        prefix: &'a [u8],
        after: Option<&'a [u8]>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<Vec<u8>>, StoreError>>;

    /// Revision of the newest commit that shows in the snapshot.
    fn revision(&self) -> Revision;
}

/// The least key that begins with `prefix` and is greater than `after`, as an inclusive lower bound.
pub(crate) fn scan_start(prefix: &[u8], after: Option<&[u8]>) -> Vec<u8> {
    match after {
        // The successor of a byte string is that string with a zero byte behind it.
        Some(after) if after >= prefix => [after, &[0]].concat(),
        Some(_) | None => prefix.to_vec(),
    }
}

/// The least byte string that is greater than every key with `prefix`, as an exclusive upper bound; `None` if there is
/// none, because the prefix consists of `0xff` alone.
pub(crate) fn scan_end(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|byte| *byte != 0xff)?;
    let mut end = prefix[..=last].to_vec();
    end[last] += 1;
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_enclose_exactly_the_prefix() {
        assert_eq!(scan_end(b""), None);
        assert_eq!(scan_end(b"\xff\xff"), None);
        assert_eq!(scan_end(b"a"), Some(b"b".to_vec()));
        assert_eq!(scan_end(b"a\xff\xff"), Some(b"b".to_vec()));
        assert_eq!(scan_end(b"a\xfe"), Some(b"a\xff".to_vec()));
        assert_eq!(scan_start(b"b", None), b"b");
        assert_eq!(scan_start(b"b", Some(b"a")), b"b");
        assert_eq!(scan_start(b"b", Some(b"b")), b"b\0");
        assert_eq!(scan_start(b"b", Some(b"c")), b"c\0");
    }
}
