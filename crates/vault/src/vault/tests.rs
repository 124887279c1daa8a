//! The vault from outside.

mod golden;
mod golden_v2;

use trent_types::EncryptionContext;

use super::*;
use crate::hierarchy::ExportedKeyToken;
use crate::testing::{Fixture, MemorySeal, context, damaged, fixture, fixture_with, region};
use crate::{BlobHeader, KeyUse, Purpose, SystemEntropy};

const PURPOSES: [Purpose; 6] = [
    Purpose::Encrypt,
    Purpose::Decrypt,
    Purpose::GenerateDataKey,
    Purpose::GenerateDataKeyWithoutPlaintext,
    Purpose::ReEncryptFrom,
    Purpose::ReEncryptTo,
];

impl Fixture {
    fn encrypt(&self, plaintext: &[u8], context: &EncryptionContext) -> Vec<u8> {
        self.vault.encrypt(&self.may(Purpose::Encrypt), &self.region, &self.token, plaintext, context).unwrap()
    }

    fn decrypt(&self, blob: &[u8], context: &EncryptionContext) -> Result<Vec<u8>, VaultError> {
        let plaintext = self.vault.decrypt(&self.may(Purpose::Decrypt), &self.region, &self.token, blob, context)?;
        Ok(plaintext.expose().to_vec())
    }
}

/// Calls the operation of `purpose` (for `ReEncrypt`, with a right proof for the other side).
fn call(f: &Fixture, proof: &KeyUse, purpose: Purpose, token: &ExportedKeyToken) -> Result<(), VaultError> {
    let context = EncryptionContext::default();
    let blob = f.encrypt(b"data", &context);
    let (vault, region) = (&f.vault, &f.region);
    let source = |token| Ciphertext { blob: &blob, context: &context, region: &f.region, token };
    let target = |token| ReEncryptTarget { context: &context, region: &f.region, token };
    match purpose {
        Purpose::Encrypt => vault.encrypt(proof, region, token, b"data", &context).map(drop),
        Purpose::Decrypt => vault.decrypt(proof, region, token, &blob, &context).map(drop),
        Purpose::GenerateDataKey => vault.generate_data_key(proof, region, token, 32, &context).map(drop),
        Purpose::GenerateDataKeyWithoutPlaintext => {
            vault.generate_data_key_without_plaintext(proof, region, token, 32, &context).map(drop)
        }
        Purpose::ReEncryptFrom => {
            vault.re_encrypt(proof, source(token), &f.may(Purpose::ReEncryptTo), target(&f.token)).map(drop)
        }
        Purpose::ReEncryptTo => {
            vault.re_encrypt(&f.may(Purpose::ReEncryptFrom), source(&f.token), proof, target(token)).map(drop)
        }
        other => panic!("{other:?} is not for symmetric keys"),
    }
}

#[test]
fn a_vault_is_shared_between_threads() {
    fn assert_shared<T: Send + Sync>() {}
    assert_shared::<Vault>();
    assert_shared::<SigningKey>();
}

#[test]
fn a_proof_covers_its_key_and_its_purpose_alone() {
    let f = fixture();
    let other = f.vault.new_key_handle();
    for purpose in PURPOSES {
        for proven in PURPOSES {
            let expect = if proven == purpose { Ok(()) } else { Err(VaultError::NotPermitted(purpose)) };
            assert_eq!(call(&f, &f.may(proven), purpose, &f.token), expect, "{proven:?} for {purpose:?}");
        }
        let for_other = KeyUse::assertion(other, purpose);
        assert_eq!(call(&f, &for_other, purpose, &f.token), Err(VaultError::NotPermitted(purpose)));
    }
}

#[test]
fn every_damage_to_a_token_is_refused_by_every_operation_cached_or_not() {
    let f = fixture();
    for cached in [true, false] {
        for (what, bytes) in damaged(f.token.as_bytes()) {
            let Ok(token) = ExportedKeyToken::parse(&bytes) else { continue };
            if !cached {
                f.vault.forget_all();
            }
            // A proof for the handle that the token claims, so that nothing but the token is wrong.
            for purpose in PURPOSES {
                let proof = KeyUse::assertion(*token.handle(), purpose);
                assert!(call(&f, &proof, purpose, &token).is_err(), "{what}, {purpose:?}");
            }
        }
    }
}

