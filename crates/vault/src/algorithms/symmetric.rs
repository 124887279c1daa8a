//! `SYMMETRIC_DEFAULT`: AES-256-GCM under a key derived for each call.
//!
//! The form of the result is drawn in [`blob`](crate::blob), the key of the call in
//! [`single_use`](crate::single_use). Source: AWS KMS Cryptographic Details, "Encrypt".

use trent_types::chance::random_array;
use trent_types::{EncryptionContext, Entropy, SecretBytes};

use crate::blob::{BLOB_HEADER_BYTES, BLOB_PLAINTEXT_BYTES_MAX, BlobAlgorithm, BlobHeader};
use crate::error::VaultError;
use crate::ids::{KeyHandle, KeyMaterialId};
use crate::kdf::Label;
use crate::secret::KEY_BYTES;
use crate::single_use::{NONCE_BYTES, SingleUseKey, TAG_BYTES};

/// A backing key and what its ciphertexts say about it.
pub(crate) struct SymmetricKey<'a> {
    pub(crate) key: &'a [u8; KEY_BYTES],
    pub(crate) handle: &'a KeyHandle,
    pub(crate) material_id: &'a KeyMaterialId,
}

/// Encrypts `plaintext`.
///
/// # Errors
/// [`VaultError::LengthOutOfRange`] above 6,084 bytes.
pub(crate) fn encrypt(
    key: &SymmetricKey<'_>,
    plaintext: &[u8],
    context: &EncryptionContext,
    entropy: &dyn Entropy,
) -> Result<Vec<u8>, VaultError> {
    encrypt_under(key, random_array(entropy), plaintext, context)
}

/// Makes `length` random bytes, and encrypts them.
///
/// They are drawn together with the nonce: a call of the generator costs more than the bytes that it gives.
///
/// # Errors
/// Those of [`encrypt`].
pub(crate) fn encrypt_random(
    key: &SymmetricKey<'_>,
    length: usize,
    context: &EncryptionContext,
    entropy: &dyn Entropy,
) -> Result<(SecretBytes, Vec<u8>), VaultError> {
    let mut drawn = vec![0; NONCE_BYTES + length];
    entropy.fill(&mut drawn);
    let mut nonce = [0; NONCE_BYTES];
    nonce.copy_from_slice(&drawn[..NONCE_BYTES]);
    drawn.drain(..NONCE_BYTES);
    // It is wiped with all its capacity, and so is what stood behind.
    let plaintext = SecretBytes::new(drawn);
    let blob = encrypt_under(key, nonce, plaintext.expose(), context)?;
    Ok((plaintext, blob))
}

fn encrypt_under(
    key: &SymmetricKey<'_>,
    nonce: [u8; NONCE_BYTES],
    plaintext: &[u8],
    context: &EncryptionContext,
) -> Result<Vec<u8>, VaultError> {
    let (mut blob, header) = start_blob(key, plaintext.len(), nonce)?;
    let sealed = &mut blob[BLOB_HEADER_BYTES..];
    call_key(key, &header, &mut SingleUseKey::empty())?.seal(&additional_data(&header, context), plaintext, sealed)?;
    Ok(blob)
}

/// Encrypts a plaintext of `plaintext_bytes` bytes that `fill` writes where the ciphertext will stand, so that it is
/// in no other place.
///
/// # Errors
/// Those of [`encrypt`] and of `fill`.
pub(crate) fn encrypt_in_place(
    key: &SymmetricKey<'_>,
    plaintext_bytes: usize,
    fill: impl FnOnce(&mut [u8]) -> Result<(), VaultError>,
    context: &EncryptionContext,
    entropy: &dyn Entropy,
) -> Result<Vec<u8>, VaultError> {
    let (mut blob, header) = start_blob(key, plaintext_bytes, random_array(entropy))?;
    let plaintext_end = BLOB_HEADER_BYTES + plaintext_bytes;
    let sealed = fill(&mut blob[BLOB_HEADER_BYTES..plaintext_end]).and_then(|()| {
        let mut call_key_place = SingleUseKey::empty();
        let call_key = call_key(key, &header, &mut call_key_place)?;
        Ok(call_key.seal_in_place(&additional_data(&header, context), &mut blob[BLOB_HEADER_BYTES..])?)
    });
    match sealed {
        Ok(()) => Ok(blob),
        Err(error) => {
            drop(SecretBytes::new(blob)); // wiped: it may hold the plaintext
            Err(error)
        }
    }
}

/// Decrypts the blob that `header` was read from into `plaintext`, which must be as long as
/// [`plaintext_bytes`] says.
///
/// # Errors
/// [`VaultError::WrongKey`] and [`VaultError::UnknownMaterial`] if the header names another key or material;
/// [`VaultError::InvalidCiphertext`] if anything differs from what was encrypted. `plaintext` then holds zeros.
pub(crate) fn decrypt(
    key: &SymmetricKey<'_>,
    header: &BlobHeader,
    blob: &[u8],
    context: &EncryptionContext,
    plaintext: &mut [u8],
) -> Result<(), VaultError> {
    match header.algorithm {
        BlobAlgorithm::SymmetricDefault => {}
    }
    if header.handle != *key.handle {
        return Err(VaultError::WrongKey);
    }
    if header.material != key.material_id.reference() {
        return Err(VaultError::UnknownMaterial);
    }
    let sealed = blob.get(BLOB_HEADER_BYTES..).ok_or(VaultError::InvalidCiphertext)?;
    call_key(key, header, &mut SingleUseKey::empty())?
        .open(&additional_data(header, context), sealed, plaintext)
        .map_err(|_| VaultError::InvalidCiphertext)
}

/// Length of the plaintext of a blob, in bytes.
pub(crate) const fn plaintext_bytes(blob: &[u8]) -> usize {
    blob.len().saturating_sub(BLOB_HEADER_BYTES + TAG_BYTES)
}

/// A blob with its header and room for everything else.
fn start_blob(
    key: &SymmetricKey<'_>,
    plaintext_bytes: usize,
    nonce: [u8; NONCE_BYTES],
) -> Result<(Vec<u8>, BlobHeader), VaultError> {
    if plaintext_bytes > BLOB_PLAINTEXT_BYTES_MAX {
        return Err(VaultError::LengthOutOfRange { bytes: plaintext_bytes, bytes_max: BLOB_PLAINTEXT_BYTES_MAX });
    }
    let header = BlobHeader {
        algorithm: BlobAlgorithm::SymmetricDefault,
        handle: *key.handle,
        material: key.material_id.reference(),
        nonce,
    };
    let mut blob = vec![0; BLOB_HEADER_BYTES + plaintext_bytes + TAG_BYTES];
    blob[..BLOB_HEADER_BYTES].copy_from_slice(&header.encode());
    Ok((blob, header))
}

fn call_key<'a>(
    key: &SymmetricKey<'_>,
    header: &BlobHeader,
    place: &'a mut SingleUseKey,
) -> Result<&'a SingleUseKey, VaultError> {
    Ok(place.derive(key.key, Label::SymmetricCall, &header.nonce)?)
}

fn additional_data(header: &BlobHeader, context: &EncryptionContext) -> Vec<u8> {
    // The number of pairs, and two lengths for each pair, are 4 bytes each.
    let context_bytes = 4 + context.total_bytes() + context.pairs().len() * 8;
    let mut data = Vec::with_capacity(BLOB_HEADER_BYTES + context_bytes);
    data.extend_from_slice(&header.encode());
    context.write_canonical(&mut data);
    data
}

#[cfg(test)]
mod tests;
