//! Import slots: the private wrapping key and what it is for.

use std::sync::Arc;

use trent_types::chance::random_array;
use trent_types::{Entropy, Region, Timestamp};

use super::{ImportSlotId, WrappingAlgorithm};
use crate::error::{FormatError, VaultError};
use crate::hierarchy::{DomainKey, kind};
use crate::ids::KeyHandle;
use crate::kdf::Label;
use crate::layout::Fields;
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::secret::LockedBytes;
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};
use crate::spec::{KeyFamily, KeySpec};

const MAGIC: &[u8; 4] = b"TIMS";
const VERSION: u8 = 1;
const HEADER_BYTES: usize = 53;

/// A sealed import slot: the private key of a wrapping key pair, as it is stored.
///
/// Version 1; the additional authenticated data is everything before the nonce, then the Region's name; the key is
/// `KDF(domain key, "import slot", nonce)`:
///
/// ```text
/// offset  bytes
///      0      4  magic, "TIMS"
///      4      1  version, 1
///      5      4  generation of the domain key, big-endian
///      9      1  kind of the wrapping key: 16, 17, 18 = RSA_2048, RSA_3072, RSA_4096
///     10      1  wrapping algorithm: 1 = RSAES_OAEP_SHA_1, 2 = RSAES_OAEP_SHA_256,
///                3 = RSA_AES_KEY_WRAP_SHA_1, 4 = RSA_AES_KEY_WRAP_SHA_256
///     11     16  handle of the KMS key
///     27     16  id of the slot
///     43      8  expiry, milliseconds since 1970-01-01T00:00:00Z, big-endian, signed
///     51      2  length n of the private wrapping key, big-endian
///     53     16  nonce
///     69      n  private wrapping key, PKCS#8 in DER, encrypted with AES-256-GCM
/// 69 + n     16  tag
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportSlot {
    bytes: Box<[u8]>,
    domain_generation: u32,
    wrapping_key: KeySpec,
    algorithm: WrappingAlgorithm,
    handle: KeyHandle,
    id: ImportSlotId,
    valid_to: Timestamp,
}

impl ImportSlot {
    /// Reads a slot.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are none.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(bytes, MAGIC, VERSION)?;
        let domain_generation = fields.number()?;
        let kind = fields.byte()?;
        let wrapping_key = kind::spec(kind).filter(|spec| spec.family() == KeyFamily::Rsa);
        let wrapping_key = wrapping_key.ok_or(FormatError::Kind(kind))?;
        let algorithm = WrappingAlgorithm::read(&mut fields)?;
        let handle = KeyHandle::from_bytes(fields.array()?);
        let id = fields.array()?;
        let valid_to = Timestamp::from_epoch_ms(fields.long()?);
        let secret_bytes = usize::from(fields.short()?);
        if fields.rest().len() != NONCE_BYTES + secret_bytes + TAG_BYTES
            || !kind::secret_bytes(wrapping_key).contains(&secret_bytes)
        {
            return Err(FormatError::Length);
        }
        if domain_generation == 0 {
            return Err(FormatError::Field);
        }
        Ok(Self { bytes: bytes.into(), domain_generation, wrapping_key, algorithm, handle, id, valid_to })
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The slot's id, which its import token names.
    pub const fn id(&self) -> &ImportSlotId {
        &self.id
    }

    /// The KMS key that material is imported into.
    pub const fn handle(&self) -> &KeyHandle {
        &self.handle
    }

    /// How the material is wrapped.
    pub const fn algorithm(&self) -> WrappingAlgorithm {
        self.algorithm
    }

    /// The kind of the wrapping key.
    pub const fn wrapping_key(&self) -> KeySpec {
        self.wrapping_key
    }

    /// From when on the slot and its token are not valid any more.
    pub const fn valid_to(&self) -> Timestamp {
        self.valid_to
    }

    /// Generation of the domain key under which it is sealed.
    pub const fn domain_generation(&self) -> u32 {
        self.domain_generation
    }
}

/// Seals the private key of a wrapping key pair.
pub(crate) fn seal_slot(
    wrapping_key: &Material,
    algorithm: WrappingAlgorithm,
    handle: &KeyHandle,
    valid_to: Timestamp,
    region: &Region,
    domain: &DomainKey,
    entropy: &dyn Entropy,
) -> Result<ImportSlot, VaultError> {
    let id: ImportSlotId = random_array(entropy);
    let nonce: [u8; NONCE_BYTES] = random_array(entropy);
    let secret = wrapping_key.secret.expose();
    let mut bytes = Vec::with_capacity(HEADER_BYTES + NONCE_BYTES + secret.len() + TAG_BYTES);
    bytes.extend_from_slice(MAGIC);
    bytes.push(VERSION);
    bytes.extend_from_slice(&domain.generation.to_be_bytes());
    bytes.push(kind::of(wrapping_key.spec));
    bytes.push(algorithm.number());
    bytes.extend_from_slice(handle.as_bytes());
    bytes.extend_from_slice(&id);
    bytes.extend_from_slice(&valid_to.epoch_ms().to_be_bytes());
    let length = u16::try_from(secret.len()).map_err(|_| VaultError::CorruptToken)?;
    bytes.extend_from_slice(&length.to_be_bytes());
    let aad = [&bytes, region.as_str().as_bytes()].concat();
    bytes.extend_from_slice(&nonce);
    let sealed_at = bytes.len();
    bytes.resize(sealed_at + secret.len() + TAG_BYTES, 0);
    SingleUseKey::empty().derive(domain.key.expose(), Label::ImportSlot, &nonce)?.seal(
        &aad,
        secret,
        &mut bytes[sealed_at..],
    )?;
    ImportSlot::parse(&bytes).map_err(|_| VaultError::CorruptToken)
}

/// Opens a slot under the domain key of its generation. The public key is left out, as nothing needs it.
pub(crate) fn open_slot(
    slot: &ImportSlot,
    region: &Region,
    domain: &DomainKey,
    memory: &Arc<KeyMemory>,
) -> Result<Material, VaultError> {
    let corrupt = VaultError::CorruptToken;
    let (header, rest) = slot.bytes.split_at(HEADER_BYTES);
    let Some((nonce, sealed)) = rest.split_first_chunk() else { return Err(corrupt) };
    let secret_bytes = sealed.len().checked_sub(TAG_BYTES).ok_or(corrupt.clone())?;
    let mut opening = SingleUseKey::empty();
    let opening = opening.derive(domain.key.expose(), Label::ImportSlot, nonce)?;
    let aad = [header, region.as_str().as_bytes()].concat();
    let open = |secret: &mut [u8]| opening.open(&aad, sealed, secret).map_err(|_| corrupt.clone());
    Material::secret_key(slot.wrapping_key, LockedBytes::filled(memory, secret_bytes, open)?)
}
