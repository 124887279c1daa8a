//! Wrapped key material: opening it, and checking it.

use proptest::prelude::*;

use super::*;
use crate::algorithms::rsa;
use crate::der::{self, oid};
use crate::error::ImportError;
use crate::ids::KeyMaterialId;
use crate::memory::KeyMemory;
use crate::testing::{known_material, known_pkcs8, kwp_wrap, wrap_for_import};
use crate::{KeyHandle, WeakKey};

const OAEP: [RsaEncryptionAlgorithm; 2] =
    [RsaEncryptionAlgorithm::RsaesOaepSha1, RsaEncryptionAlgorithm::RsaesOaepSha256];

fn opened(wrapping_key: KeySpec, algorithm: WrappingAlgorithm, wrapped: &[u8]) -> Result<Vec<u8>, ImportError> {
    Ok(unwrap(&known_material(wrapping_key), algorithm, wrapped)?.to_vec())
}

#[test]
fn material_unwraps_with_the_algorithm_that_wrapped_it_and_no_other() {
    for wrapping_key in [KeySpec::Rsa2048, KeySpec::Rsa3072, KeySpec::Rsa4096] {
        let public_key = known_material(wrapping_key).public_key;
        for algorithm in WrappingAlgorithm::ALL {
            let wrapped = wrap_for_import(&public_key, *algorithm, &[9; 32]);
            assert_eq!(opened(wrapping_key, *algorithm, &wrapped), Ok(vec![9; 32]));
            for other in WrappingAlgorithm::ALL.iter().filter(|other| *other != algorithm) {
                assert_eq!(opened(wrapping_key, *other, &wrapped), Err(ImportError::InvalidCiphertext));
            }
        }
    }
}

#[test]
fn whatever_is_wrong_with_wrapped_material_is_one_error() {
    let key = known_material(KeySpec::Rsa2048);
    let invalid = Err(ImportError::InvalidCiphertext);
    for oaep in OAEP {
        let direct = WrappingAlgorithm::Rsaes(oaep);
        let wrapped = wrap_for_import(&key.public_key, direct, &[9; 32]);
        for bad in [&wrapped[1..], &[&wrapped[..], &[0]].concat(), &[], &[0; 256], &[0xff; 256], &[0; 6145]] {
            assert_eq!(opened(KeySpec::Rsa2048, direct, bad), invalid, "{}", bad.len());
        }
        let two_steps = WrappingAlgorithm::RsaAes(oaep);
        let wrapped = wrap_for_import(&key.public_key, two_steps, &[9; 32]);
        for at in (0..wrapped.len()).step_by(5) {
            let mut flipped = wrapped.clone();
            flipped[at] ^= 1;
            assert_eq!(opened(KeySpec::Rsa2048, two_steps, &flipped), invalid, "{at}");
        }
        for length in [0, 1, 255, 256, 257, 264, 272, wrapped.len() - 8, wrapped.len() - 1] {
            assert_eq!(opened(KeySpec::Rsa2048, two_steps, &wrapped[..length]), invalid, "{length}");
        }
        assert_eq!(opened(KeySpec::Rsa2048, two_steps, &[&wrapped[..], &[0; 8]].concat()), invalid);
        // AES keys of 128 and 192 bits, and material that is wrapped under another key.
        for aes_key in [&[1; 16][..], &[1; 24]] {
            let encrypted_key = rsa::encrypt(&key, oaep, aes_key).unwrap();
            let wrapped = [&encrypted_key[..], &kwp_wrap(aes_key, &[9; 32])].concat();
            assert_eq!(opened(KeySpec::Rsa2048, two_steps, &wrapped), invalid, "{}", aes_key.len());
        }
        let encrypted_key = rsa::encrypt(&key, oaep, &[1; 32]).unwrap();
        let other_key = [&encrypted_key[..], &kwp_wrap(&[2; 32], &[9; 32])].concat();
        assert_eq!(opened(KeySpec::Rsa2048, two_steps, &other_key), invalid);
    }
}

