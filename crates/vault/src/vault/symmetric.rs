//! Symmetric encryption with KMS keys.
//!
//! Every method asks for the [`KeyUse`] of the call first, and refuses if it is for another key or purpose.

use std::sync::Arc;

use trent_types::{EncryptionContext, Region, SecretBytes};

use super::{Vault, check_random_length};
use crate::algorithms::symmetric::{self, SymmetricKey};
use crate::blob::BlobHeader;
use crate::error::VaultError;
use crate::hierarchy::ExportedKeyToken;
use crate::key_use::{KeyUse, Purpose};
use crate::material::Material;
use crate::spec::KeySpec;

/// A ciphertext and what is needed to decrypt it inside the vault: the source of `ReEncrypt`.
#[derive(Clone, Copy)]
pub struct Ciphertext<'a> {
    /// The ciphertext.
    pub blob: &'a [u8],
    /// The encryption context under which it was encrypted.
    pub context: &'a EncryptionContext,
    /// Region of the token.
    pub region: &'a Region,
    /// The material that the blob's header asks for.
    pub token: &'a ExportedKeyToken,
}

/// What a plaintext is encrypted with inside the vault: the destination of `ReEncrypt`.
#[derive(Clone, Copy)]
pub struct ReEncryptTarget<'a> {
    /// The encryption context of the new ciphertext.
    pub context: &'a EncryptionContext,
    /// Region of the token.
    pub region: &'a Region,
    /// The current material of the destination key.
    pub token: &'a ExportedKeyToken,
}

impl Vault {
    /// Encrypts `plaintext` (`Encrypt`). The result is 60 bytes longer.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`]; [`VaultError::LengthOutOfRange`] above 6,084 bytes;
    /// [`VaultError::CorruptToken`], [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn encrypt(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        plaintext: &[u8],
        context: &EncryptionContext,
    ) -> Result<Vec<u8>, VaultError> {
        let key = self.permitted_symmetric(key_use, Purpose::Encrypt, region, token)?;
        symmetric::encrypt(&named(&key, token)?, plaintext, context, &*self.entropy)
    }

    /// Decrypts a blob (`Decrypt`). [`BlobHeader::parse`] tells which key and material it needs.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`]; [`VaultError::WrongKey`] if the blob belongs to another KMS key than `token`,
    /// [`VaultError::UnknownMaterial`] if to other material of it; [`VaultError::InvalidCiphertext`] if it is not
    /// exactly what was encrypted under this context; [`VaultError::CorruptToken`],
    /// [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn decrypt(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        blob: &[u8],
        context: &EncryptionContext,
    ) -> Result<SecretBytes, VaultError> {
        let key = self.permitted_symmetric(key_use, Purpose::Decrypt, region, token)?;
        let header = BlobHeader::parse(blob).map_err(|_| VaultError::InvalidCiphertext)?;
        let mut plaintext = vec![0; symmetric::plaintext_bytes(blob)];
        symmetric::decrypt(&named(&key, token)?, &header, blob, context, &mut plaintext)?;
        Ok(SecretBytes::new(plaintext))
    }

    /// Makes a data key of `length` random bytes: in plaintext, and encrypted (`GenerateDataKey`).
    ///
    /// # Errors
    /// Those of [`encrypt`](Self::encrypt); [`VaultError::LengthOutOfRange`] unless `length` is 1 to 1,024.
    pub fn generate_data_key(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        length: usize,
        context: &EncryptionContext,
    ) -> Result<(SecretBytes, Vec<u8>), VaultError> {
        let key = self.permitted_symmetric(key_use, Purpose::GenerateDataKey, region, token)?;
        check_random_length(length)?;
        symmetric::encrypt_random(&named(&key, token)?, length, context, &*self.entropy)
    }

    /// Makes a data key of `length` random bytes, encrypted; the plaintext is gone when this returns
    /// (`GenerateDataKeyWithoutPlaintext`).
    ///
    /// # Errors
    /// Those of [`generate_data_key`](Self::generate_data_key).
    pub fn generate_data_key_without_plaintext(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        length: usize,
        context: &EncryptionContext,
    ) -> Result<Vec<u8>, VaultError> {
        let key = self.permitted_symmetric(key_use, Purpose::GenerateDataKeyWithoutPlaintext, region, token)?;
        check_random_length(length)?;
        let (_wiped, blob) = symmetric::encrypt_random(&named(&key, token)?, length, context, &*self.entropy)?;
        Ok(blob)
    }

    /// Decrypts a blob and encrypts the plaintext anew, which never leaves the vault (`ReEncrypt`).
    ///
    /// # Errors
    /// Those of [`decrypt`](Self::decrypt) for the source and of [`encrypt`](Self::encrypt) for the target.
    pub fn re_encrypt(
        &self,
        source_use: &KeyUse,
        source: Ciphertext<'_>,
        target_use: &KeyUse,
        target: ReEncryptTarget<'_>,
    ) -> Result<Vec<u8>, VaultError> {
        let source_key = self.permitted_symmetric(source_use, Purpose::ReEncryptFrom, source.region, source.token)?;
        let target_key = self.permitted_symmetric(target_use, Purpose::ReEncryptTo, target.region, target.token)?;
        let header = BlobHeader::parse(source.blob).map_err(|_| VaultError::InvalidCiphertext)?;
        let source_key = named(&source_key, source.token)?;
        symmetric::encrypt_in_place(
            &named(&target_key, target.token)?,
            symmetric::plaintext_bytes(source.blob),
            |plaintext| symmetric::decrypt(&source_key, &header, source.blob, source.context, plaintext),
            target.context,
            &*self.entropy,
        )
    }

    /// The material of a symmetric key, if the proof is for it.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`], also for a key of another kind.
    pub(super) fn permitted_symmetric(
        &self,
        key_use: &KeyUse,
        purpose: Purpose,
        region: &Region,
        token: &ExportedKeyToken,
    ) -> Result<Arc<Material>, VaultError> {
        key_use.require(token.handle(), purpose)?;
        if token.spec() != KeySpec::SymmetricDefault {
            return Err(VaultError::NotPermitted(purpose));
        }
        self.backing_key(region, token)
    }
}

/// The key, and what its ciphertexts say about it.
pub(super) fn named<'a>(key: &'a Material, token: &'a ExportedKeyToken) -> Result<SymmetricKey<'a>, VaultError> {
    let key = key.symmetric().ok_or(VaultError::CorruptToken)?;
    Ok(SymmetricKey { key, handle: token.handle(), material_id: token.material_id() })
}
