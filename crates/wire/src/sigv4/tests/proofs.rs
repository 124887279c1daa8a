//! What it takes for a signature to be the request's: the right credentials, and every part unchanged.

use aws_lc_rs::digest::{SHA256, digest};
use hyper::header::HeaderValue;
use trent_model::AwsError;

use super::{Refusal, Sample, Signer, hex, list_keys, list_keys_presigned};
use crate::protocol::Family;

#[test]
fn credentials_are_looked_up_with_their_token() {
    let signed = |id: &str, token: Option<&str>| {
        let signer = Signer { access_key_id: id.into(), ..Signer::example("kms") };
        let mut request = list_keys();
        request.headers.extend(token.map(|token| ("X-Amz-Security-Token".into(), token.into())));
        Sample::signed(&signer, &request)
    };
    signed("ASIAEXAMPLE", Some("TOKEN")).accepted();
    let signer = Signer { access_key_id: "ASIAEXAMPLE".into(), ..Signer::example("kms") };
    Sample::presigned(&signer, &list_keys_presigned(), Some("60"), Some("TOKEN")).accepted();
    let invalid = ("UnrecognizedClientException", Some("The security token included in the request is invalid."));
    let expired = ("ExpiredTokenException", Some("The security token included in the request is expired"));
    for (id, token, expect) in [
        ("ASIAEXAMPLE", None, invalid),
        ("ASIAEXAMPLE", Some("FORGED"), invalid),
        ("AKIDEXAMPLE", Some("TOKEN"), invalid),
        ("AKIDUNKNOWN", None, invalid),
        ("ASIAEXAMPLE", Some("OLD"), expired),
        ("BROKEN", None, ("InternalFailure", None)),
    ] {
        let error = signed(id, token).refusal().error(Family::Json);
        assert_eq!((error.shape.code, error.message.as_deref()), expect, "{id} {token:?}");
    }
}

#[test]
fn wrong_signatures_are_answered_with_what_should_have_been_signed() {
    let signer = Signer { access_key_id: "ASIAEXAMPLE".into(), ..Signer::example("kms") };
    let mut request = list_keys();
    request.headers.push(("X-Amz-Security-Token".into(), b"TOKEN".to_vec()));
    let mut sample = Sample::signed(&signer, &request);
    sample.body = b"{\"Limit\":1}".to_vec();
    let refusal = sample.refusal();
    let wrong = "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                 Access Key and signing method. Consult the service documentation for details.";
    let body = hex(digest(&SHA256, &sample.body).as_ref());
    let canonical = format!(
        "POST\n/\n\ncontent-type:application/x-amz-json-1.1\nhost:kms.us-east-1.amazonaws.com\n\
         x-amz-date:20150830T123600Z\nx-amz-security-token:TOKEN\nx-amz-target:TrentService.ListKeys\n\n\
         content-type;host;x-amz-date;x-amz-security-token;x-amz-target\n{body}"
    );
    let hash = hex(digest(&SHA256, canonical.as_bytes()).as_ref());
    let to_sign = format!("AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/kms/aws4_request\n{hash}");
    let whole = format!(
        "{wrong}\n\nThe Canonical String for this request should have been\n'{canonical}'\n\nThe String-to-Sign should \
         have been\n'{to_sign}'\n"
    );
    let told = |error: AwsError| (error.shape.code, error.message.unwrap_or_default());
    assert_eq!(told(refusal.error(Family::Json)), ("InvalidSignatureException", whole));
    assert_eq!(told(refusal.logged_error(Family::Json)), ("InvalidSignatureException", wrong.to_owned()));
    assert_eq!(told(refusal.error(Family::Query)), ("SignatureDoesNotMatch", wrong.to_owned()));
    assert_eq!(told(refusal.logged_error(Family::Query)), ("SignatureDoesNotMatch", wrong.to_owned()));
}

#[test]
fn every_part_of_a_request_is_covered() {
    type Change = (&'static str, fn(&mut Sample));
    let changes: &[Change] = &[
        ("method", |sample| sample.method = "PUT".into()),
        ("path", |sample| sample.path = "/x".into()),
        ("query", |sample| sample.query += "&x"),
        ("body", |sample| sample.body.push(b' ')),
        ("no body", |sample| sample.body.clear()),
        ("host", |sample| sample.set("host", "example.net")),
        ("target", |sample| sample.set("x-amz-target", "TrentService.DisableKey")),
        ("header twice", |sample| {
            sample.headers.append("x-amz-target", HeaderValue::from_static("x"));
        }),
        ("header gone", |sample| drop(sample.headers.remove("content-type"))),
        ("signature", |sample| sample.replace("Signature=", "Signature=0")),
    ];
    for (what, change) in changes {
        for mut sample in [Sample::to_kms(), Sample::presigned_to_kms()] {
            change(&mut sample);
            assert!(matches!(sample.refusal(), Refusal::WrongSignature { .. }), "{what}");
        }
    }
    let mut sample = Sample::to_kms();
    sample.set("x-amz-date", "20150830T123601Z");
    assert!(matches!(sample.refusal(), Refusal::WrongSignature { .. }), "time");
}

#[test]
fn the_authority_of_http2_stands_for_the_host() {
    let mut sample = Sample::to_kms();
    sample.headers.remove("host");
    assert!(matches!(sample.refusal(), Refusal::WrongSignature { .. }));
    sample.authority = Some("kms.us-east-1.amazonaws.com".into());
    sample.accepted();
    sample.authority = Some("example.net".into());
    assert!(matches!(sample.refusal(), Refusal::WrongSignature { .. }));
}

#[test]
fn the_body_is_signed_whatever_the_header_says() {
    let mut request = list_keys();
    request.headers.push(("X-Amz-Content-Sha256".into(), b"UNSIGNED-PAYLOAD".to_vec()));
    let mut sample = Sample::signed(&Signer::example("kms"), &request);
    sample.accepted();
    sample.body = b"{ }".to_vec();
    assert!(matches!(sample.refusal(), Refusal::WrongSignature { .. }));
}

#[test]
fn header_values_need_not_be_text() {
    let mut request = list_keys();
    request.headers.push(("X-Custom".into(), b"a \xff  b".to_vec()));
    Sample::signed(&Signer::example("kms"), &request).accepted();
}
