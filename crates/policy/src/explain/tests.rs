//! What a trace tells.

use super::*;
use crate::evaluate::{Grant, ResourceConsent};
use crate::{Caller, CallerKind, MapContext, Policy};

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const BOB: &str = "arn:aws:iam::111122223333:user/bob";

const KEY_POLICY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"root","Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"kms:*","Resource":"*"},
    {"Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/bob"]},"Action":"kms:*","Resource":"*"},
    {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/alice"},"Action":"kms:*","Resource":"*"}]}"#;

const IDENTITY: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Sid":"other","Effect":"Allow","Action":["kms:Encrypt","kms:List*"],"Resource":"*"},
    {"Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:*:*:key/0*"},
    {"Effect":"Allow","NotAction":"KMS:decrypt","Resource":"*"},
    {"Effect":"Allow","Action":"kms:*","Resource":"*","Condition":{
        "StringEquals":{"aws:PrincipalTag/Team":"red"},
        "ForAnyValue:StringLike":{"kms:EncryptionContextKeys":["App*"]}}},
    {"Effect":"Allow","Action":"kms:*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":true}}}]}"#;

fn trace(grant: Option<Grant<'_>>, context: &MapContext) -> Trace {
    let key_policy = Policy::parse(PolicyKind::Key, KEY_POLICY).unwrap();
    let identity = Policy::parse(PolicyKind::Identity, IDENTITY).unwrap();
    let account = "111122223333".parse().unwrap();
    let caller = Caller {
        kind: CallerKind::User,
        account,
        arn: BOB,
        unique_id: "AIDABOBEXAMPLE000001",
        issuer: None,
        is_bounded: false,
    };
    let identity = [NamedPolicy { name: "people", policy: &identity }];
    explain(&Question {
        caller: &caller,
        action: "kms:Decrypt",
        resource: KEY,
        resource_account: account,
        context,
        policies: Policies {
            resource: Some(NamedPolicy { name: "default", policy: &key_policy }),
            identity: &identity,
            ..Policies::default()
        },
        consent: ResourceConsent::Required,
        grant,
    })
}

#[test]
fn every_statement_says_what_does_not_match() {
    let context = MapContext::new().with("aws:PrincipalTag/Team", "red").with_many("kms:EncryptionContextKeys", ["x"]);
    let trace = trace(None, &context);
    assert!(!trace.allowed);
    assert_eq!(trace.explanation, "because no identity-based policy allows the kms:Decrypt action");
    assert_eq!(trace.decided_by, None);
    let json: serde_json::Value = serde_json::to_value(&trace).unwrap();
    let statements = |policy: usize| &json["policies"][policy]["statements"];
    assert_eq!(json["policies"][0]["policyType"], "resource");
    assert_eq!(json["policies"][1]["policy"], "people");
    let check = |policy: usize, at: usize, element: &str, expected: &[&str], seen: &[&str]| {
        let statement = &statements(policy)[at];
        assert_eq!(statement["applies"], false);
        assert_eq!(statement["number"], at + 1);
        let mismatch = &statement["mismatch"];
        assert_eq!(mismatch["element"], element);
        assert_eq!(mismatch["expected"], serde_json::json!(expected));
        assert_eq!(mismatch["seen"], serde_json::json!(seen));
    };
    assert_eq!(statements(0)[0], serde_json::json!({"number":1,"sid":"root","effect":"Allow","applies":true}));
    check(0, 1, "NotPrincipal", &[BOB], &[BOB]);
    check(0, 2, "Principal", &["arn:aws:iam::111122223333:user/alice"], &[BOB]);
    check(1, 0, "Action", &["kms:encrypt", "kms:list*"], &["kms:decrypt"]);
    check(1, 1, "Resource", &["arn:aws:kms:*:*:key/0*"], &[KEY]);
    check(1, 2, "NotAction", &["kms:decrypt"], &["kms:decrypt"]);
    check(1, 3, "Condition", &["App*"], &["x"]);
    assert_eq!(statements(1)[3]["mismatch"]["operator"], "ForAnyValue:StringLike");
    assert_eq!(statements(1)[3]["mismatch"]["key"], "kms:EncryptionContextKeys");
    let absent = &statements(1)[4]["mismatch"];
    assert_eq!((&absent["key"], &absent["seen"]), (&"aws:MultiFactorAuthPresent".into(), &serde_json::Value::Null));
}

#[test]
fn what_allows_is_named() {
    let context =
        MapContext::new().with("aws:PrincipalTag/team", "red").with_many("kms:EncryptionContextKeys", ["AppName"]);
    let by_policy = trace(None, &context);
    assert!(by_policy.allowed);
    assert_eq!(by_policy.explanation, "allowed by the identity-based policy people");
    let decided_by = by_policy.decided_by.unwrap();
    assert_eq!((decided_by.policy_type, decided_by.statement), (PolicyType::Identity, 4));
    let by_grant = trace(Some(Grant { id: "g1", grantee: BOB }), &MapContext::new());
    assert!(by_grant.allowed);
    assert_eq!((by_grant.explanation.as_str(), by_grant.grant.as_deref()), ("allowed by the grant g1", Some("g1")));
}
