//! What users may, and in which words they are denied.

use super::*;
use crate::names;

/// A policy with one statement.
fn policy(effect: &str, action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"}}]}}"#
    )
}

async fn with_user(name: &str, document: Option<&str>) -> (Fixture, Principal) {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", name)]).await;
    if let Some(text) = document {
        let put = [("UserName", name), ("PolicyName", "p"), ("PolicyDocument", text)];
        fixture.call("PutUserPolicy", &put).await;
    }
    let caller = fixture.caller(name).await;
    (fixture, caller)
}

#[tokio::test]
async fn a_user_may_what_its_policies_allow() {
    let document = policy("Allow", "iam:GetUser", "arn:aws:iam::111122223333:user/*");
    let (fixture, alice) = with_user("alice", Some(&document)).await;
    fixture.call("CreateUser", &[("UserName", "bob")]).await;
    fixture.call_as(alice.clone(), "GetUser", &[("UserName", "bob")]).await.unwrap();
    let (code, _) = fixture.call_as(alice.clone(), "DeleteUser", &[("UserName", "bob")]).await.unwrap_err();
    assert_eq!(code, "AccessDenied");
    // What is allowed to a group is allowed to its users, from now until they leave it.
    fixture.call("CreateGroup", &[("GroupName", "g")]).await;
    let document = policy("Allow", "iam:ListUsers", "*");
    fixture.call("PutGroupPolicy", &[("GroupName", "g"), ("PolicyName", "p"), ("PolicyDocument", &document)]).await;
    assert!(fixture.call_as(alice.clone(), "ListUsers", &[]).await.is_err());
    fixture.call("AddUserToGroup", &[("GroupName", "g"), ("UserName", "alice")]).await;
    fixture.call_as(alice.clone(), "ListUsers", &[]).await.unwrap();
    fixture.call("RemoveUserFromGroup", &[("GroupName", "g"), ("UserName", "alice")]).await;
    assert!(fixture.call_as(alice, "ListUsers", &[]).await.is_err());
}

#[tokio::test]
async fn denials_name_the_resource_as_iam_does() {
    let (fixture, alice) = with_user("alice", None).await;
    let check = async |operation: &str, parameters: &[(&str, &str)], resource: &str| {
        let (code, message) = fixture.call_as(alice.clone(), operation, parameters).await.unwrap_err();
        let expect = format!(
            "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:{operation} on resource: \
             {resource} because no identity-based policy allows the iam:{operation} action"
        );
        assert_eq!((code, message), ("AccessDenied", expect));
    };
    // Whether there is a bob is not told to who may not ask.
    check("GetUser", &[("UserName", "bob")], "user bob").await;
    check("GetUser", &[], "user alice").await;
    check("DeleteGroup", &[("GroupName", "g")], "group g").await;
    check("CreateUser", &[("UserName", "x"), ("Path", "/p/")], "arn:aws:iam::111122223333:user/p/x").await;
    check("ListUsers", &[], "arn:aws:iam::111122223333:user/").await;
    check("ListAccountAliases", &[], "*").await;
}

#[tokio::test]
async fn a_boundary_limits_and_a_deny_prevails() {
    let (fixture, alice) = with_user("alice", Some(&policy("Allow", "iam:*", "*"))).await;
    fixture.call_as(alice.clone(), "ListUsers", &[]).await.unwrap();
    let mut limit = standing::managed("Limit");
    limit.default_version = 1;
    limit.versions[0].document =
        crate::record::Document::parse(trent_policy::PolicyKind::Identity, &policy("Allow", "iam:Get*", "*")).unwrap();
    fixture.put(limit.key(), &limit).await;
    let boundary = ("PermissionsBoundary", "arn:aws:iam::111122223333:policy/Limit");
    fixture.call("PutUserPermissionsBoundary", &[("UserName", "alice"), boundary]).await;
    let (_, message) = fixture.call_as(alice.clone(), "ListUsers", &[]).await.unwrap_err();
    assert!(message.ends_with("because no permissions boundary allows the iam:ListUsers action"), "{message}");
    fixture.call_as(alice.clone(), "GetUser", &[]).await.unwrap();
    let put = [("UserName", "alice"), ("PolicyName", "q"), ("PolicyDocument", &policy("Deny", "iam:GetUser", "*"))];
    fixture.call("PutUserPolicy", &put).await;
    let (_, message) = fixture.call_as(alice, "GetUser", &[]).await.unwrap_err();
    assert!(message.ends_with("with an explicit deny in an identity-based policy"), "{message}");
}

