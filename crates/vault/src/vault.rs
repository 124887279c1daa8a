//! The vault.

mod agreement;
mod encryption;
mod enveloping;
mod importing;
mod keys;
mod known;
mod pairs;
mod rotation;
mod signing;
mod symmetric;

use std::sync::Arc;

use trent_types::{CacheStatistics, Entropy, SecretBytes, SecretText};

pub use self::encryption::{Decryption, Encryption};
pub use self::importing::ImportParameters;
pub use self::pairs::DataKeyPair;
pub use self::symmetric::{Ciphertext, ReEncryptTarget};
use crate::cache::KeyCache;
use crate::credentials::{self, CredentialHeader, SigningKey};
use crate::error::VaultError;
use crate::hierarchy::{DomainKeys, RootKeys, SealedRootKey};
use crate::memory::KeyMemory;
use crate::pool::{RsaPool, RsaPoolSizes};
use crate::records::{self, RecordHeader};
use crate::seal::Seal;
use crate::self_test::{self, FamilyTests};
use crate::service_keys::{self, SealedServiceKey, ServiceKeyPurpose, ServiceSigningKey};

/// The most random bytes and the longest data key that can be asked for: service model of AWS KMS, shape
/// `NumberOfBytesType`.
pub const RANDOM_BYTES_MAX: usize = 1024;

/// Holds the keys of a running Trent and does everything that needs one.
///
/// Shared by all threads; every method is short (microseconds to few milliseconds) and none blocks on anything but a
/// brief lock, except those whose documentation says *slow*: they may make an RSA key or check the primes of one, which
/// takes from a tenth of a second to many seconds, and belong on a thread that may block.
///
/// The primitives of the key hierarchy are tested with known answers when a vault starts; each other family of
/// algorithms before its first use, which then takes some milliseconds.
pub struct Vault {
    memory: Arc<KeyMemory>,
    entropy: Arc<dyn Entropy>,
    /// What is below the root key: the newest, while a rotation is under way.
    root: RootKeys,
    /// What is below the root key that is being replaced.
    old_root: Option<RootKeys>,
    domains: DomainKeys,
    cache: KeyCache,
    families: FamilyTests,
    pool: RsaPool,
}

/// Starting.
impl Vault {
    /// Makes a new root key, sealed by `seal`. The caller stores the sealed form before anything else.
    ///
    /// `cache_capacity`: how many unwrapped symmetric backing keys are kept, 32 bytes of locked memory each. Longer ones
    /// count as many times as 32 bytes go into them and their public keys.
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

    /// Keeps other numbers of RSA keys ready than [`RsaPoolSizes::default`] says. For a vault that was just made.
    #[must_use]
    pub fn with_rsa_pool(mut self, sizes: RsaPoolSizes) -> Self {
        self.pool = RsaPool::new(sizes, &self.memory);
        self
    }

    /// Runs the known-answer tests of all primitives: those that [`create`](Self::create) and [`open`](Self::open) run,
    /// and those of every other family of algorithms. Takes some milliseconds.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`].
    pub fn self_test() -> Result<(), VaultError> {
        self_test::run()?;
        FamilyTests::new().run_all()
    }

    /// Whether all memory that keys are kept in could be locked so far. If not, `RLIMIT_MEMLOCK` is too low and keys
    /// may reach the swap space.
    pub fn memory_locked(&self) -> bool {
        self.memory.is_locked()
    }

    /// How well the unwrapped keys in memory do; the weight is in keys of 32 bytes.
    pub fn cache_statistics(&self) -> CacheStatistics {
        self.cache.statistics()
    }

    fn with(root: RootKeys, memory: Arc<KeyMemory>, entropy: Arc<dyn Entropy>, cache_capacity: usize) -> Self {
        Self {
            pool: RsaPool::new(RsaPoolSizes::default(), &memory),
            memory,
            entropy,
            root,
            old_root: None,
            domains: DomainKeys::new(),
            cache: KeyCache::new(cache_capacity),
            families: FamilyTests::new(),
        }
    }
}

/// Records, credentials, service keys, random bytes.
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
        let generation = RecordHeader::parse(sealed).map_err(|_| VaultError::CorruptRecord)?.generation;
        let root = self.root_of(generation).ok_or(VaultError::CorruptRecord)?;
        records::open(&root.records, root.generation, store_key, sealed)
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
        let generation = CredentialHeader::parse(sealed).map_err(|_| VaultError::CorruptCredential)?.generation;
        let root = self.root_of(generation).ok_or(VaultError::CorruptCredential)?;
        credentials::open(&root.credentials, root.generation, access_key_id, sealed, |secret| {
            SigningKey::derive(secret, date, region, service, &self.memory)
        })
    }

    /// A new key for the server itself to sign with. It is of this vault, and of no account or Region. *Slow* for RSA.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`], [`VaultError::OutOfKeyMemory`], [`VaultError::PrimitiveFailed`].
    pub fn new_service_key(&self, purpose: ServiceKeyPurpose) -> Result<SealedServiceKey, VaultError> {
        self.families.require(purpose.spec().family())?;
        let root = &self.root;
        service_keys::generate(&root.service_keys, root.generation, purpose, &self.memory, &*self.entropy)
    }

    /// Opens a key that [`new_service_key`](Self::new_service_key) made for this purpose.
    ///
    /// # Errors
    /// [`VaultError::CorruptServiceKey`] if `sealed` is no such key; [`VaultError::SelfTestFailed`],
    /// [`VaultError::OutOfKeyMemory`].
    pub fn open_service_key(&self, purpose: ServiceKeyPurpose, sealed: &[u8]) -> Result<ServiceSigningKey, VaultError> {
        self.families.require(purpose.spec().family())?;
        let generation = SealedServiceKey::parse(sealed).map_err(|_| VaultError::CorruptServiceKey)?.generation();
        let root = self.root_of(generation).ok_or(VaultError::CorruptServiceKey)?;
        service_keys::open(&root.service_keys, root.generation, purpose, sealed, &self.memory)
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
