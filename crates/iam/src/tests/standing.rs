//! What decides what a principal may.

use std::sync::Arc;

use trent_engine::clockwork::SystemWork;
use trent_engine::testing::{TestEngine, root_of};
use trent_engine::{Changes, OwnPolicy, Record, Standing};
use trent_policy::PolicyKind;
use trent_types::principal::{Identity, RoleSession, Session, User};
use trent_types::{Principal, Timestamp};

use crate::names;
use crate::record::{
    Document, GroupRecord, ManagedPolicyRecord, Policies, PolicyVersion, RoleRecord, Tags, UserRecord,
};
use crate::standing::{self, SessionPolicies};

const ACCOUNT: &str = "111122223333";
const NOW: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

/// A document that can be told from others.
fn document(sid: &str) -> Document {
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"{sid}","Effect":"Allow","Action":"*","Resource":"*"}}]}}"#
    );
    Document::parse(PolicyKind::Identity, &text).unwrap()
}

fn policies(inline: &[&str], attached: &[&str]) -> Policies {
    Policies {
        inline: inline.iter().map(|name| ((*name).to_owned(), document(name))).collect(),
        attached: attached.iter().map(|name| format!("arn:aws:iam::{ACCOUNT}:policy/{name}")).collect(),
    }
}

/// A user with nothing.
pub(super) fn user(name: &str) -> UserRecord {
    UserRecord {
        account: ACCOUNT.parse().unwrap(),
        id: format!("AIDA{name}"),
        path: "/".to_owned(),
        name: name.to_owned(),
        created: NOW,
        tags: Tags::default(),
        policies: Policies::default(),
        boundary: None,
        groups: [].into(),
        access_keys: Vec::new(),
    }
}

/// A role with nothing.
pub(super) fn role(id: &str) -> RoleRecord {
    RoleRecord {
        account: ACCOUNT.parse().unwrap(),
        id: id.to_owned(),
        path: "/ci/".to_owned(),
        name: "Deploy".to_owned(),
        created: NOW,
        description: None,
        max_session_seconds: 3600,
        trust: document("trust"),
        tags: Tags::default(),
        policies: Policies::default(),
        boundary: None,
    }
}

/// A managed policy whose second version counts.
pub(super) fn managed(name: &str) -> ManagedPolicyRecord {
    let version = |number| PolicyVersion { number, created: NOW, document: document(&format!("{name}{number}")) };
    ManagedPolicyRecord {
        account: ACCOUNT.parse().unwrap(),
        id: format!("ANPA{name}"),
        path: "/".to_owned(),
        name: name.to_owned(),
        description: None,
        created: NOW,
        updated: NOW,
        versions: vec![version(1), version(2)],
        default_version: 2,
        next_version: 3,
        attachment_count: 0,
        boundary_count: 0,
        tags: Tags::default(),
    }
}

fn tags(pairs: &[(&str, &str)]) -> Tags {
    let mut tags = Tags::default();
    let tag =
        |(key, value): &(&str, &str)| trent_model::iam::Tag { key: (*key).to_owned(), value: (*value).to_owned() };
    tags.add(&pairs.iter().map(tag).collect::<Vec<_>>()).unwrap();
    tags
}

async fn put<R: Record>(test: &TestEngine, key: Vec<u8>, record: &R) {
    let changes = Changes::default().put(key, record);
    test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
}

fn principal(identity: Identity, session: Option<Session>) -> Principal {
    Principal { identity, session: session.map(Arc::new), ..root_of(ACCOUNT) }
}

fn caller(record: &UserRecord) -> Identity {
    let UserRecord { id, path, name, .. } = record.clone();
    Identity::User(Arc::new(User { name, path, id }))
}

fn session() -> Session {
    Session {
        issued: NOW,
        expires: NOW,
        mfa: false,
        tags: [].into(),
        transitive_tag_keys: [].into(),
        source_identity: None,
        policy: None,
        policy_arns: Vec::new(),
    }
}

fn names_of<'a>(policies: impl IntoIterator<Item = &'a OwnPolicy>) -> Vec<&'a str> {
    policies.into_iter().map(|policy| policy.name.rsplit(':').next().unwrap_or_default()).collect()
}

