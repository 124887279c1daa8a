use super::super::operation::Input;
use super::super::samples::{Loose, outcome};
use super::*;

/// Reads a body and expects the typed value, as the writer of JSON shows it, or the error.
fn check(body: &str, expect: Result<&str, &str>) {
    let found = outcome(Loose::from_json(body.as_bytes()));
    let shown: String = body.chars().take(200).collect();
    assert_eq!(found.as_deref().map_err(String::as_str), expect, "{shown}");
}

/// The same for a value of the member of this name.
fn check_member(name: &str, value: &str, expect: Result<&str, &str>) {
    let expect = expect.map(|value| format!("{{\"{name}\":{value}}}"));
    check(&format!("{{\"{name}\":{value}}}"), expect.as_deref().map_err(|message| *message));
}

/// An error that names no reason.
const MALFORMED: &str = "SerializationException: ";
const STRUCTURE: &str = "SerializationException: Start of structure or map found where not expected.";
const LIST: &str = "SerializationException: Start of list found where not expected.";

#[test]
fn an_absent_body_is_an_empty_structure() {
    check("", Ok("{}"));
    check("{}", Ok("{}"));
    check(" {\n} ", Ok("{}"));
}

#[test]
fn a_body_is_one_structure() {
    check("[]", Err(LIST));
    check("[{}]", Err(LIST));
    check("null", Err(MALFORMED));
    check("true", Err("SerializationException: Expected structure or null"));
    check("1", Err("SerializationException: Expected structure or null"));
    check("\"{}\"", Err("SerializationException: Expected structure or null"));
    for body in
        [" ", "\n", "{", "}", "{}}", "{} {}", "{},", "{}x", "{}\0", "\u{feff}{}", "{'Text':1}", "Text=a", "<a/>"]
    {
        check(body, Err(MALFORMED));
    }
    assert!(
        matches!(Loose::from_json(b"{\"Text\":\"\xff\"}"), Err(InputError::Serialization(text)) if text.is_empty())
    );
}

