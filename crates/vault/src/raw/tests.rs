//! The raw calls.

use super::*;
use crate::testing::damaged;

const PH_SEED: &[u8; 32] = include_bytes!("../../vectors/known/ed25519ph.seed");
const PH_SIGNATURE: &[u8; 64] = include_bytes!("../../vectors/known/ed25519ph.sig");

/// Source: RFC 8032, section 7.3.
const PH_PUBLIC_KEY: &str = "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf";

fn sha_512(message: &[u8]) -> [u8; HASH_BYTES] {
    aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA512, message).as_ref().try_into().unwrap()
}

fn ph_public_key() -> [u8; 32] {
    let key = aws_lc_rs::signature::Ed25519KeyPair::from_seed_unchecked(PH_SEED).unwrap();
    aws_lc_rs::signature::KeyPair::public_key(&key).as_ref().try_into().unwrap()
}

#[test]
fn ed25519ph_gives_the_published_signature() {
    let public_key = ph_public_key();
    assert_eq!(crate::hex::encode(&public_key), PH_PUBLIC_KEY);
    assert_eq!(ed25519ph_sign(&sha_512(b"abc"), PH_SEED, &public_key), Ok(*PH_SIGNATURE));
    assert!(ed25519ph_verify(&sha_512(b"abc"), PH_SIGNATURE, &public_key));
}

#[test]
fn ed25519ph_refuses_every_change() {
    let public_key = ph_public_key();
    let hash = sha_512(b"abc");
    for (what, signature) in damaged(PH_SIGNATURE).filter(|(_, bytes)| bytes.len() == 64) {
        assert!(!ed25519ph_verify(&hash, &signature.try_into().unwrap(), &public_key), "{what}");
    }
    for (what, other) in damaged(&hash).filter(|(_, bytes)| bytes.len() == 64) {
        assert!(!ed25519ph_verify(&other.try_into().unwrap(), PH_SIGNATURE, &public_key), "{what}");
    }
    for (what, key) in damaged(&public_key).filter(|(_, bytes)| bytes.len() == 32) {
        assert!(!ed25519ph_verify(&hash, PH_SIGNATURE, &key.try_into().unwrap()), "{what}");
    }
    // Pure Ed25519 over the same bytes is another signature.
    let key = aws_lc_rs::signature::Ed25519KeyPair::from_seed_unchecked(PH_SEED).unwrap();
    assert_ne!(key.sign(&hash).as_ref(), PH_SIGNATURE);
}

#[test]
fn ml_dsa_refuses_what_is_no_signature_of_mu() {
    let (seed, mu) = ([7; 32], [9; HASH_BYTES]);
    for (set, bytes) in [(MlDsa::Set44, 2420), (MlDsa::Set65, 3309), (MlDsa::Set87, 4627)] {
        let algorithm = match set {
            MlDsa::Set44 => &aws_lc_rs::signature::ML_DSA_44_SIGNING,
            MlDsa::Set65 => &aws_lc_rs::signature::ML_DSA_65_SIGNING,
            MlDsa::Set87 => &aws_lc_rs::signature::ML_DSA_87_SIGNING,
        };
        let key = aws_lc_rs::signature::PqdsaKeyPair::from_seed(algorithm, &seed).unwrap();
        let public_key = aws_lc_rs::signature::KeyPair::public_key(&key).as_ref();
        let signature = ml_dsa_sign_mu(set, &seed, &mu, bytes).unwrap();
        let verify = |public_key: &[u8], mu, signature: &[u8]| ml_dsa_verify_mu(set, public_key, mu, signature);
        assert!(verify(public_key, &mu, &signature));
        assert!(!verify(public_key, &[8; HASH_BYTES], &signature));
        assert!(!verify(public_key, &mu, &signature[1..]));
        assert!(!verify(public_key, &mu, &[]));
        assert!(!verify(public_key, &mu, &[&signature[..], &[0]].concat()));
        assert!(!verify(&public_key[1..], &mu, &signature));
        assert!(!verify(&[], &mu, &signature));
        let mut flipped = signature.clone();
        flipped[bytes / 2] ^= 1;
        assert!(!verify(public_key, &mu, &flipped));
        // A length that the set does not have is found out instead of being filled up.
        assert!(ml_dsa_sign_mu(set, &seed, &mu, bytes - 1).is_err());
        assert!(ml_dsa_sign_mu(set, &seed, &mu, bytes + 1).is_err());
    }
}

#[test]
fn only_ml_kem_keys_are_read_as_such() {
    let good = include_bytes!("../../vectors/known/mlkem768.pkcs8");
    let (private_key, public_key) = ml_kem_keys(good).unwrap();
    assert_eq!((private_key.len(), public_key.len()), (2400, 1184));
    let other_kind = include_bytes!("../../vectors/known/p256.pkcs8");
    for bad in [&good[..85], &[&good[..], &[0]].concat(), &[], other_kind] {
        assert!(ml_kem_keys(bad).is_err(), "{}", bad.len());
    }
}

#[test]
fn primes_are_told_from_other_numbers() {
    for prime in [2_u32, 3, 5, 65537, 4_294_967_291] {
        assert_eq!(is_prime(&prime.to_be_bytes()), Ok(true), "{prime}");
    }
    // The last two are pseudoprimes: a Carmichael number, and a strong one to the bases 2, 3, 5 and 7.
    for other in [0_u64, 1, 4, 65535, 4_294_967_295, 561, 3_215_031_751] {
        assert_eq!(is_prime(&other.to_be_bytes()), Ok(false), "{other}");
    }
    assert_eq!(is_prime(&[]), Ok(false));
    let mersenne = [&[0x7f][..], &[0xff; 15]].concat(); // 2^127 - 1
    assert_eq!(is_prime(&mersenne), Ok(true));
    assert_eq!(is_prime(&[0xff; 16]), Ok(false));
}