async fn standing_of(test: &TestEngine, principal: &Principal) -> Option<Standing> {
    standing::of(principal, &test.engine.records, &SessionPolicies::default()).await.unwrap()
}

#[tokio::test]
async fn a_user_stands_on_its_own_policies_and_those_of_its_groups() {
    let test = TestEngine::new();
    let group = GroupRecord {
        account: ACCOUNT.parse().unwrap(),
        id: "AGPA1".to_owned(),
        path: "/".to_owned(),
        name: "Admins".to_owned(),
        created: NOW,
        policies: policies(&["g"], &["Shared"]),
        member_count: 1,
    };
    let alice = UserRecord {
        policies: policies(&["a", "b"], &["Own"]),
        boundary: Some(format!("arn:aws:iam::{ACCOUNT}:policy/Limit")),
        groups: ["AGPA1".to_owned(), "AGPAgone".to_owned()].into(),
        tags: tags(&[("Team", "red")]),
        ..user("alice")
    };
    put(&test, names::group("AGPA1"), &group).await;
    put(&test, names::user(&alice.id), &alice).await;
    for name in ["Own", "Shared", "Limit"] {
        put(&test, managed(name).key(), &managed(name)).await;
    }
    let standing = standing_of(&test, &principal(caller(&alice), None)).await.unwrap();
    let expect = ["user_alice_a", "user_alice_b", "policy/Own", "group_Admins_g", "policy/Shared"];
    assert_eq!(names_of(&standing.identity), expect);
    assert_eq!(names_of(&standing.boundary), ["policy/Limit"]);
    assert!(standing.session.is_empty());
    assert_eq!(standing.tags.into_iter().collect::<Vec<_>>(), [("Team".to_owned(), "red".to_owned())]);
}

#[tokio::test]
async fn a_session_has_the_roles_policies_its_own_limits_and_both_their_tags() {
    let test = TestEngine::new();
    let role =
        RoleRecord { tags: tags(&[("Team", "red"), ("Cost", "1")]), policies: policies(&["r"], &[]), ..role("AROA1") };
    put(&test, names::role("AROA1"), &role).await;
    put(&test, managed("Narrow").key(), &managed("Narrow")).await;
    let identity = || {
        Identity::RoleSession(Arc::new(RoleSession {
            role_name: "Deploy".to_owned(),
            role_path: "/".to_owned(),
            role_id: "AROA1".to_owned(),
            session_name: "s".to_owned(),
        }))
    };
    let limited = Session {
        tags: [("team".to_owned(), "blue".to_owned())].into(),
        policy: Some(document("inline").text().to_owned()),
        policy_arns: ["Narrow", "deleted"].map(|name| format!("arn:aws:iam::{ACCOUNT}:policy/{name}")).into(),
        ..session()
    };
    let standing = standing_of(&test, &principal(identity(), Some(limited))).await.unwrap();
    assert_eq!(names_of(&standing.identity), ["role_Deploy_r"]);
    assert_eq!(names_of(&standing.session), ["session policy", "policy/Narrow", "policy/deleted"]);
    let tags: Vec<String> = standing.tags.iter().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(tags, ["Cost=1", "team=blue"]);

    let only_deleted = Session { policy_arns: vec![format!("arn:aws:iam::{ACCOUNT}:policy/deleted")], ..session() };
    let standing = standing_of(&test, &principal(identity(), Some(only_deleted))).await.unwrap();
    assert_eq!(names_of(&standing.session), ["policy/deleted"], "limited to nothing, not unlimited");
}

#[tokio::test]
async fn who_is_deleted_or_has_lost_a_policy_stands_on_nothing() {
    let test = TestEngine::new();
    let alice = UserRecord { policies: policies(&[], &["Gone"]), ..user("alice") };
    let calling = principal(caller(&alice), None);
    assert!(standing_of(&test, &calling).await.is_none());
    put(&test, names::user(&alice.id), &alice).await;
    // It might have denied something.
    assert!(standing::of(&calling, &test.engine.records, &SessionPolicies::default()).await.is_err());
    let root = standing_of(&test, &root_of(ACCOUNT)).await.unwrap();
    assert_eq!((root.identity.len(), root.boundary.is_some(), root.session.len()), (0, false, 0));
}
