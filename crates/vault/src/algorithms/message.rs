//! What is signed.

use aws_lc_rs::digest::{self, Digest};

use crate::error::{PrimitiveFailed, UseError, VaultError};

/// The longest message that can be signed or authenticated whole, in bytes: AWS KMS API Reference, `Sign` and
/// `GenerateMac`, `Message`.
pub const MESSAGE_BYTES_MAX: usize = 4096;

/// Size of the message representative of ML-DSA, in bytes: FIPS 204, section 6.2.
const MU_BYTES: usize = 64;

/// What is signed, and how far the caller has prepared it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message<'a> {
    /// `RAW`: the message, at most 4,096 bytes.
    Raw(&'a [u8]),
    /// `DIGEST`: the hash of the message, with the hash function that the algorithm names.
    Digest(&'a [u8]),
    /// `EXTERNAL_MU`: the 64-byte message representative of ML-DSA.
    ExternalMu(&'a [u8]),
}

impl<'a> Message<'a> {
    /// The whole message.
    ///
    /// # Errors
    /// [`UseError::MessageType`] if it is another form of it; [`VaultError::LengthOutOfRange`].
    pub(crate) fn raw(self) -> Result<&'a [u8], UseError> {
        match self {
            Self::Raw(message) => check_length(message),
            Self::Digest(_) | Self::ExternalMu(_) => Err(UseError::MessageType),
        }
    }

    /// The hash of the message.
    ///
    /// # Errors
    /// [`UseError::MessageType`] if it is a representative of ML-DSA; [`VaultError::LengthOutOfRange`],
    /// [`UseError::DigestLength`].
    pub(crate) fn hashed(self, algorithm: &'static digest::Algorithm) -> Result<Digest, UseError> {
        match self {
            Self::Raw(message) => Ok(digest::digest(algorithm, check_length(message)?)),
            Self::Digest(hash) => {
                check_exact(hash, algorithm.output_len())?;
                Ok(Digest::import_less_safe(hash, algorithm).map_err(|_| PrimitiveFailed)?)
            }
            Self::ExternalMu(_) => Err(UseError::MessageType),
        }
    }

    /// The 64-byte hash that the caller made.
    ///
    /// # Errors
    /// [`UseError::MessageType`] if it is no hash; [`UseError::DigestLength`].
    pub(crate) fn digest_64(self) -> Result<&'a [u8; MU_BYTES], UseError> {
        match self {
            Self::Digest(hash) => check_64(hash),
            Self::Raw(_) | Self::ExternalMu(_) => Err(UseError::MessageType),
        }
    }
}

/// A message representative of ML-DSA.
///
/// # Errors
/// [`UseError::DigestLength`] unless it has 64 bytes.
pub(crate) fn check_64(mu: &[u8]) -> Result<&[u8; MU_BYTES], UseError> {
    mu.try_into().map_err(|_| UseError::DigestLength { bytes: mu.len(), bytes_expected: MU_BYTES })
}

/// # Errors
/// [`VaultError::LengthOutOfRange`] above 4,096 bytes.
pub(crate) const fn check_length(message: &[u8]) -> Result<&[u8], UseError> {
    if message.len() <= MESSAGE_BYTES_MAX {
        Ok(message)
    } else {
        Err(UseError::Vault(VaultError::LengthOutOfRange { bytes: message.len(), bytes_max: MESSAGE_BYTES_MAX }))
    }
}

const fn check_exact(hash: &[u8], bytes_expected: usize) -> Result<(), UseError> {
    if hash.len() == bytes_expected {
        Ok(())
    } else {
        Err(UseError::DigestLength { bytes: hash.len(), bytes_expected })
    }
}
