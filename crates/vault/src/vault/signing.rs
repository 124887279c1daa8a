//! Signatures and MACs.

use trent_types::Region;

use super::Vault;
use crate::algorithms::{Message, ec, eddsa, hmac, mldsa, rsa};
use crate::error::UseError;
use crate::hierarchy::ExportedKeyToken;
use crate::key_use::{KeyUse, Purpose};
use crate::spec::{KeyFamily, MacAlgorithm, SigningAlgorithm};

impl Vault {
    /// Signs a message (`Sign`).
    ///
    /// The signature: as long as the modulus for RSA, DER for ECDSA, 64 bytes for Ed25519, 2,420, 3,309 or 4,627 bytes
    /// for ML-DSA.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`](crate::VaultError::NotPermitted); [`UseError::AlgorithmMismatch`] if keys of this
    /// kind don't sign with `algorithm`; [`UseError::MessageType`] if the algorithm takes no message in this form;
    /// [`UseError::DigestLength`]; [`VaultError::LengthOutOfRange`](crate::VaultError::LengthOutOfRange) above 4,096
    /// bytes; those of every use of a key.
    pub fn sign(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        algorithm: SigningAlgorithm,
        message: Message<'_>,
    ) -> Result<Vec<u8>, UseError> {
        let material = self.permitted_key(key_use, Purpose::Sign, region, token)?;
        match material.spec.family() {
            KeyFamily::Rsa => rsa::sign(&material, algorithm, message),
            KeyFamily::EllipticCurve => ec::sign(&material, algorithm, message),
            KeyFamily::Edwards => eddsa::sign(&material, algorithm, message),
            KeyFamily::MlDsa => mldsa::sign(&material, algorithm, message),
            KeyFamily::Symmetric | KeyFamily::Hmac | KeyFamily::MlKem => {
                Err(UseError::AlgorithmMismatch(material.spec))
            }
        }
    }

    /// Checks a signature (`Verify`). Only the one form that [`sign`](Self::sign) gives is right.
    ///
    /// # Errors
    /// [`UseError::InvalidSignature`], and those of [`sign`](Self::sign).
    pub fn verify(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        algorithm: SigningAlgorithm,
        message: Message<'_>,
        signature: &[u8],
    ) -> Result<(), UseError> {
        let material = self.permitted_key(key_use, Purpose::Verify, region, token)?;
        let (spec, public_key) = (material.spec, &material.public_key[..]);
        match spec.family() {
            KeyFamily::Rsa => rsa::verify(spec, public_key, algorithm, message, signature),
            KeyFamily::EllipticCurve => ec::verify(spec, public_key, algorithm, message, signature),
            KeyFamily::Edwards => eddsa::verify(public_key, algorithm, message, signature),
            KeyFamily::MlDsa => mldsa::verify(spec, public_key, algorithm, message, signature),
            KeyFamily::Symmetric | KeyFamily::Hmac | KeyFamily::MlKem => Err(UseError::AlgorithmMismatch(spec)),
        }
    }

    /// The MAC of a message (`GenerateMac`): as many bytes as the hash function gives.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`](crate::VaultError::NotPermitted); [`UseError::AlgorithmMismatch`] if the key is no
    /// HMAC key of this algorithm; [`VaultError::LengthOutOfRange`](crate::VaultError::LengthOutOfRange) above 4,096
    /// bytes; those of every use of a key.
    pub fn generate_mac(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        algorithm: MacAlgorithm,
        message: &[u8],
    ) -> Result<Vec<u8>, UseError> {
        let material = self.permitted_key(key_use, Purpose::GenerateMac, region, token)?;
        hmac::mac(&material, algorithm, message)
    }

    /// Checks a MAC, in constant time (`VerifyMac`). Only a whole one is right.
    ///
    /// # Errors
    /// [`UseError::InvalidMac`], and those of [`generate_mac`](Self::generate_mac).
    pub fn verify_mac(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        algorithm: MacAlgorithm,
        message: &[u8],
        mac: &[u8],
    ) -> Result<(), UseError> {
        let material = self.permitted_key(key_use, Purpose::VerifyMac, region, token)?;
        hmac::verify(&material, algorithm, message, mac)
    }
}

#[cfg(test)]
mod tests;
