//! A new root key in the place of the old one.
//!
//! While everything that is sealed under the old one is sealed anew, a vault has both: the newest seals, both open.

use std::sync::Arc;

use trent_types::{Entropy, SecretText};

use super::Vault;
use crate::credentials::{self, CredentialHeader};
use crate::error::VaultError;
use crate::hierarchy::{DomainKey, RootKeys, SealedRootKey, WrappedDomainKey};
use crate::records::RecordHeader;
use crate::seal::Seal;
use crate::service_keys::{self, SealedServiceKey};

/// Rotating the root key.
impl Vault {
    /// Generation of the root key that seals.
    pub const fn root_generation(&self) -> u32 {
        self.root.generation
    }

    /// Makes the root key that is to replace this vault's, sealed by `seal`. The caller stores it, and opens both with
    /// [`open_rotating`](Self::open_rotating).
    ///
    /// # Errors
    /// [`VaultError::CorruptRootKey`] if there is no next generation; [`VaultError::Seal`],
    /// [`VaultError::OutOfKeyMemory`].
    pub fn next_root_key(&self, seal: &dyn Seal) -> Result<SealedRootKey, VaultError> {
        let generation = self.root.generation.checked_add(1).ok_or(VaultError::CorruptRootKey)?;
        Ok(RootKeys::create_generation(generation, seal, &*self.entropy, &self.memory)?.1)
    }

    /// Opens a vault in the middle of a rotation: what is sealed from now on is sealed under `newest`, and what `old`
    /// has sealed opens too.
    ///
    /// # Errors
    /// As [`open`](Self::open); [`VaultError::CorruptRootKey`] also if `newest` is not the generation after `old`.
    pub fn open_rotating(
        seal: &dyn Seal,
        newest: &[u8],
        old: &[u8],
        entropy: Arc<dyn Entropy>,
        cache_capacity: usize,
    ) -> Result<Self, VaultError> {
        let mut vault = Self::open(seal, newest, entropy, cache_capacity)?;
        let old = SealedRootKey::parse(old).map_err(|_| VaultError::CorruptRootKey)?;
        if old.generation().checked_add(1) != Some(vault.root.generation) {
            return Err(VaultError::CorruptRootKey);
        }
        vault.old_root = Some(RootKeys::open(&old, seal, &vault.memory)?);
        Ok(vault)
    }

    /// Whether a sealed record is sealed under the newest root key. Nothing is opened.
    ///
    /// # Errors
    /// [`VaultError::CorruptRecord`] if the bytes are no sealed record.
    pub fn is_record_current(&self, sealed: &[u8]) -> Result<bool, VaultError> {
        let header = RecordHeader::parse(sealed).map_err(|_| VaultError::CorruptRecord)?;
        Ok(header.generation == self.root.generation)
    }

    /// Wraps a stored domain key under the newest root key. `None` if it is.
    ///
    /// # Errors
    /// [`VaultError::CorruptDomainKey`] if the bytes are no domain key of this Trent; [`VaultError::OutOfKeyMemory`].
    pub fn rewrap_domain_key(&self, wrapped: &[u8]) -> Result<Option<WrappedDomainKey>, VaultError> {
        let wrapped = WrappedDomainKey::parse(wrapped).map_err(|_| VaultError::CorruptDomainKey)?;
        if wrapped.root_generation() == self.root.generation {
            return Ok(None);
        }
        let root = self.root_of(wrapped.root_generation()).ok_or(VaultError::CorruptDomainKey)?;
        let key = DomainKey::open(&wrapped, root, &self.memory)?;
        key.wrap(wrapped.region(), &self.root, &*self.entropy).map(Some)
    }

    /// Seals the secret access key of an access key under the newest root key. `None` if it is.
    ///
    /// # Errors
    /// [`VaultError::CorruptCredential`] if `sealed` is not this access key's.
    pub fn reseal_secret_access_key(&self, access_key_id: &str, sealed: &[u8]) -> Result<Option<Vec<u8>>, VaultError> {
        let generation = CredentialHeader::parse(sealed).map_err(|_| VaultError::CorruptCredential)?.generation;
        if generation == self.root.generation {
            return Ok(None);
        }
        let root = self.root_of(generation).ok_or(VaultError::CorruptCredential)?;
        credentials::open(&root.credentials, root.generation, access_key_id, sealed, |secret| {
            // What was sealed was text.
            let text = std::str::from_utf8(secret).map_err(|_| VaultError::CorruptCredential)?;
            self.seal_secret_access_key(access_key_id, &SecretText::new(text.to_owned())).map(Some)
        })
    }

    /// Seals a key that the server itself signs with under the newest root key. `None` if it is.
    ///
    /// # Errors
    /// [`VaultError::CorruptServiceKey`] if `sealed` is no such key of this Trent; [`VaultError::OutOfKeyMemory`].
    pub fn reseal_service_key(&self, sealed: &[u8]) -> Result<Option<SealedServiceKey>, VaultError> {
        let header = SealedServiceKey::parse(sealed).map_err(|_| VaultError::CorruptServiceKey)?;
        if header.generation() == self.root.generation {
            return Ok(None);
        }
        let key = self.open_service_key(header.purpose(), sealed)?;
        let root = &self.root;
        service_keys::reseal(&root.service_keys, root.generation, &key, &*self.entropy).map(Some)
    }

    /// What is below the root key of a generation.
    pub(super) fn root_of(&self, generation: u32) -> Option<&RootKeys> {
        std::iter::once(&self.root).chain(&self.old_root).find(|root| root.generation == generation)
    }
}

#[cfg(test)]
mod tests;