#[test]
fn algorithms_fit_kinds_as_documented() {
    use KeySpec as Spec;
    let [direct, two_steps] = [WrappingAlgorithm::Rsaes(OAEP[0]), WrappingAlgorithm::RsaAes(OAEP[1])];
    for wrapping_key in [Spec::Rsa2048, Spec::Rsa3072, Spec::Rsa4096] {
        for spec in Spec::ALL {
            let direct_fits = match spec {
                Spec::SymmetricDefault | Spec::Hmac224 | Spec::Hmac256 | Spec::Hmac384 | Spec::Hmac512 => true,
                Spec::EccNistP256 | Spec::EccNistP384 | Spec::EccSecgP256K1 => true,
                Spec::EccNistP521 => wrapping_key != Spec::Rsa2048,
                _ => false,
            };
            let in_two_steps = matches!(spec.family(), KeyFamily::Rsa | KeyFamily::EllipticCurve);
            assert_eq!(direct.wraps(*spec, wrapping_key), direct_fits, "{spec} {wrapping_key}");
            assert_eq!(two_steps.wraps(*spec, wrapping_key), in_two_steps, "{spec} {wrapping_key}");
        }
    }
    assert!(!direct.wraps(Spec::SymmetricDefault, Spec::EccNistP256));
    for bad in ["RSAES_PKCS1_V1_5", "SM2PKE", "RSAES_OAEP_SHA_512", ""] {
        assert!(bad.parse::<WrappingAlgorithm>().is_err(), "{bad}");
    }
    for algorithm in WrappingAlgorithm::ALL {
        assert_eq!(algorithm.name().parse(), Ok(*algorithm));
    }
}

fn checked(spec: KeySpec, bytes: &[u8]) -> Result<crate::material::Material, ImportError> {
    checked_material(spec, bytes, &KeyMemory::new())
}

fn id(spec: KeySpec, bytes: &[u8]) -> KeyMaterialId {
    let material = checked(spec, bytes).unwrap_or_else(|e| panic!("{e}"));
    KeyMaterialId::of(&material, &KeyHandle::from_bytes([1; 16])).unwrap()
}

#[test]
fn secret_keys_have_the_documented_lengths() {
    for (spec, bytes_min, bytes_max) in [
        (KeySpec::SymmetricDefault, 32, 32),
        (KeySpec::Hmac224, 28, 128),
        (KeySpec::Hmac256, 32, 128),
        (KeySpec::Hmac384, 48, 128),
        (KeySpec::Hmac512, 64, 128),
    ] {
        for bytes in [0, 1, 16, bytes_min - 1, bytes_min, bytes_max, bytes_max + 1, 470] {
            let expect = if (bytes_min..=bytes_max).contains(&bytes) {
                None
            } else {
                Some(ImportError::MaterialLength { bytes, bytes_min, bytes_max })
            };
            assert_eq!(checked(spec, &vec![7; bytes]).err(), expect, "{spec}, {bytes}");
        }
        let material = checked(spec, &vec![7; bytes_max]).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(material.secret.expose(), vec![7; bytes_max]);
    }
}

#[test]
fn private_keys_are_taken_for_their_own_kind_alone() {
    let kinds = KeySpec::ALL
        .iter()
        .filter(|spec| spec.can_be_imported() && matches!(spec.family(), KeyFamily::Rsa | KeyFamily::EllipticCurve));
    for given in kinds.clone() {
        for wanted in kinds.clone() {
            let expect = match (given == wanted, given.family() == wanted.family(), wanted.family()) {
                (true, _, _) => None,
                (_, false, _) => Some(ImportError::MaterialType),
                (_, _, KeyFamily::Rsa) => Some(ImportError::MaterialSize),
                _ => Some(ImportError::MaterialCurve),
            };
            assert_eq!(checked(*wanted, known_pkcs8(*given)).err(), expect, "{given} for {wanted}");
        }
        let material = checked(*given, known_pkcs8(*given)).unwrap_or_else(|e| panic!("{e}"));
        let known = known_material(*given);
        assert!(material.secret.expose() == known.secret.expose() && material.public_key == known.public_key);
    }
    for spec in [KeySpec::EccNistEdwards25519, KeySpec::MlDsa44, KeySpec::MlKem768] {
        assert_eq!(checked(spec, &[1; 32]).err(), Some(ImportError::UnsupportedSpec(spec)));
    }
}

