//! What service control policies make of requests.

use super::*;
use crate::organizations::standing;
use trent_types::Partition;

/// Denies what an account's root user asks for, if anything does: with the end of the message.
async fn denial(fixture: &Fixture, account: &str) -> Option<String> {
    // Any operation does that anybody may call who is allowed to.
    match fixture.call_as(account, "DescribeOrganization", json!({})).await {
        Ok(_) => None,
        Err((code, message)) => {
            assert_eq!(code, "AccessDeniedException");
            let words = message.split(" on resource: * ").nth(1).unwrap();
            Some(words.split(": arn:aws:organizations::").next().unwrap().to_owned())
        }
    }
}

const NONE_ALLOWS: &str = "because no service control policy allows the organizations:DescribeOrganization action";
const DENIED: &str = "with an explicit deny in a service control policy";

#[tokio::test]
async fn each_level_limits_the_accounts_below_it() {
    let (fixture, root) = Fixture::with_policies().await;
    let unit = fixture.unit(&root, "u").await;
    let (inside, outside) = (fixture.account("inside").await, fixture.account("outside").await);
    let go = json!({"AccountId": inside, "SourceParentId": root, "DestinationParentId": unit});
    fixture.call("MoveAccount", go).await;
    let deny = fixture.policy("deny", &statement("Deny", "organizations:Describe*")).await;
    let narrow = fixture.policy("narrow", &statement("Allow", "kms:*")).await;
    let check = async |inner: Option<&str>, outer: Option<&str>| {
        assert_eq!(denial(&fixture, &inside).await.as_deref(), inner);
        assert_eq!(denial(&fixture, &outside).await.as_deref(), outer);
        // The management account is never limited.
        assert_eq!(denial(&fixture, MANAGEMENT).await, None);
    };
    let with = |policy: &str, target: &str| json!({"PolicyId": policy, "TargetId": target});
    check(None, None).await;
    fixture.call("AttachPolicy", with(&deny, &unit)).await;
    check(Some(DENIED), None).await;
    fixture.call("DetachPolicy", with(&deny, &unit)).await;
    fixture.call("AttachPolicy", with(&deny, &root)).await;
    check(Some(DENIED), Some(DENIED)).await;
    fixture.call("DetachPolicy", with(&deny, &root)).await;
    check(None, None).await;
    // At each level one of the policies must allow.
    fixture.call("AttachPolicy", with(&narrow, &inside)).await;
    check(None, None).await;
    fixture.call("DetachPolicy", with(FULL, &inside)).await;
    check(Some(NONE_ALLOWS), None).await;
    fixture.call("UpdatePolicy", json!({"PolicyId": narrow, "Content": statement("Allow", "organizations:*")})).await;
    check(None, None).await;
    fixture.call("UpdatePolicy", json!({"PolicyId": narrow, "Content": statement("Allow", "kms:*")})).await;
    check(Some(NONE_ALLOWS), None).await;
    fixture.call("DisablePolicyType", json!({"RootId": root, "PolicyType": SERVICE_CONTROL})).await;
    check(None, None).await;
}

#[tokio::test]
async fn an_account_that_has_left_is_not_limited() {
    let (fixture, root) = Fixture::with_policies().await;
    let account = fixture.account("a").await;
    let deny = fixture.policy("deny", &statement("Deny", "*")).await;
    fixture.call("AttachPolicy", json!({"PolicyId": deny, "TargetId": root})).await;
    let refused = fixture.call_as(&account, "LeaveOrganization", json!({})).await.unwrap_err();
    let organization = text(&fixture.call("DescribeOrganization", json!({})).await["Organization"]["Id"]);
    let arn = format!("arn:aws:organizations::{MANAGEMENT}:policy/{organization}/service_control_policy/{deny}");
    assert!(refused.1.ends_with(&format!("{DENIED}: {arn}")), "{refused:?}");
    fixture.call("RemoveAccountFromOrganization", json!({"AccountId": account})).await;
    fixture.call_as(&account, "CreateOrganization", json!({})).await.unwrap();
}

#[tokio::test]
async fn the_organization_of_an_account_is_known() {
    let (fixture, root) = Fixture::with_policies().await;
    let (unit, account) = (fixture.unit(&root, "u").await, fixture.account("a").await);
    let go = json!({"AccountId": account, "SourceParentId": root, "DestinationParentId": unit});
    fixture.call("MoveAccount", go).await;
    let records = &fixture.test.engine.records;
    let of = async |account: &str| standing::of(account.parse().unwrap(), Partition::Aws, records).await.unwrap();
    let membership = of(&account).await.unwrap();
    let id = text(&fixture.call("DescribeOrganization", json!({})).await["Organization"]["Id"]);
    assert_eq!(membership.organization.id, id);
    assert_eq!(membership.organization.path, format!("{id}/{root}/{unit}/"));
    assert_eq!(membership.organization.management_account.as_str(), MANAGEMENT);
    let names: Vec<Vec<String>> = membership
        .service_control
        .iter()
        .map(|level| level.iter().map(|policy| policy.name.to_string()).collect())
        .collect();
    let full = "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess";
    assert_eq!(names, [[full], [full], [full]]);
    let membership = of(MANAGEMENT).await.unwrap();
    assert_eq!(membership.service_control.len(), 0);
    assert_eq!(membership.organization.path, format!("{id}/{root}/"));
    assert!(of("999999999999").await.is_none());
}
