//! Ways in for fuzzers: bytes from outside, given to what reads them first. Nothing but a panic is a finding.

use hyper::HeaderMap;
use hyper::header::{HeaderName, HeaderValue};
use trent_engine::auth::{Signer, Verifier};
use trent_types::principal::Identity;
use trent_types::{Partition, Principal, Timestamp};

use crate::authenticate;
use crate::protocol::{Family, form};
use crate::regions::ServedRegions;
use crate::sigv4::{Alleged, Claim, Expectation, Presented, Refusal, SignedRequest};
use crate::trace_parent::TraceParent;

/// 2015-08-30T12:36:00Z, the time of AWS's published examples.
const NOW: Timestamp = Timestamp::from_epoch_ms(1_440_938_160_000);

/// Decodes a form; whatever is text there stays the same when it is encoded again.
pub fn form(bytes: &[u8]) {
    for (name, value) in form::pairs(bytes) {
        assert!(name.len() + value.len() <= bytes.len());
        if let Ok((name, value)) = form::decode_pair((name, value)) {
            for text in [name, value] {
                let encoded: String = text.bytes().map(|byte| format!("%{byte:02x}")).collect();
                assert_eq!(form::decode_text(encoded.as_bytes()).as_deref(), Ok(&*text));
            }
        }
    }
}

/// Judges a request: method, path, query, authority, body, then names and values of headers, all behind each other with
/// zero bytes between them. Nobody's signature is right, so it must be refused.
pub fn sigv4(bytes: &[u8]) {
    let mut parts = bytes.split(|byte| *byte == 0);
    let mut text = || String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let (method, path, query, authority) = (text(), text(), text(), text());
    let body = parts.next().unwrap_or_default();
    let mut headers = HeaderMap::new();
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
            headers.append(name, value);
        }
    }
    let authority = Some(&*authority).filter(|authority| !authority.is_empty());
    let request = SignedRequest { method: &method, path: &path, query: &query, headers: &headers, authority, body };
    let Ok(default) = "us-east-1".parse() else { return };
    let regions = ServedRegions::new(default, Vec::new());
    for service in [None, Some("kms")] {
        let refusal = judge(&request, &Expectation { service, regions: &regions, now: NOW });
        for family in [Family::Json, Family::Query] {
            let _ = (refusal.error(family), refusal.logged_error(family));
        }
    }
    let alleged = Alleged::of(&request);
    let _ = (alleged.access_key_id(), authenticate::region(&alleged, &regions));
}

/// Reads a `traceparent` header; what is read is in the bytes.
pub fn trace_parent(bytes: &[u8]) {
    let Some(parent) = TraceParent::parse(bytes) else { return };
    assert!(parent.trace_id != [0; 16] && parent.parent_id != [0; 8]);
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let ids = format!("-{}-{}-", hex(&parent.trace_id), hex(&parent.parent_id));
    assert_eq!(&bytes[2..53], ids.as_bytes());
}

fn judge(request: &SignedRequest<'_>, expect: &Expectation<'_>) -> Refusal {
    let presented = match Presented::of(request) {
        Ok(presented) => presented,
        Err(refusal) => return refusal,
    };
    let claim = match Claim::of(&presented, request, expect) {
        Ok(claim) => claim,
        Err(refusal) => return refusal,
    };
    let Ok(account) = "000000000000".parse() else { return Refusal::NoCredentials };
    let access_key_id = claim.access_key_id().to_owned();
    let identity = Identity::Root;
    let principal = Principal { account, partition: Partition::Aws, identity, access_key_id, session: None };
    let proof = claim.prove(request, Signer::new(principal, std::sync::Arc::new(Nobodys)));
    proof.err().unwrap_or(Refusal::NoCredentials)
}

/// A key with which nothing is signed.
struct Nobodys;

impl Verifier for Nobodys {
    fn verify(&self, _string_to_sign: &[u8], _signature_hex: &str) -> bool {
        false
    }
}
