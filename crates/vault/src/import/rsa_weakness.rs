//! Weak RSA keys.
//!
//! AWS-LC checks that the numbers of a key fit together. It does not check that the factors are primes, nor the other
//! conditions under which a modulus is easy to factor. Keys made elsewhere are checked for that.
//!
//! Source: FIPS 186-5, section 5.1 and appendix A.1.1; for the generator, Nemec et al., "The Return of Coppersmith's
//! Attack" (CVE-2017-15361), section 2.2.

use std::cmp::Ordering;

use zeroize::Zeroizing;

use crate::der::{self, Reader};
use crate::error::{ImportError, PrimitiveFailed, WeakKey};
use crate::raw;

/// The least public exponent: 65537.
const PUBLIC_EXPONENT_MIN: [u8; 3] = [1, 0, 1];

/// The bits below half of the modulus' length that primes must differ in.
const DISTANCE_BITS: usize = 100;

/// Primes modulo which a modulus of the broken generator is always a power of 65537. A sound modulus passes for one
/// with a chance below 2^-27.
const GENERATOR_PRIMES: [u32; 38] = [
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109,
    113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
];

/// The numbers of a private key, big-endian, without leading zeros.
pub(super) struct RsaNumbers<'a> {
    modulus: &'a [u8],
    public_exponent: &'a [u8],
    private_exponent: &'a [u8],
    primes: [&'a [u8]; 2],
}

impl<'a> RsaNumbers<'a> {
    /// Reads them out of PKCS#8. Source: RFC 8017, appendix A.1.2.
    pub(super) fn of_pkcs8(pkcs8: &'a [u8]) -> Option<Self> {
        let mut info = Reader::only(pkcs8, der::SEQUENCE)?;
        info.unsigned()?;
        info.element(der::SEQUENCE)?;
        let mut key = Reader::only(info.element(der::OCTET_STRING)?, der::SEQUENCE)?;
        key.unsigned()?; // version
        let (modulus, public_exponent, private_exponent) = (key.unsigned()?, key.unsigned()?, key.unsigned()?);
        Some(Self { modulus, public_exponent, private_exponent, primes: [key.unsigned()?, key.unsigned()?] })
    }

    /// Length of the modulus, in bits.
    pub(super) fn modulus_bits(&self) -> usize {
        bits(self.modulus)
    }

    /// # Errors
    /// [`ImportError::WeakMaterial`] with the first condition that fails.
    pub(super) fn check(&self) -> Result<(), ImportError> {
        let half_bits = self.modulus_bits() / 2;
        let weak = |reason| Err(ImportError::WeakMaterial(reason));
        if compare(self.public_exponent, &PUBLIC_EXPONENT_MIN) == Ordering::Less {
            return weak(WeakKey::PublicExponent);
        }
        if bits(self.private_exponent) <= half_bits {
            return weak(WeakKey::PrivateExponent);
        }
        if self.primes.iter().any(|prime| bits(prime) != half_bits)
            || bits(&difference(self.primes[0], self.primes[1]).ok_or(PrimitiveFailed)?) <= half_bits - DISTANCE_BITS
        {
            return weak(WeakKey::Primes);
        }
        if is_of_broken_generator(self.modulus) {
            return weak(WeakKey::Generator);
        }
        for prime in self.primes {
            if !raw::is_prime(prime)? {
                return weak(WeakKey::NotPrime);
            }
        }
        Ok(())
    }
}

/// Position of the highest bit that is set, from 1; 0 for zero.
fn bits(number: &[u8]) -> usize {
    let start = number.iter().position(|byte| *byte != 0).unwrap_or(number.len());
    let number = &number[start..];
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

/// The order of two numbers without leading zeros.
fn compare(a: &[u8], b: &[u8]) -> Ordering {
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

/// `|a - b|` of two numbers of the same length.
fn difference(a: &[u8], b: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    if a.len() != b.len() {
        return None;
    }
    let (larger, smaller) = if compare(a, b) == Ordering::Less { (b, a) } else { (a, b) };
    let mut result = Zeroizing::new(vec![0; larger.len()]);
    let mut borrowed = false;
    for (at, place) in result.iter_mut().enumerate().rev() {
        let (digit, first) = larger[at].overflowing_sub(smaller[at]);
        let (digit, second) = digit.overflowing_sub(u8::from(borrowed));
        (*place, borrowed) = (digit, first || second);
    }
    Some(result)
}

fn is_of_broken_generator(modulus: &[u8]) -> bool {
    GENERATOR_PRIMES.iter().all(|prime| {
        let remainder = modulus.iter().fold(0, |rest, byte| (rest << 8 | u32::from(*byte)) % prime);
        let mut power = 1;
        // The powers of 65537 repeat after at most `prime - 1` steps.
        (1..*prime).any(|_| {
            power = power * (65537 % prime) % prime;
            power == remainder
        })
    })
}

#[cfg(test)]
mod tests;
