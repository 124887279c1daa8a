//! Federated users.

use trent_types::principal::FederatedUser;

use super::*;
use crate::standing;

const BOB: &str = "arn:aws:sts::111122223333:federated-user/Bob";

async fn federate(sts: &Fixture, caller: &Principal, parameters: &[(&str, &str)]) -> Result<String, Refused> {
    let all: Vec<_> = [("Name", "Bob")].into_iter().chain(parameters.iter().copied()).collect();
    sts.call(caller, "GetFederationToken", &all).await
}

/// The caller who has a federated user's credentials, out of an answer.
fn holder(sts: &Fixture, answer: &str, by: Option<User>) -> Principal {
    let session = Some(Arc::new(sts.token(answer).session));
    let federated = FederatedUser { name: "Bob".to_owned(), by };
    Principal { identity: Identity::Federated(Arc::new(federated)), session, ..root_of(ACCOUNT) }
}

fn user_of(principal: &Principal) -> Option<User> {
    match &principal.identity {
        Identity::User(user) => Some(User::clone(user)),
        _ => None,
    }
}

#[tokio::test]
async fn a_user_federates_for_twelve_hours_and_a_root_user_for_one() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", Some(&allow("sts:GetFederationToken"))).await;
    let answer = federate(&sts, &alice, &[]).await.unwrap();
    assert_eq!(element(&answer, "Arn"), BOB);
    assert_eq!(element(&answer, "FederatedUserId"), "111122223333:Bob");
    assert_eq!(element(&answer, "Expiration"), "2026-01-01T12:00:00Z");
    let by = |id: Option<&str>| Bearer::Federated { name: "Bob".to_owned(), by: id.map(str::to_owned) };
    assert_eq!(sts.token(&answer).bearer, by(Some("AIDAalice111122223333")));
    assert_eq!(sts.refusal(&answer).await, None);
    for parameters in [[].as_slice(), &[("DurationSeconds", "7200")]] {
        let answer = federate(&sts, &root_of(ACCOUNT), parameters).await.unwrap();
        assert_eq!(element(&answer, "Expiration"), "2026-01-01T01:00:00Z");
        assert_eq!(sts.token(&answer).bearer, by(None));
    }
}

#[tokio::test]
async fn a_federated_user_is_gone_with_the_user_who_federated_it() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", Some(&allow("sts:GetFederationToken"))).await;
    let answer = federate(&sts, &alice, &[]).await.unwrap();
    sts.commit(Changes::default().delete(names::user("AIDAalice111122223333"))).await;
    assert_eq!(sts.refusal(&answer).await, Some(CredentialError::UnknownAccessKey));
}

#[tokio::test]
async fn a_federated_user_has_the_policies_of_its_user_and_the_session_policies() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", Some(&allow("*"))).await;
    let policy = allow("*");
    let answer = federate(&sts, &alice, &[("Policy", &policy)]).await.unwrap();
    let bob = holder(&sts, &answer, user_of(&alice));
    let cache = standing::SessionPolicies::default();
    let standing = standing::of(&bob, &sts.test.engine.records, &cache).await.unwrap().unwrap();
    // The session policy, and the one that keeps federated users from AWS IAM and STS.
    assert_eq!((standing.identity.len(), standing.session.len()), (1, 2));
}

#[tokio::test]
async fn of_aws_sts_federated_users_have_one_operation() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", Some(&allow("*"))).await;
    sts.role("Deploy", &trust(BOB, r#""sts:AssumeRole""#, "{}")).await;
    let policy = allow("*");
    for (caller, by) in [(&alice, user_of(&alice)), (&root_of(ACCOUNT), None)] {
        let answer = federate(&sts, caller, &[("Policy", &policy)]).await.unwrap();
        let bob = holder(&sts, &answer, by);
        for (operation, parameters) in [
            ("GetSessionToken", [].as_slice()),
            ("GetFederationToken", &[("Name", "Carol")]),
            ("GetAccessKeyInfo", &[("AccessKeyId", "AKIAIOSFODNN7EXAMPLE")]),
            ("AssumeRole", &[("RoleArn", DEPLOY), ("RoleSessionName", "s-1")]),
        ] {
            assert_eq!(sts.call(&bob, operation, parameters).await.unwrap_err().0, "AccessDenied", "{operation}");
        }
        let told = sts.call(&bob, "GetCallerIdentity", &[]).await.unwrap();
        assert_eq!(element(&told, "Arn"), BOB);
    }
}
