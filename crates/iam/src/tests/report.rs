//! What there is in an account, all at once.

use super::*;

const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;
const TRUST: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}"#;
const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// An account with two of everything.
async fn furnished() -> Fixture {
    let fixture = Fixture::new();
    for name in ["a", "b"] {
        let document = ("PolicyDocument", ALLOW);
        fixture.call("CreateUser", &[("UserName", name)]).await;
        fixture.call("CreateGroup", &[("GroupName", name)]).await;
        fixture.call("CreateRole", &[("RoleName", name), ("AssumeRolePolicyDocument", TRUST)]).await;
        fixture.call("CreatePolicy", &[("PolicyName", name), document]).await;
        fixture.call("PutUserPolicy", &[("UserName", name), ("PolicyName", "inline"), document]).await;
    }
    fixture.call("AddUserToGroup", &[("UserName", "a"), ("GroupName", "b")]).await;
    fixture.call("AttachRolePolicy", &[("RoleName", "a"), ("PolicyArn", ADMIN)]).await;
    fixture
}

#[tokio::test]
async fn everything_is_told_with_its_relations() {
    let fixture = furnished().await;
    let all = fixture.call("GetAccountAuthorizationDetails", &[]).await;
    assert_eq!(elements(&all, "UserName"), ["a", "b"]);
    assert_eq!(elements(&all, "RoleName"), ["a", "b"]);
    assert_eq!(elements(element(&all, "GroupList"), "member"), ["b"]);
    assert_eq!(elements(&all, "PolicyArn"), [ADMIN]);
    assert!(element(element(&all, "UserPolicyList"), "PolicyDocument").starts_with("%7B"));
    let policies = elements(&all, "PolicyVersionList");
    assert_eq!(policies.len(), 3, "two of its own, and one of AWS's that is attached");
    let roles = fixture.call("GetAccountAuthorizationDetails", &[("Filter.member.1", "Role")]).await;
    assert_eq!(elements(&roles, "RoleName"), ["a", "b"]);
    assert!(!roles.contains("<UserName>") && !roles.contains("<PolicyVersionList>"), "{roles}");
}

#[tokio::test]
async fn pages_go_on_from_one_kind_to_the_next() {
    let fixture = furnished().await;
    for size in ["1", "3", "4"] {
        let (mut found, mut marker) = (Vec::new(), None::<String>);
        loop {
            let mut parameters = vec![("MaxItems", size)];
            if let Some(marker) = &marker {
                parameters.push(("Marker", marker));
            }
            let page = fixture.call("GetAccountAuthorizationDetails", &parameters).await;
            for kind in ["UserId", "GroupId", "RoleId", "PolicyId"] {
                found.extend(elements(&page, kind).into_iter().map(|id| id[..4].to_owned()));
            }
            marker = elements(&page, "Marker").first().map(|marker| (*marker).to_owned());
            if marker.is_none() {
                break;
            }
        }
        let expect = ["AIDA", "AIDA", "AGPA", "AGPA", "AROA", "AROA", "ANPA", "ANPA", "ANPA"];
        assert_eq!(found, expect, "pages of {size}");
    }
}

#[tokio::test]
async fn the_summary_counts() {
    let fixture = furnished().await;
    let summary = fixture.call("GetAccountSummary", &[]).await;
    let check = |key: &str, value: u32| {
        assert!(summary.contains(&format!("<key>{key}</key><value>{value}</value>")), "{key} in {summary}");
    };
    check("Users", 2);
    check("Groups", 2);
    check("Roles", 2);
    check("Policies", 2);
    check("PolicyVersionsInUse", 2);
    check("UsersQuota", 5000);
    check("AttachedPoliciesPerRoleQuota", 10);
    check("AccountAccessKeysPresent", 0);
    check("AssumeRolePolicySizeQuota", 2048);
}
