//! What comes due by the clock.

use super::*;

#[tokio::test]
async fn every_rotation_that_came_due_is_done_in_its_order() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let sealed = kms.call("Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    kms.call("EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 100})).await;
    kms.advance_days(99).await;
    assert_eq!(kms.call("ListKeyRotations", json!({"KeyId": key})).await["Rotations"], json!([]));
    kms.advance_days(301).await;
    let rotations = kms.call("ListKeyRotations", json!({"KeyId": key})).await;
    let dates: Vec<f64> = rotations["Rotations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["RotationDate"].as_f64().unwrap())
        .collect();
    assert_eq!(dates.len(), 4);
    let day = 86_400.0;
    assert!(dates.windows(2).all(|pair| pair[1] - pair[0] == 100.0 * day), "{dates:?}");
    assert_eq!(kms.call("Decrypt", json!({"CiphertextBlob": sealed["CiphertextBlob"]})).await["Plaintext"], "AA==");
    assert_eq!(kms.records("kms/due/").await.len(), 1);
}

#[tokio::test]
async fn a_disabled_key_rotates_when_it_is_enabled_again() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    kms.call("EnableKeyRotation", json!({"KeyId": key})).await;
    kms.call("DisableKey", json!({"KeyId": key})).await;
    kms.advance_days(366).await;
    assert_eq!(kms.call("ListKeyRotations", json!({"KeyId": key})).await["Rotations"], json!([]));
    kms.call("EnableKey", json!({"KeyId": key})).await;
    kms.advance_days(0).await;
    let rotations = kms.call("ListKeyRotations", json!({"KeyId": key})).await;
    assert_eq!(rotations["Rotations"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_destroyed_key_leaves_nothing_but_its_handle() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    kms.call("CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key})).await;
    kms.call("EnableKeyRotation", json!({"KeyId": key})).await;
    let sealed = kms.call("Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    kms.advance_days(0).await;
    kms.call("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
    kms.advance_days(6).await;
    assert_eq!(kms.call("DescribeKey", json!({"KeyId": key})).await["KeyMetadata"]["KeyState"], "PendingDeletion");
    kms.advance_days(1).await;
    let left = kms.records("kms/").await;
    assert!(left.len() == 1 && left[0].starts_with("kms/handle/"), "{left:?}");
    assert_eq!(kms.code("DescribeKey", json!({"KeyId": key})).await, "NotFoundException");
    let decrypt = json!({"CiphertextBlob": sealed["CiphertextBlob"]});
    assert_eq!(kms.code("Decrypt", decrypt).await, "AccessDeniedException");
}

#[tokio::test]
async fn a_cancelled_deletion_does_not_come_due() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    kms.call("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
    kms.call("CancelKeyDeletion", json!({"KeyId": key})).await;
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
    kms.advance_days(8).await;
    assert_eq!(kms.call("DescribeKey", json!({"KeyId": key})).await["KeyMetadata"]["KeyState"], "Disabled");
}

#[tokio::test]
async fn the_last_use_is_known_before_and_after_it_is_written() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let last = async || kms.call("GetKeyLastUsage", json!({"KeyId": key})).await["KeyLastUsage"].clone();
    assert_eq!(last().await, json!({}));
    kms.call("Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    let before = last().await;
    assert_eq!(before["Operation"], "Encrypt");
    kms.advance_days(0).await;
    assert_eq!(kms.records("kms/usage/").await.len(), 1);
    assert_eq!(last().await, before);
    // What fails is no use.
    assert_eq!(
        kms.code("Decrypt", json!({"KeyId": key, "CiphertextBlob": "AA=="})).await,
        "InvalidCiphertextException"
    );
    assert_eq!(last().await, before);
}

#[tokio::test]
async fn the_uses_of_many_keys_are_written_little_by_little_and_all_at_the_end() {
    const KEYS: usize = 900;
    let kms = Fixture::new();
    let mut keys = Vec::new();
    for _ in 0..KEYS {
        keys.push(kms.new_key().await);
    }
    let use_key = async |key: &str| kms.call("Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    for key in &keys {
        use_key(key).await;
    }
    let written = async || kms.records("kms/usage/").await.len();
    kms.advance_days(0).await;
    assert_eq!(written().await, 500);
    // What is used again has its turn behind those that wait.
    for key in keys.iter().take(20) {
        use_key(key).await;
    }
    kms.clockwork.finish().await.unwrap();
    assert_eq!(written().await, KEYS);
    for key in &keys {
        let last = kms.call("GetKeyLastUsage", json!({"KeyId": key})).await["KeyLastUsage"]["Operation"].clone();
        assert_eq!(last, "Encrypt");
    }
}

#[tokio::test]
async fn aws_managed_keys_rotate_every_year() {
    let kms = Fixture::new();
    let described = kms.call("DescribeKey", json!({"KeyId": "alias/aws/s3"})).await;
    assert_eq!(described["KeyMetadata"]["KeyManager"], "AWS");
    let key = &described["KeyMetadata"]["KeyId"];
    kms.advance_days(366).await;
    let rotations = kms.call("ListKeyRotations", json!({"KeyId": key})).await;
    assert_eq!(rotations["Rotations"][0]["RotationType"], "AUTOMATIC");
    assert_eq!(kms.code("ScheduleKeyDeletion", json!({"KeyId": key})).await, "AccessDeniedException");
}
