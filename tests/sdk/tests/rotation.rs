//! Rotation, with the test clock.

use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::RotationType;

use crate::keys::new_key;
use crate::server::{Server, error_code};

async fn rotations(kms: &aws_sdk_kms::Client, key: &str) -> Vec<RotationType> {
    let listed = kms.list_key_rotations().key_id(key).send().await.unwrap();
    listed.rotations().iter().map(|rotation| rotation.rotation_type().unwrap().clone()).collect()
}

#[tokio::test]
async fn keys_rotate_when_their_period_is_over() {
    let mut server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let status = || async { kms.get_key_rotation_status().key_id(&key).send().await.unwrap() };
    assert!(!status().await.key_rotation_enabled());
    kms.enable_key_rotation().key_id(&key).rotation_period_in_days(90).send().await.unwrap();
    assert!(status().await.key_rotation_enabled());
    assert_eq!(status().await.rotation_period_in_days(), Some(90));
    assert!(status().await.next_rotation_date().is_some());

    let mut ciphertexts = Vec::new();
    for round in 0..3 {
        let encrypted = kms.encrypt().key_id(&key).plaintext(Blob::new(format!("round {round}"))).send().await.unwrap();
        ciphertexts.push(encrypted.ciphertext_blob.unwrap());
        server.advance_days(89);
        assert_eq!(rotations(&kms, &key).await.len(), round);
        server.advance_days(1);
        assert_eq!(rotations(&kms, &key).await, vec![RotationType::Automatic; round + 1]);
    }
    kms.disable_key_rotation().key_id(&key).send().await.unwrap();
    server.advance_days(200);
    assert_eq!(rotations(&kms, &key).await.len(), 3);

    server.restart();
    let kms = server.kms();
    for (round, ciphertext) in ciphertexts.into_iter().enumerate() {
        let decrypted = kms.decrypt().ciphertext_blob(ciphertext).send().await.unwrap();
        assert_eq!(decrypted.plaintext.unwrap().as_ref(), format!("round {round}").as_bytes());
    }
}

#[tokio::test]
async fn keys_rotate_on_demand() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let encrypted = kms.encrypt().key_id(&key).plaintext(Blob::new("before")).send().await.unwrap();
    let rotated = kms.rotate_key_on_demand().key_id(&key).send().await.unwrap();
    assert!(rotated.key_id().unwrap().ends_with(&key));
    server.advance_days(1);
    assert_eq!(rotations(&kms, &key).await, [RotationType::OnDemand]);
    let decrypted = kms.decrypt().ciphertext_blob(encrypted.ciphertext_blob.unwrap()).send().await.unwrap();
    assert_eq!(decrypted.plaintext.unwrap().as_ref(), b"before");
}

#[tokio::test]
async fn periods_have_bounds() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    for days in [89, 2561, 0, -1] {
        let refused = kms.enable_key_rotation().key_id(&key).rotation_period_in_days(days).send().await;
        assert_eq!(error_code(refused), "ValidationException");
    }
    for days in [90, 2560] {
        kms.enable_key_rotation().key_id(&key).rotation_period_in_days(days).send().await.unwrap();
    }
}