#[test]
fn damaged_private_keys_are_refused() {
    for spec in [KeySpec::EccNistP256, KeySpec::EccNistP521, KeySpec::Rsa2048] {
        let good = known_pkcs8(spec);
        let bad = [
            good[..good.len() - 1].to_vec(),
            good[1..].to_vec(),
            [good, &[0]].concat(),
            [&[0x30, 0x80], &good[if good[1] == 0x82 { 4 } else { 3 }..], &[0, 0]].concat(),
            Vec::new(),
            b"-----BEGIN PRIVATE KEY-----".to_vec(),
            vec![0; 32],
        ];
        for bytes in bad {
            assert_eq!(checked(spec, &bytes).err(), Some(ImportError::MaterialType), "{spec}, {}", bytes.len());
        }
        // A changed number: the key contradicts itself. The last one lies in the public key or in a CRT number.
        for at in [good.len() / 3, good.len() / 2, good.len() - 5] {
            let mut changed = good.to_vec();
            changed[at] ^= 0x40;
            assert!(checked(spec, &changed).is_err(), "{spec}, byte {at}");
        }
    }
}

/// Parts of the known P-256 key: the scalar, and the point in its uncompressed form.
fn p256_parts() -> (Vec<u8>, Vec<u8>) {
    let known = known_material(KeySpec::EccNistP256);
    (known.secret.expose().to_vec(), known.raw_public_key(65).unwrap().to_vec())
}

/// PKCS#8 out of an `ECPrivateKey` (RFC 5915) and parameters.
fn ec_pkcs8(parameters: &[u8], scalar: &[u8], point: Option<&[u8]>) -> Vec<u8> {
    use der::{BIT_STRING, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, element};
    let algorithm = element(SEQUENCE, &[&element(OBJECT_IDENTIFIER, &[oid::EC]), parameters]);
    let public = point.map(|point| element(0xa1, &[&element(BIT_STRING, &[&[0], point])])).unwrap_or_default();
    let private = element(SEQUENCE, &[&element(INTEGER, &[&[1]]), &element(OCTET_STRING, &[scalar]), &public]);
    element(SEQUENCE, &[&element(INTEGER, &[&[0]]), &algorithm, &element(OCTET_STRING, &[&private])])
}

#[test]
fn encodings_of_one_key_are_one_material() {
    let (scalar, point) = p256_parts();
    let named = der::element(der::OBJECT_IDENTIFIER, &[oid::P256]);
    let expect = id(KeySpec::EccNistP256, known_pkcs8(KeySpec::EccNistP256));
    let compressed = [&[2 + (point[64] & 1)], &point[1..33]].concat();
    for point in [None, Some(&point[..]), Some(&compressed)] {
        assert_eq!(id(KeySpec::EccNistP256, &ec_pkcs8(&named, &scalar, point)), expect);
    }
}

#[test]
fn keys_on_a_curve_that_are_wrong_inside_are_refused() {
    let (scalar, point) = p256_parts();
    let named = der::element(der::OBJECT_IDENTIFIER, &[oid::P256]);
    let check = |pkcs8: Vec<u8>, expect: ImportError| {
        assert_eq!(checked(KeySpec::EccNistP256, &pkcs8).err(), Some(expect));
    };
    let other_point = crate::testing::material(KeySpec::EccNistP256);
    let other_point = other_point.raw_public_key(65).unwrap();
    check(ec_pkcs8(&named, &scalar, Some(other_point)), ImportError::MaterialType);
    let mut off_curve = point.clone();
    off_curve[64] ^= 1;
    check(ec_pkcs8(&named, &scalar, Some(&off_curve)), ImportError::MaterialType);
    check(ec_pkcs8(&named, &[0; 32], None), ImportError::MaterialType);
    check(ec_pkcs8(&named, &[0xff; 32], None), ImportError::MaterialType);
    // Parameters: spelled out, left to the reader, not there, another curve.
    let spelled_out = der::element(der::SEQUENCE, &[&der::element(der::INTEGER, &[&[1]])]);
    let k1 = der::element(der::OBJECT_IDENTIFIER, &[oid::P256K1]);
    for parameters in [&spelled_out[..], &[5, 0], &[], &k1] {
        check(ec_pkcs8(parameters, &scalar, Some(&point)), ImportError::MaterialCurve);
    }
}

