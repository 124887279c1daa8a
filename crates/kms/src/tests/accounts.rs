//! What one account learns of another's keys: nothing.

use super::people::user_of;
use super::*;

const OTHER: &str = "444455556666";

#[tokio::test]
async fn another_account_learns_the_same_whether_a_key_exists_or_not() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let there = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{key}");
    let missing = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/00000000-0000-4000-8000-000000000000");
    for (operation, more) in [
        ("DescribeKey", json!({})),
        ("Encrypt", json!({"Plaintext": "AA=="})),
        ("ScheduleKeyDeletion", json!({})),
        ("GetKeyPolicy", json!({})),
    ] {
        let ask = |key: &str| {
            let mut input = more.clone();
            input["KeyId"] = key.into();
            kms.call_as(OTHER, operation, input)
        };
        let (denied, unseen) = (ask(&there).await.unwrap_err(), ask(&missing).await.unwrap_err());
        assert_eq!(denied.0, "AccessDeniedException", "{operation}");
        assert_eq!(unseen.0, denied.0);
        assert_eq!(unseen.1.replace("00000000-0000-4000-8000-000000000000", &key), denied.1);
    }
}

#[tokio::test]
async fn a_ciphertext_is_decided_on_the_key_that_it_names() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let sealed = kms.call("Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    let decrypt = json!({"CiphertextBlob": sealed["CiphertextBlob"]});
    assert_eq!(kms.call("Decrypt", decrypt.clone()).await["Plaintext"], "AA==");
    assert_eq!(kms.call_as(OTHER, "Decrypt", decrypt).await.unwrap_err().0, "AccessDeniedException");
}

#[tokio::test]
async fn lists_show_the_callers_own() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    kms.call("CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key})).await;
    for (operation, list) in [("ListKeys", "Keys"), ("ListAliases", "Aliases")] {
        assert_eq!(kms.call(operation, json!({})).await[list].as_array().unwrap().len(), 1);
        assert_eq!(kms.call_as(OTHER, operation, json!({})).await.unwrap()[list], json!([]));
    }
}

/// Source: AWS KMS API Reference, `GetKeyLastUsage`.
#[tokio::test]
async fn the_last_use_names_the_event_that_the_owner_of_the_key_gets() {
    let kms = Fixture::new();
    let bob = user_of(OTHER, "bob", 1);
    kms.people.add(&bob);
    let any = json!({"Effect": "Allow", "Action": "kms:*", "Resource": "*"});
    kms.people.put_policy(&bob, &json!({"Version": "2012-10-17", "Statement": any}));
    let statement = json!({"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"});
    let shared = json!({"Version": "2012-10-17", "Statement": statement});
    let key = kms.call("CreateKey", json!({"Policy": shared.to_string()})).await["KeyMetadata"]["Arn"].clone();
    let theirs = kms.call_as(OTHER, "CreateKey", json!({})).await.unwrap()["KeyMetadata"]["KeyId"].clone();
    // The event that an account has of the last call of an operation.
    let event = |name: &str, account: &str| {
        let is_theirs = |event: &Value| event["recipientAccountId"] == account;
        kms.events(name).into_iter().rev().find(is_theirs).unwrap()["eventID"].clone()
    };
    let used = async |account: &str, key: &Value| {
        let answer = kms.call_as(account, "GetKeyLastUsage", json!({"KeyId": key})).await.unwrap();
        answer["KeyLastUsage"]["CloudTrailEventId"].clone()
    };
    let sealed = kms.call_by(&bob, "Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await.unwrap();
    assert_eq!(used(ACCOUNT, &key).await, event("Encrypt", ACCOUNT));
    assert_ne!(used(ACCOUNT, &key).await, event("Encrypt", OTHER));
    // Each key with the event of its own account.
    let re_encrypt = json!({"CiphertextBlob": sealed["CiphertextBlob"], "DestinationKeyId": theirs});
    kms.call_by(&bob, "ReEncrypt", re_encrypt).await.unwrap();
    assert_eq!(used(ACCOUNT, &key).await, event("ReEncrypt", ACCOUNT));
    assert_eq!(used(OTHER, &theirs).await, event("ReEncrypt", OTHER));
}
