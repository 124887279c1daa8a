//! The form of ciphertexts, version 1.
//!
//! ```text
//! offset  bytes
//!      0      2  magic, "TC"
//!      2      1  version, 1
//!      3      1  algorithm: 1 = SYMMETRIC_DEFAULT (AES-256-GCM under a single-use key)
//!      4     16  handle of the KMS key
//!     20      8  first bytes of the key material's id
//!     28     16  nonce out of which the single-use key is derived
//!     44      n  ciphertext, as long as the plaintext
//! 44 + n     16  tag
//! ```
//!
//! Additional authenticated data: bytes 0 to 43, then the canonical form of the encryption context. So not one bit of
//! a blob can change unnoticed.

use crate::error::FormatError;
use crate::ids::{KeyHandle, MaterialReference};
use crate::layout::Fields;
use crate::single_use::{NONCE_BYTES, TAG_BYTES};

const MAGIC: &[u8; 2] = b"TC";
const VERSION: u8 = 1;

/// Size of the header, in bytes.
pub const BLOB_HEADER_BYTES: usize = 44;
/// What a blob has more than its plaintext, in bytes.
pub const BLOB_OVERHEAD_BYTES: usize = BLOB_HEADER_BYTES + TAG_BYTES;
/// The longest blob. A longer one could not be sent back: service model of AWS KMS, shape `CiphertextType`.
pub const BLOB_BYTES_MAX: usize = 6144;
/// The longest plaintext. The API's own limits are lower: 4,096 bytes for `Encrypt`.
pub const BLOB_PLAINTEXT_BYTES_MAX: usize = BLOB_BYTES_MAX - BLOB_OVERHEAD_BYTES;

/// How a blob is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobAlgorithm {
    /// `SYMMETRIC_DEFAULT`: AES-256-GCM under a key derived for this blob alone.
    SymmetricDefault = 1,
}

/// What a blob says about itself without any key. Nothing of it is authenticated before the blob is decrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobHeader {
    /// How the blob is encrypted.
    pub algorithm: BlobAlgorithm,
    /// The KMS key that can decrypt it.
    pub handle: KeyHandle,
    /// Which of the key's materials is needed.
    pub material: MaterialReference,
    /// Out of this and the material, the key of this blob is derived.
    pub nonce: [u8; NONCE_BYTES],
}

/// The bytes are no ciphertext of Trent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BlobError {
    /// Shorter than the header and the tag, longer than 6,144 bytes.
    #[error("{0} bytes can't be a ciphertext")]
    Length(usize),
    /// Not made by Trent.
    #[error("not a ciphertext of Trent")]
    Magic,
    /// Made by a newer Trent, or damaged.
    #[error("unknown ciphertext version {0}")]
    Version(u8),
    /// Made by a newer Trent, or damaged.
    #[error("unknown ciphertext algorithm {0}")]
    Algorithm(u8),
}

impl BlobHeader {
    /// Reads the header of a blob, which is given whole.
    ///
    /// # Errors
    /// [`BlobError`] if this can't be a blob that this program reads.
    pub fn parse(blob: &[u8]) -> Result<Self, BlobError> {
        if !(BLOB_OVERHEAD_BYTES..=BLOB_BYTES_MAX).contains(&blob.len()) {
            return Err(BlobError::Length(blob.len()));
        }
        Self::read(blob).map_err(|error| match error {
            FormatError::Magic => BlobError::Magic,
            FormatError::Version(version) => BlobError::Version(version),
            FormatError::Kind(algorithm) => BlobError::Algorithm(algorithm),
            FormatError::Length | FormatError::Field => BlobError::Length(blob.len()),
        })
    }

    /// The header's bytes.
    pub fn encode(&self) -> [u8; BLOB_HEADER_BYTES] {
        let mut bytes = [0; BLOB_HEADER_BYTES];
        bytes[..2].copy_from_slice(MAGIC);
        bytes[2] = VERSION;
        bytes[3] = self.algorithm as u8;
        bytes[4..20].copy_from_slice(self.handle.as_bytes());
        bytes[20..28].copy_from_slice(self.material.as_bytes());
        bytes[28..].copy_from_slice(&self.nonce);
        bytes
    }

    fn read(blob: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(blob, MAGIC, VERSION)?;
        let algorithm = match fields.byte()? {
            1 => BlobAlgorithm::SymmetricDefault,
            unknown => return Err(FormatError::Kind(unknown)),
        };
        Ok(Self {
            algorithm,
            handle: KeyHandle::from_bytes(fields.array()?),
            material: MaterialReference::from_bytes(fields.array()?),
            nonce: fields.array()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn blob() -> Vec<u8> {
        let header = BlobHeader {
            algorithm: BlobAlgorithm::SymmetricDefault,
            handle: KeyHandle::from_bytes([1; 16]),
            material: MaterialReference::from_bytes([2; 8]),
            nonce: [3; NONCE_BYTES],
        };
        [&header.encode()[..], &[4; 16 + 5]].concat()
    }

    #[test]
    fn the_header_is_drawn_right() {
        let blob = blob();
        assert_eq!(blob[..4], [b'T', b'C', 1, 1]);
        assert_eq!(blob[4..20], [1; 16]);
        assert_eq!(blob[20..28], [2; 8]);
        assert_eq!(blob[28..44], [3; 16]);
        let header = BlobHeader::parse(&blob).unwrap();
        assert_eq!((header.handle, header.nonce), (KeyHandle::from_bytes([1; 16]), [3; 16]));
        assert_eq!(BLOB_OVERHEAD_BYTES, 60);
    }

    #[test]
    fn what_is_no_blob_is_refused() {
        let check = |change: &dyn Fn(&mut Vec<u8>), expect: BlobError| {
            let mut bytes = blob();
            change(&mut bytes);
            assert_eq!(BlobHeader::parse(&bytes), Err(expect));
        };
        check(&|blob| blob.clear(), BlobError::Length(0));
        check(&|blob| blob.truncate(59), BlobError::Length(59));
        check(&|blob| blob.resize(6145, 0), BlobError::Length(6145));
        check(&|blob| blob[0] = b't', BlobError::Magic);
        check(&|blob| blob[1] = 0, BlobError::Magic);
        check(&|blob| blob[2] = 0, BlobError::Version(0));
        check(&|blob| blob[2] = 2, BlobError::Version(2));
        check(&|blob| blob[3] = 0, BlobError::Algorithm(0));
        check(&|blob| blob[3] = 2, BlobError::Algorithm(2));
    }

    #[test]
    fn blobs_at_the_bounds_are_read() {
        for length in [BLOB_OVERHEAD_BYTES, BLOB_BYTES_MAX] {
            let mut bytes = blob();
            bytes.resize(length, 0);
            assert!(BlobHeader::parse(&bytes).is_ok(), "{length}");
        }
    }

    proptest! {
        #[test]
        fn decode_then_encode_gives_the_same_bytes(
            mut bytes in proptest::collection::vec(any::<u8>(), 0..200),
            with_prefix in any::<bool>(),
        ) {
            if with_prefix && bytes.len() >= 4 {
                bytes[..4].copy_from_slice(b"TC\x01\x01");
            }
            if let Ok(header) = BlobHeader::parse(&bytes) {
                prop_assert_eq!(&header.encode()[..], &bytes[..BLOB_HEADER_BYTES]);
            }
        }
    }
}
