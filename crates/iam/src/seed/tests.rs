use serde_json::json;
use trent_engine::testing::TestEngine;

use super::*;
use crate::Principals;
use std::sync::Arc;

const MANAGEMENT: &str = "000000000000";
const ACCOUNT: &str = "111122223333";
const READ: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:List*","Resource":"*"}]}"#;
const WRITE: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;

struct Fixture {
    test: TestEngine,
    iam: Iam,
    organizations: Organizations,
    region: Region,
}

impl Fixture {
    fn new() -> Self {
        let test = TestEngine::with_identities(|records| Arc::new(Principals::new(records.clone())));
        let region = "us-east-1".parse().unwrap();
        Self { test, iam: Iam::default(), organizations: Organizations::default(), region }
    }

    fn services(&self) -> Services<'_> {
        Services {
            engine: &self.test.engine,
            iam: &self.iam,
            organizations: &self.organizations,
            management: MANAGEMENT.parse().unwrap(),
            region: &self.region,
        }
    }

    async fn ensure(&self, thing: Thing) -> Result<(), String> {
        self.ensure_in(ACCOUNT, thing).await
    }

    async fn ensure_in(&self, account: &str, thing: Thing) -> Result<(), String> {
        let step = Step { account: account.parse().unwrap(), thing };
        self.services().ensure(&step).await.map_err(|failure| failure.to_string())
    }

    async fn compare(&self, thing: Thing) -> Result<(), String> {
        let step = Step { account: ACCOUNT.parse().unwrap(), thing };
        self.services().compare(&step).await.map_err(|failure| failure.to_string())
    }

    /// Everything that is stored.
    async fn names(&self) -> Vec<Vec<u8>> {
        self.test.engine.records.view().await.unwrap().keys(b"", None, 1000).await.unwrap()
    }
}

fn trust(account: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{account}"}},"Action":"sts:AssumeRole"}}]}}"#
    )
}

fn user() -> Owner {
    Owner::User("alice".to_owned())
}

fn access_key(id: &str, user: Option<&str>) -> Thing {
    let secret = Some(SecretText::new("secret".to_owned()));
    Thing::AccessKey(SeedAccessKey { user: user.map(str::to_owned), id: id.to_owned(), secret, active: true })
}

fn member(name: &str, email: &str) -> Thing {
    Thing::Member(SeedMember { name: name.to_owned(), email: email.to_owned() })
}

/// One of each.
fn things() -> Vec<Thing> {
    let policy_arn = format!("arn:aws:iam::{ACCOUNT}:policy/Read");
    vec![
        member("Payments", "payments@example.com"),
        Thing::Policy(json!({ "PolicyName": "Read", "PolicyDocument": READ, "Description": "reads" })),
        Thing::Group(json!({ "GroupName": "clerks" })),
        Thing::Inline { owner: Owner::Group("clerks".to_owned()), name: "p".to_owned(), document: READ.to_owned() },
        Thing::Attached { owner: Owner::Group("clerks".to_owned()), policy_arn: policy_arn.clone() },
        Thing::User(json!({ "UserName": "alice", "Path": "/a/", "Tags": [{ "Key": "team", "Value": "red" }] })),
        Thing::Inline { owner: user(), name: "p".to_owned(), document: READ.to_owned() },
        Thing::Attached { owner: user(), policy_arn: policy_arn.clone() },
        Thing::InGroup { user: "alice".to_owned(), group: "clerks".to_owned() },
        access_key("AKIAIOSFODNN7EXAMPLE", Some("alice")),
        access_key("ROOTKEY", None),
        Thing::Role(json!({
            "RoleName": "deploy", "AssumeRolePolicyDocument": trust("444455556666"), "MaxSessionDuration": 7200,
        })),
        Thing::Inline { owner: Owner::Role("deploy".to_owned()), name: "p".to_owned(), document: READ.to_owned() },
        Thing::Attached { owner: Owner::Role("deploy".to_owned()), policy_arn },
    ]
}

#[tokio::test]
async fn everything_is_made_once() {
    let f = Fixture::new();
    for thing in things() {
        f.ensure(thing).await.unwrap();
    }
    let names = f.names().await;
    for thing in things() {
        f.compare(thing).await.unwrap();
    }
    for thing in things() {
        f.ensure(thing).await.unwrap();
    }
    assert_eq!(f.names().await, names);
}

