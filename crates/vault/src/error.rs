//! What can go wrong in the vault, sorted by who is to blame.

use trent_types::Region;

use crate::key_use::Purpose;
use crate::memory::OutOfKeyMemory;
use crate::seal::SealError;
use crate::spec::KeySpec;

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

    /// The calling code: the proof is for another key or another purpose than this call, or the key is of a kind that
    /// this call is not for.
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
    /// Stored data: the sealed service key is damaged, of another purpose, or of another Trent.
    #[error("the sealed service key is damaged or not from here")]
    CorruptServiceKey,

    /// Whatever seals the root key.
    #[error(transparent)]
    Seal(#[from] SealError),

    /// The system: no memory for keys.
    #[error(transparent)]
    OutOfKeyMemory(#[from] OutOfKeyMemory),
    /// The cryptographic library: a primitive failed that can't. Nothing was given out.
    #[error(transparent)]
    PrimitiveFailed(#[from] PrimitiveFailed),
    /// The cryptographic library: a known-answer test failed. The vault does not start, or does not use the family of
    /// algorithms.
    #[error("the self-test of {0} failed")]
    SelfTestFailed(&'static str),
}

/// Why the vault refused to use a key of another kind than symmetric. No variant carries a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UseError {
    /// The client's choice: keys of this kind don't have the algorithm, or the use, that was asked for.
    #[error("a key of the kind {0} has no such algorithm")]
    AlgorithmMismatch(KeySpec),
    /// The client's choice: the algorithm does not take the message in this form (whole, hashed, as representative).
    #[error("the algorithm does not take a message of this type")]
    MessageType,
    /// The client's data: a hash or a message representative of the wrong length.
    #[error("{bytes} bytes are no digest for this algorithm, which takes {bytes_expected}")]
    DigestLength {
        /// What was given.
        bytes: usize,
        /// What the algorithm takes.
        bytes_expected: usize,
    },
    /// The client's data: the signature is not one of this message, key and algorithm.
    #[error("invalid signature")]
    InvalidSignature,
    /// The client's data: the MAC is not the one of this message, key and algorithm.
    #[error("invalid MAC")]
    InvalidMac,
    /// The client's data: the peer's public key is malformed, of another curve, or no point of the curve.
    #[error("invalid public key")]
    InvalidPublicKey,
    /// Everything that any use of a key can meet.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// Why key material was not imported. No variant carries a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The client's choice: key material of this kind can't be imported at all.
    #[error("key material of the kind {0} can't be imported")]
    UnsupportedSpec(KeySpec),
    /// The client's choice: key material of this kind can't be wrapped in this way.
    #[error("key material of the kind {0} can't be wrapped with this algorithm and wrapping key")]
    UnsupportedWrapping(KeySpec),
    /// The client's data: the import token is damaged, forged, or of another KMS key or another slot.
    #[error("invalid import token")]
    InvalidToken,
    /// The client's data: the import token has expired.
    #[error("the import token has expired")]
    ExpiredToken,
    /// The client's data: the wrapped material does not open with the wrapping key. What exactly is wrong with it is
    /// not told.
    #[error("invalid wrapped key material")]
    InvalidCiphertext,
    /// The client's data: the material has a length that the kind of key does not have.
    #[error("{bytes} bytes are no key material of this kind ({bytes_min} to {bytes_max})")]
    MaterialLength {
        /// What was given.
        bytes: usize,
        /// The least that the kind of key takes.
        bytes_min: usize,
        /// The most that the kind of key takes.
        bytes_max: usize,
    },
    /// The client's data: the material is not a private key of this family in PKCS#8, in DER, or contradicts itself.
    #[error("no private key of this type")]
    MaterialType,
    /// The client's data: the private key is of another curve, or spells its curve out.
    #[error("a private key of another curve")]
    MaterialCurve,
    /// The client's data: the RSA key has a modulus of another size.
    #[error("a private key of another size")]
    MaterialSize,
    /// The client's data: an RSA key that can be broken.
    #[error("a weak private key: {0}")]
    WeakMaterial(WeakKey),
    /// Everything that any call can meet.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

/// What makes an RSA key weak. Source: FIPS 186-5, appendix A.1.1, and section 5.1; for the last, CVE-2017-15361.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakKey {
    /// The public exponent is less than 65537.
    #[error("the public exponent is too small")]
    PublicExponent,
    /// The private exponent is not longer than half of the modulus.
    #[error("the private exponent is too small")]
    PrivateExponent,
    /// A factor of the modulus is no prime.
    #[error("a factor of the modulus is not a prime")]
    NotPrime,
    /// The primes are not of the same length, half of the modulus, or too close to each other.
    #[error("the primes are too close or of different lengths")]
    Primes,
    /// The modulus has the structure of a generator whose keys can be factored.
    #[error("the modulus comes from a generator known to be broken")]
    Generator,
}

/// A cryptographic primitive failed where the inputs leave no room for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a cryptographic primitive failed")]
pub struct PrimitiveFailed;

impl From<PrimitiveFailed> for UseError {
    fn from(error: PrimitiveFailed) -> Self {
        Self::Vault(error.into())
    }
}

impl From<PrimitiveFailed> for ImportError {
    fn from(error: PrimitiveFailed) -> Self {
        Self::Vault(error.into())
    }
}

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
