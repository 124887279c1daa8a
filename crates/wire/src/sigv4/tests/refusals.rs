//! Each way to be refused, with the words for it.

use hyper::header::{AUTHORIZATION, HeaderValue};

use super::{Refusal, Sample, Signer, list_keys_presigned};
use crate::protocol::Family;

const INCOMPLETE: &str = "IncompleteSignatureException";
const MISMATCH: &str = "InvalidSignatureException";

/// Refused by a service of AWS JSON with this code and message.
fn check(what: &str, change: impl FnOnce(&mut Sample), code: &str, message: &str) {
    check_sample(what, Sample::to_kms(), change, code, message);
}

/// The same for credentials in the address.
fn check_presigned(what: &str, change: impl FnOnce(&mut Sample), code: &str, message: &str) {
    check_sample(what, Sample::presigned_to_kms(), change, code, message);
}

fn check_sample(what: &str, mut sample: Sample, change: impl FnOnce(&mut Sample), code: &str, message: &str) {
    sample.accepted();
    change(&mut sample);
    let refusal = sample.refusal();
    let error = refusal.error(Family::Json);
    assert_eq!((error.shape.code, error.message.as_deref().unwrap_or_default()), (code, message), "{what}");
    assert_eq!(refusal.logged_error(Family::Json), error, "{what}");
}

#[test]
fn missing_credentials_are_named() {
    let missing = "MissingAuthenticationTokenException";
    let words = "Missing Authentication Token";
    check("none", |sample| drop(sample.headers.remove(AUTHORIZATION)), missing, words);
    check("empty", |sample| sample.set("authorization", ""), missing, words);
    check("another scheme", |sample| sample.set("authorization", "Basic dTpw"), missing, words);
    check(
        "both forms",
        |sample| sample.query = "X-Amz-Algorithm=AWS4-HMAC-SHA256".into(),
        MISMATCH,
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    );
}

/// SHA-256 in Base64: what stands for a header in messages, by `printf '%s' HEADER | openssl dgst -sha256 -binary | base64`.
#[test]
fn broken_headers_are_quoted_by_their_hash() {
    check(
        "no algorithm",
        |sample| sample.set("authorization", "AWS4-HMAC-SHA256=x Credential=y"),
        INCOMPLETE,
        "Authorization header must begin with the algorithm name, which cannot include an equal-sign",
    );
    check(
        "no pair",
        |sample| sample.set("authorization", "AWS4-HMAC-SHA256 x"),
        INCOMPLETE,
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with \
         Base64): 'D6g1GisXlH+T3tugT4kJyB0BFiEOZqjg1nGwgXnvDLA='.",
    );
    check(
        "not UTF-8",
        |sample| {
            let value = HeaderValue::from_bytes(b"AWS4-HMAC-SHA256 \xff=").unwrap();
            sample.headers.insert(AUTHORIZATION, value);
        },
        INCOMPLETE,
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with \
         Base64): 'kKoeLICi6FaN0NtPm86P6jMo7DGtirYVndsrMPd0Ftg='.",
    );
    check(
        "nothing but the algorithm",
        |sample| {
            sample.headers.remove("x-amz-date");
            sample.set("authorization", "AWS4-HMAC-SHA256");
        },
        INCOMPLETE,
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. \
         Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a \
         'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) \
         Authorization=YI2YWea8FSxnksZL2ETHbs5elHm9HQufxTLK0W0ffV0=",
    );
    check(
        "an empty credential",
        |sample| sample.set("authorization", "AWS4-HMAC-SHA256 Credential=, SignedHeaders=host, Signature=0"),
        INCOMPLETE,
        "Authorization header requires 'Credential' parameter. (Hashed with SHA-256 and encoded with Base64) \
         Authorization=e4q0HzUtpnlmZTR4T6sdTS2fACcVxrWPZq3aoRyIUoI=",
    );
    check(
        "a date that is not text",
        |sample| {
            sample.headers.insert("x-amz-date", HeaderValue::from_bytes(b"\xff").unwrap());
            sample.set("authorization", "AWS4-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=0");
        },
        INCOMPLETE,
        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and \
         encoded with Base64) Authorization=ARRlpk/ZtVOeXXJ0LupBEyhVZlQcBNqebPXe0m7t0eA=",
    );
}

