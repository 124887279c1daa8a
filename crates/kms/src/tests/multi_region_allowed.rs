//! Who may replicate, and who may move the primary Region.
//!
//! Source: AWS KMS Developer Guide, "Control access to multi-Region keys"; AWS KMS API Reference, "Required permissions" of
//! `ReplicateKey` and `UpdatePrimaryRegion`.

use super::multi_region::{EAST, EU, WEST};
use super::people::user_of;
use super::*;

fn allow(action: &str, condition: Value) -> Value {
    statement("Allow", action, condition)
}

fn statement(effect: &str, action: &str, condition: Value) -> Value {
    json!({"Effect": effect, "Action": action, "Resource": "*", "Condition": condition})
}

/// A user of the account with a policy of these statements, and of one that allows something else.
fn user_with(kms: &Fixture, statements: &[Value]) -> Principal {
    let user = user_of(ACCOUNT, "alice", 1);
    kms.people.add(&user);
    let statements = [&[allow("kms:ListKeys", json!({}))], statements].concat();
    kms.people.put_policy(&user, &json!({"Version": "2012-10-17", "Statement": statements}));
    user
}

/// What becomes of a call by a user with these statements: the code of the error.
async fn outcome(kms: &Fixture, statements: &[Value], operation: &str, input: &Value) -> Option<&'static str> {
    let user = user_with(kms, statements);
    kms.call_at(EAST, &user, operation, input.clone()).await.err().map(|(code, _)| code)
}

const DENIED: Option<&str> = Some("AccessDeniedException");

#[tokio::test]
async fn replicating_takes_permission_in_both_regions() {
    let kms = Fixture::new();
    let any = || json!({});
    let region = |name: &str| json!({"StringEquals": {"aws:RequestedRegion": name}});
    let [replicate, create] = ["kms:ReplicateKey", "kms:CreateKey"];
    let rows: &[(&[Value], Option<&str>)] = &[
        (&[], DENIED),
        (&[allow(replicate, any())], DENIED),
        (&[allow(create, any())], DENIED),
        (&[allow(replicate, any()), allow(create, any())], None),
        // Each in its own Region.
        (&[allow(replicate, region(EAST)), allow(create, region(WEST))], None),
        (&[allow(replicate, region(EAST)), allow(create, region(EAST))], DENIED),
        (&[allow(replicate, region(WEST)), allow(create, region(WEST))], DENIED),
        (&[allow("kms:*", any()), statement("Deny", "kms:*", region(WEST))], DENIED),
        (&[allow("kms:*", any()), statement("Deny", "kms:*", region(EU))], None),
    ];
    for (statements, expect) in rows {
        let key = kms.replicated(&[]).await;
        let input = json!({"KeyId": key, "ReplicaRegion": WEST});
        assert_eq!(outcome(&kms, statements, "ReplicateKey", &input).await, *expect, "{statements:?}");
        let made = kms.try_in(WEST, "DescribeKey", json!({"KeyId": key})).await.is_ok();
        assert_eq!(made, expect.is_none());
    }
}

#[tokio::test]
async fn conditions_see_what_is_replicated_and_where() {
    let kms = Fixture::new();
    let rows = [
        ("kms:ReplicateKey", "StringEquals", "kms:ReplicaRegion", WEST, EU),
        ("kms:ReplicateKey", "StringLike", "kms:ReplicaRegion", "us-*", "eu-*"),
        ("kms:ReplicateKey", "StringEquals", "kms:MultiRegionKeyType", "PRIMARY", "REPLICA"),
        ("kms:ReplicateKey", "Bool", "kms:MultiRegion", "true", "false"),
        ("kms:CreateKey", "StringEquals", "kms:MultiRegionKeyType", "REPLICA", "PRIMARY"),
        ("kms:CreateKey", "Bool", "kms:MultiRegion", "true", "false"),
        ("kms:CreateKey", "StringEquals", "kms:KeySpec", "SYMMETRIC_DEFAULT", "RSA_2048"),
        ("kms:CreateKey", "StringEquals", "kms:KeyUsage", "ENCRYPT_DECRYPT", "SIGN_VERIFY"),
        ("kms:CreateKey", "StringEquals", "kms:CustomerMasterKeyUsage", "ENCRYPT_DECRYPT", "SIGN_VERIFY"),
        ("kms:CreateKey", "StringEquals", "kms:KeyOrigin", "AWS_KMS", "EXTERNAL"),
        ("kms:CreateKey", "StringEquals", "aws:RequestTag/a", "1", "2"),
        ("kms:TagResource", "StringEquals", "aws:RequestTag/a", "1", "2"),
        ("kms:TagResource", "StringEquals", "aws:RequestedRegion", WEST, EAST),
    ];
    for (action, operator, name, value, other) in rows {
        for (value, expect) in [(value, None), (other, DENIED)] {
            let key = kms.replicated(&[]).await;
            let input = json!({"KeyId": key, "ReplicaRegion": WEST, "Tags": [{"TagKey": "a", "TagValue": "1"}]});
            let mut statements: Vec<Value> = ["kms:ReplicateKey", "kms:CreateKey", "kms:TagResource"]
                .into_iter()
                .filter(|other| *other != action)
                .map(|action| allow(action, json!({})))
                .collect();
            statements.push(allow(action, json!({operator: {name: value}})));
            assert_eq!(outcome(&kms, &statements, "ReplicateKey", &input).await, expect, "{action} {name} {value}");
        }
    }
    // Tags take permission of their own.
    let statements = [allow("kms:ReplicateKey", json!({})), allow("kms:CreateKey", json!({}))];
    let tags = json!([{"TagKey": "a", "TagValue": "1"}]);
    let input = json!({"KeyId": kms.replicated(&[]).await, "ReplicaRegion": WEST, "Tags": tags});
    assert_eq!(outcome(&kms, &statements, "ReplicateKey", &input).await, DENIED);
}

