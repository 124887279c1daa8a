//! Signatures, MACs and shared secrets through the vault.

use crate::algorithms::Message;
use crate::error::{UseError, VaultError};
use crate::hierarchy::ExportedKeyToken;
use crate::testing::{Fixture, damaged, fixture, known_material, region};
use crate::{KeyFamily, KeySpec, KeyUse, MacAlgorithm, Purpose, SigningAlgorithm};

/// Purposes of keys that are not symmetric.
const PURPOSES: [Purpose; 12] = [
    Purpose::Sign,
    Purpose::Verify,
    Purpose::GenerateMac,
    Purpose::VerifyMac,
    Purpose::DeriveSharedSecret,
    Purpose::Encapsulate,
    Purpose::Decapsulate,
    Purpose::GetPublicKey,
    Purpose::Encrypt,
    Purpose::Decrypt,
    Purpose::ReEncryptFrom,
    Purpose::ReEncryptTo,
];

/// A message in the form that the algorithm takes.
fn message(algorithm: SigningAlgorithm) -> Message<'static> {
    match algorithm {
        SigningAlgorithm::Ed25519PhSha512 => Message::Digest(&[7; 64]),
        _ => Message::Raw(b"message"),
    }
}

/// Calls the operation of `purpose` with valid arguments, as far as the key has them.
fn call(f: &Fixture, proof: &KeyUse, purpose: Purpose, token: &ExportedKeyToken) -> Result<(), UseError> {
    let (vault, region) = (&f.vault, &f.region);
    let spec = token.spec();
    let algorithm = spec.signing_algorithms().first().copied().unwrap_or(SigningAlgorithm::RsassaPssSha256);
    let mac = spec.mac_algorithm().unwrap_or(MacAlgorithm::HmacSha256);
    let oaep = crate::RsaEncryptionAlgorithm::RsaesOaepSha256;
    let is_rsa = spec.family() == KeyFamily::Rsa;
    match purpose {
        Purpose::Sign => vault.sign(proof, region, token, algorithm, message(algorithm)).map(drop),
        Purpose::Verify => {
            let may_sign = KeyUse::assertion(*token.handle(), Purpose::Sign);
            let signature = vault.sign(&may_sign, region, token, algorithm, message(algorithm)).unwrap_or_default();
            vault.verify(proof, region, token, algorithm, message(algorithm), &signature)
        }
        Purpose::GenerateMac => vault.generate_mac(proof, region, token, mac, b"message").map(drop),
        Purpose::VerifyMac => {
            let may_make = KeyUse::assertion(*token.handle(), Purpose::GenerateMac);
            let tag = vault.generate_mac(&may_make, region, token, mac, b"message").unwrap_or_default();
            vault.verify_mac(proof, region, token, mac, b"message", &tag)
        }
        Purpose::DeriveSharedSecret => {
            let peer = crate::testing::material(if spec.agrees() { spec } else { KeySpec::EccNistP256 });
            vault.derive_shared_secret(proof, region, token, &peer.public_key).map(drop)
        }
        Purpose::Encapsulate => vault.encapsulate(proof, region, token).map(drop),
        Purpose::Decapsulate => {
            let may_make = KeyUse::assertion(*token.handle(), Purpose::Encapsulate);
            let made = vault.encapsulate(&may_make, region, token);
            let ciphertext = made.map(|(ciphertext, _)| ciphertext).unwrap_or_default();
            vault.decapsulate(proof, region, token, &ciphertext).map(drop)
        }
        Purpose::GetPublicKey => vault.public_key(proof, region, token).map(drop),
        Purpose::Encrypt => vault.encrypt_rsa(proof, region, token, oaep, b"secret").map(drop),
        Purpose::Decrypt | Purpose::ReEncryptFrom => {
            let key = if is_rsa { known_material(spec) } else { known_material(KeySpec::Rsa2048) };
            let ciphertext = crate::algorithms::rsa::encrypt(&key, oaep, b"secret").unwrap();
            if purpose == Purpose::Decrypt {
                return vault.decrypt_rsa(proof, region, token, oaep, &ciphertext).map(drop);
            }
            let symmetric = fixture_key(f);
            let source = (region, token, crate::Decryption::Rsa(&ciphertext, oaep));
            let may = KeyUse::assertion(*symmetric.handle(), Purpose::ReEncryptTo);
            let context = trent_types::EncryptionContext::default();
            let target = (region, &symmetric, crate::Encryption::Symmetric(&context));
            vault.re_encrypt_any(proof, source, &may, target).map(drop)
        }
        Purpose::ReEncryptTo => {
            let symmetric = fixture_key(f);
            let context = trent_types::EncryptionContext::default();
            let may_encrypt = KeyUse::assertion(*symmetric.handle(), Purpose::Encrypt);
            let blob = vault.encrypt(&may_encrypt, region, &symmetric, b"secret", &context).unwrap();
            let may = KeyUse::assertion(*symmetric.handle(), Purpose::ReEncryptFrom);
            let source = (region, &symmetric, crate::Decryption::Symmetric(&blob, &context));
            vault.re_encrypt_any(&may, source, proof, (region, token, crate::Encryption::Rsa(oaep))).map(drop)
        }
        other => panic!("{other:?} is for symmetric keys"),
    }
}

