//! Policies that are read, and what is refused in which words.

use proptest::prelude::*;

use super::*;
use PolicyKind::{Identity, Key, ServiceControl, Session, Trust};

const GOOD_KEY: &str =
    r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}"#;
const GOOD_TRUST: &str = r#"{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
const GOOD: &str = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/*"}"#;

fn good(kind: PolicyKind) -> &'static str {
    match kind {
        Key => GOOD_KEY,
        Trust => GOOD_TRUST,
        Identity | Session | ServiceControl => GOOD,
    }
}

fn policy(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

fn reads(kind: PolicyKind, text: &str) {
    if let Err(error) = Policy::parse(kind, text) {
        panic!("{text}: {}", error.detail());
    }
}

fn message(kind: PolicyKind, text: &str) -> String {
    match Policy::parse(kind, text) {
        Ok(_) => panic!("{kind:?} {text}"),
        Err(error) => error.to_string(),
    }
}

/// A policy whose one good statement is changed in one place.
fn refused(kind: PolicyKind, from: &str, to: &str, expect: &str) {
    assert!(good(kind).contains(from), "{kind:?} {from}");
    let text = policy(&good(kind).replace(from, to));
    assert_eq!(message(kind, &text), expect, "{text}");
}

const SYNTAX: &str = "Syntax errors in policy.";

#[test]
fn policies_of_all_kinds_are_read() {
    for kind in [Key, Trust, Identity, Session, ServiceControl] {
        reads(kind, &policy(good(kind)));
        reads(kind, &policy(&good(kind).replace(r#""Effect":"Allow""#, r#""Sid":"a1","Effect":"Deny""#)));
        let single = format!(r#"{{"Statement":{},"Version":"2012-10-17"}}"#, good(kind));
        reads(kind, &single);
        assert_eq!(Policy::parse(kind, &single).unwrap().kind(), kind);
    }
    reads(Key, &policy(&GOOD_KEY.replace(r#""Effect""#, r#""Sid":"with spaces - ä","Effect""#)));
    reads(Key, &format!(r#"{{"Id":"x","Statement":[{GOOD_KEY}]}}"#));
    reads(Session, &format!(r#"{{"Statement":[{GOOD}]}}"#));
    reads(Trust, &format!(r#"{{"Version":"2008-10-17","Statement":[{GOOD_TRUST}]}}"#));
    // "The CreateKey and PutKeyPolicy APIs succeed, even though the policy statement is ineffective."
    reads(Key, &policy(r#"{"Effect":"Allow","Principal":"*","Action":"kms:*"}"#));
    reads(
        Identity,
        &policy(
            r#"{"Effect":"Deny","NotAction":["iam:*","*"],"NotResource":["arn:aws:s3:::a","arn:aws:iam::*:user/${aws:username}"],
               "Condition":{"Bool":{"aws:SecureTransport":false},"NumericLessThan":{"x:y":[1,"2.5"]},"StringLike":{}}}"#,
        ),
    );
    reads(Trust, &policy(&GOOD_TRUST.replace("sts:AssumeRole", "sts:*")));
    reads(Trust, &policy(&GOOD_TRUST.replace(r#"{"Service":"ec2.amazonaws.com"}"#, r#"{"AWS":"*"}"#)));
    reads(Trust, &policy(&GOOD_TRUST.replace("Service\":\"ec2.amazonaws.com", "Federated\":\"accounts.google.com")));
}

#[test]
fn documents_that_are_none_are_refused() {
    let deep = format!(r#"{{"Version":"2012-10-17","Statement":{}1{}}}"#, "[".repeat(50), "]".repeat(50));
    for text in [
        "",
        "null",
        "[]",
        "{}",
        "{",
        r#"{"Version":"2012-10-17"}"#,
        r#"{"Version":"2012-10-17","Statement":[]}"#,
        r#"{"Version":"2012-10-17","Statement":null}"#,
        r#"{"Version":"2012-10-17","Statement":"Allow"}"#,
        r#"{"Version":"2012-10-17","Statement":[[]]}"#,
        &format!(r#"{{"Version":"2012-10-17","Statement":[{GOOD}],"Extra":1}}"#),
        &format!(r#"{{"Version":"2012-10-18","Statement":[{GOOD}]}}"#),
        &format!(r#"{{"Version":2012,"Statement":[{GOOD}]}}"#),
        &format!(r#"{{"Version":"2012-10-17","Version":"2012-10-17","Statement":[{GOOD}]}}"#),
        &format!(r#"{{"Version":"2012-10-17","Id":"x","Statement":[{GOOD}]}}"#),
        &format!("{} {}", policy(GOOD), policy(GOOD)),
        &policy(&GOOD.replace("bucket", "日本")),
        &deep,
    ] {
        assert_eq!(message(Identity, text), SYNTAX, "{text}");
        assert!(Policy::parse(Trust, text).is_err(), "{text}");
    }
    let expect = "The policy is not valid: it has no statements";
    assert_eq!(message(Key, r#"{"Version":"2012-10-17"}"#), expect);
    let expect = "The provided policy document does not meet the requirements of the specified policy type.";
    assert_eq!(message(ServiceControl, "{}"), expect);
    let old = "Policy document must be version 2012-10-17 or greater.";
    assert_eq!(message(Identity, &format!(r#"{{"Statement":[{GOOD}]}}"#)), old);
    assert_eq!(message(Identity, &format!(r#"{{"Version":"2008-10-17","Statement":[{GOOD}]}}"#)), old);
}

#[test]
fn elements_that_are_missing_or_too_many_are_refused() {
    let action = r#""Action":"s3:GetObject","#;
    refused(Identity, action, "", "Policy statement must contain actions.");
    refused(Identity, action, r#""Action":[],"#, "Policy statement must contain actions.");
    refused(Identity, action, r#""Action":"s3:*","NotAction":"s3:*","#, SYNTAX);
    refused(Identity, action, r#""Action":5,"#, SYNTAX);
    refused(Identity, action, r#""Action":"s3:a","Action":"s3:b","#, SYNTAX);
    refused(Identity, r#""Effect":"Allow","#, "", SYNTAX);
    refused(Identity, r#""Allow""#, r#""allow""#, SYNTAX);
    refused(Identity, r#""Effect""#, r#""effect""#, SYNTAX);
    refused(Identity, r#","Resource":"arn:aws:s3:::bucket/*""#, "", "Policy statement must contain resources.");
    refused(Identity, r#""arn:aws:s3:::bucket/*""#, "[]", "Policy statement must contain resources.");
    let both = r#""Resource":"*","NotResource":"*""#;
    refused(Identity, r#""Resource":"arn:aws:s3:::bucket/*""#, both, SYNTAX);
    let principal = r#""Principal":"*","Action""#;
    let no_principal = "Policy document should not specify a principal.";
    refused(Identity, r#""Action""#, principal, no_principal);
    refused(Session, r#""Action""#, r#""NotPrincipal":"*","Action""#, no_principal);
    refused(
        Key,
        r#""Principal":{"AWS":"arn:aws:iam::111122223333:root"},"#,
        "",
        "Policy contains a statement with no principal.",
    );
    refused(Key, r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, "{}", "Policy contains a statement with no principal.");
    refused(Trust, r#""Principal":{"Service":"ec2.amazonaws.com"},"#, "", "Missing required field Principal");
    refused(Trust, r#","Action":"sts:AssumeRole""#, "", "Missing required field Action");
    refused(Trust, r#""Action""#, r#""Resource":"*","Action""#, "Has prohibited field Resource");
    refused(Trust, r#""Action""#, r#""NotResource":"*","Action""#, "Has prohibited field NotResource");
    refused(Trust, r#""Principal""#, r#""NotPrincipal""#, "Has prohibited field NotPrincipal");
    let negated = GOOD_KEY.replace(r#""Principal""#, r#""NotPrincipal""#);
    let with_allow = "Statement 1 of the policy is not valid: NotPrincipal is allowed with the Effect Deny only";
    assert_eq!(message(Key, &policy(&negated)), with_allow);
    reads(Key, &policy(&negated.replace("Allow", "Deny")));
    let text = policy(&GOOD_KEY.replace("Action\":\"kms:*\"", "Other\":1"));
    assert_eq!(message(Key, &text), "Statement 1 of the policy is not valid: the policy element Other is not valid");
}

#[test]
fn resources_are_of_the_policys_partition() {
    let check = |resource: &str, partition: Partition, expect: Option<&str>| {
        let text = policy(&GOOD.replace("arn:aws:s3:::bucket/*", resource));
        let found = Policy::parse(Identity, &text).unwrap().check_partition(partition);
        let expect = expect.map(|field| format!("Partition \"{field}\" is not valid for resource \"{resource}\"."));
        assert_eq!(found.err().map(|error| error.to_string()), expect, "{resource}");
    };
    for resource in ["*", "arn:aws:kms:*:*:key/*", "arn:*:kms:*:*:key/*", "arn:aws*:kms:*:*:key/*", "arn:*"] {
        check(resource, Partition::Aws, None);
    }
    check("arn:aws-cn:kms:*:*:key/*", Partition::AwsCn, None);
    check("arn:aws-cn:kms:*:*:key/*", Partition::Aws, Some("aws-cn"));
    check("arn:aws:kms:*:*:key/*", Partition::AwsUsGov, Some("aws"));
    check("arn:foo:kms:*:*:key/*", Partition::Aws, Some("foo"));
    check("arn:aws-*:kms:*:*:key/*", Partition::Aws, Some("aws-*"));
    check("arn::kms:*:*:key/*", Partition::Aws, Some(""));
    let second = policy(&format!("{GOOD},{}", GOOD.replace("Resource\":\"arn:aws", "NotResource\":\"arn:AWS")));
    let error = Policy::parse(Identity, &second).unwrap().check_partition(Partition::Aws).unwrap_err();
    let detail = "Statement 2 of the policy is not valid: the resource arn:AWS:s3:::bucket/* is of another partition";
    assert_eq!(error.detail(), detail);
}

#[test]
fn sids_are_letters_and_digits_and_differ() {
    let alphanumeric = "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression \
                        [0-9A-Za-z]*";
    refused(Identity, r#""Effect""#, r#""Sid":"a b","Effect""#, alphanumeric);
    refused(Identity, r#""Effect""#, r#""Sid":1,"Effect""#, SYNTAX);
    let with_sid = |good: &str, sid: &str| good.replace(r#""Effect""#, &format!(r#""Sid":"{sid}","Effect""#));
    let twice = |good: &str, sid: &str| policy(&[with_sid(good, sid), with_sid(good, sid)].join(","));
    assert_eq!(message(Identity, &twice(GOOD, "a")), "Statement IDs (SID) in a single policy must be unique.");
    assert_eq!(message(Key, &twice(GOOD_KEY, "a")), "The policy is not valid: two statements have the Sid a");
    reads(Identity, &twice(GOOD, ""));
}

#[test]
fn actions_have_a_service() {
    let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    for (action, expect) in [
        ("GetObject", vendor),
        ("", vendor),
        ("s3:Get:Object", "Actions/Condition can contain only one colon."),
        (":GetObject", "Vendor  is not valid"),
        ("s 3:GetObject", "Vendor s 3 is not valid"),
        ("s3:", SYNTAX),
        ("s3:Get Object", SYNTAX),
        ("s3:${aws:username}", "Actions/Condition can contain only one colon."),
        ("s3:${x}", SYNTAX),
    ] {
        refused(Identity, "s3:GetObject", action, expect);
    }
    let sts = "AssumeRole policy may only specify STS AssumeRole actions.";
    for action in ["*", "s3:GetObject", "sts:GetCallerIdentity", "AssumeRole", "iam:*"] {
        refused(Trust, "sts:AssumeRole", action, sts);
    }
}

#[test]
fn resources_are_arns() {
    for text in ["bucket", "", "ar*", "arn", "s3:::bucket", "ARN:aws:s3:::bucket"] {
        let expect = format!("Resource {text} must be in ARN format or \"*\".");
        refused(Identity, "arn:aws:s3:::bucket/*", text, &expect);
    }
    let vendor = "Resource vendor must be fully qualified and cannot contain regexes.";
    for text in ["arn:aws:s3*:::bucket", "arn:aws:*", "arn:aws:?3:::x"] {
        refused(Identity, "arn:aws:s3:::bucket/*", text, vendor);
    }
    refused(Identity, "arn:aws:s3:::bucket/*", "arn:aws:s3::${aws:PrincipalAccount}:bucket", SYNTAX);
    refused(Identity, "arn:aws:s3:::bucket/*", "arn:aws:s3:::${aws:username", SYNTAX);
}

#[test]
fn principals_are_known_by_their_form() {
    let kms = "Policy contains a statement with one or more invalid principals.";
    let root = r#"{"AWS":"arn:aws:iam::111122223333:root"}"#;
    for to in [
        r#""bob""#,
        r#"{"AWS":"bob"}"#,
        r#"{"AWS":["111122223333","arn:aws:iam::111122223333:user/*"]}"#,
        r#"{"AWS":"arn:aws:iam::111122223333:group/admins"}"#,
        r#"{"Service":"*"}"#,
        r#"{"Federated":"accounts.google.com"}"#,
        r#"{"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
        r#"{"aws":"111122223333"}"#,
    ] {
        refused(Key, root, to, kms);
    }
    refused(Trust, r#"{"Service":"ec2.amazonaws.com"}"#, r#""*""#, "Invalid principal in policy: \"STAR\":\"*\"");
    let bob = r#"{"AWS":"bob"}"#;
    refused(Trust, r#"{"Service":"ec2.amazonaws.com"}"#, bob, "Invalid principal in policy: \"AWS\":\"bob\"");
    refused(Trust, r#"{"Service":"ec2.amazonaws.com"}"#, r#"["*"]"#, SYNTAX);
}

#[test]
fn conditions_have_known_operators() {
    let condition = |text: &str| format!(r#""Condition":{text},"Action""#);
    let check = |text: &str, expect: &str| refused(Identity, r#""Action""#, &condition(text), expect);
    check(r#"{"StringEqual":{"a:b":"c"}}"#, "Invalid condition operator: StringEqual");
    check(
        r#"{"StringEquals":{"ab":"c"}}"#,
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
    );
    for text in [
        "[]",
        r#"{"StringEquals":"c"}"#,
        r#"{"StringEquals":{"a:b":null}}"#,
        r#"{"StringEquals":{"a:b":{"c":"d"}}}"#,
        r#"{"StringEquals":{"a:b":"c","a:b":"d"}}"#,
        r#"{"StringEquals":{"a:b":"${c"}}"#,
        r#"{"NumericEquals":{"a:b":"many"}}"#,
    ] {
        check(text, SYNTAX);
    }
}

#[test]
fn sizes_are_limited() {
    let padded = |good: &str, length: usize, filler: &str| {
        let text = policy(good);
        let sid = filler.repeat(length.saturating_sub(text.len() + r#""Sid":"","#.len()));
        let padded = text.replace(r#""Effect""#, &format!(r#""Sid":"{sid}","Effect""#));
        assert_eq!(padded.len(), length);
        padded
    };
    let check = |kind: PolicyKind, max: usize, message_: &str| {
        reads(kind, &padded(good(kind), max, "a"));
        let text = padded(good(kind), max + 1, "a");
        assert_eq!(message(kind, &text), message_);
        assert_eq!(Policy::parse(kind, &text).unwrap_err(), PolicyError::TooLong { kind, limit: kind.limit() });
        assert!(Policy::parse_within(kind, SizeLimit::Characters(max + 1), &text).is_ok());
    };
    check(Key, 32_768, "the policy is longer than 32768 bytes");
    check(Trust, 2_048, "Cannot exceed quota for ACLSizePerRole: 2048");
    check(Identity, 6_144, "Cannot exceed quota for PolicySize: 6144");
    check(Session, 2_048, "the session policy is longer than 2048 characters");
    check(ServiceControl, 10_240, "You have exceeded the maximum policy size.");
    // White space counts in some.
    reads(Identity, &format!("{}{}", policy(GOOD), " ".repeat(10_000)));
    assert_eq!(
        message(Key, &format!("{}{}", policy(GOOD_KEY), " ".repeat(40_000))),
        "the policy is longer than 32768 bytes"
    );
    assert!(SizeLimit::CharactersWithoutSpace(10).is_exceeded_by(&" ".repeat(1 << 20)));
    // The unit of key policies is the byte, of others the character.
    assert_eq!(SizeLimit::Bytes(9).size_of("ä b"), 4);
    assert_eq!(SizeLimit::Characters(9).size_of("ä b"), 3);
    assert_eq!(SizeLimit::CharactersWithoutSpace(9).size_of("ä b"), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_text_breaks_the_reader(text in ".{0,200}") {
        for kind in [Key, Trust, Identity, Session, ServiceControl] {
            let _ = Policy::parse(kind, &text);
        }
    }

    #[test]
    fn no_damage_breaks_the_reader(at in 0_usize..400, with in any::<char>(), cut in 0_usize..8) {
        let good = r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"a","Effect":"Deny","NotPrincipal":{"AWS":["111122223333","*"],"Service":"s3.amazonaws.com"},
            "NotAction":["kms:Encrypt","*"],"Resource":["*","arn:aws:kms:*:*:key/${aws:username, 'x'}*"],"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["${*}a?"]},
            "DateLessThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"},"IpAddress":{"aws:SourceIp":["10.0.0.0/8"]}}}]}"#;
        let mut characters: Vec<char> = good.chars().collect();
        let at = at.min(characters.len() - cut);
        characters.splice(at..at + cut, [with]);
        let text: String = characters.into_iter().collect();
        let _ = Policy::parse(Key, &text);
    }
}