#[tokio::test]
async fn creating_a_primary_key_is_told_from_other_keys() {
    let kms = Fixture::new();
    let rows = [
        (json!({"StringEquals": {"kms:MultiRegionKeyType": "PRIMARY"}}), true, None),
        (json!({"StringEquals": {"kms:MultiRegionKeyType": "PRIMARY"}}), false, DENIED),
        (json!({"StringEquals": {"kms:MultiRegionKeyType": "REPLICA"}}), true, DENIED),
        (json!({"Null": {"kms:MultiRegionKeyType": "true"}}), false, None),
        (json!({"Bool": {"kms:MultiRegion": "true"}}), true, None),
        (json!({"Bool": {"kms:MultiRegion": "false"}}), true, DENIED),
    ];
    for (condition, multi_region, expect) in rows {
        let statements = [allow("kms:CreateKey", condition.clone())];
        let input = json!({"MultiRegion": multi_region});
        assert_eq!(outcome(&kms, &statements, "CreateKey", &input).await, expect, "{condition} {multi_region}");
    }
}

#[tokio::test]
async fn moving_the_primary_region_takes_permission_on_both_keys() {
    let kms = Fixture::new();
    let update = "kms:UpdatePrimaryRegion";
    let on = |regions: &[&str]| {
        let arns: Vec<String> = regions.iter().map(|region| format!("arn:aws:kms:{region}:{ACCOUNT}:key/*")).collect();
        json!({"Effect": "Allow", "Action": update, "Resource": arns})
    };
    let when = |operator: &str, name: &str, value: &str| allow(update, json!({operator: {name: value}}));
    let rows: &[(&[Value], Option<&str>)] = &[
        (&[], DENIED),
        (&[on(&[EAST])], DENIED),
        (&[on(&[WEST])], DENIED),
        (&[on(&[EAST, WEST])], None),
        (&[when("StringEquals", "kms:PrimaryRegion", WEST)], None),
        (&[when("StringLike", "kms:PrimaryRegion", "us-*")], None),
        (&[when("StringEquals", "kms:PrimaryRegion", EAST)], DENIED),
        (&[when("StringEquals", "kms:MultiRegionKeyType", "PRIMARY")], DENIED),
        (&[when("StringEquals", "kms:MultiRegionKeyType", "REPLICA")], DENIED),
        (&[when("StringEquals", "aws:RequestedRegion", EAST)], DENIED),
    ];
    for (statements, expect) in rows {
        let key = kms.replicated(&[WEST]).await;
        let input = json!({"KeyId": key, "PrimaryRegion": WEST});
        assert_eq!(outcome(&kms, statements, "UpdatePrimaryRegion", &input).await, *expect, "{statements:?}");
        let primary = kms.configuration_in(EAST, &key).await.1;
        assert_eq!(primary, if expect.is_none() { WEST } else { EAST });
    }
}

#[tokio::test]
async fn the_replicas_own_policy_decides_on_it() {
    let kms = Fixture::new();
    let key = kms.replicated(&[]).await;
    let user = user_with(&kms, &[allow("kms:*", json!({}))]);
    let root = format!("arn:aws:iam::{ACCOUNT}:root");
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": root}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Deny", "Principal": {"AWS": user.policy_arn().to_string()},
         "Action": ["kms:UpdatePrimaryRegion", "kms:Decrypt"], "Resource": "*"},
    ]});
    let replicate = json!({"KeyId": key, "ReplicaRegion": WEST, "Policy": policy.to_string()});
    kms.call("ReplicateKey", replicate).await;
    let encrypt = json!({"KeyId": key, "Plaintext": "AA=="});
    let blob = kms.call_at(EAST, &user, "Encrypt", encrypt).await.unwrap()["CiphertextBlob"].clone();
    let decrypt = json!({"CiphertextBlob": blob});
    kms.call_at(EAST, &user, "Decrypt", decrypt.clone()).await.unwrap();
    assert_eq!(kms.call_at(WEST, &user, "Decrypt", decrypt).await.unwrap_err().0, "AccessDeniedException");
    let update = json!({"KeyId": key, "PrimaryRegion": WEST});
    let (code, message) = kms.call_at(EAST, &user, "UpdatePrimaryRegion", update).await.unwrap_err();
    assert_eq!(code, "AccessDeniedException");
    assert!(message.contains(&format!("arn:aws:kms:{WEST}:{ACCOUNT}:key/{key}")), "{message}");
}

#[tokio::test]
async fn nobody_replicates_another_accounts_key() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    let arn = format!("arn:aws:kms:{EAST}:{ACCOUNT}:key/{key}");
    for (operation, input) in [
        ("ReplicateKey", json!({"KeyId": arn, "ReplicaRegion": EU})),
        ("UpdatePrimaryRegion", json!({"KeyId": arn, "PrimaryRegion": WEST})),
    ] {
        assert_eq!(kms.call_as("444455556666", operation, input).await.unwrap_err().0, "AccessDeniedException");
    }
}
