//! The policy lockout safety check: a policy must let the caller put another one, with the properties that the key has.
//!
//! Source: AWS KMS API Reference, `CreateKey`, `PutKeyPolicy` and `ReplicateKey`, parameter `Policy`.

use super::multi_region::{EAST, WEST};
use super::*;

/// A policy that lets the account do everything to `resource`, under a condition.
fn policy(resource: &str, condition: &Value) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:root")}, "Action": "kms:*",
            "Resource": resource, "Condition": condition,
        },
    })
    .to_string()
}

const LOCKED_OUT: &str = "MalformedPolicyDocumentException";

/// Conditions that hold for the next `PutKeyPolicy` on a symmetric encryption key with the tag `team`, and that don't.
fn conditions() -> Vec<(Value, bool)> {
    let rows = [
        ("StringEquals", "kms:KeySpec", "SYMMETRIC_DEFAULT", "RSA_2048"),
        ("StringEquals", "kms:CustomerMasterKeySpec", "SYMMETRIC_DEFAULT", "RSA_2048"),
        ("StringEquals", "kms:KeyUsage", "ENCRYPT_DECRYPT", "SIGN_VERIFY"),
        ("StringEquals", "kms:KeyOrigin", "AWS_KMS", "EXTERNAL"),
        ("Bool", "kms:MultiRegion", "false", "true"),
        ("Null", "kms:MultiRegionKeyType", "true", "false"),
        ("StringEquals", "aws:ResourceTag/team", "red", "blue"),
        ("Bool", "kms:BypassPolicyLockoutSafetyCheck", "false", "true"),
        ("StringEquals", "kms:PolicyName", "default", "AWS_RAM"),
        ("StringEquals", "kms:CallerAccount", ACCOUNT, "444455556666"),
        ("StringEquals", "aws:RequestedRegion", EAST, WEST),
    ];
    let both = |(operator, key, value, other): (&str, &str, &str, &str)| {
        [(json!({operator: {key: value}}), true), (json!({operator: {key: other}}), false)]
    };
    rows.into_iter().flat_map(both).collect()
}

