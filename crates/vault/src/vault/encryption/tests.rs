//! Encryption with RSA keys, and re-encryption between kinds.

use super::*;
use crate::KeySpec;
use crate::testing::{Fixture, context, fixture};

const OAEP: RsaEncryptionAlgorithm = RsaEncryptionAlgorithm::RsaesOaepSha256;
const OTHER: RsaEncryptionAlgorithm = RsaEncryptionAlgorithm::RsaesOaepSha1;

/// A vault with a symmetric key, and the token of an RSA key.
fn keys() -> (Fixture, ExportedKeyToken) {
    let f = fixture();
    let handle = f.vault.new_key_handle();
    let rsa = f.vault.wrap_for_test(&f.region, &handle, &crate::testing::known_material(KeySpec::Rsa2048));
    (f, rsa)
}

fn may(token: &ExportedKeyToken, purpose: Purpose) -> KeyUse {
    KeyUse::assertion(*token.handle(), purpose)
}

fn encrypt(f: &Fixture, token: &ExportedKeyToken, plaintext: &[u8]) -> Vec<u8> {
    f.vault.encrypt_rsa(&may(token, Purpose::Encrypt), &f.region, token, OAEP, plaintext).unwrap()
}

#[test]
fn what_is_encrypted_is_decrypted_with_the_same_key_and_algorithm() {
    let (f, rsa) = keys();
    let ciphertext = encrypt(&f, &rsa, b"secret");
    let decrypt = |token: &ExportedKeyToken, algorithm| {
        f.vault.decrypt_rsa(&may(token, Purpose::Decrypt), &f.region, token, algorithm, &ciphertext)
    };
    assert_eq!(decrypt(&rsa, OAEP).unwrap().expose(), b"secret");
    let invalid = Some(UseError::Vault(VaultError::InvalidCiphertext));
    assert_eq!(decrypt(&rsa, OTHER).err(), invalid);
    let other =
        f.vault.wrap_for_test(&f.region, &f.vault.new_key_handle(), &crate::testing::known_material(KeySpec::Rsa4096));
    assert_eq!(decrypt(&other, OAEP).err(), invalid);
    let mismatch = UseError::AlgorithmMismatch(KeySpec::SymmetricDefault);
    assert_eq!(decrypt(&f.token, OAEP).err(), Some(mismatch));
}

#[test]
fn plaintexts_move_between_kinds_of_keys() {
    let (f, rsa) = keys();
    let (before, after) = (context(&[("at", "before")]), context(&[("at", "after")]));
    let region = &f.region;
    let blob = f.vault.encrypt(&f.may(Purpose::Encrypt), region, &f.token, b"plaintext", &before).unwrap();

    let to_rsa = f.vault.re_encrypt_any(
        &f.may(Purpose::ReEncryptFrom),
        (region, &f.token, Decryption::Symmetric(&blob, &before)),
        &may(&rsa, Purpose::ReEncryptTo),
        (region, &rsa, Encryption::Rsa(OAEP)),
    );
    let to_rsa = to_rsa.unwrap();
    let within_rsa = f.vault.re_encrypt_any(
        &may(&rsa, Purpose::ReEncryptFrom),
        (region, &rsa, Decryption::Rsa(&to_rsa, OAEP)),
        &may(&rsa, Purpose::ReEncryptTo),
        (region, &rsa, Encryption::Rsa(OTHER)),
    );
    let back = f.vault.re_encrypt_any(
        &may(&rsa, Purpose::ReEncryptFrom),
        (region, &rsa, Decryption::Rsa(&within_rsa.unwrap(), OTHER)),
        &f.may(Purpose::ReEncryptTo),
        (region, &f.token, Encryption::Symmetric(&after)),
    );
    let back = back.unwrap();
    let decrypt = |context| f.vault.decrypt(&f.may(Purpose::Decrypt), region, &f.token, &back, context);
    assert_eq!(decrypt(&after).unwrap().expose(), b"plaintext");
    assert_eq!(decrypt(&before).err(), Some(VaultError::InvalidCiphertext));

    // As `re_encrypt` does it.
    let symmetric = f.vault.re_encrypt_any(
        &f.may(Purpose::ReEncryptFrom),
        (region, &f.token, Decryption::Symmetric(&back, &after)),
        &f.may(Purpose::ReEncryptTo),
        (region, &f.token, Encryption::Symmetric(&before)),
    );
    let plaintext = f.vault.decrypt(&f.may(Purpose::Decrypt), region, &f.token, &symmetric.unwrap(), &before);
    assert_eq!(plaintext.unwrap().expose(), b"plaintext");
}

#[test]
fn both_sides_of_a_re_encryption_are_checked() {
    let (f, rsa) = keys();
    let (region, empty) = (&f.region, EncryptionContext::default());
    let ciphertext = encrypt(&f, &rsa, b"secret");
    let source = (region, &rsa, Decryption::Rsa(&ciphertext, OAEP));
    let target = (region, &f.token, Encryption::Symmetric(&empty));
    let (from, to) = (may(&rsa, Purpose::ReEncryptFrom), f.may(Purpose::ReEncryptTo));
    assert!(f.vault.re_encrypt_any(&from, source, &to, target).is_ok());

    let refused = |error: Result<Vec<u8>, UseError>, purpose| {
        assert_eq!(error.err(), Some(VaultError::NotPermitted(purpose).into()));
    };
    refused(f.vault.re_encrypt_any(&to, source, &to, target), Purpose::ReEncryptFrom);
    refused(f.vault.re_encrypt_any(&may(&rsa, Purpose::Decrypt), source, &to, target), Purpose::ReEncryptFrom);
    refused(f.vault.re_encrypt_any(&from, source, &from, target), Purpose::ReEncryptTo);
    refused(f.vault.re_encrypt_any(&from, source, &f.may(Purpose::Encrypt), target), Purpose::ReEncryptTo);

    let wrong = (region, &rsa, Decryption::Rsa(&ciphertext, OTHER));
    let error = f.vault.re_encrypt_any(&from, wrong, &to, target).err();
    assert_eq!(error, Some(VaultError::InvalidCiphertext.into()));
    // A symmetric source that is an RSA key, and the other way round.
    let wrong = (region, &rsa, Decryption::Symmetric(&ciphertext, &empty));
    refused(f.vault.re_encrypt_any(&from, wrong, &to, target), Purpose::ReEncryptFrom);
    let wrong = (region, &f.token, Encryption::Rsa(OAEP));
    let error = f.vault.re_encrypt_any(&from, source, &to, wrong).err();
    assert_eq!(error, Some(UseError::AlgorithmMismatch(KeySpec::SymmetricDefault)));
}

#[test]
fn plaintexts_that_are_too_long_for_the_target_are_refused() {
    let (f, rsa) = keys();
    let empty = EncryptionContext::default();
    for (length, fits) in [(190, true), (191, false), (4096, false)] {
        let plaintext = vec![1; length];
        let blob = f.vault.encrypt(&f.may(Purpose::Encrypt), &f.region, &f.token, &plaintext, &empty).unwrap();
        let moved = f.vault.re_encrypt_any(
            &f.may(Purpose::ReEncryptFrom),
            (&f.region, &f.token, Decryption::Symmetric(&blob, &empty)),
            &may(&rsa, Purpose::ReEncryptTo),
            (&f.region, &rsa, Encryption::Rsa(OAEP)),
        );
        let expect = (!fits).then_some(VaultError::LengthOutOfRange { bytes: length, bytes_max: 190 }.into());
        assert_eq!(moved.err(), expect);
    }
}
