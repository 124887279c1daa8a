//! How much there can be of what. Source: AWS KMS Developer Guide, "Resource quotas".

use super::*;

#[tokio::test]
async fn a_key_has_50_aliases() {
    let kms = Fixture::new();
    let (key, other) = (kms.new_key().await, kms.new_key().await);
    let create = |n: u32, key: &str| json!({"AliasName": format!("alias/n{n}"), "TargetKeyId": key});
    for n in 0..50 {
        kms.call("CreateAlias", create(n, &key)).await;
    }
    assert_eq!(kms.code("CreateAlias", create(50, &key)).await, "LimitExceededException");
    kms.call("CreateAlias", create(50, &other)).await;
    assert_eq!(kms.code("UpdateAlias", create(50, &key)).await, "LimitExceededException");
    kms.call("DeleteAlias", json!({"AliasName": "alias/n0"})).await;
    kms.call("UpdateAlias", create(50, &key)).await;
}

#[tokio::test]
async fn a_key_has_50_tags() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let tags = |from: u32, to: u32| {
        let tag = |n| json!({"TagKey": format!("t{n}"), "TagValue": "v"});
        json!({"KeyId": key, "Tags": (from..to).map(tag).collect::<Vec<_>>()})
    };
    kms.call("TagResource", tags(0, 50)).await;
    assert_eq!(kms.code("TagResource", tags(50, 51)).await, "LimitExceededException");
    // New values for tags that are there.
    kms.call("TagResource", tags(10, 20)).await;
}

#[tokio::test]
async fn a_key_is_rotated_on_demand_25_times() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    for _ in 0..25 {
        kms.call("RotateKeyOnDemand", json!({"KeyId": key})).await;
    }
    assert_eq!(kms.code("RotateKeyOnDemand", json!({"KeyId": key})).await, "LimitExceededException");
    let all = kms.call("ListKeyRotations", json!({"KeyId": key, "IncludeKeyMaterial": "ALL_KEY_MATERIAL"})).await;
    assert_eq!(all["Rotations"].as_array().unwrap().len(), 26);
}

fn with_quotas(quotas: Quotas) -> Fixture {
    Fixture::of(Kms::default().with_quotas(quotas), Vec::new())
}

fn with_keys(keys: usize) -> Fixture {
    with_quotas(Quotas { keys, ..Quotas::default() })
}

#[test]
fn quotas_are_those_of_aws_unless_they_are_set() {
    let Quotas { keys, aliases_per_key, grants_per_key, tags_per_key, policy_bytes, on_demand_rotations, .. } =
        Quotas::default();
    assert_eq!((keys, aliases_per_key, grants_per_key), (100_000, 50, 50_000));
    assert_eq!((tags_per_key, policy_bytes, on_demand_rotations), (50, 32_768, 25));
    assert_eq!(Quotas::default().custom_key_stores, 10);
}

#[tokio::test]
async fn an_account_has_so_many_keys_in_a_region() {
    let kms = with_keys(3);
    let keys = [kms.new_key().await, kms.new_key().await, kms.new_key().await];
    let refused = kms.try_call("CreateKey", json!({})).await.unwrap_err();
    let message = "Key quota for this account in this region is 3, current usage is 3.";
    assert_eq!(refused, ("LimitExceededException", message.to_owned()));
    // For every origin and spec, and in whatever state the others are.
    kms.call("ScheduleKeyDeletion", json!({"KeyId": keys[0], "PendingWindowInDays": 7})).await;
    kms.call("DisableKey", json!({"KeyId": keys[1]})).await;
    assert_eq!(kms.code("CreateKey", json!({"Origin": "EXTERNAL"})).await, "LimitExceededException");
    assert_eq!(
        kms.code("CreateKey", json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})).await,
        "LimitExceededException"
    );
    // Another account and another Region have their own.
    assert!(kms.call_as("444455556666", "CreateKey", json!({})).await.is_ok());
    let create = kms.operations["CreateKey"].as_ref();
    assert!(kms.test.call_by(create, root_of(ACCOUNT), "eu-west-1", "{}").await.is_ok());
    // AWS managed keys are not counted.
    kms.call("DescribeKey", json!({"KeyId": "alias/aws/s3"})).await;
    // A key that is destroyed makes room for one.
    kms.advance_days(8).await;
    kms.new_key().await;
    assert_eq!(kms.code("CreateKey", json!({})).await, "LimitExceededException");
}

