//! Lists, page by page.

use super::*;

/// Names of all items, page by page.
async fn pages(fixture: &Fixture, operation: &str, parameters: &[(&str, &str)], item: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut marker: Option<String> = None;
    loop {
        let mut all = parameters.to_vec();
        all.extend(marker.as_deref().map(|marker| ("Marker", marker)));
        let answer = fixture.call(operation, &all).await;
        pages.push(elements(&answer, item).into_iter().map(str::to_owned).collect());
        if element(&answer, "IsTruncated") == "false" {
            assert_eq!(elements(&answer, "Marker").len(), 0);
            return pages;
        }
        marker = Some(element(&answer, "Marker").to_owned());
    }
}

#[tokio::test]
async fn users_are_listed_below_a_path_page_by_page() {
    let fixture = Fixture::new();
    for (name, path) in [("a", "/x/"), ("B", "/"), ("c", "/x/y/"), ("d", "/xx/"), ("E", "/x/")] {
        fixture.call("CreateUser", &[("UserName", name), ("Path", path)]).await;
    }
    let check = async |parameters: &[(&str, &str)], expect: &[&[&str]]| {
        assert_eq!(pages(&fixture, "ListUsers", parameters, "UserName").await, expect, "{parameters:?}");
    };
    check(&[], &[&["a", "B", "c", "d", "E"]]).await;
    check(&[("MaxItems", "5")], &[&["a", "B", "c", "d", "E"]]).await;
    check(&[("MaxItems", "2")], &[&["a", "B"], &["c", "d"], &["E"]]).await;
    check(&[("PathPrefix", "/x/"), ("MaxItems", "2")], &[&["a", "c"], &["E"]]).await;
    check(&[("PathPrefix", "/x")], &[&["a", "c", "d", "E"]]).await;
    check(&[("PathPrefix", "/z/")], &[&[]]).await;
}

#[tokio::test]
async fn everything_that_is_listed_has_pages() {
    let fixture = Fixture::new();
    let bob = ("UserName", "bob");
    fixture.call("CreateUser", &[bob]).await;
    for n in 0..3 {
        let name = format!("n{n}");
        fixture.call("CreateGroup", &[("GroupName", &name)]).await;
        fixture.call("AddUserToGroup", &[bob, ("GroupName", &name)]).await;
        let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"a:b","Resource":"*"}]}"#;
        fixture.call("PutUserPolicy", &[bob, ("PolicyName", &name), ("PolicyDocument", document)]).await;
        // Longer than a marker may be.
        let key = "é".repeat(100) + &name;
        fixture.call("TagUser", &[bob, ("Tags.member.1.Key", &key), ("Tags.member.1.Value", "")]).await;
        let user = format!("member{n}");
        fixture.call("CreateUser", &[("UserName", &user)]).await;
        fixture.call("AddUserToGroup", &[("UserName", &user), ("GroupName", "n0")]).await;
    }
    fixture.call("CreateAccessKey", &[bob]).await;
    fixture.call("CreateAccessKey", &[bob]).await;
    let group = ("GroupName", "n0");
    for (operation, subject, item, count) in [
        ("ListGroups", ("PathPrefix", "/"), "GroupName", 3),
        ("ListGroupsForUser", bob, "GroupName", 3),
        ("ListUserPolicies", bob, "member", 3),
        ("ListUserTags", bob, "Key", 3),
        ("GetGroup", group, "UserName", 4),
        ("ListAccessKeys", bob, "AccessKeyId", 2),
    ] {
        let pages = pages(&fixture, operation, &[subject, ("MaxItems", "1")], item).await;
        assert_eq!((pages.len(), pages.concat().len()), (count, count), "{operation}: {pages:?}");
    }
}

#[tokio::test]
async fn markers_of_other_lists_are_refused() {
    let fixture = Fixture::new();
    for name in ["a", "b"] {
        fixture.call("CreateUser", &[("UserName", name)]).await;
        fixture.call("CreateGroup", &[("GroupName", name)]).await;
    }
    let answer = fixture.call("ListUsers", &[("MaxItems", "1")]).await;
    let marker = element(&answer, "Marker");
    assert!(marker.len() <= 320, "{}", marker.len());
    for (operation, marker) in [("ListGroups", marker), ("ListUsers", "x"), ("ListUsers", "AAAA")] {
        fixture.refused(operation, &[("Marker", marker)], "ValidationError", "Invalid Marker.").await;
    }
    let below = [("Marker", marker), ("PathPrefix", "/a/")];
    fixture.refused("ListUsers", &below, "ValidationError", "Invalid Marker.").await;
}