#[test]
fn ciphertexts_survive_a_restart() {
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let (vault, sealed) = Vault::create(&MemorySeal::NEW, Arc::clone(&entropy), 10).unwrap();
    let region = region("us-east-1");
    let wrapped = vault.new_domain_key(&region, 1).unwrap();
    vault.load_domain_key(&region, wrapped.as_bytes()).unwrap();
    let handle = vault.new_key_handle();
    let new = vault.generate_backing_key(&region, &handle).unwrap();
    assert_eq!(new.token.material_id(), &new.material_id);
    let f = Fixture { vault, region, handle, token: new.token };
    let context = context(&[("purpose", "test")]);
    let blob = f.encrypt(b"plaintext", &context);
    let record = f.vault.seal_record(b"key", b"record").unwrap();
    let secret = f.vault.new_secret_access_key();
    let credential = f.vault.seal_secret_access_key("AKIA", &secret).unwrap();

    let vault = Vault::open(&MemorySeal::NEW, sealed.as_bytes(), entropy, 10).unwrap();
    let f = Fixture { vault, ..f };
    let unknown = VaultError::UnknownDomainKey { region: f.region.clone(), generation: Some(1) };
    assert_eq!(f.decrypt(&blob, &context), Err(unknown));
    f.vault.load_domain_key(&f.region, wrapped.as_bytes()).unwrap();
    let token = ExportedKeyToken::parse(f.token.as_bytes()).unwrap();
    let f = Fixture { token, ..f };
    assert_eq!(f.decrypt(&blob, &context).unwrap(), b"plaintext");
    assert_eq!(f.vault.open_record(b"key", &record).unwrap(), b"record");
    assert!(f.vault.signing_key("AKIA", &credential, "20240101", "us-east-1", "kms").is_ok());
}

#[test]
fn another_trent_opens_nothing() {
    let (f, other) = (fixture(), fixture());
    let context = EncryptionContext::default();
    let blob = f.encrypt(b"plaintext", &context);
    assert_eq!(other.decrypt(&blob, &context), Err(VaultError::WrongKey));

    let proof = KeyUse::assertion(f.handle, Purpose::Decrypt);
    let foreign_token = other.vault.decrypt(&proof, &f.region, &f.token, &blob, &context);
    assert_eq!(foreign_token.err(), Some(VaultError::CorruptToken));
    let record = f.vault.seal_record(b"key", b"record").unwrap();
    assert_eq!(other.vault.open_record(b"key", &record), Err(VaultError::CorruptRecord));
    let credential = f.vault.seal_secret_access_key("AKIA", &f.vault.new_secret_access_key()).unwrap();
    let signing_key = other.vault.signing_key("AKIA", &credential, "20240101", "us-east-1", "kms");
    assert_eq!(signing_key.err(), Some(VaultError::CorruptCredential));
    let wrapped = f.vault.new_domain_key(&f.region, 2).unwrap();
    let loaded = other.vault.load_domain_key(&f.region, wrapped.as_bytes());
    assert_eq!(loaded, Err(VaultError::CorruptDomainKey));
}

#[test]
fn tokens_and_domain_keys_belong_to_their_region() {
    let f = fixture();
    let west = region("us-west-2");
    let east_key = f.vault.new_domain_key(&f.region, 2).unwrap();
    assert_eq!(f.vault.load_domain_key(&west, east_key.as_bytes()), Err(VaultError::CorruptDomainKey));
    let generate = f.vault.generate_backing_key(&west, &f.handle).err();
    assert_eq!(generate, Some(VaultError::UnknownDomainKey { region: west.clone(), generation: None }));

    let west_key = f.vault.new_domain_key(&west, 1).unwrap();
    f.vault.load_domain_key(&west, west_key.as_bytes()).unwrap();
    let context = EncryptionContext::default();
    f.encrypt(b"now the key is cached", &context);
    let elsewhere = f.vault.encrypt(&f.may(Purpose::Encrypt), &west, &f.token, b"data", &context);
    assert_eq!(elsewhere, Err(VaultError::CorruptToken));
}

