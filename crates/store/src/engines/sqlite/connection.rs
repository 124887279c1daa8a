//! How connections are set up, and what SQLite's errors mean.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use crate::error::StoreError;

/// Size of a database page, in bytes. Fixed when a database is created.
pub(super) const PAGE_BYTES: u32 = 4096;

/// Room for the writer's page cache, in KiB.
const WRITER_CACHE_KIB: i64 = 4096;

/// Room for one reader's page cache, in KiB. The operating system caches the file besides.
const READER_CACHE_KIB: i64 = 512;

/// How long a connection waits for a lock, in milliseconds: somebody may look into the file with another tool.
pub(super) const BUSY_WAIT_MS: u64 = 1000;

/// Opens the connection that writes; the file must exist.
///
/// Checkpoints are left to the caller. `synchronous=FULL` syncs the log at every commit; `secure_delete` zeroes what is
/// deleted; `cell_size_check` finds damaged pages when they are read rather than later.
pub(super) fn open_writer(path: &Path) -> Result<Connection, rusqlite::Error> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::from_millis(BUSY_WAIT_MS))?;
    connection.execute_batch(&format!(
        "PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON;
         PRAGMA synchronous = FULL;
         PRAGMA wal_autocheckpoint = 0;
         PRAGMA cache_size = -{WRITER_CACHE_KIB};"
    ))?;
    Ok(connection)
}

/// Opens a connection that reads; the writing one must be open.
pub(super) fn open_reader(path: &Path) -> Result<Connection, rusqlite::Error> {
    let connection =
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(Duration::from_millis(BUSY_WAIT_MS))?;
    connection.execute_batch(&format!(
        "PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -{READER_CACHE_KIB};"
    ))?;
    Ok(connection)
}

/// Whether SQLite ran out of space. It then has not changed the database.
pub(super) fn is_out_of_space(error: &rusqlite::Error) -> bool {
    // Extending the shared-memory file of the log's index fails with a code of its own.
    error.sqlite_error_code() == Some(ErrorCode::DiskFull)
        || error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE)
}

/// Whether SQLite found the files damaged.
pub(super) fn is_corrupt(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
        // A column that does not hold what the schema says it holds.
        || matches!(error, rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::QueryReturnedNoRows)
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if is_corrupt(&error) { Self::Corrupt { detail: error.to_string() } } else { Self::Engine(Box::new(error)) }
    }
}
