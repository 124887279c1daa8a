//! Making a backup.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use trent_store::SqliteReader;
use trent_types::Timestamp;

use crate::files::{self, Copied};
use crate::manifest::{MANIFEST_BYTES_MAX, Manifest, Part, is_name, is_part, store_path};
use crate::{AUDIT, BackupError, EVENTS, MANIFEST, ROOT_KEY, STORE, audit};

/// How often the segments are copied anew because one is gone.
const ATTEMPTS_MAX: usize = 8;

/// A backup that was made.
#[derive(Debug, PartialEq, Eq)]
pub struct Created {
    /// What is in it.
    pub manifest: Manifest,
    /// Paths in the data directory's `audit` and `events` that are not the server's, and were left out.
    pub left_out: Vec<String>,
}

/// Copies what a server keeps in `data_dir` to the new directory `out`, which appears when everything is in it and on the
/// disk. The server may run and write meanwhile; whatever it had answered when this began is in the backup.
///
/// The key file of the seal is in it only `with_root_key`; the file with the root credentials never is.
///
/// # Errors
/// [`BackupError`]; nothing is left then.
pub fn create(
    data_dir: &Path,
    out: &Path,
    with_root_key: bool,
    now: Timestamp,
    made_by: &str,
) -> Result<Created, BackupError> {
    let store = SqliteReader::open(&data_dir.join(STORE))?;
    // Without a slash at its end, behind which a name would be put into it.
    let out = &out.components().collect::<PathBuf>();
    if fs::symlink_metadata(out).is_ok() {
        return Err(BackupError::Exists(out.to_owned()));
    }
    let unfinished = unfinished(out);
    match fs::create_dir(&unfinished) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(BackupError::Unfinished(unfinished)),
        made => made.map_err(BackupError::at(&unfinished))?,
    }
    let backup = Backup { data_dir, root: &unfinished, parts: Vec::new(), left_out: Vec::new() };
    let made = backup.fill(&store, with_root_key, now, made_by).and_then(|made| {
        fs::rename(&unfinished, out).map_err(BackupError::at(out))?;
        Ok(made)
    });
    match made {
        Ok(made) => {
            let parent = out.parent().unwrap_or(Path::new(""));
            files::sync_directory(parent).map_err(BackupError::at(parent))?;
            Ok(made)
        }
        Err(error) => {
            // What can't be removed is refused by name the next time.
            let _ = fs::remove_dir_all(&unfinished);
            Err(error)
        }
    }
}

/// Where a backup is until it is complete.
fn unfinished(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".unfinished");
    name.into()
}

/// A backup that is being made.
struct Backup<'a> {
    data_dir: &'a Path,
    root: &'a Path,
    parts: Vec<Part>,
    left_out: Vec<String>,
}

