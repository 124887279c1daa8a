//! Known-answer tests of every primitive: those of the key hierarchy before a vault opens, those of each other family
//! of algorithms before its first use.
//!
//! A broken build of the cryptographic library, or a processor that computes wrongly, must not touch a key.

use std::sync::OnceLock;

use aws_lc_rs::{digest, hmac};

use crate::aead::{self, TAG_BYTES};
use crate::algorithms;
use crate::envelope;
use crate::error::VaultError;
use crate::kdf;
use crate::spec::KeyFamily;

/// A family of algorithms that is tested before its first use.
struct Family {
    name: &'static str,
    test: fn() -> bool,
    /// Whether it passed; empty before the first use.
    passed: OnceLock<bool>,
}

/// Which families of algorithms have passed their tests.
pub(crate) struct FamilyTests {
    hmac: Family,
    rsa: Family,
    elliptic_curves: Family,
    edwards: Family,
    ml_dsa: Family,
    ml_kem: Family,
    envelopes: Family,
}

impl FamilyTests {
    /// Nothing is tested yet.
    pub(crate) const fn new() -> Self {
        Self {
            hmac: Family::new("HMAC", algorithms::hmac::self_test),
            rsa: Family::new("RSA", algorithms::rsa::self_test),
            elliptic_curves: Family::new("ECDSA and ECDH", algorithms::ec::self_test),
            edwards: Family::new("Ed25519", algorithms::eddsa::self_test),
            ml_dsa: Family::new("ML-DSA", algorithms::mldsa::self_test),
            ml_kem: Family::new("ML-KEM", algorithms::mlkem::self_test),
            envelopes: Family::new("AES-256-CBC", envelope::self_test),
        }
    }

    /// Tests a family if that has not been done yet. A family that failed once stays refused.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`].
    pub(crate) fn require(&self, family: KeyFamily) -> Result<(), VaultError> {
        match family {
            KeyFamily::Symmetric => Ok(()), // tested at the start
            KeyFamily::Hmac => self.hmac.require(),
            KeyFamily::Rsa => self.rsa.require(),
            KeyFamily::EllipticCurve => self.elliptic_curves.require(),
            KeyFamily::Edwards => self.edwards.require(),
            KeyFamily::MlDsa => self.ml_dsa.require(),
            KeyFamily::MlKem => self.ml_kem.require(),
        }
    }

    /// Tests what envelopes for recipients need besides RSA.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`].
    pub(crate) fn require_envelopes(&self) -> Result<(), VaultError> {
        self.envelopes.require()
    }

    /// Tests all families.
    ///
    /// # Errors
    /// [`VaultError::SelfTestFailed`] with the name of the first that failed.
    pub(crate) fn run_all(&self) -> Result<(), VaultError> {
        let families =
            [&self.hmac, &self.rsa, &self.elliptic_curves, &self.edwards, &self.ml_dsa, &self.ml_kem, &self.envelopes];
        families.iter().try_for_each(|family| family.require())
    }
}

impl Family {
    const fn new(name: &'static str, test: fn() -> bool) -> Self {
        Self { name, test, passed: OnceLock::new() }
    }

    fn require(&self) -> Result<(), VaultError> {
        if *self.passed.get_or_init(self.test) { Ok(()) } else { Err(VaultError::SelfTestFailed(self.name)) }
    }
}

/// Runs the tests of the key hierarchy's primitives. Takes some microseconds.
///
/// # Errors
/// [`VaultError::SelfTestFailed`] with the name of the first primitive that failed.
pub(crate) fn run() -> Result<(), VaultError> {
    let check = |name, passed| if passed { Ok(()) } else { Err(VaultError::SelfTestFailed(name)) };
    check("SHA-256", sha_256())?;
    check("HMAC-SHA-256", hmac_sha_256())?;
    check("KDF in counter mode", kdf_counter_mode())?;
    check("AES-256-GCM", aes_256_gcm())
}

