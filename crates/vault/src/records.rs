//! Sealing of store records.
//!
//! Sealed record, version 1; the key is `KDF(records key, "record", nonce)`, see
//! [`single_use`](crate::single_use). The additional authenticated data is everything before the ciphertext, then the
//! key under which the record is stored, so that a record can't be moved to another place. An older sealed form of the
//! same record under the same store key does open: the store's own history is not what this protects.
//!
//! ```text
//! offset  bytes
//!      0      2  magic, "TR"
//!      2      1  version, 1
//!      3      4  generation of the records key (the root key's), big-endian
//!      7     16  nonce
//!     23      n  ciphertext, as long as the record
//! 23 + n     16  tag
//! ```

use trent_types::Entropy;
use trent_types::chance::random_array;

use crate::error::{FormatError, VaultError};
use crate::kdf::Label;
use crate::layout::Fields;
use crate::secret::LockedKey;
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

const MAGIC: &[u8; 2] = b"TR";
const VERSION: u8 = 1;
const HEADER_BYTES: usize = 23;

/// The longest record, in bytes. No object of the API comes near; a longer one is a mistake.
pub const RECORD_BYTES_MAX: usize = 16 * 1024 * 1024;
/// What a sealed record has more than the record, in bytes.
pub const RECORD_OVERHEAD_BYTES: usize = HEADER_BYTES + TAG_BYTES;

/// What a sealed record says about itself without any key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordHeader {
    /// Generation of the records key.
    pub generation: u32,
    /// Out of this and the records key, the key of this record is derived.
    pub nonce: [u8; NONCE_BYTES],
}

impl RecordHeader {
    /// Reads the header of a sealed record, which is given whole.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are no sealed record.
    pub fn parse(sealed: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(sealed, MAGIC, VERSION)?;
        let header = Self { generation: fields.number()?, nonce: fields.array()? };
        let sealed_bytes = fields.rest().len();
        if header.generation == 0 {
            return Err(FormatError::Field);
        }
        if !(TAG_BYTES..=RECORD_BYTES_MAX + TAG_BYTES).contains(&sealed_bytes) {
            return Err(FormatError::Length);
        }
        Ok(header)
    }

    /// The header's bytes.
    pub fn encode(&self) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        bytes[..2].copy_from_slice(MAGIC);
        bytes[2] = VERSION;
        bytes[3..7].copy_from_slice(&self.generation.to_be_bytes());
        bytes[7..].copy_from_slice(&self.nonce);
        bytes
    }
}

/// Seals `record` for the place `store_key`.
pub(crate) fn seal(
    records_key: &LockedKey,
    generation: u32,
    store_key: &[u8],
    record: &[u8],
    entropy: &dyn Entropy,
) -> Result<Vec<u8>, VaultError> {
    if record.len() > RECORD_BYTES_MAX {
        return Err(VaultError::LengthOutOfRange { bytes: record.len(), bytes_max: RECORD_BYTES_MAX });
    }
    let header = RecordHeader { generation, nonce: random_array(entropy) };
    let mut sealed = vec![0; RECORD_OVERHEAD_BYTES + record.len()];
    sealed[..HEADER_BYTES].copy_from_slice(&header.encode());
    SingleUseKey::empty().derive(records_key.expose(), Label::Record, &header.nonce)?.seal(
        &additional_data(&header, store_key),
        record,
        &mut sealed[HEADER_BYTES..],
    )?;
    Ok(sealed)
}

/// Opens what was sealed for the place `store_key`.
pub(crate) fn open(
    records_key: &LockedKey,
    generation: u32,
    store_key: &[u8],
    sealed: &[u8],
) -> Result<Vec<u8>, VaultError> {
    let corrupt = VaultError::CorruptRecord;
    let header = RecordHeader::parse(sealed).map_err(|_| corrupt.clone())?;
    if header.generation != generation {
        return Err(corrupt);
    }
    let mut record = vec![0; sealed.len() - RECORD_OVERHEAD_BYTES];
    SingleUseKey::empty()
        .derive(records_key.expose(), Label::Record, &header.nonce)?
        .open(&additional_data(&header, store_key), &sealed[HEADER_BYTES..], &mut record)
        .map_err(|_| corrupt)?;
    Ok(record)
}

fn additional_data(header: &RecordHeader, store_key: &[u8]) -> Vec<u8> {
    [&header.encode()[..], store_key].concat()
}

#[cfg(test)]
mod tests;