/// A key of OpenSSL with the curve P-256 spelled out: the same curve, but not by name.
#[test]
fn a_curve_that_is_spelled_out_is_another_curve() {
    let explicit = include_bytes!("../../vectors/import/p256-explicit.pkcs8");
    assert_eq!(checked(KeySpec::EccNistP256, explicit).err(), Some(ImportError::MaterialCurve));
}

#[test]
fn weak_rsa_keys_are_refused() {
    let weak = |bytes: &[u8]| checked(KeySpec::Rsa2048, bytes).err();
    let small_exponent = include_bytes!("../../vectors/import/rsa-2048-e3.pkcs8");
    assert_eq!(weak(small_exponent), Some(ImportError::WeakMaterial(WeakKey::PublicExponent)));
    let close_primes = include_bytes!("../../vectors/import/rsa-2048-close.pkcs8");
    assert_eq!(weak(close_primes), Some(ImportError::WeakMaterial(WeakKey::Primes)));
    let composite = include_bytes!("../../vectors/import/rsa-2048-composite.pkcs8");
    assert_eq!(weak(composite), Some(ImportError::WeakMaterial(WeakKey::NotPrime)));
    let broken_generator = include_bytes!("../../vectors/import/rsa-2048-generator.pkcs8");
    assert_eq!(weak(broken_generator), Some(ImportError::WeakMaterial(WeakKey::Generator)));
    let three_primes = include_bytes!("../../vectors/import/rsa-2048-three-primes.pkcs8");
    assert_eq!(weak(three_primes), Some(ImportError::MaterialType));
    let odd_size = include_bytes!("../../vectors/import/rsa-2047.pkcs8");
    assert_eq!(weak(odd_size), Some(ImportError::MaterialSize));
    let small = include_bytes!("../../vectors/import/rsa-1024.pkcs8");
    assert_eq!(weak(small), Some(ImportError::MaterialSize));
    let for_pss = include_bytes!("../../vectors/import/rsa-2048-pss.pkcs8");
    assert_eq!(weak(for_pss), Some(ImportError::MaterialType));
}

proptest! {
    #[test]
    fn arbitrary_bytes_are_no_private_key(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert_eq!(checked(KeySpec::Rsa2048, &bytes).err(), Some(ImportError::MaterialType));
        prop_assert_eq!(checked(KeySpec::EccNistP384, &bytes).err(), Some(ImportError::MaterialType));
    }

    #[test]
    fn slots_and_tokens_that_are_read_are_written_the_same(
        mut bytes in proptest::collection::vec(any::<u8>(), 82..1400),
        slot in any::<bool>(),
        length in 256..1300_u16,
    ) {
        bytes[..5].copy_from_slice(if slot { b"TIMS\x01" } else { b"TIMT\x01" });
        bytes[9] = if slot { 16 } else { 1 + bytes[9] % 4 };
        if slot {
            bytes[10] = 1 + bytes[10] % 4;
            bytes[51..53].copy_from_slice(&length.to_be_bytes());
            bytes.resize(85 + usize::from(length), 0);
            let slot = ImportSlot::parse(&bytes);
            prop_assert_eq!(slot.as_ref().map(|slot| slot.as_bytes()), Ok(&bytes[..]));
        } else {
            bytes.truncate(82);
            let token = ImportToken::parse(&bytes);
            prop_assert_eq!(token.as_ref().map(|token| token.as_bytes()), Ok(&bytes[..]));
        }
        for bad in [&bytes[..bytes.len() - 1], &[&bytes[..], &[0]].concat()] {
            prop_assert!(ImportSlot::parse(bad).is_err() && ImportToken::parse(bad).is_err());
        }
    }
}