/// Source: FIPS 180-2, appendix B.1.
fn sha_256() -> bool {
    const EXPECT: [u8; 32] = [
        0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22, 0x23, 0xb0, 0x03,
        0x61, 0xa3, 0x96, 0x17, 0x7a, 0x9c, 0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad,
    ];
    digest::digest(&digest::SHA256, b"abc").as_ref() == EXPECT
}

/// Source: RFC 4231, test case 2.
fn hmac_sha_256() -> bool {
    const EXPECT: [u8; 32] = [
        0x5b, 0xdc, 0xc1, 0x46, 0xbf, 0x60, 0x75, 0x4e, 0x6a, 0x04, 0x24, 0x26, 0x08, 0x95, 0x75, 0xc7, 0x5a, 0x00,
        0x3f, 0x08, 0x9d, 0x27, 0x39, 0x83, 0x9d, 0xec, 0x58, 0xb9, 0x64, 0xec, 0x38, 0x43,
    ];
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"Jefe");
    let message = b"what do ya want for nothing?";
    hmac::verify(&key, message, &EXPECT).is_ok() && hmac::verify(&key, &message[1..], &EXPECT).is_err()
}

/// Source: NIST CAVP, KDFCTR_gen.rsp, HMAC_SHA256, counter before the fixed input, 32 bits, COUNT=10.
fn kdf_counter_mode() -> bool {
    const KEY: [u8; 32] = [
        0xe2, 0x04, 0xd6, 0xd4, 0x66, 0xaa, 0xd5, 0x07, 0xff, 0xaf, 0x6d, 0x6d, 0xab, 0x0a, 0x5b, 0x26, 0x15, 0x2c,
        0x9e, 0x21, 0xe7, 0x64, 0x37, 0x04, 0x64, 0xe3, 0x60, 0xc8, 0xfb, 0xc7, 0x65, 0xc6,
    ];
    const FIXED_INPUT: [u8; 60] = [
        0x7b, 0x03, 0xb9, 0x8d, 0x9f, 0x94, 0xb8, 0x99, 0xe5, 0x91, 0xf3, 0xef, 0x26, 0x4b, 0x71, 0xb1, 0x93, 0xfb,
        0xa7, 0x04, 0x3c, 0x7e, 0x95, 0x3c, 0xde, 0x23, 0xbc, 0x53, 0x84, 0xbc, 0x1a, 0x62, 0x93, 0x58, 0x01, 0x15,
        0xfa, 0xe3, 0x49, 0x5f, 0xd8, 0x45, 0xda, 0xdb, 0xd0, 0x2b, 0xd6, 0x45, 0x5c, 0xf4, 0x8d, 0x0f, 0x62, 0xb3,
        0x3e, 0x62, 0x36, 0x4a, 0x3a, 0x80,
    ];
    const EXPECT: [u8; 32] = [
        0x77, 0x0d, 0xfa, 0xb6, 0xa6, 0xa4, 0xa4, 0xbe, 0xe0, 0x25, 0x7f, 0xf3, 0x35, 0x21, 0x3f, 0x78, 0xd8, 0x28,
        0x7b, 0x4f, 0xd5, 0x37, 0xd5, 0xc1, 0xff, 0xfa, 0x95, 0x69, 0x10, 0xe7, 0xc7, 0x79,
    ];
    let mut out = [0; 32];
    kdf::derive_fixed(&KEY, &FIXED_INPUT, &mut out).is_ok() && out == EXPECT
}

