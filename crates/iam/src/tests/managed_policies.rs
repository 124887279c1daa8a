//! Managed policies, and what they are attached to.

use super::*;

const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:*","Resource":"*"}]}"#;
const DENY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"iam:*","Resource":"*"}]}"#;
const P: (&str, &str) = ("PolicyArn", "arn:aws:iam::111122223333:policy/a/P");
const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

async fn with_policy() -> Fixture {
    let fixture = Fixture::new();
    fixture.call("CreatePolicy", &[("PolicyName", "P"), ("Path", "/a/"), ("PolicyDocument", ALLOW)]).await;
    fixture
}

#[tokio::test]
async fn a_policy_is_made_read_and_deleted() {
    let fixture = Fixture::new();
    let made = fixture
        .call(
            "CreatePolicy",
            &[
                ("PolicyName", "P"),
                ("Path", "/a/"),
                ("PolicyDocument", ALLOW),
                ("Description", "d"),
                ("Tags.member.1.Key", "k"),
                ("Tags.member.1.Value", "v"),
            ],
        )
        .await;
    assert_eq!((element(&made, "Arn"), element(&made, "DefaultVersionId")), (P.1, "v1"));
    assert_eq!((&element(&made, "PolicyId")[..4], element(&made, "Key")), ("ANPA", "k"));
    let read = fixture.call("GetPolicy", &[P]).await;
    assert_eq!((element(&read, "Description"), element(&read, "AttachmentCount")), ("d", "0"));
    let version = fixture.call("GetPolicyVersion", &[P, ("VersionId", "v1")]).await;
    assert_eq!(element(&version, "IsDefaultVersion"), "true");
    assert!(element(&version, "Document").contains("%22Action%22%3A%22iam%3A%2A%22"));
    let exists = "A policy called p already exists. Duplicate names are not allowed.";
    let again = [("PolicyName", "p"), ("PolicyDocument", ALLOW)];
    fixture.refused("CreatePolicy", &again, "EntityAlreadyExists", exists).await;
    fixture.call("DeletePolicy", &[P]).await;
    assert_eq!(fixture.keys("iam/").await, Vec::<String>::new());
    fixture.refused("GetPolicy", &[P], "NoSuchEntity", &format!("Policy {} was not found.", P.1)).await;
    let elsewhere = "arn:aws:iam::111122223333:policy/P";
    fixture.call("CreatePolicy", &[("PolicyName", "P"), ("Path", "/a/"), ("PolicyDocument", ALLOW)]).await;
    let message = format!("Policy {elsewhere} was not found.");
    fixture.refused("GetPolicy", &[("PolicyArn", elsewhere)], "NoSuchEntity", &message).await;
    let message = "ARN arn:aws:iam::111122223333:user/alice is not valid.";
    let user = [("PolicyArn", "arn:aws:iam::111122223333:user/alice")];
    fixture.refused("GetPolicy", &user, "InvalidInput", message).await;
}

