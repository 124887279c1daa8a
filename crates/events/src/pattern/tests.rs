use proptest::prelude::*;

use super::*;

mod reference;

/// The sample event of Amazon EventBridge User Guide, "Events in Amazon EventBridge", with more in its detail.
const EVENT: &str = r#"{
    "version": "0", "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
    "detail-type": "EC2 Instance State-change Notification", "source": "aws.ec2", "account": "111122223333",
    "time": "2017-12-22T18:43:48Z", "region": "us-west-1",
    "resources": ["arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0"],
    "detail": {
        "instance-id": "i-1234567890abcdef0", "state": "terminated", "c-count": 5, "d-count": 3, "x-limit": 301.8,
        "source-ip": "10.0.0.33", "empty": "", "null": null, "yes": true, "nothing": [], "object": {"a": {"b": 1}},
        "file": "dir/Image.PNG", "list": [1, "two", [3, null]],
        "employees": [{"first": "Anna", "last": "Smith", "age": 30}, [{"first": "Peter", "last": "Jones"}]]
    }
}"#;

fn matches(pattern: &str, event: &str) -> bool {
    let parsed: Pattern = pattern.parse().unwrap_or_else(|error| panic!("{pattern}: {error}"));
    parsed.matches(&Json::parse(event).unwrap())
}

