//! The vault.

mod symmetric;

use std::sync::Arc;

use trent_types::{Entropy, Region, SecretBytes, SecretText};

pub use self::symmetric::{Ciphertext, ReEncryptTarget};
use crate::cache::KeyCache;
use crate::credentials::{self, SigningKey};
use crate::error::VaultError;
use crate::hierarchy::{
    DomainKey, DomainKeys, ExportedKeyToken, NewBackingKey, RootKeys, SealedRootKey, WrappedDomainKey,
    unwrap_backing_key, wrap_backing_key,
};
use crate::ids::KeyHandle;
use crate::memory::KeyMemory;
use crate::records;
use crate::seal::Seal;
use crate::secret::LockedKey;
use crate::self_test;

/// The most random bytes and the longest data key that can be asked for: service model of AWS KMS, shape
/// `NumberOfBytesType`.
pub const RANDOM_BYTES_MAX: usize = 1024;

/// Holds the keys of a running Trent and does everything that needs one.
///
/// Shared by all threads; every method is short (microseconds) and none blocks on anything but a brief lock.
pub struct Vault {
    memory: Arc<KeyMemory>,
    entropy: Arc<dyn Entropy>,
    root: RootKeys,
    domains: DomainKeys,
    cache: KeyCache,
}

/// Starting.
impl Vault {
    /// Makes a new root key, sealed by `seal`. The caller stores the sealed form before anything else.
    ///
    /// `cache_capacity`: how many unwrapped backing keys are kept, 32 bytes of locked memory each.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`], [`VaultError::Seal`], [`VaultError::OutOfKeyMemory`].
    pub fn create(
        seal: &dyn Seal,
        entropy: Arc<dyn Entropy>,
        cache_capacity: usize,
    ) -> Result<(Self, SealedRootKey), VaultError> {
        self_test::run()?;
        let memory = KeyMemory::new();
        let (root, sealed) = RootKeys::create(seal, &*entropy, &memory)?;
        Ok((Self::with(root, memory, entropy, cache_capacity), sealed))
    }

    /// Opens the root key that [`create`](Self::create) gave.
    ///
    /// # Errors
    /// [`VaultError::CorruptRootKey`] if `sealed` is no sealed root key that this program reads;
    /// [`VaultError::Seal`] if `seal` does not open it; [`VaultError::SelfTestFailed`],
    /// [`VaultError::OutOfKeyMemory`].
    pub fn open(
        seal: &dyn Seal,
        sealed: &[u8],
        entropy: Arc<dyn Entropy>,
        cache_capacity: usize,
    ) -> Result<Self, VaultError> {
        self_test::run()?;
        let sealed = SealedRootKey::parse(sealed).map_err(|_| VaultError::CorruptRootKey)?;
        let memory = KeyMemory::new();
        let root = RootKeys::open(&sealed, seal, &memory)?;
        Ok(Self::with(root, memory, entropy, cache_capacity))
    }

    /// Runs the known-answer tests of all primitives, as [`create`](Self::create) and [`open`](Self::open) do.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`].
    pub fn self_test() -> Result<(), VaultError> {
        self_test::run()
    }

    /// Whether all memory that keys are kept in could be locked so far. If not, `RLIMIT_MEMLOCK` is too low and keys
    /// may reach the swap space.
    pub fn memory_locked(&self) -> bool {
        self.memory.is_locked()
    }

    fn with(root: RootKeys, memory: Arc<KeyMemory>, entropy: Arc<dyn Entropy>, cache_capacity: usize) -> Self {
        Self { memory, entropy, root, domains: DomainKeys::new(), cache: KeyCache::new(cache_capacity) }
    }
}

/// Domain keys and backing keys.
impl Vault {
    /// Makes a domain key for a Region. It is not in use before it is stored and [loaded](Self::load_domain_key).
    ///
    /// `generation`: 1 for a Region's first, one more than the newest to rotate.
    ///
    /// # Errors
    /// [`VaultError::CorruptDomainKey`] if `generation` is 0; [`VaultError::OutOfKeyMemory`].
    pub fn new_domain_key(&self, region: &Region, generation: u32) -> Result<WrappedDomainKey, VaultError> {
        DomainKey::create(region, generation, &self.root, &*self.entropy, &self.memory)
    }

    /// Loads a stored domain key. The newest one of a Region wraps new backing keys; all of them unwrap.
    ///
    /// # Errors
    /// [`VaultError::CorruptDomainKey`] if the bytes are no domain key of this Region and this Trent;
    /// [`VaultError::DomainKeyConflict`] if another key of this generation is loaded (the same again is fine);
    /// [`VaultError::OutOfKeyMemory`].
    pub fn load_domain_key(&self, region: &Region, wrapped: &[u8]) -> Result<(), VaultError> {
        let wrapped = WrappedDomainKey::parse(wrapped).map_err(|_| VaultError::CorruptDomainKey)?;
        if wrapped.region() != region {
            return Err(VaultError::CorruptDomainKey);
        }
        self.domains.add(region, DomainKey::open(&wrapped, &self.root, &self.memory)?)
    }

