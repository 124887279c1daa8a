//! Moving the primary Region.
//!
//! Source: AWS KMS Developer Guide, "Change the primary key in a set of multi-Region keys".

use super::multi_region::{EAST, EU, WEST};
use super::*;

async fn update(kms: &Fixture, from: &str, key: &str, to: &str) {
    let answer = kms.call_in(from, "UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": to})).await;
    assert_eq!(answer, Value::Null);
}

#[tokio::test]
async fn the_replica_becomes_the_primary_key_and_the_other_way_round() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST, EU]).await;
    let before = [kms.metadata_in(EAST, &key).await, kms.metadata_in(WEST, &key).await];
    update(&kms, EAST, &key, WEST).await;
    let replicas = || vec![EAST.to_owned(), EU.to_owned()];
    assert_eq!(kms.configuration_in(WEST, &key).await, ("PRIMARY".to_owned(), WEST.to_owned(), replicas()));
    for region in [EAST, EU] {
        assert_eq!(kms.configuration_in(region, &key).await, ("REPLICA".to_owned(), WEST.to_owned(), replicas()));
    }
    for (region, mut before) in [EAST, WEST].into_iter().zip(before) {
        let mut after = kms.metadata_in(region, &key).await;
        assert_eq!((&after["KeyState"], &after["Enabled"]), (&json!("Enabled"), &json!(true)));
        after["MultiRegionConfiguration"] = Value::Null;
        before["MultiRegionConfiguration"] = Value::Null;
        assert_eq!(after, before);
    }
    // What only primary keys do goes with the part.
    let of_key = json!({"KeyId": key});
    assert_eq!(kms.code_in(EAST, "RotateKeyOnDemand", of_key.clone()).await, "UnsupportedOperationException");
    kms.call_in(WEST, "RotateKeyOnDemand", of_key.clone()).await;
    kms.call_in(WEST, "ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "ap-south-1"})).await;
    let blob = kms.call_in(EAST, "Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await["CiphertextBlob"].clone();
    for region in [EAST, WEST, EU, "ap-south-1"] {
        kms.call_in(region, "Decrypt", json!({"CiphertextBlob": blob})).await;
    }
    update(&kms, WEST, &key, EAST).await;
    assert_eq!(kms.configuration_in(EU, &key).await.1, EAST);
}

#[tokio::test]
async fn automatic_rotation_goes_on_in_the_new_primary_region() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    kms.call_in(EAST, "EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 100})).await;
    kms.advance_days(99).await;
    update(&kms, EAST, &key, WEST).await;
    let due = kms.records("kms/due/").await;
    assert!(due.len() == 1 && due[0].contains(WEST), "{due:?}");
    kms.advance_days(1).await;
    for region in [EAST, WEST] {
        let rotations = kms.call_in(region, "ListKeyRotations", json!({"KeyId": key})).await["Rotations"].clone();
        assert_eq!(rotations.as_array().unwrap().len(), 1, "{region}");
    }
    let events: Vec<Value> = kms.events("RotateKey");
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["awsRegion"], WEST);
}

#[tokio::test]
async fn the_25_rotations_are_those_of_all_regions() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    for _ in 0..24 {
        kms.call_in(EAST, "RotateKeyOnDemand", json!({"KeyId": key})).await;
    }
    update(&kms, EAST, &key, WEST).await;
    kms.call_in(WEST, "RotateKeyOnDemand", json!({"KeyId": key})).await;
    assert_eq!(kms.code_in(WEST, "RotateKeyOnDemand", json!({"KeyId": key})).await, "LimitExceededException");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_updates_at_once_one_wins() {
    for _ in 0..10 {
        let kms = Arc::new(Fixture::new());
        let key = kms.replicated(&[WEST, EU]).await;
        let start = |to: &'static str| {
            let (kms, key) = (Arc::clone(&kms), key.clone());
            let update = json!({"KeyId": key, "PrimaryRegion": to});
            tokio::spawn(async move { kms.try_in(EAST, "UpdatePrimaryRegion", update).await })
        };
        let (west, eu) = (start(WEST), start(EU));
        let answers = [west.await.unwrap(), eu.await.unwrap()];
        let refused: Vec<&str> =
            answers.iter().filter_map(|answer| answer.as_ref().err()).map(|(code, _)| *code).collect();
        assert_eq!(refused, ["UnsupportedOperationException"]);
        let winner = if answers[0].is_ok() { WEST } else { EU };
        for region in [EAST, WEST, EU] {
            let (kind, primary, replicas) = kms.configuration_in(region, &key).await;
            assert_eq!((primary.as_str(), replicas.len()), (winner, 2));
            assert_eq!(kind == "PRIMARY", region == winner);
            assert_eq!(kms.metadata_in(region, &key).await["KeyState"], "Enabled");
        }
        assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn replicas_that_are_created_at_once_know_each_other() {
    const REGIONS: [&str; 6] = ["us-west-1", WEST, EU, "eu-west-2", "ap-south-1", "ca-central-1"];
    let kms = Arc::new(Fixture::new());
    let key = kms.replicated(&[]).await;
    let start = |to: &'static str| {
        let (kms, replicate) = (Arc::clone(&kms), json!({"KeyId": key, "ReplicaRegion": to}));
        tokio::spawn(async move { kms.try_in(EAST, "ReplicateKey", replicate).await })
    };
    let tasks: Vec<_> = REGIONS.iter().chain(&REGIONS).map(|region| start(region)).collect();
    let mut refused = Vec::new();
    for task in tasks {
        refused.extend(task.await.unwrap().err().map(|(code, _)| code));
    }
    assert_eq!(refused, ["AlreadyExistsException"; REGIONS.len()]);
    let expect = kms.configuration_in(EAST, &key).await;
    for region in REGIONS {
        assert_eq!(kms.configuration_in(region, &key).await.2, expect.2, "{region}");
    }
    assert_eq!(expect.2.iter().map(String::as_str).collect::<std::collections::BTreeSet<_>>(), REGIONS.into());
}

#[tokio::test]
async fn both_regions_are_told() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    update(&kms, EAST, &key, WEST).await;
    let events = kms.events("UpdatePrimaryRegion");
    let arn = |region: &str| format!("arn:aws:kms:{region}:{ACCOUNT}:key/{key}");
    let [here, there] = [EAST, WEST]
        .map(|region| events.iter().find(|event| event["awsRegion"] == region).unwrap_or_else(|| panic!("{events:?}")));
    assert_eq!(events.len(), 2);
    assert_eq!(here["requestParameters"], json!({"keyId": key, "primaryRegion": WEST}));
    assert_eq!(here["resources"].as_array().unwrap().len(), 1);
    assert_eq!(here["resources"][0]["ARN"], arn(EAST));
    assert_eq!(there["requestParameters"], json!({"keyId": arn(WEST), "primaryRegion": WEST}));
    assert_eq!(there["resources"][0]["ARN"], arn(WEST));
    assert_eq!(there["userIdentity"]["invokedBy"], "kms.amazonaws.com");
    assert_eq!(there["userIdentity"]["arn"], here["userIdentity"]["arn"]);
    assert_eq!(there["requestID"], here["requestID"]);
    assert_ne!(there["eventID"], here["eventID"]);
    assert_eq!(here["responseElements"], json!({"keyId": arn(EAST)}));
    assert_eq!((&there["eventType"], &there["responseElements"]), (&json!("AwsApiCall"), &json!({"keyId": arn(WEST)})));
}
