//! The root key.

use std::sync::Arc;

use trent_types::Entropy;

use crate::error::{FormatError, VaultError};
use crate::kdf::{self, Label};
use crate::layout::Fields;
use crate::memory::KeyMemory;
use crate::seal::{Seal, SealError};
use crate::secret::{KEY_BYTES, LockedKey};

const MAGIC: &[u8; 4] = b"TROO";
const VERSION: u8 = 1;
const FIRST_GENERATION: u32 = 1;
const SEAL_NAME_BYTES_MAX: usize = 32;
/// What a seal can make of 32 bytes, at most. RSA tokens and share sets stay far below.
const SEALED_BYTES_MAX: usize = 64 * 1024;

/// The root key: 32 bytes in locked memory, wiped when dropped.
///
/// Public for the sake of [seals](Seal), who alone are given one. A vault forgets its root key as soon as the keys
/// below it are derived.
pub struct RootKey(LockedKey);

impl RootKey {
    fn zeroed(memory: &Arc<KeyMemory>) -> Result<Self, VaultError> {
        Ok(Self(LockedKey::zeroed(memory)?))
    }

    /// Reads the root key, for a seal to seal it. The name is there to be searched for in a review.
    pub fn expose(&self) -> &[u8; KEY_BYTES] {
        self.0.expose()
    }

    /// Writes the root key in place, for a seal to open it.
    pub fn expose_mut(&mut self) -> &mut [u8; KEY_BYTES] {
        self.0.expose_mut()
    }
}

/// A root key as it is stored: sealed.
///
/// Version 1; the additional authenticated data (`bound` for the seal) is everything before the seal's own part:
///
/// ```text
/// offset  bytes
///      0      4  magic, "TROO"
///      4      1  version, 1
///      5      4  generation of the root key, big-endian
///      9      1  length s of the seal's name
///     10      s  name of the seal, for instance "file"
/// 10 + s      …  what the seal made of the root key
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SealedRootKey {
    bytes: Vec<u8>,
    generation: u32,
    bound_bytes: usize,
}

impl SealedRootKey {
    /// Reads a sealed root key.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are none.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(bytes, MAGIC, VERSION)?;
        let generation = fields.number()?;
        let name = fields.short_text()?;
        let sealed = fields.rest();
        if generation == 0 || !is_seal_name(name) {
            return Err(FormatError::Field);
        }
        if sealed.len() > SEALED_BYTES_MAX {
            return Err(FormatError::Length);
        }
        Ok(Self { generation, bound_bytes: bytes.len() - sealed.len(), bytes: bytes.to_vec() })
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Which root key this is: 1 for the first, growing with each rotation.
    pub const fn generation(&self) -> u32 {
        self.generation
    }

    /// Name of the seal that sealed it.
    pub fn seal_name(&self) -> &str {
        // INVARIANT: `parse` and `seal` let only ASCII names in.
        std::str::from_utf8(&self.bytes[10..self.bound_bytes]).unwrap_or_default()
    }

    fn seal(root: &RootKey, generation: u32, seal: &dyn Seal, entropy: &dyn Entropy) -> Result<Self, VaultError> {
        let name = seal.name();
        if !is_seal_name(name) {
            return Err(SealError::Unavailable(format!("{name:?} is no name of a seal")).into());
        }
        let mut bytes = Vec::with_capacity(128);
        bytes.extend_from_slice(MAGIC);
        bytes.push(VERSION);
        bytes.extend_from_slice(&generation.to_be_bytes());
        bytes.push(name.len() as u8);
        bytes.extend_from_slice(name.as_bytes());
        let sealed = seal.seal_root(root, &bytes, entropy)?;
        bytes.extend_from_slice(&sealed);
        Self::parse(&bytes).map_err(|_| VaultError::CorruptRootKey)
    }

    fn open(&self, seal: &dyn Seal, memory: &Arc<KeyMemory>) -> Result<RootKey, VaultError> {
        if self.seal_name() != seal.name() {
            let sealed_by = self.seal_name().to_owned();
            return Err(SealError::OtherSeal { sealed_by, opened_by: seal.name() }.into());
        }
        let (bound, sealed) = self.bytes.split_at(self.bound_bytes);
        let mut root = RootKey::zeroed(memory)?;
        seal.open_root(sealed, bound, &mut root)?;
        Ok(root)
    }
}

/// The keys directly below the root key.
pub(crate) struct RootKeys {
    pub(crate) generation: u32,
    pub(crate) domain_wrapping: LockedKey,
    pub(crate) records: LockedKey,
    pub(crate) credentials: LockedKey,
    pub(crate) service_keys: LockedKey,
}

impl RootKeys {
    /// Makes a new root key and seals it. It is opened again at once: a seal that can't open what it sealed must be
    /// found out before anything is encrypted.
    pub(crate) fn create(
        seal: &dyn Seal,
        entropy: &dyn Entropy,
        memory: &Arc<KeyMemory>,
    ) -> Result<(Self, SealedRootKey), VaultError> {
        Self::create_generation(FIRST_GENERATION, seal, entropy, memory)
    }

    /// The same for the root key that comes in the place of an older one.
    pub(crate) fn create_generation(
        generation: u32,
        seal: &dyn Seal,
        entropy: &dyn Entropy,
        memory: &Arc<KeyMemory>,
    ) -> Result<(Self, SealedRootKey), VaultError> {
        let root = RootKey(LockedKey::random(memory, entropy)?);
        let sealed = SealedRootKey::seal(&root, generation, seal, entropy)?;
        let opened = sealed.open(seal, memory)?;
        if aws_lc_rs::constant_time::verify_slices_are_equal(root.expose(), opened.expose()).is_err() {
            return Err(SealError::Refused.into());
        }
        Ok((Self::derive(&root, generation, memory)?, sealed))
    }

    pub(crate) fn open(sealed: &SealedRootKey, seal: &dyn Seal, memory: &Arc<KeyMemory>) -> Result<Self, VaultError> {
        Self::derive(&sealed.open(seal, memory)?, sealed.generation, memory)
    }

    fn derive(root: &RootKey, generation: u32, memory: &Arc<KeyMemory>) -> Result<Self, VaultError> {
        let below =
            |label| LockedKey::filled::<VaultError>(memory, |key| Ok(kdf::derive(root.expose(), label, b"", key)?));
        Ok(Self {
            generation,
            domain_wrapping: below(Label::DomainWrapping)?,
            records: below(Label::Records)?,
            credentials: below(Label::Credentials)?,
            service_keys: below(Label::ServiceKeys)?,
        })
    }
}

fn is_seal_name(name: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=SEAL_NAME_BYTES_MAX).contains(&name.len()) && name.bytes().all(allowed)
}

#[cfg(test)]
mod tests;
