//! Opening and creating the database file.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::connection::{self, PAGE_BYTES};
use crate::interface::Revision;

/// Name of the database in the directory of a store.
pub const DATABASE_NAME: &str = "trent.db";
const LOCK_NAME: &str = "store.lock";

/// Marks a SQLite file as a Trent store: "Trnt".
pub(super) const APPLICATION_ID: u32 = 0x5472_6e74;

/// Version of the tables below.
pub(super) const SCHEMA_VERSION: u32 = 1;

/// The tables. `meta` holds one number: the revision of the newest commit.
const SCHEMA: [&str; 2] = [
    "CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE records (key BLOB NOT NULL PRIMARY KEY, value BLOB NOT NULL, version INTEGER NOT NULL) \
     STRICT, WITHOUT ROWID",
];

/// What to do where there is no store yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenMissing {
    /// Create an empty one.
    Create,
    /// Refuse: the caller knows that there must be one.
    Refuse,
}

/// What a file is that is no store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ForeignFile {
    /// It is empty.
    #[error("it is empty")]
    Empty,
    /// It is not a SQLite database.
    #[error("it is not a SQLite database")]
    NotSqlite,
    /// It is a SQLite database of another application.
    #[error("it is a SQLite database of another application (application id {application_id:#010x})")]
    OtherApplication {
        /// The application id in its header.
        application_id: u32,
    },
}

/// Why a store can't be opened. Nothing has been repaired or overwritten.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process, or another store in this one, has the directory open.
    #[error("{} is in use by another process", directory.display())]
    InUse {
        /// The store's directory.
        directory: PathBuf,
    },
    /// There is no store, and none was to be created.
    #[error("there is no store: {} does not exist", path.display())]
    Missing {
        /// The database file.
        path: PathBuf,
    },
    /// The file is something else.
    #[error("{} is not a Trent store: {found}", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is.
        found: ForeignFile,
    },
    /// The file was written by a later version of Trent.
    #[error("{} has schema version {found}; this version of Trent reads up to {supported}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema version.
        found: u32,
        /// The newest schema version that this code knows.
        supported: u32,
    },
    /// The file is a store, but damaged.
    #[error("{} is damaged: {detail}", path.display())]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        detail: String,
    },
    /// The operating system refused something.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// SQLite refused something.
    #[error("SQLite can't open {}", path.display())]
    Engine {
        /// The file.
        path: PathBuf,
        /// Its reason.
        source: rusqlite::Error,
    },
}

/// A database that was opened and found to be ours.
pub(super) struct Opened {
    pub(super) path: PathBuf,
    pub(super) connection: Connection,
    pub(super) revision: Revision,
    pub(super) lock: DirectoryLock,
    pub(super) file: File,
}

pub(super) fn open(
    directory: &Path,
    when_missing: WhenMissing,
    page_count_max: Option<u32>,
) -> Result<Opened, OpenError> {
    let path = directory.join(DATABASE_NAME);
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| OpenError::Io { path, source }
    };
    if when_missing == WhenMissing::Create {
        DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(io(directory))?;
    } else if !path.exists() {
        return Err(OpenError::Missing { path });
    }
    let lock = lock(directory)?;
    let file = match open_file(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if when_missing == WhenMissing::Refuse {
                return Err(OpenError::Missing { path });
            }
            create(directory, &path)?;
            open_file(&path).map_err(io(&path))?
        }
        opened => opened.map_err(io(&path))?,
    };
    check_header(&file, &path, Length::MustFit)?;
    let (connection, revision) = connect(&path, page_count_max)?;
    Ok(Opened { path, connection, revision, lock, file })
}

/// A database that was opened to be read, and found to be ours.
pub(super) struct OpenedToRead {
    pub(super) path: PathBuf,
    pub(super) revision: Revision,
    pub(super) file: File,
}

