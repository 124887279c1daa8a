//! Who can retire a grant.
//!
//! Source: AWS KMS Developer Guide, "Retiring and revoking grants".

use super::people::user_of;
use super::*;

const OTHER: &str = "444455556666";
const DENIED: &str = "AccessDeniedException";

/// A fixture with users `bob` (grantee) and `carol`, and a key.
async fn people() -> (Fixture, Principal, Principal, String) {
    let kms = Fixture::new();
    let (bob, carol) = (user_of(ACCOUNT, "bob", 1), user_of(ACCOUNT, "carol", 1));
    kms.people.add(&bob);
    kms.people.add(&carol);
    let key = kms.new_key().await;
    (kms, bob, carol, key)
}

impl Fixture {
    /// The answer to `CreateGrant` for `Encrypt` and whatever else is asked for.
    async fn made(&self, key: &str, grantee: &Principal, more: Value) -> Value {
        let mut input = json!({"KeyId": key, "GranteePrincipal": grantee.arn().to_string(), "Operations": ["Encrypt"]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.call("CreateGrant", input).await
    }

    /// `Ok` or the code of the error when a principal retires a grant by its token.
    async fn retire(&self, caller: &Principal, made: &Value) -> Result<(), &'static str> {
        let outcome = self.call_by(caller, "RetireGrant", json!({"GrantToken": made["GrantToken"]})).await;
        outcome.map(|_| ()).map_err(|(code, _)| code)
    }
}

fn statement(effect: &str, action: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": effect, "Action": action, "Resource": "*"}})
}

#[tokio::test]
async fn the_grant_says_who_can_retire_it() {
    let (kms, bob, carol, key) = people().await;
    let made = kms.made(&key, &bob, json!({})).await;
    for caller in [&bob, &carol] {
        assert_eq!(kms.retire(caller, &made).await, Err(DENIED));
    }
    // The account in which it was created.
    kms.call("RetireGrant", json!({"GrantToken": made["GrantToken"]})).await;
    assert_eq!(kms.retire(&root_of(ACCOUNT), &made).await, Err("InvalidGrantTokenException"));

    // The retiring principal, and nobody else among users; by id and ARN, too.
    let made = kms.made(&key, &bob, json!({"RetiringPrincipal": carol.arn().to_string()})).await;
    assert_eq!(kms.retire(&bob, &made).await, Err(DENIED));
    let arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{key}");
    let named = json!({"KeyId": arn, "GrantId": made["GrantId"]});
    assert_eq!(kms.call_by(&bob, "RetireGrant", named.clone()).await.unwrap_err().0, DENIED);
    kms.call_by(&carol, "RetireGrant", named.clone()).await.unwrap();
    assert_eq!(kms.call_by(&carol, "RetireGrant", named).await.unwrap_err().0, "NotFoundException");

    // The grantee, if that is granted; constraints don't apply.
    let more = json!({
        "Operations": ["Encrypt", "RetireGrant"],
        "Constraints": {"EncryptionContextEquals": {"a": "b"}, "SourceArn": "arn:aws:ssm:us-east-1:111122223333:parameter/p"},
    });
    let made = kms.made(&key, &bob, more).await;
    assert_eq!(kms.retire(&carol, &made).await, Err(DENIED));
    assert_eq!(kms.retire(&bob, &made).await, Ok(()));
    assert_eq!(kms.records("kms/grant").await, Vec::<String>::new());
}

#[tokio::test]
async fn policies_of_identities_delegate_and_deny_retiring_and_key_policies_do_not() {
    let (kms, bob, carol, key) = people().await;
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "kms:*", "Resource": "*"},
            {"Effect": "Allow", "Principal": {"AWS": carol.arn().to_string()}, "Action": "kms:RetireGrant", "Resource": "*"},
        ],
    });
    kms.call("PutKeyPolicy", json!({"KeyId": key, "Policy": policy.to_string()})).await;
    let made = kms.made(&key, &bob, json!({"RetiringPrincipal": bob.arn().to_string()})).await;
    assert_eq!(kms.retire(&carol, &made).await, Err(DENIED));
    kms.people.put_policy(&bob, &statement("Deny", "kms:RetireGrant"));
    assert_eq!(kms.retire(&bob, &made).await, Err(DENIED));
    // A grant is told from others by its constraint.
    let more = json!({
        "RetiringPrincipal": bob.arn().to_string(), "Constraints": {"EncryptionContextSubset": {"Department": "IT"}},
    });
    let constrained = kms.made(&key, &bob, more).await;
    for (condition_key, value, expect) in [
        ("kms:EncryptionContext:Department", "IT", Err(DENIED)),
        ("kms:GrantConstraintType", "EncryptionContextSubset", Err(DENIED)),
        ("kms:EncryptionContext:Department", "HR", Ok(())),
    ] {
        let mut policy = statement("Deny", "kms:RetireGrant");
        policy["Statement"]["Condition"] = json!({"StringEquals": {condition_key: value}});
        kms.people.put_policy(&bob, &policy);
        assert_eq!(kms.retire(&bob, &constrained).await, expect, "{condition_key} {value}");
    }
    // The account that owns the key delegates to its users.
    kms.people.put_policy(&carol, &statement("Allow", "kms:RetireGrant"));
    assert_eq!(kms.retire(&carol, &made).await, Ok(()));
}

