use super::super::operation::Input;
use super::super::samples::{Strict, outcome};
use super::*;
use crate::kms;

/// Reads a body with a good `Name` beside `members` and expects the message, without its beginning and count.
fn check(members: &str, expect: &[&str]) {
    check_body(&format!("{{\"Name\":\"abc\",{members}}}"), expect);
}

fn check_body(body: &str, expect: &[&str]) {
    let found = Strict::from_json(body.as_bytes()).map(drop);
    let message = match expect {
        [] => return assert_eq!(found, Ok(()), "{body}"),
        [one] => format!("1 validation error detected: {one}"),
        several => format!("{} validation errors detected: {}", several.len(), several.join("; ")),
    };
    assert_eq!(found, Err(InputError::Validation(message)), "{body}");
}

#[test]
fn required_members_have_to_be_there() {
    let missing = "Value null at 'name' failed to satisfy constraint: Member must not be null";
    check_body("", &[missing]);
    check_body("{}", &[missing]);
    check_body(r#"{"Name":null}"#, &[missing]);
    check_body(r#"{"name":"abc"}"#, &[missing]);
    check_body(r#"{"Name":"abc"}"#, &[]);
    // Inside of others too, if those are there.
    check(r#""Tag":null"#, &[]);
    check(r#""Tag":{}"#, &["Value null at 'tag.tagKey' failed to satisfy constraint: Member must not be null"]);
}

#[test]
fn lengths_of_texts() {
    let short = "failed to satisfy constraint: Member must have length greater than or equal to 2";
    let long = "failed to satisfy constraint: Member must have length less than or equal to 4";
    check_body(r#"{"Name":""}"#, &[&format!("Value '' at 'name' {short}")]);
    check_body(r#"{"Name":"a"}"#, &[&format!("Value 'a' at 'name' {short}")]);
    check_body(r#"{"Name":"ab"}"#, &[]);
    check_body(r#"{"Name":"abcd"}"#, &[]);
    check_body(r#"{"Name":"abcde"}"#, &[&format!("Value 'abcde' at 'name' {long}")]);
}

/// Source: Smithy 2.0, "length trait": the number of Unicode scalar values. Neither bytes nor UTF-16 code units, in
/// which Java counts: the documentation of AWS KMS speaks of Unicode characters too (quotas of tags).
#[test]
fn lengths_count_unicode_scalar_values() {
    let tag = |value: &str| {
        let body = format!(r#"{{"KeyId":"k","Tags":[{{"TagKey":"a","TagValue":"{value}"}}]}}"#);
        kms::TagResourceRequest::from_json(body.as_bytes()).is_ok()
    };
    for character in ["a", "é", "名", "\u{1f600}", "\\ud83d\\ude00", "e\u{301}"] {
        let scalars = if character == "e\u{301}" { 2 } else { 1 };
        assert!(tag(&character.repeat(256 / scalars)), "{character}");
        assert!(!tag(&character.repeat(256 / scalars + 1)), "{character}");
    }
}

#[test]
fn patterns() {
    let words = "failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]*";
    for name in ["aB", "a1", "a\\n", "\\u00e9\\u00e9", "ab "] {
        let shown = name.replace("\\n", "\n").replace("\\u00e9", "é");
        check_body(&format!("{{\"Name\":\"{name}\"}}"), &[&format!("Value '{shown}' at 'name' {words}")]);
    }
}

#[test]
fn the_constraints_of_a_value_stand_in_one_order() {
    check_body(
        r#"{"Name":"A"}"#,
        &[
            "Value 'A' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 2",
            "Value 'A' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]*",
        ],
    );
    check_body(
        r#"{"Name":"ABCDE"}"#,
        &[
            "Value 'ABCDE' at 'name' failed to satisfy constraint: Member must have length less than or equal to 4",
            "Value 'ABCDE' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: \
             [a-z]*",
        ],
    );
}

#[test]
fn enumerations() {
    check(r#""Colour":"RED""#, &[]);
    for colour in ["", "red", "RED ", "GREEN", "'"] {
        let words = format!(
            "Value '{colour}' at 'colour' failed to satisfy constraint: Member must satisfy enum value set: [RED, \
             DARK_GREEN, BLUE]"
        );
        check(&format!(r#""Colour":"{colour}""#), &[&words]);
    }
}

#[test]
fn numbers() {
    for good in [r#""Count":1"#, r#""Count":10"#, r#""Size":-5"#, r#""Size":9223372036854775807"#] {
        check(good, &[]);
    }
    let failed = "failed to satisfy constraint: Member must have value";
    check(r#""Count":0"#, &[&format!("Value '0' at 'count' {failed} greater than or equal to 1")]);
    check(r#""Count":-2147483648"#, &[&format!("Value '-2147483648' at 'count' {failed} greater than or equal to 1")]);
    check(r#""Count":11"#, &[&format!("Value '11' at 'count' {failed} less than or equal to 10")]);
    check(r#""Size":-6"#, &[&format!("Value '-6' at 'size' {failed} greater than or equal to -5")]);
}

#[test]
fn lengths_of_blobs_count_bytes() {
    check(r#""Bytes":"AA==""#, &[]);
    check(r#""Bytes":"AAAA""#, &[]);
    check(
        r#""Bytes":"""#,
        &[
            "Value 'java.nio.HeapByteBuffer[pos=0 lim=0 cap=0]' at 'bytes' failed to satisfy constraint: Member must have \
           length greater than or equal to 1",
        ],
    );
    check(
        r#""Bytes":"AAAAAA==""#,
        &[
            "Value 'java.nio.HeapByteBuffer[pos=0 lim=4 cap=4]' at 'bytes' failed to satisfy constraint: Member must have \
           length less than or equal to 3",
        ],
    );
}

#[test]
fn secrets_are_left_out() {
    check(
        r#""Password":"S3""#,
        &[
            "Value at 'password' failed to satisfy constraint: Member must have length greater than or equal to 3",
            "Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z]*",
        ],
    );
    check(
        r#""Key":"c2VjcmV0""#,
        &["Value at 'key' failed to satisfy constraint: Member must have length less than or equal to 2"],
    );
    check(
        r#""Passwords":["good","S3CRET"]"#,
        &[
            "Value at 'passwords' failed to satisfy constraint: Member must satisfy constraint: [Member must have length \
           greater than or equal to 3, Member must satisfy regular expression pattern: [a-z]*]",
        ],
    );
    check(
        r#""Tag":{"TagKey":"ab","TagValue":"S3CRET"}"#,
        &["Value at 'tag.tagValue' failed to satisfy constraint: Member must satisfy regular expression pattern: \
           [a-z]*"],
    );
    // Within what is shown, secrets are masked.
    let tag = r#"{"TagKey":"ab","TagValue":"secret"}"#;
    check(
        &format!(r#""Tags":[{tag},{tag},{tag},{{"TagKey":"ab"}}]"#),
        &["Value '[Tag(tagKey=ab, tagValue=***), Tag(tagKey=ab, tagValue=***), Tag(tagKey=ab, tagValue=***), \
           Tag(tagKey=ab, tagValue=null)]' at 'tags' failed to satisfy constraint: Member must have length less than or \
           equal to 3"],
    );
}

#[test]
fn lists_of_scalars() {
    check(r#""Names":["ab","ab"]"#, &[]);
    check(
        r#""Names":[]"#,
        &["Value '[]' at 'names' failed to satisfy constraint: Member must have length greater than or equal to 1"],
    );
    check(
        r#""Names":["ab","cd","ef"]"#,
        &[
            "Value '[ab, cd, ef]' at 'names' failed to satisfy constraint: Member must have length less than or equal to \
           2",
        ],
    );
    // One violation for the list, whichever of its elements break which constraints.
    let words = "Member must satisfy constraint: [Member must have length less than or equal to 4, Member must have \
                 length greater than or equal to 2, Member must satisfy regular expression pattern: [a-z]*]";
    for (names, shown) in [(r#"["ab","C"]"#, "[ab, C]"), (r#"["","ABCDE"]"#, "[, ABCDE]")] {
        let expect = format!("Value '{shown}' at 'names' failed to satisfy constraint: {words}");
        check(&format!(r#""Names":{names}"#), &[&expect]);
    }
    check(
        r#""Colours":["RED","PINK"]"#,
        &[
            "Value '[RED, PINK]' at 'colours' failed to satisfy constraint: Member must satisfy constraint: [Member must \
           satisfy enum value set: [RED, DARK_GREEN, BLUE]]",
        ],
    );
    check(
        r#""NamesOfNames":[["ab"],[]]"#,
        &[
            "Value '[]' at 'namesOfNames.2.member' failed to satisfy constraint: Member must have length greater than or \
           equal to 1",
        ],
    );
}

#[test]
fn lists_of_structures_tell_the_element() {
    check(r#""Tags":[]"#, &[]);
    check(r#""Tags":[{"TagKey":"ab"},{"TagKey":"cd","TagValue":"efg"}]"#, &[]);
    check(
        r#""Tags":[{"TagKey":"ab"},{"TagKey":""},{}]"#,
        &[
            "Value '' at 'tags.2.member.tagKey' failed to satisfy constraint: Member must have length greater than or \
             equal to 2",
            "Value null at 'tags.3.member.tagKey' failed to satisfy constraint: Member must not be null",
        ],
    );
}

#[test]
fn maps() {
    let words = "constraint: [Member must have length less than or equal to 4, Member must have length greater than or \
                 equal to 2, Member must satisfy regular expression pattern: [a-z]*]";
    check(r#""NameMap":{"ab":"cd"}"#, &[]);
    check(
        r#""NameMap":{"x":"cd"}"#,
        &[&format!("Value '{{x=cd}}' at 'nameMap' failed to satisfy constraint: Map keys must satisfy {words}")],
    );
    check(
        r#""NameMap":{"ab":"cd","ef":"X"}"#,
        &[&format!(
            "Value '{{ab=cd, ef=X}}' at 'nameMap' failed to satisfy constraint: Map value must satisfy {words}"
        )],
    );
    check(
        r#""NameMap":{"aa":"aa","bb":"bb","cc":"cc"}"#,
        &[
            "Value '{aa=aa, bb=bb, cc=cc}' at 'nameMap' failed to satisfy constraint: Member must have length less than \
           or equal to 2",
        ],
    );
    check(
        r#""TagMap":{"some key":{}}"#,
        &["Value null at 'tagMap.some key.member.tagKey' failed to satisfy constraint: Member must not be null"],
    );
}

#[test]
fn violations_stand_in_the_order_of_the_model() {
    check_body(
        r#"{"Tag":{},"Count":11,"Colour":"x","Names":[]}"#,
        &[
            "Value null at 'name' failed to satisfy constraint: Member must not be null",
            "Value 'x' at 'colour' failed to satisfy constraint: Member must satisfy enum value set: [RED, DARK_GREEN, \
             BLUE]",
            "Value '11' at 'count' failed to satisfy constraint: Member must have value less than or equal to 10",
            "Value '[]' at 'names' failed to satisfy constraint: Member must have length greater than or equal to 1",
            "Value null at 'tag.tagKey' failed to satisfy constraint: Member must not be null",
        ],
    );
}

#[test]
fn what_is_misplaced_is_told_before_what_is_constrained() {
    let found = Strict::from_json(br#"{"Colour":"x","Count":"1"}"#).err();
    let message = "STRING_VALUE can not be converted to an Integer".to_owned();
    assert_eq!(found, Some(InputError::Serialization(message)));
}

#[test]
fn messages_stay_small() {
    let message = |body: &str| match Strict::from_json(body.as_bytes()) {
        Err(InputError::Validation(message)) => message,
        _ => panic!("not refused"),
    };
    // A long value is cut, between characters.
    let text = message(&format!("{{\"Name\":\"a{}\"}}", "é".repeat(1_000_000)));
    assert!(text.len() < 3 * print::VALUE_BYTES_MAX, "{}", text.len());
    assert!(text.contains("é…' at 'name' failed"));
    // So is a long list, and the key of a map in a path.
    let text = message(&format!("{{\"Name\":\"ab\",\"Names\":[{}\"ab\"]}}", "\"ab\",".repeat(100_000)));
    assert!(text.len() < 2 * print::VALUE_BYTES_MAX, "{}", text.len());
    assert!(text.starts_with("1 validation error detected: Value '[ab, ab, "));
    let text = message(&format!("{{\"Name\":\"ab\",\"TagMap\":{{\"{}\":{{}}}}}}", "k".repeat(1_000_000)));
    assert!(text.len() < 2 * print::VALUE_BYTES_MAX, "{}", text.len());
    // Violations are counted up to a limit.
    let text = message(&format!("{{\"Name\":\"ab\",\"NamesOfNames\":[{}[]]}}", "[],".repeat(100_000)));
    assert!(text.starts_with(&format!("{VIOLATIONS_MAX} validation errors detected: ")), "{}", &text[..80]);
    assert!(text.ends_with(&format!(
        "Value '[]' at 'namesOfNames.{VIOLATIONS_MAX}.member' failed to satisfy constraint: Member must have length \
         greater than or equal to 1"
    )));
}

/// Requests of AWS KMS with the messages that people who send them see.
#[test]
fn messages_of_kms() {
    fn check<T: Input>(body: &str, expect: &str) {
        let message = T::from_json(body.as_bytes()).err().unwrap().to_string();
        assert_eq!(message, format!("ValidationException: 1 validation error detected: {expect}"));
    }
    check::<kms::DescribeKeyRequest>(
        "{}",
        "Value null at 'keyId' failed to satisfy constraint: Member must not be null",
    );
    check::<kms::DescribeKeyRequest>(
        r#"{"KeyId":""}"#,
        "Value '' at 'keyId' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
    check::<kms::EncryptRequest>(
        &format!(r#"{{"KeyId":"k","Plaintext":"{}"}}"#, "AAAA".repeat(1366)),
        "Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
    );
    check::<kms::EncryptRequest>(
        r#"{"KeyId":"k","Plaintext":""}"#,
        "Value at 'plaintext' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
    check::<kms::EncryptRequest>(
        r#"{"KeyId":"k"}"#,
        "Value at 'plaintext' failed to satisfy constraint: Member must not be null",
    );
    check::<kms::GenerateDataKeyRequest>(
        r#"{"KeyId":"k","NumberOfBytes":1025}"#,
        "Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
    );
    check::<kms::GenerateDataKeyRequest>(
        r#"{"KeyId":"k","KeySpec":"AES_512"}"#,
        "Value 'AES_512' at 'keySpec' failed to satisfy constraint: Member must satisfy enum value set: [AES_256, \
         AES_128]",
    );
    check::<kms::TagResourceRequest>(
        r#"{"KeyId":"k","Tags":[{"TagKey":"","TagValue":""}]}"#,
        "Value '' at 'tags.1.member.tagKey' failed to satisfy constraint: Member must have length greater than or equal \
         to 1",
    );
    check::<kms::CreateAliasRequest>(
        r#"{"AliasName":"alias/a b","TargetKeyId":"k"}"#,
        "Value 'alias/a b' at 'aliasName' failed to satisfy constraint: Member must satisfy regular expression pattern: \
         ^[a-zA-Z0-9:/_-]+$",
    );
}

#[test]
fn a_value_within_its_constraints_comes_through_whole() {
    let body = r#"{"Name":"abcd","Colour":"BLUE","Count":10,"Size":-5,"Bytes":"AAAA","Password":"abc","Key":"AAA=","Names":["ab"],"Colours":["RED","RED"],"Passwords":["abc"],"Tags":[{"TagKey":"ab","TagValue":"abc"}],"NameMap":{"ab":"cd"},"TagMap":{"":{"TagKey":"ab"}},"NamesOfNames":[["ab"]],"Tag":{"TagKey":"ab"}}"#;
    assert_eq!(outcome(Strict::from_json(body.as_bytes())).as_deref(), Ok(body));
}

#[test]
fn what_is_recorded_repeats_no_tokens() {
    let words = "failed to satisfy constraint: Member must have length less than or equal to";
    let tokens = ["S3"; 11];
    let listed = tokens.join("\",\"");
    let body = format!(r#"{{"KeyId":"{}","Plaintext":"eA==","GrantTokens":["{listed}"]}}"#, "k".repeat(2049));
    let Err(InputError::ValidationOfTokens { message, recorded }) = kms::EncryptRequest::from_json(body.as_bytes())
    else {
        panic!("{body}")
    };
    let others = format!("2 validation errors detected: Value '{}' at 'keyId' {words} 2048;", "k".repeat(2049));
    assert_eq!(message, format!("{others} Value '[{}]' at 'grantTokens' {words} 10", tokens.join(", ")));
    assert_eq!(recorded, format!("{others} Value at 'grantTokens' {words} 10"));
}
