//! What one account learns of another's keys: nothing.

use super::people::user_of;
use super::*;

const OTHER: &str = "444455556666";
/// What the caller of another account learns.
const UNSEEN: &str = "because the resource does not exist in this Region, no resource-based policies allow access, or a \
                      resource-based policy explicitly denies access";
const EXPLICIT: &str = "with an explicit deny in an identity-based policy";

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

/// What `caller` is told of why it may not encrypt with what there is in [`ACCOUNT`].
async fn words(kms: &Fixture, caller: &Principal, resource: &str) -> String {
    let arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:{resource}");
    let input = json!({"KeyId": arn, "Plaintext": "AA=="});
    let (code, message) = kms.call_by(caller, "Encrypt", input).await.unwrap_err();
    assert_eq!(code, "AccessDeniedException", "{message}");
    let start = format!("User: {} is not authorized to perform: kms:Encrypt on resource: {arn} ", caller.arn());
    message.strip_prefix(&start).unwrap().to_owned()
}

fn one(statement: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": [statement]})
}

#[tokio::test]
async fn what_the_callers_own_policies_deny_tells_nothing_of_anothers_keys() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    kms.call("CreateAlias", json!({"AliasName": "alias/there", "TargetKeyId": key})).await;
    let eve = user_of(OTHER, "eve", 1);
    let deny = |resource: &str, condition: Value| {
        let deny = json!({"Effect": "Deny", "Action": "kms:Encrypt", "Resource": resource, "Condition": condition});
        kms.people.put_policy(&eve, &one(&deny));
    };
    let there = format!("key/{key}");
    let all = [there.as_str(), "key/00000000-0000-4000-8000-000000000000", "alias/there", "alias/missing"];
    for (condition, expect) in [
        (json!({}), EXPLICIT),
        (json!({"StringEquals": {"kms:CallerAccount": "999999999999"}}), UNSEEN),
        (json!({"StringEquals": {"kms:KeySpec": "SYMMETRIC_DEFAULT"}}), UNSEEN),
        (json!({"StringNotEquals": {"kms:KeySpec": "RSA_2048"}}), EXPLICIT),
        (json!({"StringEquals": {"aws:ResourceAccount": ACCOUNT}}), EXPLICIT),
    ] {
        deny("*", condition.clone());
        for resource in all {
            assert_eq!(words(&kms, &eve, resource).await, expect, "{condition} {resource}");
        }
    }
    // An alias does not tell which key it names.
    deny(&format!("arn:aws:kms:*:*:{there}"), json!({}));
    assert_eq!(words(&kms, &eve, "alias/there").await, UNSEEN);
    assert_eq!(words(&kms, &eve, &there).await, EXPLICIT);
}

#[tokio::test]
async fn who_is_allowed_by_the_owner_is_told_what_denies() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let eve = user_of(OTHER, "eve", 1);
    kms.people.add(&eve);
    let allow = |who: &str| json!({"Effect": "Allow", "Principal": {"AWS": who}, "Action": "kms:*", "Resource": "*"});
    let (own, foreign) = (format!("arn:aws:iam::{ACCOUNT}:root"), eve.arn().to_string());
    let policy = json!({"Version": "2012-10-17", "Statement": [allow(&own), allow(&foreign)]}).to_string();
    kms.call("PutKeyPolicy", json!({"KeyId": key, "Policy": policy})).await;
    let there = format!("key/{key}");
    let none = "because no identity-based policy allows the kms:Encrypt action";
    assert_eq!(words(&kms, &eve, &there).await, none);
    let of_key = json!({"StringEquals": {"kms:KeySpec": "SYMMETRIC_DEFAULT"}});
    let deny = json!({"Effect": "Deny", "Action": "kms:*", "Resource": "*", "Condition": of_key});
    kms.people.put_policy(&eve, &one(&deny));
    assert_eq!(words(&kms, &eve, &there).await, EXPLICIT);
}