#[test]
fn members_may_be_null_or_unknown() {
    check(r#"{"Text":null}"#, Ok("{}"));
    check(r#"{"Integer":null,"Text":"a","Parts":null,"SecretBlob":null}"#, Ok(r#"{"Text":"a"}"#));
    check(r#"{"Part":{"Key":null,"Value":"v"}}"#, Ok(r#"{"Part":{"Value":"v"}}"#));
    check(r#"{"Unknown":[1,{"Text":2}],"Text":"a"}"#, Ok(r#"{"Text":"a"}"#));
    check(r#"{"Unknown":1,"Unknown":2}"#, Ok("{}"));
    // Names are exact.
    check(r#"{"text":1,"TEXT":2,"Text ":3,"":4}"#, Ok("{}"));
    check(r#"{"T\u0065xt":"a"}"#, Ok(r#"{"Text":"a"}"#));
    for body in [r#"{"Unknown":}"#, r#"{"Unknown":[1}"#, r#"{"Unknown":tru}"#, r#"{"Unknown":01}"#] {
        check(body, Err(MALFORMED));
    }
    check(&format!("{{\"Unknown\":{}}}", "[".repeat(10_000) + &"]".repeat(10_000)), Err(MALFORMED));
    check(&"{\"Unknown\":".repeat(10_000), Err(MALFORMED));
    check(&format!("{}{}", "{\"Part\":{\"Parts\":[".repeat(10_000), "]}}".repeat(10_000)), Err(MALFORMED));
}

#[test]
fn members_do_not_repeat() {
    check(r#"{"Text":"a","Text":"a"}"#, Err(MALFORMED));
    check(r#"{"Text":"a","Text":null}"#, Err(MALFORMED));
    check(r#"{"Text":null,"Text":"a"}"#, Err(MALFORMED));
    check(r#"{"Text":"a","T\u0065xt":"b"}"#, Err(MALFORMED));
    check(r#"{"Part":{"Key":"a","Key":"b"}}"#, Err(MALFORMED));
    check(r#"{"Labels":{"a":"1","a":"1"}}"#, Err(MALFORMED));
    check(r#"{"Labels":{"a":"1","\u0061":"2"}}"#, Err(MALFORMED));
    check(r#"{"Labels":{"a":"1","A":"2"}}"#, Ok(r#"{"Labels":{"A":"2","a":"1"}}"#));
}

#[test]
fn texts() {
    check_member("Text", r#""""#, Ok(r#""""#));
    check_member("Text", r#""é\u00e9\ud83d\ude00\u0000""#, Ok("\"éé\u{1f600}\\u0000\""));
    check_member("Text", "1", Err("SerializationException: NUMBER_VALUE can not be converted to a String"));
    check_member("Text", "1.5", Err("SerializationException: NUMBER_VALUE can not be converted to a String"));
    check_member("Text", "true", Err("SerializationException: TRUE_VALUE can not be converted to a String"));
    check_member("Text", "false", Err("SerializationException: FALSE_VALUE can not be converted to a String"));
    check_member("Text", "{}", Err(STRUCTURE));
    check_member("Text", "[]", Err(LIST));
    check_member("Text", r#""\ud800""#, Err(MALFORMED));
    check_member("Text", "\"a\nb\"", Err(MALFORMED));
    check_member("SecretText", r#""hunter2""#, Ok(r#""hunter2""#));
    check_member("SecretText", "1", Err("SerializationException: NUMBER_VALUE can not be converted to a String"));
    check_member("Colour", r#""DARK_GREEN""#, Ok(r#""DARK_GREEN""#));
    check_member("Colour", "1", Err("SerializationException: NUMBER_VALUE can not be converted to a String"));
}

#[test]
fn numbers_with_fractions() {
    check_member("Double", "1.5", Ok("1.5"));
    check_member("Double", "-2e3", Ok("-2000.0"));
    check_member("Double", "1e999", Err("SerializationException: NUMBER_VALUE can not be converted to a Double"));
    check_member("Double", "\"1\"", Err("SerializationException: STRING_VALUE can not be converted to a Double"));
    check_member("Double", "true", Err("SerializationException: TRUE_VALUE can not be converted to a Double"));
    check_member("Double", "[1]", Err(LIST));
}

#[test]
fn integers() {
    let not_an_integer = "SerializationException: NUMBER_VALUE can not be converted to an Integer";
    let not_a_long = "SerializationException: NUMBER_VALUE can not be converted to a Long";
    check_member("Integer", "0", Ok("0"));
    check_member("Integer", "-0", Ok("0"));
    check_member("Integer", "2147483647", Ok("2147483647"));
    check_member("Integer", "-2147483648", Ok("-2147483648"));
    check_member("Long", "9223372036854775807", Ok("9223372036854775807"));
    check_member("Long", "-9223372036854775808", Ok("-9223372036854775808"));
    for number in ["2147483648", "-2147483649", "1.0", "1.5", "1e3", "1E0", "-0.0", &"9".repeat(1000)] {
        check_member("Integer", number, Err(not_an_integer));
    }
    for number in ["9223372036854775808", "1.0", "1e3", &"9".repeat(1000), "1e999999999"] {
        check_member("Long", number, Err(not_a_long));
    }
    check_member("Integer", "\"1\"", Err("SerializationException: STRING_VALUE can not be converted to an Integer"));
    check_member("Long", "\"1\"", Err("SerializationException: STRING_VALUE can not be converted to a Long"));
    check_member("Integer", "true", Err("SerializationException: TRUE_VALUE can not be converted to an Integer"));
    check_member("Integer", "{}", Err(STRUCTURE));
    check_member("Integer", "[1]", Err(LIST));
    for malformed in ["NaN", "Infinity", "-", "+1", "01", "1.", "1e", "0x1", "1,", ""] {
        check_member("Integer", malformed, Err(MALFORMED));
    }
}

#[test]
fn booleans() {
    check_member("Boolean", "true", Ok("true"));
    check_member("Boolean", "false", Ok("false"));
    check_member("Boolean", "1", Err("SerializationException: NUMBER_VALUE can not be converted to a Boolean"));
    check_member("Boolean", "\"true\"", Err("SerializationException: STRING_VALUE can not be converted to a Boolean"));
    check_member("Boolean", "[]", Err(LIST));
    check_member("Boolean", "TRUE", Err(MALFORMED));
    check_member("Boolean", "truely", Err(MALFORMED));
}

#[test]
fn timestamps() {
    check_member("Time", "0", Ok("0"));
    check_member("Time", "1718901234", Ok("1718901234"));
    check_member("Time", "1718901234.5", Ok("1718901234.5"));
    check_member("Time", "1718901234.567", Ok("1718901234.567"));
    check_member("Time", "1718901234.5674999", Ok("1718901234.567"));
    check_member("Time", "1.718901234567E9", Ok("1718901234.567"));
    check_member("Time", "-0.5", Ok("-0.5"));
    check_member("Time", "-86400", Ok("-86400"));
    check_member("Time", "-62167219200", Ok("-62167219200"));
    check_member("Time", "253402300799", Ok("253402300799"));
    for number in ["253402300800", "-62167219201", "1718901234567", "1e300", "1e999999", "-1e999999"] {
        check_member("Time", number, Err(MALFORMED));
    }
    let text = "SerializationException: STRING_VALUE can not be converted to milliseconds since epoch";
    check_member("Time", "\"2026-11-24T04:36:00Z\"", Err(text));
    check_member("Time", "\"1718901234\"", Err(text));
    check_member(
        "Time",
        "true",
        Err("SerializationException: TRUE_VALUE can not be converted to milliseconds since epoch"),
    );
    check_member("Time", "{}", Err(STRUCTURE));
    check_member("Time", "NaN", Err(MALFORMED));
}

#[test]
fn blobs() {
    for name in ["Blob", "SecretBlob"] {
        for value in [r#""""#, r#""AA==""#, r#""AAA=""#, r#""AAAA""#, r#""+/+/""#, r#""aGVsbG8=""#] {
            check_member(name, value, Ok(value));
        }
        check_member(name, r#""\u0041A\u003d=""#, Ok(r#""AA==""#));
        for value in [
            "A",
            "AA",
            "AAA",
            "AA=",
            "A===",
            "====",
            "AA===",
            "AAAA=",
            "AA==AA==",
            "-_-_",
            "AA-_",
            "AA==\\n",
            " AA==",
            "AA ==",
            "AAAA\\r\\nAAAA",
            "AB==",
            "AAB=",
            "AA*A",
            "é",
            "AA==\u{0}",
        ] {
            check_member(name, &format!("\"{value}\""), Err(MALFORMED));
        }
        check_member(name, "1", Err("SerializationException: NUMBER_VALUE can not be converted to a Blob"));
        check_member(name, "[65]", Err(LIST));
        check_member(name, "{}", Err(STRUCTURE));
    }
}

#[test]
fn lists_maps_and_structures() {
    check_member("Texts", "[]", Ok("[]"));
    check_member("Texts", r#"["a","","a"]"#, Ok(r#"["a","","a"]"#));
    check_member("Texts", r#""a""#, Err("SerializationException: Expected list or null"));
    check_member("Texts", "1", Err("SerializationException: Expected list or null"));
    check_member("Texts", "{}", Err(STRUCTURE));
    check_member("Texts", r#"["a",1]"#, Err("SerializationException: NUMBER_VALUE can not be converted to a String"));
    check_member("Texts", r#"["a",["b"]]"#, Err(LIST));
    check_member("Texts", r#"["a",null]"#, Err(MALFORMED));
    check_member("Blobs", r#"["AA==","AAAA"]"#, Ok(r#"["AA==","AAAA"]"#));
    check_member("Secrets", r#"["a"]"#, Ok(r#"["a"]"#));
    // AWS JSON knows no flattened lists.
    check_member("Flat", r#"["a"]"#, Ok(r#"["a"]"#));
    check_member("Labels", "{}", Ok("{}"));
    check_member("Labels", r#"{"":"","a":"b"}"#, Ok(r#"{"":"","a":"b"}"#));
    check_member("Labels", r#""a""#, Err("SerializationException: Expected map or null"));
    check_member("Labels", "[]", Err(LIST));
    check_member("Labels", r#"{"a":1}"#, Err("SerializationException: NUMBER_VALUE can not be converted to a String"));
    check_member("Labels", r#"{"a":null}"#, Err(MALFORMED));
    check_member("Groups", r#"{"g":[{"Key":"a"},{}]}"#, Ok(r#"{"g":[{"Key":"a"},{}]}"#));
    check_member("Groups", r#"{"g":{}}"#, Err(STRUCTURE));
    check_member("Part", "{}", Ok("{}"));
    check_member("Part", "[]", Err(LIST));
    check_member("Part", "true", Err("SerializationException: Expected structure or null"));
    check_member("Parts", r#"[{"Parts":[{"Parts":[{}]}]}]"#, Ok(r#"[{"Parts":[{"Parts":[{}]}]}]"#));
    check_member("Parts", "[null]", Err(MALFORMED));
}

/// What stands in the wrong place is JSON all the same, or that is the error.
#[test]
fn malformed_comes_before_misplaced() {
    check_member("Text", "[1", Err(MALFORMED));
    check_member("Text", "{\"a\"}", Err(MALFORMED));
    check_member("Texts", "-", Err(MALFORMED));
    check("[1", Err(MALFORMED));
}

#[test]
fn the_first_misplaced_value_is_told() {
    check(r#"{"Texts":1,"Text":1}"#, Err("SerializationException: Expected list or null"));
    check(r#"{"Text":1,"Texts":1}"#, Err("SerializationException: NUMBER_VALUE can not be converted to a String"));
}

#[test]
fn long_values_are_read() {
    let text = "x".repeat(1 << 20);
    check_member("Text", &format!("\"{text}\""), Ok(&format!("\"{text}\"")));
    let blob = "AAAA".repeat(1 << 18);
    check_member("Blob", &format!("\"{blob}\""), Ok(&format!("\"{blob}\"")));
    let texts = format!("[{}\"\"]", "\"\",".repeat(100_000));
    check_member("Texts", &texts, Ok(&texts));
}

/// A secret that was read is not in the message that refuses the request.
#[test]
fn errors_quote_nothing() {
    for body in [r#"{"SecretText":"hunter2","Text":1}"#, r#"{"SecretBlob":"hunter2"}"#, r#"{"Text":"hunter2"}hunter2"#]
    {
        let error = Loose::from_json(body.as_bytes()).err().unwrap();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{body}");
    }
}