    /// A new handle, for a new KMS key.
    pub fn new_key_handle(&self) -> KeyHandle {
        KeyHandle::random(&*self.entropy)
    }

    /// Makes key material for the KMS key `handle`, wrapped under the Region's newest domain key.
    ///
    /// # Errors
    /// [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn generate_backing_key(&self, region: &Region, handle: &KeyHandle) -> Result<NewBackingKey, VaultError> {
        let domain = self.domains.newest(region)?;
        let key = LockedKey::random(&self.memory, &*self.entropy)?;
        let token = wrap_backing_key(&key, handle, region, &domain, &*self.entropy)?;
        Ok(NewBackingKey { material_id: *token.material_id(), token })
    }

    /// Wraps a token's material anew under the Region's newest domain key, so that older domain keys can be retired.
    /// Handle and material id stay.
    ///
    /// # Errors
    /// [`VaultError::CorruptToken`], [`VaultError::UnknownDomainKey`], [`VaultError::OutOfKeyMemory`].
    pub fn rewrap_token(&self, region: &Region, token: &ExportedKeyToken) -> Result<ExportedKeyToken, VaultError> {
        let key = self.unwrap(region, token)?;
        wrap_backing_key(&key, token.handle(), region, &*self.domains.newest(region)?, &*self.entropy)
    }

    /// Drops the unwrapped material of a KMS key: it was disabled or destroyed. A call that is under way may still
    /// end with it.
    pub fn forget(&self, handle: &KeyHandle) {
        self.cache.forget(handle);
    }

    /// Drops all unwrapped key material.
    pub fn forget_all(&self) {
        self.cache.clear();
    }

    fn unwrap(&self, region: &Region, token: &ExportedKeyToken) -> Result<LockedKey, VaultError> {
        let domain = self.domains.exact(region, token.domain_generation())?;
        unwrap_backing_key(token, region, &domain, &self.memory)
    }

    fn backing_key(&self, region: &Region, token: &ExportedKeyToken) -> Result<Arc<LockedKey>, VaultError> {
        self.cache.key(region, token, || self.unwrap(region, token))
    }
}

/// Records, credentials, random bytes.
impl Vault {
    /// Seals a store record for the place `store_key`. The result is 39 bytes longer.
    ///
    /// # Errors
    /// [`VaultError::LengthOutOfRange`] above 16 MiB.
    pub fn seal_record(&self, store_key: &[u8], record: &[u8]) -> Result<Vec<u8>, VaultError> {
        records::seal(&self.root.records, self.root.generation, store_key, record, &*self.entropy)
    }

    /// Opens a record that was sealed for the place `store_key`.
    ///
    /// # Errors
    /// [`VaultError::CorruptRecord`] if anything differs from what was sealed for this place by this Trent.
    pub fn open_record(&self, store_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        records::open(&self.root.records, self.root.generation, store_key, sealed)
    }

    /// A new secret access key: 40 characters, 240 random bits.
    pub fn new_secret_access_key(&self) -> SecretText {
        credentials::new_secret_access_key(&*self.entropy)
    }

    /// Seals the secret access key of an access key.
    ///
    /// # Errors
    /// [`VaultError::LengthOutOfRange`] if it is empty or longer than 128 bytes.
    pub fn seal_secret_access_key(&self, access_key_id: &str, secret: &SecretText) -> Result<Vec<u8>, VaultError> {
        credentials::seal(&self.root.credentials, self.root.generation, access_key_id, secret, &*self.entropy)
    }

    /// The Signature Version 4 signing key of an access key for `date` (`YYYYMMDD`), Region and service, as the
    /// request's credential scope names them.
    ///
    /// # Errors
    /// [`VaultError::CorruptCredential`] if `sealed` is not this access key's; [`VaultError::OutOfKeyMemory`].
    pub fn signing_key(
        &self,
        access_key_id: &str,
        sealed: &[u8],
        date: &str,
        region: &str,
        service: &str,
    ) -> Result<SigningKey, VaultError> {
        credentials::open(&self.root.credentials, self.root.generation, access_key_id, sealed, |secret| {
            SigningKey::derive(secret, date, region, service, &self.memory)
        })
    }

    /// `length` random bytes for a caller (`GenerateRandom`).
    ///
    /// # Errors
    /// [`VaultError::LengthOutOfRange`] unless `length` is 1 to 1,024.
    pub fn random(&self, length: usize) -> Result<SecretBytes, VaultError> {
        check_random_length(length)?;
        let mut bytes = vec![0; length];
        self.entropy.fill(&mut bytes);
        Ok(SecretBytes::new(bytes))
    }
}

const fn check_random_length(length: usize) -> Result<(), VaultError> {
    if length >= 1 && length <= RANDOM_BYTES_MAX {
        Ok(())
    } else {
        Err(VaultError::LengthOutOfRange { bytes: length, bytes_max: RANDOM_BYTES_MAX })
    }
}

#[cfg(test)]
mod tests;
