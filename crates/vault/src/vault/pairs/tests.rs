//! Data key pairs.

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::signature::KeyPair;

use super::*;
use crate::algorithms::ec::Curve;
use crate::error::VaultError;
use crate::testing::{context, fixture};
use crate::{BLOB_BYTES_MAX, RsaPoolSizes};

/// The public key of a private key, as AWS-LC derives it anew.
fn public_key_of(spec: KeySpec, private_key: &[u8]) -> Vec<u8> {
    match spec.family() {
        KeyFamily::Rsa => {
            let key = aws_lc_rs::rsa::KeyPair::from_pkcs8(private_key).unwrap();
            key.public_key().as_der().unwrap().as_ref().to_vec()
        }
        KeyFamily::EllipticCurve => {
            let key = Curve::of(spec).unwrap().read_pkcs8(private_key).unwrap();
            key.public_key().as_der().unwrap().as_ref().to_vec()
        }
        KeyFamily::Edwards => {
            let key = aws_lc_rs::signature::Ed25519KeyPair::from_pkcs8(private_key).unwrap();
            key.public_key().as_der().unwrap().as_ref().to_vec()
        }
        KeyFamily::MlKem => crate::raw::ml_kem_keys(private_key).unwrap().1,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_private_key_belongs_to_the_public_one_and_to_its_ciphertext() {
    let f = fixture();
    let context = context(&[("purpose", "pairs")]);
    // RSA with one size, as each key takes its time.
    let specs = KeySpec::ALL.iter().filter(|spec| spec.is_data_key_pair());
    for spec in specs.filter(|spec| !matches!(spec, KeySpec::Rsa3072 | KeySpec::Rsa4096)) {
        let generate = f.may(Purpose::GenerateDataKeyPair);
        let (private_key, pair) =
            f.vault.generate_data_key_pair(&generate, &f.region, &f.token, *spec, &context).unwrap();
        let derived = public_key_of(*spec, private_key.expose());
        assert!(pair.public_key.ends_with(&derived), "{spec}");
        assert!(pair.private_key_ciphertext.len() <= BLOB_BYTES_MAX);
        let decrypt = |context| {
            f.vault.decrypt(&f.may(Purpose::Decrypt), &f.region, &f.token, &pair.private_key_ciphertext, context)
        };
        assert_eq!(decrypt(&context).unwrap().expose(), private_key.expose(), "{spec}");
        assert_eq!(decrypt(&EncryptionContext::default()).err(), Some(VaultError::InvalidCiphertext));

        let generate = f.may(Purpose::GenerateDataKeyPairWithoutPlaintext);
        let alone =
            f.vault.generate_data_key_pair_without_plaintext(&generate, &f.region, &f.token, *spec, &context).unwrap();
        assert_ne!(alone.public_key, pair.public_key);
        let decrypt = f.may(Purpose::Decrypt);
        let private_key =
            f.vault.decrypt(&decrypt, &f.region, &f.token, &alone.private_key_ciphertext, &context).unwrap();
        assert!(alone.public_key.ends_with(&public_key_of(*spec, private_key.expose())), "{spec}");
    }
}

#[test]
fn the_longest_private_key_fits_a_ciphertext() {
    let f = fixture();
    let private_key = crate::testing::known_pkcs8(KeySpec::Rsa4096);
    assert!(private_key.len() + crate::BLOB_OVERHEAD_BYTES <= BLOB_BYTES_MAX);
    let context = EncryptionContext::default();
    assert!(f.vault.encrypt(&f.may(Purpose::Encrypt), &f.region, &f.token, private_key, &context).is_ok());
}

#[test]
fn kinds_that_are_no_data_key_pairs_are_refused() {
    let f = fixture();
    let context = EncryptionContext::default();
    for spec in KeySpec::ALL.iter().filter(|spec| !spec.is_data_key_pair()) {
        let generate = f.may(Purpose::GenerateDataKeyPair);
        let refused = f.vault.generate_data_key_pair(&generate, &f.region, &f.token, *spec, &context).err();
        assert_eq!(refused, Some(UseError::AlgorithmMismatch(*spec)));
    }
}

#[test]
fn a_proof_covers_its_key_and_its_purpose_alone() {
    let f = fixture();
    let context = EncryptionContext::default();
    let with = |proof: &KeyUse| {
        f.vault.generate_data_key_pair(proof, &f.region, &f.token, KeySpec::EccNistP256, &context).err()
    };
    let without = |proof: &KeyUse| {
        let spec = KeySpec::EccNistP256;
        f.vault.generate_data_key_pair_without_plaintext(proof, &f.region, &f.token, spec, &context).err()
    };
    let (a, b) = (Purpose::GenerateDataKeyPair, Purpose::GenerateDataKeyPairWithoutPlaintext);
    assert_eq!((with(&f.may(a)), without(&f.may(b))), (None, None));
    let refused = |purpose| Some(VaultError::NotPermitted(purpose).into());
    assert_eq!((with(&f.may(b)), without(&f.may(a))), (refused(a), refused(b)));
    for other in [Purpose::GenerateDataKey, Purpose::Encrypt, Purpose::Sign] {
        assert_eq!((with(&f.may(other)), without(&f.may(other))), (refused(a), refused(b)));
    }
    let other = f.vault.new_key_handle();
    assert_eq!(with(&KeyUse::assertion(other, a)), refused(a));
}

#[test]
fn rsa_keys_come_from_the_pool_while_it_lasts() {
    let mut f = fixture();
    f.vault = f.vault.with_rsa_pool(RsaPoolSizes { rsa_2048: 1, rsa_3072: 0, rsa_4096: 0 });
    assert_eq!(f.vault.rsa_keys_ready(KeySpec::Rsa2048), 0);
    f.vault.prepare_rsa(KeySpec::Rsa2048);
    while f.vault.rsa_keys_ready(KeySpec::Rsa2048) == 0 {
        std::thread::yield_now();
    }
    let handle = f.vault.new_key_handle();
    let new = f.vault.generate_key(&f.region, &handle, KeySpec::Rsa2048).unwrap();
    assert_eq!(new.token.spec(), KeySpec::Rsa2048);
    f.vault.prepare_rsa(KeySpec::SymmetricDefault);
    assert_eq!(f.vault.rsa_keys_ready(KeySpec::SymmetricDefault), 0);
}