impl Backup<'_> {
    fn fill(
        mut self,
        store: &SqliteReader,
        with_root_key: bool,
        now: Timestamp,
        made_by: &str,
    ) -> Result<Created, BackupError> {
        use std::os::unix::fs::PermissionsExt as _;
        let owners_alone = fs::Permissions::from_mode(0o700);
        fs::set_permissions(self.root, owners_alone).map_err(BackupError::at(self.root))?;
        if with_root_key {
            self.copy(ROOT_KEY, u64::MAX)?;
        }
        // Before the log, so that no target has seen what is not in it.
        for path in self.list(EVENTS)? {
            self.copy_if_there(&format!("{EVENTS}/{path}"))?;
        }
        let revision = self.copy_store(store)?;
        self.copy_audit()?;
        let manifest = Manifest::new(now.to_string(), made_by.to_owned(), revision, self.parts);
        let text = manifest.encode();
        if text.len() > MANIFEST_BYTES_MAX {
            return Err(BackupError::TooMany);
        }
        let path = self.root.join(MANIFEST);
        files::write(&path, text.as_bytes()).map_err(BackupError::at(&path))?;
        files::sync_names(self.root).map_err(BackupError::at(self.root))?;
        Ok(Created { manifest, left_out: self.left_out })
    }

    fn copy_store(&mut self, store: &SqliteReader) -> Result<u64, BackupError> {
        let path = store_path();
        let target = self.root.join(&path);
        files::make_directory(&self.root.join(STORE)).map_err(BackupError::at(&target))?;
        let revision = store.copy_to(&target)?;
        let copied = files::hash(&target).map_err(BackupError::at(&target))?;
        self.add(path, copied);
        Ok(revision.0)
    }

    fn copy_audit(&mut self) -> Result<(), BackupError> {
        // Which files the tree has is looked up afterwards: those of which the checkpoints speak are there then.
        let checkpoints = format!("{AUDIT}/{}", audit::CHECKPOINTS);
        self.copy_if_there(&checkpoints)?;
        for path in self.list(AUDIT)?.into_iter().filter(|path| !audit::is_segment(path) && path != audit::CHECKPOINTS)
        {
            self.copy_if_there(&format!("{AUDIT}/{path}"))?;
        }
        for _ in 0..ATTEMPTS_MAX {
            let before = self.parts.len();
            if self.copy_segments()? {
                return Ok(());
            }
            for part in self.parts.drain(before..) {
                let path = self.root.join(part.path);
                fs::remove_file(&path).map_err(BackupError::at(&path))?;
            }
        }
        Err(BackupError::Moving)
    }

    /// Whether all segments were there until they were copied.
    fn copy_segments(&mut self) -> Result<bool, BackupError> {
        let mut segments: Vec<_> = self.list(AUDIT)?.into_iter().filter(|path| audit::is_segment(path)).collect();
        segments.sort();
        let newest = segments.len().saturating_sub(1);
        for (number, name) in segments.into_iter().enumerate() {
            let path = format!("{AUDIT}/{name}");
            let source = self.data_dir.join(&path);
            let copied = match number == newest {
                true => audit::complete_bytes(&source).and_then(|bytes| self.copy_to_backup(&path, bytes)),
                false => self.copy_to_backup(&path, u64::MAX),
            };
            match copied {
                Ok(copied) => self.add(path, copied),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
                Err(error) => return Err(BackupError::at(&source)(error)),
            }
        }
        Ok(true)
    }

    /// Copies a file that may be gone by now.
    fn copy_if_there(&mut self, path: &str) -> Result<(), BackupError> {
        match self.copy_to_backup(path, u64::MAX) {
            Ok(copied) => self.add(path.to_owned(), copied),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(BackupError::at(&self.data_dir.join(path))(error)),
        }
        Ok(())
    }

    fn copy(&mut self, path: &str, bytes_max: u64) -> Result<(), BackupError> {
        let copied = self.copy_to_backup(path, bytes_max).map_err(BackupError::at(&self.data_dir.join(path)))?;
        self.add(path.to_owned(), copied);
        Ok(())
    }

    fn copy_to_backup(&self, path: &str, bytes_max: u64) -> io::Result<Copied> {
        files::copy(&self.data_dir.join(path), &self.root.join(path), bytes_max)
    }

    fn add(&mut self, path: String, Copied { bytes, sha256 }: Copied) {
        self.parts.push(Part { path, bytes, sha256 });
    }

    /// The files below a directory of the data directory that are the server's, by their paths in it.
    fn list(&mut self, directory: &str) -> Result<Vec<String>, BackupError> {
        let (mut found, mut waiting) = (Vec::new(), vec![String::new()]);
        while let Some(below) = waiting.pop() {
            let path = self.data_dir.join(directory).join(&below);
            let entries = match fs::read_dir(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                entries => entries.map_err(BackupError::at(&path))?,
            };
            for entry in entries {
                let entry = entry.map_err(BackupError::at(&path))?;
                let name = entry.file_name();
                let relative = match below.as_str() {
                    "" => name.to_string_lossy().into_owned(),
                    below => format!("{below}/{}", name.to_string_lossy()),
                };
                if audit::is_passed_over(&relative) {
                    continue;
                }
                let is_ours = name.to_str().is_some_and(is_name);
                match entry.file_type() {
                    Ok(kind) if kind.is_file() && is_ours && is_part(&format!("{directory}/{relative}")) => {
                        found.push(relative);
                    }
                    Ok(kind) if kind.is_dir() && is_ours && relative.split('/').count() < 3 => waiting.push(relative),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(BackupError::at(&path)(error)),
                    Ok(_) => {
                        let path = format!("{directory}/{relative}");
                        if !self.left_out.contains(&path) {
                            self.left_out.push(path);
                        }
                    }
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
