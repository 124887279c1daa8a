//! Access keys.

use trent_engine::auth::{Authenticator as _, CredentialError, Scope};
use trent_engine::clockwork::Clockwork as _;
use trent_types::SecretText;

use super::*;
use crate::record::{AccessKeyRecord, AccessKeyStatus, Owner};
use crate::{IamClockwork, RootUser, names};

const SCOPE: Scope<'_> = Scope { date: "20260101", region: "us-east-1", service: "kms" };
const BOB: (&str, &str) = ("UserName", "bob");

/// What is asked about must have 16 characters.
const ROOT_KEY: &str = "AKIAIOSFODNN7EXAMPLE";

async fn refusal(credentials: &Credentials, id: &str) -> Option<CredentialError> {
    credentials.signer(id, None, SCOPE).await.err()
}

#[tokio::test]
async fn a_user_has_two_access_keys_at_most_and_signs_with_active_ones() {
    let fixture = Fixture::new();
    let credentials = fixture.credentials();
    fixture.call("CreateUser", &[BOB]).await;
    let made = fixture.call("CreateAccessKey", &[BOB]).await;
    let id = element(&made, "AccessKeyId").to_owned();
    assert_eq!((&id[..4], id.len(), element(&made, "SecretAccessKey").len()), ("AKIA", 20, 40));
    assert_eq!((element(&made, "UserName"), element(&made, "Status")), ("bob", "Active"));
    assert_eq!(refusal(&credentials, &id).await, None);
    fixture.call("CreateAccessKey", &[BOB]).await;
    let quota = "Cannot exceed quota for AccessKeysPerUser: 2";
    fixture.refused("CreateAccessKey", &[BOB], "LimitExceeded", quota).await;
    let listed = fixture.call("ListAccessKeys", &[BOB]).await;
    assert_eq!(elements(&listed, "Status"), ["Active", "Active"]);
    assert!(!listed.contains("Secret"));

    let update = async |status: &str| {
        fixture.try_call("UpdateAccessKey", &[BOB, ("AccessKeyId", &id), ("Status", status)]).await
    };
    update("Inactive").await.unwrap();
    assert_eq!(refusal(&credentials, &id).await, Some(CredentialError::UnknownAccessKey));
    update("Active").await.unwrap();
    assert_eq!(refusal(&credentials, &id).await, None);
    assert_eq!(update("Expired").await.unwrap_err().0, "InvalidInput");
    fixture.call("DeleteAccessKey", &[BOB, ("AccessKeyId", &id)]).await;
    assert_eq!(refusal(&credentials, &id).await, Some(CredentialError::UnknownAccessKey));
    let missing = format!("The Access Key with id {id} cannot be found.");
    fixture.refused("DeleteAccessKey", &[BOB, ("AccessKeyId", &id)], "NoSuchEntity", &missing).await;
}

#[tokio::test]
async fn an_access_key_says_who_its_user_is_now() {
    let fixture = Fixture::new();
    let credentials = fixture.credentials();
    fixture.call("CreateUser", &[BOB]).await;
    let id = element(&fixture.call("CreateAccessKey", &[BOB]).await, "AccessKeyId").to_owned();
    let arn = async || {
        let principal = credentials.alleged(&id, Some("test"), trent_types::Partition::Aws).await.unwrap().unwrap();
        principal.arn().to_string()
    };
    assert_eq!(arn().await, "arn:aws:iam::111122223333:user/bob");
    fixture.call("UpdateUser", &[BOB, ("NewUserName", "rob"), ("NewPath", "/x/")]).await;
    assert_eq!(arn().await, "arn:aws:iam::111122223333:user/x/rob");
}

#[tokio::test]
async fn callers_manage_their_own_access_keys() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[BOB]).await;
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::*:user/${aws:username}"}]}"#;
    fixture.call("PutUserPolicy", &[BOB, ("PolicyName", "self"), ("PolicyDocument", policy)]).await;
    let bob = fixture.caller("bob").await;
    let made = fixture.call_as(bob.clone(), "CreateAccessKey", &[]).await.unwrap();
    assert_eq!(element(&made, "UserName"), "bob");
    let listed = fixture.call_as(bob.clone(), "ListAccessKeys", &[]).await.unwrap();
    assert_eq!(element(&listed, "AccessKeyId"), element(&made, "AccessKeyId"));
    let read = fixture.call_as(bob, "GetUser", &[]).await.unwrap();
    assert_eq!(element(&read, "UserName"), "bob");

    // The root user's are told apart from everyone's.
    let made = fixture.call("CreateAccessKey", &[]).await;
    let listed = fixture.call("ListAccessKeys", &[]).await;
    assert_eq!(elements(&listed, "AccessKeyId"), [element(&made, "AccessKeyId")]);
    let record: AccessKeyRecord = fixture.read(&names::access_key(element(&made, "AccessKeyId"))).await.unwrap();
    assert_eq!((record.owner, record.status), (Owner::Root, AccessKeyStatus::Active));
}

#[tokio::test]
async fn the_last_use_is_told_to_the_minute_and_kept() {
    let fixture = Fixture::new();
    let credentials = fixture.credentials();
    let records = &fixture.test.engine.records;
    let root = RootUser {
        account: Some(ACCOUNT.parse().unwrap()),
        access_key_id: Some(ROOT_KEY.to_owned()),
        secret_access_key: Some(SecretText::new(root::SECRET.to_owned())),
    };
    let root = root.credentials(records, fixture.test.engine.entropy.as_ref()).unwrap();
    crate::root::set_up(&root, records, fixture.test.clock.as_ref()).await.unwrap();
    let last = async || {
        let told = fixture.call("GetAccessKeyLastUsed", &[("AccessKeyId", ROOT_KEY)]).await;
        (element(&told, "ServiceName").to_owned(), elements(&told, "LastUsedDate").concat())
    };
    assert_eq!(last().await, ("N/A".to_owned(), String::new()));
    let sign = async |signature: &str| {
        let signer = credentials.signer(ROOT_KEY, None, root::SCOPE).await.unwrap();
        signer.verify(root::STRING_TO_SIGN, signature).is_some()
    };
    assert!(!sign(&root::SIGNATURE.replace('5', "6")).await);
    assert_eq!(last().await.0, "N/A", "what is not proven is no use");
    assert!(sign(root::SIGNATURE).await);
    assert_eq!(last().await, ("service".to_owned(), "2026-01-01T00:00:00Z".to_owned()));
    fixture.test.clock.advance_ms(59_000);
    assert!(sign(root::SIGNATURE).await);
    assert_eq!(last().await.1, "2026-01-01T00:00:00Z");
    fixture.test.clock.advance_ms(1_000);
    assert!(sign(root::SIGNATURE).await);
    let clockwork = IamClockwork::new(Arc::clone(&fixture.test.engine), Arc::clone(&fixture.iam));
    clockwork.run_due().await.unwrap();
    fixture.iam.usage.forget_all();
    assert_eq!(last().await.1, "2026-01-01T00:01:00Z");
    let foreign = fixture.call_as(root_of("444455556666"), "GetAccessKeyLastUsed", &[("AccessKeyId", ROOT_KEY)]).await;
    let (code, message) = foreign.unwrap_err();
    assert_eq!((code, message.contains(ROOT_KEY)), ("AccessDenied", true), "{message}");
}
