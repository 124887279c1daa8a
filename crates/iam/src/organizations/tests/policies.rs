//! Service control policies and what they are attached to.

use super::*;

fn with(policy: &str, target: &str) -> Value {
    json!({"PolicyId": policy, "TargetId": target})
}

#[tokio::test]
async fn policies_are_enabled_in_the_root() {
    let fixture = Fixture::new().await;
    let root = fixture.root().await;
    let account = fixture.account("a").await;
    let policy = fixture.policy("p", &statement("Deny", "kms:*")).await;
    let this = json!({"RootId": root, "PolicyType": SERVICE_CONTROL});
    assert_eq!(fixture.call("ListRoots", json!({})).await["Roots"][0]["PolicyTypes"], json!([]));
    fixture.refused("AttachPolicy", with(&policy, &root), "PolicyTypeNotEnabledException").await;
    fixture.refused("DisablePolicyType", this.clone(), "PolicyTypeNotEnabledException").await;
    let enabled = fixture.call("EnablePolicyType", this.clone()).await;
    assert_eq!(enabled["Root"]["PolicyTypes"], json!([{"Type": SERVICE_CONTROL, "Status": "ENABLED"}]));
    fixture.refused("EnablePolicyType", this.clone(), "PolicyTypeAlreadyEnabledException").await;
    let unit = fixture.unit(&root, "u").await;
    let targets = fixture.call("ListTargetsForPolicy", json!({"PolicyId": FULL})).await;
    let mut expect = vec![MANAGEMENT.to_owned(), account.clone(), unit, root.clone()];
    let mut ids = each(&targets["Targets"], "TargetId");
    ids.sort();
    expect.sort();
    assert_eq!(ids, expect);
    fixture.call("AttachPolicy", with(&policy, &account)).await;
    fixture.call("DisablePolicyType", this.clone()).await;
    assert_eq!(fixture.call("ListTargetsForPolicy", json!({"PolicyId": policy})).await["Targets"], json!([]));
    fixture.call("EnablePolicyType", this).await;
    let attached = json!({"TargetId": account, "Filter": SERVICE_CONTROL});
    assert_eq!(each(&fixture.call("ListPoliciesForTarget", attached).await["Policies"], "Id"), [FULL]);
    let tags = json!({"RootId": root, "PolicyType": "TAG_POLICY"});
    fixture.refused("EnablePolicyType", tags, "PolicyTypeNotAvailableForOrganizationException").await;
    let other = json!({"RootId": "r-0000", "PolicyType": SERVICE_CONTROL});
    fixture.refused("EnablePolicyType", other, "RootNotFoundException").await;
}

#[tokio::test]
async fn consolidated_billing_has_no_policies() {
    let fixture = Fixture::empty();
    fixture.call("CreateOrganization", json!({"FeatureSet": "CONSOLIDATED_BILLING"})).await;
    let this = json!({"RootId": fixture.root().await, "PolicyType": SERVICE_CONTROL});
    fixture.refused("EnablePolicyType", this, "PolicyTypeNotAvailableForOrganizationException").await;
    let policy = json!({"Name": "p", "Description": "", "Type": SERVICE_CONTROL, "Content": statement("Deny", "*")});
    fixture.refused("CreatePolicy", policy, "PolicyTypeNotAvailableForOrganizationException").await;
}

