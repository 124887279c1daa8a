//! RSA keys: signatures and encryption.
//!
//! Source: RFC 8017; FIPS 186-5.

use std::sync::Arc;

use aws_lc_rs::digest::{self, SHA256, SHA384, SHA512};
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rsa::{
    KeyPair, KeySize, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPrivateDecryptingKey,
    OaepPublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};
use aws_lc_rs::signature::{
    self, KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384,
    RSA_PSS_2048_8192_SHA512, RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512, RsaEncoding, RsaParameters,
    UnparsedPublicKey,
};
use trent_types::SecretBytes;
use zeroize::Zeroizing;

use super::message::Message;
use crate::error::{PrimitiveFailed, UseError, VaultError};
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::LockedBytes;
use crate::spec::{KeySpec, RsaEncryptionAlgorithm, SigningAlgorithm};

/// A new key pair with the public exponent 65537. Slow: from tenths of a second to many seconds.
pub(crate) fn generate(spec: KeySpec, memory: &Arc<KeyMemory>) -> Result<Material, VaultError> {
    let size = match spec {
        KeySpec::Rsa2048 => KeySize::Rsa2048,
        KeySpec::Rsa3072 => KeySize::Rsa3072,
        KeySpec::Rsa4096 => KeySize::Rsa4096,
        _ => return Err(PrimitiveFailed.into()),
    };
    material(spec, &KeyPair::generate(size).map_err(|_| PrimitiveFailed)?, memory)
}

/// The material of a key pair that AWS-LC has accepted. Its form does not depend on the one that it was read from.
pub(crate) fn material(spec: KeySpec, key: &KeyPair, memory: &Arc<KeyMemory>) -> Result<Material, VaultError> {
    let private_key = AsDer::as_der(key).map_err(|_| PrimitiveFailed)?; // wiped when dropped
    let public_key = key.public_key().as_der().map_err(|_| PrimitiveFailed)?;
    let secret = LockedBytes::copy_of(memory, private_key.as_ref())?;
    Ok(Material::new(spec, secret, public_key.as_ref()))
}

/// The private key for outside, PKCS#8 version 1.
pub(crate) fn private_key_der(material: &Material) -> SecretBytes {
    SecretBytes::new(material.secret.expose().to_vec())
}

/// Signs a message. The signature is as long as the modulus.
///
/// # Errors
/// [`UseError::AlgorithmMismatch`] if the algorithm is none of RSA; those of [`Message::hashed`].
pub(crate) fn sign(
    material: &Material,
    algorithm: SigningAlgorithm,
    message: Message<'_>,
) -> Result<Vec<u8>, UseError> {
    let scheme = Scheme::of(material.spec, algorithm)?;
    let digest = message.hashed(scheme.hash)?;
    let read = || Ok(KeyPair::from_pkcs8(material.secret.expose()).map_err(|_| PrimitiveFailed)?);
    let signed = material.prepared.with(read, |key| {
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign_digest(scheme.signing, &digest, &mut signature).map(|()| signature)
    })?;
    Ok(signed.map_err(|_| PrimitiveFailed)?)
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
    let scheme = Scheme::of(spec, algorithm)?;
    let digest = message.hashed(scheme.hash)?;
    UnparsedPublicKey::new(scheme.verification, public_key)
        .verify_digest(&digest, signature)
        .map_err(|_| UseError::InvalidSignature)
}

/// Encrypts a plaintext. The ciphertext is as long as the modulus.
///
/// # Errors
/// [`VaultError::LengthOutOfRange`] above [`KeySpec::rsa_plaintext_bytes_max`]; [`UseError::AlgorithmMismatch`] if the
/// key is no RSA key.
pub(crate) fn encrypt(
    material: &Material,
    algorithm: RsaEncryptionAlgorithm,
    plaintext: &[u8],
) -> Result<Vec<u8>, UseError> {
    let mismatch = UseError::AlgorithmMismatch(material.spec);
    let bytes_max = material.spec.rsa_plaintext_bytes_max(algorithm).ok_or(mismatch)?;
    if plaintext.len() > bytes_max {
        return Err(VaultError::LengthOutOfRange { bytes: plaintext.len(), bytes_max }.into());
    }
    let key = PublicEncryptingKey::from_der(&material.public_key).map_err(|_| PrimitiveFailed)?;
    let key = OaepPublicEncryptingKey::new(key).map_err(|_| PrimitiveFailed)?;
    let mut ciphertext = vec![0; key.ciphertext_size()];
    let length = key
        .encrypt(oaep(algorithm), plaintext, &mut ciphertext, None)
        .map(|ciphertext| ciphertext.len())
        .map_err(|_| PrimitiveFailed)?;
    ciphertext.truncate(length);
    Ok(ciphertext)
}

