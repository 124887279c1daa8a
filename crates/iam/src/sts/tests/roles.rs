//! Who may assume a role, for how long, and in which words others are denied.

use super::*;

const ANYONE: &str = r#"["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]"#;
const ALICE: &str = "arn:aws:iam::111122223333:user/alice";

#[tokio::test]
async fn a_trusted_user_gets_credentials_of_the_role() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    sts.role("Deploy", &trust(ALICE, ANYONE, "{}")).await;
    let answer = sts.assume(&alice, &[]).await.unwrap();
    assert_eq!(element(&answer, "Arn"), "arn:aws:sts::111122223333:assumed-role/Deploy/s-1");
    assert_eq!(element(&answer, "AssumedRoleId"), "AROADeploy:s-1");
    assert_eq!(element(&answer, "Expiration"), "2026-01-01T01:00:00Z");
    assert_eq!(&element(&answer, "AccessKeyId")[..4], "ASIA");
    assert!(!answer.contains("PackedPolicySize") && !answer.contains("SourceIdentity"));
    assert_eq!(sts.token(&answer).account.as_str(), ACCOUNT);
    assert_eq!(sts.refusal(&answer).await, None);
    let identity = sts.call(&sts.holder(&answer), "GetCallerIdentity", &[]).await.unwrap();
    assert_eq!(element(&identity, "Arn"), element(&answer, "Arn"));
    assert_eq!(element(&identity, "UserId"), element(&answer, "AssumedRoleId"));
    sts.test.clock.advance_ms(60 * 60 * 1000);
    assert_eq!(sts.refusal(&answer).await, Some(CredentialError::ExpiredToken));
}

#[tokio::test]
async fn the_accounts_own_policies_decide_where_the_account_is_trusted() {
    let sts = Fixture::new();
    sts.role("Deploy", &trust("111122223333", ANYONE, "{}")).await;
    let alice = sts.user(ACCOUNT, "alice", None).await;
    let why = "because no identity-based policy allows the sts:AssumeRole action";
    assert_eq!(sts.assume(&alice, &[]).await.unwrap_err(), denied(ALICE, "sts:AssumeRole", DEPLOY, why));
    let alice = sts.user(ACCOUNT, "alice", Some(&allow("sts:AssumeRole"))).await;
    sts.assume(&alice, &[]).await.unwrap();
}

#[tokio::test]
async fn across_accounts_both_must_allow() {
    let sts = Fixture::new();
    let bob_arn = "arn:aws:iam::444455556666:user/bob";
    let may = allow("sts:AssumeRole");
    let check = async |trusted: &str, policy: Option<&str>, expect: Option<&str>| {
        sts.role("Deploy", &trust(trusted, ANYONE, "{}")).await;
        let bob = sts.user(OTHER, "bob", policy).await;
        let answer = sts.assume(&bob, &[]).await;
        let expect = expect.map(|why| denied(bob_arn, "sts:AssumeRole", DEPLOY, why));
        assert_eq!(answer.err(), expect, "{trusted} {policy:?}");
    };
    check(OTHER, Some(&may), None).await;
    check(bob_arn, Some(&may), None).await;
    check(bob_arn, None, Some("because no identity-based policy allows the sts:AssumeRole action")).await;
    check(ACCOUNT, Some(&may), Some("because no role trust policy allows the sts:AssumeRole action")).await;
    check(
        bob_arn,
        Some(&allow("sts:TagSession")),
        Some("because no identity-based policy allows the sts:AssumeRole action"),
    )
    .await;
}

#[tokio::test]
async fn a_role_that_there_is_not_is_denied_in_the_same_words() {
    let sts = Fixture::new();
    sts.role("Deploy", &trust(ACCOUNT, ANYONE, "{}")).await;
    let bob = sts.user(OTHER, "bob", Some(&allow("*"))).await;
    let denial = sts.assume(&bob, &[]).await.unwrap_err();
    for missing in ["arn:aws:iam::111122223333:role/Deploy", "arn:aws:iam::111122223333:role/ci/Other"] {
        let refused = sts.assume(&bob, &[("RoleArn", missing)]).await.unwrap_err();
        assert_eq!((refused.0, refused.1.replace(missing, DEPLOY)), denial);
    }
    for invalid in
        ["arn:aws:iam::111122223333:user/alice", "arn:aws:kms::111122223333:role/x", "not-an-arn-at-all-but-long"]
    {
        let refused = sts.assume(&bob, &[("RoleArn", invalid)]).await.unwrap_err();
        assert_eq!(refused.0, "ValidationError", "{invalid}");
    }
}

