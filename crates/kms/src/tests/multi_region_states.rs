//! The states that a key is in while Regions come to an agreement, and what is told of them.

use trent_engine::Changes;
use trent_engine::clockwork::SystemWork;
use trent_types::{KeyId, Region};

use super::multi_region::{EAST, EU, WEST};
use super::*;
use crate::names;
use crate::record::{DueRecord, DueWork, KeyRecord, Lifecycle};

/// Puts a Region's key into the state in which a server that was killed has left it.
async fn leave_in(kms: &Fixture, region: &str, key: &str, lifecycle: Lifecycle) {
    let records = &kms.test.engine.records;
    let (account, region, key_id): (_, Region, KeyId) =
        (ACCOUNT.parse().unwrap(), region.parse().unwrap(), key.parse().unwrap());
    let name = names::key(account, &region, &key_id);
    let mut stored = records.view().await.unwrap().read::<KeyRecord>(&name).await.unwrap().unwrap();
    stored.record.lifecycle = lifecycle;
    let now = kms.test.engine.clock.now();
    let due = names::due(now, account, &region, &key_id, DueWork::Settle);
    let changes = Changes::default().replace(name, stored.revision, &stored.record);
    let changes = changes.put(due, &DueRecord { account, region, key_id, work: DueWork::Settle });
    records.commit(&SystemWork::assertion(), changes).await.unwrap();
}