/// A symmetric key in the same vault.
fn fixture_key(f: &Fixture) -> ExportedKeyToken {
    f.vault.generate_backing_key(&f.region, &f.vault.new_key_handle()).unwrap().token
}

/// What keys of a family can be used for.
fn fits(spec: KeySpec, purpose: Purpose) -> bool {
    match purpose {
        Purpose::Sign | Purpose::Verify => !spec.signing_algorithms().is_empty(),
        Purpose::GenerateMac | Purpose::VerifyMac => spec.mac_algorithm().is_some(),
        Purpose::DeriveSharedSecret => spec.agrees(),
        Purpose::Encapsulate | Purpose::Decapsulate => spec.family() == KeyFamily::MlKem,
        Purpose::GetPublicKey => spec.is_asymmetric(),
        _ => spec.family() == KeyFamily::Rsa,
    }
}

#[test]
fn every_kind_of_key_has_its_uses_and_no_other() {
    let mut f = fixture();
    for spec in KeySpec::ALL {
        f = f.with_key(*spec);
        for purpose in PURPOSES {
            let used = call(&f, &f.may(purpose), purpose, &f.token);
            let expect = if fits(*spec, purpose) { Ok(()) } else { Err(UseError::AlgorithmMismatch(*spec)) };
            assert_eq!(used, expect, "{spec}, {purpose:?}");
        }
    }
}

#[test]
fn a_proof_covers_its_key_and_its_purpose_alone() {
    let mut f = fixture();
    for spec in [KeySpec::Rsa2048, KeySpec::EccNistP256, KeySpec::Hmac256, KeySpec::MlKem512] {
        f = f.with_key(spec);
        let other = f.vault.new_key_handle();
        for purpose in PURPOSES.into_iter().filter(|purpose| fits(spec, *purpose)) {
            let refused = Err(VaultError::NotPermitted(purpose).into());
            for proven in PURPOSES.into_iter().filter(|proven| *proven != purpose) {
                assert_eq!(call(&f, &f.may(proven), purpose, &f.token), refused, "{proven:?} for {purpose:?}");
            }
            assert_eq!(call(&f, &KeyUse::assertion(other, purpose), purpose, &f.token), refused);
        }
    }
}

#[test]
fn keys_of_other_kinds_do_not_encrypt_as_symmetric_ones() {
    let mut f = fixture();
    let context = trent_types::EncryptionContext::default();
    for spec in KeySpec::ALL.iter().filter(|spec| **spec != KeySpec::SymmetricDefault) {
        f = f.with_key(*spec);
        let (vault, region, token) = (&f.vault, &f.region, &f.token);
        let refused = |purpose| Some(VaultError::NotPermitted(purpose));
        let encrypted = vault.encrypt(&f.may(Purpose::Encrypt), region, token, b"data", &context).err();
        assert_eq!(encrypted, refused(Purpose::Encrypt), "{spec}");
        let decrypted = vault.decrypt(&f.may(Purpose::Decrypt), region, token, &[0; 60], &context).err();
        assert_eq!(decrypted, refused(Purpose::Decrypt), "{spec}");
        let generate = f.may(Purpose::GenerateDataKey);
        let data_key = vault.generate_data_key(&generate, region, token, 32, &context).err();
        assert_eq!(data_key, refused(Purpose::GenerateDataKey), "{spec}");
        let generate = f.may(Purpose::GenerateDataKeyPair);
        let pair = vault.generate_data_key_pair(&generate, region, token, KeySpec::EccNistP256, &context).err();
        assert_eq!(pair, refused(Purpose::GenerateDataKeyPair).map(UseError::from), "{spec}");
    }
}

