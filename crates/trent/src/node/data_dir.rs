//! The data directory.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use trent_backup::RESTORE_UNFINISHED;
use trent_store::WhenMissing;

use crate::trouble::Trouble;

/// Mode of the directories: their owner's alone.
const DIRECTORY_MODE: u32 = 0o700;
/// Mode of the credentials file.
const CREDENTIALS_MODE: u32 = 0o600;

/// The data directory: where what lies.
pub(crate) struct DataDir(PathBuf);

/// Where the audit log of a data directory lies.
pub(crate) fn audit_directory(data_dir: &Path) -> PathBuf {
    data_dir.join("audit")
}

impl DataDir {
    /// The directory, made if it is not there, with its subdirectories.
    pub(crate) fn prepare(path: &Path) -> Result<Self, Trouble> {
        refuse_half_restored(path)?;
        let directory = Self(path.to_owned());
        let is_new = !path.exists();
        for path in [path, &directory.store(), &directory.audit()] {
            let made = DirBuilder::new().recursive(true).mode(DIRECTORY_MODE).create(path);
            made.map_err(|error| Trouble::while_doing(&path.display().to_string(), &error))?;
        }
        if !is_new {
            let mode = fs::metadata(path)?.permissions().mode();
            if mode & 0o077 != 0 {
                tracing::warn!(directory = %path.display(), "others than the owner could enter the data directory");
                fs::set_permissions(path, Permissions::from_mode(DIRECTORY_MODE))?;
            }
        }
        Ok(directory)
    }

    /// A directory that a server has used, with what it has in it. Nothing is made or changed.
    pub(crate) fn existing(path: &Path) -> Result<Self, Trouble> {
        let directory = Self(path.to_owned());
        if !directory.store().is_dir() {
            return Err(Trouble::new(format!("{} is not the data directory of a server", path.display())));
        }
        refuse_half_restored(path)?;
        Ok(directory)
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.0.join("store")
    }

    pub(crate) fn audit(&self) -> PathBuf {
        audit_directory(&self.0)
    }

    /// Where the index of the audit log's events lies. It can be deleted.
    pub(crate) fn event_index(&self) -> PathBuf {
        self.audit().join("index")
    }

    pub(crate) fn key_file(&self) -> PathBuf {
        self.0.join("root.key")
    }

    pub(crate) fn credentials(&self) -> PathBuf {
        self.0.join("credentials")
    }

    /// A key file without a store is what is left of an installation: a new store in its place would hide the loss.
    pub(crate) fn when_store_is_missing(&self) -> WhenMissing {
        if self.key_file().exists() { WhenMissing::Refuse } else { WhenMissing::Create }
    }

    /// Writes the credentials file: whole, or not at all.
    pub(crate) fn write_credentials(&self, text: &str) -> io::Result<PathBuf> {
        let (path, unfinished) = (self.credentials(), self.0.join("credentials.new"));
        match fs::remove_file(&unfinished) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
        let mut file = OpenOptions::new().write(true).create_new(true).mode(CREDENTIALS_MODE).open(&unfinished)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)?;
        File::open(&self.0)?.sync_all()?;
        Ok(path)
    }
}

/// Refuses a data directory into which a backup is being restored, or half of one was.
fn refuse_half_restored(data_dir: &Path) -> Result<(), Trouble> {
    match data_dir.join(RESTORE_UNFINISHED).exists() {
        false => Ok(()),
        true => Err(Trouble::new(format!(
            "the restoration of a backup into {} was interrupted: empty it, and restore again",
            data_dir.display()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_its_owners_alone() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("a/b");
        let directory = DataDir::prepare(&path).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        for path in [&path, &directory.store(), &directory.audit()] {
            assert_eq!(mode(path), 0o700, "{}", path.display());
        }
        let credentials = directory.write_credentials("first").unwrap();
        assert_eq!(mode(&credentials), 0o600);
        directory.write_credentials("second").unwrap();
        assert_eq!(fs::read_to_string(&credentials).unwrap(), "second");

        fs::set_permissions(&path, Permissions::from_mode(0o755)).unwrap();
        DataDir::prepare(&path).unwrap();
        assert_eq!(mode(&path), 0o700);
    }

    #[test]
    fn half_a_restoration_is_no_data_directory() {
        let parent = tempfile::tempdir().unwrap();
        fs::create_dir_all(parent.path().join("store")).unwrap();
        assert!(DataDir::existing(parent.path()).is_ok());
        fs::create_dir(parent.path().join(RESTORE_UNFINISHED)).unwrap();
        for refused in [DataDir::prepare(parent.path()), DataDir::existing(parent.path())] {
            assert!(refused.err().unwrap().to_string().contains("interrupted"));
        }
        assert!(!parent.path().join("audit").exists());
    }

    #[test]
    fn a_lost_store_is_not_replaced() {
        let parent = tempfile::tempdir().unwrap();
        let directory = DataDir::prepare(parent.path()).unwrap();
        assert_eq!(directory.when_store_is_missing(), WhenMissing::Create);
        fs::write(directory.key_file(), "").unwrap();
        assert_eq!(directory.when_store_is_missing(), WhenMissing::Refuse);
    }
}
