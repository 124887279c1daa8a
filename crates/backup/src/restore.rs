//! Restoring a backup.
//!
//! Everything is copied into [`RESTORE_UNFINISHED`] in the data directory and checked there; then it is moved to its place,
//! and at last that directory is removed. While it is there, no server starts on the data directory.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use trent_store::{Integrity, OpenError, Revision, SqliteReader, Store as _, StoreError};

use crate::files::{self, Copied};
use crate::manifest::{MANIFEST_BYTES_MAX, Manifest, ManifestError, Part};
use crate::{MANIFEST, STORE};

/// What is in a data directory while a backup is being restored into it, and after that was interrupted.
pub const RESTORE_UNFINISHED: &str = "restore.unfinished";
/// What is in the root of every file system of some kinds, and does not make it less empty.
const LOST_AND_FOUND: &str = "lost+found";

/// Why a backup was not restored. Unless the error says otherwise, the data directory is as it was.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The operating system refused something.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// There is no manifest, or none that can be read.
    #[error("{}: {source}", path.display())]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// What is wrong with it.
        source: ManifestError,
    },
    /// The data directory has something in it.
    #[error("{} is not empty: a backup is restored into an empty directory only", .0.display())]
    NotEmpty(PathBuf),
    /// A restoration was interrupted.
    #[error("{} has what is left of a restoration that was interrupted: empty it first", .0.display())]
    Interrupted(PathBuf),
    /// A part is not as the manifest says.
    #[error("the backup is damaged: {path} {problem}")]
    Damaged {
        /// The part.
        path: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The store in the backup can't be opened.
    #[error("the store in the backup can't be opened")]
    Open(#[from] OpenError),
    /// The store in the backup can't be read.
    #[error("the store in the backup can't be read")]
    Store(#[from] StoreError),
    /// Everything was copied and found sound, but could not be moved to its place.
    #[error("the restoration could not be finished: empty {} and try again", path.display())]
    Unfinished {
        /// The data directory.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
}

impl RestoreError {
    fn at(path: &Path) -> impl Fn(io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |source| Self::Io { path: path.clone(), source }
    }

    fn damaged(part: &Part, problem: impl Into<String>) -> Self {
        Self::Damaged { path: part.path.clone(), problem: problem.into() }
    }
}

/// A backup that was restored.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    /// What was in it.
    pub manifest: Manifest,
}

/// Puts the backup `backup` into `data_dir`, which must be empty or not there: all of it, or nothing. Every part is checked.
///
/// # Errors
/// [`RestoreError`].
pub fn restore(backup: &Path, data_dir: &Path) -> Result<Restored, RestoreError> {
    let manifest = read_manifest(backup)?;
    check_lengths(backup, &manifest)?;
    let is_new = !check_empty(data_dir)?;
    files::make_directory(data_dir).map_err(RestoreError::at(data_dir))?;
    let staged = data_dir.join(RESTORE_UNFINISHED);
    if let Err(error) = stage(backup, &manifest, &staged) {
        // What can't be removed keeps servers away.
        let _ = fs::remove_dir_all(&staged);
        if is_new {
            let _ = fs::remove_dir(data_dir);
        }
        return Err(error);
    }
    let settled = settle(&staged, data_dir);
    settled.map_err(|source| RestoreError::Unfinished { path: data_dir.to_owned(), source })?;
    Ok(Restored { manifest })
}

fn read_manifest(backup: &Path) -> Result<Manifest, RestoreError> {
    let path = backup.join(MANIFEST);
    let at = RestoreError::at(&path);
    let mut text = Vec::new();
    fs::File::open(&path).map_err(&at)?.take(MANIFEST_BYTES_MAX as u64 + 1).read_to_end(&mut text).map_err(&at)?;
    Manifest::parse(&text).map_err(|source| RestoreError::Manifest { path, source })
}

/// Before anything is copied: whether all parts are there, as far as can be seen without reading them.
fn check_lengths(backup: &Path, manifest: &Manifest) -> Result<(), RestoreError> {
    for part in &manifest.parts {
        let path = backup.join(&part.path);
        match fs::symlink_metadata(&path) {
            Ok(found) if !found.is_file() => return Err(RestoreError::damaged(part, "is no file")),
            Ok(found) if found.len() != part.bytes => return Err(wrong_length(part, found.len())),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(RestoreError::damaged(part, "is missing"));
            }
            Err(error) => return Err(RestoreError::at(&path)(error)),
        }
    }
    Ok(())
}

fn wrong_length(part: &Part, found: u64) -> RestoreError {
    RestoreError::damaged(part, format!("has {found} bytes, and had {} when it was backed up", part.bytes))
}

/// Whether the data directory is there. It must be empty then.
fn check_empty(data_dir: &Path) -> Result<bool, RestoreError> {
    let entries = match fs::read_dir(data_dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        entries => entries.map_err(RestoreError::at(data_dir))?,
    };
    for entry in entries {
        let name = entry.map_err(RestoreError::at(data_dir))?.file_name();
        if name == RESTORE_UNFINISHED {
            return Err(RestoreError::Interrupted(data_dir.to_owned()));
        }
        if name != LOST_AND_FOUND {
            return Err(RestoreError::NotEmpty(data_dir.to_owned()));
        }
    }
    Ok(true)
}

/// Copies all parts to `staged`, onto the disk, and checks them.
fn stage(backup: &Path, manifest: &Manifest, staged: &Path) -> Result<(), RestoreError> {
    files::make_directory(staged).map_err(RestoreError::at(staged))?;
    for part in &manifest.parts {
        let source = backup.join(&part.path);
        // A byte more than there must be shows that it has grown.
        let bytes_max = part.bytes.saturating_add(1);
        let copied = files::copy(&source, &staged.join(&part.path), bytes_max).map_err(RestoreError::at(&source))?;
        let Copied { bytes, sha256 } = copied;
        if bytes != part.bytes {
            return Err(wrong_length(part, bytes));
        }
        if sha256 != part.sha256 {
            return Err(RestoreError::damaged(part, "is not what was backed up"));
        }
    }
    check_store(&staged.join(STORE), manifest)?;
    files::sync_names(staged).map_err(RestoreError::at(staged))
}

fn check_store(directory: &Path, manifest: &Manifest) -> Result<(), RestoreError> {
    let damaged = |problem: String| Err(RestoreError::Damaged { path: STORE.to_owned(), problem });
    let store = SqliteReader::open(directory)?;
    if store.revision() != Revision(manifest.store_revision) {
        let (found, expected) = (store.revision(), manifest.store_revision);
        return damaged(format!("has the revision {found}, and had {expected} when it was backed up"));
    }
    match store.check_now()? {
        Integrity::Sound => Ok(()),
        Integrity::Damaged { findings } => damaged(format!("is not sound: {}", findings.join("; "))),
    }
}

/// Moves what is staged to its place; the store last.
fn settle(staged: &Path, data_dir: &Path) -> io::Result<()> {
    files::sync_directory(data_dir)?;
    let mut names = fs::read_dir(staged)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
    names.sort_by_key(|name| name == STORE);
    for name in names {
        fs::rename(staged.join(&name), data_dir.join(&name))?;
    }
    files::sync_directory(data_dir)?;
    fs::remove_dir(staged)?;
    files::sync_directory(data_dir)
}

#[cfg(test)]
mod tests;