#[tokio::test]
async fn a_denial_does_not_name_the_key_of_a_ciphertext() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let sealed = kms.call("Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await["CiphertextBlob"].clone();
    let (alice, eve) = (user_of(ACCOUNT, "alice", 1), user_of(OTHER, "eve", 1));
    let arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{key}");
    let check = async |region: &str, caller: &Principal, key_id: Option<&str>, on: &str, why: &str| {
        let (mut decrypt, mut re_encrypt) = (json!({"CiphertextBlob": sealed}), json!({"CiphertextBlob": sealed}));
        re_encrypt["DestinationKeyId"] = arn.replace(REGION, region).into();
        if let Some(key_id) = key_id {
            decrypt["KeyId"] = key_id.into();
            re_encrypt["SourceKeyId"] = key_id.into();
        }
        for (operation, action, input) in [("Decrypt", "Decrypt", decrypt), ("ReEncrypt", "ReEncryptFrom", re_encrypt)]
        {
            let why = why.replace("ACTION", action);
            let expect = format!("User: {} is not authorized to perform: kms:{action} {on} {why}", caller.arn());
            let refused = kms.call_at(region, caller, operation, input).await.unwrap_err();
            assert_eq!(refused, ("AccessDeniedException", expect));
        }
    };
    let (hidden, named) = ("on the resource associated with this ciphertext", format!("on resource: {arn}"));
    let none = "because no identity-based policy allows the kms:ACTION action";
    check(REGION, &alice, None, hidden, none).await;
    check(REGION, &alice, Some(&key), &named, none).await;
    check(REGION, &eve, None, hidden, UNSEEN).await;
    check(REGION, &eve, Some(&arn), &named, UNSEEN).await;
    // The key is not in this Region.
    for caller in [&alice, &eve, &root_of(ACCOUNT)] {
        check("eu-west-1", caller, None, hidden, UNSEEN).await;
    }
    // Not even whose it is can be found out.
    let of_owner = json!({"StringEquals": {"aws:ResourceAccount": ACCOUNT}});
    let deny = json!({"Effect": "Deny", "Action": "kms:*", "Resource": "*", "Condition": of_owner});
    kms.people.put_policy(&eve, &one(&deny));
    check(REGION, &eve, None, hidden, UNSEEN).await;
}

#[tokio::test]
async fn an_unseen_destination_is_denied_like_one_that_is_there() {
    let kms = Fixture::new();
    let (own, foreign) = (kms.new_key().await, kms.call_as(OTHER, "CreateKey", json!({})).await.unwrap());
    let there = foreign["KeyMetadata"]["Arn"].as_str().unwrap();
    let sealed = kms.call("Encrypt", json!({"KeyId": own, "Plaintext": "AA=="})).await["CiphertextBlob"].clone();
    let missing = format!("arn:aws:kms:{REGION}:{OTHER}:key/00000000-0000-4000-8000-000000000000");
    for destination in [there, &missing] {
        let input = json!({"CiphertextBlob": sealed, "DestinationKeyId": destination});
        let expect = format!(
            "User: arn:aws:iam::{ACCOUNT}:root is not authorized to perform: kms:ReEncryptTo on resource: {destination} \
             {UNSEEN}"
        );
        assert_eq!(kms.try_call("ReEncrypt", input).await.unwrap_err(), ("AccessDeniedException", expect));
    }
}

#[tokio::test]
async fn a_managed_key_that_is_not_there_yet_is_denied_by_its_alias() {
    let kms = Fixture::new();
    let alice = user_of(ACCOUNT, "alice", 1);
    let (_, message) = kms.call_by(&alice, "DescribeKey", json!({"KeyId": "alias/aws/ebs"})).await.unwrap_err();
    let arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:alias/aws/ebs");
    assert!(message.contains(&format!("kms:DescribeKey on resource: {arn} because")), "{message}");
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