/// Opens a database that another process may be writing.
pub(super) fn open_to_read(directory: &Path) -> Result<OpenedToRead, OpenError> {
    let path = directory.join(DATABASE_NAME);
    let file = File::open(&path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => OpenError::Missing { path: path.clone() },
        _ => OpenError::Io { path: path.clone(), source },
    })?;
    check_header(&file, &path, Length::MayChange)?;
    let connection = connection::open_reader(&path).map_err(refused(&path))?;
    let revision = check_contents(&connection, &path)?;
    Ok(OpenedToRead { path, revision, file })
}

/// Opens another writing connection to a database that was open before.
pub(super) fn reconnect(path: &Path, page_count_max: Option<u32>) -> Result<Connection, rusqlite::Error> {
    let connection = connection::open_writer(path)?;
    if let Some(count) = page_count_max {
        connection.query_row(&format!("PRAGMA max_page_count = {count}"), (), |_| Ok(()))?;
    }
    Ok(connection)
}

fn open_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).open(path)
}

/// Keeps others out of the store's directory.
pub(super) struct DirectoryLock(File);

impl Drop for DirectoryLock {
    fn drop(&mut self) {
        // Closing is not enough: a process that is being started right now has the descriptor until it executes.
        let _ = self.0.unlock();
    }
}

fn lock(directory: &Path) -> Result<DirectoryLock, OpenError> {
    let path = directory.join(LOCK_NAME);
    let locked = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&path);
    let file = locked.map_err(|source| OpenError::Io { path: path.clone(), source })?;
    match file.try_lock() {
        Ok(()) => Ok(DirectoryLock(file)),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse { directory: directory.to_owned() }),
        Err(TryLockError::Error(source)) => Err(OpenError::Io { path, source }),
    }
}

/// Creates an empty store under another name and renames it, so that no crash leaves half of one under its name.
fn create(directory: &Path, path: &Path) -> Result<(), OpenError> {
    let wal = suffixed(path, "-wal");
    if wal.exists() {
        return Err(OpenError::Corrupt { path: wal, detail: "a write-ahead log without its database".to_owned() });
    }
    let new = suffixed(path, ".new");
    let io = |source| OpenError::Io { path: new.clone(), source };
    for leftover in ["", "-wal", "-shm", "-journal"].map(|suffix| suffixed(&new, suffix)) {
        match std::fs::remove_file(leftover) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(io(error)),
            _ => {}
        }
    }
    let file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&new).map_err(io)?;
    initialize(&new).map_err(|source| OpenError::Engine { path: new.clone(), source })?;
    file.sync_all().map_err(io)?;
    std::fs::rename(&new, path).map_err(io)?;
    File::open(directory).and_then(|directory| directory.sync_all()).map_err(io)
}

/// Writes an empty store into an empty file. Everything is in the file itself when this returns, not in a log.
fn initialize(path: &Path) -> Result<(), rusqlite::Error> {
    let connection = connection::open_writer(path)?;
    connection.execute_batch(&format!("PRAGMA page_size = {PAGE_BYTES}; PRAGMA journal_mode = WAL; BEGIN"))?;
    for table in SCHEMA {
        connection.execute_batch(table)?;
    }
    connection.execute_batch(&format!(
        "INSERT INTO meta VALUES ('revision', 0);
         PRAGMA application_id = {APPLICATION_ID};
         PRAGMA user_version = {SCHEMA_VERSION};
         COMMIT"
    ))?;
    connection.close().map_err(|(_, error)| error)
}

/// Whether the file's length is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    MustFit,
    /// Another process may be writing.
    MayChange,
}

