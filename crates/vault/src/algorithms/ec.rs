//! Keys on the curves P-256, P-384, P-521 and secp256k1: ECDSA, and ECDH on the first three.
//!
//! Source: FIPS 186-5; SEC 1, SEC 2; NIST SP 800-56A, section 5.7.1.2.

use std::sync::Arc;

use aws_lc_rs::agreement::{self, ECDH_P256, ECDH_P384, ECDH_P521, ParsedPublicKey};
use aws_lc_rs::digest::{self, SHA256, SHA384, SHA512};
use aws_lc_rs::encoding::{AsBigEndian, AsDer, EcPrivateKeyBin};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256K1_SHA256_ASN1, ECDSA_P256K1_SHA256_ASN1_SIGNING,
    ECDSA_P384_SHA384_ASN1, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1, ECDSA_P521_SHA512_ASN1_SIGNING,
    EcdsaKeyPair, EcdsaSigningAlgorithm, EcdsaVerificationAlgorithm, KeyPair, UnparsedPublicKey,
};
use trent_types::SecretBytes;

use super::message::Message;
use crate::der::{self, Reader, oid};
use crate::error::{PrimitiveFailed, UseError, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::LockedBytes;
use crate::spec::{KeySpec, SigningAlgorithm};

/// A curve in AWS-LC's terms.
pub(crate) struct Curve {
    /// What [`SigningAlgorithm`] its keys sign with.
    algorithm: SigningAlgorithm,
    hash: &'static digest::Algorithm,
    signing: &'static EcdsaSigningAlgorithm,
    verification: &'static EcdsaVerificationAlgorithm,
    agreement: Option<&'static agreement::Algorithm>,
    /// Object identifier of the curve.
    pub(crate) oid: &'static [u8],
    /// Length of scalars and coordinates, in bytes.
    pub(crate) scalar_bytes: usize,
}

const P256: Curve = Curve {
    algorithm: SigningAlgorithm::EcdsaSha256,
    hash: &SHA256,
    signing: &ECDSA_P256_SHA256_ASN1_SIGNING,
    verification: &ECDSA_P256_SHA256_ASN1,
    agreement: Some(&ECDH_P256),
    oid: oid::P256,
    scalar_bytes: 32,
};
const P384: Curve = Curve {
    algorithm: SigningAlgorithm::EcdsaSha384,
    hash: &SHA384,
    signing: &ECDSA_P384_SHA384_ASN1_SIGNING,
    verification: &ECDSA_P384_SHA384_ASN1,
    agreement: Some(&ECDH_P384),
    oid: oid::P384,
    scalar_bytes: 48,
};
const P521: Curve = Curve {
    algorithm: SigningAlgorithm::EcdsaSha512,
    hash: &SHA512,
    signing: &ECDSA_P521_SHA512_ASN1_SIGNING,
    verification: &ECDSA_P521_SHA512_ASN1,
    agreement: Some(&ECDH_P521),
    oid: oid::P521,
    scalar_bytes: 66,
};
const P256K1: Curve = Curve {
    algorithm: SigningAlgorithm::EcdsaSha256,
    hash: &SHA256,
    signing: &ECDSA_P256K1_SHA256_ASN1_SIGNING,
    verification: &ECDSA_P256K1_SHA256_ASN1,
    agreement: None,
    oid: oid::P256K1,
    scalar_bytes: 32,
};

impl Curve {
    /// The curve of a kind of key.
    ///
    /// # Errors
    /// [`UseError::AlgorithmMismatch`] if it has none.
    pub(crate) const fn of(spec: KeySpec) -> Result<&'static Self, UseError> {
        match spec {
            KeySpec::EccNistP256 => Ok(&P256),
            KeySpec::EccNistP384 => Ok(&P384),
            KeySpec::EccNistP521 => Ok(&P521),
            KeySpec::EccSecgP256K1 => Ok(&P256K1),
            _ => Err(UseError::AlgorithmMismatch(spec)),
        }
    }

    /// # Errors
    /// [`UseError::AlgorithmMismatch`] if keys of this curve don't sign with `algorithm`.
    fn signing_with(spec: KeySpec, algorithm: SigningAlgorithm) -> Result<&'static Self, UseError> {
        let curve = Self::of(spec)?;
        if curve.algorithm == algorithm { Ok(curve) } else { Err(UseError::AlgorithmMismatch(spec)) }
    }

    fn key_pair(&self, material: &Material) -> Result<EcdsaKeyPair, VaultError> {
        let point = material.raw_public_key(1 + 2 * self.scalar_bytes)?; // 0x04, two coordinates
        EcdsaKeyPair::from_private_key_and_public_key(self.signing, material.secret.expose(), point)
            .map_err(|_| VaultError::CorruptToken)
    }

    /// Reads a private key in PKCS#8 of this very curve, as AWS-LC reads it: checked, and in agreement with the public
    /// key that stands in it, if one does.
    pub(crate) fn read_pkcs8(&self, pkcs8: &[u8]) -> Option<EcdsaKeyPair> {
        EcdsaKeyPair::from_pkcs8(self.signing, pkcs8).ok()
    }
}