#[test]
fn what_is_given_twice_is_refused() {
    for name in ["Credential", "SignedHeaders", "Signature"] {
        let words = format!("'{name}' must be given only once.");
        check(name, |sample| sample.replace("Credential=", &format!("{name}=x, Credential=")), INCOMPLETE, &words);
    }
    check(
        "two headers",
        |sample| {
            let header = sample.headers[AUTHORIZATION].clone();
            sample.headers.append(AUTHORIZATION, header);
        },
        INCOMPLETE,
        "'Authorization' must be given only once.",
    );
    for name in ["Algorithm", "Credential", "Date", "Expires", "Signature", "SignedHeaders"] {
        let words = format!("'X-Amz-{name}' must be given only once.");
        check_presigned(name, |sample| sample.query += &format!("&X-Amz%2D{name}=x"), INCOMPLETE, &words);
    }
}

#[test]
fn addresses_need_all_parameters() {
    for name in ["Credential", "Signature", "SignedHeaders", "Date"] {
        let words =
            format!("AWS query-string parameters must include 'X-Amz-{name}'. Re-examine the query-string parameters.");
        let absent = |sample: &mut Sample| sample.replace(&format!("X-Amz-{name}="), "x=");
        check_presigned(name, absent, INCOMPLETE, &words);
    }
    check_presigned(
        "only the algorithm, and that empty",
        |sample| sample.query = "X-Amz-Algorithm".into(),
        INCOMPLETE,
        "AWS query-string parameters must include 'X-Amz-Algorithm'. AWS query-string parameters must include \
         'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string parameters \
         must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. Re-examine the \
         query-string parameters.",
    );
    check_presigned(
        "no algorithm",
        |sample| sample.replace("X-Amz-Algorithm=", "x="),
        "MissingAuthenticationTokenException",
        "Missing Authentication Token",
    );
    check_presigned(
        "not UTF-8",
        |sample| sample.replace("X-Amz-Credential=", "X-Amz-Credential=%ff"),
        INCOMPLETE,
        "'X-Amz-Credential' must be UTF-8.",
    );
}

#[test]
fn dates_are_basic_iso_8601() {
    let words = "Date must be in ISO-8601 'basic format'. Got '2015-08-30T12:36:00Z'. See \
                 http://en.wikipedia.org/wiki/ISO_8601";
    check("header", |sample| sample.set("x-amz-date", "2015-08-30T12:36:00Z"), INCOMPLETE, words);
    let change = |sample: &mut Sample| sample.replace("20150830T123600Z", "2015-08-30T12:36:00Z");
    check_presigned("address", change, INCOMPLETE, words);
}

#[test]
fn clocks_may_be_off_by_five_minutes() {
    for seconds in [-300, -299, 0, 299, 300] {
        let mut sample = Sample::to_kms();
        sample.now = sample.now.plus_ms(seconds * 1000);
        sample.accepted();
    }
    // Whole seconds count.
    let mut sample = Sample::to_kms();
    sample.now = sample.now.plus_ms(300_999);
    sample.accepted();
    check(
        "5 min 1 s late",
        |sample| sample.now = sample.now.plus_ms(301_000),
        MISMATCH,
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T124101Z - 5 min.)",
    );
    check(
        "5 min 1 s early",
        |sample| sample.now = sample.now.plus_ms(-301_000),
        MISMATCH,
        "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T123059Z + 5 min.)",
    );
    // `X-Amz-Date` prevails over `Date`.
    check(
        "another date header",
        |sample| {
            sample.set("date", "Sun, 30 Aug 2015 12:36:00 GMT");
            sample.set("x-amz-date", "20150830T123000Z");
        },
        MISMATCH,
        "Signature expired: 20150830T123000Z is now earlier than 20150830T123100Z (20150830T123600Z - 5 min.)",
    );
}