/// Decrypts a ciphertext.
///
/// # Errors
/// [`VaultError::InvalidCiphertext`] for whatever is wrong with it: which check of the padding failed is not told, and
/// takes no other time. [`UseError::AlgorithmMismatch`] if the key is no RSA key.
pub(crate) fn decrypt(
    material: &Material,
    algorithm: RsaEncryptionAlgorithm,
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, UseError> {
    let modulus_bytes = material.spec.rsa_modulus_bytes().ok_or(UseError::AlgorithmMismatch(material.spec))?;
    if ciphertext.len() != modulus_bytes {
        return Err(VaultError::InvalidCiphertext.into());
    }
    let read = || {
        let key = PrivateDecryptingKey::from_pkcs8(material.secret.expose()).map_err(|_| PrimitiveFailed)?;
        Ok(OaepPrivateDecryptingKey::new(key).map_err(|_| PrimitiveFailed)?)
    };
    let opened = material.prepared.with(read, |key| {
        let mut plaintext = Zeroizing::new(vec![0; key.min_output_size()]);
        let length = key.decrypt(oaep(algorithm), ciphertext, &mut plaintext, None)?.len();
        plaintext.truncate(length); // what is cut off stays in the vector and is wiped with it
        Ok::<_, Unspecified>(plaintext)
    })?;
    Ok(opened.map_err(|_| VaultError::InvalidCiphertext)?)
}

const fn oaep(algorithm: RsaEncryptionAlgorithm) -> &'static OaepAlgorithm {
    match algorithm {
        RsaEncryptionAlgorithm::RsaesOaepSha1 => &OAEP_SHA1_MGF1SHA1,
        RsaEncryptionAlgorithm::RsaesOaepSha256 => &OAEP_SHA256_MGF1SHA256,
    }
}

/// A signing algorithm in AWS-LC's terms.
struct Scheme {
    hash: &'static digest::Algorithm,
    signing: &'static dyn RsaEncoding,
    verification: &'static RsaParameters,
}

impl Scheme {
    const fn new(
        hash: &'static digest::Algorithm,
        signing: &'static signature::RsaSignatureEncoding,
        verification: &'static RsaParameters,
    ) -> Self {
        Self { hash, signing, verification }
    }

    fn of(spec: KeySpec, algorithm: SigningAlgorithm) -> Result<Self, UseError> {
        use SigningAlgorithm as Signing;
        if spec.rsa_modulus_bytes().is_none() {
            return Err(UseError::AlgorithmMismatch(spec));
        }
        Ok(match algorithm {
            Signing::RsassaPssSha256 => Self::new(&SHA256, &RSA_PSS_SHA256, &RSA_PSS_2048_8192_SHA256),
            Signing::RsassaPssSha384 => Self::new(&SHA384, &RSA_PSS_SHA384, &RSA_PSS_2048_8192_SHA384),
            Signing::RsassaPssSha512 => Self::new(&SHA512, &RSA_PSS_SHA512, &RSA_PSS_2048_8192_SHA512),
            Signing::RsassaPkcs1V15Sha256 => Self::new(&SHA256, &RSA_PKCS1_SHA256, &RSA_PKCS1_2048_8192_SHA256),
            Signing::RsassaPkcs1V15Sha384 => Self::new(&SHA384, &RSA_PKCS1_SHA384, &RSA_PKCS1_2048_8192_SHA384),
            Signing::RsassaPkcs1V15Sha512 => Self::new(&SHA512, &RSA_PKCS1_SHA512, &RSA_PKCS1_2048_8192_SHA512),
            _ => return Err(UseError::AlgorithmMismatch(spec)),
        })
    }
}

/// Answers of Python's `cryptography` with a key made for this: a PKCS#1 v1.5 signature, which has one right form, a PSS signature and
/// an OAEP ciphertext.
pub(crate) fn self_test() -> bool {
    const KEY: &[u8] = include_bytes!("../../vectors/known/rsa-2048.pkcs8");
    const MESSAGE: Message<'static> = Message::Raw(b"known answer");
    const PKCS1: &[u8] = include_bytes!("../../vectors/known/rsa-pkcs1-sha256.sig");
    const PSS: &[u8] = include_bytes!("../../vectors/known/rsa-pss-sha384.sig");
    const OAEP: &[u8] = include_bytes!("../../vectors/known/rsa-oaep-sha256.bin");
    let test = || {
        let key = KeyPair::from_pkcs8(KEY).ok()?;
        let material = material(KeySpec::Rsa2048, &key, &KeyMemory::new()).ok()?;
        let verify = |algorithm, message, signature| {
            verify(KeySpec::Rsa2048, &material.public_key, algorithm, message, signature).is_ok()
        };
        let signs = sign(&material, SigningAlgorithm::RsassaPkcs1V15Sha256, MESSAGE).ok()? == PKCS1;
        let verifies = verify(SigningAlgorithm::RsassaPssSha384, MESSAGE, PSS);
        let refuses = !verify(SigningAlgorithm::RsassaPssSha384, Message::Raw(b"another"), PSS);
        let plaintext = decrypt(&material, RsaEncryptionAlgorithm::RsaesOaepSha256, OAEP).ok()?;
        Some(signs && verifies && refuses && plaintext[..] == *b"known answer")
    };
    test() == Some(true)
}

#[cfg(test)]
mod tests;
