//! Deleting multi-Region keys.
//!
//! Source: AWS KMS Developer Guide, "Deleting multi-Region keys".

use super::multi_region::{EAST, EU, WEST};
use super::*;

async fn schedule(kms: &Fixture, region: &str, key: &str, days: u32) -> Value {
    kms.call_in(region, "ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": days})).await
}

#[tokio::test]
async fn a_replica_goes_and_leaves_the_others_as_they_were() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST, EU]).await;
    let encrypt = json!({"KeyId": key, "Plaintext": "AA=="});
    let blob = kms.call_in(WEST, "Encrypt", encrypt.clone()).await["CiphertextBlob"].clone();
    let answer = schedule(&kms, WEST, &key, 7).await;
    assert_eq!((&answer["KeyState"], answer["DeletionDate"].is_number()), (&json!("PendingDeletion"), true));
    assert_eq!(kms.configuration_in(EAST, &key).await.2, [WEST, EU]);
    kms.advance_days(7).await;
    for region in [EAST, EU] {
        assert_eq!(kms.configuration_in(region, &key).await.2, [EU]);
        kms.call_in(region, "Decrypt", json!({"CiphertextBlob": blob})).await;
        kms.call_in(region, "Encrypt", encrypt.clone()).await;
    }
    assert_eq!(kms.code_in(WEST, "Decrypt", json!({"CiphertextBlob": blob})).await, "AccessDeniedException");
    let deleted = kms.events("DeleteKey");
    assert_eq!((deleted.len(), &deleted[0]["awsRegion"]), (1, &json!(WEST)));
    // It can be had again, with the same material.
    kms.call("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": WEST})).await;
    kms.call_in(WEST, "Decrypt", json!({"CiphertextBlob": blob})).await;
    assert_eq!(kms.configuration_in(EU, &key).await.2, [EU, WEST]);
}

#[tokio::test]
async fn a_primary_key_waits_for_its_replicas() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST, EU]).await;
    let answer = schedule(&kms, EAST, &key, 7).await;
    let arn = format!("arn:aws:kms:{EAST}:{ACCOUNT}:key/{key}");
    assert_eq!(answer, json!({"KeyId": arn, "KeyState": "PendingReplicaDeletion", "PendingWindowInDays": 7}));
    let waiting = kms.metadata_in(EAST, &key).await;
    assert_eq!((&waiting["KeyState"], &waiting["Enabled"]), (&json!("PendingReplicaDeletion"), &json!(false)));
    assert_eq!((&waiting["DeletionDate"], &waiting["PendingDeletionWindowInDays"]), (&Value::Null, &json!(7)));
    let encrypt = json!({"KeyId": key, "Plaintext": "AA=="});
    assert_eq!(kms.code_in(EAST, "Encrypt", encrypt.clone()).await, "KMSInvalidStateException");
    let again = json!({"KeyId": key, "PendingWindowInDays": 8});
    assert_eq!(kms.code_in(EAST, "ScheduleKeyDeletion", again).await, "KMSInvalidStateException");
    kms.advance_days(400).await;
    kms.call_in(WEST, "Encrypt", encrypt).await;
    assert_eq!(kms.metadata_in(EAST, &key).await["KeyState"], "PendingReplicaDeletion");

    schedule(&kms, WEST, &key, 7).await;
    schedule(&kms, EU, &key, 9).await;
    kms.advance_days(8).await;
    assert_eq!(kms.metadata_in(EAST, &key).await["KeyState"], "PendingReplicaDeletion");
    let last = kms.metadata_in(EU, &key).await["DeletionDate"].as_f64().unwrap();
    kms.advance_days(2).await;
    let pending = kms.metadata_in(EAST, &key).await;
    assert_eq!(pending["KeyState"], "PendingDeletion");
    assert_eq!(pending["DeletionDate"].as_f64().unwrap(), last + 7.0 * 86_400.0);
    assert_eq!(pending["PendingDeletionWindowInDays"], Value::Null);
    assert_eq!(kms.configuration_in(EAST, &key).await.2, Vec::<String>::new());
    kms.advance_days(6).await;
    assert_eq!(kms.code_in(EAST, "DescribeKey", json!({"KeyId": key})).await, "NotFoundException");
    let left = kms.records("kms/").await;
    assert!(left.len() == 1 && left[0].starts_with("kms/handle/"), "{left:?}");
}

