//! What can be done to AWS managed keys where decisions don't bind: what nobody can be allowed to do can't be done there
//! either.
//!
//! Source: AWS KMS Developer Guide, "AWS managed keys".

use super::*;

const ALIAS: &str = "alias/aws/s3";

#[tokio::test]
async fn nobody_changes_an_aws_managed_key_though_decisions_dont_bind() {
    let kms = Fixture::without_enforcement();
    let managed = kms.call("DescribeKey", json!({"KeyId": ALIAS})).await["KeyMetadata"].clone();
    let (key, arn) = (managed["KeyId"].clone(), managed["Arn"].as_str().unwrap());
    let own = kms.new_key().await;
    kms.call("CreateAlias", json!({"AliasName": "alias/own", "TargetKeyId": own})).await;
    let policy = kms.call("GetKeyPolicy", json!({"KeyId": key})).await["Policy"].clone();
    let of_key = json!({"KeyId": key});
    let tags = json!([{"TagKey": "a", "TagValue": "b"}]);
    let import = json!({"KeyId": key, "ImportToken": "AA==", "EncryptedKeyMaterial": "AA=="});
    let calls = [
        ("CancelKeyDeletion", of_key.clone()),
        ("CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key})),
        ("DeleteAlias", json!({"AliasName": ALIAS})),
        ("DeleteImportedKeyMaterial", of_key.clone()),
        ("DisableKey", of_key.clone()),
        ("DisableKeyRotation", of_key.clone()),
        ("EnableKey", of_key.clone()),
        ("EnableKeyRotation", of_key.clone()),
        ("ImportKeyMaterial", import),
        ("PutKeyPolicy", json!({"KeyId": key, "Policy": policy, "BypassPolicyLockoutSafetyCheck": true})),
        ("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": "us-west-2"})),
        ("RotateKeyOnDemand", of_key.clone()),
        ("ScheduleKeyDeletion", of_key.clone()),
        ("TagResource", json!({"KeyId": key, "Tags": tags})),
        ("UntagResource", json!({"KeyId": key, "TagKeys": ["a"]})),
        ("UpdateAlias", json!({"AliasName": "alias/own", "TargetKeyId": key})),
        ("UpdateKeyDescription", json!({"KeyId": key, "Description": "mine"})),
        ("UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": "us-west-2"})),
    ];
    for (operation, input) in calls {
        let (code, message) = kms.try_call(operation, input).await.unwrap_err();
        assert_eq!(code, "AccessDeniedException", "{operation}: {message}");
        // Whoever may do neither is told of the alias.
        let alias = format!("arn:aws:kms:us-east-1:{ACCOUNT}:{ALIAS}");
        let resource = if operation == "DeleteAlias" { &alias } else { arn };
        let subject = format!("arn:aws:iam::{ACCOUNT}:root is not authorized to perform: kms:{operation}");
        assert_eq!(
            message,
            format!(
                "User: {subject} on resource: {resource} because no resource-based policy allows the kms:{operation} action"
            )
        );
    }
    // The alias itself stays where it is, too.
    let moved = json!({"AliasName": ALIAS, "TargetKeyId": own});
    assert_eq!(kms.code("UpdateAlias", moved).await, "AccessDeniedException");
    let described = kms.call("DescribeKey", json!({"KeyId": ALIAS})).await;
    assert_eq!(described["KeyMetadata"], managed);
    let resolved = kms.call("DescribeKey", json!({"KeyId": "alias/own"})).await;
    assert_eq!(resolved["KeyMetadata"]["KeyId"], json!(own));
}

#[tokio::test]
async fn where_decisions_dont_bind_an_aws_managed_key_can_be_used_and_looked_at() {
    let kms = Fixture::without_enforcement();
    let managed = kms.call("DescribeKey", json!({"KeyId": ALIAS})).await["KeyMetadata"].clone();
    let sealed = kms.call("Encrypt", json!({"KeyId": ALIAS, "Plaintext": "AA=="})).await;
    let opened = kms.call("Decrypt", json!({"CiphertextBlob": sealed["CiphertextBlob"]})).await;
    assert_eq!((&opened["Plaintext"], &opened["KeyId"]), (&json!("AA=="), &managed["Arn"]));
    kms.call("GenerateDataKey", json!({"KeyId": ALIAS, "KeySpec": "AES_256"})).await;
    for operation in [
        "GetKeyPolicy",
        "GetKeyRotationStatus",
        "GetKeyLastUsage",
        "ListGrants",
        "ListKeyPolicies",
        "ListKeyRotations",
        "ListResourceTags",
    ] {
        kms.call(operation, json!({"KeyId": managed["KeyId"]})).await;
    }
}

#[tokio::test]
async fn where_decisions_bind_the_words_are_the_same() {
    let mut words = Vec::new();
    for kms in [Fixture::new(), Fixture::without_enforcement()] {
        let managed = kms.call("DescribeKey", json!({"KeyId": ALIAS})).await["KeyMetadata"].clone();
        let (code, message) = kms.try_call("DisableKey", json!({"KeyId": managed["KeyId"]})).await.unwrap_err();
        words.push((code, message.replace(managed["KeyId"].as_str().unwrap(), "")));
    }
    assert_eq!(words[0], words[1]);
}
