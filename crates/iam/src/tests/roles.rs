//! Roles.

use super::*;
use crate::record::{Entity as _, RoleRecord};
use crate::{find, names};

const ROOT_MAY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}"#;
const ROLE: (&str, &str) = ("RoleName", "Deploy");
const TRUST: (&str, &str) = ("AssumeRolePolicyDocument", ROOT_MAY);

/// A trust policy for one principal.
fn trust(principal: &str) -> String {
    ROOT_MAY.replace("arn:aws:iam::111122223333:root", principal)
}

async fn role(fixture: &Fixture, name: &str) -> RoleRecord {
    let (account, records) = (ACCOUNT.parse().unwrap(), &fixture.test.engine.records);
    find::named::<RoleRecord>(account, name, records).await.unwrap().unwrap().record.clone()
}

#[tokio::test]
async fn a_role_is_made_read_changed_and_deleted() {
    let fixture = Fixture::new();
    let made = fixture
        .call(
            "CreateRole",
            &[
                ROLE,
                TRUST,
                ("Path", "/ci/"),
                ("Description", "d"),
                ("MaxSessionDuration", "7200"),
                ("Tags.member.1.Key", "k"),
                ("Tags.member.1.Value", "v"),
            ],
        )
        .await;
    assert_eq!(element(&made, "Arn"), "arn:aws:iam::111122223333:role/ci/Deploy");
    assert_eq!((&element(&made, "RoleId")[..4], element(&made, "MaxSessionDuration")), ("AROA", "7200"));
    assert!(element(&made, "AssumeRolePolicyDocument").starts_with("%7B%22Version%22%3A"));
    let read = fixture.call("GetRole", &[("RoleName", "DEPLOY")]).await;
    for name in ["RoleName", "RoleId", "Path", "Description", "Key", "Value", "AssumeRolePolicyDocument"] {
        assert_eq!(element(&read, name), element(&made, name));
    }
    let exists = "Role with name deploy already exists.";
    fixture.refused("CreateRole", &[("RoleName", "deploy"), TRUST], "EntityAlreadyExists", exists).await;

    // What is not given stays, but for the longest session.
    fixture.call("UpdateRole", &[ROLE]).await;
    let changed = role(&fixture, "Deploy").await;
    assert_eq!((changed.description.as_deref(), changed.max_session_seconds), (Some("d"), 3600));
    fixture.call("UpdateRole", &[ROLE, ("Description", "e"), ("MaxSessionDuration", "43200")]).await;
    let shown = fixture.call("UpdateRoleDescription", &[ROLE, ("Description", "f")]).await;
    assert_eq!((element(&shown, "Description"), element(&shown, "MaxSessionDuration")), ("f", "43200"));

    fixture.call("DeleteRole", &[ROLE]).await;
    assert_eq!(fixture.keys("iam/").await, Vec::<String>::new());
    let missing = "The role with name Deploy cannot be found.";
    for operation in ["GetRole", "DeleteRole", "UpdateRole", "ListRolePolicies", "ListRoleTags"] {
        fixture.refused(operation, &[ROLE], "NoSuchEntity", missing).await;
    }
}

#[tokio::test]
async fn a_trust_policy_names_principals_that_there_are() {
    let fixture = Fixture::new();
    let malformed = async |document: &str, message: &str| {
        let parameters = [ROLE, ("AssumeRolePolicyDocument", document)];
        fixture.refused("CreateRole", &parameters, "MalformedPolicyDocument", message).await;
    };
    let alice = "arn:aws:iam::111122223333:user/alice";
    let unknown = format!("Invalid principal in policy: \"AWS\":\"{alice}\"");
    malformed(&trust(alice), &unknown).await;
    malformed(&trust("AIDAAAAAAAAAAAAAAAAAA"), "Invalid principal in policy: \"AWS\":\"AIDAAAAAAAAAAAAAAAAAA\"").await;
    malformed("{}", "Syntax errors in policy.").await;
    malformed(&ROOT_MAY.replace("\"Action\"", "\"Resource\":\"*\",\"Action\""), "Has prohibited field Resource").await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    fixture.call("CreateRole", &[ROLE, ("AssumeRolePolicyDocument", &trust(alice))]).await;

    let update = [ROLE, ("PolicyDocument", &trust("arn:aws:iam::111122223333:role/none"))];
    let message = "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:role/none\"";
    fixture.refused("UpdateAssumeRolePolicy", &update, "MalformedPolicyDocument", message).await;
    assert_eq!(role(&fixture, "Deploy").await.trust.text(), trust(alice));
    fixture.call("UpdateAssumeRolePolicy", &[ROLE, ("PolicyDocument", ROOT_MAY)]).await;
    assert_eq!(role(&fixture, "Deploy").await.trust.text(), ROOT_MAY);
}

