//! What AWS refuses of multi-Region keys, and changes nothing by it.

use super::multi_region::{EAST, EU, WEST};
use super::*;

/// All that is stored of keys, to see that nothing has changed.
async fn stored(kms: &Fixture) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for name in kms.records("kms/key/").await {
        let parts: Vec<&str> = name.split('/').collect();
        all.push((name.clone(), kms.metadata_in(parts[3], parts[4]).await));
    }
    all
}

#[tokio::test]
async fn only_primary_keys_are_replicated_and_only_elsewhere() {
    let kms = Fixture::new();
    let (key, single) = (kms.replicated(&[WEST]).await, kms.new_key().await);
    let external = kms.replicated_kind(json!({"Origin": "EXTERNAL"}), &[]).await;
    let disabled = kms.replicated(&[]).await;
    kms.call("DisableKey", json!({"KeyId": disabled})).await;
    let doomed = kms.replicated(&[]).await;
    kms.call("ScheduleKeyDeletion", json!({"KeyId": doomed})).await;
    let before = stored(&kms).await;
    let rows: &[(&str, &str, &str, &str)] = &[
        (EAST, &single, WEST, "UnsupportedOperationException"),
        (WEST, &key, EU, "UnsupportedOperationException"),
        (WEST, &key, EAST, "UnsupportedOperationException"),
        (EAST, &key, WEST, "AlreadyExistsException"),
        (EAST, &key, EAST, "AlreadyExistsException"),
        (EAST, &key, "cn-north-1", "UnsupportedOperationException"),
        (EAST, &key, "us-gov-west-1", "UnsupportedOperationException"),
        (EAST, &key, "eusc-de-east-1", "UnsupportedOperationException"),
        (EAST, &key, "nowhere", "ValidationException"),
        (EAST, &key, "", "ValidationException"),
        (EAST, "mrk-1234abcd12ab34cd56ef1234567890ab", WEST, "NotFoundException"),
        (EU, &key, WEST, "NotFoundException"),
        (EAST, &external, WEST, "KMSInvalidStateException"),
        (EAST, &disabled, WEST, "DisabledException"),
        (EAST, &doomed, WEST, "KMSInvalidStateException"),
    ];
    for (region, key, target, code) in rows {
        let replicate = json!({"KeyId": key, "ReplicaRegion": target});
        assert_eq!(kms.code_in(region, "ReplicateKey", replicate).await, *code, "{region} {key} {target}");
    }
    assert_eq!(stored(&kms).await, before);
}

#[tokio::test]
async fn a_replica_with_a_bad_policy_or_bad_tags_does_not_come_to_be() {
    let kms = Fixture::new();
    let key = kms.replicated(&[]).await;
    let lockout = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:Encrypt", "Resource": "*"}]});
    let tag = |key: &str| json!([{"TagKey": key, "TagValue": "1"}, {"TagKey": "b", "TagValue": "1"}]);
    let rows = [
        (json!({"Policy": "{}"}), "MalformedPolicyDocumentException"),
        (json!({"Policy": lockout.to_string()}), "MalformedPolicyDocumentException"),
        (json!({"Policy": "x".repeat(40_000)}), "LimitExceededException"),
        (json!({"Tags": tag("aws:a")}), "TagException"),
        (json!({"Tags": tag("b")}), "TagException"),
        (json!({"Description": "x".repeat(8193)}), "ValidationException"),
    ];
    for (mut replicate, code) in rows {
        replicate["KeyId"] = json!(key);
        replicate["ReplicaRegion"] = json!(WEST);
        assert_eq!(kms.code("ReplicateKey", replicate.clone()).await, code, "{replicate}");
    }
    assert_eq!(kms.records("kms/key/").await.len(), 1);
    assert_eq!(kms.configuration_in(EAST, &key).await.2, Vec::<String>::new());
    // The caller could change this one, in the Region of the key.
    let there = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*",
         "Condition": {"StringEquals": {"aws:RequestedRegion": EU}}}]});
    let with_policy = |region: &str| json!({"KeyId": key, "ReplicaRegion": region, "Policy": there.to_string()});
    assert_eq!(kms.code("ReplicateKey", with_policy(WEST)).await, "MalformedPolicyDocumentException");
    kms.call("ReplicateKey", with_policy(EU)).await;
    let bypass = json!({
        "KeyId": key, "ReplicaRegion": WEST, "Policy": lockout.to_string(), "BypassPolicyLockoutSafetyCheck": true,
    });
    kms.call("ReplicateKey", bypass).await;
}

