//! Temporary credentials.

use std::sync::Arc;

use trent_engine::Changes;
use trent_engine::auth::{Authenticator as _, CredentialError, Scope};
use trent_engine::clockwork::SystemWork;
use trent_engine::testing::TestEngine;
use trent_types::principal::Session;
use trent_types::{Clock as _, SecretText, Timestamp};

use super::standing::user;
use super::{root, standing};
use crate::session_token::{self, Bearer, TemporaryCredentials, Token};
use crate::{Credentials, Iam, names};

const SCOPE: Scope<'_> = Scope { date: "20260101", region: "us-east-1", service: "kms" };
const HOUR_MS: i64 = 60 * 60 * 1000;

fn session(now: Timestamp) -> Session {
    Session {
        issued: now,
        expires: Timestamp::from_epoch_ms(now.epoch_ms() + HOUR_MS),
        mfa: false,
        tags: [("team".to_owned(), "a".to_owned())].into(),
        transitive_tag_keys: ["team".to_owned()].into(),
        source_identity: Some("alice".to_owned()),
        policy: Some("{}".to_owned()),
        policy_arns: Vec::new(),
    }
}

fn issue(test: &TestEngine, bearer: Bearer) -> TemporaryCredentials {
    let engine = &test.engine;
    let account = "111122223333".parse().unwrap();
    session_token::issue(account, bearer, session(test.clock.now()), &engine.vault, engine.entropy.as_ref()).unwrap()
}

fn credentials(test: &TestEngine) -> Credentials {
    Credentials::new(test.engine.records.clone(), test.clock.clone(), Arc::new(Iam::default()))
}

fn role() -> Bearer {
    Bearer::Role { id: "AROAXXXXXXXXXXXXXXXXX".to_owned(), session_name: "build-7".to_owned() }
}

/// Stores the role that [`role`] is a session of.
async fn with_role(test: &TestEngine) {
    let id = "AROAXXXXXXXXXXXXXXXXX";
    let changes = Changes::default().create(names::role(id), &standing::role(id));
    test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
}

async fn refusal(credentials: &Credentials, id: &str, token: Option<&str>) -> Option<CredentialError> {
    credentials.signer(id, token, SCOPE).await.err()
}

#[tokio::test]
async fn a_token_says_who_signs() {
    let test = TestEngine::new();
    let credentials = credentials(&test);
    with_role(&test).await;
    let (vault, id) = (&test.engine.vault, "ASIAIOSFODNN7EXAMPLE");
    let sealed_secret = vault.seal_secret_access_key(id, &SecretText::new(root::SECRET.to_owned())).unwrap();
    let (account, session) = ("111122223333".parse().unwrap(), session(test.clock.now()));
    let token = Token { account, bearer: role(), sealed_secret, session: session.clone() };
    let text = session_token::seal(id, &token, vault).unwrap();
    for _ in 0..2 {
        let signer = credentials.signer(id, Some(&text), root::SCOPE).await.unwrap();
        assert_eq!(signer.clone().verify(root::STRING_TO_SIGN, &root::SIGNATURE.replace('5', "6")), None);
        let principal = signer.verify(root::STRING_TO_SIGN, root::SIGNATURE).unwrap();
        assert_eq!(principal.arn().to_string(), "arn:aws:sts::111122223333:assumed-role/Deploy/build-7");
        assert_eq!(principal.policy_arn().to_string(), "arn:aws:iam::111122223333:role/ci/Deploy");
        assert_eq!(principal.unique_id(), "AROAXXXXXXXXXXXXXXXXX:build-7");
        assert_eq!(principal.session.as_deref(), Some(&session));
    }
}

#[tokio::test]
async fn a_token_expires() {
    let test = TestEngine::new();
    let credentials = credentials(&test);
    let issued = issue(&test, Bearer::Root);
    let (id, token) = (issued.access_key_id.as_str(), Some(issued.session_token.as_str()));
    test.clock.advance_ms(HOUR_MS.unsigned_abs() - 1);
    assert_eq!(refusal(&credentials, id, token).await, None);
    test.clock.advance_ms(1);
    assert_eq!(refusal(&credentials, id, token).await, Some(CredentialError::ExpiredToken));
}

#[tokio::test]
async fn tokens_are_good_for_their_access_key_alone_and_unchanged() {
    let test = TestEngine::new();
    let credentials = credentials(&test);
    with_role(&test).await;
    let (one, other) = (issue(&test, role()), issue(&test, Bearer::Root));
    let invalid = Some(CredentialError::InvalidToken);
    let changed = one.session_token.replacen(['A', 'B'], "C", 1);
    for token in [other.session_token.as_str(), "", "AAAA", "not base64", &changed, &"A".repeat(40_000)] {
        assert_eq!(refusal(&credentials, &one.access_key_id, Some(token)).await, invalid, "{token}");
    }
    // A token that was opened before does not make a wrong one good.
    assert_eq!(refusal(&credentials, &one.access_key_id, Some(&one.session_token)).await, None);
    assert_eq!(refusal(&credentials, &one.access_key_id, Some(&other.session_token)).await, invalid);
    let unknown = Some(CredentialError::UnknownAccessKey);
    assert_eq!(refusal(&credentials, &one.access_key_id, None).await, unknown);
    assert_eq!(refusal(&credentials, "AKIAAAAAAAAAAAAAAAAA", Some(&one.session_token)).await, unknown);
    let elsewhere = TestEngine::new();
    let refused = refusal(&self::credentials(&elsewhere), &one.access_key_id, Some(&one.session_token)).await;
    assert_eq!(refused, invalid);
}

#[tokio::test]
async fn a_session_of_a_user_ends_with_the_user() {
    let test = TestEngine::new();
    let credentials = credentials(&test);
    let alice = user("alice");
    let records = &test.engine.records;
    let made = Changes::default().create(names::user(&alice.id), &alice);
    records.commit(&SystemWork::assertion(), made).await.unwrap();
    let issued = issue(&test, Bearer::User(alice.id.clone()));
    let (id, token) = (issued.access_key_id.as_str(), Some(issued.session_token.as_str()));
    assert_eq!(refusal(&credentials, id, token).await, None);
    let gone = Changes::default().delete(names::user(&alice.id));
    records.commit(&SystemWork::assertion(), gone).await.unwrap();
    assert_eq!(refusal(&credentials, id, token).await, Some(CredentialError::UnknownAccessKey));
}

#[tokio::test]
async fn a_session_of_a_role_ends_with_the_role() {
    let test = TestEngine::new();
    let credentials = credentials(&test);
    let issued = issue(&test, role());
    let (id, token) = (issued.access_key_id.as_str(), Some(issued.session_token.as_str()));
    assert_eq!(refusal(&credentials, id, token).await, Some(CredentialError::UnknownAccessKey));
    with_role(&test).await;
    assert_eq!(refusal(&credentials, id, token).await, None);
}

#[tokio::test]
async fn what_a_token_says_is_what_was_put_into_it() {
    let test = TestEngine::new();
    let issued = issue(&test, role());
    let token = session_token::open(&issued.access_key_id, &issued.session_token, &test.engine.vault).unwrap();
    assert_eq!((token.bearer, token.session), (role(), session(test.clock.now())));
    assert_eq!(crate::ids::account_of_temporary(&issued.access_key_id), Some(token.account));
}