#[test]
fn every_damage_to_a_token_is_refused_cached_or_not() {
    let f = fixture().with_key(KeySpec::EccNistP256);
    for cached in [true, false] {
        for (what, bytes) in damaged(f.token.as_bytes()) {
            let Ok(token) = ExportedKeyToken::parse(&bytes) else { continue };
            if !cached {
                f.vault.forget_all();
            }
            for purpose in [Purpose::Sign, Purpose::Verify, Purpose::GetPublicKey, Purpose::DeriveSharedSecret] {
                let proof = KeyUse::assertion(*token.handle(), purpose);
                let refused = call(&f, &proof, purpose, &token).err();
                assert!(matches!(refused, Some(UseError::Vault(_))), "{what}, {purpose:?}: {refused:?}");
            }
        }
    }
}

#[test]
fn keys_that_the_vault_makes_work_after_a_restart_and_in_their_region_alone() {
    let f = fixture();
    for spec in KeySpec::ALL.iter().filter(|spec| spec.family() != KeyFamily::Rsa) {
        let handle = f.vault.new_key_handle();
        let new = f.vault.generate_key(&f.region, &handle, *spec).unwrap();
        assert_eq!((new.token.spec(), new.token.handle(), new.token.material_id()), (*spec, &handle, &new.material_id));
        let token = ExportedKeyToken::parse(new.token.as_bytes()).unwrap();
        f.vault.forget_all();
        for purpose in PURPOSES.into_iter().filter(|purpose| fits(*spec, *purpose)) {
            assert_eq!(call(&f, &KeyUse::assertion(handle, purpose), purpose, &token), Ok(()), "{spec}, {purpose:?}");
        }
        let west = region("us-west-2");
        let elsewhere = f.vault.public_key(&KeyUse::assertion(handle, Purpose::GetPublicKey), &west, &token);
        assert!(matches!(elsewhere, Err(UseError::Vault(VaultError::UnknownDomainKey { .. }))));
    }
}

#[test]
fn the_public_key_is_the_one_that_signatures_verify_under() {
    let f = fixture().with_key(KeySpec::EccNistP384);
    let public_key = f.vault.public_key(&f.may(Purpose::GetPublicKey), &f.region, &f.token).unwrap();
    let (algorithm, message) = (SigningAlgorithm::EcdsaSha384, Message::Raw(b"message"));
    let signature = f.vault.sign(&f.may(Purpose::Sign), &f.region, &f.token, algorithm, message).unwrap();
    let by_others =
        aws_lc_rs::signature::UnparsedPublicKey::new(&aws_lc_rs::signature::ECDSA_P384_SHA384_ASN1, &public_key);
    assert!(by_others.verify(b"message", &signature).is_ok());
    let verify = |message| f.vault.verify(&f.may(Purpose::Verify), &f.region, &f.token, algorithm, message, &signature);
    assert_eq!(verify(message), Ok(()));
    assert_eq!(verify(Message::Raw(b"messagf")), Err(UseError::InvalidSignature));
}

#[test]
fn tokens_of_every_kind_can_be_wrapped_anew() {
    let f = fixture();
    let wrapped = f.vault.new_domain_key(&f.region, 2).unwrap();
    for spec in KeySpec::ALL {
        let handle = f.vault.new_key_handle();
        let old = f.vault.wrap_for_test(&f.region, &handle, &crate::testing::material(*spec));
        f.vault.load_domain_key(&f.region, wrapped.as_bytes()).unwrap();
        let new = f.vault.rewrap_token(&f.region, &old).unwrap();
        assert_eq!((new.domain_generation(), new.material_id(), new.spec()), (2, old.material_id(), *spec));
        if spec.is_asymmetric() {
            let public_key = |token| {
                f.vault.public_key(&KeyUse::assertion(handle, Purpose::GetPublicKey), &f.region, token).unwrap()
            };
            assert_eq!(public_key(&new), public_key(&old));
        }
    }
}
