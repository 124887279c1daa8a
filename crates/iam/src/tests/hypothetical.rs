//! Who would make a request that nobody has made.

use trent_types::Timestamp;

use super::*;
use crate::hypothetical::{principal, question};

const TRUST: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}"#;

#[tokio::test]
async fn principals_are_found_by_their_arns() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "Ann"), ("Path", "/a/")]).await;
    let role = [("RoleName", "Deploy"), ("Path", "/ci/"), ("AssumeRolePolicyDocument", TRUST)];
    fixture.call("CreateRole", &role).await;
    let records = &fixture.test.engine.records;
    let now = Timestamp::from_epoch_ms(1_767_225_600_000);
    let check = async |text: &str, expect: Option<&str>| {
        let found = principal(text, records, now).await.unwrap();
        assert_eq!(found.map(|found| found.arn().text()).as_deref(), expect, "{text}");
    };
    let root = "arn:aws:iam::111122223333:root";
    check(root, Some(root)).await;
    let ann = "arn:aws:iam::111122223333:user/a/Ann";
    check(ann, Some(ann)).await;
    let session = "arn:aws:sts::111122223333:assumed-role/Deploy/build";
    check(session, Some(session)).await;
    let of_role = "arn:aws:sts::111122223333:assumed-role/Deploy/explain";
    check("arn:aws:iam::111122223333:role/ci/Deploy", Some(of_role)).await;
    for nobody in [
        "arn:aws:iam::111122223333:user/Ann",
        "arn:aws:iam::111122223333:user/a/ann",
        "arn:aws:iam::111122223333:user/a/Bob",
        "arn:aws:iam::444455556666:user/a/Ann",
        "arn:aws-cn:iam::111122223333:user/a/Bob",
        "arn:aws:iam:us-east-1:111122223333:user/a/Ann",
        "arn:aws:iam::111122223333:role/Deploy",
        "arn:aws:iam::111122223333:role/ci/deploy",
        "arn:aws:sts::111122223333:assumed-role/Deploy",
        "arn:aws:sts::111122223333:assumed-role/Deploy/",
        "arn:aws:sts::111122223333:assumed-role/deploy/build",
        "arn:aws:sts::111122223333:assumed-role/Ann/build",
        "arn:aws:iam::111122223333:group/g",
        "arn:aws:iam::111122223333:user/",
        "arn:aws:kms::111122223333:root",
        "111122223333",
        "*",
        "",
    ] {
        check(nobody, None).await;
    }
    let found = principal("arn:aws:iam::111122223333:role/ci/Deploy", records, now).await.unwrap().unwrap();
    assert_eq!(found.session.unwrap().issued, now);
}

#[tokio::test]
async fn a_roles_trust_policy_has_its_say_where_it_decides() {
    let fixture = Fixture::new();
    fixture.call("CreateRole", &[("RoleName", "r"), ("AssumeRolePolicyDocument", TRUST)]).await;
    let (records, caller) = (&fixture.test.engine.records, root_of(ACCOUNT));
    let ask = async |action: &str, resource: &str| question(action, resource, &caller, records).await.unwrap();
    let role = "arn:aws:iam::111122223333:role/r";
    assert!(ask("sts:AssumeRole", role).await.unwrap().policy.is_some());
    for resource in ["arn:aws:iam::111122223333:role/other", "arn:aws:iam::444455556666:role/r", "*", ""] {
        assert!(ask("sts:AssumeRole", resource).await.is_none(), "{resource}");
    }
    let other = ask("iam:GetRole", role).await.unwrap();
    assert!(other.policy.is_none());
    assert_eq!(other.resource.account.as_str(), ACCOUNT);
    let foreign = ask("iam:GetRole", "arn:aws:iam::444455556666:role/r").await.unwrap();
    assert_eq!(foreign.resource.account.as_str(), "444455556666");
    assert_eq!(ask("iam:ListUsers", "*").await.unwrap().resource.account.as_str(), ACCOUNT);
}
