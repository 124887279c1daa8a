//! Instance profiles.

use super::*;

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const P: (&str, &str) = ("InstanceProfileName", "P");
const ROLE: (&str, &str) = ("RoleName", "R");

#[tokio::test]
async fn a_profile_has_one_role() {
    let fixture = Fixture::new();
    let made = fixture.call("CreateInstanceProfile", &[P, ("Path", "/a/")]).await;
    assert_eq!(element(&made, "Arn"), "arn:aws:iam::111122223333:instance-profile/a/P");
    assert_eq!(&element(&made, "InstanceProfileId")[..4], "AIPA");
    let again = [("InstanceProfileName", "p")];
    let exists = "Instance Profile p already exists.";
    fixture.refused("CreateInstanceProfile", &again, "EntityAlreadyExists", exists).await;
    for name in ["R", "S"] {
        fixture.call("CreateRole", &[("RoleName", name), ("AssumeRolePolicyDocument", TRUST)]).await;
    }
    fixture.call("AddRoleToInstanceProfile", &[P, ROLE]).await;
    let full = "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1";
    fixture.refused("AddRoleToInstanceProfile", &[P, ("RoleName", "S")], "LimitExceeded", full).await;
    assert_eq!(element(&fixture.call("GetInstanceProfile", &[P]).await, "RoleName"), "R");
    let of_role = fixture.call("ListInstanceProfilesForRole", &[ROLE]).await;
    assert_eq!(elements(&of_role, "InstanceProfileName"), ["P"]);
    let listed = fixture.call("ListInstanceProfiles", &[("PathPrefix", "/a/")]).await;
    assert_eq!(elements(&listed, "InstanceProfileName"), ["P"]);
    let details = fixture.call("GetAccountAuthorizationDetails", &[]).await;
    assert_eq!(elements(&details, "InstanceProfileName"), ["P"]);

    let conflict = "Cannot delete entity, must remove roles from instance profile first.";
    fixture.refused("DeleteInstanceProfile", &[P], "DeleteConflict", conflict).await;
    fixture.refused("DeleteRole", &[ROLE], "DeleteConflict", conflict).await;
    let other = "The role with name S cannot be found.";
    fixture.refused("RemoveRoleFromInstanceProfile", &[P, ("RoleName", "S")], "NoSuchEntity", other).await;
    fixture.call("RemoveRoleFromInstanceProfile", &[P, ROLE]).await;
    fixture.call("DeleteInstanceProfile", &[P]).await;
    for name in ["R", "S"] {
        fixture.call("DeleteRole", &[("RoleName", name)]).await;
    }
    assert_eq!(fixture.keys("iam/").await, Vec::<String>::new());
    let missing = "Instance Profile P cannot be found.";
    fixture.refused("GetInstanceProfile", &[P], "NoSuchEntity", missing).await;
}

#[tokio::test]
async fn who_adds_a_role_must_be_allowed_to_pass_it() {
    let fixture = Fixture::new();
    fixture.call("CreateInstanceProfile", &[P]).await;
    fixture.call("CreateRole", &[ROLE, ("AssumeRolePolicyDocument", TRUST)]).await;
    fixture.call("CreateUser", &[("UserName", "alice")]).await;
    let alice = fixture.caller("alice").await;
    let allow = async |statements: &str| {
        let document = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        let put = [("UserName", "alice"), ("PolicyName", "p"), ("PolicyDocument", document.as_str())];
        fixture.call("PutUserPolicy", &put).await;
        fixture.call_as(alice.clone(), "AddRoleToInstanceProfile", &[P, ROLE]).await
    };
    let add = r#"{"Effect":"Allow","Action":"iam:AddRoleToInstanceProfile","Resource":"*"}"#;
    let (_, message) = allow(add).await.unwrap_err();
    assert!(message.contains("iam:PassRole on resource: arn:aws:iam::111122223333:role/R because"), "{message}");
    let pass = r#"{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/R","Condition":{"StringEquals":{"iam:PassedToService":"SERVICE"}}}"#;
    assert!(allow(&format!("{add},{}", pass.replace("SERVICE", "lambda.amazonaws.com"))).await.is_err());
    allow(&format!("{add},{}", pass.replace("SERVICE", "ec2.amazonaws.com"))).await.unwrap();
}

#[tokio::test]
async fn profiles_have_tags() {
    let fixture = Fixture::new();
    fixture.call("CreateInstanceProfile", &[P, ("Tags.member.1.Key", "a"), ("Tags.member.1.Value", "1")]).await;
    fixture.call("TagInstanceProfile", &[P, ("Tags.member.1.Key", "b"), ("Tags.member.1.Value", "2")]).await;
    fixture.call("UntagInstanceProfile", &[P, ("TagKeys.member.1", "A")]).await;
    let tags = fixture.call("ListInstanceProfileTags", &[P]).await;
    assert_eq!((elements(&tags, "Key"), elements(&tags, "Value")), (vec!["b"], vec!["2"]));
}
