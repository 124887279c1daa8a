//! Groups.

use super::*;
use crate::names;
use crate::record::GroupRecord;

const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"kms:*","Resource":"*"}]}"#;

#[tokio::test]
async fn users_come_into_groups_and_leave_them() {
    let fixture = Fixture::new();
    fixture.call("CreateGroup", &[("GroupName", "Admins"), ("Path", "/x/")]).await;
    for user in ["alice", "bob"] {
        fixture.call("CreateUser", &[("UserName", user)]).await;
        for _ in 0..2 {
            fixture.call("AddUserToGroup", &[("UserName", user), ("GroupName", "admins")]).await;
        }
    }
    let read = fixture.call("GetGroup", &[("GroupName", "Admins")]).await;
    let mut users = elements(&read, "UserName");
    users.sort_unstable();
    assert_eq!((users, element(&read, "GroupName")), (vec!["alice", "bob"], "Admins"));
    let of_bob = fixture.call("ListGroupsForUser", &[("UserName", "bob")]).await;
    assert_eq!(elements(&of_bob, "Arn"), ["arn:aws:iam::111122223333:group/x/Admins"]);
    let conflict = "Cannot delete entity, must remove users from group first.";
    fixture.refused("DeleteGroup", &[("GroupName", "Admins")], "DeleteConflict", conflict).await;
    for _ in 0..2 {
        fixture.call("RemoveUserFromGroup", &[("UserName", "bob"), ("GroupName", "Admins")]).await;
    }
    fixture.refused("DeleteGroup", &[("GroupName", "Admins")], "DeleteConflict", conflict).await;
    fixture.call("RemoveUserFromGroup", &[("UserName", "alice"), ("GroupName", "Admins")]).await;
    assert_eq!(fixture.keys("iam/member/").await, Vec::<String>::new());
    fixture.call("DeleteGroup", &[("GroupName", "Admins")]).await;
    assert_eq!(fixture.keys("iam/group").await, Vec::<String>::new());
}

#[tokio::test]
async fn members_stay_when_users_and_groups_are_renamed() {
    let fixture = Fixture::new();
    fixture.call("CreateGroup", &[("GroupName", "g")]).await;
    fixture.call("CreateUser", &[("UserName", "u")]).await;
    fixture.call("AddUserToGroup", &[("UserName", "u"), ("GroupName", "g")]).await;
    fixture.call("UpdateGroup", &[("GroupName", "g"), ("NewGroupName", "h"), ("NewPath", "/p/")]).await;
    fixture.call("UpdateUser", &[("UserName", "u"), ("NewUserName", "v")]).await;
    let read = fixture.call("GetGroup", &[("GroupName", "h")]).await;
    assert_eq!((elements(&read, "UserName"), element(&read, "Path")), (vec!["v"], "/p/"));
    let missing = "The group with name g cannot be found.";
    fixture.refused("GetGroup", &[("GroupName", "g")], "NoSuchEntity", missing).await;
    // Who gets the old name gets nothing else.
    fixture.call("CreateUser", &[("UserName", "u")]).await;
    let of_new = fixture.call("ListGroupsForUser", &[("UserName", "u")]).await;
    assert_eq!(elements(&of_new, "GroupName"), Vec::<&str>::new());
    fixture.call("CreateGroup", &[("GroupName", "g")]).await;
    let rename = [("GroupName", "h"), ("NewGroupName", "G")];
    fixture.refused("UpdateGroup", &rename, "EntityAlreadyExists", "Group with name G already exists.").await;
}

#[tokio::test]
async fn a_group_has_policies_and_is_not_deleted_with_them() {
    let fixture = Fixture::new();
    let group = ("GroupName", "g");
    fixture.call("CreateGroup", &[group]).await;
    fixture.call("PutGroupPolicy", &[group, ("PolicyName", "p"), ("PolicyDocument", DENY)]).await;
    let read = fixture.call("GetGroupPolicy", &[group, ("PolicyName", "p")]).await;
    assert!(element(&read, "PolicyDocument").contains("%22Deny%22"));
    assert_eq!(elements(&fixture.call("ListGroupPolicies", &[group]).await, "member"), ["p"]);
    let conflict = "Cannot delete entity, must delete policies first.";
    fixture.refused("DeleteGroup", &[group], "DeleteConflict", conflict).await;
    let missing = "The group policy with name q cannot be found.";
    fixture.refused("DeleteGroupPolicy", &[group, ("PolicyName", "q")], "NoSuchEntity", missing).await;
    fixture.call("DeleteGroupPolicy", &[group, ("PolicyName", "p")]).await;
    fixture.call("DeleteGroup", &[group]).await;
}

#[tokio::test]
async fn a_user_is_in_ten_groups_at_most() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "u")]).await;
    for n in 0..11 {
        fixture.call("CreateGroup", &[("GroupName", &format!("g{n}"))]).await;
    }
    for n in 0..10 {
        fixture.call("AddUserToGroup", &[("UserName", "u"), ("GroupName", &format!("g{n}"))]).await;
    }
    let more = [("UserName", "u"), ("GroupName", "g10")];
    let message = "Cannot exceed quota for GroupsPerUser: 10";
    fixture.refused("AddUserToGroup", &more, "LimitExceeded", message).await;
    // It did not half happen.
    let account = ACCOUNT.parse().unwrap();
    let group = find::named::<GroupRecord>(account, "g10", &fixture.test.engine.records).await.unwrap().unwrap();
    assert_eq!(group.record.member_count, 0);
    assert_eq!(fixture.keys(&String::from_utf8(names::members(&group.record.id)).unwrap()).await.len(), 0);
}

#[tokio::test]
async fn who_is_missing_is_named() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "u")]).await;
    for operation in ["AddUserToGroup", "RemoveUserFromGroup"] {
        let parameters = [("UserName", "u"), ("GroupName", "g")];
        let missing = "The group with name g cannot be found.";
        fixture.refused(operation, &parameters, "NoSuchEntity", missing).await;
    }
    fixture.call("CreateGroup", &[("GroupName", "g")]).await;
    let parameters = [("UserName", "nobody"), ("GroupName", "g")];
    let missing = "The user with name nobody cannot be found.";
    fixture.refused("AddUserToGroup", &parameters, "NoSuchEntity", missing).await;
}