#[test]
fn data_keys_come_in_plaintext_and_encrypted_or_encrypted_alone() {
    let f = fixture();
    let context = context(&[("volume", "1")]);
    for length in [1, 16, 32, 64, 1024] {
        let generate = f.may(Purpose::GenerateDataKey);
        let (key, blob) = f.vault.generate_data_key(&generate, &f.region, &f.token, length, &context).unwrap();
        assert_eq!(key.len(), length);
        assert_eq!(f.decrypt(&blob, &context).unwrap(), key.expose());

        let generate = f.may(Purpose::GenerateDataKeyWithoutPlaintext);
        let alone = f.vault.generate_data_key_without_plaintext(&generate, &f.region, &f.token, length, &context);
        let (alone, blob) = (f.decrypt(&alone.unwrap(), &context).unwrap(), blob);
        assert_eq!(alone.len(), length);
        assert!(length < 16 || (alone != key.expose() && !blob.windows(length).any(|part| part == key.expose())));
    }
    for bytes in [0, 1025, usize::MAX] {
        let expect = VaultError::LengthOutOfRange { bytes, bytes_max: 1024 };
        let generate = f.may(Purpose::GenerateDataKey);
        let refused = f.vault.generate_data_key(&generate, &f.region, &f.token, bytes, &context).err();
        assert_eq!(refused, Some(expect.clone()));
        let generate = f.may(Purpose::GenerateDataKeyWithoutPlaintext);
        let refused = f.vault.generate_data_key_without_plaintext(&generate, &f.region, &f.token, bytes, &context);
        assert_eq!(refused, Err(expect.clone()));
        assert_eq!(f.vault.random(bytes).err(), Some(expect));
    }
    assert_eq!(f.vault.random(1024).unwrap().len(), 1024);
}

#[test]
fn re_encryption_moves_a_plaintext_to_another_key_and_context() {
    let f = fixture();
    let handle = f.vault.new_key_handle();
    let token = f.vault.generate_backing_key(&f.region, &handle).unwrap().token;
    let (before, after) = (context(&[("at", "before")]), context(&[("at", "after")]));
    let blob = f.encrypt(b"plaintext", &before);
    let from = f.may(Purpose::ReEncryptFrom);
    let to = KeyUse::assertion(handle, Purpose::ReEncryptTo);
    let source = Ciphertext { blob: &blob, context: &before, region: &f.region, token: &f.token };
    let target = ReEncryptTarget { context: &after, region: &f.region, token: &token };
    let moved = f.vault.re_encrypt(&from, source, &to, target).unwrap();
    assert_eq!(BlobHeader::parse(&moved).unwrap().handle, handle);

    let wrong_context = f.vault.re_encrypt(&from, Ciphertext { context: &after, ..source }, &to, target);
    assert_eq!(wrong_context, Err(VaultError::InvalidCiphertext));
    for (what, bytes) in damaged(&blob) {
        assert!(f.vault.re_encrypt(&from, Ciphertext { blob: &bytes, ..source }, &to, target).is_err(), "{what}");
    }

    let f = Fixture { handle, token, ..f };
    assert_eq!(f.decrypt(&moved, &after).unwrap(), b"plaintext");
    assert_eq!(f.decrypt(&moved, &before), Err(VaultError::InvalidCiphertext));
}

#[test]
fn old_ciphertexts_decrypt_after_every_rotation() {
    let mut f = fixture();
    let context = EncryptionContext::default();
    let mut tokens = vec![f.token.clone()];
    let mut blobs = vec![f.encrypt(b"0", &context)];
    for rotation in 1..=5_u8 {
        // The domain key rotates on the way, too.
        let wrapped = f.vault.new_domain_key(&f.region, u32::from(rotation) + 1).unwrap();
        f.vault.load_domain_key(&f.region, wrapped.as_bytes()).unwrap();
        f.token = f.vault.generate_backing_key(&f.region, &f.handle).unwrap().token;
        assert_eq!(f.token.domain_generation(), u32::from(rotation) + 1);
        tokens.push(f.token.clone());
        blobs.push(f.encrypt(&[b'0' + rotation], &context));
    }
    for (number, blob) in (b'0'..).zip(&blobs) {
        let header = BlobHeader::parse(blob).unwrap();
        assert_eq!(header.handle, f.handle);
        for token in &tokens {
            f.token = token.clone();
            let right = token.material_id().reference() == header.material;
            let expect = if right { Ok(vec![number]) } else { Err(VaultError::UnknownMaterial) };
            assert_eq!(f.decrypt(blob, &context), expect);
        }
    }
}

