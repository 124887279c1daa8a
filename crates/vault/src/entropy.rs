//! The system's randomness.

use std::cell::RefCell;

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

    fn fill_id(&self, bytes: &mut [u8]) {
        let filled = DRAWN.with(|drawn| drawn.borrow_mut().take(bytes));
        if !filled {
            self.fill(bytes);
        }
    }
}

thread_local! {
    static DRAWN: RefCell<Drawn> = const { RefCell::new(Drawn { bytes: [0; DRAWN_BYTES], left: 0 }) };
}

/// How much is drawn at a time: a call of the generator costs more than the bytes that it gives.
const DRAWN_BYTES: usize = 1024;

/// Random bytes that were drawn ahead, for ids.
struct Drawn {
    bytes: [u8; DRAWN_BYTES],
    /// How many of them, from the first on, nobody has had.
    left: usize,
}

impl Drawn {
    /// Fills `wanted` with bytes that nobody gets again; tells whether it could.
    fn take(&mut self, wanted: &mut [u8]) -> bool {
        if wanted.len() > DRAWN_BYTES {
            return false;
        }
        if self.left < wanted.len() {
            SystemEntropy.fill(&mut self.bytes);
            self.left = DRAWN_BYTES;
        }
        let start = self.left - wanted.len();
        wanted.copy_from_slice(&self.bytes[start..self.left]);
        self.left = start;
        true
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

    #[test]
    fn no_id_comes_twice() {
        let mut seen = std::collections::HashSet::new();
        for _ in 0..10_000 {
            let mut id = [0; 16];
            SystemEntropy.fill_id(&mut id);
            assert!(seen.insert(id));
        }
        let mut long = [0; DRAWN_BYTES + 1];
        SystemEntropy.fill_id(&mut long);
        assert_ne!(long[..32], [0; 32]);
        assert_ne!(long[DRAWN_BYTES - 31..], [0; 32]);
    }
}