#[tokio::test]
async fn all_of_it_comes_due_in_one_leap_of_the_clock() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    schedule(&kms, EAST, &key, 7).await;
    schedule(&kms, WEST, &key, 7).await;
    kms.advance_days(13).await;
    assert_eq!(kms.metadata_in(EAST, &key).await["KeyState"], "PendingDeletion");
    kms.advance_days(1).await;
    assert_eq!(kms.records("kms/key/").await, Vec::<String>::new());
    let order: Vec<Value> = kms.events("DeleteKey").into_iter().map(|event| event["awsRegion"].clone()).collect();
    assert_eq!(order, [WEST, EAST]);
}

#[tokio::test]
async fn a_deletion_that_waits_can_be_cancelled() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    let of_key = json!({"KeyId": key});
    schedule(&kms, EAST, &key, 7).await;
    kms.call_in(EAST, "CancelKeyDeletion", of_key.clone()).await;
    assert_eq!(kms.metadata_in(EAST, &key).await["KeyState"], "Disabled");
    assert_eq!(kms.code_in(EAST, "CancelKeyDeletion", of_key.clone()).await, "KMSInvalidStateException");
    // The replica's end does not end it then.
    schedule(&kms, WEST, &key, 7).await;
    kms.advance_days(30).await;
    kms.call_in(EAST, "EnableKey", of_key.clone()).await;
    assert_eq!(kms.metadata_in(EAST, &key).await["KeyState"], "Enabled");
    // After the last replica, the waiting period of the primary key can be cancelled too.
    kms.call_in(EAST, "ReplicateKey", json!({"KeyId": key, "ReplicaRegion": WEST})).await;
    schedule(&kms, EAST, &key, 30).await;
    schedule(&kms, WEST, &key, 7).await;
    kms.advance_days(8).await;
    kms.call_in(EAST, "CancelKeyDeletion", of_key.clone()).await;
    kms.advance_days(31).await;
    assert_eq!(kms.metadata_in(EAST, &key).await["KeyState"], "Disabled");
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_former_primary_key_is_deleted_like_any_replica() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    kms.call_in(EAST, "UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": WEST})).await;
    assert_eq!(schedule(&kms, EAST, &key, 7).await["KeyState"], "PendingDeletion");
    kms.advance_days(7).await;
    assert_eq!(kms.configuration_in(WEST, &key).await, ("PRIMARY".to_owned(), WEST.to_owned(), Vec::new()));
    assert_eq!(schedule(&kms, WEST, &key, 7).await["KeyState"], "PendingDeletion");
}

#[tokio::test]
async fn a_pending_replica_still_takes_part_in_rotations() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    schedule(&kms, WEST, &key, 7).await;
    kms.call_in(EAST, "RotateKeyOnDemand", json!({"KeyId": key})).await;
    let blob = kms.call_in(EAST, "Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await["CiphertextBlob"].clone();
    kms.call_in(WEST, "CancelKeyDeletion", json!({"KeyId": key})).await;
    kms.call_in(WEST, "EnableKey", json!({"KeyId": key})).await;
    kms.call_in(WEST, "Decrypt", json!({"CiphertextBlob": blob})).await;
}

#[tokio::test]
async fn the_aliases_and_grants_of_a_replica_go_with_it_alone() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    for region in [EAST, WEST] {
        kms.call_in(region, "CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key})).await;
        let grantee = format!("arn:aws:iam::{ACCOUNT}:root");
        let grant = json!({"KeyId": key, "GranteePrincipal": grantee, "Operations": ["Encrypt"]});
        kms.call_in(region, "CreateGrant", grant).await;
    }
    schedule(&kms, WEST, &key, 7).await;
    kms.advance_days(7).await;
    assert_eq!(kms.code_in(WEST, "DescribeKey", json!({"KeyId": "alias/a"})).await, "NotFoundException");
    kms.call_in(EAST, "Encrypt", json!({"KeyId": "alias/a", "Plaintext": "AA=="})).await;
    assert_eq!(kms.records(&format!("kms/grant/{ACCOUNT}/{WEST}/")).await, Vec::<String>::new());
    assert_eq!(kms.records(&format!("kms/grant/{ACCOUNT}/{EAST}/")).await.len(), 1);
}
