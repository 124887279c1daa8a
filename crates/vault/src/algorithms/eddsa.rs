//! Ed25519 keys: Ed25519 and Ed25519ph.
//!
//! Source: RFC 8032; FIPS 186-5, section 7; RFC 8410 for the forms of keys.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA512, digest};
use aws_lc_rs::encoding::{AsBigEndian, AsDer, Curve25519SeedBin};
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use trent_types::{Entropy, SecretBytes};

use super::message::Message;
use crate::error::{PrimitiveFailed, UseError, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::raw;
use crate::secret::LockedBytes;
use crate::spec::{KeySpec, SigningAlgorithm};

/// Size of seeds and public keys, in bytes.
const KEY_BYTES: usize = 32;
/// Size of a seed, in bytes.
pub(crate) const SEED_BYTES: usize = KEY_BYTES;

/// A new key pair.
pub(crate) fn generate(memory: &Arc<KeyMemory>, entropy: &dyn Entropy) -> Result<Material, VaultError> {
    material(LockedBytes::random(memory, KEY_BYTES, entropy)?)
}

/// The material of a seed.
pub(crate) fn material(seed: LockedBytes) -> Result<Material, VaultError> {
    let key = Ed25519KeyPair::from_seed_unchecked(seed.expose()).map_err(|_| PrimitiveFailed)?;
    let public_key = key.public_key().as_der().map_err(|_| PrimitiveFailed)?;
    Ok(Material::new(KeySpec::EccNistEdwards25519, seed, public_key.as_ref()))
}

/// The seed in a private key in PKCS#8 (RFC 8410, RFC 5958); `None` if it is none of Ed25519.
pub(crate) fn seed_of_pkcs8(pkcs8: &[u8], memory: &Arc<KeyMemory>) -> Option<Result<LockedBytes, VaultError>> {
    let key = Ed25519KeyPair::from_pkcs8_maybe_unchecked(pkcs8).ok()?;
    let seed: Curve25519SeedBin<'_> = key.seed().ok()?.as_be_bytes().ok()?; // wiped when dropped
    Some(LockedBytes::copy_of(memory, seed.as_ref()).map_err(VaultError::from))
}

/// The private key for outside, PKCS#8 version 1.
pub(crate) fn private_key_der(material: &Material) -> Result<SecretBytes, VaultError> {
    let der = key_pair(material)?.to_pkcs8v1().map_err(|_| PrimitiveFailed)?; // wiped when dropped
    Ok(SecretBytes::new(der.as_ref().to_vec()))
}

/// Signs a message.
///
/// With `ED25519_SHA_512` the message is given whole. With `ED25519_PH_SHA_512` it is given as a hash of 64 bytes, and
/// that hash is the message of Ed25519ph, which hashes it once more.
///
/// # Errors
/// [`UseError::AlgorithmMismatch`] if the algorithm is none of Ed25519; [`UseError::MessageType`],
/// [`UseError::DigestLength`], [`VaultError::LengthOutOfRange`].
///
/// Source: AWS KMS API Reference, `Sign`, `MessageType`.
pub(crate) fn sign(
    material: &Material,
    algorithm: SigningAlgorithm,
    message: Message<'_>,
) -> Result<Vec<u8>, UseError> {
    match algorithm {
        SigningAlgorithm::Ed25519Sha512 => {
            let message = message.raw()?;
            let signed = material.prepared.with(|| key_pair(material), |key| key.try_sign(message))?;
            Ok(signed.map_err(|_| PrimitiveFailed)?.as_ref().to_vec())
        }
        SigningAlgorithm::Ed25519PhSha512 => {
            let hash = pre_hash(message)?;
            let public_key = material.raw_public_key(KEY_BYTES)?.try_into().map_err(|_| PrimitiveFailed)?;
            Ok(raw::ed25519ph_sign(&hash, material.seed()?, public_key)?.to_vec())
        }
        _ => Err(UseError::AlgorithmMismatch(material.spec)),
    }
}

/// Checks a signature against a `SubjectPublicKeyInfo`.
///
/// # Errors
/// [`UseError::InvalidSignature`], and those of [`sign`].
pub(crate) fn verify(
    public_key: &[u8],
    algorithm: SigningAlgorithm,
    message: Message<'_>,
    signature: &[u8],
) -> Result<(), UseError> {
    match algorithm {
        SigningAlgorithm::Ed25519Sha512 => UnparsedPublicKey::new(&ED25519, public_key)
            .verify(message.raw()?, signature)
            .map_err(|_| UseError::InvalidSignature),
        SigningAlgorithm::Ed25519PhSha512 => {
            let hash = pre_hash(message)?;
            let public_key = public_key.last_chunk().ok_or(UseError::InvalidSignature)?;
            let signature = signature.try_into().map_err(|_| UseError::InvalidSignature)?;
            if raw::ed25519ph_verify(&hash, signature, public_key) { Ok(()) } else { Err(UseError::InvalidSignature) }
        }
        _ => Err(UseError::AlgorithmMismatch(KeySpec::EccNistEdwards25519)),
    }
}

/// `PH(M)` of Ed25519ph, where `M` is the hash that the caller made.
fn pre_hash(message: Message<'_>) -> Result<[u8; raw::HASH_BYTES], UseError> {
    let hash = digest(&SHA512, message.digest_64()?);
    Ok(hash.as_ref().try_into().map_err(|_| PrimitiveFailed)?)
}

fn key_pair(material: &Material) -> Result<Ed25519KeyPair, VaultError> {
    let public_key = material.raw_public_key(KEY_BYTES)?;
    Ed25519KeyPair::from_seed_and_public_key(material.secret.expose(), public_key).map_err(|_| VaultError::CorruptToken)
}

/// Source: RFC 8032, section 7.1, test 3, and section 7.3.
pub(crate) fn self_test() -> bool {
    const SEED: &[u8; 32] = include_bytes!("../../vectors/known/ed25519.seed");
    const SIGNATURE: &[u8; 64] = include_bytes!("../../vectors/known/ed25519.sig");
    const PH_SEED: &[u8; 32] = include_bytes!("../../vectors/known/ed25519ph.seed");
    const PH_SIGNATURE: &[u8; 64] = include_bytes!("../../vectors/known/ed25519ph.sig");
    let memory = KeyMemory::new();
    let test = || {
        let key = material(LockedBytes::copy_of(&memory, SEED).ok()?).ok()?;
        let signs = sign(&key, SigningAlgorithm::Ed25519Sha512, Message::Raw(&[0xaf, 0x82])).ok()? == SIGNATURE;
        let check = |message| {
            verify(&key.public_key, SigningAlgorithm::Ed25519Sha512, Message::Raw(message), SIGNATURE).is_ok()
        };
        let ph_key = material(LockedBytes::copy_of(&memory, PH_SEED).ok()?).ok()?;
        let ph_public_key = ph_key.public_key.last_chunk()?;
        let hash: [u8; raw::HASH_BYTES] = digest(&SHA512, b"abc").as_ref().try_into().ok()?;
        let ph_signs = raw::ed25519ph_sign(&hash, PH_SEED, ph_public_key).ok()? == *PH_SIGNATURE;
        let ph_verifies = raw::ed25519ph_verify(&hash, PH_SIGNATURE, ph_public_key)
            && !raw::ed25519ph_verify(&[0; raw::HASH_BYTES], PH_SIGNATURE, ph_public_key);
        Some(signs && check(&[0xaf, 0x82]) && !check(&[0xaf]) && ph_signs && ph_verifies)
    };
    test() == Some(true)
}

#[cfg(test)]
mod tests;
