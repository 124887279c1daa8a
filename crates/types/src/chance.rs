//! Randomness, passed in.

/// A source of random bytes.
///
/// Keys, nonces and ids come from it. The only implementation in a server is the vault's, over the cryptographic
/// library's generator; tests may pass one that repeats itself.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with uniformly random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// `N` random bytes out of `entropy`, for values that are public (ids, nonces).
pub fn random_array<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}