#[tokio::test]
async fn another_account_retires_what_it_was_named_for() {
    let (kms, bob, _, key) = people().await;
    let foreign = user_of(OTHER, "dave", 1);
    kms.people.add(&foreign);
    let made = kms.made(&key, &bob, json!({})).await;
    let arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{key}");
    // Who may not retire a grant does not learn whether it is there.
    let there = kms.call_as(OTHER, "RetireGrant", json!({"KeyId": arn, "GrantId": made["GrantId"]})).await;
    let missing = kms.call_as(OTHER, "RetireGrant", json!({"KeyId": arn, "GrantId": "0".repeat(64)})).await;
    assert_eq!(there.as_ref().unwrap_err().0, DENIED);
    assert_eq!(there, missing);

    let made = kms.made(&key, &bob, json!({"RetiringPrincipal": format!("arn:aws:iam::{OTHER}:root")})).await;
    assert_eq!(kms.retire(&foreign, &made).await, Err(DENIED));
    let listed =
        kms.call_as(OTHER, "ListRetirableGrants", json!({"RetiringPrincipal": format!("arn:aws:iam::{OTHER}:root")}));
    let listed = listed.await.unwrap();
    assert_eq!(listed["Grants"][0]["GrantId"], made["GrantId"]);
    assert_eq!(listed["Grants"][0]["KeyId"], arn);
    kms.people.put_policy(&foreign, &statement("Allow", "kms:RetireGrant"));
    assert_eq!(kms.retire(&foreign, &made).await, Ok(()));

    // A grant that another account has issued.
    let grant_back = json!({
        "KeyId": key, "GranteePrincipal": foreign.arn().to_string(), "Operations": ["CreateGrant", "Encrypt"],
    });
    kms.call("CreateGrant", grant_back).await;
    let child = json!({"KeyId": arn, "GranteePrincipal": bob.arn().to_string(), "Operations": ["Encrypt"]});
    let made = kms.call_by(&foreign, "CreateGrant", child).await.unwrap();
    let listed = kms.call("ListGrants", json!({"KeyId": key, "GrantId": made["GrantId"]})).await;
    assert_eq!(listed["Grants"][0]["IssuingAccount"], format!("arn:aws:iam::{OTHER}:root"));
    assert_eq!(kms.retire(&root_of(OTHER), &made).await, Ok(()));
}

#[tokio::test]
async fn retirable_grants_are_listed_to_those_whom_their_account_allows() {
    let (kms, bob, carol, key) = people().await;
    let arn = carol.arn().to_string();
    let mut ids = Vec::new();
    for _ in 0..5 {
        let made = kms.made(&key, &bob, json!({"RetiringPrincipal": arn})).await;
        ids.push(made["GrantId"].as_str().unwrap().to_owned());
    }
    kms.made(&key, &bob, json!({"RetiringPrincipal": bob.arn().to_string()})).await;
    ids.sort();
    let ask = json!({"RetiringPrincipal": arn, "Limit": 2});
    assert_eq!(kms.call_by(&carol, "ListRetirableGrants", ask.clone()).await.unwrap_err().0, DENIED);
    let on_carol = json!({
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Action": "kms:ListRetirableGrants", "Resource": arn},
    });
    kms.people.put_policy(&carol, &on_carol);
    let (mut listed, mut page, mut sizes) = (Vec::new(), ask.clone(), Vec::new());
    loop {
        let answer = kms.call_by(&carol, "ListRetirableGrants", page.clone()).await.unwrap();
        let grants = answer["Grants"].as_array().unwrap();
        sizes.push(grants.len());
        listed.extend(grants.iter().map(|grant| grant["GrantId"].as_str().unwrap().to_owned()));
        assert_eq!(answer["Truncated"], answer.get("NextMarker").is_some());
        match answer.get("NextMarker") {
            Some(marker) => page["Marker"] = marker.clone(),
            None => break,
        }
    }
    assert_eq!((listed, sizes), (ids, vec![2, 2, 1]));
    let mut of_other = ask;
    of_other["RetiringPrincipal"] = bob.arn().to_string().into();
    assert_eq!(kms.call_by(&carol, "ListRetirableGrants", of_other).await.unwrap_err().0, DENIED);
    // Of one's own account alone.
    let foreign = kms.call_as(OTHER, "ListRetirableGrants", json!({"RetiringPrincipal": arn})).await;
    assert_eq!(foreign.unwrap_err().0, DENIED);
}
