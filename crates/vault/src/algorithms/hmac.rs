//! HMAC keys: `GenerateMac`, `VerifyMac`.
//!
//! Source: RFC 2104, FIPS 198-1; AWS KMS Developer Guide, "HMAC keys in AWS KMS".

use std::sync::Arc;

use aws_lc_rs::hmac;
use trent_types::Entropy;

use super::message::check_length;
use crate::error::{UseError, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::LockedBytes;
use crate::spec::{KeySpec, MacAlgorithm};

/// The longest key that can be imported, in bytes: 1,024 bits, as the AWS KMS Developer Guide says under "Requirements
/// for imported key material".
pub(crate) const KEY_BYTES_MAX: usize = 128;

/// Length of a new key and the least of an imported one, in bytes: as long as the MAC.
pub(crate) const fn key_bytes_min(algorithm: MacAlgorithm) -> usize {
    match algorithm {
        MacAlgorithm::HmacSha224 => 28,
        MacAlgorithm::HmacSha256 => 32,
        MacAlgorithm::HmacSha384 => 48,
        MacAlgorithm::HmacSha512 => 64,
    }
}

/// A new key.
pub(crate) fn generate(spec: KeySpec, memory: &Arc<KeyMemory>, entropy: &dyn Entropy) -> Result<Material, VaultError> {
    let length = spec.mac_algorithm().map(key_bytes_min).ok_or(VaultError::CorruptToken)?;
    Material::secret_key(spec, LockedBytes::random(memory, length, entropy)?)
}

/// The MAC of `message`, whole.
///
/// # Errors
/// [`UseError::AlgorithmMismatch`] if the key is not one of this algorithm; [`VaultError::LengthOutOfRange`].
pub(crate) fn mac(material: &Material, algorithm: MacAlgorithm, message: &[u8]) -> Result<Vec<u8>, UseError> {
    let key = load(material, algorithm)?;
    Ok(hmac::sign(&key, check_length(message)?).as_ref().to_vec())
}

/// Checks a MAC, in constant time. Only a whole one is right.
///
/// # Errors
/// [`UseError::InvalidMac`], and those of [`mac`].
pub(crate) fn verify(material: &Material, algorithm: MacAlgorithm, message: &[u8], mac: &[u8]) -> Result<(), UseError> {
    let key = load(material, algorithm)?;
    hmac::verify(&key, check_length(message)?, mac).map_err(|_| UseError::InvalidMac)
}

fn load(material: &Material, algorithm: MacAlgorithm) -> Result<hmac::Key, UseError> {
    if material.spec.mac_algorithm() != Some(algorithm) {
        return Err(UseError::AlgorithmMismatch(material.spec));
    }
    let primitive = match algorithm {
        MacAlgorithm::HmacSha224 => hmac::HMAC_SHA224,
        MacAlgorithm::HmacSha256 => hmac::HMAC_SHA256,
        MacAlgorithm::HmacSha384 => hmac::HMAC_SHA384,
        MacAlgorithm::HmacSha512 => hmac::HMAC_SHA512,
    };
    Ok(hmac::Key::new(primitive, material.secret.expose()))
}

/// Source: RFC 4231, test case 1.
pub(crate) fn self_test() -> bool {
    const MESSAGE: &[u8] = b"Hi There";
    let expect: [(hmac::Algorithm, &[u8]); 3] = [
        (hmac::HMAC_SHA224, include_bytes!("../../vectors/known/hmac-sha224.bin")),
        (hmac::HMAC_SHA384, include_bytes!("../../vectors/known/hmac-sha384.bin")),
        (hmac::HMAC_SHA512, include_bytes!("../../vectors/known/hmac-sha512.bin")),
    ];
    expect.iter().all(|(algorithm, mac)| {
        let key = hmac::Key::new(*algorithm, &[0x0b; 20]);
        hmac::verify(&key, MESSAGE, mac).is_ok() && hmac::verify(&key, &MESSAGE[1..], mac).is_err()
    })
}

#[cfg(test)]
mod tests;