#[tokio::test]
async fn policies_are_made_changed_and_deleted() {
    let (fixture, root) = Fixture::with_policies().await;
    let content = statement("Deny", "kms:*");
    let input = json!({"Name": "p", "Description": "d", "Type": SERVICE_CONTROL, "Content": content});
    let made = fixture.call("CreatePolicy", input.clone()).await["Policy"].take();
    let id = text(&made["PolicySummary"]["Id"]);
    assert_eq!((&made["Content"], &made["PolicySummary"]["AwsManaged"]), (&json!(content), &json!(false)));
    assert!(text(&made["PolicySummary"]["Arn"]).ends_with(&format!("/service_control_policy/{id}")));
    fixture.refused("CreatePolicy", input, "DuplicatePolicyException").await;
    let other = fixture.policy("q", &content).await;
    fixture.refused("UpdatePolicy", json!({"PolicyId": other, "Name": "p"}), "DuplicatePolicyException").await;
    let change = json!({"PolicyId": id, "Name": "r", "Content": statement("Deny", "iam:*")});
    let changed = fixture.call("UpdatePolicy", change).await["Policy"].take();
    assert_eq!(
        (&changed["PolicySummary"]["Name"], &changed["PolicySummary"]["Description"]),
        (&json!("r"), &json!("d"))
    );
    assert_eq!(fixture.call("DescribePolicy", json!({"PolicyId": id})).await["Policy"], changed);
    let renamed = fixture.policy("p", &content).await;
    fixture.call("DeletePolicy", json!({"PolicyId": renamed})).await;
    fixture.call("AttachPolicy", with(&id, &root)).await;
    fixture.refused("DeletePolicy", json!({"PolicyId": id}), "PolicyInUseException").await;
    fixture.call("DetachPolicy", with(&id, &root)).await;
    fixture.call("DeletePolicy", json!({"PolicyId": id})).await;
    for operation in ["DescribePolicy", "DeletePolicy", "UpdatePolicy"] {
        fixture.refused(operation, json!({"PolicyId": id}), "PolicyNotFoundException").await;
    }
    fixture.refused("AttachPolicy", with(&id, &root), "PolicyNotFoundException").await;
}

#[tokio::test]
async fn what_is_no_policy_is_refused() {
    let (fixture, _) = Fixture::with_policies().await;
    let make = |content: &str| json!({"Name": "p", "Description": "", "Type": SERVICE_CONTROL, "Content": content});
    for content in ["{}", "x", &statement("deny", "kms:*")] {
        fixture.refused("CreatePolicy", make(content), "MalformedPolicyDocumentException").await;
    }
    let padded = |characters: usize| format!("{:characters$}", statement("Deny", "kms:*"));
    fixture.refused("CreatePolicy", make(&padded(10_241)), "ConstraintViolationException").await;
    fixture.call("CreatePolicy", make(&padded(10_240))).await;
    let tag = json!({"Name": "t", "Description": "", "Type": "TAG_POLICY", "Content": "{}"});
    fixture.refused("CreatePolicy", tag, "PolicyTypeNotAvailableForOrganizationException").await;
}

#[tokio::test]
async fn awss_own_policy_stays_as_it_is() {
    let (fixture, root) = Fixture::with_policies().await;
    let described = fixture.call("DescribePolicy", json!({"PolicyId": FULL})).await["Policy"].take();
    assert_eq!(described["PolicySummary"]["AwsManaged"], true);
    let arn = "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess";
    assert_eq!(described["PolicySummary"]["Arn"], arn);
    fixture.refused("UpdatePolicy", json!({"PolicyId": FULL, "Name": "x"}), "InvalidInputException").await;
    fixture.refused("DeletePolicy", json!({"PolicyId": FULL}), "InvalidInputException").await;
    fixture.refused("DetachPolicy", with(FULL, &root), "ConstraintViolationException").await;
    let same =
        json!({"Name": "FullAWSAccess", "Description": "", "Type": SERVICE_CONTROL, "Content": statement("Deny", "*")});
    fixture.refused("CreatePolicy", same, "DuplicatePolicyException").await;
}

#[tokio::test]
async fn ten_policies_are_attached_to_one_thing_at_most() {
    let (fixture, root) = Fixture::with_policies().await;
    let mut policies = Vec::new();
    for n in 0..10 {
        policies.push(fixture.policy(&format!("p{n}"), &statement("Deny", "kms:*")).await);
    }
    for policy in &policies[..9] {
        fixture.call("AttachPolicy", with(policy, &root)).await;
    }
    fixture.refused("AttachPolicy", with(&policies[9], &root), "ConstraintViolationException").await;
    fixture.refused("AttachPolicy", with(&policies[0], &root), "DuplicatePolicyAttachmentException").await;
    fixture.refused("DetachPolicy", with(&policies[9], &root), "PolicyNotAttachedException").await;
    fixture.refused("AttachPolicy", with(&policies[9], "999999999999"), "TargetNotFoundException").await;
    fixture.call("DetachPolicy", with(FULL, &root)).await;
    fixture.call("AttachPolicy", with(&policies[9], &root)).await;
}
