//! Requests that meet.

use super::*;

#[tokio::test]
async fn of_many_that_want_a_name_one_gets_it() {
    let fixture = Fixture::new();
    let calls =
        ["bob", "Bob", "BOB", "boB"].map(|name| async { fixture.try_call("CreateUser", &[("UserName", name)]).await });
    let [a, b, c, d] = calls;
    let answers = tokio::join!(a, b, c, d);
    let made = [answers.0, answers.1, answers.2, answers.3].iter().filter(|answer| answer.is_ok()).count();
    assert_eq!((made, fixture.keys("iam/user/").await.len()), (1, 1));
}

#[tokio::test]
async fn two_access_keys_are_made_at_once_and_not_three() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "bob")]).await;
    let make = || fixture.try_call("CreateAccessKey", &[("UserName", "bob")]);
    let answers = tokio::join!(make(), make(), make(), make());
    let made = [answers.0, answers.1, answers.2, answers.3].iter().filter(|answer| answer.is_ok()).count();
    assert_eq!((made, fixture.keys("iam/access-key/").await.len()), (2, 2));
    assert_eq!(fixture.user("bob").await.access_keys.len(), 2);
}

#[tokio::test]
async fn a_group_is_not_deleted_under_the_user_that_comes_into_it() {
    let fixture = Fixture::new();
    for n in 0..20 {
        let (user, group) = (format!("u{n}"), format!("g{n}"));
        fixture.call("CreateUser", &[("UserName", &user)]).await;
        fixture.call("CreateGroup", &[("GroupName", &group)]).await;
        let (add, delete) =
            ([("UserName", user.as_str()), ("GroupName", group.as_str())], [("GroupName", group.as_str())]);
        let (added, deleted) =
            tokio::join!(fixture.try_call("AddUserToGroup", &add), fixture.try_call("DeleteGroup", &delete));
        assert_ne!(added.is_ok(), deleted.is_ok(), "{added:?} {deleted:?}");
        assert_eq!(fixture.user(&user).await.groups.is_empty(), deleted.is_ok());
    }
}