/// Looks at the file's header before SQLite does, because SQLite takes an empty file for an empty database.
///
/// Source: "Database File Format", section 1.3.
fn check_header(file: &File, path: &Path, fits: Length) -> Result<(), OpenError> {
    const HEADER_BYTES: usize = 100;
    let io = |source| OpenError::Io { path: path.to_owned(), source };
    let foreign = |found| Err(OpenError::Foreign { path: path.to_owned(), found });
    let corrupt = |detail: String| Err(OpenError::Corrupt { path: path.to_owned(), detail });

    let length = file.metadata().map_err(io)?.len();
    let mut start = Vec::with_capacity(HEADER_BYTES);
    file.take(HEADER_BYTES as u64).read_to_end(&mut start).map_err(io)?;
    let number =
        |at: usize| start.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes);
    if start.is_empty() {
        return foreign(ForeignFile::Empty);
    }
    if !start.starts_with(b"SQLite format 3\0") {
        return foreign(ForeignFile::NotSqlite);
    }
    if start.len() < HEADER_BYTES {
        return corrupt(format!("it is cut off after {length} bytes"));
    }
    let application_id = number(68);
    if application_id != APPLICATION_ID {
        return foreign(ForeignFile::OtherApplication { application_id });
    }
    let page_bytes = u32::from(u16::from_be_bytes([start[16], start[17]]));
    if page_bytes != PAGE_BYTES {
        return corrupt(format!("it has pages of {page_bytes} bytes"));
    }
    check_version(number(60), path)?;
    // While there is a log, a checkpoint may have been interrupted, and the file may be shorter than its header says.
    let log_bytes = std::fs::metadata(suffixed(path, "-wal")).map_or(0, |log| log.len());
    let expected = u64::from(number(28)) * u64::from(PAGE_BYTES);
    if fits == Length::MustFit && log_bytes == 0 && length != expected {
        return corrupt(format!("it has {length} bytes, where its header says {expected}"));
    }
    Ok(())
}

fn check_version(found: u32, path: &Path) -> Result<(), OpenError> {
    let path = path.to_owned();
    match found {
        SCHEMA_VERSION => Ok(()),
        0 => Err(OpenError::Corrupt { path, detail: "it has no schema version".to_owned() }),
        _ => Err(OpenError::Newer { path, found, supported: SCHEMA_VERSION }),
    }
}

fn connect(path: &Path, page_count_max: Option<u32>) -> Result<(Connection, Revision), OpenError> {
    let connection = reconnect(path, page_count_max).map_err(refused(path))?;
    // Until the database is known to be ours, closing it must not move the log into it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(refused(path))?;
    let revision = check_contents(&connection, path)?;
    let mode: String =
        connection.query_row("PRAGMA journal_mode = WAL", (), |row| row.get(0)).map_err(refused(path))?;
    if mode != "wal" {
        let detail = "it can't be put into write-ahead log mode".to_owned();
        return Err(OpenError::Corrupt { path: path.to_owned(), detail });
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(refused(path))?;
    Ok((connection, revision))
}

/// What SQLite's refusal to open a database means.
fn refused(path: &Path) -> impl Fn(rusqlite::Error) -> OpenError {
    let path = path.to_owned();
    move |source| match connection::is_corrupt(&source) {
        true => OpenError::Corrupt { path: path.clone(), detail: source.to_string() },
        false => OpenError::Engine { path: path.clone(), source },
    }
}

/// Whether the database has our tables, in a version that is known. Gives its revision.
fn check_contents(connection: &Connection, path: &Path) -> Result<Revision, OpenError> {
    let corrupt = |detail: &str| Err(OpenError::Corrupt { path: path.to_owned(), detail: detail.to_owned() });
    let number = |sql: &str| connection.query_row(sql, (), |row| row.get::<_, i64>(0)).map_err(refused(path));
    let unsigned = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let application_id = unsigned(number("PRAGMA application_id")?);
    if application_id != APPLICATION_ID {
        let found = ForeignFile::OtherApplication { application_id };
        return Err(OpenError::Foreign { path: path.to_owned(), found });
    }
    check_version(unsigned(number("PRAGMA user_version")?), path)?;
    if schema(connection).map_err(refused(path))? != SCHEMA {
        return corrupt("its tables are not those of its schema version");
    }
    match u64::try_from(number("SELECT value FROM meta WHERE name = 'revision'")?) {
        Ok(revision) => Ok(Revision(revision)),
        Err(_) => corrupt("its revision is negative"),
    }
}

fn schema(connection: &Connection) -> Result<Vec<String>, rusqlite::Error> {
    let mut statement = connection.prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name")?;
    statement.query_map((), |row| row.get(0))?.collect()
}

fn suffixed(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
