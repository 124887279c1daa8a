//! Encryption with RSA keys, and re-encryption between keys of any kind.

use trent_types::{EncryptionContext, Region, SecretBytes};
use zeroize::Zeroizing;

use super::Vault;
use super::symmetric::named;
use crate::algorithms::{rsa, symmetric};
use crate::blob::BlobHeader;
use crate::error::{UseError, VaultError};
use crate::hierarchy::ExportedKeyToken;
use crate::key_use::{KeyUse, Purpose};
use crate::spec::RsaEncryptionAlgorithm;

/// How a ciphertext is decrypted: the source of `ReEncrypt`.
#[derive(Clone, Copy)]
pub enum Decryption<'a> {
    /// With a symmetric key: the ciphertext, and the encryption context under which it was encrypted.
    Symmetric(&'a [u8], &'a EncryptionContext),
    /// With an RSA key: the ciphertext, and the algorithm.
    Rsa(&'a [u8], RsaEncryptionAlgorithm),
}

/// How a plaintext is encrypted: the destination of `ReEncrypt`.
#[derive(Clone, Copy)]
pub enum Encryption<'a> {
    /// With a symmetric key, under an encryption context.
    Symmetric(&'a EncryptionContext),
    /// With an RSA key and this algorithm.
    Rsa(RsaEncryptionAlgorithm),
}

impl Vault {
    /// Encrypts `plaintext` with the public key of an RSA key (`Encrypt`). The result is as long as the modulus.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`]; [`UseError::AlgorithmMismatch`] if the key is no RSA key;
    /// [`VaultError::LengthOutOfRange`] above
    /// [`rsa_plaintext_bytes_max`](crate::KeySpec::rsa_plaintext_bytes_max); those of every use of a key.
    pub fn encrypt_rsa(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        algorithm: RsaEncryptionAlgorithm,
        plaintext: &[u8],
    ) -> Result<Vec<u8>, UseError> {
        let material = self.permitted_key(key_use, Purpose::Encrypt, region, token)?;
        rsa::encrypt(&material, algorithm, plaintext)
    }

    /// Decrypts with the private key of an RSA key (`Decrypt`).
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`]; [`UseError::AlgorithmMismatch`] if the key is no RSA key;
    /// [`VaultError::InvalidCiphertext`] for everything that is wrong with the ciphertext; those of every use of a key.
    pub fn decrypt_rsa(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        algorithm: RsaEncryptionAlgorithm,
        ciphertext: &[u8],
    ) -> Result<SecretBytes, UseError> {
        let material = self.permitted_key(key_use, Purpose::Decrypt, region, token)?;
        Ok(SecretBytes::new(std::mem::take(&mut *rsa::decrypt(&material, algorithm, ciphertext)?)))
    }

    /// Decrypts with one key and encrypts the plaintext anew with another, each of any kind (`ReEncrypt`). The
    /// plaintext never leaves the vault.
    ///
    /// [`re_encrypt`](Self::re_encrypt) does the same for two symmetric keys, and keeps the plaintext in one place.
    ///
    /// # Errors
    /// Those of decrypting with the source and of encrypting with the target: [`VaultError::LengthOutOfRange`] if the
    /// plaintext is too long for an RSA key.
    pub fn re_encrypt_any(
        &self,
        source_use: &KeyUse,
        source: (&Region, &ExportedKeyToken, Decryption<'_>),
        target_use: &KeyUse,
        target: (&Region, &ExportedKeyToken, Encryption<'_>),
    ) -> Result<Vec<u8>, UseError> {
        target_use.require(target.1.handle(), Purpose::ReEncryptTo)?;
        let plaintext = self.re_encrypt_source(source_use, source)?;
        let (region, token, encryption) = target;
        match encryption {
            Encryption::Symmetric(context) => {
                let key = self.permitted_symmetric(target_use, Purpose::ReEncryptTo, region, token)?;
                Ok(symmetric::encrypt(&named(&key, token)?, &plaintext, context, &*self.entropy)?)
            }
            Encryption::Rsa(algorithm) => {
                let material = self.permitted_key(target_use, Purpose::ReEncryptTo, region, token)?;
                rsa::encrypt(&material, algorithm, &plaintext)
            }
        }
    }

    fn re_encrypt_source(
        &self,
        key_use: &KeyUse,
        (region, token, decryption): (&Region, &ExportedKeyToken, Decryption<'_>),
    ) -> Result<Zeroizing<Vec<u8>>, UseError> {
        match decryption {
            Decryption::Symmetric(blob, context) => {
                let key = self.permitted_symmetric(key_use, Purpose::ReEncryptFrom, region, token)?;
                let header = BlobHeader::parse(blob).map_err(|_| VaultError::InvalidCiphertext)?;
                let mut plaintext = Zeroizing::new(vec![0; symmetric::plaintext_bytes(blob)]);
                symmetric::decrypt(&named(&key, token)?, &header, blob, context, &mut plaintext)?;
                Ok(plaintext)
            }
            Decryption::Rsa(ciphertext, algorithm) => {
                let material = self.permitted_key(key_use, Purpose::ReEncryptFrom, region, token)?;
                rsa::decrypt(&material, algorithm, ciphertext)
            }
        }
    }
}

#[cfg(test)]
mod tests;
