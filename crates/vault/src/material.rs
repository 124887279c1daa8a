//! Key material of every kind.

use std::sync::Arc;

use trent_types::Entropy;

use crate::algorithms::{ec, eddsa, hmac, mldsa, mlkem, rsa};
use crate::error::VaultError;
use crate::memory::KeyMemory;
use crate::prepared::Prepared;
use crate::secret::{KEY_BYTES, LockedBytes};
use crate::spec::{KeyFamily, KeySpec};

/// The material of a key: the secret in locked memory, and the public key of a key pair.
///
/// The secret's form depends on the kind of key, and is the shortest that everything else follows from:
///
/// | family | secret |
/// | --- | --- |
/// | symmetric | 32 bytes |
/// | HMAC | the key, 28 to 128 bytes |
/// | RSA | PKCS#8, version 1, as AWS-LC writes it |
/// | elliptic curves | the scalar, big-endian, as long as the curve's order |
/// | Ed25519, ML-DSA | the seed, 32 bytes |
/// | ML-KEM | the seed, 64 bytes: d, z |
pub(crate) struct Material {
    pub(crate) spec: KeySpec,
    pub(crate) secret: LockedBytes,
    /// `SubjectPublicKeyInfo` in DER; empty for secret keys.
    pub(crate) public_key: Box<[u8]>,
    /// The private key of a key pair as AWS-LC has read it, once it has.
    pub(crate) prepared: Prepared,
}

impl Material {
    /// New key material. Slow for RSA: from tenths of a second to many seconds.
    ///
    /// RSA keys and scalars are drawn by AWS-LC from its own generator, everything else from `entropy`.
    pub(crate) fn generate(spec: KeySpec, memory: &Arc<KeyMemory>, entropy: &dyn Entropy) -> Result<Self, VaultError> {
        match spec.family() {
            KeyFamily::Symmetric => Self::secret_key(spec, LockedBytes::random(memory, KEY_BYTES, entropy)?),
            KeyFamily::Hmac => hmac::generate(spec, memory, entropy),
            KeyFamily::Rsa => rsa::generate(spec, memory),
            KeyFamily::EllipticCurve => ec::generate(spec, memory),
            KeyFamily::Edwards => eddsa::generate(memory, entropy),
            KeyFamily::MlDsa => mldsa::generate(spec, memory, entropy),
            KeyFamily::MlKem => mlkem::generate(spec, memory, entropy),
        }
    }

    /// Material that nobody has used yet.
    pub(crate) fn new(spec: KeySpec, secret: LockedBytes, public_key: impl Into<Box<[u8]>>) -> Self {
        Self { spec, secret, public_key: public_key.into(), prepared: Prepared::default() }
    }

    /// A key without a public part.
    pub(crate) fn secret_key(spec: KeySpec, secret: LockedBytes) -> Result<Self, VaultError> {
        Ok(Self::new(spec, secret, []))
    }

    /// The 256-bit key of `SYMMETRIC_DEFAULT`; none if the material is of another kind.
    pub(crate) fn symmetric(&self) -> Option<&[u8; KEY_BYTES]> {
        match self.spec {
            KeySpec::SymmetricDefault => self.secret.expose().try_into().ok(),
            _ => None,
        }
    }

    /// The seed, which has `N` bytes.
    ///
    /// # Errors
    /// [`VaultError::CorruptToken`] if the secret is no seed of this length.
    pub(crate) fn seed<const N: usize>(&self) -> Result<&[u8; N], VaultError> {
        self.secret.expose().try_into().map_err(|_| VaultError::CorruptToken)
    }

    /// The last `length` bytes of the public key: what stands in its bit string.
    ///
    /// # Errors
    /// [`VaultError::CorruptToken`] if it is shorter.
    pub(crate) fn raw_public_key(&self, length: usize) -> Result<&[u8], VaultError> {
        let start = self.public_key.len().checked_sub(length).ok_or(VaultError::CorruptToken)?;
        Ok(&self.public_key[start..])
    }

    /// How much of the cache it takes, in units of 32 bytes.
    pub(crate) fn weight(&self) -> u64 {
        (self.secret.expose().len().div_ceil(KEY_BYTES) + self.public_key.len().div_ceil(KEY_BYTES)) as u64
    }
}
