//! Import tokens: what the client brings back with its wrapped material.

use trent_types::chance::random_array;
use trent_types::{Entropy, Region, Timestamp};

use super::{ImportSlot, ImportSlotId, WrappingAlgorithm};
use crate::error::{FormatError, ImportError, VaultError};
use crate::hierarchy::DomainKey;
use crate::ids::KeyHandle;
use crate::kdf::Label;
use crate::layout::Fields;
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

const MAGIC: &[u8; 4] = b"TIMT";
const VERSION: u8 = 1;
const HEADER_BYTES: usize = 50;

/// An import token: says which slot the material was wrapped for, and is authenticated. It holds no secret.
///
/// Version 1; a sealing of nothing, so that the tag authenticates the rest: the additional authenticated data is
/// everything before the nonce, then the Region's name; the key is `KDF(domain key, "import token", nonce)`:
///
/// ```text
/// offset  bytes
///      0      4  magic, "TIMT"
///      4      1  version, 1
///      5      4  generation of the domain key, big-endian
///      9      1  wrapping algorithm, numbered as in an import slot
///     10     16  handle of the KMS key
///     26     16  id of the slot
///     42      8  expiry, milliseconds since 1970-01-01T00:00:00Z, big-endian, signed
///     50     16  nonce
///     66     16  tag
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportToken {
    bytes: Box<[u8]>,
    domain_generation: u32,
    algorithm: WrappingAlgorithm,
    handle: KeyHandle,
    slot_id: ImportSlotId,
    valid_to: Timestamp,
}

impl ImportToken {
    /// Reads a token. Nothing of it is authenticated before it is used.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are none.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(bytes, MAGIC, VERSION)?;
        let domain_generation = fields.number()?;
        let algorithm = WrappingAlgorithm::read(&mut fields)?;
        let handle = KeyHandle::from_bytes(fields.array()?);
        let slot_id = fields.array()?;
        let valid_to = Timestamp::from_epoch_ms(fields.long()?);
        if fields.rest().len() != NONCE_BYTES + TAG_BYTES {
            return Err(FormatError::Length);
        }
        if domain_generation == 0 {
            return Err(FormatError::Field);
        }
        Ok(Self { bytes: bytes.into(), domain_generation, algorithm, handle, slot_id, valid_to })
    }

    /// The bytes for the client.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The id of the slot with the private wrapping key.
    pub const fn slot_id(&self) -> &ImportSlotId {
        &self.slot_id
    }

    /// The KMS key that material is imported into.
    pub const fn handle(&self) -> &KeyHandle {
        &self.handle
    }

    /// From when on it is not valid any more.
    pub const fn valid_to(&self) -> Timestamp {
        self.valid_to
    }

    /// Generation of the domain key that authenticates it.
    pub const fn domain_generation(&self) -> u32 {
        self.domain_generation
    }

    /// Whether it belongs to this slot, by what both say.
    pub(crate) fn is_of(&self, slot: &ImportSlot) -> bool {
        (self.slot_id, self.handle, self.algorithm, self.valid_to)
            == (*slot.id(), *slot.handle(), slot.algorithm(), slot.valid_to())
    }
}

/// The token of a slot.
pub(crate) fn new_token(
    slot: &ImportSlot,
    region: &Region,
    domain: &DomainKey,
    entropy: &dyn Entropy,
) -> Result<ImportToken, VaultError> {
    let nonce: [u8; NONCE_BYTES] = random_array(entropy);
    let mut bytes = Vec::with_capacity(HEADER_BYTES + NONCE_BYTES + TAG_BYTES);
    bytes.extend_from_slice(MAGIC);
    bytes.push(VERSION);
    bytes.extend_from_slice(&domain.generation.to_be_bytes());
    bytes.push(slot.algorithm().number());
    bytes.extend_from_slice(slot.handle().as_bytes());
    bytes.extend_from_slice(slot.id());
    bytes.extend_from_slice(&slot.valid_to().epoch_ms().to_be_bytes());
    let aad = [&bytes, region.as_str().as_bytes()].concat();
    bytes.extend_from_slice(&nonce);
    bytes.resize(HEADER_BYTES + NONCE_BYTES + TAG_BYTES, 0);
    let tag = &mut bytes[HEADER_BYTES + NONCE_BYTES..];
    SingleUseKey::empty().derive(domain.key.expose(), Label::ImportToken, &nonce)?.seal(&aad, &[], tag)?;
    ImportToken::parse(&bytes).map_err(|_| VaultError::CorruptToken)
}

/// Checks that a token was made here and not changed, under the domain key of its generation.
///
/// # Errors
/// [`ImportError::InvalidToken`].
pub(crate) fn authenticate_token(token: &ImportToken, region: &Region, domain: &DomainKey) -> Result<(), ImportError> {
    let (header, rest) = token.bytes.split_at(HEADER_BYTES);
    let Some((nonce, tag)) = rest.split_first_chunk() else { return Err(ImportError::InvalidToken) };
    let aad = [header, region.as_str().as_bytes()].concat();
    let mut key = SingleUseKey::empty();
    let key = key.derive(domain.key.expose(), Label::ImportToken, nonce)?;
    key.open(&aad, tag, &mut []).map_err(|_| ImportError::InvalidToken)
}
