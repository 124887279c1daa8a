//! The other operations.

use super::*;

#[tokio::test]
async fn a_user_gets_temporary_credentials_of_its_own() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    let answer = sts.call(&alice, "GetSessionToken", &[]).await.unwrap();
    assert_eq!(element(&answer, "Expiration"), "2026-01-01T12:00:00Z");
    assert_eq!(sts.token(&answer).bearer, Bearer::User("AIDAalice111122223333".to_owned()));
    assert_eq!(sts.refusal(&answer).await, None);
    let answer = sts.call(&alice, "GetSessionToken", &[("DurationSeconds", "129600")]).await.unwrap();
    assert_eq!(element(&answer, "Expiration"), "2026-01-02T12:00:00Z");
    assert_eq!(
        sts.call(&alice, "GetSessionToken", &[("DurationSeconds", "899")]).await.unwrap_err().0,
        "ValidationError"
    );
}

#[tokio::test]
async fn a_root_users_session_lasts_an_hour_at_most() {
    let sts = Fixture::new();
    for parameters in [[].as_slice(), &[("DurationSeconds", "7200")]] {
        let answer = sts.call(&root_of(ACCOUNT), "GetSessionToken", parameters).await.unwrap();
        assert_eq!(element(&answer, "Expiration"), "2026-01-01T01:00:00Z");
        assert_eq!(sts.token(&answer).bearer, Bearer::Root);
    }
}

#[tokio::test]
async fn sessions_get_no_sessions_and_few_answers() {
    let sts = Fixture::new();
    let answer = sts.call(&root_of(ACCOUNT), "GetSessionToken", &[]).await.unwrap();
    let session = Some(Arc::new(sts.token(&answer).session));
    let caller = Principal { session, ..root_of(ACCOUNT) };
    for (operation, parameters) in [
        ("GetSessionToken", [].as_slice()),
        ("GetAccessKeyInfo", &[("AccessKeyId", "AKIAIOSFODNN7EXAMPLE")]),
        ("DecodeAuthorizationMessage", &[("EncodedMessage", "x")]),
    ] {
        let refused = sts.call(&caller, operation, parameters).await.unwrap_err();
        assert_eq!(refused, ("AccessDenied", format!("Cannot call {operation} with session credentials")));
    }
    sts.call(&caller, "GetCallerIdentity", &[]).await.unwrap();
}

#[tokio::test]
async fn the_account_of_an_access_key_is_told() {
    let sts = Fixture::new();
    let root = root_of(ACCOUNT);
    let issued = sts.call(&root_of(OTHER), "GetSessionToken", &[]).await.unwrap();
    let told = sts.call(&root, "GetAccessKeyInfo", &[("AccessKeyId", element(&issued, "AccessKeyId"))]).await.unwrap();
    assert_eq!(element(&told, "Account"), OTHER);
    let unknown = sts.call(&root, "GetAccessKeyInfo", &[("AccessKeyId", "AKIAAAAAAAAAAAAAAAAA")]).await.unwrap_err();
    assert_eq!(unknown.0, "ValidationError");
}

#[tokio::test]
async fn no_authorization_message_is_ours() {
    let sts = Fixture::new();
    let refused = sts.call(&root_of(ACCOUNT), "DecodeAuthorizationMessage", &[("EncodedMessage", "eNrt")]).await;
    assert_eq!(refused.unwrap_err().0, "InvalidAuthorizationMessageException");
    let alice = sts.user(ACCOUNT, "alice", None).await;
    let refused = sts.call(&alice, "DecodeAuthorizationMessage", &[("EncodedMessage", "eNrt")]).await;
    assert_eq!(refused.unwrap_err().0, "AccessDenied");
}

#[tokio::test]
async fn what_is_not_done_is_refused() {
    let sts = Fixture::new();
    let task = ("TaskPolicyArn.arn", "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials");
    let refused = sts.call(&root_of(ACCOUNT), "AssumeRoot", &[("TargetPrincipal", OTHER), task]).await.unwrap_err();
    assert_eq!(refused, ("InvalidAction", "AssumeRoot is not supported yet.".to_owned()));
}

#[tokio::test]
async fn what_nobody_has_to_sign_is_checked_and_refused() {
    let sts = Fixture::new();
    let unsigned = |operation: &str, parameters: &[(&str, &str)]| {
        let pairs = parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let refusal = sts.operations[operation].unsigned(WireInput::Query(&QueryParams::new(pairs)));
        refusal.map(|error| (error.shape.code, error.message.unwrap_or_default()))
    };
    let role = ("RoleArn", "arn:aws:iam::111122223333:role/ci/Deploy");
    let web = [role, ("RoleSessionName", "session"), ("WebIdentityToken", "token")];
    let provider = ("PrincipalArn", "arn:aws:iam::111122223333:saml-provider/P");
    let saml = [role, provider, ("SAMLAssertion", "assertion")];
    for (operation, parameters) in [("AssumeRoleWithWebIdentity", web), ("AssumeRoleWithSAML", saml)] {
        let not_yet = ("InvalidAction", format!("{operation} is not supported yet."));
        assert_eq!(unsigned(operation, &parameters), Some(not_yet));
        assert_eq!(unsigned(operation, &parameters[..2]).unwrap().0, "ValidationError");
        let malformed = [&parameters[..], &[("DurationSeconds", "abc")]].concat();
        let (code, message) = unsigned(operation, &malformed).unwrap();
        assert_eq!(code, "MalformedInput");
        assert!(!message.is_empty());
    }
    for operation in ["AssumeRole", "AssumeRoot", "GetCallerIdentity", "GetSessionToken"] {
        assert_eq!(unsigned(operation, &web), None, "{operation}");
    }
}
