//! Weak RSA keys.

use super::*;
use crate::spec::KeySpec;
use crate::testing::known_pkcs8;

fn numbers(spec: KeySpec) -> RsaNumbers<'static> {
    RsaNumbers::of_pkcs8(known_pkcs8(spec)).unwrap()
}

fn check(numbers: &RsaNumbers<'_>) -> Option<WeakKey> {
    match numbers.check() {
        Ok(()) => None,
        Err(ImportError::WeakMaterial(weak)) => Some(weak),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn sound_keys_pass() {
    for (spec, bits) in [(KeySpec::Rsa2048, 2048), (KeySpec::Rsa3072, 3072), (KeySpec::Rsa4096, 4096)] {
        let numbers = numbers(spec);
        assert_eq!(numbers.modulus_bits(), bits);
        assert_eq!(check(&numbers), None);
    }
}

#[test]
fn small_public_exponents_are_weak() {
    for (exponent, weak) in [
        (&[3][..], true),
        (&[17], true),
        (&[0xff, 0xff], true),
        (&[1, 0, 0], true),
        (&[1, 0, 1], false),
        (&[1, 0, 3], false),
        (&[1, 0, 0, 0], false),
    ] {
        let key = RsaNumbers { public_exponent: exponent, ..numbers(KeySpec::Rsa2048) };
        assert_eq!(check(&key), weak.then_some(WeakKey::PublicExponent), "{exponent:?}");
    }
}

#[test]
fn small_private_exponents_are_weak() {
    for exponent in [&[1][..], &[0xff; 64], &[0xff; 128]] {
        let key = RsaNumbers { private_exponent: exponent, ..numbers(KeySpec::Rsa2048) };
        assert_eq!(check(&key), Some(WeakKey::PrivateExponent), "{}", exponent.len());
    }
    let longer = [&[1][..], &[0; 128]].concat();
    let key = RsaNumbers { private_exponent: &longer, ..numbers(KeySpec::Rsa2048) };
    assert_eq!(check(&key), None);
}

#[test]
fn primes_that_are_close_or_of_different_lengths_are_weak() {
    let good = numbers(KeySpec::Rsa2048);
    let p = good.primes[0];
    let mut close = p.to_vec();
    // Equal in the first 100 bits and a few more.
    close[14..].iter_mut().for_each(|byte| *byte ^= 0x55);
    for primes in
        [[p, p], [p, &close], [&close, p], [p, &p[1..]], [&[7], &[11]], [numbers(KeySpec::Rsa3072).primes[0], p]]
    {
        let key = RsaNumbers { primes, ..numbers(KeySpec::Rsa2048) };
        assert_eq!(check(&key), Some(WeakKey::Primes));
    }
}

#[test]
fn factors_that_are_no_primes_are_weak() {
    let good = numbers(KeySpec::Rsa2048);
    let [p, q] = good.primes;
    let mut composite = q.to_vec();
    *composite.last_mut().unwrap() ^= 0b110;
    for primes in [[p, &composite[..]], [&composite, q]] {
        let primes = if difference(primes[0], primes[1]).is_some_and(|d| bits(&d) > 924) { primes } else { continue };
        let key = RsaNumbers { primes, ..numbers(KeySpec::Rsa2048) };
        assert_eq!(check(&key), Some(WeakKey::NotPrime));
    }
}

#[test]
fn moduli_of_the_broken_generator_are_found_out() {
    // 65537^k is a power of 65537 modulo every prime, as is any modulus of the generator.
    for k in [1, 10, 100] {
        let mut modulus = vec![1_u8];
        for _ in 0..k {
            // times 2^16 + 1
            let mut carry = 0_u32;
            let shifted = [&modulus[..], &[0, 0]].concat();
            let mut sum = shifted.clone();
            for at in 0..shifted.len() {
                let place = shifted.len() - 1 - at;
                let addend = modulus.len().checked_sub(at + 1).map_or(0, |index| modulus[index]);
                let total = u32::from(shifted[place]) + u32::from(addend) + carry;
                sum[place] = total as u8;
                carry = total >> 8;
            }
            modulus = if carry == 0 { sum } else { [&[carry as u8][..], &sum].concat() };
        }
        assert!(is_of_broken_generator(&modulus), "{k}");
        *modulus.last_mut().unwrap() ^= 2;
        assert!(!is_of_broken_generator(&modulus), "{k}");
    }
    for spec in [KeySpec::Rsa2048, KeySpec::Rsa3072, KeySpec::Rsa4096] {
        assert!(!is_of_broken_generator(numbers(spec).modulus));
    }
}

#[test]
fn numbers_are_measured_and_subtracted() {
    for (number, expect) in [(&[][..], 0), (&[0], 0), (&[1], 1), (&[0, 0x80], 8), (&[1, 0], 9), (&[0xff; 4], 32)] {
        assert_eq!(bits(number), expect, "{number:?}");
    }
    let minus = |a: &[u8], b: &[u8]| difference(a, b).map(|d| d.to_vec());
    assert_eq!(minus(&[1, 0, 0], &[0, 0, 1]), Some(vec![0, 0xff, 0xff]));
    assert_eq!(minus(&[0, 0, 1], &[1, 0, 0]), Some(vec![0, 0xff, 0xff]));
    assert_eq!(minus(&[5, 5], &[5, 5]), Some(vec![0, 0]));
    assert_eq!(minus(&[5, 5], &[5]), None);
    let pairs: [(u32, u32); 4] =
        [(0x1234_5678, 0x0fed_cba9), (0xffff_ffff, 1), (1, 0xffff_ffff), (0x0100_0000, 0x00ff_ffff)];
    for (a, b) in pairs {
        assert_eq!(minus(&a.to_be_bytes(), &b.to_be_bytes()), Some(a.abs_diff(b).to_be_bytes().to_vec()));
    }
}

#[test]
fn what_is_no_private_key_is_not_read() {
    let good = known_pkcs8(KeySpec::Rsa2048);
    for bad in [&good[..good.len() - 1], &good[1..], &[], known_pkcs8(KeySpec::EccNistP256)] {
        assert!(RsaNumbers::of_pkcs8(bad).is_none());
    }
}