/// A new key pair.
pub(crate) fn generate(spec: KeySpec, memory: &Arc<KeyMemory>) -> Result<Material, VaultError> {
    let curve = Curve::of(spec).map_err(|_| PrimitiveFailed)?;
    material(spec, &EcdsaKeyPair::generate(curve.signing).map_err(|_| PrimitiveFailed)?, memory)
}

/// The material of a key pair that AWS-LC has accepted.
pub(crate) fn material(spec: KeySpec, key: &EcdsaKeyPair, memory: &Arc<KeyMemory>) -> Result<Material, VaultError> {
    let scalar: EcPrivateKeyBin<'_> = key.private_key().as_be_bytes().map_err(|_| PrimitiveFailed)?;
    let public_key = key.public_key().as_der().map_err(|_| PrimitiveFailed)?;
    let secret = LockedBytes::copy_of(memory, scalar.as_ref())?;
    Ok(Material::new(spec, secret, public_key.as_ref()))
}

/// The private key for outside: PKCS#8 version 1 around an `ECPrivateKey` (RFC 5915) with its public key.
pub(crate) fn private_key_der(material: &Material) -> Result<SecretBytes, VaultError> {
    let curve = Curve::of(material.spec).map_err(|_| PrimitiveFailed)?;
    let der = curve.key_pair(material)?.to_pkcs8v1().map_err(|_| PrimitiveFailed)?; // wiped when dropped
    Ok(SecretBytes::new(der.as_ref().to_vec()))
}

/// Signs a message: ECDSA in DER.
///
/// # Errors
/// [`UseError::AlgorithmMismatch`] if the algorithm is not the curve's; those of [`Message::hashed`].
pub(crate) fn sign(
    material: &Material,
    algorithm: SigningAlgorithm,
    message: Message<'_>,
) -> Result<Vec<u8>, UseError> {
    let curve = Curve::signing_with(material.spec, algorithm)?;
    let digest = message.hashed(curve.hash)?;
    let signed = material.prepared.with(|| curve.key_pair(material), |key| key.sign_digest(&digest))?;
    Ok(signed.map_err(|_| PrimitiveFailed)?.as_ref().to_vec())
}

/// Checks a signature against a `SubjectPublicKeyInfo`. Only the DER form is right.
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
    let curve = Curve::signing_with(spec, algorithm)?;
    let digest = message.hashed(curve.hash)?;
    UnparsedPublicKey::new(curve.verification, public_key)
        .verify_digest(&digest, signature)
        .map_err(|_| UseError::InvalidSignature)
}

