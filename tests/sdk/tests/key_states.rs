//! What the state of a key allows.

use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::KeyState;

use crate::keys::new_key;
use crate::server::{Server, error_code};

async fn state(kms: &aws_sdk_kms::Client, key: &str) -> KeyState {
    kms.describe_key().key_id(key).send().await.unwrap().key_metadata.unwrap().key_state.unwrap()
}

#[tokio::test]
async fn a_disabled_key_does_nothing_until_it_is_enabled() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let encrypted = kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).send().await.unwrap();
    let ciphertext = encrypted.ciphertext_blob.unwrap();
    kms.disable_key().key_id(&key).send().await.unwrap();
    assert_eq!(state(&kms, &key).await, KeyState::Disabled);

    let error = kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).send().await.unwrap_err().into_service_error();
    assert!(error.is_disabled_exception(), "{error:?}");
    let error = kms.decrypt().ciphertext_blob(ciphertext.clone()).send().await.unwrap_err().into_service_error();
    assert!(error.is_disabled_exception(), "{error:?}");
    let error = kms.generate_data_key().key_id(&key).number_of_bytes(32).send().await.unwrap_err().into_service_error();
    assert!(error.is_disabled_exception(), "{error:?}");

    kms.enable_key().key_id(&key).send().await.unwrap();
    let decrypted = kms.decrypt().ciphertext_blob(ciphertext).send().await.unwrap();
    assert_eq!(decrypted.plaintext.unwrap().as_ref(), b"hello");
}

#[tokio::test]
async fn a_key_that_waits_for_its_deletion_can_be_saved() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let scheduled = kms.schedule_key_deletion().key_id(&key).pending_window_in_days(7).send().await.unwrap();
    assert_eq!(scheduled.key_state(), Some(&KeyState::PendingDeletion));
    assert_eq!(scheduled.pending_window_in_days(), Some(7));
    assert!(scheduled.deletion_date().is_some());

    let error = kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).send().await.unwrap_err().into_service_error();
    assert!(error.is_kms_invalid_state_exception(), "{error:?}");
    let error = kms.enable_key().key_id(&key).send().await.unwrap_err().into_service_error();
    assert!(error.is_kms_invalid_state_exception(), "{error:?}");

    kms.cancel_key_deletion().key_id(&key).send().await.unwrap();
    assert_eq!(state(&kms, &key).await, KeyState::Disabled);
    let error = kms.cancel_key_deletion().key_id(&key).send().await.unwrap_err().into_service_error();
    assert!(error.is_kms_invalid_state_exception(), "{error:?}");
    kms.enable_key().key_id(&key).send().await.unwrap();
    kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).send().await.unwrap();
}

#[tokio::test]
async fn a_deleted_key_is_gone_with_what_it_encrypted() {
    let server = Server::start();
    let kms = server.kms();
    let (key, other) = (new_key(&kms).await, new_key(&kms).await);
    let encrypted = kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).send().await.unwrap();
    let ciphertext = encrypted.ciphertext_blob.unwrap();
    kms.schedule_key_deletion().key_id(&key).pending_window_in_days(7).send().await.unwrap();
    server.advance_days(6);
    assert_eq!(state(&kms, &key).await, KeyState::PendingDeletion);
    server.advance_days(2);
    let error = kms.describe_key().key_id(&key).send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
    assert_eq!(error_code(kms.decrypt().ciphertext_blob(ciphertext).send().await), "AccessDeniedException");
    assert_eq!(state(&kms, &other).await, KeyState::Enabled);
}
