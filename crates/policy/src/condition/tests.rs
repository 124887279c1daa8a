//! Operators, one table for each.

use super::*;
use crate::context::MapContext;

/// `expect` for the condition, in a context where the key has the values (`None`: is absent).
fn check(operator: &str, policy: &[&str], request: Option<&[&str]>, expect: bool) {
    let values = policy.iter().map(|value| (*value).to_owned()).collect();
    let condition = Condition::new(operator, "test:Key", values, true).unwrap_or_else(|error| panic!("{error}"));
    let mut context = MapContext::new().with("aws:username", "bob");
    match request {
        Some([value]) if !operator.starts_with("For") => context.set("test:key", *value),
        Some(values) => context.set_many("test:key", values.iter().copied()),
        None => &mut context,
    };
    assert_eq!(condition.holds(&context), expect, "{operator} {policy:?} {request:?}");
}

/// [`check`] for an operator, and the opposite for its negation.
fn check_both(operator: &str, negation: &str, policy: &[&str], request: &[&str], expect: bool) {
    check(operator, policy, Some(request), expect);
    check(negation, policy, Some(request), !expect);
}

#[test]
fn strings() {
    let equals = |policy: &[&str], request: &str, expect| {
        check_both("StringEquals", "StringNotEquals", policy, &[request], expect);
    };
    equals(&["finance", "hr"], "hr", true);
    equals(&["finance", "hr"], "HR", false);
    equals(&["finance", "hr"], "legal", false);
    equals(&["h*"], "hr", false);
    equals(&["h*"], "h*", true);
    equals(&[""], "", true);
    equals(&["${aws:username}"], "bob", true);
    equals(&["${aws:username}"], "${aws:username}", false);
    let ignoring = |policy: &[&str], request: &str, expect| {
        check_both("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", policy, &[request], expect);
    };
    ignoring(&["Finance"], "fINANCE", true);
    ignoring(&["${aws:username}"], "BOB", true);
    ignoring(&["f*"], "finance", false);
    let like = |policy: &[&str], request: &str, expect| {
        check_both("StringLike", "StringNotLike", policy, &[request], expect);
    };
    like(&["fin*", "h?"], "hr", true);
    like(&["fin*"], "Finance", false);
    like(&["home/${aws:username}/*"], "home/bob/x", true);
    like(&["${*}"], "x", false);
    like(&["${*}"], "*", true);
}

#[test]
fn a_variable_without_value_equals_nothing() {
    // IAM User Guide, "IAM policy elements: Variables and tags", on policy variables with no value.
    for request in ["", "bob", "${aws:PrincipalTag/Team}"] {
        check_both("StringEquals", "StringNotEquals", &["${aws:PrincipalTag/Team}"], &[request], false);
        check_both("StringLike", "StringNotLike", &["${aws:PrincipalTag/Team}*"], &[request], false);
        let arn = "arn:aws:iam::1:user/${aws:PrincipalTag/Team}";
        check_both("ArnLike", "ArnNotLike", &[arn], &["arn:aws:iam::1:user/"], false);
    }
    check("StringEquals", &["${aws:PrincipalTag/Team}", "x"], Some(&["x"]), true);
}

#[test]
fn variables_count_since_2012_only() {
    let old = |value: &str| Condition::new("StringEquals", "a:b", vec![value.to_owned()], false).unwrap();
    let context = MapContext::new().with("aws:username", "bob").with("a:b", "${aws:username}");
    assert!(old("${aws:username}").holds(&context));
    assert!(!old("bob").holds(&context));
    assert!(!old("${").holds(&context));
}

#[test]
fn numbers() {
    let numeric = |operator: &str, policy: &[&str], request: &str, expect| {
        check(&format!("Numeric{operator}"), policy, Some(&[request]), expect);
    };
    check_both("NumericEquals", "NumericNotEquals", &["10"], &["10.0"], true);
    check_both("NumericEquals", "NumericNotEquals", &["10", "20"], &["15"], false);
    for (request, less, equal, greater) in
        [("9", true, false, false), ("10", false, true, false), ("11", false, false, true)]
    {
        numeric("LessThan", &["10"], request, less);
        numeric("LessThanEquals", &["10"], request, less || equal);
        numeric("GreaterThan", &["10"], request, greater);
        numeric("GreaterThanEquals", &["10"], request, greater || equal);
    }
    numeric("LessThan", &["5", "10"], "7", true);
    numeric("Equals", &["10"], "ten", false);
    numeric("NotEquals", &["10"], "ten", true);
    numeric("GreaterThan", &["9007199254740992"], "9007199254740993", true);
}

