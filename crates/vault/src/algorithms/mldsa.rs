//! ML-DSA keys.
//!
//! Signatures have an empty context and are hedged (FIPS 204, section 3.4). Source: FIPS 204; RFC 9881 for the form of
//! public keys.

use std::sync::Arc;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::signature::{
    KeyPair, ML_DSA_44, ML_DSA_44_SIGNING, ML_DSA_65, ML_DSA_65_SIGNING, ML_DSA_87, ML_DSA_87_SIGNING, PqdsaKeyPair,
    PqdsaSigningAlgorithm, PqdsaVerificationAlgorithm, UnparsedPublicKey,
};
use trent_types::Entropy;

use super::message::{Message, check_64};
use crate::error::{PrimitiveFailed, UseError, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::raw::{self, MlDsa};
use crate::secret::LockedBytes;
use crate::spec::{KeySpec, SigningAlgorithm};

/// Size of a seed, in bytes.
pub(crate) const SEED_BYTES: usize = 32;

/// A parameter set in AWS-LC's terms.
struct Parameters {
    raw: MlDsa,
    signing: &'static PqdsaSigningAlgorithm,
    verification: &'static PqdsaVerificationAlgorithm,
    /// FIPS 204, table 2.
    public_key_bytes: usize,
    signature_bytes: usize,
}

const SET_44: Parameters = Parameters {
    raw: MlDsa::Set44,
    signing: &ML_DSA_44_SIGNING,
    verification: &ML_DSA_44,
    public_key_bytes: 1312,
    signature_bytes: 2420,
};
const SET_65: Parameters = Parameters {
    raw: MlDsa::Set65,
    signing: &ML_DSA_65_SIGNING,
    verification: &ML_DSA_65,
    public_key_bytes: 1952,
    signature_bytes: 3309,
};
const SET_87: Parameters = Parameters {
    raw: MlDsa::Set87,
    signing: &ML_DSA_87_SIGNING,
    verification: &ML_DSA_87,
    public_key_bytes: 2592,
    signature_bytes: 4627,
};

impl Parameters {
    const fn of(spec: KeySpec) -> Result<&'static Self, UseError> {
        match spec {
            KeySpec::MlDsa44 => Ok(&SET_44),
            KeySpec::MlDsa65 => Ok(&SET_65),
            KeySpec::MlDsa87 => Ok(&SET_87),
            _ => Err(UseError::AlgorithmMismatch(spec)),
        }
    }

    fn signing_with(spec: KeySpec, algorithm: SigningAlgorithm) -> Result<&'static Self, UseError> {
        match algorithm {
            SigningAlgorithm::MlDsaShake256 => Self::of(spec),
            _ => Err(UseError::AlgorithmMismatch(spec)),
        }
    }
}

/// A new key pair.
pub(crate) fn generate(spec: KeySpec, memory: &Arc<KeyMemory>, entropy: &dyn Entropy) -> Result<Material, VaultError> {
    material(spec, LockedBytes::random(memory, SEED_BYTES, entropy)?)
}

/// The material of a seed.
pub(crate) fn material(spec: KeySpec, seed: LockedBytes) -> Result<Material, VaultError> {
    let parameters = Parameters::of(spec).map_err(|_| PrimitiveFailed)?;
    let key = PqdsaKeyPair::from_seed(parameters.signing, seed.expose()).map_err(|_| PrimitiveFailed)?;
    let public_key = key.public_key().as_der().map_err(|_| PrimitiveFailed)?;
    Ok(Material::new(spec, seed, public_key.as_ref()))
}

