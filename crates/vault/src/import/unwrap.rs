//! Opening wrapped key material.

use aws_lc_rs::key_wrap::{AES_256, AesKek, KeyWrapPadded};
use zeroize::Zeroizing;

use super::WrappingAlgorithm;
use crate::algorithms::rsa;
use crate::error::{ImportError, UseError, VaultError};
use crate::material::Material;
use crate::secret::KEY_BYTES;
use crate::spec::RsaEncryptionAlgorithm;

/// The longest wrapped material, in bytes: service model of AWS KMS, `ImportKeyMaterialRequest`,
/// `EncryptedKeyMaterial`.
const WRAPPED_BYTES_MAX: usize = 6144;

/// Unwraps key material with a private wrapping key.
///
/// # Errors
/// [`ImportError::InvalidCiphertext`], whatever it is that is wrong: a padding, a hash function, the length of the AES
/// key, the integrity of what it wraps.
pub(crate) fn unwrap(
    wrapping_key: &Material,
    algorithm: WrappingAlgorithm,
    wrapped: &[u8],
) -> Result<Zeroizing<Vec<u8>>, ImportError> {
    if wrapped.len() > WRAPPED_BYTES_MAX {
        return Err(ImportError::InvalidCiphertext);
    }
    match algorithm {
        WrappingAlgorithm::Rsaes(oaep) => decrypt(wrapping_key, oaep, wrapped),
        WrappingAlgorithm::RsaAes(oaep) => {
            let modulus_bytes = wrapping_key.spec.rsa_modulus_bytes().unwrap_or_default();
            let (wrapped_key, wrapped) =
                wrapped.split_at_checked(modulus_bytes).ok_or(ImportError::InvalidCiphertext)?;
            let aes_key = decrypt(wrapping_key, oaep, wrapped_key)?;
            unwrap_padded(&aes_key, wrapped).ok_or(ImportError::InvalidCiphertext)
        }
    }
}

fn decrypt(
    wrapping_key: &Material,
    oaep: RsaEncryptionAlgorithm,
    ciphertext: &[u8],
) -> Result<Zeroizing<Vec<u8>>, ImportError> {
    rsa::decrypt(wrapping_key, oaep, ciphertext).map_err(|error| match error {
        UseError::Vault(VaultError::InvalidCiphertext) => ImportError::InvalidCiphertext,
        UseError::Vault(error) => error.into(),
        _ => VaultError::CorruptToken.into(),
    })
}

/// AES-256 key wrap with padding. Source: RFC 5649; NIST SP 800-38F, section 6.3.
fn unwrap_padded(aes_key: &[u8], wrapped: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    if aes_key.len() != KEY_BYTES {
        return None;
    }
    let key = AesKek::new(&AES_256, aes_key).ok()?;
    let mut material = Zeroizing::new(vec![0; wrapped.len()]);
    let length = key.unwrap_with_padding(wrapped, &mut material).ok()?.len();
    material.truncate(length);
    Some(material)
}

#[cfg(test)]
mod tests;
