//! Account aliases, and the root user.

use super::*;
use crate::names;
use crate::record::AccountRecord;

#[tokio::test]
async fn an_account_has_one_alias_that_nobody_else_has() {
    let fixture = Fixture::new();
    let listed = async || elements(&fixture.call("ListAccountAliases", &[]).await, "member").concat();
    assert_eq!(listed().await, "");
    fixture.call("CreateAccountAlias", &[("AccountAlias", "finance")]).await;
    fixture.call("CreateAccountAlias", &[("AccountAlias", "finance-corp")]).await;
    assert_eq!(listed().await, "finance-corp");
    let other = || root_of("444455556666");
    let taken = fixture.call_as(other(), "CreateAccountAlias", &[("AccountAlias", "finance-corp")]).await.unwrap_err();
    assert_eq!(taken, ("EntityAlreadyExists", "The account alias finance-corp already exists.".to_owned()));
    // The old one is free again.
    fixture.call_as(other(), "CreateAccountAlias", &[("AccountAlias", "finance")]).await.unwrap();
    let missing = "The account alias finance does not exist.";
    fixture.refused("DeleteAccountAlias", &[("AccountAlias", "finance")], "NoSuchEntity", missing).await;
    fixture.call("DeleteAccountAlias", &[("AccountAlias", "finance-corp")]).await;
    assert_eq!(listed().await, "");
    for bad in ["ab", "Abc", "a--b", "-ab", "ab-"] {
        let (code, _) = fixture.try_call("CreateAccountAlias", &[("AccountAlias", bad)]).await.unwrap_err();
        assert_eq!(code, "ValidationError", "{bad}");
    }
}

#[tokio::test]
async fn the_root_user_is_told_of_itself() {
    let fixture = Fixture::new();
    let account = ACCOUNT.parse().unwrap();
    let created = trent_types::Timestamp::from_epoch_ms(1_000_000_000_000);
    fixture.put(names::account(account), &AccountRecord { created, organization: None }).await;
    let read = fixture.call("GetUser", &[]).await;
    assert_eq!(element(&read, "Arn"), "arn:aws:iam::111122223333:root");
    assert_eq!((element(&read, "UserId"), element(&read, "CreateDate")), (ACCOUNT, "2001-09-09T01:46:40Z"));
    fixture.call("CreateAccountAlias", &[("AccountAlias", "finance")]).await;
    assert_eq!(element(&fixture.call("GetUser", &[]).await, "UserName"), "finance");
}

#[tokio::test]
async fn what_is_not_built_says_so() {
    let fixture = Fixture::new();
    let (code, message) = fixture.try_call("ListServerCertificates", &[]).await.unwrap_err();
    assert_eq!((code, message.as_str()), ("InvalidAction", "ListServerCertificates is not supported yet."));
}
