//! The system's randomness.

use trent_types::Entropy;

/// Random bytes from AWS-LC's generator: a CTR_DRBG with AES-256 (NIST SP 800-90A) for each thread, seeded and
/// reseeded by the operating system. The only system randomness in the project.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        if aws_lc_rs::rand::fill(bytes).is_err() {
            // Never reached by AWS-LC, which stops the process itself. Going on without randomness would be worse
            // than any crash.
            std::process::abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use trent_types::chance::random_array;

    use super::*;

    #[test]
    fn fills_whole_buffers_differently_each_time() {
        let a: [u8; 64] = random_array(&SystemEntropy);
        let b: [u8; 64] = random_array(&SystemEntropy);
        assert_ne!(a, b);
        for half in [&a[..32], &a[32..], &b[..32], &b[32..]] {
            assert_ne!(half, [0; 32]);
        }
        SystemEntropy.fill(&mut []);
    }
}
