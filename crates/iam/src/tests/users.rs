//! Users.

use super::*;
use crate::names;
use crate::record::ManagedPolicyRecord;

const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;
const LIMIT: &str = "arn:aws:iam::111122223333:policy/Limit";

#[tokio::test]
async fn a_user_is_made_read_renamed_and_deleted() {
    let fixture = Fixture::new();
    let made = fixture
        .call(
            "CreateUser",
            &[("UserName", "Bob"), ("Path", "/a/"), ("Tags.member.1.Key", "k"), ("Tags.member.1.Value", "v")],
        )
        .await;
    assert_eq!(element(&made, "Arn"), "arn:aws:iam::111122223333:user/a/Bob");
    assert_eq!(element(&made, "CreateDate"), "2026-01-01T00:00:00Z");
    let id = element(&made, "UserId").to_owned();
    assert_eq!((&id[..4], id.len()), ("AIDA", 21));
    // Names have no case.
    let read = fixture.call("GetUser", &[("UserName", "bOB")]).await;
    for name in ["UserName", "UserId", "Path", "Key", "Value"] {
        assert_eq!(element(&read, name), element(&made, name));
    }
    let exists = "User with name BOB already exists.";
    fixture.refused("CreateUser", &[("UserName", "BOB")], "EntityAlreadyExists", exists).await;

    fixture.call("UpdateUser", &[("UserName", "bob"), ("NewUserName", "bob"), ("NewPath", "/")]).await;
    fixture.call("UpdateUser", &[("UserName", "bob"), ("NewUserName", "Robert")]).await;
    let missing = "The user with name bob cannot be found.";
    fixture.refused("GetUser", &[("UserName", "bob")], "NoSuchEntity", missing).await;
    let read = fixture.call("GetUser", &[("UserName", "Robert")]).await;
    assert_eq!((element(&read, "UserId"), element(&read, "Path")), (id.as_str(), "/"));
    fixture.call("CreateUser", &[("UserName", "bob")]).await;
    let rename = [("UserName", "robert"), ("NewUserName", "Bob")];
    fixture.refused("UpdateUser", &rename, "EntityAlreadyExists", "User with name Bob already exists.").await;

    fixture.call("DeleteUser", &[("UserName", "robert")]).await;
    fixture.call("DeleteUser", &[("UserName", "bob")]).await;
    assert_eq!(fixture.keys("iam/").await, Vec::<String>::new());
    let gone = [("UserName", "Robert")];
    fixture.refused("DeleteUser", &gone, "NoSuchEntity", "The user with name Robert cannot be found.").await;
}

#[tokio::test]
async fn what_a_user_still_has_is_in_the_way_of_deleting_it() {
    let fixture = Fixture::new();
    let bob = ("UserName", "bob");
    fixture.call("CreateUser", &[bob]).await;
    fixture.call("CreateGroup", &[("GroupName", "g")]).await;
    let made = fixture.call("CreateAccessKey", &[bob]).await;
    fixture.call("AddUserToGroup", &[bob, ("GroupName", "g")]).await;
    fixture.call("PutUserPolicy", &[bob, ("PolicyName", "p"), ("PolicyDocument", ALLOW)]).await;
    let mut attached = fixture.user("bob").await;
    attached.policies.attached.insert(LIMIT.to_owned());
    fixture.put(names::user(&attached.id), &attached).await;

    let conflict = async |message: &str| fixture.refused("DeleteUser", &[bob], "DeleteConflict", message).await;
    conflict("Cannot delete entity, must delete access keys first.").await;
    let key = ("AccessKeyId", element(&made, "AccessKeyId"));
    fixture.call("DeleteAccessKey", &[bob, key]).await;
    conflict("Cannot delete entity, must remove users from group first.").await;
    fixture.call("RemoveUserFromGroup", &[bob, ("GroupName", "g")]).await;
    conflict("Cannot delete entity, must delete policies first.").await;
    fixture.call("DeleteUserPolicy", &[bob, ("PolicyName", "p")]).await;
    conflict("Cannot delete entity, must detach all policies first.").await;
    let mut detached = fixture.user("bob").await;
    detached.policies.attached.clear();
    fixture.put(names::user(&detached.id), &detached).await;
    fixture.call("DeleteUser", &[bob]).await;
}