#[test]
fn dates() {
    let date = |operator: &str, policy: &[&str], request: &str, expect| {
        check(&format!("Date{operator}"), policy, Some(&[request]), expect);
    };
    check_both("DateEquals", "DateNotEquals", &["2020-04-01T00:00:00Z"], &["1585699200"], true);
    check_both("DateEquals", "DateNotEquals", &["2020-04-01"], &["2020-04-01T02:00:00+02:00"], true);
    for (request, less, equal, greater) in [
        ("2020-03-31T23:59:59Z", true, false, false),
        ("2020-04-01T00:00:00Z", false, true, false),
        ("2020-04-01T00:00:01Z", false, false, true),
    ] {
        date("LessThan", &["2020-04-01"], request, less);
        date("LessThanEquals", &["2020-04-01"], request, less || equal);
        date("GreaterThan", &["2020-04-01"], request, greater);
        date("GreaterThanEquals", &["2020-04-01"], request, greater || equal);
    }
    date("LessThan", &["2020-04-01"], "yesterday", false);
}

#[test]
fn booleans_bytes_and_addresses() {
    check("Bool", &["true"], Some(&["true"]), true);
    check("Bool", &["true"], Some(&["false"]), false);
    check("Bool", &["False"], Some(&["false"]), true);
    check("Bool", &["true"], Some(&["yes"]), false);
    check("BinaryEquals", &["QmluYXJ5VmFsdWVJbkJhc2U2NA=="], Some(&["QmluYXJ5VmFsdWVJbkJhc2U2NA"]), true);
    check("BinaryEquals", &["QmluYXJ5VmFsdWVJbkJhc2U2NA=="], Some(&["QmluYXJ5"]), false);
    check("BinaryEquals", &["QmluYXJ5"], Some(&["no base64"]), false);
    let ranges = ["203.0.113.0/24", "2001:DB8:1234:5678::/64"];
    check_both("IpAddress", "NotIpAddress", &ranges, &["203.0.113.7"], true);
    check_both("IpAddress", "NotIpAddress", &ranges, &["2001:db8:1234:5678::7"], true);
    check_both("IpAddress", "NotIpAddress", &ranges, &["198.51.100.7"], false);
    check_both("IpAddress", "NotIpAddress", &ranges, &["not an address"], false);
}

#[test]
fn arns() {
    let topic = "arn:aws:sns:us-east-1:111122223333:topic";
    for (operator, negation) in [("ArnEquals", "ArnNotEquals"), ("ArnLike", "ArnNotLike")] {
        check_both(operator, negation, &[topic], &[topic], true);
        check_both(operator, negation, &["arn:aws:sns:*:111122223333:*"], &[topic], true);
        check_both(operator, negation, &["arn:aws:sns:*"], &[topic], false);
        check_both(operator, negation, &["*"], &[topic], true);
        check_both(operator, negation, &["arn:aws:sns:*:*:${aws:username}"], &["arn:aws:sns:x:1:bob"], true);
        check_both(operator, negation, &[topic], &["topic"], false);
    }
}

#[test]
fn keys_that_are_absent() {
    for (operator, value, negated) in [
        ("StringEquals", "a", false),
        ("StringNotEquals", "a", true),
        ("StringLike", "*", false),
        ("StringNotLike", "*", true),
        ("NumericLessThan", "1", false),
        ("NumericNotEquals", "1", true),
        ("DateGreaterThan", "2020-01-01", false),
        ("Bool", "false", false),
        ("BinaryEquals", "", false),
        ("IpAddress", "0.0.0.0/0", false),
        ("NotIpAddress", "0.0.0.0/0", true),
        ("ArnLike", "*", false),
        ("ArnNotLike", "*", true),
    ] {
        for request in [None, Some([].as_slice())] {
            check(operator, &[value], request, negated);
            check(&format!("{operator}IfExists"), &[value], request, true);
            check(&format!("ForAllValues:{operator}"), &[value], request, true);
            check(&format!("ForAnyValue:{operator}"), &[value], request, false);
            check(&format!("ForAnyValue:{operator}IfExists"), &[value], request, true);
        }
    }
    check("StringEqualsIfExists", &["a"], Some(&["b"]), false);
    check("StringNotEqualsIfExists", &["a"], Some(&["a"]), false);
}