#[tokio::test]
async fn documents_are_read_and_counted() {
    let fixture = Fixture::new();
    let create = async |document: &str| {
        fixture.try_call("CreatePolicy", &[("PolicyName", "Q"), ("PolicyDocument", document)]).await
    };
    let malformed = create("{}").await.unwrap_err();
    assert_eq!(malformed, ("MalformedPolicyDocument", "Syntax errors in policy.".to_owned()));
    let with = |characters: usize| {
        let sid = "x".repeat(characters - ALLOW.len() - r#""Sid":"","#.len());
        ALLOW.replace("{\"Effect\"", &format!("{{\"Sid\":\"{sid}\",\n\t \"Effect\""))
    };
    let long = create(&with(6145)).await.unwrap_err();
    assert_eq!(long, ("LimitExceeded", "Cannot exceed quota for PolicySize: 6144".to_owned()));
    create(&with(6144)).await.unwrap();
}

#[tokio::test]
async fn there_are_five_versions_at_most_and_numbers_are_not_used_again() {
    let fixture = with_policy().await;
    let create = [P, ("PolicyDocument", DENY)];
    for number in 2..=5 {
        let made = fixture.call("CreatePolicyVersion", &create).await;
        assert_eq!(element(&made, "VersionId"), format!("v{number}"));
        assert_eq!(element(&made, "IsDefaultVersion"), "false");
    }
    let message = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an \
                   existing version.";
    fixture.refused("CreatePolicyVersion", &create, "LimitExceeded", message).await;
    let is_default = "Cannot delete the default version of a policy.";
    fixture.refused("DeletePolicyVersion", &[P, ("VersionId", "v1")], "DeleteConflict", is_default).await;
    fixture.call("DeletePolicyVersion", &[P, ("VersionId", "v5")]).await;
    let made = fixture.call("CreatePolicyVersion", &[P, ("PolicyDocument", DENY), ("SetAsDefault", "true")]).await;
    assert_eq!((element(&made, "VersionId"), element(&made, "IsDefaultVersion")), ("v6", "true"));
    let listed = fixture.call("ListPolicyVersions", &[P]).await;
    assert_eq!(elements(&listed, "VersionId"), ["v6", "v4", "v3", "v2", "v1"]);
    assert!(!listed.contains("<Document>"));
    fixture.call("SetDefaultPolicyVersion", &[P, ("VersionId", "v3")]).await;
    assert_eq!(element(&fixture.call("GetPolicy", &[P]).await, "DefaultVersionId"), "v3");
    let message = format!("Policy {} version v5 does not exist or is not attachable.", P.1);
    for operation in ["GetPolicyVersion", "DeletePolicyVersion", "SetDefaultPolicyVersion"] {
        fixture.refused(operation, &[P, ("VersionId", "v5")], "NoSuchEntity", &message).await;
    }
    let message = "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                   versions. The default version is deleted with the policy.";
    fixture.refused("DeletePolicy", &[P], "DeleteConflict", message).await;
}

#[tokio::test]
async fn the_default_version_decides_at_once() {
    let fixture = with_policy().await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    let alice = fixture.caller("alice").await;
    assert!(fixture.call_as(alice.clone(), "ListUsers", &[]).await.is_err());
    fixture.call("AttachUserPolicy", &[("UserName", "alice"), P]).await;
    fixture.call_as(alice.clone(), "ListUsers", &[]).await.unwrap();
    fixture.call("CreatePolicyVersion", &[P, ("PolicyDocument", DENY), ("SetAsDefault", "true")]).await;
    let (_, message) = fixture.call_as(alice.clone(), "ListUsers", &[]).await.unwrap_err();
    let denied = format!("with an explicit deny in an identity-based policy: {}", P.1);
    assert!(message.ends_with(&denied), "{message}");
    fixture.call("SetDefaultPolicyVersion", &[P, ("VersionId", "v1")]).await;
    fixture.call_as(alice.clone(), "ListUsers", &[]).await.unwrap();
    fixture.call("DetachUserPolicy", &[("UserName", "alice"), P]).await;
    assert!(fixture.call_as(alice.clone(), "ListUsers", &[]).await.is_err());
    fixture.call("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", ADMIN)]).await;
    fixture.call_as(alice, "ListUsers", &[]).await.unwrap();
}