#[test]
fn a_token_can_be_wrapped_anew_under_a_newer_domain_key() {
    let f = fixture();
    let context = EncryptionContext::default();
    let blob = f.encrypt(b"data", &context);
    let wrapped = f.vault.new_domain_key(&f.region, 2).unwrap();
    f.vault.load_domain_key(&f.region, wrapped.as_bytes()).unwrap();
    let token = f.vault.rewrap_token(&f.region, &f.token).unwrap();
    assert_eq!((token.domain_generation(), token.material_id()), (2, f.token.material_id()));
    let f = Fixture { token, ..f };
    assert_eq!(f.decrypt(&blob, &context).unwrap(), b"data");
    let elsewhere = f.vault.rewrap_token(&region("us-west-2"), &f.token);
    assert!(matches!(elsewhere, Err(VaultError::UnknownDomainKey { .. })));
}

#[test]
fn a_token_for_another_region_holds_the_same_material() {
    let f = fixture();
    let context = EncryptionContext::default();
    let blob = f.encrypt(b"data", &context);
    let target = region("us-west-2");
    let unknown = f.vault.rewrap_token_for(&f.region, &f.token, &target);
    assert!(matches!(unknown, Err(VaultError::UnknownDomainKey { .. })));
    let wrapped = f.vault.new_domain_key(&target, 1).unwrap();
    f.vault.load_domain_key(&target, wrapped.as_bytes()).unwrap();
    let token = f.vault.rewrap_token_for(&f.region, &f.token, &target).unwrap();
    assert_eq!((token.handle(), token.material_id()), (f.token.handle(), f.token.material_id()));
    assert_ne!(token.as_bytes(), f.token.as_bytes());
    // A token is bound to its Region.
    assert_eq!(f.vault.rewrap_token(&f.region, &token).err(), Some(VaultError::CorruptToken));
    assert_eq!(f.vault.rewrap_token_for(&target, &f.token, &f.region).err(), Some(VaultError::CorruptToken));
    let f = Fixture { region: target, token, ..f };
    assert_eq!(f.decrypt(&blob, &context).unwrap(), b"data");
}

#[test]
fn forgotten_keys_are_unwrapped_again() {
    let f = fixture();
    let context = EncryptionContext::default();
    let blob = f.encrypt(b"data", &context);
    f.vault.forget(&f.handle);
    assert_eq!(f.decrypt(&blob, &context).unwrap(), b"data");
    f.vault.forget_all();
    assert_eq!(f.decrypt(&blob, &context).unwrap(), b"data");
}

#[test]
fn a_signing_key_verifies_what_its_secret_signed() {
    let f = fixture();
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    let sealed = f.vault.seal_secret_access_key("AKIA", &SecretText::new(secret.into())).unwrap();
    let key = f.vault.signing_key("AKIA", &sealed, "20150830", "us-east-1", "iam").unwrap_or_else(|e| panic!("{e}"));
    let string_to_sign = b"AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
        f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
    assert!(key.verify(string_to_sign, "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"));
    let other = f.vault.signing_key("AKIB", &sealed, "20150830", "us-east-1", "iam").err();
    assert_eq!(other, Some(VaultError::CorruptCredential));
}

#[test]
fn self_tests_pass_and_memory_is_locked_where_the_limit_allows() {
    assert_eq!(Vault::self_test(), Ok(()));
    println!("memory locked: {}", fixture().vault.memory_locked());
}

#[test]
fn domain_generation_zero_is_refused() {
    let f = fixture_with(Arc::new(SystemEntropy));
    assert_eq!(f.vault.new_domain_key(&f.region, 0).err(), Some(VaultError::CorruptDomainKey));
}
