//! The local-file seal: the root key is sealed by a key in a file.
//!
//! It protects the store's files when they are copied without the key file (backups, disks, volumes); it does not
//! protect from whoever can read the key file.
//!
//! Key file, version 1 (49 bytes):
//!
//! ```text
//! offset  bytes
//!      0      8  magic, "TRENTKEY"
//!      8      1  version, 1
//!      9     32  key, random
//!     41      8  checksum: first bytes of SHA-256 over bytes 0 to 40
//! ```
//!
//! What it makes of a root key (64 bytes), see [`single_use`](crate::single_use):
//!
//! ```text
//! offset  bytes
//!      0     16  nonce
//!     16     32  root key, encrypted with AES-256-GCM under KDF(key, "file seal", nonce); AAD: the bound bytes
//!     48     16  tag
//! ```

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use aws_lc_rs::digest;
use rustix::fs::OFlags;
use trent_types::Entropy;
use trent_types::chance::random_array;
use zeroize::Zeroizing;

use super::{Seal, SealError};
use crate::hierarchy::RootKey;
use crate::kdf::Label;
use crate::layout::Fields;
use crate::secret::KEY_BYTES;
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

const MAGIC: &[u8; 8] = b"TRENTKEY";
const VERSION: u8 = 1;
const KEY_AT: usize = 9;
const CHECKSUM_AT: usize = KEY_AT + KEY_BYTES;
const CHECKSUM_BYTES: usize = 8;
const FILE_BYTES: usize = CHECKSUM_AT + CHECKSUM_BYTES;

const SEALED_BYTES: usize = NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/// Seals the root key with a key in a local file. The file is read at each use; its key is not kept in memory.
#[derive(Debug, Clone)]
pub struct FileSeal {
    path: PathBuf,
}

/// Room for the bytes of a key file, and for one more, to notice longer files. Filled where it stands, wiped when
/// dropped.
type KeyFile = Zeroizing<[u8; FILE_BYTES + 1]>;

impl FileSeal {
    /// Makes a new key file with mode 0600, on disk with its directory entry when this returns.
    ///
    /// # Errors
    /// [`SealError::Exists`] if there is anything under that name already; [`SealError::Io`].
    pub fn create(path: &Path, entropy: &dyn Entropy) -> Result<Self, SealError> {
        let mut content: KeyFile = Zeroizing::new([0; FILE_BYTES + 1]);
        content[..8].copy_from_slice(MAGIC);
        content[8] = VERSION;
        entropy.fill(&mut content[KEY_AT..CHECKSUM_AT]);
        let checksum = checksum(&content);
        content[CHECKSUM_AT..FILE_BYTES].copy_from_slice(&checksum);

        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(|error| {
            match error.kind() {
                io::ErrorKind::AlreadyExists => SealError::Exists(path.to_owned()),
                kind => SealError::Io { path: path.to_owned(), kind },
            }
        })?;
        let written = file
            .write_all(&content[..FILE_BYTES])
            .and_then(|()| file.sync_all())
            .and_then(|()| sync_directory_of(path));
        if let Err(error) = written {
            // Half a key file would only stand in the way of the next attempt.
            let _ = std::fs::remove_file(path);
            return Err(SealError::Io { path: path.to_owned(), kind: error.kind() });
        }
        Self::existing(path)
    }

    /// Takes an existing key file after checking it.
    ///
    /// # Errors
    /// [`SealError`] if it is missing, not a regular file, open to others than its owner, or damaged.
    pub fn existing(path: &Path) -> Result<Self, SealError> {
        read_key_file(path, &mut Zeroizing::new([0; FILE_BYTES + 1]))?;
        Ok(Self { path: path.to_owned() })
    }

    fn key(&self, nonce: &[u8; NONCE_BYTES], key: &mut SingleUseKey) -> Result<(), SealError> {
        let mut content: KeyFile = Zeroizing::new([0; FILE_BYTES + 1]);
        read_key_file(&self.path, &mut content)?;
        let file_key: &[u8; KEY_BYTES] = content[KEY_AT..].first_chunk().ok_or(SealError::Refused)?;
        key.derive(file_key, Label::FileSeal, nonce)?;
        Ok(())
    }
}

impl Seal for FileSeal {
    fn name(&self) -> &'static str {
        "file"
    }

    fn seal_root(&self, root: &RootKey, bound: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, SealError> {
        let nonce: [u8; NONCE_BYTES] = random_array(entropy);
        let mut key = SingleUseKey::empty();
        self.key(&nonce, &mut key)?;
        let mut sealed = vec![0; SEALED_BYTES];
        sealed[..NONCE_BYTES].copy_from_slice(&nonce);
        key.seal(bound, root.expose(), &mut sealed[NONCE_BYTES..])?;
        Ok(sealed)
    }

    fn open_root(&self, sealed: &[u8], bound: &[u8], root: &mut RootKey) -> Result<(), SealError> {
        if sealed.len() != SEALED_BYTES {
            return Err(SealError::Refused);
        }
        let (nonce, sealed) = sealed.split_first_chunk().ok_or(SealError::Refused)?;
        let mut key = SingleUseKey::empty();
        self.key(nonce, &mut key)?;
        key.open(bound, sealed, root.expose_mut()).map_err(|_| SealError::Refused)
    }
}

/// Reads a key file into `content` and checks everything about it.
fn read_key_file(path: &Path, content: &mut KeyFile) -> Result<(), SealError> {
    let io_error = |error: io::Error| SealError::Io { path: path.to_owned(), kind: error.kind() };
    // A FIFO would block without NONBLOCK, before it could be refused as no regular file.
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC).bits().cast_signed();
    let mut file = OpenOptions::new().read(true).custom_flags(flags).open(path).map_err(|error| {
        let refused_link = error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error());
        if refused_link { SealError::NotAFile(path.to_owned()) } else { io_error(error) }
    })?;
    let metadata = file.metadata().map_err(io_error)?;
    if !metadata.is_file() {
        return Err(SealError::NotAFile(path.to_owned()));
    }
    if metadata.mode() & 0o077 != 0 {
        return Err(SealError::Permissions { path: path.to_owned(), mode: metadata.mode() & 0o7777 });
    }
    if metadata.uid() != 0 && metadata.uid() != rustix::process::geteuid().as_raw() {
        return Err(SealError::Owner(path.to_owned()));
    }

    let mut bytes = 0;
    while bytes < content.len() {
        match file.read(&mut content[bytes..]) {
            Ok(0) => break,
            Ok(count) => bytes += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(io_error(error)),
        }
    }
    if bytes != FILE_BYTES {
        return Err(SealError::Size { path: path.to_owned(), bytes, bytes_expected: FILE_BYTES });
    }
    Fields::after_prefix(&content[..], MAGIC, VERSION)
        .map_err(|error| SealError::Format { path: path.to_owned(), error })?;
    if content[CHECKSUM_AT..FILE_BYTES] == checksum(content) {
        Ok(())
    } else {
        Err(SealError::Checksum(path.to_owned()))
    }
}

fn checksum(content: &KeyFile) -> [u8; CHECKSUM_BYTES] {
    let digest = digest::digest(&digest::SHA256, &content[..CHECKSUM_AT]);
    std::array::from_fn(|at| digest.as_ref()[at])
}

fn sync_directory_of(path: &Path) -> io::Result<()> {
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    File::open(directory)?.sync_all()
}

#[cfg(test)]
mod tests;
