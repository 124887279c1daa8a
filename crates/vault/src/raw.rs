//! The few calls of AWS-LC that `aws-lc-rs` has no safe form of.
//!
//! | here | why not the safe interface |
//! | --- | --- |
//! | Ed25519ph | not in it |
//! | ML-DSA over an external mu | not in it; its `verify_digest` refuses by design |
//! | ML-KEM key pairs out of a seed | it reads expanded private keys only, fifty times as long as their seed |
//! | primality | no big numbers in it |
//!
//! Every function takes and gives slices and arrays; no pointer leaves this file. What each call asks for is said
//! beside it. The crate `aws-lc-sys` is the one that `aws-lc-rs` is built on, so that there is one copy of the library.
#![allow(unsafe_code)]

use std::ptr::{NonNull, null, null_mut};

use aws_lc_sys as lc;
use zeroize::Zeroizing;

use crate::error::PrimitiveFailed;

/// Size of a SHA-512 hash, and of an ML-DSA message representative, in bytes.
pub(crate) const HASH_BYTES: usize = 64;
/// Size of an Ed25519 signature, in bytes.
pub(crate) const ED25519_SIGNATURE_BYTES: usize = 64;

/// A parameter set of ML-DSA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MlDsa {
    Set44,
    Set65,
    Set87,
}

impl MlDsa {
    const fn nid(self) -> i32 {
        match self {
            Self::Set44 => lc::NID_MLDSA44,
            Self::Set65 => lc::NID_MLDSA65,
            Self::Set87 => lc::NID_MLDSA87,
        }
    }
}

/// What frees a pointer of AWS-LC.
trait Owned {
    /// # Safety
    /// `pointer` is valid and used no more.
    unsafe fn free(pointer: *mut Self);
}

/// A pointer that AWS-LC gave, freed when dropped.
struct Handle<T: Owned>(NonNull<T>);

impl<T: Owned> Handle<T> {
    fn new(pointer: *mut T) -> Result<Self, PrimitiveFailed> {
        let owned = NonNull::new(pointer).map(Self).ok_or(PrimitiveFailed);
        if owned.is_err() {
            clear_errors();
        }
        owned
    }

    fn as_ptr(&self) -> *mut T {
        self.0.as_ptr()
    }
}

impl<T: Owned> Drop for Handle<T> {
    fn drop(&mut self) {
        // SAFETY: the pointer was given by AWS-LC, which no longer refers to it, and this is its only owner.
        unsafe { T::free(self.as_ptr()) }
    }
}

impl Owned for lc::EVP_PKEY {
    unsafe fn free(pointer: *mut Self) {
        // SAFETY: as promised by the caller. Private keys are wiped.
        unsafe { lc::EVP_PKEY_free(pointer) }
    }
}

impl Owned for lc::EVP_PKEY_CTX {
    unsafe fn free(pointer: *mut Self) {
        // SAFETY: as promised by the caller.
        unsafe { lc::EVP_PKEY_CTX_free(pointer) }
    }
}

impl Owned for lc::BIGNUM {
    unsafe fn free(pointer: *mut Self) {
        // SAFETY: as promised by the caller. The number is wiped.
        unsafe { lc::BN_clear_free(pointer) }
    }
}

impl Owned for lc::BN_CTX {
    unsafe fn free(pointer: *mut Self) {
        // SAFETY: as promised by the caller.
        unsafe { lc::BN_CTX_free(pointer) }
    }
}

/// Signs a SHA-512 hash with Ed25519ph (RFC 8032, section 5.1) and an empty context.
pub(crate) fn ed25519ph_sign(
    hash: &[u8; HASH_BYTES],
    seed: &[u8; 32],
    public_key: &[u8; 32],
) -> Result<[u8; ED25519_SIGNATURE_BYTES], PrimitiveFailed> {
    let mut signature = [0; ED25519_SIGNATURE_BYTES];
    let mut private_key = Zeroizing::new([0; 64]); // AWS-LC's form: seed, public key
    private_key[..32].copy_from_slice(seed);
    private_key[32..].copy_from_slice(public_key);
    // SAFETY: 64 bytes to write, 64 bytes of hash and of private key to read, no context.
    let signed =
        unsafe { lc::ED25519ph_sign_digest(signature.as_mut_ptr(), hash.as_ptr(), private_key.as_ptr(), null(), 0) };
    succeeded(signed)?;
    Ok(signature)
}

/// Whether `signature` is a signature of a SHA-512 hash with Ed25519ph and an empty context.
pub(crate) fn ed25519ph_verify(
    hash: &[u8; HASH_BYTES],
    signature: &[u8; ED25519_SIGNATURE_BYTES],
    public_key: &[u8; 32],
) -> bool {
    // SAFETY: 64, 64 and 32 bytes to read, no context.
    let verified =
        unsafe { lc::ED25519ph_verify_digest(hash.as_ptr(), signature.as_ptr(), public_key.as_ptr(), null(), 0) };
    succeeded(verified).is_ok()
}