#[tokio::test]
async fn a_region_that_is_not_served_gets_no_replica() {
    let served = |regions: &[&str]| Kms::default().serving(regions.iter().map(|name| name.parse().unwrap()).collect());
    let kms = Fixture::of(served(&[EAST, WEST]), Vec::new());
    let key = kms.replicated(&[WEST]).await;
    let replicate = json!({"KeyId": key, "ReplicaRegion": EU});
    assert_eq!(kms.code("ReplicateKey", replicate).await, "UnsupportedOperationException");
    assert_eq!(kms.records("kms/key/").await.len(), 2);
}

#[tokio::test]
async fn a_replica_refuses_what_is_its_primary_keys() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    let before = stored(&kms).await;
    let of_key = json!({"KeyId": key});
    for operation in ["EnableKeyRotation", "DisableKeyRotation", "RotateKeyOnDemand"] {
        assert_eq!(kms.code_in(WEST, operation, of_key.clone()).await, "UnsupportedOperationException", "{operation}");
    }
    let update = json!({"KeyId": key, "PrimaryRegion": WEST});
    assert_eq!(kms.code_in(WEST, "UpdatePrimaryRegion", update).await, "UnsupportedOperationException");
    assert_eq!(stored(&kms).await, before);
}

#[tokio::test]
async fn the_primary_region_moves_to_replicas_alone() {
    let kms = Fixture::new();
    let (key, single) = (kms.replicated(&[WEST, EU]).await, kms.new_key().await);
    let disabled = kms.replicated(&[WEST]).await;
    kms.call_in(WEST, "DisableKey", json!({"KeyId": disabled})).await;
    let doomed = kms.replicated(&[WEST]).await;
    kms.call_in(WEST, "ScheduleKeyDeletion", json!({"KeyId": doomed})).await;
    let doomed_primary = kms.replicated(&[WEST]).await;
    kms.call_in(EAST, "ScheduleKeyDeletion", json!({"KeyId": doomed_primary})).await;
    let before = stored(&kms).await;
    let rows: &[(&str, &str, &str, &str)] = &[
        (EAST, &key, EAST, "UnsupportedOperationException"),
        (EAST, &key, "ap-south-1", "NotFoundException"),
        (EAST, &key, "cn-north-1", "NotFoundException"),
        (EAST, &key, "x", "ValidationException"),
        (WEST, &key, EU, "UnsupportedOperationException"),
        (WEST, &key, EAST, "UnsupportedOperationException"),
        (EAST, &single, WEST, "UnsupportedOperationException"),
        (EAST, &disabled, WEST, "DisabledException"),
        (EAST, &doomed, WEST, "KMSInvalidStateException"),
        (EAST, &doomed_primary, WEST, "KMSInvalidStateException"),
        ("ap-south-1", &key, WEST, "NotFoundException"),
    ];
    for (region, key, target, code) in rows {
        let update = json!({"KeyId": key, "PrimaryRegion": target});
        assert_eq!(kms.code_in(region, "UpdatePrimaryRegion", update).await, *code, "{region} {key} {target}");
    }
    assert_eq!(stored(&kms).await, before);
}

#[tokio::test]
async fn a_replica_counts_as_a_key_of_its_region() {
    let quotas = Quotas { keys: 2, ..Quotas::default() };
    let kms = Fixture::of(Kms::default().with_quotas(quotas), Vec::new());
    for _ in 0..2 {
        kms.call_in(WEST, "CreateKey", json!({})).await;
    }
    let key = kms.replicated(&[EU]).await;
    let replicate = json!({"KeyId": key, "ReplicaRegion": WEST});
    assert_eq!(kms.code("ReplicateKey", replicate).await, "LimitExceededException");
    assert_eq!(kms.configuration_in(EAST, &key).await.2, [EU]);
}