#[tokio::test]
async fn conditions_see_tags_and_boundaries() {
    let document = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"iam:TagUser","Resource":"*","Condition":{"StringEquals":{"aws:ResourceTag/team":"red"},"ForAllValues:StringEquals":{"aws:TagKeys":"cost"}}},
        {"Effect":"Allow","Action":"iam:CreateUser","Resource":"*","Condition":{"StringEquals":{"iam:PermissionsBoundary":"arn:aws:iam::111122223333:policy/Limit"}}},
        {"Effect":"Deny","Action":"iam:CreateUser","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/team":"blue"}}},
        {"Effect":"Allow","Action":"iam:UntagUser","Resource":"*","Condition":{"Null":{"iam:ResourceTag/team":"true"}}}]}"#;
    let (fixture, alice) = with_user("alice", Some(document)).await;
    let limit = standing::managed("Limit");
    fixture.put(limit.key(), &limit).await;
    let tag = |key, value| [("Tags.member.1.Key", key), ("Tags.member.1.Value", value)];
    fixture.call("CreateUser", &[&[("UserName", "red")][..], &tag("Team", "red")].concat()).await;
    fixture.call("CreateUser", &[("UserName", "none")]).await;
    let may = async |operation: &str, parameters: &[&[(&str, &str)]]| {
        fixture.call_as(alice.clone(), operation, &parameters.concat()).await.is_ok()
    };
    assert!(may("TagUser", &[&[("UserName", "red")], &tag("cost", "1")]).await);
    assert!(!may("TagUser", &[&[("UserName", "none")], &tag("cost", "1")]).await);
    assert!(!may("TagUser", &[&[("UserName", "red")], &tag("other", "1")]).await);
    assert!(may("UntagUser", &[&[("UserName", "none"), ("TagKeys.member.1", "x")]]).await);
    assert!(!may("UntagUser", &[&[("UserName", "red"), ("TagKeys.member.1", "x")]]).await);
    let boundary = ("PermissionsBoundary", "arn:aws:iam::111122223333:policy/Limit");
    assert!(!may("CreateUser", &[&[("UserName", "x")]]).await);
    assert!(!may("CreateUser", &[&[("UserName", "x"), boundary], &tag("team", "blue")]).await);
    assert!(may("CreateUser", &[&[("UserName", "x"), boundary]]).await);
}

#[tokio::test]
async fn a_deleted_user_may_nothing_even_if_its_name_is_given_again() {
    let (fixture, alice) = with_user("alice", Some(&policy("Allow", "iam:*", "*"))).await;
    fixture.call("DeleteUserPolicy", &[("UserName", "alice"), ("PolicyName", "p")]).await;
    fixture.call("DeleteUser", &[("UserName", "alice")]).await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    let put = [("UserName", "alice"), ("PolicyName", "p"), ("PolicyDocument", &policy("Allow", "iam:*", "*"))];
    fixture.call("PutUserPolicy", &put).await;
    let (code, _) = fixture.call_as(alice, "ListUsers", &[]).await.unwrap_err();
    assert_eq!(code, "UnrecognizedClientException");
    fixture.call_as(fixture.caller("alice").await, "ListUsers", &[]).await.unwrap();
}

#[tokio::test]
async fn policies_of_resources_name_principals_that_there_are() {
    let (fixture, alice) = with_user("Alice", None).await;
    fixture.call("UpdateUser", &[("UserName", "Alice"), ("NewPath", "/p/")]).await;
    fixture.put(names::role("AROA1"), &standing::role("AROA1")).await;
    let name = crate::record::NameRecord { id: "AROA1".to_owned() };
    fixture.put(names::role_name(ACCOUNT.parse().unwrap(), "Deploy"), &name).await;
    let check = async |principal: &str, expect: bool| {
        assert_eq!(fixture.test.engine.identities.exists(principal).await.unwrap(), expect, "{principal}");
    };
    check("*", true).await;
    check(ACCOUNT, true).await;
    check("arn:aws:iam::111122223333:root", true).await;
    check("arn:aws:iam::111122223333:user/p/Alice", true).await;
    check(&alice.unique_id(), true).await;
    check("AROA1", true).await;
    check("arn:aws:iam::111122223333:role/ci/Deploy", true).await;
    check("arn:aws:sts::111122223333:assumed-role/Deploy/any", true).await;
    for none in [
        "arn:aws:iam::111122223333:user/Alice",
        "arn:aws:iam::111122223333:user/p/alice",
        "arn:aws:iam::444455556666:user/p/Alice",
        "arn:aws:iam::111122223333:role/Deploy",
        "arn:aws:iam::111122223333:group/g",
        "arn:aws:sts::111122223333:assumed-role/deploy/any",
        "AIDAXXXXXXXXXXXXXXXXX",
        "alice",
        "",
    ] {
        check(none, false).await;
    }
}
