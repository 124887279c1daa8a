//! Data key pairs.

use trent_types::{EncryptionContext, Region, SecretBytes};

use super::Vault;
use super::symmetric::named;
use crate::algorithms::{ec, eddsa, mlkem, rsa, symmetric};
use crate::error::UseError;
use crate::hierarchy::ExportedKeyToken;
use crate::key_use::{KeyUse, Purpose};
use crate::material::Material;
use crate::spec::{KeyFamily, KeySpec};

/// A key pair for use outside of KMS, with its private key encrypted under a KMS key.
#[derive(Debug, Clone)]
pub struct DataKeyPair {
    /// `SubjectPublicKeyInfo` in DER.
    pub public_key: Vec<u8>,
    /// The private key as [`generate_data_key_pair`](Vault::generate_data_key_pair) gives it, encrypted.
    pub private_key_ciphertext: Vec<u8>,
}

impl Vault {
    /// Makes a data key pair (`GenerateDataKeyPair`): the private key in plaintext, and the pair. *Slow* for RSA if no key
    /// is ready.
    ///
    /// The private key is PKCS#8, version 1, in DER. That of ML-KEM holds the seed: 86 bytes.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`](crate::VaultError::NotPermitted), also if `token` is no symmetric key's; [`UseError::AlgorithmMismatch`] if data key
    /// pairs can't be of this kind; those of every use of a key.
    pub fn generate_data_key_pair(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        spec: KeySpec,
        context: &EncryptionContext,
    ) -> Result<(SecretBytes, DataKeyPair), UseError> {
        self.data_key_pair(key_use, Purpose::GenerateDataKeyPair, region, token, spec, context)
    }

    /// Makes a data key pair; the private key in plaintext is gone when this returns
    /// (`GenerateDataKeyPairWithoutPlaintext`). *Slow* for RSA if no key is ready.
    ///
    /// # Errors
    /// Those of [`generate_data_key_pair`](Self::generate_data_key_pair).
    pub fn generate_data_key_pair_without_plaintext(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        spec: KeySpec,
        context: &EncryptionContext,
    ) -> Result<DataKeyPair, UseError> {
        let purpose = Purpose::GenerateDataKeyPairWithoutPlaintext;
        self.data_key_pair(key_use, purpose, region, token, spec, context).map(|(_, pair)| pair)
    }

    fn data_key_pair(
        &self,
        key_use: &KeyUse,
        purpose: Purpose,
        region: &Region,
        token: &ExportedKeyToken,
        spec: KeySpec,
        context: &EncryptionContext,
    ) -> Result<(SecretBytes, DataKeyPair), UseError> {
        let key = self.permitted_symmetric(key_use, purpose, region, token)?;
        if !spec.is_data_key_pair() {
            return Err(UseError::AlgorithmMismatch(spec));
        }
        self.families.require(spec.family())?;
        let material = self.new_material(spec)?;
        let private_key = private_key_der(&material)?;
        let private_key_ciphertext =
            symmetric::encrypt(&named(&key, token)?, private_key.expose(), context, &*self.entropy)?;
        let public_key = material.public_key.into_vec();
        Ok((private_key, DataKeyPair { public_key, private_key_ciphertext }))
    }
}

fn private_key_der(material: &Material) -> Result<SecretBytes, UseError> {
    match material.spec.family() {
        KeyFamily::Rsa => Ok(rsa::private_key_der(material)),
        KeyFamily::EllipticCurve => Ok(ec::private_key_der(material)?),
        KeyFamily::Edwards => Ok(eddsa::private_key_der(material)?),
        KeyFamily::MlKem => Ok(mlkem::private_key_der(material)?),
        KeyFamily::Symmetric | KeyFamily::Hmac | KeyFamily::MlDsa => Err(UseError::AlgorithmMismatch(material.spec)),
    }
}

#[cfg(test)]
mod tests;
