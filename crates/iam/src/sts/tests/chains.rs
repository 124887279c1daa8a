//! Roles that are assumed with the credentials of roles.

use super::*;

const ALL: &str = r#"["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]"#;
const SECOND: (&str, &str) = ("RoleArn", "arn:aws:iam::111122223333:role/ci/Second");
const TAGS: [(&str, &str); 5] = [
    ("Tags.member.1.Key", "Team"),
    ("Tags.member.1.Value", "red"),
    ("Tags.member.2.Key", "Cost"),
    ("Tags.member.2.Value", "1"),
    ("TransitiveTagKeys.member.1", "team"),
];

/// The first role of a chain, assumed by a user with these parameters; the second trusts the first.
async fn chain(parameters: &[(&str, &str)], second: &str) -> (Fixture, Principal) {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    sts.role("Deploy", &trust("arn:aws:iam::111122223333:user/alice", ALL, "{}")).await;
    sts.role("Second", &trust(DEPLOY, second, "{}")).await;
    let first = sts.assume(&alice, parameters).await.unwrap();
    let holder = sts.holder(&first);
    (sts, holder)
}

#[tokio::test]
async fn transitive_tags_and_the_source_identity_are_handed_on() {
    let (sts, holder) = chain(&[TAGS.as_slice(), &[("SourceIdentity", "alice")]].concat(), ALL).await;
    assert_eq!(holder.session.as_ref().unwrap().tags.len(), 2);
    let more = [SECOND, ("Tags.member.1.Key", "Stage"), ("Tags.member.1.Value", "x")];
    let answer = sts.assume(&holder, &more).await.unwrap();
    assert_eq!(element(&answer, "SourceIdentity"), "alice");
    let session = sts.token(&answer).session;
    let tags: Vec<_> = session.tags.iter().map(|(key, value)| format!("{key}={value}")).collect();
    assert_eq!(tags, ["Stage=x", "Team=red"]);
    assert_eq!(session.transitive_tag_keys.into_iter().collect::<Vec<_>>(), ["Team"]);
    assert_eq!(session.source_identity.as_deref(), Some("alice"));
}

#[tokio::test]
async fn what_is_handed_on_can_not_be_changed() {
    let (sts, holder) = chain(&[TAGS.as_slice(), &[("SourceIdentity", "alice")]].concat(), ALL).await;
    for change in [
        [("Tags.member.1.Key", "TEAM"), ("Tags.member.1.Value", "red")].as_slice(),
        &[("SourceIdentity", "bob")],
        &[("TransitiveTagKeys.member.1", "Team")],
    ] {
        let refused = sts.assume(&holder, &[&[SECOND], change].concat()).await.unwrap_err();
        assert_eq!(refused.0, "ValidationError", "{change:?}");
    }
    sts.assume(&holder, &[SECOND, ("SourceIdentity", "alice")]).await.unwrap();
}

#[tokio::test]
async fn what_is_handed_on_must_be_allowed_too() {
    let only = r#""sts:AssumeRole""#;
    let (sts, holder) = chain(&TAGS, only).await;
    assert!(sts.assume(&holder, &[SECOND]).await.unwrap_err().1.contains("to perform: sts:TagSession"));
    let (sts, holder) = chain(&[("SourceIdentity", "alice")], only).await;
    assert!(sts.assume(&holder, &[SECOND]).await.unwrap_err().1.contains("to perform: sts:SetSourceIdentity"));
    // What is not transitive is not handed on.
    let (sts, holder) = chain(&TAGS[..4], only).await;
    let answer = sts.assume(&holder, &[SECOND]).await.unwrap();
    assert!(sts.token(&answer).session.tags.is_empty());
}

#[tokio::test]
async fn a_chain_lasts_an_hour_at_most() {
    let (sts, holder) = chain(&[("DurationSeconds", "7200")], ALL).await;
    sts.assume(&holder, &[SECOND, ("DurationSeconds", "3600")]).await.unwrap();
    let refused = sts.assume(&holder, &[SECOND, ("DurationSeconds", "3601")]).await.unwrap_err();
    assert!(refused.1.contains("role chaining"), "{refused:?}");
}

#[tokio::test]
async fn bad_tags_are_refused() {
    let sts = Fixture::new();
    let alice = sts.user(ACCOUNT, "alice", None).await;
    sts.role("Deploy", &trust("arn:aws:iam::111122223333:user/alice", ALL, "{}")).await;
    let check = async |parameters: &[(&str, &str)], words: &str| {
        let (code, message) = sts.assume(&alice, parameters).await.unwrap_err();
        assert_eq!(code, "ValidationError");
        assert!(message.contains(words), "{message}");
    };
    let twice = [TAGS[0], TAGS[1], ("Tags.member.2.Key", "team"), ("Tags.member.2.Value", "x")];
    check(&twice, "Duplicate tag keys").await;
    check(&[("Tags.member.1.Key", "aws:x"), TAGS[1]], "reserved").await;
    check(&[TAGS[0], TAGS[1], ("TransitiveTagKeys.member.1", "Other")], "must be included").await;
    check(&[("SourceIdentity", "aws:x")], "").await;
    let names: Vec<String> = (1..=51).map(|n| format!("Tags.member.{n}")).collect();
    let many: Vec<(String, String)> = names
        .iter()
        .flat_map(|name| [(format!("{name}.Key"), name.clone()), (format!("{name}.Value"), String::new())])
        .collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    sts.assume(&alice, &many[..100]).await.unwrap();
    check(&many, "less than or equal to 50").await;
}
