//! Shared secrets: ECDH and ML-KEM.

use trent_types::{Region, SecretBytes};

use super::Vault;
use crate::algorithms::{ec, mlkem};
use crate::error::UseError;
use crate::hierarchy::ExportedKeyToken;
use crate::key_use::{KeyUse, Purpose};

impl Vault {
    /// The raw shared secret with a peer (`DeriveSharedSecret`): the x coordinate, 32, 48 or 66 bytes.
    ///
    /// `peer`: the peer's public key, `SubjectPublicKeyInfo` in DER.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`](crate::VaultError::NotPermitted); [`UseError::AlgorithmMismatch`] if the key is not
    /// on P-256, P-384 or P-521; [`UseError::InvalidPublicKey`] if `peer` is malformed, names another curve, spells its
    /// curve out, or is no point of it; those of every use of a key.
    pub fn derive_shared_secret(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        peer: &[u8],
    ) -> Result<SecretBytes, UseError> {
        let material = self.permitted_key(key_use, Purpose::DeriveSharedSecret, region, token)?;
        ec::agree(&material, peer)
    }

    /// A new shared secret of 32 bytes, and the ciphertext that carries it to the owner of the private key
    /// (`Encapsulate`): 768, 1,088 or 1,568 bytes.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`](crate::VaultError::NotPermitted); [`UseError::AlgorithmMismatch`] if the key is no
    /// ML-KEM key; those of every use of a key.
    pub fn encapsulate(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
    ) -> Result<(Vec<u8>, SecretBytes), UseError> {
        let material = self.permitted_key(key_use, Purpose::Encapsulate, region, token)?;
        mlkem::encapsulate(&material)
    }

    /// The shared secret of a ciphertext, 32 bytes (`Decapsulate`). A ciphertext of another key, or one with a changed
    /// bit, gives another secret and no error.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`](crate::VaultError::NotPermitted);
    /// [`VaultError::InvalidCiphertext`](crate::VaultError::InvalidCiphertext) if it has the wrong length;
    /// [`UseError::AlgorithmMismatch`] if the key is no ML-KEM key; those of every use of a key.
    pub fn decapsulate(
        &self,
        key_use: &KeyUse,
        region: &Region,
        token: &ExportedKeyToken,
        ciphertext: &[u8],
    ) -> Result<SecretBytes, UseError> {
        let material = self.permitted_key(key_use, Purpose::Decapsulate, region, token)?;
        mlkem::decapsulate(&material, ciphertext)
    }
}
