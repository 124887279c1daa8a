//! Backing keys: the key material of KMS keys.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use trent_types::chance::random_array;
use trent_types::{Entropy, Region};

use super::DomainKey;
use crate::error::{FormatError, VaultError};
use crate::ids::{KeyHandle, KeyMaterialId};
use crate::kdf::Label;
use crate::layout::Fields;
use crate::memory::KeyMemory;
use crate::secret::{KEY_BYTES, LockedKey};
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

const MAGIC: &[u8; 4] = b"TEKT";
const VERSION: u8 = 1;
/// The only kind of material so far: a 256-bit symmetric key.
const KIND_SYMMETRIC: u8 = 1;
const HEADER_BYTES: usize = 58;
/// Nonce, key and tag.
const WRAPPED_BYTES: usize = NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/// An exported key token: a backing key (HBK) wrapped under a domain key, as it is stored.
///
/// Version 1; the additional authenticated data is everything before the nonce, then the Region's name; the key is
/// `KDF(domain key, "exported key token", nonce)`:
///
/// ```text
/// offset  bytes
///      0      4  magic, "TEKT"
///      4      1  version, 1
///      5      1  kind of material: 1 = 256-bit symmetric
///      6      4  generation of the domain key, big-endian
///     10     16  handle of the KMS key
///     26     32  id of the key material
///     58     16  nonce
///     74     32  backing key, encrypted with AES-256-GCM
///    106     16  tag
/// ```
///
/// Source: AWS KMS Cryptographic Details, "Exported key token (EKT)".
#[derive(Clone, PartialEq, Eq)]
pub struct ExportedKeyToken {
    bytes: Box<[u8]>,
    domain_generation: u32,
    handle: KeyHandle,
    material_id: KeyMaterialId,
}

impl ExportedKeyToken {
    /// Reads a token.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are none.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(bytes, MAGIC, VERSION)?;
        let kind = fields.byte()?;
        if kind != KIND_SYMMETRIC {
            return Err(FormatError::Kind(kind));
        }
        let domain_generation = fields.number()?;
        let handle = KeyHandle::from_bytes(fields.array()?);
        let material_id = KeyMaterialId::from_bytes(fields.array()?);
        if fields.rest().len() != WRAPPED_BYTES {
            return Err(FormatError::Length);
        }
        if domain_generation == 0 {
            return Err(FormatError::Field);
        }
        Ok(Self { bytes: bytes.into(), domain_generation, handle, material_id })
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The KMS key whose material this is.
    pub const fn handle(&self) -> &KeyHandle {
        &self.handle
    }

    /// The id of the material.
    pub const fn material_id(&self) -> &KeyMaterialId {
        &self.material_id
    }

    /// Generation of the domain key under which it is wrapped.
    pub const fn domain_generation(&self) -> u32 {
        self.domain_generation
    }
}

/// By the bytes alone, out of which every other field is read.
impl Hash for ExportedKeyToken {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

/// Shows what the token says in the clear.
impl fmt::Debug for ExportedKeyToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedKeyToken")
            .field("domain_generation", &self.domain_generation)
            .field("handle", &self.handle)
            .field("material_id", &self.material_id)
            .finish_non_exhaustive()
    }
}

/// A backing key that was just made.
#[derive(Debug, Clone)]
pub struct NewBackingKey {
    /// The backing key, wrapped.
    pub token: ExportedKeyToken,
    /// The id of its material, the same that the token carries.
    pub material_id: KeyMaterialId,
}

/// Wraps a backing key.
pub(crate) fn wrap_backing_key(
    key: &LockedKey,
    handle: &KeyHandle,
    region: &Region,
    domain: &DomainKey,
    entropy: &dyn Entropy,
) -> Result<ExportedKeyToken, VaultError> {
    let material_id = KeyMaterialId::of(key, handle)?;
    let nonce: [u8; NONCE_BYTES] = random_array(entropy);
    let mut bytes = Vec::with_capacity(HEADER_BYTES + WRAPPED_BYTES);
    bytes.extend_from_slice(MAGIC);
    bytes.push(VERSION);
    bytes.push(KIND_SYMMETRIC);
    bytes.extend_from_slice(&domain.generation.to_be_bytes());
    bytes.extend_from_slice(handle.as_bytes());
    bytes.extend_from_slice(material_id.as_bytes());
    let aad = additional_data(&bytes, region);
    bytes.extend_from_slice(&nonce);
    let wrapped_at = bytes.len();
    bytes.resize(wrapped_at + KEY_BYTES + TAG_BYTES, 0);
    SingleUseKey::empty().derive(domain.key.expose(), Label::ExportedKeyToken, &nonce)?.seal(
        &aad,
        key.expose(),
        &mut bytes[wrapped_at..],
    )?;
    ExportedKeyToken::parse(&bytes).map_err(|_| VaultError::CorruptToken)
}

/// Unwraps a backing key under the domain key of the token's generation.
pub(crate) fn unwrap_backing_key(
    token: &ExportedKeyToken,
    region: &Region,
    domain: &DomainKey,
    memory: &Arc<KeyMemory>,
) -> Result<LockedKey, VaultError> {
    let corrupt = VaultError::CorruptToken;
    let (header, rest) = token.bytes.split_at(HEADER_BYTES);
    let Some((nonce, sealed)) = rest.split_first_chunk() else { return Err(corrupt) };
    let mut unwrapping = SingleUseKey::empty();
    let unwrapping = unwrapping.derive(domain.key.expose(), Label::ExportedKeyToken, nonce)?;
    let aad = additional_data(header, region);
    let key = LockedKey::filled(memory, |key| unwrapping.open(&aad, sealed, key).map_err(|_| corrupt.clone()))?;
    // Bound by the seal above already; asserted again because ciphertexts and rotation rely on it.
    if KeyMaterialId::of(&key, &token.handle)? != token.material_id {
        return Err(corrupt);
    }
    Ok(key)
}

fn additional_data(header: &[u8], region: &Region) -> Vec<u8> {
    [header, region.as_str().as_bytes()].concat()
}

#[cfg(test)]
mod tests;