#[test]
fn fields_of_the_envelope_are_compared() {
    for (pattern, expect) in [
        (r#"{"source": ["aws.ec2"]}"#, true),
        (r#"{"source": ["aws.kms", "aws.ec2"]}"#, true),
        (r#"{"source": ["aws.kms"]}"#, false),
        (r#"{"source": ["AWS.EC2"]}"#, false),
        (r#"{"source": ["aws.ec2"], "region": ["us-west-1"]}"#, true),
        (r#"{"source": ["aws.ec2"], "region": ["us-west-2"]}"#, false),
        (r#"{"detail": {"state": ["terminated"]}}"#, true),
        (r#"{"state": ["terminated"]}"#, false),
        (r#"{"detail": ["terminated"]}"#, false),
        (r#"{"missing": ["aws.ec2"]}"#, false),
        (r#"{"resources": ["arn:aws:ec2:us-west-1:123456789012:instance/i-1234567890abcdef0", "b"]}"#, true),
        (r#"{"resources": [{"prefix": "arn:aws:kms:"}]}"#, false),
    ] {
        assert_eq!(matches(pattern, EVENT), expect, "{pattern}");
    }
}

/// Each operator of "Comparison operators for use in event patterns", on fields of the detail.
#[test]
fn operators_compare_values() {
    for (pattern, expect) in [
        (r#""c-count": [5]"#, true),
        (r#""c-count": [5.0]"#, false),
        (r#""c-count": ["5"]"#, false),
        (r#""x-limit": [3.018e2]"#, false),
        (r#""x-limit": [{"numeric": ["=", 3.018e2]}]"#, true),
        (r#""c-count": [{"numeric": [">", 0, "<=", 5]}]"#, true),
        (r#""c-count": [{"numeric": [">", 0, "<", 5]}]"#, false),
        (r#""c-count": [{"numeric": [">=", 5, "<", 6]}]"#, true),
        (r#""c-count": [{"numeric": [">", 5]}]"#, false),
        (r#""d-count": [{"numeric": ["<", 10]}]"#, true),
        (r#""d-count": [{"numeric": ["<=", 2.999999]}]"#, false),
        (r#""state": [{"numeric": ["<", 10]}]"#, false),
        (r#""yes": [true]"#, true),
        (r#""yes": [false, null]"#, false),
        (r#""null": [null]"#, true),
        (r#""empty": [null]"#, false),
        (r#""empty": [""]"#, true),
        (r#""null": [""]"#, false),
        (r#""missing": [null]"#, false),
        (r#""state": [{"prefix": "term"}]"#, true),
        (r#""state": [{"prefix": "Term"}]"#, false),
        (r#""state": [{"prefix": {"equals-ignore-case": "TERM"}}]"#, true),
        (r#""state": [{"suffix": "ated"}]"#, true),
        (r#""file": [{"suffix": ".png"}]"#, false),
        (r#""file": [{"suffix": {"equals-ignore-case": ".png"}}]"#, true),
        (r#""file": [{"equals-ignore-case": "DIR/image.png"}]"#, true),
        (r#""file": [{"equals-ignore-case": "image.png"}]"#, false),
        (r#""file": [{"wildcard": "dir/*.PNG"}]"#, true),
        (r#""file": [{"wildcard": "*/dir/*"}]"#, false),
        (r#""c-count": [{"prefix": "5"}]"#, false),
        (r#""c-count": [{"wildcard": "*"}]"#, false),
        (r#""source-ip": [{"cidr": "10.0.0.0/24"}]"#, true),
        (r#""source-ip": [{"cidr": "10.0.1.0/24"}]"#, false),
        (r#""state": [{"cidr": "0.0.0.0/0"}]"#, false),
        (r#""c-count": [{"exists": true}]"#, true),
        (r#""c-count": [{"exists": false}]"#, false),
        (r#""null": [{"exists": true}]"#, true),
        (r#""missing": [{"exists": false}]"#, true),
        (r#""missing": [{"exists": true}]"#, false),
        (r#""object": [{"exists": true}]"#, false),
        (r#""object": [{"exists": false}]"#, true),
        (r#""nothing": [{"exists": true}]"#, false),
        (r#""nothing": [{"exists": false}]"#, true),
        (r#""missing": [{"exists": false}, "value"]"#, true),
        (r#""state": [{"exists": false}, "terminated"]"#, true),
        (r#""object": {"a": {"b": [{"exists": true}]}}"#, true),
        (r#""object": {"a": {"c": [{"exists": false}]}}"#, true),
        (r#""missing": {"a": {"c": [{"exists": false}]}}"#, true),
        (r#""missing": {"a": [1]}"#, false),
        (r#""state": {"a": [{"exists": false}]}"#, true),
    ] {
        assert_eq!(matches(&format!("{{\"detail\": {{{pattern}}}}}"), EVENT), expect, "{pattern}");
    }
}

#[test]
fn anything_but_takes_everything_else() {
    for (pattern, expect) in [
        (r#""state": [{"anything-but": "initializing"}]"#, true),
        (r#""state": [{"anything-but": "terminated"}]"#, false),
        (r#""state": [{"anything-but": ["stopped", "terminated"]}]"#, false),
        (r#""c-count": [{"anything-but": "5"}]"#, true),
        (r#""c-count": [{"anything-but": 5}]"#, false),
        (r#""c-count": [{"anything-but": [1, 2]}]"#, true),
        (r#""missing": [{"anything-but": "a"}]"#, false),
        (r#""object": [{"anything-but": "a"}]"#, false),
        (r#""null": [{"anything-but": "a"}]"#, true),
        (r#""state": [{"anything-but": {"prefix": "init"}}]"#, true),
        (r#""state": [{"anything-but": {"prefix": ["init", "term"]}}]"#, false),
        (r#""state": [{"anything-but": {"suffix": "ed"}}]"#, false),
        (r#""state": [{"anything-but": {"suffix": ["ing", "ped"]}}]"#, true),
        (r#""state": [{"anything-but": {"equals-ignore-case": "TERMINATED"}}]"#, false),
        (r#""state": [{"anything-but": {"equals-ignore-case": ["A", "B"]}}]"#, true),
        (r#""file": [{"anything-but": {"wildcard": "*/Image*"}}]"#, false),
        (r#""file": [{"anything-but": {"wildcard": ["*/lib/*", "*/bin/*"]}}]"#, true),
    ] {
        assert_eq!(matches(&format!("{{\"detail\": {{{pattern}}}}}"), EVENT), expect, "{pattern}");
    }
}

/// Source: documentation of AWS's Event Ruler, "JSON Array Matching".
#[test]
fn lists_are_matched_by_one_of_their_elements() {
    for (pattern, expect) in [
        (r#""list": [1]"#, true),
        (r#""list": ["two", "x"]"#, true),
        (r#""list": [3]"#, true),
        (r#""list": [null]"#, true),
        (r#""list": [4]"#, false),
        (r#""list": [{"anything-but": "two"}]"#, true),
        (r#""employees": {"first": ["Anna"]}"#, true),
        (r#""employees": {"first": ["Peter"]}"#, true),
        (r#""employees": {"first": ["Anna"], "last": ["Smith"]}"#, true),
        (r#""employees": {"first": ["Anna"], "last": ["Jones"]}"#, false),
        (r#""employees": {"first": ["Anna"], "age": [{"numeric": ["<", 40]}]}"#, true),
        (r#""employees": {"first": ["Peter"], "age": [{"exists": true}]}"#, false),
        (r#""employees": {"age": [{"exists": false}]}"#, false),
        (r#""employees": {"salary": [{"exists": false}]}"#, true),
        (r#""employees": {"$or": [{"first": ["Peter"], "last": ["Smith"]}, {"age": [31]}]}"#, false),
        (r#""employees": {"$or": [{"first": ["Peter"], "last": ["Jones"]}, {"age": [31]}]}"#, true),
    ] {
        assert_eq!(matches(&format!("{{\"detail\": {{{pattern}}}}}"), EVENT), expect, "{pattern}");
    }
}

/// Source: documentation of AWS's Event Ruler, "Rule examples with "$or" Primitive".
#[test]
fn choices_need_one_that_holds() {
    let rule = r#"{"source": ["aws.cloudwatch"], "$or": [
        {"metricName": ["CPUUtilization", "ReadLatency"]},
        {"metricType": ["MetricType"], "namespace": ["AWS/EC2", "AWS/ES"],
         "$or": [{"metricId": [1234]}, {"spaceId": [1000]}]},
        {"scope": ["Service"]}]}"#;
    for (event, expect) in [
        (r#"{"source": "aws.cloudwatch", "metricName": "ReadLatency"}"#, true),
        (r#"{"source": "aws.cloudwatch", "scope": "Service"}"#, true),
        (r#"{"source": "aws.ec2", "scope": "Service"}"#, false),
        (r#"{"source": "aws.cloudwatch"}"#, false),
        (r#"{"source": "aws.cloudwatch", "metricType": "MetricType", "namespace": "AWS/ES"}"#, false),
        (r#"{"source": "aws.cloudwatch", "metricType": "MetricType", "namespace": "AWS/ES", "spaceId": 1000}"#, true),
        (r#"{"source": "aws.cloudwatch", "metricType": "MetricType", "spaceId": 1000}"#, false),
    ] {
        assert_eq!(matches(rule, event), expect, "{event}");
    }
    let parallel = r#"{"$or": [{"a": [1]}, {"b": [1]}], "c": {"$or": [{"d": [1]}, {"e": [1]}]}}"#;
    assert!(matches(parallel, r#"{"b": 1, "c": {"e": 1}}"#));
    assert!(!matches(parallel, r#"{"b": 1, "e": 1}"#));
}

/// Source: Amazon EventBridge User Guide, "Complex example with `$or` matching".
#[test]
fn choices_have_a_thousand_combinations_at_most() {
    let choice = |count: usize| {
        let alternatives: Vec<String> = (0..count).map(|number| format!(r#"{{"a{number}": [1]}}"#)).collect();
        format!(r#""$or": [{}]"#, alternatives.join(", "))
    };
    let nested = |counts: &[usize]| {
        counts
            .iter()
            .rev()
            .fold(r#""x": [1]"#.to_owned(), |inner, count| format!(r#"{}, "y": {{{inner}}}"#, choice(*count)))
    };
    for (counts, expect) in [(&[1000][..], true), (&[1001], false), (&[10, 10, 10], true), (&[10, 10, 11], false)] {
        let parsed = format!("{{{}}}", nested(counts)).parse::<Pattern>();
        assert_eq!(parsed.is_ok(), expect, "{counts:?}: {parsed:?}");
    }
    let many = vec![2; 60];
    let error = format!("{{{}}}", nested(&many)).parse::<Pattern>().unwrap_err();
    assert!(error.problem.contains("more than 1000 combinations"), "{error}");
}

/// Source: Amazon EventBridge User Guide, "Complex example with multiple matching".
#[test]
fn of_a_field_that_stands_there_twice_the_last_one_counts() {
    let pattern = r#"{"detail": {"location": [{"prefix": "us-"}], "location": [{"anything-but": "us-east"}]}}"#;
    assert!(matches(pattern, r#"{"detail": {"location": "eu-west"}}"#));
    assert!(!matches(pattern, r#"{"detail": {"location": "us-east"}}"#));
    assert!(matches(r#"{"a": {"b": 1}, "a": [1]}"#, r#"{"a": 1}"#));
}

#[test]
fn what_is_no_pattern_is_refused_in_plain_words() {
    let cases = [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[]", "JSON object"),
        ("\"source\"", "JSON object"),
        ("{}", "without fields"),
        (r#"{"a": {}}"#, "at a: an object without fields"),
        (r#"{"a": []}"#, "at a: an empty list"),
        (r#"{"a": "b"}"#, "at a: a field needs a list"),
        (r#"{"a": 1}"#, "a field needs a list"),
        (r#"{"a": null}"#, "a field needs a list"),
        (r#"{"a": {"b": {"c": true}}}"#, "at a.b.c: a field needs a list"),
        (r#"{"a": [[1]]}"#, "a list in the list"),
        (r#"{"a": [{}]}"#, "one member"),
        (r#"{"a": [{"prefix": "a", "suffix": "b"}]}"#, "one member"),
        (r#"{"a": [{"contains": "a"}]}"#, "no operator `contains`"),
        (r#"{"a": [{"Prefix": "a"}]}"#, "no operator `Prefix`"),
        (r#"{"a": [{"prefix": 1}]}"#, "`prefix` needs a text"),
        (r#"{"a": [{"prefix": ["a"]}]}"#, "`prefix` needs a text"),
        (r#"{"a": [{"prefix": {"suffix": "a"}}]}"#, "`prefix` needs a text"),
        (r#"{"a": [{"suffix": {"equals-ignore-case": 1}}]}"#, "`suffix` needs a text"),
        (r#"{"a": [{"equals-ignore-case": ["a"]}]}"#, "needs a text"),
        (r#"{"a": [{"wildcard": "a**b"}]}"#, "two `*`"),
        (r#"{"a": [{"wildcard": "a\\b"}]}"#, "a backslash"),
        (r#"{"a": [{"wildcard": 1}]}"#, "needs a text"),
        (r#"{"a": [{"exists": "true"}]}"#, "true or false"),
        (r#"{"a": [{"exists": null}]}"#, "true or false"),
        (r#"{"a": [{"cidr": "10.0.0.1"}]}"#, "`cidr` needs"),
        (r#"{"a": [{"cidr": "10.0.0.0/33"}]}"#, "`cidr` needs"),
        (r#"{"a": [{"cidr": 10}]}"#, "`cidr` needs a text"),
        (r#"{"a": [{"numeric": []}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": 5}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": [">"]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": [">", "5"]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": ["<>", 5]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": ["!=", 5]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": ["<", 5, ">", 0]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": [">", 0, ">", 5]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": ["=", 0, "<", 5]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": [">", 0, "<", 5, "<", 6]}]}"#, "`numeric` needs"),
        (r#"{"a": [{"numeric": [">", 5, "<", 5]}]}"#, "the lower bound"),
        (r#"{"a": [{"numeric": ["<", 5000000001]}]}"#, "numbers from"),
        (r#"{"a": [{"anything-but": []}]}"#, "texts only, or numbers only"),
        (r#"{"a": [{"anything-but": ["a", 1]}]}"#, "texts only, or numbers only"),
        (r#"{"a": [{"anything-but": [true]}]}"#, "texts only, or numbers only"),
        (r#"{"a": [{"anything-but": null}]}"#, "texts or numbers"),
        (r#"{"a": [{"anything-but": true}]}"#, "texts or numbers"),
        (r#"{"a": [{"anything-but": {}}]}"#, "one operator"),
        (r#"{"a": [{"anything-but": {"numeric": ["=", 1]}}]}"#, "not with `numeric`"),
        (r#"{"a": [{"anything-but": {"prefix": ""}}]}"#, "in every text"),
        (r#"{"a": [{"anything-but": {"prefix": {"equals-ignore-case": "a"}}}]}"#, "a list of texts"),
        (r#"{"a": [{"anything-but": {"prefix": []}}]}"#, "needs a text"),
        (r#"{"a": [{"anything-but": {"prefix": [1]}}]}"#, "a list of texts"),
        (r#"{"a": [{"anything-but": {"wildcard": "**"}}]}"#, "two `*`"),
        (r#"{"$or": []}"#, "at $or: a list of two or more"),
        (r#"{"$or": [{"a": [1]}]}"#, "two or more"),
        (r#"{"$or": {"a": [1], "b": [1]}}"#, "two or more"),
        (r#"{"$or": [{"a": [1]}, 1]}"#, "objects with fields"),
        (r#"{"$or": [{"a": [1]}, {}]}"#, "without fields"),
        (r#"{"$or": [{"numeric": 123}, {"prefix": "abc"}]}"#, "`numeric` is an operator"),
        (r#"{"a": [1], "$or": [{"b": [1]}, {"c": 1}]}"#, "at $or.c: a field needs"),
    ];
    for (pattern, expect) in cases {
        let error = pattern.parse::<Pattern>().unwrap_err().to_string();
        assert!(error.contains(expect), "{pattern}: {error}");
    }
    let long = format!(r#"{{"a": ["{}"]}}"#, "x".repeat(PATTERN_BYTES_MAX));
    assert!(long.parse::<Pattern>().unwrap_err().to_string().contains("longer than"));
}

#[test]
fn the_envelope_tells_early_what_cannot_match() {
    let could = |pattern: &str| pattern.parse::<Pattern>().unwrap().could_match("aws.kms", "KMS CMK Rotation");
    for pattern in [
        r#"{"source": ["aws.kms"]}"#,
        r#"{"source": [{"prefix": "aws."}], "detail": {"key-id": ["a"]}}"#,
        r#"{"detail-type": [{"wildcard": "KMS*"}]}"#,
        r#"{"$or": [{"source": ["a"]}, {"source": ["b"]}]}"#,
        r#"{"region": ["a"]}"#,
        r#"{"source": [{"exists": true}]}"#,
    ] {
        assert!(could(pattern), "{pattern}");
    }
    for pattern in [
        r#"{"source": ["aws.iam"]}"#,
        r#"{"detail-type": ["KMS CMK Deletion"], "source": ["aws.kms"]}"#,
        r#"{"source": [{"exists": false}]}"#,
        r#"{"source": {"a": ["aws.kms"]}}"#,
        r#"{"source": [null]}"#,
    ] {
        assert!(!could(pattern), "{pattern}");
    }
}

/// Values of events: texts that patterns find something in.
fn leaf() -> impl Strategy<Value = serde_json::Value> {
    prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        (-3i64..4).prop_map(Into::into),
        "[abAB*]{0,3}".prop_map(Into::into),
    ]
}

fn event() -> impl Strategy<Value = serde_json::Value> {
    let value = leaf().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(leaf(), 0..3).prop_map(Into::into),
            prop::collection::btree_map("[xyz]", inner, 0..3).prop_map(|map| map.into_iter().collect()),
        ]
    });
    prop::collection::btree_map("[xyz]", value, 0..4).prop_map(|map| map.into_iter().collect())
}

fn test() -> impl Strategy<Value = serde_json::Value> {
    let text = || "[abAB]{1,2}";
    prop_oneof![
        leaf(),
        any::<bool>().prop_map(|wanted| serde_json::json!({ "exists": wanted })),
        text().prop_map(|text| serde_json::json!({ "prefix": text })),
        text().prop_map(|text| serde_json::json!({ "suffix": { "equals-ignore-case": text } })),
        text().prop_map(|text| serde_json::json!({ "equals-ignore-case": text })),
        text().prop_map(|text| serde_json::json!({ "anything-but": [text, "a"] })),
        text().prop_map(|text| serde_json::json!({ "anything-but": { "prefix": [text, "b"] } })),
        (-3i64..4).prop_map(|number| serde_json::json!({ "numeric": ["<=", number] })),
        (-3i64..4).prop_map(|number| serde_json::json!({ "numeric": [">", number, "<", 5] })),
        (-3i64..4).prop_map(|number| serde_json::json!({ "anything-but": number })),
    ]
}

fn pattern() -> impl Strategy<Value = serde_json::Value> {
    let values = || prop::collection::vec(test(), 1..3).prop_map(serde_json::Value::from);
    let wanted = values().prop_recursive(3, 12, 3, move |inner| {
        let fields = || prop::collection::btree_map("[xyz]", inner.clone(), 1..3);
        let object = |map: std::collections::BTreeMap<String, serde_json::Value>| map.into_iter().collect();
        let choice = prop::collection::vec(fields().prop_map(object), 2..3)
            .prop_map(|choice: Vec<serde_json::Value>| serde_json::json!({ "$or": choice }));
        prop_oneof![values(), fields().prop_map(object), choice]
    });
    prop::collection::btree_map("[xyz]", wanted, 1..3).prop_map(|map| map.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn matching_agrees_with_the_reference(pattern in pattern(), event in event()) {
        let parsed: Pattern = pattern.to_string().parse().unwrap();
        let matched = parsed.matches(&Json::parse(&event.to_string()).unwrap());
        prop_assert_eq!(matched, reference::matches(&pattern, &event));
    }

    #[test]
    fn whatever_is_given_is_a_pattern_or_refused(text in "[{}\\[\\]\":,a$or0-9*\\\\ -]{0,60}") {
        if let Ok(pattern) = text.parse::<Pattern>() {
            pattern.matches(&Json::parse(EVENT).unwrap());
        }
    }
}
