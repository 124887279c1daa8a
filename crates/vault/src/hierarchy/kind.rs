//! How kinds of keys are numbered in stored forms, and how long their parts are.

use std::ops::RangeInclusive;

use crate::algorithms::hmac;
use crate::memory::SECRET_BYTES_MAX;
use crate::spec::{KeyFamily, KeySpec};

/// The longest public key in a stored form, in bytes. That of ML-DSA-87 has 2,614.
pub(crate) const PUBLIC_KEY_BYTES_MAX: usize = 4096;

/// The number of a kind of key in stored forms. Numbers are never given twice.
pub(crate) const fn of(spec: KeySpec) -> u8 {
    match spec {
        KeySpec::SymmetricDefault => 1,
        KeySpec::Hmac224 => 2,
        KeySpec::Hmac256 => 3,
        KeySpec::Hmac384 => 4,
        KeySpec::Hmac512 => 5,
        KeySpec::Rsa2048 => 16,
        KeySpec::Rsa3072 => 17,
        KeySpec::Rsa4096 => 18,
        KeySpec::EccNistP256 => 32,
        KeySpec::EccNistP384 => 33,
        KeySpec::EccNistP521 => 34,
        KeySpec::EccSecgP256K1 => 35,
        KeySpec::EccNistEdwards25519 => 36,
        KeySpec::MlDsa44 => 48,
        KeySpec::MlDsa65 => 49,
        KeySpec::MlDsa87 => 50,
        KeySpec::MlKem512 => 64,
        KeySpec::MlKem768 => 65,
        KeySpec::MlKem1024 => 66,
    }
}

/// The kind of key with this number.
pub(crate) fn spec(kind: u8) -> Option<KeySpec> {
    KeySpec::ALL.iter().copied().find(|spec| of(*spec) == kind)
}

/// How long the secret of a kind of key can be in its stored form, in bytes.
pub(crate) fn secret_bytes(spec: KeySpec) -> RangeInclusive<usize> {
    match spec.family() {
        KeyFamily::Symmetric | KeyFamily::Edwards | KeyFamily::MlDsa => 32..=32,
        KeyFamily::MlKem => 64..=64,
        KeyFamily::Hmac => {
            let bytes_min = spec.mac_algorithm().map_or(hmac::KEY_BYTES_MAX, hmac::key_bytes_min);
            bytes_min..=hmac::KEY_BYTES_MAX
        }
        KeyFamily::EllipticCurve => match spec {
            KeySpec::EccNistP384 => 48..=48,
            KeySpec::EccNistP521 => 66..=66,
            _ => 32..=32,
        },
        // Modulus and private exponent, and five numbers of half that length.
        KeyFamily::Rsa => spec.rsa_modulus_bytes().unwrap_or_default()..=SECRET_BYTES_MAX,
    }
}

/// How long the public key of a kind of key can be in its stored form, in bytes.
pub(crate) const fn public_key_bytes(spec: KeySpec) -> RangeInclusive<usize> {
    if spec.is_asymmetric() { 1..=PUBLIC_KEY_BYTES_MAX } else { 0..=0 }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn numbers_are_distinct_and_read_back() {
        let numbers: HashSet<u8> = KeySpec::ALL.iter().map(|spec| of(*spec)).collect();
        assert_eq!(numbers.len(), KeySpec::ALL.len());
        for number in 0..=u8::MAX {
            assert_eq!(spec(number).map(of), numbers.contains(&number).then_some(number));
        }
    }
}
