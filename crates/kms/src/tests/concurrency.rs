//! Requests at once.

use std::collections::BTreeSet;

use super::*;

/// Starts all calls before any ends, and waits for all of them.
async fn all(kms: &Arc<Fixture>, calls: Vec<(&'static str, Value)>) -> Vec<Result<Value, (&'static str, String)>> {
    let tasks: Vec<_> = calls
        .into_iter()
        .map(|(operation, input)| {
            let kms = Arc::clone(kms);
            tokio::spawn(async move { kms.try_call(operation, input).await })
        })
        .collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_alias_name_is_given_once() {
    let kms = Arc::new(Fixture::new());
    let key = kms.new_key().await;
    let create = || ("CreateAlias", json!({"AliasName": "alias/one", "TargetKeyId": key}));
    let answers = all(&kms, (0..20).map(|_| create()).collect()).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    for refused in answers.into_iter().filter_map(Result::err) {
        assert_eq!(refused.0, "AlreadyExistsException");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_managed_key_is_made_once() {
    let kms = Arc::new(Fixture::new());
    let answers = all(&kms, (0..20).map(|_| ("DescribeKey", json!({"KeyId": "alias/aws/ssm"}))).collect()).await;
    let ids: BTreeSet<String> =
        answers.into_iter().map(|answer| answer.unwrap()["KeyMetadata"]["KeyId"].to_string()).collect();
    assert_eq!(ids.len(), 1);
    assert_eq!(kms.records("kms/key/").await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_change_of_one_key_is_lost() {
    let kms = Arc::new(Fixture::new());
    let key = kms.new_key().await;
    let tag = |n| ("TagResource", json!({"KeyId": key, "Tags": [{"TagKey": format!("t{n}"), "TagValue": ""}]}));
    for answer in all(&kms, (0..50).map(tag).collect()).await {
        answer.unwrap();
    }
    let tags = kms.call("ListResourceTags", json!({"KeyId": key})).await;
    assert_eq!(tags["Tags"].as_array().unwrap().len(), 50);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_changes_of_one_key_at_once_all_succeed() {
    let kms = Arc::new(Fixture::new());
    let key = kms.new_key().await;
    let other = kms.new_key().await;
    kms.call("CreateAlias", json!({"AliasName": "alias/moving", "TargetKeyId": key})).await;
    let call = |n: usize| match n % 4 {
        0 => ("UpdateKeyDescription", json!({"KeyId": key, "Description": n.to_string()})),
        1 => {
            ("UpdateAlias", json!({"AliasName": "alias/moving", "TargetKeyId": if n % 8 == 1 { &key } else { &other }}))
        }
        2 => ("CreateAlias", json!({"AliasName": format!("alias/n{n}"), "TargetKeyId": key})),
        _ => ("EnableKey", json!({"KeyId": key})),
    };
    for answer in all(&kms, (0..160).map(call).collect()).await {
        answer.unwrap();
    }
    let aliases = kms.call("ListAliases", json!({"Limit": 100})).await;
    assert_eq!(aliases["Aliases"].as_array().unwrap().len(), 41);
}