#[tokio::test]
async fn keys_are_counted_after_a_start() {
    let kms = with_keys(3);
    let key = kms.new_key().await;
    kms.new_key().await;
    kms.call("DescribeKey", json!({"KeyId": "alias/aws/s3"})).await;
    let again = kms.restarted(Kms::default().with_quotas(Quotas { keys: 3, ..Quotas::default() }));
    again.new_key().await;
    assert_eq!(again.code("CreateKey", json!({})).await, "LimitExceededException");
    // Destroyed before anything was counted.
    again.call("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
    let third = again.restarted(Kms::default().with_quotas(Quotas { keys: 3, ..Quotas::default() }));
    third.advance_days(8).await;
    third.new_key().await;
    assert_eq!(third.code("CreateKey", json!({})).await, "LimitExceededException");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_two_requests_take_the_last_place() {
    let kms = Arc::new(with_keys(10));
    let tasks: Vec<_> = (0..40)
        .map(|_| {
            let kms = Arc::clone(&kms);
            tokio::spawn(async move { kms.try_call("CreateKey", json!({})).await.map_err(|(code, _)| code) })
        })
        .collect();
    let mut made = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => made += 1,
            Err(code) => assert_eq!(code, "LimitExceededException"),
        }
    }
    assert_eq!(made, 10);
    assert_eq!(kms.records(&format!("kms/key/{ACCOUNT}/")).await.len(), 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_number_stays_right_while_keys_come_and_go() {
    let kms = Arc::new(with_keys(12));
    let mut doomed = Vec::new();
    for _ in 0..6 {
        doomed.push(kms.new_key().await);
    }
    for key in &doomed {
        kms.call("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
    }
    kms.test.clock.advance_ms(8 * 24 * 60 * 60 * 1000);
    let creating: Vec<_> = (0..30)
        .map(|_| {
            let kms = Arc::clone(&kms);
            tokio::spawn(async move { kms.try_call("CreateKey", json!({})).await.is_ok() })
        })
        .collect();
    kms.clockwork.run_due().await.unwrap();
    for task in creating {
        task.await.unwrap();
    }
    // Whatever came first: there is room for exactly 12.
    while kms.try_call("CreateKey", json!({})).await.is_ok() {}
    assert_eq!(kms.records(&format!("kms/key/{ACCOUNT}/")).await.len(), 12);
}

#[tokio::test]
async fn a_request_that_is_refused_takes_no_place() {
    let kms = with_keys(1);
    for input in [
        json!({"Tags": [{"TagKey": "aws:x", "TagValue": "v"}]}),
        json!({"Policy": "{}"}),
        json!({"KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY"}),
    ] {
        kms.code("CreateKey", input).await;
    }
    kms.new_key().await;
    assert_eq!(kms.code("CreateKey", json!({})).await, "LimitExceededException");
}

#[tokio::test]
async fn a_reset_gives_all_places_back() {
    let kms = with_keys(2);
    let full = async || {
        kms.new_key().await;
        kms.new_key().await;
        kms.code("CreateKey", json!({})).await
    };
    assert_eq!(full().await, "LimitExceededException");
    crate::reset(&kms.test.engine, &kms.kms, Some("444455556666".parse().unwrap())).await.unwrap();
    assert_eq!(kms.code("CreateKey", json!({})).await, "LimitExceededException");
    crate::reset(&kms.test.engine, &kms.kms, Some(ACCOUNT.parse().unwrap())).await.unwrap();
    assert_eq!(full().await, "LimitExceededException");
    crate::reset(&kms.test.engine, &kms.kms, None).await.unwrap();
    assert_eq!(full().await, "LimitExceededException");
}

#[tokio::test]
async fn every_quota_can_be_set() {
    let kms = with_quotas(Quotas {
        keys: 2,
        aliases_per_key: 1,
        grants_per_key: 1,
        tags_per_key: 1,
        policy_bytes: 600,
        on_demand_rotations: 1,
        custom_key_stores: 0,
    });
    let key = kms.new_key().await;
    let refused = async |operation: &str, input: Value| match kms.try_call(operation, input).await {
        Err(("LimitExceededException", message)) => message,
        other => panic!("{operation}: {other:?}"),
    };
    let alias = |name: &str| json!({"AliasName": format!("alias/{name}"), "TargetKeyId": key});
    kms.call("CreateAlias", alias("a")).await;
    let message = "Aliases per key quota for this account in this region is 1, current usage is 1.";
    assert_eq!(refused("CreateAlias", alias("b")).await, message);
    let grantee = format!("arn:aws:iam::{ACCOUNT}:root");
    let grant = json!({"KeyId": key, "GranteePrincipal": grantee, "Operations": ["Decrypt"]});
    kms.call("CreateGrant", grant.clone()).await;
    let message = "Grants per key quota for this account in this region is 1, current usage is 1.";
    assert_eq!(refused("CreateGrant", grant).await, message);
    let tag = |name: &str| json!({"TagKey": name, "TagValue": "v"});
    kms.call("TagResource", json!({"KeyId": key, "Tags": [tag("a")]})).await;
    refused("TagResource", json!({"KeyId": key, "Tags": [tag("b")]})).await;
    refused("CreateKey", json!({"Tags": [tag("a"), tag("b")]})).await;
    kms.call("RotateKeyOnDemand", json!({"KeyId": key})).await;
    refused("RotateKeyOnDemand", json!({"KeyId": key})).await;
    let policy = |sid: usize| {
        json!({"Version": "2012-10-17", "Statement": [{
            "Sid": "x".repeat(sid), "Effect": "Allow", "Principal": {"AWS": grantee}, "Action": "kms:*", "Resource": "*",
        }]})
        .to_string()
    };
    let room = 600 - policy(0).len();
    kms.call("PutKeyPolicy", json!({"KeyId": key, "Policy": policy(room)})).await;
    refused("PutKeyPolicy", json!({"KeyId": key, "Policy": policy(room + 1)})).await;
    refused("CreateKey", json!({"Policy": policy(room + 1)})).await;
    let store = json!({"CustomKeyStoreName": "store", "CloudHsmClusterId": "cluster-abcdefghijk",
                       "TrustAnchorCertificate": "x", "KeyStorePassword": "password"});
    refused("CreateCustomKeyStore", store).await;
}

#[tokio::test]
async fn a_replica_is_a_key_of_its_region() {
    let kms = with_keys(2);
    let (root, there) = (root_of(ACCOUNT), "eu-west-1");
    let create_there = async || kms.call_at(there, &root, "CreateKey", json!({})).await;
    let multi_region = async || {
        let made = kms.call("CreateKey", json!({"MultiRegion": true})).await;
        json!({"KeyId": made["KeyMetadata"]["KeyId"], "ReplicaRegion": there})
    };
    create_there().await.unwrap();
    create_there().await.unwrap();
    assert_eq!(kms.code("ReplicateKey", multi_region().await).await, "LimitExceededException");
    crate::reset(&kms.test.engine, &kms.kms, None).await.unwrap();
    kms.call("ReplicateKey", multi_region().await).await;
    create_there().await.unwrap();
    assert_eq!(create_there().await.unwrap_err().0, "LimitExceededException");
}
