//! Copying files.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use aws_lc_rs::digest::{Context, SHA256};

/// Mode of directories: their owner's alone.
const DIRECTORY_MODE: u32 = 0o700;
/// Mode of files.
const FILE_MODE: u32 = 0o600;
/// What is read at once, in bytes.
const CHUNK_BYTES: usize = 128 * 1024;

/// A file, as it was read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Copied {
    pub(crate) bytes: u64,
    /// SHA-256, in lower-case hexadecimal digits.
    pub(crate) sha256: String,
}

/// Makes a directory, and those above it.
pub(crate) fn make_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(DIRECTORY_MODE).create(path)
}

/// Copies the first `bytes_max` bytes of a file to a new one, with the directories above it, and onto the disk.
pub(crate) fn copy(from: &Path, to: &Path, bytes_max: u64) -> io::Result<Copied> {
    let source = File::open(from)?;
    if let Some(parent) = to.parent() {
        make_directory(parent)?;
    }
    let mut target = create(to)?;
    let copied = read(source.take(bytes_max), |chunk| target.write_all(chunk))?;
    target.sync_all()?;
    Ok(copied)
}

/// Writes a new file, onto the disk.
pub(crate) fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut file = create(path)?;
    file.write_all(text)?;
    file.sync_all()
}

/// Length and hash of a file.
pub(crate) fn hash(path: &Path) -> io::Result<Copied> {
    read(File::open(path)?, |_| Ok(()))
}

fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(path)
}

fn read(mut source: impl io::Read, mut each: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<Copied> {
    let mut hash = Context::new(&SHA256);
    let (mut bytes, mut chunk) = (0, vec![0; CHUNK_BYTES]);
    loop {
        match source.read(&mut chunk) {
            Ok(0) => break,
            Ok(count) => {
                hash.update(&chunk[..count]);
                each(&chunk[..count])?;
                bytes += count as u64;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    let sha256 = hash.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Copied { bytes, sha256 })
}

/// Puts the names in a directory and in all directories below it onto the disk.
pub(crate) fn sync_names(directory: &Path) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_names(&entry.path())?;
        }
    }
    sync_directory(directory)
}

/// Puts the names in a directory onto the disk.
pub(crate) fn sync_directory(directory: &Path) -> io::Result<()> {
    // The parent of a plain name is the working directory.
    let directory = if directory == Path::new("") { Path::new(".") } else { directory };
    File::open(directory)?.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_copy_is_hashed_and_its_owners_alone() {
        let directory = tempfile::tempdir().unwrap();
        let (from, to) = (directory.path().join("from"), directory.path().join("a/b/to"));
        fs::write(&from, "abc").unwrap();
        fs::set_permissions(&from, fs::Permissions::from_mode(0o644)).unwrap();
        let copied = copy(&from, &to, u64::MAX).unwrap();
        // FIPS 180-4, example of SHA-256.
        assert_eq!(copied.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(hash(&to).unwrap(), copied);
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&to), mode(to.parent().unwrap())), (0o600, 0o700));
        copy(&from, &to, u64::MAX).unwrap_err();
        let cut = copy(&from, &directory.path().join("cut"), 2).unwrap();
        assert_eq!(cut.bytes, 2);
        copy(&directory.path().join("missing"), &directory.path().join("c"), 1).unwrap_err();
        assert!(!directory.path().join("c").exists());
    }

    #[test]
    fn long_files_are_copied_whole() {
        let directory = tempfile::tempdir().unwrap();
        let (from, to) = (directory.path().join("from"), directory.path().join("to"));
        let text: Vec<u8> = (0..3 * CHUNK_BYTES + 1).map(|at| (at % 251) as u8).collect();
        write(&from, &text).unwrap();
        assert_eq!(copy(&from, &to, u64::MAX).unwrap().bytes, text.len() as u64);
        assert_eq!(fs::read(&to).unwrap(), text);
    }
}
