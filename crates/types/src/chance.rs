//! Randomness, passed in.

/// A source of random bytes.
///
/// Keys, nonces and ids come from it. The only implementation in a server is the vault's, over the cryptographic
/// library's generator; tests may pass one that repeats itself.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with uniformly random bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// Fills `bytes` for an id of something that passes, of a request or of an event: it must differ from all others, and
    /// is no secret, so that it may have been drawn some time before.
    fn fill_id(&self, bytes: &mut [u8]) {
        self.fill(bytes);
    }
}

/// `N` random bytes for an id, see [`Entropy::fill_id`].
pub fn random_id<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill_id(&mut bytes);
    bytes
}

/// `N` random bytes out of `entropy`, for values that are public (ids, nonces).
pub fn random_array<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}
