//! Key bytes inside the vault.
//!
//! None of these types can be printed, cloned, compared or serialized; the assertions at the end of this file hold
//! that list. They are filled in place and wiped when dropped.
//!
//! Limit: AWS-LC copies a key into its own structures (AES round keys, HMAC states, the numbers of a private key, on its
//! heap and on the stack) while it works with it. It cleanses them afterwards, but they are not in locked memory.

use std::sync::Arc;

use trent_types::Entropy;
use zeroize::Zeroize;

use crate::memory::{KeyMemory, OutOfKeyMemory, SLOT_BYTES, Slot};

/// Size of every symmetric key in the vault, in bytes: AES-256 and HMAC-SHA-256 keys.
pub(crate) const KEY_BYTES: usize = SLOT_BYTES;

/// A key that is kept: 32 bytes in locked memory.
pub(crate) struct LockedKey(Slot);

impl LockedKey {
    /// A key that `fill` writes. It sees zeros.
    pub(crate) fn filled<E: From<OutOfKeyMemory>>(
        memory: &Arc<KeyMemory>,
        fill: impl FnOnce(&mut [u8; KEY_BYTES]) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut slot = memory.slot(KEY_BYTES)?;
        fill(slot.first_mut())?;
        Ok(Self(slot))
    }

    /// A new random key.
    pub(crate) fn random(memory: &Arc<KeyMemory>, entropy: &dyn Entropy) -> Result<Self, OutOfKeyMemory> {
        Self::filled(memory, |key| {
            entropy.fill(key);
            Ok(())
        })
    }

    /// A key of zeros, to be filled by a seal.
    pub(crate) fn zeroed(memory: &Arc<KeyMemory>) -> Result<Self, OutOfKeyMemory> {
        memory.slot(KEY_BYTES).map(Self)
    }

    /// Reads the key. The name is there to be searched for in a review.
    pub(crate) fn expose(&self) -> &[u8; KEY_BYTES] {
        self.0.first()
    }

    /// Writes the key in place.
    pub(crate) fn expose_mut(&mut self) -> &mut [u8; KEY_BYTES] {
        self.0.first_mut()
    }
}

/// A secret of any length that is kept: in locked memory.
pub(crate) struct LockedBytes(Slot);

impl LockedBytes {
    /// `length` bytes that `fill` writes. It sees zeros.
    pub(crate) fn filled<E: From<OutOfKeyMemory>>(
        memory: &Arc<KeyMemory>,
        length: usize,
        fill: impl FnOnce(&mut [u8]) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut slot = memory.slot(length)?;
        fill(slot.bytes_mut())?;
        Ok(Self(slot))
    }

    /// A copy of `secret`, which the caller wipes.
    pub(crate) fn copy_of(memory: &Arc<KeyMemory>, secret: &[u8]) -> Result<Self, OutOfKeyMemory> {
        Self::filled(memory, secret.len(), |bytes| {
            bytes.copy_from_slice(secret);
            Ok(())
        })
    }

    /// New random bytes.
    pub(crate) fn random(
        memory: &Arc<KeyMemory>,
        length: usize,
        entropy: &dyn Entropy,
    ) -> Result<Self, OutOfKeyMemory> {
        Self::filled(memory, length, |bytes| {
            entropy.fill(bytes);
            Ok(())
        })
    }

    /// Reads the secret. The name is there to be searched for in a review.
    pub(crate) fn expose(&self) -> &[u8] {
        self.0.bytes()
    }
}

/// A key that lives for one call: 32 bytes on the stack.
///
/// Made of zeros and then filled where it stands, so that no move leaves a copy of the key behind.
pub(crate) struct StackKey([u8; KEY_BYTES]);

impl StackKey {
    pub(crate) const fn zeroed() -> Self {
        Self([0; KEY_BYTES])
    }

    /// Reads the key. The name is there to be searched for in a review.
    pub(crate) const fn expose(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }

    /// Writes the key in place.
    pub(crate) const fn expose_mut(&mut self) -> &mut [u8; KEY_BYTES] {
        &mut self.0
    }
}

impl Drop for StackKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Fails to compile if a type implements one of the traits.
///
/// How: `Probe<()>` is implemented for every type, and `Probe<Found>` for every type with the trait. If both apply,
/// the compiler can't tell which `Probe` is meant.
macro_rules! assert_lacks {
    ($($secret:ty),+ => $traits:tt) => { $( assert_lacks!(@one $secret => $traits); )+ };
    (@one $secret:ty => ($($lacked:path),+)) => { $(
        const _: () = {
            trait Probe<Marker> {
                const SEEN: () = ();
            }
            struct Found;
            impl<T: ?Sized> Probe<()> for T {}
            impl<T: ?Sized + $lacked> Probe<Found> for T {}
            <$secret as Probe<_>>::SEEN
        };
    )+ };
}

assert_lacks!(
    Slot, LockedKey, LockedBytes, StackKey, crate::material::Material, crate::prepared::PreparedKey, crate::hierarchy::RootKey, crate::hierarchy::DomainKey, crate::credentials::SigningKey,
    crate::service_keys::ServiceSigningKey,
    crate::single_use::SingleUseKey
    => (std::fmt::Debug, std::fmt::Display, Clone, PartialEq, Default, serde::Serialize, AsRef<[u8]>)
);
// A proof that was used must not be used for another call.
assert_lacks!(crate::KeyUse => (Clone, PartialEq, Default, serde::Serialize));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_filled_in_place() {
        let memory = KeyMemory::new();
        let key = LockedKey::filled::<OutOfKeyMemory>(&memory, |bytes| {
            assert_eq!(bytes, &[0; KEY_BYTES]);
            bytes.fill(9);
            Ok(())
        })
        .unwrap_or_else(|_| panic!("no memory"));
        assert_eq!(key.expose(), &[9; KEY_BYTES]);
    }
}
