//! How far a target has got, in a file.
//!
//! ```text
//! offset  bytes
//!      0      4  magic, "TEVC"
//!      4      1  version, 1
//!      5      8  sequence of the entry of the audit log that comes next
//!     13      8  checksum: first bytes of SHA-256 over bytes 0 to 12
//! ```

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use aws_lc_rs::digest::{SHA256, digest};

const MAGIC: &[u8; 4] = b"TEVC";
const VERSION: u8 = 1;
const LENGTH: usize = 21;

/// Why a cursor can't be read.
#[derive(Debug, thiserror::Error)]
pub enum CursorError {
    /// The operating system refused something.
    #[error("{}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// The file is not as it was written, or of another version. If it is removed, the target begins with what happens
    /// from then on.
    #[error("{} is damaged, or of another version of Trent", .0.display())]
    Damaged(PathBuf),
}

/// The file of a target's cursor.
#[derive(Debug)]
pub(crate) struct Cursor {
    path: PathBuf,
}

impl Cursor {
    pub(crate) fn new(directory: &Path, target: &str) -> Self {
        Self { path: directory.join(format!("{target}.cursor")) }
    }

    /// The sequence that was written last; `None` if there is no file.
    pub(crate) fn read(&self) -> Result<Option<u64>, CursorError> {
        let io = |source| CursorError::Io { path: self.path.clone(), source };
        let file = match File::open(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            file => file.map_err(io)?,
        };
        let mut bytes = Vec::new();
        file.take(LENGTH as u64 + 1).read_to_end(&mut bytes).map_err(io)?;
        decode(&bytes).map(Some).ok_or_else(|| CursorError::Damaged(self.path.clone()))
    }

    /// Writes a sequence: whole, or not at all. It is on the disk afterwards.
    pub(crate) fn write(&self, sequence: u64) -> io::Result<()> {
        let unfinished = self.path.with_extension("cursor.new");
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
        file.write_all(&encode(sequence))?;
        file.sync_data()?;
        fs::rename(&unfinished, &self.path)?;
        let directory = self.path.parent().unwrap_or(Path::new("."));
        File::open(directory)?.sync_all()
    }
}

fn encode(sequence: u64) -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    bytes[..4].copy_from_slice(MAGIC);
    bytes[4] = VERSION;
    bytes[5..13].copy_from_slice(&sequence.to_be_bytes());
    let checksum = digest(&SHA256, &bytes[..13]);
    bytes[13..].copy_from_slice(&checksum.as_ref()[..8]);
    bytes
}

fn decode(bytes: &[u8]) -> Option<u64> {
    let sequence = u64::from_be_bytes(bytes.get(5..13)?.try_into().ok()?);
    (encode(sequence) == bytes).then_some(sequence)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        let directory = tempfile::tempdir().unwrap();
        let cursor = Cursor::new(directory.path(), "ops");
        assert_eq!(cursor.read().unwrap(), None);
        for sequence in [1, 2, u64::MAX, 1] {
            cursor.write(sequence).unwrap();
            assert_eq!(cursor.read().unwrap(), Some(sequence));
        }
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
        let bytes = fs::read(directory.path().join("ops.cursor")).unwrap();
        assert_eq!(bytes, encode(1));
        assert_eq!(&bytes[..13], b"TEVC\x01\0\0\0\0\0\0\0\x01");
    }

    #[test]
    fn damage_is_found() {
        let directory = tempfile::tempdir().unwrap();
        let cursor = Cursor::new(directory.path(), "ops");
        let written = encode(42);
        let check = |bytes: &[u8]| {
            fs::write(directory.path().join("ops.cursor"), bytes).unwrap();
            assert!(matches!(cursor.read(), Err(CursorError::Damaged(_))), "{bytes:?}");
        };
        for length in 0..LENGTH {
            check(&written[..length]);
        }
        check(&[&written[..], b"x"].concat());
        for bit in 0..LENGTH * 8 {
            let mut bytes = written;
            bytes[bit / 8] ^= 1 << (bit % 8);
            check(&bytes);
        }
    }
}
