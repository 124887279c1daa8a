//! Session policies and the room that they take.

use super::*;
use crate::standing;

const ALICE: &str = "arn:aws:iam::111122223333:user/alice";

async fn fixture() -> (Fixture, Principal) {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    sts.role("Deploy", &trust(ALICE, r#"["sts:AssumeRole","sts:TagSession"]"#, "{}")).await;
    (sts, alice)
}

#[tokio::test]
async fn a_session_policy_limits_the_session() {
    let (sts, alice) = fixture().await;
    let policy = allow("sts:GetAccessKeyInfo");
    let answer = sts.assume(&alice, &[("Policy", &policy)]).await.unwrap();
    assert_eq!(element(&answer, "PackedPolicySize"), "2");
    let holder = sts.holder(&answer);
    let standing =
        standing::of(&holder, &sts.test.engine.records, &standing::SessionPolicies::default()).await.unwrap().unwrap();
    assert_eq!(standing.session.len(), 1);
    let info = [("AccessKeyId", element(&answer, "AccessKeyId"))];
    let told = sts.call(&holder, "GetAccessKeyInfo", &info).await.unwrap();
    assert_eq!(element(&told, "Account"), ACCOUNT);
    let refused = sts.call(&holder, "DecodeAuthorizationMessage", &[("EncodedMessage", "x")]).await.unwrap_err();
    let session = "arn:aws:sts::111122223333:assumed-role/Deploy/s-1";
    let action = "sts:DecodeAuthorizationMessage";
    assert_eq!(refused, denied(session, action, "*", &format!("because no session policy allows the {action} action")));
}

#[tokio::test]
async fn what_is_no_policy_is_refused() {
    let (sts, alice) = fixture().await;
    for policy in ["{}", "x", &allow("*").replace("Allow", "allow")] {
        let refused = sts.assume(&alice, &[("Policy", policy)]).await.unwrap_err();
        assert_eq!(refused.0, "MalformedPolicyDocument", "{policy}");
    }
}

#[tokio::test]
async fn policies_and_tags_have_a_bound() {
    let (sts, alice) = fixture().await;
    let padded = |characters: usize| format!("{:width$}", allow("*"), width = characters);
    sts.assume(&alice, &[("Policy", &padded(2048))]).await.unwrap();
    let refused = sts.assume(&alice, &[("Policy", &padded(2049))]).await.unwrap_err();
    assert_eq!(refused.0, "PackedPolicyTooLarge");
    let tag = |n: usize| {
        [(format!("Tags.member.{n}.Key"), format!("{n}")), (format!("Tags.member.{n}.Value"), "v".repeat(256))]
    };
    let tags: Vec<(String, String)> = (1..=50).flat_map(tag).collect();
    let tags: Vec<(&str, &str)> = tags.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = sts.assume(&alice, &tags[..60]).await.unwrap();
    assert_eq!(element(&answer, "PackedPolicySize"), "95");
    let refused = sts.assume(&alice, &tags).await.unwrap_err();
    assert_eq!(refused.0, "PackedPolicyTooLarge");
    // A token of that size still fits into a request.
    assert!(element(&answer, "SessionToken").len() < 16 * 1024);
}

#[tokio::test]
async fn managed_session_policies_are_the_roles_accounts() {
    let (sts, alice) = fixture().await;
    for arn in ["arn:aws:iam::111122223333:policy/None", "arn:aws:iam::444455556666:policy/Theirs"] {
        let refused = sts.assume(&alice, &[("PolicyArns.member.1.arn", arn)]).await.unwrap_err();
        assert_eq!(refused.0, "ValidationError", "{arn}");
    }
    let eleven: Vec<String> = (1..=11).map(|n| format!("PolicyArns.member.{n}.arn")).collect();
    let eleven: Vec<(&str, &str)> =
        eleven.iter().map(|name| (name.as_str(), "arn:aws:iam::111122223333:policy/p")).collect();
    assert_eq!(sts.assume(&alice, &eleven).await.unwrap_err().0, "ValidationError");
}