#[test]
fn null() {
    for (value, absent) in [("true", true), ("false", false)] {
        check("Null", &[value], None, absent);
        check("Null", &[value], Some(&[]), absent);
        check("Null", &[value], Some(&[""]), absent);
        check("Null", &[value], Some(&["x"]), !absent);
        for request in [None, Some(["x"].as_slice())] {
            check("ForAllValues:Null", &[value], request, true);
            check("ForAnyValue:Null", &[value], request, false);
        }
    }
    check("Null", &["true", "false"], None, true);
}

#[test]
fn sets() {
    let columns = ["PostDateTime", "Message", "Tags"];
    let check_set = |operator: &str, request: &[&str], all: bool, any: bool| {
        check(&format!("ForAllValues:{operator}"), &columns, Some(request), all);
        check(&format!("ForAnyValue:{operator}"), &columns, Some(request), any);
    };
    check_set("StringEquals", &["PostDateTime", "UserName"], false, true);
    check_set("StringEquals", &["Message", "Tags"], true, true);
    check_set("StringEquals", &["UserName"], false, false);
    check_set("StringEquals", &[""], true, false);
    check_set("StringNotEquals", &["PostDateTime", "UserName"], false, true);
    check_set("StringNotEquals", &["Message", "Tags"], false, false);
    check_set("StringNotEquals", &["UserName", "ID"], true, true);
    check("ForAllValues:StringLike", &["a*"], Some(&["ab", "ac"]), true);
    check("ForAllValues:StringLike", &["a*"], Some(&["ab", "b"]), false);
    check("ForAnyValue:ArnLike", &["arn:aws:kms:*:*:key/*"], Some(&["x", "arn:aws:kms:r:1:key/a"]), true);
    check("ForAllValues:NumericLessThan", &["10"], Some(&["1", "9"]), true);
    check("ForAnyValue:IpAddress", &["10.0.0.0/8"], Some(&["192.0.2.1", "10.1.1.1"]), true);
    // Without a qualifier, several values are compared with as if one of them sufficed.
    check("StringEquals", &["a"], Some(&["a", "b"]), true);
    check("StringNotEquals", &["a"], Some(&["a", "b"]), false);
}

#[test]
fn conditions_without_values() {
    check("StringEquals", &[], Some(&["a"]), false);
    check("StringNotEquals", &[], Some(&["a"]), true);
    check("ForAllValues:StringEquals", &[], Some(&["a"]), false);
    check("ForAllValues:StringEquals", &[], None, true);
    check("ForAnyValue:StringEquals", &[], Some(&["a"]), false);
    check("StringEqualsIfExists", &[], None, true);
}

#[test]
fn what_can_not_be_compared_is_refused() {
    let check = |operator: &str, key: &str, value: &str, expect: &str| {
        let error = Condition::new(operator, key, vec![value.to_owned()], true).unwrap_err();
        assert_eq!(error.to_string(), expect);
    };
    check("StringEqual", "a:b", "x", "Invalid condition operator: StringEqual");
    check("StringEquals", "ab", "x", "The condition key format is not valid: ab");
    check("StringEquals", ":b", "x", "The condition key format is not valid: :b");
    check("StringEquals", "a:", "x", "The condition key format is not valid: a:");
    check("StringEquals", "a:${b}", "x", "The condition key format is not valid: a:${b}");
    for (operator, value) in [
        ("NumericEquals", "ten"),
        ("DateEquals", "today"),
        ("Bool", "yes"),
        ("Bool", "${aws:SecureTransport}"),
        ("BinaryEquals", "?"),
        ("IpAddress", "10.0.0.0/64"),
        ("Null", ""),
    ] {
        let expect = format!("The value {value} is not valid for the condition operator {operator}");
        check(operator, "a:b", value, &expect);
    }
    check("StringLike", "a:b", "${x", "The policy variable is missing a closing curly brace: ${x");
    check("ArnLike", "a:b", "arn:${}", "The policy variable is empty: arn:${}");
}