#[tokio::test]
async fn inline_policies_are_put_read_and_counted() {
    let fixture = Fixture::new();
    let bob = ("UserName", "bob");
    fixture.call("CreateUser", &[bob]).await;
    let put = async |name: &str, text: &str| {
        fixture.try_call("PutUserPolicy", &[bob, ("PolicyName", name), ("PolicyDocument", text)]).await
    };
    put("b", ALLOW).await.unwrap();
    put("a", ALLOW).await.unwrap();
    let listed = fixture.call("ListUserPolicies", &[bob]).await;
    assert_eq!(elements(&listed, "member"), ["a", "b"]);
    let read = fixture.call("GetUserPolicy", &[bob, ("PolicyName", "b")]).await;
    let document = element(&read, "PolicyDocument");
    assert!(document.starts_with("%7B%22Version%22%3A%222012-10-17%22%2C%22Statement"), "{document}");
    let (code, message) = put("c", "{}").await.unwrap_err();
    assert_eq!(code, "MalformedPolicyDocument", "{message}");
    // All policies together, white space left out.
    let long = |characters: usize| {
        let sid = "s".repeat(characters - ALLOW.len() - r#""Sid":"","#.len());
        ALLOW.replace(r#""Effect""#, &format!(r#""Sid":"{sid}", "Effect""#))
    };
    put("c", &long(2048 - 2 * ALLOW.len())).await.unwrap();
    let (code, message) = put("c", &long(2049 - 2 * ALLOW.len())).await.unwrap_err();
    assert_eq!((code, message.as_str()), ("LimitExceeded", "Maximum policy size of 2048 bytes exceeded for user bob"));
    let missing = "The user policy with name x cannot be found.";
    for operation in ["GetUserPolicy", "DeleteUserPolicy"] {
        fixture.refused(operation, &[bob, ("PolicyName", "x")], "NoSuchEntity", missing).await;
    }
}

#[tokio::test]
async fn a_boundary_is_a_managed_policy_that_counts_its_uses() {
    let fixture = Fixture::new();
    let bob = ("UserName", "bob");
    for name in ["Limit", "Other"] {
        let policy = standing::managed(name);
        fixture.put(policy.key(), &policy).await;
    }
    let count = async |name: &str| {
        let key = names::policy(ACCOUNT.parse().unwrap(), name);
        fixture.read::<ManagedPolicyRecord>(&key).await.unwrap().boundary_count
    };
    let made = fixture.call("CreateUser", &[bob, ("PermissionsBoundary", LIMIT)]).await;
    assert_eq!(element(&made, "PermissionsBoundaryArn"), LIMIT);
    fixture.call("PutUserPermissionsBoundary", &[bob, ("PermissionsBoundary", LIMIT)]).await;
    assert_eq!((count("Limit").await, count("Other").await), (1, 0));
    let other = "arn:aws:iam::111122223333:policy/Other";
    fixture.call("PutUserPermissionsBoundary", &[bob, ("PermissionsBoundary", other)]).await;
    assert_eq!((count("Limit").await, count("Other").await), (0, 1));
    assert_eq!(fixture.keys("iam/boundary/").await.len(), 1);
    let read = fixture.call("GetUser", &[bob]).await;
    assert_eq!(element(&read, "PermissionsBoundaryArn"), other);
    assert_eq!(element(&read, "PermissionsBoundaryType"), "PermissionsBoundaryPolicy");
    fixture.call("DeleteUserPermissionsBoundary", &[bob]).await;
    assert_eq!((count("Limit").await, count("Other").await), (0, 0));
    let none = "The user with name bob has no permissions boundary.";
    fixture.refused("DeleteUserPermissionsBoundary", &[bob], "NoSuchEntity", none).await;

    fixture.call("PutUserPermissionsBoundary", &[bob, ("PermissionsBoundary", LIMIT)]).await;
    fixture.call("DeleteUser", &[bob]).await;
    assert_eq!((count("Limit").await, fixture.keys("iam/boundary/").await.len()), (0, 0));
    for arn in [
        "arn:aws:iam::111122223333:policy/None",
        "arn:aws:iam::111122223333:policy/a/Limit",
        "arn:aws-cn:iam::111122223333:policy/Limit",
    ] {
        let message = format!("Scope ARN: {arn} does not exist or is not attachable.");
        let made = [bob, ("PermissionsBoundary", arn)];
        fixture.refused("CreateUser", &made, "NoSuchEntity", &message).await;
    }
    let foreign = fixture.call_as(root_of("444455556666"), "CreateUser", &[bob, ("PermissionsBoundary", LIMIT)]).await;
    assert_eq!(foreign.unwrap_err().0, "NoSuchEntity");
}

#[tokio::test]
async fn names_with_other_characters_are_refused_in_iams_words() {
    let fixture = Fixture::new();
    let check = async |operation: &str, parameters: &[(&str, &str)], member: &str| {
        let message = format!(
            "The specified value for {member} is invalid. It must contain only alphanumeric characters and/or the \
             following: +=,.@_-"
        );
        fixture.refused(operation, parameters, "ValidationError", &message).await;
    };
    check("CreateUser", &[("UserName", "a b")], "userName").await;
    check("GetRole", &[("RoleName", "arn:aws:iam::111122223333:role/x")], "roleName").await;
    check("CreateGroup", &[("GroupName", "g/h")], "groupName").await;
    check("GetUserPolicy", &[("UserName", "bob"), ("PolicyName", "p*")], "policyName").await;
    // What is too long as well is refused like everything else.
    let long = "*".repeat(65);
    let (code, message) = fixture.try_call("CreateUser", &[("UserName", &long)]).await.unwrap_err();
    assert_eq!(code, "ValidationError");
    assert!(message.starts_with("2 validation errors detected: Value '"), "{message}");
}

#[tokio::test]
async fn tags_are_put_listed_and_taken_away() {
    let fixture = Fixture::new();
    let bob = ("UserName", "bob");
    fixture.call("CreateUser", &[bob]).await;
    let tag = async |key: &str, value: &str| {
        let tag = [bob, ("Tags.member.1.Key", key), ("Tags.member.1.Value", value)];
        fixture.try_call("TagUser", &tag).await
    };
    tag("Team", "red").await.unwrap();
    tag("Cost", "").await.unwrap();
    tag("TEAM", "blue").await.unwrap();
    let listed = fixture.call("ListUserTags", &[bob]).await;
    assert_eq!((elements(&listed, "Key"), elements(&listed, "Value")), (vec!["Cost", "TEAM"], vec!["", "blue"]));
    assert_eq!(tag("aws:x", "").await.unwrap_err().0, "InvalidInput");
    fixture.call("UntagUser", &[bob, ("TagKeys.member.1", "team"), ("TagKeys.member.2", "none")]).await;
    let listed = fixture.call("ListUserTags", &[bob]).await;
    assert_eq!(elements(&listed, "Key"), ["Cost"]);
}

#[tokio::test]
async fn accounts_do_not_see_each_other() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "bob")]).await;
    let other = || root_of("444455556666");
    let (code, _) = fixture.call_as(other(), "GetUser", &[("UserName", "bob")]).await.unwrap_err();
    assert_eq!(code, "NoSuchEntity");
    let listed = fixture.call_as(other(), "ListUsers", &[]).await.unwrap();
    assert_eq!(elements(&listed, "UserName"), Vec::<&str>::new());
    fixture.call_as(other(), "CreateUser", &[("UserName", "bob")]).await.unwrap();
}

#[tokio::test]
async fn there_is_a_quota_of_users() {
    let fixture = Fixture::new();
    let account = ACCOUNT.parse().unwrap();
    let name = crate::record::NameRecord { id: "AIDA".to_owned() };
    for batch in 0..10 {
        let put =
            |changes: Changes, n: u32| changes.put(names::user_name(account, &format!("u{}", batch * 500 + n)), &name);
        let changes = (0..500).fold(Changes::default(), put);
        fixture.test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
    }
    let message = "Cannot exceed quota for UsersPerAccount: 5000";
    fixture.refused("CreateUser", &[("UserName", "one-more")], "LimitExceeded", message).await;
    let gone = Changes::default().delete(names::user_name(account, "u7"));
    fixture.test.engine.records.commit(&SystemWork::assertion(), gone).await.unwrap();
    fixture.call("CreateUser", &[("UserName", "one-more")]).await;
}