/// Source: McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", test case 16.
fn aes_256_gcm() -> bool {
    const KEY: [u8; 32] = [
        0xfe, 0xff, 0xe9, 0x92, 0x86, 0x65, 0x73, 0x1c, 0x6d, 0x6a, 0x8f, 0x94, 0x67, 0x30, 0x83, 0x08, 0xfe, 0xff,
        0xe9, 0x92, 0x86, 0x65, 0x73, 0x1c, 0x6d, 0x6a, 0x8f, 0x94, 0x67, 0x30, 0x83, 0x08,
    ];
    const IV: [u8; 12] = [0xca, 0xfe, 0xba, 0xbe, 0xfa, 0xce, 0xdb, 0xad, 0xde, 0xca, 0xf8, 0x88];
    const AAD: [u8; 20] = [
        0xfe, 0xed, 0xfa, 0xce, 0xde, 0xad, 0xbe, 0xef, 0xfe, 0xed, 0xfa, 0xce, 0xde, 0xad, 0xbe, 0xef, 0xab, 0xad,
        0xda, 0xd2,
    ];
    const PLAINTEXT: [u8; 60] = [
        0xd9, 0x31, 0x32, 0x25, 0xf8, 0x84, 0x06, 0xe5, 0xa5, 0x59, 0x09, 0xc5, 0xaf, 0xf5, 0x26, 0x9a, 0x86, 0xa7,
        0xa9, 0x53, 0x15, 0x34, 0xf7, 0xda, 0x2e, 0x4c, 0x30, 0x3d, 0x8a, 0x31, 0x8a, 0x72, 0x1c, 0x3c, 0x0c, 0x95,
        0x95, 0x68, 0x09, 0x53, 0x2f, 0xcf, 0x0e, 0x24, 0x49, 0xa6, 0xb5, 0x25, 0xb1, 0x6a, 0xed, 0xf5, 0xaa, 0x0d,
        0xe6, 0x57, 0xba, 0x63, 0x7b, 0x39,
    ];
    const EXPECT: [u8; 76] = [
        0x52, 0x2d, 0xc1, 0xf0, 0x99, 0x56, 0x7d, 0x07, 0xf4, 0x7f, 0x37, 0xa3, 0x2a, 0x84, 0x42, 0x7d, 0x64, 0x3a,
        0x8c, 0xdc, 0xbf, 0xe5, 0xc0, 0xc9, 0x75, 0x98, 0xa2, 0xbd, 0x25, 0x55, 0xd1, 0xaa, 0x8c, 0xb0, 0x8e, 0x48,
        0x59, 0x0d, 0xbb, 0x3d, 0xa7, 0xb0, 0x8b, 0x10, 0x56, 0x82, 0x88, 0x38, 0xc5, 0xf6, 0x1e, 0x63, 0x93, 0xba,
        0x7a, 0x0a, 0xbc, 0xc9, 0xf6, 0x62, 0x76, 0xfc, 0x6e, 0xce, 0x0f, 0x4e, 0x17, 0x68, 0xcd, 0xdf, 0x88, 0x53,
        0xbb, 0x2d, 0x55, 0x1b,
    ];
    let mut sealed = [0; PLAINTEXT.len() + TAG_BYTES];
    let mut opened = [0; PLAINTEXT.len()];
    let seals = aead::seal(&KEY, IV, &AAD, &PLAINTEXT, &mut sealed).is_ok() && sealed == EXPECT;
    let opens = aead::open(&KEY, IV, &AAD, &sealed, &mut opened).is_ok() && opened == PLAINTEXT;
    sealed[0] ^= 1;
    let refuses = aead::open(&KEY, IV, &AAD, &sealed, &mut opened).is_err() && opened == [0; PLAINTEXT.len()];
    seals && opens && refuses
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_known_answers_are_right() {
        assert_eq!(run(), Ok(()));
        assert_eq!(FamilyTests::new().run_all(), Ok(()));
    }

    #[test]
    fn a_family_that_failed_stays_refused_and_the_others_work() {
        let mut tests = FamilyTests::new();
        tests.rsa.test = || false;
        for _ in 0..2 {
            assert_eq!(tests.require(KeyFamily::Rsa), Err(VaultError::SelfTestFailed("RSA")));
        }
        tests.rsa.test = || true;
        assert_eq!(tests.require(KeyFamily::Rsa), Err(VaultError::SelfTestFailed("RSA")));
        assert_eq!(tests.run_all(), Err(VaultError::SelfTestFailed("RSA")));
        assert_eq!(tests.require(KeyFamily::Edwards), Ok(()));
        assert_eq!(tests.require(KeyFamily::Symmetric), Ok(()));
    }
}
