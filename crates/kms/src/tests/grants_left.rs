//! What is left of grants when their keys go, and changes at once.

use std::collections::BTreeSet;

use trent_engine::Changes;
use trent_engine::clockwork::SystemWork;
use trent_types::KeyId;

use super::people::user_of;
use super::*;
use crate::grants::OrphansRecord;
use crate::{names, reset};

const OTHER: &str = "arn:aws:iam::444455556666:root";

/// A fixture with a key that has grants of all sorts.
async fn granted() -> (Fixture, String) {
    let kms = Fixture::new();
    let bob = user_of(ACCOUNT, "bob", 1);
    kms.people.add(&bob);
    let key = kms.new_key().await;
    for grantee in [OTHER, &bob.arn().to_string()] {
        for retiring in [json!(null), json!(OTHER), json!(bob.arn().to_string())] {
            let input = json!({
                "KeyId": key, "GranteePrincipal": grantee, "RetiringPrincipal": retiring, "Operations": ["Encrypt"],
            });
            kms.call("CreateGrant", input).await;
        }
    }
    assert_eq!(kms.records("kms/grant/").await.len(), 6);
    assert_eq!(kms.records("kms/retiring/").await.len(), 4);
    (kms, key)
}

#[tokio::test]
async fn a_destroyed_key_leaves_no_grants() {
    let (kms, key) = granted().await;
    kms.call("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
    kms.advance_days(6).await;
    assert_eq!(kms.records("kms/grant/").await.len(), 6);
    kms.advance_days(1).await;
    let left = kms.records("kms/").await;
    assert!(left.len() == 1 && left[0].starts_with("kms/handle/"), "{left:?}");
    let listed = kms.call_as("444455556666", "ListRetirableGrants", json!({"RetiringPrincipal": OTHER})).await;
    assert_eq!(listed.unwrap()["Grants"], json!([]));
}

#[tokio::test]
async fn deleting_grants_goes_on_where_it_was() {
    let (kms, key) = granted().await;
    // As after a crash: the key is gone, some of its grants too.
    let (account, region) = (ACCOUNT.parse().unwrap(), REGION.parse().unwrap());
    let key_id: KeyId = key.parse().unwrap();
    let orphans = OrphansRecord { account, region, key_id: key_id.clone() };
    let gone = kms.records("kms/grant/").await.swap_remove(3);
    let changes = Changes::default()
        .delete(names::key(account, &orphans.region, &key_id))
        .delete(gone.into_bytes())
        .put(names::orphans(account, &orphans.region, &key_id), &orphans);
    kms.test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
    kms.advance_days(0).await;
    for kind in ["kms/grant", "kms/orphans"] {
        assert_eq!(kms.records(kind).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_reset_takes_the_accounts_grants() {
    let (kms, _) = granted().await;
    let arn = format!("arn:aws:kms:{REGION}:444455556666:key/");
    let other = kms.call_as("444455556666", "CreateKey", json!({})).await.unwrap()["KeyMetadata"]["KeyId"].clone();
    let input = json!({
        "KeyId": other, "GranteePrincipal": OTHER, "RetiringPrincipal": OTHER, "Operations": ["Encrypt"],
    });
    kms.call_as("444455556666", "CreateGrant", input).await.unwrap();
    reset(&kms.test.engine, &Kms::default(), Some(ACCOUNT.parse().unwrap())).await.unwrap();
    let listed = kms.call_as("444455556666", "ListRetirableGrants", json!({"RetiringPrincipal": OTHER})).await.unwrap();
    let keys: Vec<_> =
        listed["Grants"].as_array().unwrap().iter().map(|grant| grant["KeyId"].as_str().unwrap()).collect();
    assert!(keys.len() == 1 && keys[0].starts_with(&arn), "{keys:?}");
    assert_eq!(kms.records("kms/retiring/").await.len(), 1);
    reset(&kms.test.engine, &Kms::default(), None).await.unwrap();
    assert_eq!(kms.records("kms/").await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn changes_at_once_are_all_kept() {
    let kms = Arc::new(Fixture::new());
    let key = kms.new_key().await;
    let create = |more: Value| {
        let mut input = json!({"KeyId": key, "GranteePrincipal": OTHER, "Operations": ["Encrypt"]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let kms = Arc::clone(&kms);
        tokio::spawn(async move { kms.call("CreateGrant", input).await["GrantId"].as_str().unwrap().to_owned() })
    };
    // The same request many times makes one grant.
    let same: Vec<_> = (0..20).map(|_| create(json!({"Name": "n"}))).collect();
    let mut ids = BTreeSet::new();
    for task in same {
        ids.insert(task.await.unwrap());
    }
    assert_eq!(ids.len(), 1);
    // Different ones make as many.
    let different: Vec<_> = (0..40).map(|_| create(json!({}))).collect();
    for task in different {
        ids.insert(task.await.unwrap());
    }
    assert_eq!(ids.len(), 41);
    // Revoked once each, however often that is asked for.
    let revoke = |id: String| {
        let (kms, key) = (Arc::clone(&kms), key.clone());
        tokio::spawn(async move { kms.try_call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await })
    };
    let tasks: Vec<_> = ids.iter().flat_map(|id| [revoke(id.clone()), revoke(id.clone())]).collect();
    let mut revoked = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => revoked += 1,
            Err((code, _)) => assert_eq!(code, "NotFoundException"),
        }
    }
    assert_eq!(revoked, 41);
    assert_eq!(kms.records("kms/grant").await, Vec::<String>::new());
}
