//! Encrypt, Decrypt, ReEncrypt and GenerateRandom.

use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::EncryptionAlgorithmSpec;

use crate::keys::new_key;
use crate::server::{Server, error_code, error_parts};

#[tokio::test]
async fn what_is_encrypted_can_be_decrypted() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    for length in [1, 16, 100, 4096] {
        let plaintext = Blob::new(vec![7; length]);
        let encrypted = kms.encrypt().key_id(&key).plaintext(plaintext.clone()).send().await.unwrap();
        assert!(encrypted.key_id().unwrap().ends_with(&format!(":key/{key}")));
        assert_eq!(encrypted.encryption_algorithm(), Some(&EncryptionAlgorithmSpec::SymmetricDefault));
        let ciphertext = encrypted.ciphertext_blob.unwrap();
        let decrypted = kms.decrypt().ciphertext_blob(ciphertext).send().await.unwrap();
        assert_eq!(decrypted.key_id(), encrypted.key_id.as_deref());
        assert_eq!(decrypted.encryption_algorithm(), Some(&EncryptionAlgorithmSpec::SymmetricDefault));
        assert_eq!(decrypted.plaintext, Some(plaintext));
    }
    let (code, message) = error_parts(kms.encrypt().key_id(&key).plaintext(Blob::new(vec![7; 4097])).send().await);
    assert_eq!(code, "ValidationException");
    assert_eq!(
        message,
        "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than \
         or equal to 4096"
    );
}

#[tokio::test]
async fn the_encryption_context_has_to_be_the_same() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let encrypted = kms
        .encrypt()
        .key_id(&key)
        .plaintext(Blob::new("hello"))
        .encryption_context("department", "finance")
        .encryption_context("größe", "名 \u{1f600}")
        .send()
        .await
        .unwrap();
    let decrypt = || kms.decrypt().ciphertext_blob(encrypted.ciphertext_blob.clone().unwrap());
    let decrypted = decrypt()
        .encryption_context("größe", "名 \u{1f600}")
        .encryption_context("department", "finance")
        .send()
        .await
        .unwrap();
    assert_eq!(decrypted.plaintext.unwrap().as_ref(), b"hello");
    for other in [
        decrypt(),
        decrypt().encryption_context("department", "finance"),
        decrypt().encryption_context("department", "Finance").encryption_context("größe", "名 \u{1f600}"),
        decrypt().encryption_context("departmen", "tfinance").encryption_context("größe", "名 \u{1f600}"),
    ] {
        let error = other.send().await.unwrap_err().into_service_error();
        assert!(error.is_invalid_ciphertext_exception(), "{error:?}");
    }
}

#[tokio::test]
async fn changed_ciphertexts_are_refused() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let encrypted = kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).send().await.unwrap();
    let ciphertext = encrypted.ciphertext_blob.unwrap().into_inner();
    // The last byte belongs to the tag; the key's id, which the ciphertext names, is further in front.
    let mut changed = ciphertext.clone();
    *changed.last_mut().unwrap() ^= 1;
    let mut longer = ciphertext.clone();
    longer.push(0);
    let shorter = ciphertext[..ciphertext.len() - 1].to_vec();
    for bad in [changed, longer, shorter, b"garbage".to_vec(), vec![0; 200]] {
        let error = kms.decrypt().ciphertext_blob(Blob::new(bad)).send().await.unwrap_err().into_service_error();
        assert!(error.is_invalid_ciphertext_exception(), "{error:?}");
    }
}

#[tokio::test]
async fn a_key_that_is_named_has_to_be_the_right_one() {
    let server = Server::start();
    let kms = server.kms();
    let (key, other) = (new_key(&kms).await, new_key(&kms).await);
    let encrypted = kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).send().await.unwrap();
    let decrypt = || kms.decrypt().ciphertext_blob(encrypted.ciphertext_blob.clone().unwrap());
    assert_eq!(decrypt().key_id(&key).send().await.unwrap().plaintext.unwrap().as_ref(), b"hello");
    let error = decrypt().key_id(&other).send().await.unwrap_err().into_service_error();
    assert!(error.is_incorrect_key_exception(), "{error:?}");
}

#[tokio::test]
async fn a_dry_run_tells_what_would_have_been() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let encrypt = |key: &str| kms.encrypt().key_id(key).plaintext(Blob::new("hello"));
    let error = encrypt(&key).dry_run(true).send().await.unwrap_err().into_service_error();
    assert!(error.is_dry_run_operation_exception(), "{error:?}");
    let ciphertext = encrypt(&key).dry_run(false).send().await.unwrap().ciphertext_blob.unwrap();
    let error = kms.decrypt().ciphertext_blob(ciphertext).dry_run(true).send().await.unwrap_err().into_service_error();
    assert!(error.is_dry_run_operation_exception(), "{error:?}");
    let error = kms
        .generate_data_key()
        .key_id(&key)
        .number_of_bytes(32)
        .dry_run(true)
        .send()
        .await
        .unwrap_err()
        .into_service_error();
    assert!(error.is_dry_run_operation_exception(), "{error:?}");
    let missing = encrypt("00000000-0000-0000-0000-000000000000").dry_run(true).send().await;
    assert!(missing.unwrap_err().into_service_error().is_not_found_exception());
}

#[tokio::test]
async fn ciphertexts_move_between_keys_and_contexts() {
    let server = Server::start();
    let kms = server.kms();
    let (first, second) = (new_key(&kms).await, new_key(&kms).await);
    let encrypted =
        kms.encrypt().key_id(&first).plaintext(Blob::new("hello")).encryption_context("a", "1").send().await.unwrap();
    let re_encrypt = || {
        let ciphertext = encrypted.ciphertext_blob.clone().unwrap();
        kms.re_encrypt()
            .ciphertext_blob(ciphertext)
            .destination_key_id(&second)
            .destination_encryption_context("b", "2")
    };
    let moved = re_encrypt().source_encryption_context("a", "1").send().await.unwrap();
    assert!(moved.source_key_id().unwrap().ends_with(&first));
    assert!(moved.key_id().unwrap().ends_with(&second));
    let decrypt = || kms.decrypt().ciphertext_blob(moved.ciphertext_blob.clone().unwrap());
    let decrypted = decrypt().encryption_context("b", "2").send().await.unwrap();
    assert_eq!(decrypted.plaintext.unwrap().as_ref(), b"hello");
    assert!(decrypted.key_id.unwrap().ends_with(&second));
    let error = decrypt().encryption_context("a", "1").send().await.unwrap_err().into_service_error();
    assert!(error.is_invalid_ciphertext_exception(), "{error:?}");
    let error = re_encrypt().send().await.unwrap_err().into_service_error();
    assert!(error.is_invalid_ciphertext_exception(), "{error:?}");
    let error = re_encrypt()
        .source_encryption_context("a", "1")
        .source_key_id(&second)
        .send()
        .await
        .unwrap_err()
        .into_service_error();
    assert!(error.is_incorrect_key_exception(), "{error:?}");
}

#[tokio::test]
async fn random_bytes() {
    let server = Server::start();
    let kms = server.kms();
    let random = |length| kms.generate_random().number_of_bytes(length).send();
    for length in [1, 32, 1024] {
        let bytes = random(length).await.unwrap().plaintext.unwrap();
        assert_eq!(bytes.as_ref().len(), usize::try_from(length).unwrap());
    }
    assert_ne!(random(32).await.unwrap().plaintext, random(32).await.unwrap().plaintext);
    for length in [0, 1025, -1] {
        assert_eq!(error_code(random(length).await), "ValidationException");
    }
}
