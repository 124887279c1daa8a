//! Backups of a data directory.
//!
//! A backup is a directory with the same files in the same places, and a [`Manifest`] that lists them with their lengths and
//! hashes. [`create`] makes one, also beside a running server; [`restore`] checks one and puts it into an empty data
//! directory, whole or not at all.
//!
//! ```text
//! manifest.json   what there is; written last
//! store/trent.db  a copy of the store as it was at one moment
//! audit/…         the audit log, its tree and checkpoints, as they were after that moment
//! events/…        how far the targets of events had got before that moment
//! root.key        the key file of the local-file seal, if it was asked for
//! ```
//!
//! Hashes find damage. Nobody who can write to a backup is held off by them; what in it is protected against changes is so
//! by itself: records are sealed, the audit log is chained.

mod audit;
mod create;
mod files;
mod manifest;
mod restore;

use std::io;
use std::path::{Path, PathBuf};

pub use create::{Created, create};
pub use manifest::{MANIFEST_BYTES_MAX, Manifest, ManifestError, Part};
pub use restore::{RESTORE_UNFINISHED, RestoreError, Restored, restore};
use trent_store::{OpenError, StoreError};

/// The key file in a data directory, and in a backup that has it.
const ROOT_KEY: &str = "root.key";
/// The directory of the store.
const STORE: &str = "store";
/// The directory of the audit log.
const AUDIT: &str = "audit";
/// The directory of what is known of the targets of events.
const EVENTS: &str = "events";
/// The manifest in a backup.
const MANIFEST: &str = "manifest.json";

/// Why a backup can't be made.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The operating system refused something.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// There is something where the backup was to be.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// Another backup to the same place is being made, or was interrupted.
    #[error("{} is what is left of a backup that was interrupted, or is being made: remove it", .0.display())]
    Unfinished(PathBuf),
    /// There is no store to be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The store can't be copied.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Files of the audit log were removed again and again while they were copied.
    #[error("files of the audit log are removed faster than they are copied")]
    Moving,
    /// There are more files than a manifest can list.
    #[error("there are too many files")]
    TooMany,
}

impl BackupError {
    fn at(path: &Path) -> impl Fn(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::Io { path: path.clone(), source }
    }
}