#[tokio::test]
async fn attachments_are_counted_and_in_the_way_of_deleting() {
    let fixture = with_policy().await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    fixture.call("CreateGroup", &[("GroupName", "g")]).await;
    let count = async |arn: &str| {
        element(&fixture.call("GetPolicy", &[("PolicyArn", arn)]).await, "AttachmentCount").to_owned()
    };
    for arn in [P.1, ADMIN] {
        for _ in 0..2 {
            fixture.call("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", arn)]).await;
        }
        fixture.call("AttachGroupPolicy", &[("GroupName", "g"), ("PolicyArn", arn)]).await;
        assert_eq!(count(arn).await, "2", "{arn}");
    }
    let attached = fixture.call("ListAttachedUserPolicies", &[("UserName", "alice")]).await;
    assert_eq!(elements(&attached, "PolicyName"), ["P", "AdministratorAccess"]);
    let below = [("UserName", "alice"), ("PathPrefix", "/a/")];
    assert_eq!(elements(&fixture.call("ListAttachedUserPolicies", &below).await, "PolicyArn"), [P.1]);
    let entities = fixture.call("ListEntitiesForPolicy", &[P]).await;
    assert_eq!((elements(&entities, "UserName"), elements(&entities, "GroupName")), (vec!["alice"], vec!["g"]));
    let entities = fixture.call("ListEntitiesForPolicy", &[P, ("EntityFilter", "Group")]).await;
    assert_eq!((elements(&entities, "UserName"), elements(&entities, "GroupName")), (vec![], vec!["g"]));
    // Who is listed for two reasons is listed once.
    fixture.call("PutUserPermissionsBoundary", &[("UserName", "alice"), ("PermissionsBoundary", P.1)]).await;
    fixture.call("CreateUser", &[("UserName", "bob"), ("PermissionsBoundary", P.1)]).await;
    let users = async |usage: &[(&str, &str)]| {
        let entities = fixture.call("ListEntitiesForPolicy", &[&[P][..], usage].concat()).await;
        elements(&entities, "UserName").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(users(&[]).await, ["alice", "bob"]);
    let mut bounded = users(&[("PolicyUsageFilter", "PermissionsBoundary")]).await;
    bounded.sort();
    assert_eq!(bounded, ["alice", "bob"]);
    assert_eq!(users(&[("PolicyUsageFilter", "PermissionsPolicy")]).await, ["alice"]);
    fixture.call("DeleteUserPermissionsBoundary", &[("UserName", "alice")]).await;
    fixture.call("DeleteUser", &[("UserName", "bob")]).await;
    let in_use = "Cannot delete a policy attached to entities.";
    fixture.refused("DeletePolicy", &[P], "DeleteConflict", in_use).await;
    for arn in [P.1, ADMIN] {
        fixture.call("DetachUserPolicy", &[("UserName", "alice"), ("PolicyArn", arn)]).await;
        let gone = [("UserName", "alice"), ("PolicyArn", arn)];
        let message = format!("Policy {arn} was not found.");
        fixture.refused("DetachUserPolicy", &gone, "NoSuchEntity", &message).await;
        fixture.call("DetachGroupPolicy", &[("GroupName", "g"), ("PolicyArn", arn)]).await;
        assert_eq!(count(arn).await, "0", "{arn}");
    }
    fixture.call("DeletePolicy", &[P]).await;
    assert_eq!(fixture.keys("iam/attachment/").await, Vec::<String>::new());
    let gone = [("UserName", "alice"), P];
    let message = format!("Policy {} does not exist or is not attachable.", P.1);
    fixture.refused("AttachUserPolicy", &gone, "NoSuchEntity", &message).await;
}

#[tokio::test]
async fn resources_of_another_partition_are_refused() {
    let fixture = with_policy().await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    let check = async |resource: &str, expect: Option<&str>| {
        let text = ALLOW.replace(r#""Resource":"*""#, &format!(r#""Resource":"{resource}""#));
        assert!(text.contains(resource));
        let document = ("PolicyDocument", text.as_str());
        let refusal = expect.map(|field| {
            let message = format!("Partition \"{field}\" is not valid for resource \"{resource}\".");
            ("MalformedPolicyDocument", message)
        });
        let inline = fixture.try_call("PutUserPolicy", &[("UserName", "alice"), ("PolicyName", "p"), document]).await;
        assert_eq!(inline.err(), refusal);
        let version = fixture.try_call("CreatePolicyVersion", &[P, document]).await;
        assert_eq!(version.err(), refusal);
    };
    check("arn:foo:kms:*:*:key/*", Some("foo")).await;
    check("arn:aws-cn:kms:*:*:key/*", Some("aws-cn")).await;
    check("arn:aws:kms:*:*:key/*", None).await;
    check("arn:*:kms:*:*:key/*", None).await;
}

#[tokio::test]
async fn ten_policies_can_be_attached() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    let attach = async |number: u32| {
        let (name, arn) = (format!("P{number}"), format!("arn:aws:iam::111122223333:policy/P{number}"));
        fixture.call("CreatePolicy", &[("PolicyName", &name), ("PolicyDocument", ALLOW)]).await;
        fixture.try_call("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", &arn)]).await
    };
    for number in 0..10 {
        attach(number).await.unwrap();
    }
    let eleventh = attach(10).await.unwrap_err();
    assert_eq!(eleventh, ("LimitExceeded", "Cannot exceed quota for PoliciesPerUser: 10".to_owned()));
    let entities =
        fixture.call("ListEntitiesForPolicy", &[("PolicyArn", "arn:aws:iam::111122223333:policy/P10")]).await;
    assert!(!entities.contains("alice"));
}

