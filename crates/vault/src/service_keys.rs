//! Keys that the server itself signs with.
//!
//! They are no KMS keys: no client can name or use one, no policy speaks of them, and they are of the whole server.
//!
//! Sealed service key, version 1; the key is `KDF(service keys key, "service key", nonce)`, see
//! [`single_use`](crate::single_use). The additional authenticated data is everything before the nonce:
//!
//! ```text
//! offset  bytes
//!      0      4  magic, "TSVK"
//!      4      1  version, 1
//!      5      4  generation of the service keys key (the root key's), big-endian
//!      9      1  purpose: 1 = audit checkpoints (Ed25519), 2 = CloudTrail digests (RSA_2048)
//!     10      2  length p of the public key, big-endian
//!     12      p  public key, SubjectPublicKeyInfo in DER
//! 12 + p     16  nonce
//! 28 + p      n  private key, encrypted with AES-256-GCM: the seed, or PKCS#8 version 1 in DER
//! 28+p+n     16  tag
//! ```

use std::sync::Arc;

use trent_types::Entropy;
use trent_types::chance::random_array;

use crate::algorithms::{Message, eddsa, rsa};
use crate::error::{FormatError, UseError, VaultError};
use crate::kdf::Label;
use crate::layout::Fields;
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::{LockedBytes, LockedKey};
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};
use crate::spec::{KeySpec, SigningAlgorithm};

const MAGIC: &[u8; 4] = b"TSVK";
const VERSION: u8 = 1;
/// What stands before the public key, in bytes.
const HEADER_BYTES: usize = 12;
/// The longest secret, in bytes: a private RSA key of 2048 bits in PKCS#8 has about 1,220.
const SECRET_BYTES_MAX: usize = 2048;
/// The longest public key, in bytes: that of an RSA key of 2048 bits has 294.
const PUBLIC_KEY_BYTES_MAX: usize = 512;

/// Length of the `SubjectPublicKeyInfo` of an RSA key of 2048 bits with the exponent 65537, in bytes.
const RSA_SPKI_BYTES: usize = 294;
/// Where the `RSAPublicKey` begins in it. Source: RFC 8017, appendix A.1; RFC 5280, section 4.1.
const RSA_SPKI_PREFIX_BYTES: usize = 24;

/// What a service key signs. A key signs nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceKeyPurpose {
    /// Checkpoints of the audit log: Ed25519 (RFC 8032).
    AuditCheckpoints,
    /// Digest files of CloudTrail: RSA of 2048 bits, PKCS#1 v1.5 with SHA-256.
    CloudTrailDigests,
}

impl ServiceKeyPurpose {
    const fn code(self) -> u8 {
        match self {
            Self::AuditCheckpoints => 1,
            Self::CloudTrailDigests => 2,
        }
    }

    const fn from_code(code: u8) -> Option<Self> {
        match code {
            1 => Some(Self::AuditCheckpoints),
            2 => Some(Self::CloudTrailDigests),
            _ => None,
        }
    }

    pub(crate) const fn spec(self) -> KeySpec {
        match self {
            Self::AuditCheckpoints => KeySpec::EccNistEdwards25519,
            Self::CloudTrailDigests => KeySpec::Rsa2048,
        }
    }
}

/// A service key as it is stored: sealed, with its public key in the clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedServiceKey {
    bytes: Vec<u8>,
    generation: u32,
    purpose: ServiceKeyPurpose,
    public_key_bytes: usize,
}

impl SealedServiceKey {
    /// Reads a sealed service key.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are none.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(bytes, MAGIC, VERSION)?;
        let generation = fields.number()?;
        let purpose = fields.byte()?;
        let purpose = ServiceKeyPurpose::from_code(purpose).ok_or(FormatError::Kind(purpose))?;
        let public_key_bytes = usize::from(fields.short()?);
        if generation == 0 || !(1..=PUBLIC_KEY_BYTES_MAX).contains(&public_key_bytes) {
            return Err(FormatError::Field);
        }
        fields.take(public_key_bytes)?;
        fields.take(NONCE_BYTES)?;
        if !(TAG_BYTES + 1..=TAG_BYTES + SECRET_BYTES_MAX).contains(&fields.rest().len()) {
            return Err(FormatError::Length);
        }
        Ok(Self { bytes: bytes.to_vec(), generation, purpose, public_key_bytes })
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Generation of the service keys key.
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// What the key is for.
    pub const fn purpose(&self) -> ServiceKeyPurpose {
        self.purpose
    }

    /// The public key: `SubjectPublicKeyInfo` in DER. Nothing says that it was not altered before the key is opened.
    pub fn public_key(&self) -> &[u8] {
        &self.bytes[HEADER_BYTES..HEADER_BYTES + self.public_key_bytes]
    }
}

/// A service key that is ready to sign. The private key is in locked memory, and wiped when this is dropped.
pub struct ServiceSigningKey {
    purpose: ServiceKeyPurpose,
    material: Material,
}

impl ServiceSigningKey {
    /// What the key is for.
    pub const fn purpose(&self) -> ServiceKeyPurpose {
        self.purpose
    }

