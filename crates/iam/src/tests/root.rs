//! Tests of root users and their credentials on an engine in memory.

use std::sync::Arc;

use trent_engine::auth::{Authenticator as _, CredentialError, Scope};
use trent_engine::testing::TestEngine;
use trent_types::SecretText;
use trent_types::principal::Identity;

use crate::{Credentials, Iam, RootUser, SetUpError, root};

/// Source: IAM User Guide, "Signature Version 4 test suite", `get-vanilla`.
const ACCESS_KEY_ID: &str = "AKIDEXAMPLE";
pub(super) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
pub(super) const SCOPE: Scope<'_> = Scope { date: "20150830", region: "us-east-1", service: "service" };
pub(super) const STRING_TO_SIGN: &[u8] =
    b"AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n\
    bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63";
pub(super) const SIGNATURE: &str = "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31";

fn given(access_key_id: &str, secret: &str) -> RootUser {
    RootUser {
        account: Some("111122223333".parse().unwrap()),
        access_key_id: Some(access_key_id.to_owned()),
        secret_access_key: Some(SecretText::new(secret.to_owned())),
    }
}

async fn set_up(test: &TestEngine) -> Credentials {
    let records = &test.engine.records;
    let root = given(ACCESS_KEY_ID, SECRET).credentials(records, test.engine.entropy.as_ref()).unwrap();
    root::set_up(&root, records, test.clock.as_ref()).await.unwrap();
    Credentials::new(records.clone(), test.clock.clone(), Arc::new(Iam::default()))
}

#[tokio::test]
async fn a_root_user_is_known_by_its_signature() {
    let test = TestEngine::new();
    let credentials = set_up(&test).await;
    for _ in 0..2 {
        let signer = credentials.signer(ACCESS_KEY_ID, None, SCOPE).await.unwrap();
        let principal = signer.verify(STRING_TO_SIGN, SIGNATURE).unwrap();
        assert_eq!((principal.account.as_str(), &principal.identity), ("111122223333", &Identity::Root));
        assert_eq!(principal.arn().to_string(), "arn:aws:iam::111122223333:root");
    }
    let wrong = SIGNATURE.replace('5', "6");
    let other_scope = Scope { region: "us-east-2", ..SCOPE };
    for (scope, signature) in [(SCOPE, wrong.as_str()), (SCOPE, ""), (other_scope, SIGNATURE)] {
        let signer = credentials.signer(ACCESS_KEY_ID, None, scope).await.unwrap();
        assert_eq!(signer.verify(STRING_TO_SIGN, signature), None);
    }
}

#[tokio::test]
async fn unknown_access_keys_and_tokens_are_refused() {
    let test = TestEngine::new();
    let credentials = set_up(&test).await;
    for id in ["", "AKIDEXAMPLF", "akidexample", &"A".repeat(5000), "../root"] {
        let refused = credentials.signer(id, None, SCOPE).await.map(|_| ());
        assert_eq!(refused, Err(CredentialError::UnknownAccessKey), "{id}");
    }
    let refused = credentials.signer(ACCESS_KEY_ID, Some("token"), SCOPE).await.map(|_| ());
    assert_eq!(refused, Err(CredentialError::InvalidToken));
}

#[tokio::test]
async fn there_is_one_management_account() {
    let test = TestEngine::new();
    let records = &test.engine.records;
    assert_eq!(root::management_account(records).await.unwrap(), None);
    set_up(&test).await;
    assert_eq!(root::management_account(records).await.unwrap(), Some("111122223333".parse().unwrap()));
    let other = RootUser::default().credentials(records, test.engine.entropy.as_ref()).unwrap();
    assert!(root::set_up(&other, records, test.clock.as_ref()).await.is_err());
}

#[test]
fn what_is_not_given_is_generated() {
    let test = TestEngine::new();
    let make = || RootUser::default().credentials(&test.engine.records, test.engine.entropy.as_ref()).unwrap();
    let (a, b) = (make(), make());
    assert!(a.access_key_id.starts_with("AKIA") && a.access_key_id.len() == 20, "{}", a.access_key_id);
    assert_eq!(a.secret_access_key.expose().len(), 40);
    assert_ne!(a.access_key_id, b.access_key_id);
    assert_ne!(a.account, b.account);
}

#[test]
fn credentials_that_can_not_be_used_are_refused() {
    let test = TestEngine::new();
    let check = |id: &str, secret: &str| {
        given(id, secret).credentials(&test.engine.records, test.engine.entropy.as_ref()).map(|_| ())
    };
    assert!(check("test", "test").is_ok());
    for id in ["", "a/b", "a b", "ä", &"A".repeat(129)] {
        assert!(matches!(check(id, SECRET), Err(SetUpError::AccessKeyId)), "{id}");
    }
    for secret in ["", "a b", "a\n", &"a".repeat(129)] {
        assert!(matches!(check("test", secret), Err(SetUpError::SecretAccessKey)), "{secret}");
    }
}
