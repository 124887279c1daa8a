//! Organizations and accounts.

use super::*;
use crate::find;
use crate::record::RoleRecord;

#[tokio::test]
async fn an_account_makes_one_organization() {
    let fixture = Fixture::empty();
    for operation in ["DescribeOrganization", "ListRoots", "ListAccounts"] {
        fixture.refused(operation, json!({}), "AWSOrganizationsNotInUseException").await;
    }
    let made = fixture.call("CreateOrganization", json!({"FeatureSet": "ALL"})).await["Organization"].take();
    let id = text(&made["Id"]);
    assert_eq!(text(&made["Arn"]), format!("arn:aws:organizations::{MANAGEMENT}:organization/{id}"));
    assert_eq!(
        text(&made["MasterAccountArn"]),
        format!("arn:aws:organizations::{MANAGEMENT}:account/{id}/{MANAGEMENT}")
    );
    assert_eq!(made["FeatureSet"], "ALL");
    assert_eq!(fixture.call("DescribeOrganization", json!({})).await["Organization"], made);
    fixture.refused("CreateOrganization", json!({}), "AlreadyInOrganizationException").await;
    let accounts = fixture.call("ListAccounts", json!({})).await;
    assert_eq!(each(&accounts["Accounts"], "Id"), [MANAGEMENT]);
    assert_eq!(accounts["Accounts"][0]["JoinedMethod"], "INVITED");
}

#[tokio::test]
async fn a_new_account_lets_the_management_account_in() {
    let fixture = Fixture::new().await;
    let input = json!({"AccountName": "Tests", "Email": "Tests@Example.com", "Tags": [{"Key": "k", "Value": "v"}]});
    let status = fixture.call("CreateAccount", input).await["CreateAccountStatus"].take();
    assert_eq!(status["State"], "SUCCEEDED");
    let read = json!({"CreateAccountRequestId": status["Id"]});
    assert_eq!(fixture.call("DescribeCreateAccountStatus", read).await["CreateAccountStatus"], status);
    let listed = fixture.call("ListCreateAccountStatus", json!({"States": ["SUCCEEDED"]})).await;
    assert_eq!(listed["CreateAccountStatuses"], json!([status]));
    let id = text(&status["AccountId"]);
    let account = fixture.call("DescribeAccount", json!({"AccountId": id})).await["Account"].take();
    assert_eq!((&account["Name"], &account["Email"]), (&json!("Tests"), &json!("Tests@Example.com")));
    assert_eq!((&account["State"], &account["JoinedMethod"]), (&json!("ACTIVE"), &json!("CREATED")));
    let organization = text(&fixture.call("DescribeOrganization", json!({})).await["Organization"]["Id"]);
    assert_eq!(text(&account["Arn"]), format!("arn:aws:organizations::{MANAGEMENT}:account/{organization}/{id}"));
    assert_eq!(account["Paths"], json!([format!("{organization}/{}/{id}/", fixture.root().await)]));
    let tags = fixture.call("ListTagsForResource", json!({"ResourceId": id})).await;
    assert_eq!(tags["Tags"], json!([{"Key": "k", "Value": "v"}]));

    let records = &fixture.test.engine.records;
    let account = id.parse().unwrap();
    let role = find::named::<RoleRecord>(account, "OrganizationAccountAccessRole", records).await.unwrap().unwrap();
    let trust = role.record.trust.text();
    assert!(trust.contains(&format!("arn:aws:iam::{MANAGEMENT}:root")), "{trust}");
    assert_eq!(role.record.policies.inline.keys().collect::<Vec<_>>(), ["AdministratorAccess"]);
}

#[tokio::test]
async fn an_address_is_one_accounts() {
    let fixture = Fixture::new().await;
    fixture.account("one").await;
    let again = json!({"AccountName": "two", "Email": "ONE@example.com"});
    let status = fixture.call("CreateAccount", again).await["CreateAccountStatus"].take();
    assert_eq!((&status["State"], &status["FailureReason"]), (&json!("FAILED"), &json!("EMAIL_ALREADY_EXISTS")));
    assert_eq!(status["AccountId"], Value::Null);
    let failed = fixture.call("ListCreateAccountStatus", json!({"States": ["FAILED"]})).await;
    assert_eq!(failed["CreateAccountStatuses"].as_array().unwrap().len(), 1);
    assert_eq!(fixture.call("ListAccounts", json!({})).await["Accounts"].as_array().unwrap().len(), 2);
    let unknown = json!({"CreateAccountRequestId": "car-aaaaaaaaaaaa"});
    fixture.refused("DescribeCreateAccountStatus", unknown, "CreateAccountStatusNotFoundException").await;
}

