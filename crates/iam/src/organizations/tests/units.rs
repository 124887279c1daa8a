//! Organizational units, and where accounts are.

use super::*;

#[tokio::test]
async fn units_are_made_renamed_and_deleted() {
    let fixture = Fixture::new().await;
    let root = fixture.root().await;
    let made = fixture.call("CreateOrganizationalUnit", json!({"ParentId": root, "Name": "Dev"})).await;
    let unit = made["OrganizationalUnit"].clone();
    let id = text(&unit["Id"]);
    assert!(id.starts_with(&root.replace("r-", "ou-")), "{id}");
    let organization = text(&fixture.call("DescribeOrganization", json!({})).await["Organization"]["Id"]);
    assert_eq!(text(&unit["Arn"]), format!("arn:aws:organizations::{MANAGEMENT}:ou/{organization}/{id}"));
    assert_eq!(text(&unit["Path"]), format!("{organization}/{root}/{id}/"));
    let read = json!({"OrganizationalUnitId": id});
    assert_eq!(fixture.call("DescribeOrganizationalUnit", read.clone()).await["OrganizationalUnit"], unit);
    let again = json!({"ParentId": root, "Name": "Dev"});
    fixture.refused("CreateOrganizationalUnit", again, "DuplicateOrganizationalUnitException").await;
    let other = fixture.unit(&root, "Other").await;
    let rename = json!({"OrganizationalUnitId": other, "Name": "Dev"});
    fixture.refused("UpdateOrganizationalUnit", rename, "DuplicateOrganizationalUnitException").await;
    let renamed = fixture.call("UpdateOrganizationalUnit", json!({"OrganizationalUnitId": id, "Name": "dev"})).await;
    assert_eq!(renamed["OrganizationalUnit"]["Name"], "dev");
    let inner = fixture.unit(&id, "Dev").await;
    fixture.refused("DeleteOrganizationalUnit", read.clone(), "OrganizationalUnitNotEmptyException").await;
    fixture.call("DeleteOrganizationalUnit", json!({"OrganizationalUnitId": inner})).await;
    fixture.call("DeleteOrganizationalUnit", read.clone()).await;
    for operation in ["DescribeOrganizationalUnit", "DeleteOrganizationalUnit", "UpdateOrganizationalUnit"] {
        fixture.refused(operation, read.clone(), "OrganizationalUnitNotFoundException").await;
    }
}

#[tokio::test]
async fn units_are_nested_five_deep() {
    let fixture = Fixture::new().await;
    let mut parent = fixture.root().await;
    for _ in 0..5 {
        parent = fixture.unit(&parent, "u").await;
    }
    let sixth = json!({"ParentId": parent, "Name": "u"});
    fixture.refused("CreateOrganizationalUnit", sixth, "ConstraintViolationException").await;
    let nowhere = json!({"ParentId": "ou-abcd-12345678", "Name": "u"});
    fixture.refused("CreateOrganizationalUnit", nowhere, "ParentNotFoundException").await;
}

#[tokio::test]
async fn accounts_are_moved() {
    let fixture = Fixture::new().await;
    let (root, account) = (fixture.root().await, fixture.account("a").await);
    let unit = fixture.unit(&root, "u").await;
    let parent = async || {
        let parents = fixture.call("ListParents", json!({"ChildId": account})).await;
        (text(&parents["Parents"][0]["Id"]), text(&parents["Parents"][0]["Type"]))
    };
    assert_eq!(parent().await, (root.clone(), "ROOT".to_owned()));
    let go = |from: &str, to: &str| json!({"AccountId": account, "SourceParentId": from, "DestinationParentId": to});
    fixture.call("MoveAccount", go(&root, &unit)).await;
    assert_eq!(parent().await, (unit.clone(), "ORGANIZATIONAL_UNIT".to_owned()));
    let children = fixture.call("ListChildren", json!({"ParentId": unit, "ChildType": "ACCOUNT"})).await;
    assert_eq!(each(&children["Children"], "Id"), std::slice::from_ref(&account));
    let units = fixture.call("ListChildren", json!({"ParentId": root, "ChildType": "ORGANIZATIONAL_UNIT"})).await;
    assert_eq!(each(&units["Children"], "Id"), std::slice::from_ref(&unit));
    fixture.refused("MoveAccount", go(&unit, &unit), "DuplicateAccountException").await;
    fixture.refused("MoveAccount", go(&root, &unit), "SourceParentNotFoundException").await;
    fixture.refused("MoveAccount", go(&unit, "ou-abcd-12345678"), "DestinationParentNotFoundException").await;
    let unknown = json!({"AccountId": "999999999999", "SourceParentId": root, "DestinationParentId": unit});
    fixture.refused("MoveAccount", unknown, "AccountNotFoundException").await;
    let unit = json!({"OrganizationalUnitId": unit});
    fixture.refused("DeleteOrganizationalUnit", unit, "OrganizationalUnitNotEmptyException").await;
    fixture.refused("ListParents", json!({"ChildId": "999999999999"}), "ChildNotFoundException").await;
    fixture.refused("ListParents", json!({"ChildId": root}), "ValidationException").await;
}

#[tokio::test]
async fn everything_in_the_tree_has_tags() {
    let (fixture, root) = Fixture::with_policies().await;
    let (account, unit) = (fixture.account("a").await, fixture.unit(&root, "u").await);
    let policy = fixture.policy("p", &statement("Deny", "kms:*")).await;
    for id in [&root, &account, &unit, &policy] {
        let tags = json!([{"Key": "k", "Value": "1"}, {"Key": "K", "Value": "2"}]);
        fixture.call("TagResource", json!({"ResourceId": id, "Tags": tags})).await;
        fixture.call("UntagResource", json!({"ResourceId": id, "TagKeys": ["k", "none"]})).await;
        let listed = fixture.call("ListTagsForResource", json!({"ResourceId": id})).await;
        assert_eq!(listed["Tags"], json!([{"Key": "K", "Value": "2"}]), "{id}");
        fixture.call("UntagResource", json!({"ResourceId": id, "TagKeys": ["K"]})).await;
        assert_eq!(fixture.call("ListTagsForResource", json!({"ResourceId": id})).await["Tags"], json!([]));
    }
    let tag = |id: &str, keys: &[&str]| {
        let tags: Vec<Value> = keys.iter().map(|key| json!({"Key": key, "Value": ""})).collect();
        json!({"ResourceId": id, "Tags": tags})
    };
    fixture.refused("TagResource", tag("999999999999", &["k"]), "TargetNotFoundException").await;
    fixture.refused("TagResource", tag(FULL, &["k"]), "TargetNotFoundException").await;
    fixture.refused("TagResource", tag(&unit, &["aws:k"]), "InvalidInputException").await;
    fixture.refused("TagResource", tag(&unit, &["k", "k"]), "InvalidInputException").await;
    let many: Vec<String> = (0..51).map(|n| n.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    fixture.call("TagResource", tag(&unit, &many[..50])).await;
    fixture.refused("TagResource", tag(&unit, &many[50..]), "ConstraintViolationException").await;
}
