//! Emptying the service.

use super::*;
use crate::names;

async fn filled(fixture: &Fixture, account: &str) {
    let call = async |operation: &str, parameters: &[(&str, &str)]| {
        fixture.call_as(root_of(account), operation, parameters).await.unwrap()
    };
    call("CreateUser", &[("UserName", "bob")]).await;
    call("CreateGroup", &[("GroupName", "g")]).await;
    call("AddUserToGroup", &[("UserName", "bob"), ("GroupName", "g")]).await;
    call("CreateAccessKey", &[("UserName", "bob")]).await;
    call("CreateAccessKey", &[]).await;
    call("CreateAccountAlias", &[("AccountAlias", &format!("a{account}"))]).await;
    let managed =
        crate::record::ManagedPolicyRecord { account: account.parse().unwrap(), ..standing::managed("Limit") };
    fixture.put(managed.key(), &managed).await;
    let boundary = format!("arn:aws:iam::{account}:policy/Limit");
    call("PutUserPermissionsBoundary", &[("UserName", "bob"), ("PermissionsBoundary", &boundary)]).await;
}

#[tokio::test]
async fn an_account_is_emptied_and_the_others_are_left() {
    let fixture = Fixture::new();
    let (one, other) = (ACCOUNT, "444455556666");
    filled(&fixture, one).await;
    let before = fixture.keys("iam/").await;
    filled(&fixture, other).await;
    fixture.put(names::role("AROA1"), &standing::role("AROA1")).await;
    let engine = &fixture.test.engine;
    crate::reset(engine, &fixture.iam, Some(other.parse().unwrap())).await.unwrap();
    let left: Vec<_> = fixture.keys("iam/").await.into_iter().filter(|name| !name.contains(other)).collect();
    let roots = left.iter().filter(|name| name.starts_with("iam/access-key/")).count();
    assert_eq!((left.len(), roots), (before.len() + 2, 3), "{left:?}");
    crate::reset(engine, &fixture.iam, None).await.unwrap();
    let left = fixture.keys("iam/").await;
    let is_of_root = |name: &String| name.starts_with("iam/access-key/") || name.starts_with("iam/root/");
    assert_eq!((left.len(), left.iter().all(is_of_root)), (4, true), "{left:?}");
    filled(&fixture, one).await;
}
