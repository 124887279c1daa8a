//! Seals: ways to keep the root key outside of the running server.

mod ephemeral;
mod file;

use std::io;
use std::path::PathBuf;

use trent_types::Entropy;

pub use self::ephemeral::EphemeralSeal;
pub use self::file::FileSeal;
use crate::error::{FormatError, PrimitiveFailed};
use crate::hierarchy::RootKey;

/// A way to seal the root key: a local key file, a passphrase, a PKCS#11 token, Shamir shares.
///
/// Contract: [`open_root`](Self::open_root) gives back exactly the root key that [`seal_root`](Self::seal_root) took,
/// for the same `bound` bytes, and refuses everything else; a change of one bit in either is found out. What is sealed
/// shows nothing about the root key to whoever lacks what the seal keeps. A seal writes the root key nowhere else.
/// Sealing and opening may block and may be tried again.
pub trait Seal: Send + Sync {
    /// What kind of seal this is; stored beside the sealed root key, so that opening with another kind is told apart
    /// from damage. 1 to 32 lower-case letters, digits and `-`.
    fn name(&self) -> &'static str;

    /// Seals `root`, binding the result to `bound`.
    ///
    /// # Errors
    /// [`SealError`] if the seal can't be reached or is not in order.
    fn seal_root(&self, root: &RootKey, bound: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, SealError>;

    /// Opens what [`seal_root`](Self::seal_root) gave, writing the root key into `root`.
    ///
    /// # Errors
    /// [`SealError::Refused`] if this seal did not make `sealed` for `bound`; others if the seal can't be reached or
    /// is not in order. `root` then holds nothing of use.
    fn open_root(&self, sealed: &[u8], bound: &[u8], root: &mut RootKey) -> Result<(), SealError>;
}

/// Why a seal can't seal or open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The root key was sealed by another kind of seal.
    #[error("the root key is sealed by \"{sealed_by}\", not by \"{opened_by}\"")]
    OtherSeal {
        /// Name of the seal that sealed it.
        sealed_by: String,
        /// Name of the seal that was tried.
        opened_by: &'static str,
    },
    /// This seal did not seal this root key, or one of both was changed.
    #[error("the seal does not open this root key: one of them is damaged or belongs to another installation")]
    Refused,
    /// The file can't be read or written.
    #[error("{path}: {kind}")]
    Io {
        /// The file, or its directory.
        path: PathBuf,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The file exists and is never overwritten.
    #[error("{0}: exists already")]
    Exists(PathBuf),
    /// The file is a symbolic link, a directory, a device.
    #[error("{0}: not a regular file (symbolic links are not followed)")]
    NotAFile(PathBuf),
    /// Others than the owner may read or write the file.
    #[error("{path}: mode {mode:04o} lets others than the owner in; it must be 0600 or 0400")]
    Permissions {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The file belongs to a user who is neither this process's nor root.
    #[error("{0}: belongs to another user")]
    Owner(PathBuf),
    /// The file has not the size of a key file.
    #[error("{path}: {bytes} bytes, a key file has {bytes_expected}")]
    Size {
        /// The file.
        path: PathBuf,
        /// Its size; for longer files, one more than expected.
        bytes: usize,
        /// The size of a key file.
        bytes_expected: usize,
    },
    /// The file is no key file, or of an unknown version.
    #[error("{path}: not a key file: {error}")]
    Format {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: FormatError,
    },
    /// The file's checksum is wrong: it was damaged.
    #[error("{0}: damaged (wrong checksum)")]
    Checksum(PathBuf),
    /// A seal outside of this crate could not do its work (a token is gone, a share is missing).
    #[error("the seal is unavailable: {0}")]
    Unavailable(String),
    /// A cryptographic primitive failed.
    #[error(transparent)]
    PrimitiveFailed(#[from] PrimitiveFailed),
}
