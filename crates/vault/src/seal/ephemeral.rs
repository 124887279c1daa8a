//! The seal of a server that forgets everything.

use trent_types::Entropy;
use trent_types::chance::random_array;

use super::{Seal, SealError};
use crate::hierarchy::RootKey;
use crate::kdf::Label;
use crate::secret::StackKey;
use crate::single_use::{NONCE_BYTES, SingleUseKey};

/// Seals the root key with a key that is nowhere but in this value: for stores that live in memory. What it sealed
/// can't be opened by anyone once it is gone.
pub struct EphemeralSeal(StackKey);

impl EphemeralSeal {
    /// A seal with a new random key.
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut key = StackKey::zeroed();
        entropy.fill(key.expose_mut());
        Self(key)
    }
}

impl Seal for EphemeralSeal {
    fn name(&self) -> &'static str {
        "ephemeral"
    }

    fn seal_root(&self, root: &RootKey, bound: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, SealError> {
        let nonce: [u8; NONCE_BYTES] = random_array(entropy);
        let mut sealed = nonce.to_vec();
        sealed.resize(NONCE_BYTES + root.expose().len() + crate::single_use::TAG_BYTES, 0);
        SingleUseKey::empty().derive(self.0.expose(), Label::FileSeal, &nonce)?.seal(
            bound,
            root.expose(),
            &mut sealed[NONCE_BYTES..],
        )?;
        Ok(sealed)
    }

    fn open_root(&self, sealed: &[u8], bound: &[u8], root: &mut RootKey) -> Result<(), SealError> {
        let (nonce, sealed) = sealed.split_first_chunk().ok_or(SealError::Refused)?;
        if sealed.len() != root.expose().len() + crate::single_use::TAG_BYTES {
            return Err(SealError::Refused);
        }
        SingleUseKey::empty()
            .derive(self.0.expose(), Label::FileSeal, nonce)?
            .open(bound, sealed, root.expose_mut())
            .map_err(|_| SealError::Refused)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{SystemEntropy, Vault, VaultError};

    #[test]
    fn it_opens_what_it_sealed_and_nothing_else() {
        let seal = EphemeralSeal::new(&SystemEntropy);
        let (vault, sealed) = Vault::create(&seal, Arc::new(SystemEntropy), 10).unwrap();
        let record = vault.seal_record(b"k", b"value").unwrap();
        let again = Vault::open(&seal, sealed.as_bytes(), Arc::new(SystemEntropy), 10).unwrap();
        assert_eq!(again.open_record(b"k", &record).unwrap(), b"value");

        let other = EphemeralSeal::new(&SystemEntropy);
        let refused = Vault::open(&other, sealed.as_bytes(), Arc::new(SystemEntropy), 10).map(|_| ());
        assert_eq!(refused, Err(VaultError::Seal(SealError::Refused)));
    }
}