/// The raw shared secret with a peer's key: the x coordinate, as long as the curve's field.
///
/// `peer`: `SubjectPublicKeyInfo` in DER with the same named curve and a point on it.
///
/// # Errors
/// [`UseError::InvalidPublicKey`] if `peer` is anything else; [`UseError::AlgorithmMismatch`] if keys of this kind don't
/// agree.
pub(crate) fn agree(material: &Material, peer: &[u8]) -> Result<SecretBytes, UseError> {
    let mismatch = UseError::AlgorithmMismatch(material.spec);
    let curve = Curve::of(material.spec)?;
    let algorithm = curve.agreement.ok_or(mismatch)?;
    if !is_of_curve(peer, curve.oid) {
        return Err(UseError::InvalidPublicKey);
    }
    // Checks that the point is on the curve and not at infinity; the cofactor of all three is 1.
    let peer: ParsedPublicKey =
        agreement::UnparsedPublicKey::new(algorithm, peer).try_into().map_err(|_| UseError::InvalidPublicKey)?;
    let key = agreement::PrivateKey::from_private_key(algorithm, material.secret.expose())
        .map_err(|_| VaultError::CorruptToken)?;
    agreement::agree(&key, peer, UseError::InvalidPublicKey, |secret| Ok(SecretBytes::new(secret.to_vec())))
}

/// Whether `public_key_info` is one of an elliptic curve that is named, and by this name. Curves that are spelled out
/// are not taken, even if they are the same; nor is the hybrid form of points, which RFC 5480, section 2.2, forbids.
fn is_of_curve(public_key_info: &[u8], curve: &[u8]) -> bool {
    let read = || {
        let mut info = Reader::only(public_key_info, der::SEQUENCE)?;
        let mut algorithm = info.inside(der::SEQUENCE)?;
        let is_ec = algorithm.element(der::OBJECT_IDENTIFIER)? == oid::EC;
        let is_curve = algorithm.element(der::OBJECT_IDENTIFIER)? == curve;
        let is_point = matches!(info.element(der::BIT_STRING)?, [0, 0x02..=0x04, ..]);
        Some(is_ec && is_curve && is_point && algorithm.is_empty() && info.is_empty())
    };
    read() == Some(true)
}

/// Answers of Python's `cryptography` with keys made for this: signatures, which are random and so can only be verified, and a shared
/// secret. Then a signature of our own.
pub(crate) fn self_test() -> bool {
    const MESSAGE: Message<'static> = Message::Raw(b"known answer");
    const P256_KEY: &[u8] = include_bytes!("../../vectors/known/p256.pkcs8");
    const SECRET: &[u8] = include_bytes!("../../vectors/known/p256-ecdh.bin");
    const ANSWERS: [(KeySpec, &[u8], &[u8]); 4] = [
        (
            KeySpec::EccNistP256,
            include_bytes!("../../vectors/known/p256.spki"),
            include_bytes!("../../vectors/known/p256.sig"),
        ),
        (
            KeySpec::EccNistP384,
            include_bytes!("../../vectors/known/p384.spki"),
            include_bytes!("../../vectors/known/p384.sig"),
        ),
        (
            KeySpec::EccNistP521,
            include_bytes!("../../vectors/known/p521.spki"),
            include_bytes!("../../vectors/known/p521.sig"),
        ),
        (
            KeySpec::EccSecgP256K1,
            include_bytes!("../../vectors/known/p256k1.spki"),
            include_bytes!("../../vectors/known/p256k1.sig"),
        ),
    ];
    const PEER: &[u8] = include_bytes!("../../vectors/known/p256-peer.spki");
    let test = || {
        let verifies = ANSWERS.iter().all(|(spec, public_key, signature)| {
            let check = |message| {
                Curve::of(*spec)
                    .is_ok_and(|curve| verify(*spec, public_key, curve.algorithm, message, signature).is_ok())
            };
            check(MESSAGE) && !check(Message::Raw(b"another"))
        });
        let key = material(KeySpec::EccNistP256, &P256.read_pkcs8(P256_KEY)?, &KeyMemory::new()).ok()?;
        let signature = sign(&key, SigningAlgorithm::EcdsaSha256, MESSAGE).ok()?;
        let signs = verify(key.spec, &key.public_key, SigningAlgorithm::EcdsaSha256, MESSAGE, &signature).is_ok();
        Some(verifies && signs && agree(&key, PEER).ok()?.expose() == SECRET)
    };
    test() == Some(true)
}

#[cfg(test)]
mod tests;
