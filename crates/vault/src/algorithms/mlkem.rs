//! ML-KEM keys.
//!
//! Source: FIPS 203; RFC 9935 for the forms of keys.

use std::sync::Arc;

use aws_lc_rs::kem::{
    Algorithm, AlgorithmId, Ciphertext, DecapsulationKey, EncapsulationKey, ML_KEM_512, ML_KEM_768, ML_KEM_1024,
};
use trent_types::{Entropy, SecretBytes};

use crate::der::{self, oid};
use crate::error::{PrimitiveFailed, UseError, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::raw;
use crate::secret::LockedBytes;
use crate::spec::KeySpec;

/// Size of a seed (d, z), in bytes.
pub(crate) const SEED_BYTES: usize = 64;

/// `PrivateKeyInfo` around a seed: version 0, the algorithm, `[0]` with the seed inside of the private key. The last
/// byte of the object identifier, at [`PKCS8_SET_AT`], names the parameter set.
const PKCS8_PREFIX: [u8; 22] = [
    0x30, 0x54, 0x02, 0x01, 0x00, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x04, 0x00, 0x04,
    0x42, 0x80, 0x40,
];
const PKCS8_SET_AT: usize = 17;

/// A parameter set in AWS-LC's terms.
struct Parameters {
    algorithm: &'static Algorithm<AlgorithmId>,
    oid: &'static [u8],
    /// FIPS 203, table 3.
    public_key_bytes: usize,
    ciphertext_bytes: usize,
}

const SET_512: Parameters =
    Parameters { algorithm: &ML_KEM_512, oid: oid::ML_KEM_512, public_key_bytes: 800, ciphertext_bytes: 768 };
const SET_768: Parameters =
    Parameters { algorithm: &ML_KEM_768, oid: oid::ML_KEM_768, public_key_bytes: 1184, ciphertext_bytes: 1088 };
const SET_1024: Parameters =
    Parameters { algorithm: &ML_KEM_1024, oid: oid::ML_KEM_1024, public_key_bytes: 1568, ciphertext_bytes: 1568 };

impl Parameters {
    const fn of(spec: KeySpec) -> Result<&'static Self, UseError> {
        match spec {
            KeySpec::MlKem512 => Ok(&SET_512),
            KeySpec::MlKem768 => Ok(&SET_768),
            KeySpec::MlKem1024 => Ok(&SET_1024),
            _ => Err(UseError::AlgorithmMismatch(spec)),
        }
    }

    /// The private key for outside, in the form that holds the seed: 86 bytes for every parameter set.
    fn pkcs8(&self, seed: &[u8; SEED_BYTES]) -> SecretBytes {
        let mut der = Vec::with_capacity(PKCS8_PREFIX.len() + SEED_BYTES);
        der.extend_from_slice(&PKCS8_PREFIX);
        der[PKCS8_SET_AT] = self.oid[self.oid.len() - 1];
        der.extend_from_slice(seed);
        SecretBytes::new(der)
    }
}

/// A new key pair.
pub(crate) fn generate(spec: KeySpec, memory: &Arc<KeyMemory>, entropy: &dyn Entropy) -> Result<Material, VaultError> {
    material(spec, LockedBytes::random(memory, SEED_BYTES, entropy)?)
}

/// The material of a seed.
pub(crate) fn material(spec: KeySpec, seed: LockedBytes) -> Result<Material, VaultError> {
    let parameters = Parameters::of(spec).map_err(|_| PrimitiveFailed)?;
    let seed_bytes = seed.expose().try_into().map_err(|_| PrimitiveFailed)?;
    let (_, public_key) = raw::ml_kem_keys(parameters.pkcs8(seed_bytes).expose())?;
    if public_key.len() != parameters.public_key_bytes {
        return Err(PrimitiveFailed.into());
    }
    let public_key = der::public_key_info(parameters.oid, &public_key);
    Ok(Material::new(spec, seed, public_key))
}