#[tokio::test]
async fn the_root_user_can_not_assume_roles() {
    let sts = Fixture::new();
    sts.role("Deploy", &trust(ACCOUNT, ANYONE, "{}")).await;
    let refused = sts.assume(&root_of(ACCOUNT), &[]).await.unwrap_err();
    assert_eq!(refused, ("AccessDenied", "Roles may not be assumed by root accounts.".to_owned()));
    // Whom the role trusts does not matter, nor whether there is one.
    for account in [ACCOUNT, "444455556666"] {
        let missing = [("RoleArn", "arn:aws:iam::111122223333:role/None")];
        assert_eq!(sts.assume(&root_of(account), &missing).await.unwrap_err(), refused);
        assert_eq!(sts.assume(&root_of(account), &[]).await.unwrap_err(), refused);
    }
}

#[tokio::test]
async fn sessions_are_as_long_as_the_role_allows() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    sts.role("Deploy", &trust(ALICE, ANYONE, "{}")).await;
    let check = async |seconds: &str, expect: Result<&str, &str>| {
        let answer = sts.assume(&alice, &[("DurationSeconds", seconds)]).await;
        match (answer, expect) {
            (Ok(answer), Ok(end)) => assert_eq!(element(&answer, "Expiration"), end),
            (Err((code, message)), Err(words)) => {
                assert_eq!(code, "ValidationError");
                assert!(message.contains(words), "{message}");
            }
            (answer, expect) => panic!("{seconds}: {answer:?}, {expect:?}"),
        }
    };
    check("900", Ok("2026-01-01T00:15:00Z")).await;
    check("7200", Ok("2026-01-01T02:00:00Z")).await;
    check("7201", Err("exceeds the MaxSessionDuration set for this role")).await;
    check("899", Err("greater than or equal to 900")).await;
    check("43201", Err("less than or equal to 43200")).await;
}

#[tokio::test]
async fn conditions_of_the_trust_policy_see_the_request() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    let check = async |condition: &str, parameters: &[(&str, &str)], expect: bool| {
        sts.role("Deploy", &trust(ALICE, ANYONE, condition)).await;
        assert_eq!(sts.assume(&alice, parameters).await.is_ok(), expect, "{condition} {parameters:?}");
    };
    let external = r#"{"StringEquals":{"sts:ExternalId":"e-1"}}"#;
    check(external, &[("ExternalId", "e-1")], true).await;
    check(external, &[("ExternalId", "e-2")], false).await;
    check(external, &[], false).await;
    let name = r#"{"StringLike":{"sts:RoleSessionName":"${aws:username}"}}"#;
    check(name, &[("RoleSessionName", "alice")], true).await;
    check(name, &[("RoleSessionName", "bob")], false).await;
    let identity = r#"{"StringEquals":{"sts:SourceIdentity":"alice"}}"#;
    check(identity, &[("SourceIdentity", "alice")], true).await;
    check(identity, &[], false).await;
    let tag = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "red")];
    let transitive = [tag[0], tag[1], ("TransitiveTagKeys.member.1", "Team")];
    check(r#"{"StringEquals":{"aws:RequestTag/team":"red"}}"#, &tag, true).await;
    check(r#"{"StringEquals":{"aws:RequestTag/team":"blue"}}"#, &tag, false).await;
    check(r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"Cost"}}"#, &tag, false).await;
    check(r#"{"ForAnyValue:StringEquals":{"sts:TransitiveTagKeys":"Team"}}"#, &transitive, true).await;
    check(r#"{"ForAnyValue:StringEquals":{"sts:TransitiveTagKeys":"Team"}}"#, &tag, false).await;
}

#[tokio::test]
async fn tags_and_a_source_identity_are_asked_for_by_their_own_actions() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    sts.role("Deploy", &trust(ALICE, r#""sts:AssumeRole""#, "{}")).await;
    let why = |action: &str| format!("because no role trust policy allows the {action} action");
    let tags = [("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "b")];
    let refused = sts.assume(&alice, &tags).await.unwrap_err();
    assert_eq!(refused, denied(ALICE, "sts:TagSession", DEPLOY, &why("sts:TagSession")));
    let refused = sts.assume(&alice, &[("SourceIdentity", "alice")]).await.unwrap_err();
    assert_eq!(refused, denied(ALICE, "sts:SetSourceIdentity", DEPLOY, &why("sts:SetSourceIdentity")));
}

#[tokio::test]
async fn a_code_of_a_device_that_there_is_not_is_wrong() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    sts.role("Deploy", &trust(ALICE, ANYONE, "{}")).await;
    let mfa = [("SerialNumber", "arn:aws:iam::111122223333:mfa/alice"), ("TokenCode", "123456")];
    let (code, message) = sts.assume(&alice, &mfa).await.unwrap_err();
    assert_eq!(code, "AccessDenied");
    assert!(message.starts_with("MultiFactorAuthentication failed"), "{message}");
}