#[tokio::test]
async fn a_policy_that_is_put_is_checked_with_the_properties_of_the_key() {
    let kms = Fixture::new();
    let create = json!({"Tags": [{"TagKey": "team", "TagValue": "red"}]});
    let metadata = kms.call("CreateKey", create).await["KeyMetadata"].clone();
    let (key, arn) = (&metadata["KeyId"], metadata["Arn"].as_str().unwrap());
    kms.call("CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key})).await;
    let put = |text: &str| json!({"KeyId": key, "Policy": text});
    let mut rows = conditions();
    let alias = |name: &str| json!({"ForAnyValue:StringEquals": {"kms:ResourceAliases": name}});
    rows.extend([(alias("alias/a"), true), (alias("alias/b"), false)]);
    let mut texts: Vec<(String, bool)> =
        rows.iter().map(|(condition, expect)| (policy("*", condition), *expect)).collect();
    texts.push((policy(arn, &json!({})), true));
    texts.push((policy(&format!("{arn}0"), &json!({})), false));
    for (text, expect) in texts {
        let outcome = kms.try_call("PutKeyPolicy", put(&text)).await.map(drop).map_err(|(code, _)| code);
        assert_eq!(outcome, if expect { Ok(()) } else { Err(LOCKED_OUT) }, "{text}");
        // What was let through can be put once more, and so can another one.
        kms.call("PutKeyPolicy", put(&policy("*", &json!({})))).await;
    }
}

#[tokio::test]
async fn the_policy_of_a_new_key_is_checked_with_the_properties_that_the_key_will_have() {
    let kms = Fixture::new();
    let key = |region: &str| format!("arn:aws:kms:{region}:{ACCOUNT}:key/*");
    let mut texts: Vec<(String, bool)> =
        conditions().iter().map(|(condition, expect)| (policy("*", condition), *expect)).collect();
    texts.push((policy(&key(EAST), &json!({})), true));
    texts.push((policy(&key(WEST), &json!({})), false));
    texts.push((policy(&key(EAST).replace('*', "1234abcd-12ab-34cd-56ef-1234567890ab"), &json!({})), false));
    let mut count = 0;
    for (text, expect) in texts {
        let create = json!({"Policy": text, "Tags": [{"TagKey": "team", "TagValue": "red"}]});
        match kms.try_call("CreateKey", create.clone()).await {
            Ok(made) => {
                assert!(expect, "{text}");
                count += 1;
                let again = json!({"KeyId": made["KeyMetadata"]["KeyId"], "Policy": text});
                kms.call("PutKeyPolicy", again).await;
            }
            Err((code, _)) => {
                assert_eq!((code, expect), (LOCKED_OUT, false), "{text}");
                let mut bypass = create;
                bypass["BypassPolicyLockoutSafetyCheck"] = json!(true);
                kms.call("CreateKey", bypass).await;
                count += 1;
            }
        }
        // What is refused is not there.
        assert_eq!(kms.records("kms/key/").await.len(), count, "{text}");
    }
    let kinds = [
        (json!({"MultiRegion": true}), json!({"StringEquals": {"kms:MultiRegionKeyType": "PRIMARY"}}), true),
        (json!({"MultiRegion": true}), json!({"StringEquals": {"kms:MultiRegionKeyType": "REPLICA"}}), false),
        (json!({"Origin": "EXTERNAL"}), json!({"StringEquals": {"kms:KeyOrigin": "EXTERNAL"}}), true),
        (
            json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}),
            json!({"StringEquals": {"kms:KeySpec": "ECC_NIST_P256", "kms:KeyUsage": "SIGN_VERIFY"}}),
            true,
        ),
    ];
    for (mut create, condition, expect) in kinds {
        create["Policy"] = policy("*", &condition).into();
        let outcome = kms.try_call("CreateKey", create.clone()).await.map(drop).map_err(|(code, _)| code);
        assert_eq!(outcome, if expect { Ok(()) } else { Err(LOCKED_OUT) }, "{create}");
    }
}

#[tokio::test]
async fn the_policy_of_a_replica_is_checked_with_the_properties_of_the_replica() {
    let kms = Fixture::new();
    let resource = |region: &str| format!("arn:aws:kms:{region}:{ACCOUNT}:key/mrk-*");
    let condition = |operator: &str, key: &str, value: &str| json!({operator: {key: value}});
    let rows = [
        (policy("*", &condition("StringEquals", "kms:MultiRegionKeyType", "REPLICA")), true),
        (policy("*", &condition("StringEquals", "kms:MultiRegionKeyType", "PRIMARY")), false),
        (policy("*", &condition("Bool", "kms:MultiRegion", "true")), true),
        (policy("*", &condition("StringEquals", "aws:ResourceTag/team", "red")), true),
        // Tags are each key's own.
        (policy("*", &condition("StringEquals", "aws:ResourceTag/team", "blue")), false),
        (policy(&resource(WEST), &json!({})), true),
        (policy(&resource(EAST), &json!({})), false),
    ];
    for (text, expect) in rows {
        let tags = |team: &str| json!([{"TagKey": "team", "TagValue": team}]);
        let key = kms.replicated_kind(json!({"Tags": tags("blue")}), &[]).await;
        let replicate = json!({"KeyId": key, "ReplicaRegion": WEST, "Policy": text, "Tags": tags("red")});
        let outcome = kms.try_call("ReplicateKey", replicate).await.map(drop).map_err(|(code, _)| code);
        assert_eq!(outcome, if expect { Ok(()) } else { Err(LOCKED_OUT) }, "{text}");
        if expect {
            kms.call_in(WEST, "PutKeyPolicy", json!({"KeyId": key, "Policy": text})).await;
        }
    }
}