/// The private key for outside: PKCS#8 version 1 with the seed in it, 86 bytes.
pub(crate) fn private_key_der(material: &Material) -> Result<SecretBytes, VaultError> {
    let parameters = Parameters::of(material.spec).map_err(|_| PrimitiveFailed)?;
    Ok(parameters.pkcs8(material.seed()?))
}

/// A new shared secret, and the ciphertext out of which the private key recovers it.
///
/// # Errors
/// [`UseError::AlgorithmMismatch`] if the key is no ML-KEM key.
pub(crate) fn encapsulate(material: &Material) -> Result<(Vec<u8>, SecretBytes), UseError> {
    let parameters = Parameters::of(material.spec)?;
    let public_key = material.raw_public_key(parameters.public_key_bytes)?;
    let key = EncapsulationKey::new(parameters.algorithm, public_key).map_err(|_| PrimitiveFailed)?;
    let (ciphertext, secret) = key.encapsulate().map_err(|_| PrimitiveFailed)?;
    Ok((ciphertext.as_ref().to_vec(), SecretBytes::new(secret.as_ref().to_vec())))
}

/// The shared secret of a ciphertext. A ciphertext of another key or with a changed bit gives another secret, not an
/// error.
///
/// # Errors
/// [`VaultError::InvalidCiphertext`] if the ciphertext has the wrong length; [`UseError::AlgorithmMismatch`] if the key
/// is no ML-KEM key.
pub(crate) fn decapsulate(material: &Material, ciphertext: &[u8]) -> Result<SecretBytes, UseError> {
    let parameters = Parameters::of(material.spec)?;
    if ciphertext.len() != parameters.ciphertext_bytes {
        return Err(VaultError::InvalidCiphertext.into());
    }
    let (private_key, _) = raw::ml_kem_keys(parameters.pkcs8(material.seed()?).expose())?;
    let key = DecapsulationKey::new(parameters.algorithm, &private_key).map_err(|_| PrimitiveFailed)?;
    let secret = key.decapsulate(Ciphertext::from(ciphertext)).map_err(|_| PrimitiveFailed)?;
    Ok(SecretBytes::new(secret.as_ref().to_vec()))
}

/// Answers of Python's `cryptography`: public keys out of a seed, ciphertexts and their secrets; then one of our own.
pub(crate) fn self_test() -> bool {
    /// Kind, public key, ciphertext, secret.
    type Answer = (KeySpec, &'static [u8], &'static [u8], &'static [u8; 32]);
    const ANSWERS: [Answer; 2] = [
        (
            KeySpec::MlKem768,
            include_bytes!("../../vectors/known/mlkem768.spki"),
            include_bytes!("../../vectors/known/mlkem768.ct"),
            include_bytes!("../../vectors/known/mlkem768.secret"),
        ),
        (
            KeySpec::MlKem1024,
            include_bytes!("../../vectors/known/mlkem1024.spki"),
            include_bytes!("../../vectors/known/mlkem1024.ct"),
            include_bytes!("../../vectors/known/mlkem1024.secret"),
        ),
    ];
    let memory = KeyMemory::new();
    let test = |spec, answer: Option<(&[u8], &[u8], &[u8; 32])>| {
        let key = material(spec, LockedBytes::copy_of(&memory, &[0x2a; SEED_BYTES]).ok()?).ok()?;
        let (ciphertext, secret) = encapsulate(&key).ok()?;
        let recovers = decapsulate(&key, &ciphertext).ok()?.expose() == secret.expose();
        let agrees = match answer {
            Some((public_key, ciphertext, secret)) => {
                *key.public_key == *public_key && decapsulate(&key, ciphertext).ok()?.expose() == secret
            }
            None => true,
        };
        Some(recovers && agrees)
    };
    ANSWERS.iter().all(|(spec, public_key, ciphertext, secret)| {
        test(*spec, Some((*public_key, *ciphertext, *secret))) == Some(true)
    }) && test(KeySpec::MlKem512, None) == Some(true)
}

#[cfg(test)]
mod tests;
