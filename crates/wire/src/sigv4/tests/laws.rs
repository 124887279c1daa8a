//! What holds for all requests.

use hyper::header::{AUTHORIZATION, HeaderValue};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{Refusal, Sample, Signer, ToSign};
use crate::fuzzing;

/// A request of whatever method, path, query, headers and body.
fn requests() -> impl Strategy<Value = ToSign> {
    let header_value = vec(prop_oneof![b' '..=b'~', Just(b' '), Just(b'\t'), 0x80..=0xff_u8], 0..20);
    (
        "[A-Z]{1,8}",
        "(/[!-~&&[^?#]]{0,6}){1,4}|/",
        "([ -~&&[^#]]{0,8}=?[ -~&&[^#]]{0,8}&?){0,4}",
        vec(("[a-z][a-z0-9-]{0,8}", header_value), 0..6),
        vec(any::<u8>(), 0..200),
    )
        .prop_map(|(method, path, query, headers, body)| {
            // What the signer and the server settle among themselves.
            let settled = |name: &String| ["authorization", "host", "date"].contains(&name.as_str());
            let mut headers: Vec<_> = headers.into_iter().filter(|(name, _)| !settled(name)).collect();
            headers.push(("host".into(), b"example.amazonaws.com".to_vec()));
            ToSign { method, path, query, headers, body }
        })
}

proptest! {
    #[test]
    fn what_is_signed_is_accepted(mut request in requests(), date_at in 0_usize..6) {
        let signer = Signer::example("service");
        let sample = Sample::presigned(&signer, &request, Some("60"), None);
        prop_assert_eq!(sample.caller().map(|caller| caller.principal.access_key_id), Ok("AKIDEXAMPLE".to_owned()));
        let at = date_at.min(request.headers.len());
        request.headers.insert(at, ("X-Amz-Date".into(), signer.time.clone().into()));
        let sample = Sample::signed(&signer, &request);
        prop_assert_eq!(sample.caller().map(|caller| caller.principal.access_key_id), Ok("AKIDEXAMPLE".to_owned()));
    }

    #[test]
    fn what_is_changed_is_not(request in requests(), at: prop::sample::Index, bit in 0_u8..8) {
        let mut sample = Sample::presigned(&Signer::example("service"), &request, Some("60"), None);
        if sample.body.is_empty() {
            sample.body.push(bit);
        } else {
            let at = at.index(sample.body.len());
            sample.body[at] ^= 1 << bit;
        }
        let is_wrong = matches!(sample.caller(), Err(Refusal::WrongSignature { .. }));
        prop_assert!(is_wrong);
    }

    #[test]
    fn any_authorization_is_judged(bytes: Vec<u8>) {
        let mut sample = Sample::to_kms();
        if let Ok(value) = HeaderValue::from_bytes(&bytes) {
            sample.headers.insert(AUTHORIZATION, value);
            prop_assert!(sample.caller().is_err());
        }
        if let Ok(value) = HeaderValue::from_bytes(&[b"AWS4-HMAC-SHA256 Credential=", &*bytes].concat()) {
            sample.headers.insert(AUTHORIZATION, value);
            prop_assert!(sample.caller().is_err());
        }
    }

    #[test]
    fn any_change_of_an_authorization_is_refused(at: prop::sample::Index, byte in 0x20_u8..0x7f) {
        let mut sample = Sample::to_kms();
        let mut header = sample.authorization().into_bytes();
        let at = at.index(header.len());
        let old = std::mem::replace(&mut header[at], byte);
        sample.headers.insert(AUTHORIZATION, HeaderValue::from_bytes(&header).unwrap());
        // Names of headers may be written in capitals, and a comma is as good as a space between the parts.
        let same = old.eq_ignore_ascii_case(&byte) || [old, byte].iter().all(|byte| b", ".contains(byte));
        prop_assert!(same || sample.caller().is_err(), "{}", String::from_utf8_lossy(&header));
    }

    #[test]
    fn any_address_is_judged(query: String) {
        let mut sample = Sample::to_kms();
        sample.headers.remove(AUTHORIZATION);
        sample.query = query;
        prop_assert!(sample.caller().is_err());
    }

    #[test]
    fn any_bytes_are_judged(bytes: Vec<u8>) {
        fuzzing::sigv4(&bytes);
        fuzzing::form(&bytes);
    }

    #[test]
    fn anything_like_a_request_is_judged(
        parts in vec(
            prop_oneof![
                Just("authorization"), Just("x-amz-date"), Just("20150830T123600Z"), Just("host"), Just("/"),
                Just("AWS4-HMAC-SHA256 Credential=A/20150830/us-east-1/kms/aws4_request,SignedHeaders=host,Signature=0"),
                Just("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A/20150830/us-east-1/kms/aws4_request"),
                Just("X-Amz-Date=20150830T123600Z&X-Amz-SignedHeaders=host&X-Amz-Signature=0&X-Amz-Expires=9"),
            ],
            0..10,
        ),
    ) {
        fuzzing::sigv4(parts.join("\0").as_bytes());
    }
}