#[tokio::test]
async fn what_is_there_and_is_different_is_refused() {
    let f = Fixture::new();
    for thing in things() {
        f.ensure(thing).await.unwrap();
    }
    f.ensure(Thing::User(json!({ "UserName": "bob" }))).await.unwrap();
    let names = f.names().await;
    let role = |document: &str| json!({ "RoleName": "deploy", "AssumeRolePolicyDocument": document });
    let inactive = SeedAccessKey { user: None, id: "ROOTKEY".to_owned(), secret: None, active: false };
    let different = || {
        vec![
            member("Sales", "payments@example.com"),
            member("Payments", "sales@example.com"),
            Thing::Policy(json!({ "PolicyName": "Read", "PolicyDocument": WRITE })),
            Thing::Policy(json!({ "PolicyName": "Read", "PolicyDocument": READ, "Path": "/x/" })),
            Thing::Policy(json!({ "PolicyName": "Read", "PolicyDocument": READ, "Description": "other" })),
            Thing::Group(json!({ "GroupName": "clerks", "Path": "/x/" })),
            Thing::User(json!({ "UserName": "alice", "Path": "/" })),
            Thing::User(json!({ "UserName": "alice", "Tags": [{ "Key": "team", "Value": "blue" }] })),
            Thing::User(json!({ "UserName": "alice", "PermissionsBoundary": "arn:aws:iam::111122223333:policy/Read" })),
            Thing::Inline { owner: user(), name: "p".to_owned(), document: WRITE.to_owned() },
            access_key("AKIAIOSFODNN7EXAMPLE", Some("bob")),
            access_key("AKIAIOSFODNN7EXAMPLE", None),
            Thing::Role(role(&trust("777788889999"))),
            Thing::Role(json!({
                "RoleName": "deploy", "AssumeRolePolicyDocument": trust("444455556666"), "MaxSessionDuration": 3600,
            })),
        ]
    };
    for thing in different() {
        let words = f.compare(thing).await.unwrap_err();
        assert!(words.contains(" is "), "{words}");
    }
    for thing in different() {
        f.ensure(thing).await.unwrap_err();
    }
    assert!(f.compare(Thing::AccessKey(inactive)).await.unwrap_err().contains("another status"));
    // What the seed does not say is not compared, and white space is nothing.
    f.ensure(Thing::User(json!({ "UserName": "alice" }))).await.unwrap();
    let spaced = READ.replace(',', " ,\n");
    f.ensure(Thing::Inline { owner: user(), name: "p".to_owned(), document: spaced }).await.unwrap();
    assert_eq!(f.names().await, names);
}

#[tokio::test]
async fn what_the_operations_refuse_is_refused() {
    let f = Fixture::new();
    f.ensure(Thing::User(json!({ "UserName": "alice" }))).await.unwrap();
    let names = f.names().await;
    let nobody = Owner::User("nobody".to_owned());
    let bad = [
        (Thing::User(json!({ "UserName": "a b" })), "alidation"),
        (Thing::User(json!({})), "alidation"),
        (Thing::Policy(json!({ "PolicyName": "p", "PolicyDocument": "{}" })), "MalformedPolicyDocument"),
        (
            Thing::Role(
                json!({ "RoleName": "r", "AssumeRolePolicyDocument": trust(&format!("arn:aws:iam::{ACCOUNT}:user/x")) }),
            ),
            "MalformedPolicyDocument",
        ),
        (Thing::Inline { owner: nobody.clone(), name: "p".to_owned(), document: READ.to_owned() }, "NoSuchEntity"),
        (Thing::Inline { owner: user(), name: "p".to_owned(), document: "{".to_owned() }, "MalformedPolicyDocument"),
        (Thing::Attached { owner: user(), policy_arn: format!("arn:aws:iam::{ACCOUNT}:policy/none") }, "NoSuchEntity"),
        (Thing::Attached { owner: user(), policy_arn: "none".to_owned() }, "alidation"),
        (Thing::InGroup { user: "alice".to_owned(), group: "none".to_owned() }, "NoSuchEntity"),
        (Thing::InGroup { user: "nobody".to_owned(), group: "none".to_owned() }, "NoSuchEntity"),
        (access_key("KEY", Some("nobody")), "NoSuchEntity"),
        (access_key("", Some("alice")), "access key id"),
        (access_key("a/b", Some("alice")), "access key id"),
        (access_key("111122223333", Some("alice")), "12 digits"),
        (
            Thing::AccessKey(SeedAccessKey {
                user: None,
                id: "KEY".to_owned(),
                secret: Some(SecretText::new("a b".to_owned())),
                active: true,
            }),
            "secret access key",
        ),
        (member("", "x@example.com"), "alidation"),
        (member("x", "no address"), "alidation"),
    ];
    for (thing, expect) in bad {
        let what = format!("{thing:?}");
        let words = f.ensure(thing).await.unwrap_err();
        assert!(words.contains(expect), "{what}: {words}");
        assert_eq!(f.names().await, names, "{what}");
    }
    f.ensure(access_key("KEY1", Some("alice"))).await.unwrap();
    f.ensure(access_key("KEY2", Some("alice"))).await.unwrap();
    assert!(f.ensure(access_key("KEY3", Some("alice"))).await.unwrap_err().contains("LimitExceeded"));
}

#[tokio::test]
async fn accounts_join_the_organization_of_the_management_account() {
    let f = Fixture::new();
    f.ensure_in(MANAGEMENT, member("x", "x@example.com")).await.unwrap_err();
    f.ensure(member("Payments", "payments@example.com")).await.unwrap();
    f.ensure_in("444455556666", member("Sales", "PAYMENTS@example.com")).await.unwrap_err();
    f.ensure_in("444455556666", member("Sales", "sales@example.com")).await.unwrap();
    let records = &f.test.engine.records;
    let role = crate::find::named::<crate::record::RoleRecord>(
        "444455556666".parse().unwrap(),
        "OrganizationAccountAccessRole",
        records,
    );
    assert!(role.await.unwrap().is_some());
    // Emptied, the accounts are there and in no organization; they join the next one.
    crate::reset(&f.test.engine, &f.iam, None).await.unwrap();
    crate::organizations::reset(&f.test.engine, None).await.unwrap();
    f.ensure(member("Payments", "payments@example.com")).await.unwrap();
    f.compare(member("Payments", "payments@example.com")).await.unwrap();
}