#[tokio::test]
async fn members_see_the_organization_and_nothing_else() {
    let fixture = Fixture::new().await;
    let member = fixture.account("member").await;
    let seen = fixture.call_as(&member, "DescribeOrganization", json!({})).await.unwrap();
    assert_eq!(seen["Organization"]["MasterAccountId"], MANAGEMENT);
    for (operation, input) in [
        ("ListAccounts", json!({})),
        ("DescribeAccount", json!({"AccountId": member})),
        ("CreateAccount", json!({"AccountName": "x", "Email": "x@example.com"})),
        ("ListPolicies", json!({"Filter": SERVICE_CONTROL})),
        ("DeleteOrganization", json!({})),
        ("RemoveAccountFromOrganization", json!({"AccountId": member})),
    ] {
        let refused = fixture.call_as(&member, operation, input).await.unwrap_err();
        let words = "You don't have permissions to access this resource.".to_owned();
        assert_eq!(refused, ("AccessDeniedException", words), "{operation}");
    }
    let refused = fixture.call_as(&member, "CreateOrganization", json!({})).await.unwrap_err();
    assert_eq!(refused.0, "AlreadyInOrganizationException");
}

#[tokio::test]
async fn an_organization_ends_when_its_members_have_left() {
    let fixture = Fixture::new().await;
    let (one, other) = (fixture.account("one").await, fixture.account("other").await);
    fixture.refused("DeleteOrganization", json!({}), "OrganizationNotEmptyException").await;
    fixture.call_as(&one, "LeaveOrganization", json!({})).await.unwrap();
    fixture.call("RemoveAccountFromOrganization", json!({"AccountId": other})).await;
    fixture.refused("RemoveAccountFromOrganization", json!({"AccountId": other}), "AccountNotFoundException").await;
    let own = json!({"AccountId": MANAGEMENT});
    fixture.refused("RemoveAccountFromOrganization", own, "MasterCannotLeaveOrganizationException").await;
    fixture.refused("LeaveOrganization", json!({}), "MasterCannotLeaveOrganizationException").await;
    fixture.call("DeleteOrganization", json!({})).await;
    for account in [MANAGEMENT, &one, &other] {
        let refused = fixture.call_as(account, "DescribeOrganization", json!({})).await.unwrap_err();
        assert_eq!(refused.0, "AWSOrganizationsNotInUseException");
    }
    let left = fixture.test.engine.records.view().await.unwrap().keys(b"org/", None, 10).await.unwrap();
    assert_eq!(left, Vec::<Vec<u8>>::new());
    fixture.call("CreateOrganization", json!({})).await;
    fixture.call_as(&one, "CreateOrganization", json!({})).await.unwrap();
}

#[tokio::test]
async fn lists_have_pages() {
    let fixture = Fixture::new().await;
    for name in ["a", "b", "c", "d"] {
        fixture.account(name).await;
    }
    let check = async |operation: &str, list: &str, input: Value, expect: usize| {
        let (mut ids, mut input, mut pages) = (Vec::new(), input, 0);
        loop {
            input["MaxResults"] = 2.into();
            let page = fixture.call(operation, input.clone()).await;
            ids.extend(each(&page[list], "Id"));
            pages += 1;
            let Some(token) = page["NextToken"].as_str() else { break };
            input["NextToken"] = token.into();
        }
        assert_eq!((ids.len(), pages), (expect, expect.div_ceil(2)), "{operation}");
        ids.dedup();
        assert_eq!(ids.len(), expect);
    };
    let root = fixture.root().await;
    for n in 0..3 {
        fixture.policy(&format!("p{n}"), &statement("Deny", "kms:*")).await;
        fixture.unit(&root, &format!("u{n}")).await;
    }
    check("ListAccounts", "Accounts", json!({}), 5).await;
    check("ListAccountsForParent", "Accounts", json!({"ParentId": root}), 5).await;
    check("ListChildren", "Children", json!({"ParentId": root, "ChildType": "ACCOUNT"}), 5).await;
    check("ListPolicies", "Policies", json!({"Filter": SERVICE_CONTROL}), 4).await;
    check("ListOrganizationalUnitsForParent", "OrganizationalUnits", json!({"ParentId": root}), 3).await;
    check("ListCreateAccountStatus", "CreateAccountStatuses", json!({}), 4).await;
    fixture.refused("ListAccounts", json!({"NextToken": "AAAA"}), "InvalidInputException").await;
}

#[tokio::test]
async fn organizations_are_reset() {
    let fixture = Fixture::new().await;
    let member = fixture.account("member").await;
    let engine = &fixture.test.engine;
    super::super::reset(engine, Some(member.parse().unwrap())).await.unwrap();
    fixture.call("DescribeOrganization", json!({})).await;
    super::super::reset(engine, Some(MANAGEMENT.parse().unwrap())).await.unwrap();
    for account in [MANAGEMENT, &member] {
        let refused = fixture.call_as(account, "DescribeOrganization", json!({})).await.unwrap_err();
        assert_eq!(refused.0, "AWSOrganizationsNotInUseException");
    }
    fixture.call("CreateOrganization", json!({})).await;
    super::super::reset(engine, None).await.unwrap();
    fixture.refused("DescribeOrganization", json!({}), "AWSOrganizationsNotInUseException").await;
}
