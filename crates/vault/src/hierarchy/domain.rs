//! Domain keys: one line of generations for each Region.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use trent_types::chance::random_array;
use trent_types::{Entropy, Region};

use super::RootKeys;
use crate::error::{FormatError, VaultError};
use crate::kdf::Label;
use crate::layout::Fields;
use crate::memory::KeyMemory;
use crate::secret::{KEY_BYTES, LockedKey};
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

const MAGIC: &[u8; 4] = b"TDOM";
const VERSION: u8 = 1;
/// Nonce, key and tag.
const WRAPPED_BYTES: usize = NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/// A domain key as it is stored: wrapped under the root key.
///
/// Version 1; the additional authenticated data is everything before the nonce; the key is
/// `KDF(domain wrapping key, "domain key", nonce)`:
///
/// ```text
/// offset  bytes
///      0      4  magic, "TDOM"
///      4      1  version, 1
///      5      4  generation of the root key, big-endian
///      9      4  generation of the domain key, big-endian, from 1
///     13      1  length r of the Region's name
///     14      r  the Region's name
/// 14 + r     16  nonce
/// 30 + r     32  domain key, encrypted with AES-256-GCM
/// 62 + r     16  tag
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct WrappedDomainKey {
    bytes: Vec<u8>,
    root_generation: u32,
    generation: u32,
    region: Region,
}

impl WrappedDomainKey {
    /// Reads a wrapped domain key.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are none.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(bytes, MAGIC, VERSION)?;
        let root_generation = fields.number()?;
        let generation = fields.number()?;
        let region = fields.short_text()?.parse().map_err(|_| FormatError::Field)?;
        if root_generation == 0 || generation == 0 {
            return Err(FormatError::Field);
        }
        if fields.rest().len() != WRAPPED_BYTES {
            return Err(FormatError::Length);
        }
        Ok(Self { bytes: bytes.to_vec(), root_generation, generation, region })
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Generation of the root key that wraps it.
    pub const fn root_generation(&self) -> u32 {
        self.root_generation
    }

    /// Which of the Region's domain keys this is: 1 for the first, growing with each rotation.
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// The Region.
    pub const fn region(&self) -> &Region {
        &self.region
    }
}

/// A domain key in the vault.
pub(crate) struct DomainKey {
    pub(crate) generation: u32,
    pub(crate) key: LockedKey,
}

impl DomainKey {
    /// Makes a new domain key, wrapped.
    pub(crate) fn create(
        region: &Region,
        generation: u32,
        root: &RootKeys,
        entropy: &dyn Entropy,
        memory: &Arc<KeyMemory>,
    ) -> Result<WrappedDomainKey, VaultError> {
        let key = LockedKey::random(memory, entropy)?;
        Self { generation, key }.wrap(region, root, entropy)
    }

    /// Wraps the key under a root key.
    pub(crate) fn wrap(
        &self,
        region: &Region,
        root: &RootKeys,
        entropy: &dyn Entropy,
    ) -> Result<WrappedDomainKey, VaultError> {
        let Self { generation, key } = self;
        let nonce: [u8; NONCE_BYTES] = random_array(entropy);
        let name = region.as_str().as_bytes();
        let mut bytes = Vec::with_capacity(14 + name.len() + WRAPPED_BYTES);
        bytes.extend_from_slice(MAGIC);
        bytes.push(VERSION);
        bytes.extend_from_slice(&root.generation.to_be_bytes());
        bytes.extend_from_slice(&generation.to_be_bytes());
        bytes.push(u8::try_from(name.len()).map_err(|_| VaultError::CorruptDomainKey)?);
        bytes.extend_from_slice(name);
        let header = bytes.clone();
        bytes.extend_from_slice(&nonce);
        let wrapped_at = bytes.len();
        bytes.resize(wrapped_at + KEY_BYTES + TAG_BYTES, 0);
        SingleUseKey::empty().derive(root.domain_wrapping.expose(), Label::DomainKey, &nonce)?.seal(
            &header,
            key.expose(),
            &mut bytes[wrapped_at..],
        )?;
        WrappedDomainKey::parse(&bytes).map_err(|_| VaultError::CorruptDomainKey)
    }

    /// Unwraps a domain key.
    pub(crate) fn open(
        wrapped: &WrappedDomainKey,
        root: &RootKeys,
        memory: &Arc<KeyMemory>,
    ) -> Result<Self, VaultError> {
        let corrupt = VaultError::CorruptDomainKey;
        if wrapped.root_generation != root.generation {
            return Err(corrupt);
        }
        let header_bytes = wrapped.bytes.len() - WRAPPED_BYTES;
        let (header, rest) = wrapped.bytes.split_at(header_bytes);
        let Some((nonce, sealed)) = rest.split_first_chunk() else { return Err(corrupt) };
        let mut unwrapping = SingleUseKey::empty();
        let unwrapping = unwrapping.derive(root.domain_wrapping.expose(), Label::DomainKey, nonce)?;
        let key = LockedKey::filled(memory, |key| unwrapping.open(header, sealed, key).map_err(|_| corrupt))?;
        Ok(Self { generation: wrapped.generation, key })
    }
}

/// The loaded domain keys.
pub(crate) struct DomainKeys(RwLock<HashMap<Region, BTreeMap<u32, Arc<DomainKey>>>>);

impl DomainKeys {
    pub(crate) fn new() -> Self {
        Self(RwLock::new(HashMap::new()))
    }

    /// Adds a key. The same key again is no error.
    pub(crate) fn add(&self, region: &Region, key: DomainKey) -> Result<(), VaultError> {
        let mut regions = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let generations = regions.entry(region.clone()).or_default();
        match generations.get(&key.generation) {
            None => {
                generations.insert(key.generation, Arc::new(key));
                Ok(())
            }
            Some(loaded) => aws_lc_rs::constant_time::verify_slices_are_equal(loaded.key.expose(), key.key.expose())
                .map_err(|_| VaultError::DomainKeyConflict { region: region.clone(), generation: key.generation }),
        }
    }

    /// The key that wraps.
    pub(crate) fn newest(&self, region: &Region) -> Result<Arc<DomainKey>, VaultError> {
        let regions = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let newest = regions.get(region).and_then(|generations| generations.values().next_back());
        newest.cloned().ok_or_else(|| VaultError::UnknownDomainKey { region: region.clone(), generation: None })
    }

    /// The key of one generation, which unwraps.
    pub(crate) fn exact(&self, region: &Region, generation: u32) -> Result<Arc<DomainKey>, VaultError> {
        let regions = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let exact = regions.get(region).and_then(|generations| generations.get(&generation));
        exact
            .cloned()
            .ok_or_else(|| VaultError::UnknownDomainKey { region: region.clone(), generation: Some(generation) })
    }
}

#[cfg(test)]
mod tests;