#[test]
fn addresses_expire_when_they_say() {
    let signed_for = |expires| Sample::presigned(&Signer::example("kms"), &list_keys_presigned(), Some(expires), None);
    let after = |mut sample: Sample, seconds: i64| {
        sample.now = sample.now.plus_ms(seconds * 1000);
        sample
    };
    for (expires, seconds) in [("1", 1), ("60", 60), ("90", 90), ("604800", 604_800), ("007", 7), ("60", -300)] {
        after(signed_for(expires), seconds).accepted();
    }
    let check = |expires, seconds, code: &str, words: &str| {
        let error = after(signed_for(expires), seconds).refusal().error(Family::Json);
        assert_eq!((error.shape.code, error.message.as_deref()), (code, Some(words)), "{expires} {seconds}");
    };
    check(
        "60",
        61,
        MISMATCH,
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T123701Z - 1 min.)",
    );
    check(
        "90",
        91,
        MISMATCH,
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T123731Z - 90 sec.)",
    );
    check(
        "60",
        -301,
        MISMATCH,
        "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z (20150830T123059Z + 5 min.)",
    );
    for expires in ["", "-1", "%2B5", "1.5", "abc", "99999999999999999999"] {
        check(expires, 0, INCOMPLETE, "X-Amz-Expires should be a number");
    }
    check("0", 0, INCOMPLETE, "X-Amz-Expires must be greater than 0");
    check(
        "604801",
        0,
        INCOMPLETE,
        "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 \
         seconds",
    );
    // Without it, an address is as good as a header.
    let signed = Sample::presigned(&Signer::example("kms"), &list_keys_presigned(), None, None);
    after(signed.clone(), 300).accepted();
    assert!(matches!(after(signed, 301).refusal(), Refusal::Expired { .. }));
}

#[test]
fn host_and_aws_headers_are_signed() {
    let host = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
    check("no host", |sample| sample.replace("host;", ""), MISMATCH, host);
    check("no names", |sample| sample.replace("content-type;host;x-amz-date;x-amz-target", ""), MISMATCH, host);
    check_presigned("no host", |sample| sample.replace("host%3B", ""), MISMATCH, host);
    let target = "'x-amz-target' must be a 'SignedHeader' in the AWS Authorization.";
    check("unsigned target", |sample| sample.replace(";x-amz-target", ""), MISMATCH, target);
    check(
        "added header",
        |sample| sample.set("x-amz-security-token", "TOKEN"),
        MISMATCH,
        "'x-amz-security-token' must be a 'SignedHeader' in the AWS Authorization.",
    );
    // Others may be added on the way.
    let mut sample = Sample::to_kms();
    sample.set("via", "1.1 example.net");
    sample.accepted();
    // Names in another case and another order are the same names.
    sample.replace("content-type;host;x-amz-date;x-amz-target", "X-Amz-Target;Host;content-type;X-Amz-Date");
    sample.accepted();
}

#[test]
fn scopes_are_held_against_the_request() {
    let region = "Credential should be scoped to a valid region, not 'us-west-9'.";
    check("region", |sample| sample.replace("us-east-1", "us-west-9"), MISMATCH, region);
    let service = "Credential should be scoped to correct service: 'kms'.";
    check("service", |sample| sample.replace("/kms/", "/sts/"), MISMATCH, service);
    let terminator = "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws4'.";
    check("terminator", |sample| sample.replace("aws4_request", "aws4"), MISMATCH, terminator);
    let date = "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20150829' != \
                '20150830', from '20150830T123600Z'.";
    check("date", |sample| sample.replace("20150830", "20150829"), MISMATCH, date);
    check(
        "part of the date",
        |sample| sample.replace("/20150830/", "/2015/"),
        MISMATCH,
        &date.replace("20150829", "2015"),
    );
    check(
        "all of it",
        |sample| sample.replace("20150830/us-east-1/kms/aws4_request", "20150829/us-west-9/sts/aws4"),
        MISMATCH,
        &[region, service, terminator, date].join(" "),
    );
    let parts = |got: &str| {
        format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{got}'"
        )
    };
    check(
        "four parts",
        |sample| sample.replace("/kms", ""),
        INCOMPLETE,
        &parts("AKIDEXAMPLE/20150830/us-east-1/aws4_request"),
    );
    check(
        "six parts",
        |sample| sample.replace("/kms", "/kms/kms"),
        INCOMPLETE,
        &parts("AKIDEXAMPLE/20150830/us-east-1/kms/kms/aws4_request"),
    );
    check_presigned("region", |sample| sample.replace("us-east-1", "us-west-9"), MISMATCH, region);
    check(
        "algorithm",
        |sample| sample.replace("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA512"),
        INCOMPLETE,
        "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA512' (only AWS4-HMAC-SHA256 for now). ",
    );
}