    /// The public key: `SubjectPublicKeyInfo` in DER (44 bytes for Ed25519, the key itself in the last 32; 294 for RSA).
    pub fn public_key(&self) -> &[u8] {
        &self.material.public_key
    }

    /// The public key of an RSA key as PKCS#1 has it: `RSAPublicKey` in DER, 270 bytes. None for others.
    pub fn public_key_pkcs1(&self) -> Option<&[u8]> {
        match self.material.spec {
            KeySpec::Rsa2048 if self.material.public_key.len() == RSA_SPKI_BYTES => {
                self.material.public_key.get(RSA_SPKI_PREFIX_BYTES..)
            }
            _ => None,
        }
    }

    /// Signs a message of at most 4,096 bytes: 64 bytes with Ed25519, 256 with RSA.
    ///
    /// # Errors
    /// [`VaultError::LengthOutOfRange`] for a longer message.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, VaultError> {
        let message = Message::Raw(message);
        let signature = match self.purpose {
            ServiceKeyPurpose::AuditCheckpoints => {
                eddsa::sign(&self.material, SigningAlgorithm::Ed25519Sha512, message)
            }
            ServiceKeyPurpose::CloudTrailDigests => {
                rsa::sign(&self.material, SigningAlgorithm::RsassaPkcs1V15Sha256, message)
            }
        };
        signature.map_err(|error| match error {
            UseError::Vault(error) => error,
            // INVARIANT: the algorithm is one of the material's, and takes whole messages.
            _ => VaultError::CorruptServiceKey,
        })
    }
}

/// Makes a new key and seals it. Slow for RSA.
pub(crate) fn generate(
    service_keys_key: &LockedKey,
    generation: u32,
    purpose: ServiceKeyPurpose,
    memory: &Arc<KeyMemory>,
    entropy: &dyn Entropy,
) -> Result<SealedServiceKey, VaultError> {
    let material = Material::generate(purpose.spec(), memory, entropy)?;
    seal(service_keys_key, generation, purpose, &material, entropy)
}

/// Seals a key anew, under another key or generation.
pub(crate) fn reseal(
    service_keys_key: &LockedKey,
    generation: u32,
    key: &ServiceSigningKey,
    entropy: &dyn Entropy,
) -> Result<SealedServiceKey, VaultError> {
    seal(service_keys_key, generation, key.purpose, &key.material, entropy)
}

fn seal(
    service_keys_key: &LockedKey,
    generation: u32,
    purpose: ServiceKeyPurpose,
    material: &Material,
    entropy: &dyn Entropy,
) -> Result<SealedServiceKey, VaultError> {
    let (public_key, secret) = (&material.public_key, material.secret.expose());
    let public_key_bytes = u16::try_from(public_key.len()).map_err(|_| VaultError::CorruptServiceKey)?;
    let mut bytes = Vec::with_capacity(HEADER_BYTES + public_key.len() + NONCE_BYTES + secret.len() + TAG_BYTES);
    bytes.extend_from_slice(MAGIC);
    bytes.push(VERSION);
    bytes.extend_from_slice(&generation.to_be_bytes());
    bytes.push(purpose.code());
    bytes.extend_from_slice(&public_key_bytes.to_be_bytes());
    bytes.extend_from_slice(public_key);
    let bound = bytes.len();
    let nonce: [u8; NONCE_BYTES] = random_array(entropy);
    bytes.extend_from_slice(&nonce);
    let start = bytes.len();
    bytes.resize(start + secret.len() + TAG_BYTES, 0);
    let (before, sealed) = bytes.split_at_mut(start);
    SingleUseKey::empty().derive(service_keys_key.expose(), Label::ServiceKey, &nonce)?.seal(
        &before[..bound],
        secret,
        sealed,
    )?;
    SealedServiceKey::parse(&bytes).map_err(|_| VaultError::CorruptServiceKey)
}

/// Opens a key that was sealed for this purpose.
pub(crate) fn open(
    service_keys_key: &LockedKey,
    generation: u32,
    purpose: ServiceKeyPurpose,
    sealed: &[u8],
    memory: &Arc<KeyMemory>,
) -> Result<ServiceSigningKey, VaultError> {
    let corrupt = || VaultError::CorruptServiceKey;
    let header = SealedServiceKey::parse(sealed).map_err(|_| corrupt())?;
    if header.generation != generation || header.purpose != purpose {
        return Err(corrupt());
    }
    let (bound, rest) = sealed.split_at(HEADER_BYTES + header.public_key_bytes);
    let (nonce, rest) = rest.split_first_chunk::<NONCE_BYTES>().ok_or_else(corrupt)?;
    let length = rest.len().checked_sub(TAG_BYTES).ok_or_else(corrupt)?;
    let secret = LockedBytes::filled::<VaultError>(memory, length, |secret| {
        let mut key = SingleUseKey::empty();
        key.derive(service_keys_key.expose(), Label::ServiceKey, nonce)?
            .open(bound, rest, secret)
            .map_err(|_| VaultError::CorruptServiceKey)
    })?;
    let material = Material::new(purpose.spec(), secret, header.public_key());
    Ok(ServiceSigningKey { purpose, material })
}

#[cfg(test)]
mod tests;
