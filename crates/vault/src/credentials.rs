//! Secret access keys and what requests are signed with.
//!
//! Sealed secret access key, version 1; the key is `KDF(credentials key, "credential", nonce)`, see
//! [`single_use`](crate::single_use). The additional authenticated data is everything before the ciphertext, then the
//! access key id:
//!
//! ```text
//! offset  bytes
//!      0      4  magic, "TSAK"
//!      4      1  version, 1
//!      5      4  generation of the credentials key (the root key's), big-endian
//!      9     16  nonce
//!     25      n  secret access key, encrypted with AES-256-GCM
//! 25 + n     16  tag
//! ```

use std::sync::Arc;

use aws_lc_rs::hmac;
use trent_types::chance::random_array;
use trent_types::{Entropy, SecretText};
use zeroize::Zeroizing;

use crate::error::{FormatError, PrimitiveFailed, VaultError};
use crate::hex;
use crate::kdf::Label;
use crate::layout::Fields;
use crate::memory::KeyMemory;
use crate::secret::{LockedKey, StackKey};
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

const MAGIC: &[u8; 4] = b"TSAK";
const VERSION: u8 = 1;
const HEADER_BYTES: usize = 25;

/// The longest secret access key that can be sealed, in bytes. AWS's have 40.
pub const SECRET_ACCESS_KEY_BYTES_MAX: usize = 128;

/// The bytes of randomness in a new secret access key: 240 bits, 40 characters of 6 bits.
const SECRET_ACCESS_KEY_RANDOM_BYTES: usize = 30;

/// What a sealed secret access key says about itself without any key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CredentialHeader {
    /// Generation of the credentials key.
    pub generation: u32,
    /// Out of this and the credentials key, the key of this sealing is derived.
    pub nonce: [u8; NONCE_BYTES],
}

impl CredentialHeader {
    /// Reads the header of a sealed secret access key, which is given whole.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are no sealed secret access key.
    pub fn parse(sealed: &[u8]) -> Result<Self, FormatError> {
        let mut fields = Fields::after_prefix(sealed, MAGIC, VERSION)?;
        let header = Self { generation: fields.number()?, nonce: fields.array()? };
        if header.generation == 0 {
            return Err(FormatError::Field);
        }
        if !(TAG_BYTES + 1..=TAG_BYTES + SECRET_ACCESS_KEY_BYTES_MAX).contains(&fields.rest().len()) {
            return Err(FormatError::Length);
        }
        Ok(header)
    }

    /// The header's bytes.
    pub fn encode(&self) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        bytes[..4].copy_from_slice(MAGIC);
        bytes[4] = VERSION;
        bytes[5..9].copy_from_slice(&self.generation.to_be_bytes());
        bytes[9..].copy_from_slice(&self.nonce);
        bytes
    }
}

/// The key that signs requests of one access key for one day, Region and service; kept in locked memory.
///
/// Source: IAM User Guide, "Create a signed AWS API request", "Calculate the signature".
pub struct SigningKey(LockedKey);

impl SigningKey {
    /// Whether `signature_hex` is the signature of `string_to_sign`: 64 lower-case hexadecimal digits of
    /// `HMAC-SHA-256(key, string_to_sign)`. The comparison takes the same time wherever the signatures differ.
    pub fn verify(&self, string_to_sign: &[u8], signature_hex: &str) -> bool {
        let Some(signature) = hex::decode_array::<32>(signature_hex) else { return false };
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.0.expose());
        hmac::verify(&key, string_to_sign, &signature).is_ok()
    }

    /// Derives the key:
    /// `HMAC(HMAC(HMAC(HMAC("AWS4" secret, date), region), service), "aws4_request")`.
    pub(crate) fn derive(
        secret: &[u8],
        date: &str,
        region: &str,
        service: &str,
        memory: &Arc<KeyMemory>,
    ) -> Result<Self, VaultError> {
        let mut prefixed = Zeroizing::new([0; 4 + SECRET_ACCESS_KEY_BYTES_MAX]);
        let prefixed_bytes = 4 + secret.len();
        prefixed[..4].copy_from_slice(b"AWS4");
        prefixed.get_mut(4..prefixed_bytes).ok_or(VaultError::CorruptCredential)?.copy_from_slice(secret);

        let (mut a, mut b) = (StackKey::zeroed(), StackKey::zeroed());
        hmac_into(&prefixed[..prefixed_bytes], date, a.expose_mut())?;
        hmac_into(a.expose(), region, b.expose_mut())?;
        hmac_into(b.expose(), service, a.expose_mut())?;
        LockedKey::filled::<VaultError>(memory, |key| Ok(hmac_into(a.expose(), "aws4_request", key)?)).map(Self)
    }

    #[cfg(test)]
    pub(crate) fn expose(&self) -> &[u8; 32] {
        self.0.expose()
    }
}