async fn state(kms: &Fixture, region: &str, key: &str) -> String {
    kms.metadata_in(region, key).await["KeyState"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_replica_that_was_being_created_is_completed() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    leave_in(&kms, WEST, &key, Lifecycle::Creating).await;
    let creating = kms.metadata_in(WEST, &key).await;
    assert_eq!((&creating["KeyState"], &creating["Enabled"]), (&json!("Creating"), &json!(false)));
    let of_key = json!({"KeyId": key});
    // It can be managed, and not be used.
    let tag = json!({"KeyId": key, "Tags": [{"TagKey": "a", "TagValue": "1"}]});
    kms.call_in(WEST, "TagResource", tag).await;
    kms.call_in(WEST, "CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key})).await;
    kms.call_in(WEST, "GetKeyPolicy", of_key.clone()).await;
    let encrypt = json!({"KeyId": key, "Plaintext": "AA=="});
    for (operation, input) in [("Encrypt", &encrypt), ("DisableKey", &of_key), ("EnableKey", &of_key)] {
        let (code, message) = kms.try_in(WEST, operation, input.clone()).await.unwrap_err();
        assert_eq!((code, message.ends_with(" is creating.")), ("KMSInvalidStateException", true), "{message}");
    }
    kms.advance_days(0).await;
    assert_eq!(state(&kms, WEST, &key).await, "Enabled");
    kms.call_in(WEST, "Encrypt", encrypt).await;
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
}

#[tokio::test]
async fn an_update_of_the_primary_region_is_completed() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    for region in [EAST, WEST] {
        leave_in(&kms, region, &key, Lifecycle::Updating).await;
    }
    let of_key = json!({"KeyId": key});
    // It can be used, and hardly be managed.
    kms.call_in(WEST, "Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    let replicate = json!({"KeyId": key, "ReplicaRegion": EU});
    for (operation, input) in [
        ("DisableKey", &of_key),
        ("EnableKey", &of_key),
        ("ScheduleKeyDeletion", &of_key),
        ("ReplicateKey", &replicate),
    ] {
        let (code, message) = kms.try_in(EAST, operation, input.clone()).await.unwrap_err();
        assert_eq!((code, message.ends_with(" is updating.")), ("KMSInvalidStateException", true), "{message}");
    }
    kms.advance_days(0).await;
    assert_eq!((state(&kms, EAST, &key).await, state(&kms, WEST, &key).await), ("Enabled".into(), "Enabled".into()));
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_primary_key_that_is_updating_rotates_in_time() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    kms.call_in(EAST, "EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 90})).await;
    kms.test.clock.advance_ms(90 * 24 * 60 * 60 * 1000 + 1);
    leave_in(&kms, EAST, &key, Lifecycle::Updating).await;
    kms.advance_days(0).await;
    let rotations = kms.call_in(WEST, "ListKeyRotations", json!({"KeyId": key})).await["Rotations"].clone();
    assert_eq!(rotations.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_replica_that_is_to_be_deleted_while_it_is_being_created_is_deleted() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    leave_in(&kms, WEST, &key, Lifecycle::Creating).await;
    kms.call_in(WEST, "ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
    kms.advance_days(0).await;
    assert_eq!(state(&kms, WEST, &key).await, "PendingDeletion");
    kms.advance_days(7).await;
    assert_eq!(kms.code_in(WEST, "DescribeKey", json!({"KeyId": key})).await, "NotFoundException");
    assert_eq!(kms.configuration_in(EAST, &key).await.2, Vec::<String>::new());
}

#[tokio::test]
async fn a_replication_is_told_in_both_regions() {
    let kms = Fixture::new();
    let key = kms.replicated(&[]).await;
    kms.call("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": WEST, "Description": "d"})).await;
    let arn = |region: &str| format!("arn:aws:kms:{region}:{ACCOUNT}:key/{key}");
    let replicated = kms.events("ReplicateKey").pop().unwrap();
    assert_eq!(replicated["awsRegion"], EAST);
    assert_eq!(replicated["resources"].as_array().unwrap().len(), 1);
    assert_eq!(replicated["resources"][0]["ARN"], arn(EAST));
    assert_eq!(replicated["responseElements"]["replicaKeyMetadata"]["arn"], arn(WEST));
    let created = kms.events("CreateKey").pop().unwrap();
    assert_eq!((&created["awsRegion"], &created["eventType"]), (&json!(WEST), &json!("AwsApiCall")));
    assert_eq!(created["resources"][0]["ARN"], arn(WEST));
    assert_eq!(created["userIdentity"]["invokedBy"], "kms.amazonaws.com");
    assert_eq!(created["requestParameters"]["description"], "d");
    assert_eq!(created["requestParameters"]["multiRegion"], true);
    assert_eq!(created["responseElements"]["keyMetadata"]["arn"], arn(WEST));
    assert_eq!(created["requestID"], replicated["requestID"]);
    // A refused one is told where it was asked for.
    kms.code("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": WEST})).await;
    assert_eq!(kms.events("CreateKey").len(), 2);
    assert_eq!(kms.events("ReplicateKey").pop().unwrap()["errorCode"], "AlreadyExistsException");
}

#[tokio::test]
async fn what_is_shared_is_synchronized() {
    let kms = Fixture::new();
    let alone = kms.replicated(&[]).await;
    let key = kms.replicated(&[WEST]).await;
    let calls = ["EnableKeyRotation", "RotateKeyOnDemand", "DisableKeyRotation"];
    for key in [&alone, &key] {
        for operation in calls {
            kms.call_in(EAST, operation, json!({"KeyId": key})).await;
        }
    }
    // What is each key's own is not.
    kms.call_in(EAST, "UpdateKeyDescription", json!({"KeyId": key, "Description": "x"})).await;
    kms.call_in(EAST, "DisableKey", json!({"KeyId": key})).await;
    let events = kms.events("SynchronizeMultiRegionKey");
    assert_eq!(events.len(), calls.len());
    for event in events {
        let arn = format!("arn:aws:kms:{EAST}:{ACCOUNT}:key/{key}");
        assert_eq!(event["userIdentity"], json!({"accountId": ACCOUNT, "invokedBy": "AWS Internal"}));
        assert_eq!((&event["awsRegion"], &event["eventType"]), (&json!(EAST), &json!("AwsApiCall")));
        assert_eq!(event["responseElements"], json!({"keyId": arn}));
        assert_eq!(event["resources"], json!([{"accountId": ACCOUNT, "type": "AWS::KMS::Key", "ARN": arn}]));
        assert_eq!((&event["sourceIPAddress"], &event["userAgent"]), (&json!("AWS Internal"), &json!("AWS Internal")));
        assert!(event["requestID"].is_string());
    }
}
