//! Reading a database beside the process that writes it, and copying it.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::Arc;

use tokio::sync::mpsc;

use super::reader::ReaderPool;
use super::{connection, open};
use crate::commit::Commit;
use crate::error::{CommitError, StoreError};
use crate::feed::{ChangeFeed, Publisher};
use crate::interface::{BoxFuture, Integrity, Revision, Snapshot, Store};

/// A store that is only read, also while another process has it open and writes.
///
/// Snapshots show what is committed when they are taken. Commits and purges are refused with [`StoreError::ReadOnly`], and
/// the feed of changes has none: whoever caches what was read here sees nothing newer. Not for the process that has the same
/// store open to write: the locks of a file are its process's, and go with the first descriptor that is closed.
pub struct SqliteReader {
    readers: Arc<ReaderPool>,
    publisher: Publisher,
}

impl SqliteReader {
    /// Opens the store in `directory`, which must be there. Needs the right to write in the directory, where SQLite keeps
    /// what readers and the writer tell each other; the database is not written to.
    ///
    /// # Errors
    /// [`OpenError`](super::OpenError), but never that it is in use.
    pub fn open(directory: &Path) -> Result<Self, super::OpenError> {
        let opened = open::open_to_read(directory)?;
        // Nobody is woken when snapshots end: there is no writer here.
        let (requests, _) = mpsc::channel(1);
        let readers = Arc::new(ReaderPool::new(opened.path, opened.file, None, requests.downgrade()));
        Ok(Self { readers, publisher: Publisher::new(opened.revision) })
    }

    /// Writes a copy of the store, as it is at one moment after the call began, to the new file `path`, with mode 0600; it
    /// is on the disk when this returns, its name in the directory may not be. The copy has the store's entries and
    /// nothing else: no byte of what was deleted or overwritten. Gives its revision.
    ///
    /// Takes time proportional to the store's size, during which others read and commit; meanwhile a purge of the store
    /// fails, and its log grows. Blocks the thread.
    ///
    /// # Errors
    /// [`StoreError`]; also if there is a file at `path`. What was written is left there.
    pub fn copy_to(&self, path: &Path) -> Result<Revision, StoreError> {
        let engine = |error: io::Error| StoreError::Engine(Box::new(error));
        let name = path.to_str().ok_or_else(|| engine(io::Error::other("the name of the copy is not UTF-8")))?;
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(engine)?;
        {
            let source = connection::open_reader(self.readers.path())?;
            source.execute("VACUUM INTO ?1", [name])?;
        }
        File::open(path).and_then(|file| file.sync_all()).map_err(engine)?;
        let revision: i64 =
            connection::open_reader(path)?
                .query_row("SELECT value FROM meta WHERE name = 'revision'", (), |row| row.get(0))?;
        let negative = |_| StoreError::Corrupt { detail: "a negative revision".to_owned() };
        u64::try_from(revision).map(Revision).map_err(negative)
    }

    /// As [`Store::check`], on the thread that asks.
    ///
    /// # Errors
    /// As [`Store::check`].
    pub fn check_now(&self) -> Result<Integrity, StoreError> {
        self.readers.check()
    }
}

impl Store for SqliteReader {
    fn snapshot(&self) -> BoxFuture<'_, Result<Box<dyn Snapshot>, StoreError>> {
        Box::pin(async { Ok(Box::new(self.readers.snapshot().await?) as Box<dyn Snapshot>) })
    }

    fn commit(&self, _: Commit) -> BoxFuture<'_, Result<Revision, CommitError>> {
        Box::pin(async { Err(StoreError::ReadOnly.into()) })
    }

    fn changes(&self) -> ChangeFeed {
        self.publisher.feed()
    }

    fn revision(&self) -> Revision {
        self.publisher.revision()
    }

    fn purge(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async { Err(StoreError::ReadOnly) })
    }

    fn check(&self) -> BoxFuture<'_, Result<Integrity, StoreError>> {
        Box::pin(super::checked(&self.readers))
    }
}
