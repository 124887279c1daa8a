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