/// A new random secret access key: 40 characters of the base64 alphabet, as AWS makes them.
pub(crate) fn new_secret_access_key(entropy: &dyn Entropy) -> SecretText {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut random = Zeroizing::new([0; SECRET_ACCESS_KEY_RANDOM_BYTES]);
    entropy.fill(&mut random[..]);
    let mut text = String::with_capacity(SECRET_ACCESS_KEY_RANDOM_BYTES / 3 * 4);
    for group in random.chunks_exact(3) {
        let bits = u32::from(group[0]) << 16 | u32::from(group[1]) << 8 | u32::from(group[2]);
        for shift in [18, 12, 6, 0] {
            text.push(char::from(ALPHABET[(bits >> shift & 0x3f) as usize]));
        }
    }
    SecretText::new(text)
}

/// Seals the secret access key of `access_key_id`.
pub(crate) fn seal(
    credentials_key: &LockedKey,
    generation: u32,
    access_key_id: &str,
    secret: &SecretText,
    entropy: &dyn Entropy,
) -> Result<Vec<u8>, VaultError> {
    let secret = secret.expose().as_bytes();
    if !(1..=SECRET_ACCESS_KEY_BYTES_MAX).contains(&secret.len()) {
        return Err(VaultError::LengthOutOfRange { bytes: secret.len(), bytes_max: SECRET_ACCESS_KEY_BYTES_MAX });
    }
    let header = CredentialHeader { generation, nonce: random_array(entropy) };
    let mut sealed = vec![0; HEADER_BYTES + secret.len() + TAG_BYTES];
    sealed[..HEADER_BYTES].copy_from_slice(&header.encode());
    SingleUseKey::empty().derive(credentials_key.expose(), Label::Credential, &header.nonce)?.seal(
        &additional_data(&header, access_key_id),
        secret,
        &mut sealed[HEADER_BYTES..],
    )?;
    Ok(sealed)
}

/// Opens the sealed secret access key of `access_key_id` and hands it to `act`; it is wiped afterwards.
pub(crate) fn open<T>(
    credentials_key: &LockedKey,
    generation: u32,
    access_key_id: &str,
    sealed: &[u8],
    act: impl FnOnce(&[u8]) -> Result<T, VaultError>,
) -> Result<T, VaultError> {
    let corrupt = VaultError::CorruptCredential;
    let header = CredentialHeader::parse(sealed).map_err(|_| corrupt.clone())?;
    if header.generation != generation {
        return Err(corrupt);
    }
    let mut buffer = Zeroizing::new([0; SECRET_ACCESS_KEY_BYTES_MAX]);
    let secret = &mut buffer[..sealed.len() - HEADER_BYTES - TAG_BYTES];
    SingleUseKey::empty()
        .derive(credentials_key.expose(), Label::Credential, &header.nonce)?
        .open(&additional_data(&header, access_key_id), &sealed[HEADER_BYTES..], secret)
        .map_err(|_| corrupt)?;
    act(secret)
}

fn additional_data(header: &CredentialHeader, access_key_id: &str) -> Vec<u8> {
    [&header.encode()[..], access_key_id.as_bytes()].concat()
}

fn hmac_into(key: &[u8], data: &str, out: &mut [u8; 32]) -> Result<(), PrimitiveFailed> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    hmac::sign_to_buffer(&key, data.as_bytes(), out).map(|_| ()).map_err(|_| PrimitiveFailed)
}

#[cfg(test)]
mod tests;