/// Signs a message that is given whole or as its representative mu.
///
/// # Errors
/// [`UseError::AlgorithmMismatch`] if the algorithm is not ML-DSA's; [`UseError::MessageType`] if a hash is given;
/// [`UseError::DigestLength`], [`VaultError::LengthOutOfRange`].
pub(crate) fn sign(
    material: &Material,
    algorithm: SigningAlgorithm,
    message: Message<'_>,
) -> Result<Vec<u8>, UseError> {
    let parameters = Parameters::signing_with(material.spec, algorithm)?;
    if let Message::ExternalMu(mu) = message {
        let mu = check_64(mu)?;
        return Ok(raw::ml_dsa_sign_mu(parameters.raw, material.seed()?, mu, parameters.signature_bytes)?);
    }
    let message = message.raw()?;
    let read =
        || PqdsaKeyPair::from_seed(parameters.signing, material.secret.expose()).map_err(|_| VaultError::CorruptToken);
    let mut signature = vec![0; parameters.signature_bytes];
    let signed = material.prepared.with(read, |key| key.sign(message, &mut signature))?;
    let length = signed.map_err(|_| PrimitiveFailed)?;
    if length == signature.len() { Ok(signature) } else { Err(PrimitiveFailed.into()) }
}

/// Checks a signature against a `SubjectPublicKeyInfo`.
///
/// # Errors
/// [`UseError::InvalidSignature`], and those of [`sign`].
pub(crate) fn verify(
    spec: KeySpec,
    public_key: &[u8],
    algorithm: SigningAlgorithm,
    message: Message<'_>,
    signature: &[u8],
) -> Result<(), UseError> {
    let parameters = Parameters::signing_with(spec, algorithm)?;
    let valid = if let Message::ExternalMu(mu) = message {
        let mu = check_64(mu)?;
        let start = public_key.len().checked_sub(parameters.public_key_bytes).ok_or(UseError::InvalidSignature)?;
        signature.len() == parameters.signature_bytes
            && raw::ml_dsa_verify_mu(parameters.raw, &public_key[start..], mu, signature)
    } else {
        UnparsedPublicKey::new(parameters.verification, public_key).verify(message.raw()?, signature).is_ok()
    };
    if valid { Ok(()) } else { Err(UseError::InvalidSignature) }
}

/// Answers of Python's `cryptography`: public keys out of a seed, and signatures, which are
/// random and so can only be verified. Then signatures of our own over a message and over its representative.
pub(crate) fn self_test() -> bool {
    /// Kind, public key, signature, message representative.
    type Answer = (KeySpec, &'static [u8], &'static [u8], &'static [u8; 64]);
    const MESSAGE: Message<'static> = Message::Raw(b"known answer");
    const ANSWERS: [Answer; 3] = [
        (
            KeySpec::MlDsa44,
            include_bytes!("../../vectors/known/mldsa44.spki"),
            include_bytes!("../../vectors/known/mldsa44.sig"),
            include_bytes!("../../vectors/known/mldsa44.mu"),
        ),
        (
            KeySpec::MlDsa65,
            include_bytes!("../../vectors/known/mldsa65.spki"),
            include_bytes!("../../vectors/known/mldsa65.sig"),
            include_bytes!("../../vectors/known/mldsa65.mu"),
        ),
        (
            KeySpec::MlDsa87,
            include_bytes!("../../vectors/known/mldsa87.spki"),
            include_bytes!("../../vectors/known/mldsa87.sig"),
            include_bytes!("../../vectors/known/mldsa87.mu"),
        ),
    ];
    let memory = KeyMemory::new();
    let algorithm = SigningAlgorithm::MlDsaShake256;
    let test = |(spec, public_key, signature, mu): &Answer| {
        let key = material(*spec, LockedBytes::copy_of(&memory, &[0x2a; SEED_BYTES]).ok()?).ok()?;
        let check = |message, signature: &[u8]| verify(*spec, &key.public_key, algorithm, message, signature).is_ok();
        let mu = Message::ExternalMu(&mu[..]);
        Some(
            *key.public_key == **public_key
                && check(MESSAGE, signature)
                && check(mu, signature)
                && !check(Message::Raw(b"another"), signature)
                && check(mu, &sign(&key, algorithm, MESSAGE).ok()?)
                && check(MESSAGE, &sign(&key, algorithm, mu).ok()?),
        )
    };
    ANSWERS.iter().all(|answer| test(answer) == Some(true))
}

#[cfg(test)]
mod tests;