#[test]
fn a_request_without_an_operation_may_be_for_any_service() {
    let mut sample = Sample::to_kms();
    sample.service = None;
    assert_eq!(sample.accepted().region.as_str(), "us-east-1");
    sample.body = b"{ }".to_vec();
    assert!(matches!(sample.refusal(), Refusal::WrongSignature { .. }));
}

/// The reasons of the module's list, each as a change that leaves nothing else to complain about.
#[test]
fn the_first_reason_is_told() {
    type Change = (&'static str, fn(&mut Sample));
    let changes: &[Change] = &[
        ("TwoForms", |sample| sample.query = "X-Amz-Algorithm=AWS4-HMAC-SHA256".into()),
        ("NoCredentials", |sample| sample.set("authorization", "Basic dTpw")),
        ("MissingFromHeader", |sample| sample.replace("Signature=", "Nothing=")),
        ("NoDate", |sample| sample.set("x-amz-date", "yesterday")),
        ("Expired", |sample| sample.set("x-amz-date", "20150830T120000Z")),
        ("HostNotSigned", |sample| sample.replace("host;", "")),
        ("Algorithm", |sample| sample.replace("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA512")),
        ("Credential { ", |sample| sample.replace("/aws4_request", "")),
        ("Scope", |sample| sample.replace("us-east-1", "us-west-9")),
        ("Credentials(", |sample| sample.replace("AKIDEXAMPLE", "AKIDUNKNOWN")),
        ("WrongSignature", |sample| sample.body.clear()),
    ];
    for (at, (first, change_first)) in changes.iter().enumerate() {
        for (later, change_later) in &changes[at..] {
            let mut sample = Sample::to_kms();
            if first != later {
                change_later(&mut sample);
            }
            change_first(&mut sample);
            let refusal = format!("{:?}", sample.refusal());
            assert!(refusal.starts_with(first), "{first} and {later}: {refusal}");
        }
    }
}

/// Source: IAM API Reference, "Common Errors", against AWS KMS API Reference, "Common Error Types".
#[test]
fn query_services_have_codes_of_their_own() {
    let check = |change: fn(&mut Sample), code: &str, status: u16| {
        let mut sample = Sample::to_kms();
        change(&mut sample);
        let error = sample.refusal().error(Family::Query);
        assert_eq!((error.shape.code, error.shape.status), (code, status));
        error.message
    };
    let words = check(|sample| drop(sample.headers.remove(AUTHORIZATION)), "MissingAuthenticationToken", 403);
    assert_eq!(words.as_deref(), Some("Request is missing Authentication Token"));
    check(|sample| sample.replace("Signature=", "x="), "IncompleteSignature", 403);
    check(|sample| sample.replace("us-east-1", "us-west-9"), "SignatureDoesNotMatch", 403);
    check(|sample| sample.body.clear(), "SignatureDoesNotMatch", 403);
    check(|sample| sample.replace("AKIDEXAMPLE", "AKIDUNKNOWN"), "InvalidClientTokenId", 403);
    check(|sample| sample.replace("AKIDEXAMPLE", "BROKEN"), "InternalFailure", 500);
}
