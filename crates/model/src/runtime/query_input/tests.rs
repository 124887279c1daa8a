use super::super::operation::Input;
use super::super::samples::{Loose, Strict, outcome};
use super::*;
use crate::sts;

fn form(pairs: &[(&str, &str)]) -> QueryParams {
    QueryParams::new(pairs.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())))
}

/// Reads a form and expects the typed value, as the writer of JSON shows it, or the error.
fn check(pairs: &[(&str, &str)], expect: Result<&str, &str>) {
    let found = outcome(Loose::from_query(&form(pairs)));
    assert_eq!(found.as_deref().map_err(String::as_str), expect, "{pairs:?}");
}

const MALFORMED: &str = "SerializationException: ";

#[test]
fn scalars() {
    check(&[], Ok("{}"));
    check(&[("Action", "DoIt"), ("Version", "2011-06-15"), ("Unknown.member.x", "1")], Ok("{}"));
    check(&[("Text", "a b\n")], Ok(r#"{"Text":"a b\n"}"#));
    check(&[("Text", "")], Ok(r#"{"Text":""}"#));
    check(&[("text", "a")], Ok("{}"));
    check(&[("Text.x", "a")], Ok("{}"));
    check(&[("SecretText", "hunter2")], Ok(r#"{"SecretText":"hunter2"}"#));
    check(&[("Integer", "-7")], Ok(r#"{"Integer":-7}"#));
    check(&[("Integer", "2147483647")], Ok(r#"{"Integer":2147483647}"#));
    check(&[("Long", "9223372036854775807")], Ok(r#"{"Long":9223372036854775807}"#));
    check(&[("Double", "-2.5")], Ok(r#"{"Double":-2.5}"#));
    check(&[("Boolean", "true")], Ok(r#"{"Boolean":true}"#));
    check(&[("Boolean", "False")], Ok(r#"{"Boolean":false}"#));
    check(&[("Time", "2024-06-20T16:33:54.567Z")], Ok(r#"{"Time":1718901234.567}"#));
    check(&[("Blob", "AAA=")], Ok(r#"{"Blob":"AAA="}"#));
    check(&[("SecretBlob", "AAAA")], Ok(r#"{"SecretBlob":"AAAA"}"#));
    for (name, value) in [
        ("Integer", ""),
        ("Integer", " 1"),
        ("Integer", "1.0"),
        ("Integer", "1e3"),
        ("Integer", "2147483648"),
        ("Long", "9223372036854775808"),
        ("Long", "x"),
        ("Double", ""),
        ("Double", "x"),
        ("Double", "1e999"),
        ("Double", "inf"),
        ("Double", "NaN"),
        ("Boolean", ""),
        ("Boolean", "1"),
        ("Boolean", "yes"),
        ("Time", "1718901234"),
        ("Time", ""),
        ("Blob", "AA"),
        ("Blob", "-_-_"),
        ("SecretBlob", "A"),
    ] {
        check(&[(name, value)], Err(MALFORMED));
    }
}

#[test]
fn lists() {
    check(&[("Texts.member.1", "a"), ("Texts.member.2", ""), ("Texts.member.3", "a")], Ok(r#"{"Texts":["a","","a"]}"#));
    // An empty list is the bare name.
    check(&[("Texts", "")], Ok(r#"{"Texts":[]}"#));
    check(&[("Named.Item.1", "a")], Ok(r#"{"Named":["a"]}"#));
    check(&[("Flat.1", "a"), ("Flat.2", "b")], Ok(r#"{"Flat":["a","b"]}"#));
    check(&[("Secrets.member.1", "a")], Ok(r#"{"Secrets":["a"]}"#));
    let many: Vec<(String, String)> = (1..=120).map(|n| (format!("Texts.member.{n}"), n.to_string())).collect();
    let found = Loose::from_query(&QueryParams::new(many)).unwrap().texts.unwrap();
    assert_eq!(found, (1..=120).map(|n| n.to_string()).collect::<Vec<_>>()); // by number, not by name
    for names in [
        &["Texts.member.0"][..],
        &["Texts.member.2"],
        &["Texts.member.1", "Texts.member.3"],
        &["Texts.member.01"],
        &["Texts.member.+1"],
        &["Texts.member.x"],
        &["Texts.member."],
        &["Texts.member.1.x"],
        &["Texts.member.-1"],
        &["Texts.member.99999999999999999999"],
        &["Flat.0"],
        &["Flat.x"],
    ] {
        let pairs: Vec<(&str, &str)> = names.iter().map(|name| (*name, "a")).collect();
        check(&pairs, Err(MALFORMED));
    }
    check(&[("Texts.Item.1", "a")], Ok(r#"{"Texts":[]}"#));
}

#[test]
fn structures() {
    check(&[("Part.Key", "a"), ("Part.Value", "b")], Ok(r#"{"Part":{"Key":"a","Value":"b"}}"#));
    check(
        &[("Parts.member.2.Key", "b"), ("Parts.member.1.Key", "a"), ("Parts.member.1.Password", "p")],
        Ok(r#"{"Parts":[{"Key":"a","Password":"p"},{"Key":"b"}]}"#),
    );
    check(
        &[("Part.Parts.member.1.Parts.member.1.Key", "deep")],
        Ok(r#"{"Part":{"Parts":[{"Parts":[{"Key":"deep"}]}]}}"#),
    );
    check(&[("Part.Unknown", "a")], Ok(r#"{"Part":{}}"#));
}

#[test]
fn maps() {
    check(
        &[
            ("Labels.entry.1.key", "b"),
            ("Labels.entry.1.value", "1"),
            ("Labels.entry.2.key", "a"),
            ("Labels.entry.2.value", ""),
        ],
        Ok(r#"{"Labels":{"a":"","b":"1"}}"#),
    );
    check(&[("Labels", "")], Ok(r#"{"Labels":{}}"#));
    check(
        &[("Groups.entry.1.key", "g"), ("Groups.entry.1.value.member.1.Key", "k")],
        Ok(r#"{"Groups":{"g":[{"Key":"k"}]}}"#),
    );
    check(&[("Labels.entry.1.key", "a")], Err(MALFORMED));
    check(&[("Labels.entry.1.value", "a")], Err(MALFORMED));
    check(&[("Labels.entry.2.key", "a"), ("Labels.entry.2.value", "1")], Err(MALFORMED));
    let twice = [
        ("Labels.entry.1.key", "a"),
        ("Labels.entry.1.value", "1"),
        ("Labels.entry.2.key", "a"),
        ("Labels.entry.2.value", "1"),
    ];
    check(&twice, Err(MALFORMED));
}

#[test]
fn nesting_is_bounded() {
    let name = |depth: usize| format!("Part.{}Key", "Parts.member.1.".repeat(depth));
    check(
        &[(&name(40), "a")],
        Ok(&format!("{{\"Part\":{}{{\"Key\":\"a\"}}{}}}", "{\"Parts\":[".repeat(40), "]}".repeat(40))),
    );
    check(&[(&name(100), "a")], Err(MALFORMED));
    check(&[(&name(10_000), "a")], Err(MALFORMED));
}

#[test]
fn the_last_of_a_repeated_name_stands() {
    check(&[("Text", "a"), ("Text", "b")], Ok(r#"{"Text":"b"}"#));
}

#[test]
fn constraints_hold_as_in_json() {
    let message = |pairs: &[(&str, &str)]| Strict::from_query(&form(pairs)).err().unwrap().to_string();
    assert_eq!(
        message(&[("Name", "ab"), ("Tags.member.1.TagKey", "x"), ("Count", "0")]),
        "ValidationException: 2 validation errors detected: Value '0' at 'count' failed to satisfy constraint: Member must \
         have value greater than or equal to 1; Value 'x' at 'tags.1.member.tagKey' failed to satisfy constraint: Member \
         must have length greater than or equal to 2"
    );
    assert_eq!(
        message(&[]),
        "ValidationException: 1 validation error detected: Value null at 'name' failed to satisfy constraint: Member must \
         not be null"
    );
}

#[test]
fn a_request_of_sts() {
    let request = sts::AssumeRoleRequest::from_query(&form(&[
        ("Action", "AssumeRole"),
        ("Version", "2011-06-15"),
        ("RoleArn", "arn:aws:iam::123456789012:role/r"),
        ("RoleSessionName", "session"),
        ("DurationSeconds", "900"),
        ("Tags.member.1.Key", "team"),
        ("Tags.member.1.Value", "a"),
        ("TransitiveTagKeys.member.1", "team"),
    ]))
    .unwrap();
    assert_eq!(request.role_arn, "arn:aws:iam::123456789012:role/r");
    assert_eq!(request.duration_seconds, Some(900));
    assert_eq!(request.tags.unwrap()[0].key, "team");
    assert_eq!(request.transitive_tag_keys.unwrap(), ["team"]);
}
