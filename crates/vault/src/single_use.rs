//! One key for each sealing: how everything in the vault is encrypted.
//!
//! ```text
//! key = KDF(parent key, label, nonce)          nonce: 16 random bytes, kept beside the result
//! sealed = AES-256-GCM(key, IV = 0^96, aad, plaintext) = ciphertext || tag (16 bytes)
//! ```
//!
//! Why the IV may be constant: GCM asks that no IV is used twice under the same key. The key here is used for one
//! sealing only, because it depends on a fresh 128-bit nonce. A key comes twice only if two sealings under one parent
//! key draw the same nonce; the chance of that is 2^-33 after 2^48 sealings. SP 800-38D (section 8.3) asks for at most
//! 2^-32, which random 96-bit IVs under one key reach after 2^32 sealings already. So no number of calls that a server
//! can make wears a key out.
//!
//! Source: AWS KMS Cryptographic Details, "Encrypt" (a derived key for each call); NIST SP 800-108r1, SP 800-38D.

use crate::aead::{self, Forged, IV_BYTES};
use crate::error::PrimitiveFailed;
use crate::kdf::{self, Label};
use crate::secret::StackKey;

/// Size of the nonce out of which a single-use key is derived, in bytes.
pub(crate) const NONCE_BYTES: usize = 16;

/// What sealing adds to a plaintext, in bytes.
pub(crate) const TAG_BYTES: usize = aead::TAG_BYTES;

const IV: [u8; IV_BYTES] = [0; IV_BYTES];

/// An AES-256-GCM key for one sealing and its openings.
pub(crate) struct SingleUseKey(StackKey);

impl SingleUseKey {
    /// Room for a key, to be [derived](Self::derive) where it stands.
    pub(crate) const fn empty() -> Self {
        Self(StackKey::zeroed())
    }

    /// Derives the key of `nonce` under `parent`, in place.
    pub(crate) fn derive(
        &mut self,
        parent: &[u8; 32],
        label: Label,
        nonce: &[u8; NONCE_BYTES],
    ) -> Result<&Self, PrimitiveFailed> {
        kdf::derive(parent, label, nonce, self.0.expose_mut())?;
        Ok(self)
    }

    /// Writes `ciphertext || tag` to `out`, which is 16 bytes longer than `plaintext`.
    pub(crate) fn seal(&self, aad: &[u8], plaintext: &[u8], out: &mut [u8]) -> Result<(), PrimitiveFailed> {
        aead::seal(self.0.expose(), IV, aad, plaintext, out)
    }

    /// Replaces a plaintext and 16 spare bytes by `ciphertext || tag`.
    pub(crate) fn seal_in_place(&self, aad: &[u8], in_out: &mut [u8]) -> Result<(), PrimitiveFailed> {
        aead::seal_in_place(self.0.expose(), IV, aad, in_out)
    }

    /// Writes the plaintext to `out`, which is 16 bytes shorter than `sealed`.
    pub(crate) fn open(&self, aad: &[u8], sealed: &[u8], out: &mut [u8]) -> Result<(), Forged> {
        aead::open(self.0.expose(), IV, aad, sealed, out)
    }
}