#[tokio::test]
async fn a_trust_policy_has_2048_characters_white_space_left_out() {
    let fixture = Fixture::new();
    let with = |characters: usize| {
        let sid = "x".repeat(characters - ROOT_MAY.len() - r#""Sid":"","#.len());
        ROOT_MAY.replace("{\"Effect\"", &format!("{{\"Sid\":\"{sid}\",\n    \"Effect\""))
    };
    let message = "Cannot exceed quota for ACLSizePerRole: 2048";
    let parameters = [ROLE, ("AssumeRolePolicyDocument", &with(2049))];
    fixture.refused("CreateRole", &parameters, "LimitExceeded", message).await;
    fixture.call("CreateRole", &[ROLE, ("AssumeRolePolicyDocument", &with(2048))]).await;
}

#[tokio::test]
async fn what_a_role_still_has_is_in_the_way_of_deleting_it() {
    let fixture = Fixture::new();
    fixture.call("CreateRole", &[ROLE, TRUST]).await;
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;
    fixture.call("PutRolePolicy", &[ROLE, ("PolicyName", "p"), ("PolicyDocument", document)]).await;
    let arn = ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess");
    fixture.call("AttachRolePolicy", &[ROLE, arn]).await;
    let conflict = async |message: &str| fixture.refused("DeleteRole", &[ROLE], "DeleteConflict", message).await;
    conflict("Cannot delete entity, must delete policies first.").await;
    fixture.call("DeleteRolePolicy", &[ROLE, ("PolicyName", "p")]).await;
    conflict("Cannot delete entity, must detach all policies first.").await;
    fixture.call("DetachRolePolicy", &[ROLE, arn]).await;
    fixture.call("DeleteRole", &[ROLE]).await;
    assert_eq!(fixture.keys("iam/").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_boundary_is_counted_while_it_is_one() {
    let fixture = Fixture::new();
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;
    fixture.call("CreatePolicy", &[("PolicyName", "Limit"), ("PolicyDocument", document)]).await;
    let (own, aws) = ("arn:aws:iam::111122223333:policy/Limit", "arn:aws:iam::aws:policy/PowerUserAccess");
    let count = async |arn: &str| {
        let policy = fixture.call("GetPolicy", &[("PolicyArn", arn)]).await;
        element(&policy, "PermissionsBoundaryUsageCount").to_owned()
    };
    fixture.call("CreateRole", &[ROLE, TRUST, ("PermissionsBoundary", own)]).await;
    assert_eq!((count(own).await.as_str(), count(aws).await.as_str()), ("1", "0"));
    for _ in 0..2 {
        fixture.call("PutRolePermissionsBoundary", &[ROLE, ("PermissionsBoundary", aws)]).await;
    }
    assert_eq!((count(own).await.as_str(), count(aws).await.as_str()), ("0", "1"));
    assert_eq!(element(&fixture.call("GetRole", &[ROLE]).await, "PermissionsBoundaryArn"), aws);
    fixture.call("DeleteRolePermissionsBoundary", &[ROLE]).await;
    assert_eq!(count(aws).await, "0");
    fixture
        .refused(
            "DeleteRolePermissionsBoundary",
            &[ROLE],
            "NoSuchEntity",
            "The role with name Deploy has no permissions boundary.",
        )
        .await;
    let none = [ROLE, ("PermissionsBoundary", "arn:aws:iam::111122223333:policy/none")];
    let message = "Scope ARN: arn:aws:iam::111122223333:policy/none does not exist or is not attachable.";
    fixture.refused("PutRolePermissionsBoundary", &none, "NoSuchEntity", message).await;
    fixture.call("PutRolePermissionsBoundary", &[ROLE, ("PermissionsBoundary", own)]).await;
    let in_use = "Cannot delete a policy attached to entities.";
    fixture.refused("DeletePolicy", &[("PolicyArn", own)], "DeleteConflict", in_use).await;
    fixture.call("DeleteRole", &[ROLE]).await;
    fixture.call("DeletePolicy", &[("PolicyArn", own)]).await;
    assert_eq!(fixture.keys("iam/").await, Vec::<String>::new());
}

#[tokio::test]
async fn conditions_see_tags_and_boundaries_of_roles() {
    let fixture = Fixture::new();
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    let allow = |action: &str, condition: &str| {
        format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"*","Condition":{{"StringEquals":{condition}}}}}"#)
    };
    let document = format!(
        r#"{{"Version":"2012-10-17","Statement":[{},{},{}]}}"#,
        allow("iam:GetRole", r#"{"aws:ResourceTag/team":"red"}"#),
        allow("iam:AttachRolePolicy", r#"{"iam:PolicyARN":"arn:aws:iam::aws:policy/PowerUserAccess"}"#),
        allow("iam:CreateRole", r#"{"iam:PermissionsBoundary":"arn:aws:iam::aws:policy/PowerUserAccess"}"#),
    );
    fixture.call("PutUserPolicy", &[("UserName", "alice"), ("PolicyName", "p"), ("PolicyDocument", &document)]).await;
    let alice = fixture.caller("alice").await;
    let may = async |operation: &str, parameters: &[(&str, &str)]| {
        fixture.call_as(alice.clone(), operation, parameters).await.is_ok()
    };
    assert!(!may("CreateRole", &[ROLE, TRUST]).await);
    let boundary = ("PermissionsBoundary", "arn:aws:iam::aws:policy/PowerUserAccess");
    assert!(may("CreateRole", &[ROLE, TRUST, boundary]).await);
    assert!(!may("GetRole", &[ROLE]).await);
    fixture.call("TagRole", &[ROLE, ("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "red")]).await;
    assert!(may("GetRole", &[ROLE]).await);
    assert!(may("AttachRolePolicy", &[ROLE, ("PolicyArn", "arn:aws:iam::aws:policy/PowerUserAccess")]).await);
    assert!(!may("AttachRolePolicy", &[ROLE, ("PolicyArn", "arn:aws:iam::aws:policy/AdministratorAccess")]).await);
    let id = role(&fixture, "Deploy").await.id().to_owned();
    assert_eq!(fixture.keys("iam/attachment/").await.len(), 1);
    assert_eq!(
        String::from_utf8(names::attachment(ACCOUNT.parse().unwrap(), "ANPAJYRXTHIB4FOVS3ZXS", &id)).unwrap(),
        fixture.keys("iam/attachment/").await[0]
    );
}
