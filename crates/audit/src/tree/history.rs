//! The file of all checkpoints: `checkpoints`.
//!
//! ```text
//! offset  bytes
//!      0      4  magic, "TRCK"
//!      4      1  version, 1
//!      5      3  zeros
//!      8  104 each  checkpoints, in order: size of the tree (8, big-endian), root (32), Ed25519 signature (64) of the
//!                checkpoint's text
//! ```
//!
//! The text and the note follow from these and from the log's name and key.

use std::fs::File;
use std::io::{self, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use super::checkpoint::Checkpoint;
use super::merkle::NodeHash;
use super::note::VerifierKey;

/// Name of the file in the tree's directory.
pub(crate) const NAME: &str = "checkpoints";
/// What the file begins with.
pub(crate) const HEADER: [u8; 8] = *b"TRCK\x01\0\0\0";
/// Length of a checkpoint in the file, in bytes.
pub(crate) const RECORD_BYTES: u64 = 104;

/// A checkpoint as it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) size: u64,
    pub(crate) root: NodeHash,
    pub(crate) signature: [u8; 64],
}

impl Stored {
    pub(crate) fn encode(&self) -> [u8; RECORD_BYTES as usize] {
        let mut bytes = [0; RECORD_BYTES as usize];
        bytes[..8].copy_from_slice(&self.size.to_be_bytes());
        bytes[8..40].copy_from_slice(&self.root);
        bytes[40..].copy_from_slice(&self.signature);
        bytes
    }

    pub(crate) fn decode(bytes: &[u8; RECORD_BYTES as usize]) -> Self {
        let (size, rest) = bytes.split_first_chunk().unwrap_or((&[0; 8], &[]));
        let (root, signature) = rest.split_first_chunk().unwrap_or((&[0; 32], &[]));
        let signature = signature.first_chunk().unwrap_or(&[0; 64]);
        Self { size: u64::from_be_bytes(*size), root: *root, signature: *signature }
    }

    pub(crate) fn checkpoint(&self, key: &VerifierKey) -> Checkpoint {
        Checkpoint { origin: key.name().to_owned(), size: self.size, root: self.root }
    }

    pub(crate) fn is_signed_by(&self, key: &VerifierKey) -> bool {
        key.verify(&self.checkpoint(key).text(), &self.signature)
    }

    pub(crate) fn note(&self, key: &VerifierKey) -> String {
        key.note(&self.checkpoint(key).text(), &self.signature)
    }
}

pub(crate) fn path(directory: &Path) -> PathBuf {
    directory.join(NAME)
}

/// Where the checkpoint with this number (from 0) stands.
pub(crate) fn offset(number: u64) -> u64 {
    HEADER.len() as u64 + number * RECORD_BYTES
}

/// The checkpoints of a file, oldest first.
pub(crate) struct History {
    reader: BufReader<File>,
    /// How many there are, as whole records.
    pub(crate) count: u64,
    /// Bytes behind the last whole record.
    pub(crate) rest_bytes: u64,
}

impl History {
    /// Opens the file.
    ///
    /// # Errors
    /// [`io::ErrorKind::InvalidData`] if it is no file of checkpoints of this version.
    pub(crate) fn open(directory: &Path) -> io::Result<Self> {
        let mut reader = BufReader::new(File::open(path(directory))?);
        let mut header = [0; HEADER.len()];
        let length = reader.get_ref().metadata()?.len();
        match reader.read_exact(&mut header) {
            Ok(()) if header == HEADER => {}
            Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
            Ok(()) | Err(_) => {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "no checkpoints that this version reads"));
            }
        }
        let bytes = length - HEADER.len() as u64;
        Ok(Self { reader, count: bytes / RECORD_BYTES, rest_bytes: bytes % RECORD_BYTES })
    }

    /// Goes back to the first checkpoint.
    pub(crate) fn rewind(&mut self) -> io::Result<()> {
        self.reader.seek(SeekFrom::Start(offset(0))).map(|_| ())
    }

    /// The checkpoint that comes next.
    pub(crate) fn next(&mut self) -> io::Result<Stored> {
        let mut bytes = [0; RECORD_BYTES as usize];
        self.reader.read_exact(&mut bytes)?;
        Ok(Stored::decode(&bytes))
    }

    /// The checkpoint with this number (from 0); the next one comes after it.
    pub(crate) fn get(&mut self, number: u64) -> io::Result<Stored> {
        self.reader.seek(SeekFrom::Start(offset(number)))?;
        self.next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checkpoints_are_read_as_they_are_written() {
        let scratch = tempfile::tempdir().unwrap();
        let stored = |size: u64| Stored { size, root: [size as u8; 32], signature: [7; 64] };
        let bytes = [&HEADER[..], &stored(5).encode(), &stored(1 << 40).encode(), &[1, 2, 3]].concat();
        std::fs::write(path(scratch.path()), &bytes).unwrap();
        let mut history = History::open(scratch.path()).unwrap();
        assert_eq!((history.count, history.rest_bytes), (2, 3));
        assert_eq!(history.next().unwrap(), stored(5));
        assert_eq!(history.next().unwrap(), stored(1 << 40));
        assert!(history.next().is_err());
        assert_eq!(history.get(0).unwrap(), stored(5));
        assert_eq!(stored(5).encode()[..9], [0, 0, 0, 0, 0, 0, 0, 5, 5]);
        for wrong in [&bytes[..7], b"TRCK\x02\0\0\0", b"TRCX\x01\0\0\0", b""] {
            std::fs::write(path(scratch.path()), wrong).unwrap();
            assert_eq!(History::open(scratch.path()).err().map(|error| error.kind()), Some(io::ErrorKind::InvalidData));
        }
    }
}