#[tokio::test]
async fn awss_own_policies_are_there_and_stay_as_they_are() {
    let fixture = Fixture::new();
    let denied = |operation: &str| {
        format!(
            "User: arn:aws:iam::111122223333:root is not authorized to perform: iam:{operation} on resource: policy {ADMIN}"
        )
    };
    let admin = ("PolicyArn", ADMIN);
    for (operation, more) in [
        ("DeletePolicy", vec![]),
        ("CreatePolicyVersion", vec![("PolicyDocument", DENY)]),
        ("SetDefaultPolicyVersion", vec![("VersionId", "v1")]),
        ("TagPolicy", vec![("Tags.member.1.Key", "k"), ("Tags.member.1.Value", "v")]),
    ] {
        let parameters: Vec<_> = [admin].into_iter().chain(more).collect();
        fixture.refused(operation, &parameters, "AccessDenied", &denied(operation)).await;
    }
    let version = fixture.call("GetPolicyVersion", &[admin, ("VersionId", "v1")]).await;
    assert!(element(&version, "Document").contains("%22Action%22%3A%20%22%2A%22"), "{version}");
}

#[tokio::test]
async fn lists_are_filtered_and_paged() {
    let fixture = with_policy().await;
    fixture.call("CreatePolicy", &[("PolicyName", "Other"), ("PolicyDocument", ALLOW)]).await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    for arn in [P.1, ADMIN] {
        fixture.call("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", arn)]).await;
    }
    let names = async |parameters: &[(&str, &str)]| {
        let listed = fixture.call("ListPolicies", parameters).await;
        elements(&listed, "PolicyName").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let aws = ["AWSKeyManagementServicePowerUser", "AdministratorAccess", "IAMFullAccess", "PowerUserAccess"];
    assert_eq!(names(&[("Scope", "AWS")]).await, aws);
    assert_eq!(names(&[("Scope", "Local")]).await, ["Other", "P"]);
    assert_eq!(names(&[("OnlyAttached", "true")]).await, ["P", "AdministratorAccess"]);
    assert_eq!(names(&[("PathPrefix", "/a/")]).await, ["P"]);
    assert_eq!(names(&[("PolicyUsageFilter", "PermissionsBoundary")]).await, Vec::<String>::new());
    let all: Vec<String> = ["Other", "P"].iter().chain(&aws).map(|name| (*name).to_owned()).collect();
    assert_eq!(names(&[]).await, all);
    for size in ["1", "2", "5"] {
        let (mut found, mut marker) = (Vec::new(), None::<String>);
        loop {
            let mut parameters = vec![("MaxItems", size)];
            if let Some(marker) = &marker {
                parameters.push(("Marker", marker));
            }
            let page = fixture.call("ListPolicies", &parameters).await;
            found.extend(elements(&page, "PolicyName").into_iter().map(str::to_owned));
            marker = elements(&page, "Marker").first().map(|marker| (*marker).to_owned());
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(found, all, "pages of {size}");
    }
}

#[tokio::test]
async fn policies_of_other_accounts_are_not_seen() {
    let fixture = with_policy().await;
    let other = root_of("444455556666");
    let (code, message) = fixture.call_as(other.clone(), "GetPolicy", &[P]).await.unwrap_err();
    assert_eq!(code, "AccessDenied", "{message}");
    fixture.call_as(other.clone(), "CreateUser", &[("UserName", "bob")]).await.unwrap();
    let attach = fixture.call_as(other, "AttachUserPolicy", &[("UserName", "bob"), P]).await.unwrap_err();
    assert_eq!(attach, ("NoSuchEntity", format!("Policy {} does not exist or is not attachable.", P.1)));
}
