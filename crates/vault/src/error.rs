//! What can go wrong in the vault, sorted by who is to blame.

use trent_types::Region;

use crate::key_use::Purpose;
use crate::memory::OutOfKeyMemory;
use crate::seal::SealError;

/// Why the vault refused. No variant carries a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The client's data: the ciphertext is no ciphertext of this key under this encryption context.
    #[error("invalid ciphertext")]
    InvalidCiphertext,
    /// The client's data: a plaintext, a record or a number of bytes asked for is outside of what the vault takes.
    #[error("{bytes} bytes are out of range (at most {bytes_max})")]
    LengthOutOfRange {
        /// What was given or asked for.
        bytes: usize,
        /// The most that is possible. Where nothing at all is asked for, zero is out of range too.
        bytes_max: usize,
    },

    /// The calling code: the proof is for another key or another purpose than this call.
    #[error("the key use does not cover this call ({0:?})")]
    NotPermitted(Purpose),
    /// The calling code, or the client who named a key: the ciphertext belongs to another KMS key.
    #[error("the ciphertext belongs to another key")]
    WrongKey,
    /// The calling code: the ciphertext needs other key material of the KMS key than the token holds.
    #[error("the ciphertext needs other key material")]
    UnknownMaterial,
    /// The calling code: no domain key is loaded that the Region needs.
    #[error("no domain key of Region {region} is loaded (generation: {generation:?})")]
    UnknownDomainKey {
        /// The Region.
        region: Region,
        /// The generation that is needed; none if any would do.
        generation: Option<u32>,
    },
    /// The calling code: another domain key of the same Region and generation is loaded.
    #[error("another domain key of Region {region}, generation {generation} is loaded")]
    DomainKeyConflict {
        /// The Region.
        region: Region,
        /// The generation.
        generation: u32,
    },

    /// Stored data: the sealed root key is damaged.
    #[error("the sealed root key is damaged")]
    CorruptRootKey,
    /// Stored data: the wrapped domain key is damaged, or of another Region or Trent.
    #[error("the wrapped domain key is damaged or not from here")]
    CorruptDomainKey,
    /// Stored data: the exported key token is damaged, or of another Region or Trent.
    #[error("the exported key token is damaged or not from here")]
    CorruptToken,
    /// Stored data: the sealed record is damaged, was moved to another store key, or is from another Trent.
    #[error("the sealed record is damaged or not from here")]
    CorruptRecord,
    /// Stored data: the sealed secret access key is damaged, or of another access key or Trent.
    #[error("the sealed secret access key is damaged or not from here")]
    CorruptCredential,

    /// Whatever seals the root key.
    #[error(transparent)]
    Seal(#[from] SealError),

    /// The system: no memory for keys.
    #[error(transparent)]
    OutOfKeyMemory(#[from] OutOfKeyMemory),
    /// The cryptographic library: a primitive failed that can't. Nothing was given out.
    #[error(transparent)]
    PrimitiveFailed(#[from] PrimitiveFailed),
    /// The cryptographic library: a known-answer test failed. The vault does not start.
    #[error("the self-test of {0} failed")]
    SelfTestFailed(&'static str),
}

/// A cryptographic primitive failed where the inputs leave no room for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a cryptographic primitive failed")]
pub struct PrimitiveFailed;

/// The bytes are not of the stored form that they should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// They don't start with the form's magic.
    #[error("not of this kind")]
    Magic,
    /// They are of a version that this program does not know. It is never guessed.
    #[error("unknown version {0}")]
    Version(u8),
    /// They are of a known version, but of a kind of key that this program does not know.
    #[error("unknown kind {0}")]
    Kind(u8),
    /// They are too short or too long.
    #[error("wrong length")]
    Length,
    /// A field holds what it can't hold.
    #[error("bad field")]
    Field,
}
