//! Data keys.

use aws_sdk_kms::types::DataKeySpec;

use crate::keys::new_key;
use crate::server::{Server, error_code};

#[tokio::test]
async fn a_data_key_comes_in_plain_and_encrypted() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let generate = || kms.generate_data_key().key_id(&key).encryption_context("a", "1");
    for (request, length) in [
        (generate().key_spec(DataKeySpec::Aes256), 32),
        (generate().key_spec(DataKeySpec::Aes128), 16),
        (generate().number_of_bytes(1), 1),
        (generate().number_of_bytes(1024), 1024),
    ] {
        let made = request.send().await.unwrap();
        let plaintext = made.plaintext.unwrap();
        assert_eq!(plaintext.as_ref().len(), length);
        let decrypted = kms
            .decrypt()
            .ciphertext_blob(made.ciphertext_blob.unwrap())
            .encryption_context("a", "1")
            .send()
            .await
            .unwrap();
        assert_eq!(decrypted.plaintext, Some(plaintext));
    }
}

#[tokio::test]
async fn a_data_key_can_come_encrypted_only() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let generate = || kms.generate_data_key_without_plaintext().key_id(&key).key_spec(DataKeySpec::Aes256).send();
    let (first, second) = (generate().await.unwrap(), generate().await.unwrap());
    assert!(first.key_id().unwrap().ends_with(&key));
    let plaintext = |blob| async { kms.decrypt().ciphertext_blob(blob).send().await.unwrap().plaintext.unwrap() };
    let first = plaintext(first.ciphertext_blob.unwrap()).await;
    let second = plaintext(second.ciphertext_blob.unwrap()).await;
    assert_eq!(first.as_ref().len(), 32);
    assert_ne!(first, second);
}

#[tokio::test]
async fn one_length_has_to_be_given() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let generate = || kms.generate_data_key().key_id(&key);
    for bad in [
        generate(),
        generate().key_spec(DataKeySpec::Aes256).number_of_bytes(32),
        generate().number_of_bytes(0),
        generate().number_of_bytes(1025),
        generate().key_spec(DataKeySpec::from("AES_512")),
    ] {
        assert_eq!(error_code(bad.send().await), "ValidationException");
    }
}
