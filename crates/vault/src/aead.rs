//! AES-256-GCM.
//!
//! Source: NIST SP 800-38D. IV of 96 bits, tag of 128 bits.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};

use crate::error::PrimitiveFailed;

/// Size of an IV, in bytes.
pub(crate) const IV_BYTES: usize = 12;
/// Size of a tag, in bytes.
pub(crate) const TAG_BYTES: usize = 16;

/// The ciphertext, the tag or the additional data are not what was sealed under this key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Forged;

/// Writes `ciphertext || tag` of `plaintext` to `out`, which is 16 bytes longer than `plaintext`.
///
/// # Errors
/// [`PrimitiveFailed`] if `out` has another length; then `out` holds nothing of use.
pub(crate) fn seal(
    key: &[u8; 32],
    iv: [u8; IV_BYTES],
    aad: &[u8],
    plaintext: &[u8],
    out: &mut [u8],
) -> Result<(), PrimitiveFailed> {
    let (ciphertext, tag) = out.split_at_mut_checked(plaintext.len()).ok_or(PrimitiveFailed)?;
    let iv = Nonce::assume_unique_for_key(iv);
    load(key)?
        .seal_out_of_place_scatter(iv, Aad::from(aad), plaintext, ciphertext, &[], tag)
        .map_err(|_| PrimitiveFailed)
}

/// Replaces a plaintext and 16 spare bytes behind it by `ciphertext || tag`.
///
/// # Errors
/// [`PrimitiveFailed`] if there is no room for the tag.
pub(crate) fn seal_in_place(
    key: &[u8; 32],
    iv: [u8; IV_BYTES],
    aad: &[u8],
    in_out: &mut [u8],
) -> Result<(), PrimitiveFailed> {
    let plaintext_bytes = in_out.len().checked_sub(TAG_BYTES).ok_or(PrimitiveFailed)?;
    let (plaintext, tag) = in_out.split_at_mut(plaintext_bytes);
    let iv = Nonce::assume_unique_for_key(iv);
    load(key)?.seal_in_place_scatter(iv, Aad::from(aad), plaintext, &[], tag).map_err(|_| PrimitiveFailed)
}

/// Writes the plaintext of `sealed` (`ciphertext || tag`) to `out`, which is 16 bytes shorter than `sealed`.
///
/// # Errors
/// [`Forged`] if anything differs from what was sealed; then `out` is all zeros.
pub(crate) fn open(
    key: &[u8; 32],
    iv: [u8; IV_BYTES],
    aad: &[u8],
    sealed: &[u8],
    out: &mut [u8],
) -> Result<(), Forged> {
    let opened = sealed.split_at_checked(out.len()).filter(|(_, tag)| tag.len() == TAG_BYTES).is_some_and(
        |(ciphertext, tag)| {
            let iv = Nonce::assume_unique_for_key(iv);
            load(key).is_ok_and(|key| key.open_separate_gather(iv, Aad::from(aad), ciphertext, tag, out).is_ok())
        },
    );
    if opened {
        Ok(())
    } else {
        out.fill(0);
        Err(Forged)
    }
}

fn load(key: &[u8; 32]) -> Result<LessSafeKey, PrimitiveFailed> {
    UnboundKey::new(&AES_256_GCM, key).map(LessSafeKey::new).map_err(|_| PrimitiveFailed)
}

#[cfg(test)]
mod tests;