/// Signs the message representative mu (FIPS 204, algorithm 7, line 6) with the ML-DSA key of `seed`. `signature_bytes`:
/// the length that the parameter set has.
pub(crate) fn ml_dsa_sign_mu(
    set: MlDsa,
    seed: &[u8; 32],
    mu: &[u8; HASH_BYTES],
    signature_bytes: usize,
) -> Result<Vec<u8>, PrimitiveFailed> {
    // SAFETY: 32 bytes to read, copied by the call; a private key of that length is taken for a seed.
    let key = Handle::new(unsafe { lc::EVP_PKEY_pqdsa_new_raw_private_key(set.nid(), seed.as_ptr(), seed.len()) })?;
    // SAFETY: a valid key, of which the context takes a reference of its own; no engine.
    let context = Handle::new(unsafe { lc::EVP_PKEY_CTX_new(key.as_ptr(), null_mut()) })?;
    // SAFETY: a valid context.
    succeeded(unsafe { lc::EVP_PKEY_sign_init(context.as_ptr()) })?;
    let mut signature = vec![0; signature_bytes];
    let mut length = signature.len();
    // SAFETY: at most `length` bytes to write, 64 to read.
    succeeded(unsafe {
        lc::EVP_PKEY_sign(context.as_ptr(), signature.as_mut_ptr(), &raw mut length, mu.as_ptr(), mu.len())
    })?;
    if length == signature.len() { Ok(signature) } else { Err(PrimitiveFailed) }
}

/// Whether `signature` is a signature of the message representative mu. `public_key`: as FIPS 204 encodes it.
pub(crate) fn ml_dsa_verify_mu(set: MlDsa, public_key: &[u8], mu: &[u8; HASH_BYTES], signature: &[u8]) -> bool {
    let verify = || {
        // SAFETY: as many bytes to read as given, copied by the call.
        let key = Handle::new(unsafe {
            lc::EVP_PKEY_pqdsa_new_raw_public_key(set.nid(), public_key.as_ptr(), public_key.len())
        })?;
        // SAFETY: a valid key, of which the context takes a reference of its own; no engine.
        let context = Handle::new(unsafe { lc::EVP_PKEY_CTX_new(key.as_ptr(), null_mut()) })?;
        // SAFETY: a valid context.
        succeeded(unsafe { lc::EVP_PKEY_verify_init(context.as_ptr()) })?;
        // SAFETY: as many bytes to read as given.
        succeeded(unsafe {
            lc::EVP_PKEY_verify(context.as_ptr(), signature.as_ptr(), signature.len(), mu.as_ptr(), mu.len())
        })
    };
    verify().is_ok()
}

/// An ML-KEM key pair: the decapsulation key and the encapsulation key, as FIPS 203 encodes them.
pub(crate) type MlKemKeys = (Zeroizing<Vec<u8>>, Vec<u8>);

/// The ML-KEM key pair of a PKCS#8 document that holds its seed (RFC 9935).
pub(crate) fn ml_kem_keys(pkcs8: &[u8]) -> Result<MlKemKeys, PrimitiveFailed> {
    let mut input = lc::CBS { data: null(), len: 0 };
    // SAFETY: `input` then refers to `pkcs8`, which outlives it.
    unsafe { lc::CBS_init(&raw mut input, pkcs8.as_ptr(), pkcs8.len()) };
    // SAFETY: reads from `pkcs8` through `input`.
    let key = Handle::new(unsafe { lc::EVP_parse_private_key(&raw mut input) })?;
    // SAFETY: a valid key.
    if input.len != 0 || unsafe { lc::EVP_PKEY_id(key.as_ptr()) } != lc::EVP_PKEY_KEM {
        return Err(PrimitiveFailed);
    }
    let mut length = 0;
    // SAFETY: a valid key; without a buffer the call gives the length only.
    succeeded(unsafe { lc::EVP_PKEY_get_raw_private_key(key.as_ptr(), null_mut(), &raw mut length) })?;
    let mut decapsulation = Zeroizing::new(vec![0; length]);
    // SAFETY: at most `length` bytes to write.
    succeeded(unsafe { lc::EVP_PKEY_get_raw_private_key(key.as_ptr(), decapsulation.as_mut_ptr(), &raw mut length) })?;
    decapsulation.truncate(length);
    // SAFETY: as above.
    succeeded(unsafe { lc::EVP_PKEY_get_raw_public_key(key.as_ptr(), null_mut(), &raw mut length) })?;
    let mut encapsulation = vec![0; length];
    // SAFETY: at most `length` bytes to write.
    succeeded(unsafe { lc::EVP_PKEY_get_raw_public_key(key.as_ptr(), encapsulation.as_mut_ptr(), &raw mut length) })?;
    encapsulation.truncate(length);
    Ok((decapsulation, encapsulation))
}

/// Whether a number, big-endian, is a prime; wrong with a chance of 2^-64, whoever chose the number.
///
/// Source: NIST FIPS 186-5, appendix B.3, Miller-Rabin with 32 random bases.
pub(crate) fn is_prime(number: &[u8]) -> Result<bool, PrimitiveFailed> {
    const ROUNDS: i32 = 32;
    // SAFETY: as many bytes to read as given, copied by the call, which allocates the number.
    let number = Handle::new(unsafe { lc::BN_bin2bn(number.as_ptr(), number.len(), null_mut()) })?;
    // SAFETY: no arguments.
    let scratch = Handle::new(unsafe { lc::BN_CTX_new() })?;
    let mut prime = 0;
    // SAFETY: an integer to write, a valid number and scratch space, no callback.
    succeeded(unsafe {
        lc::BN_primality_test(&raw mut prime, number.as_ptr(), ROUNDS, scratch.as_ptr(), 1, null_mut())
    })?;
    Ok(prime == 1)
}

/// AWS-LC's 1 for success; everything else is none, and what it left in the thread's queue of errors is removed.
fn succeeded(code: i32) -> Result<(), PrimitiveFailed> {
    if code == 1 {
        Ok(())
    } else {
        clear_errors();
        Err(PrimitiveFailed)
    }
}

fn clear_errors() {
    // SAFETY: no arguments; the queue belongs to this thread.
    unsafe { lc::ERR_clear_error() }
}

#[cfg(test)]
mod tests;
