//! Verification of Signature Version 4.
//!
//! A request passes from what it presents ([`Presented`], unchecked) over what it claims ([`Claim`]: well-formed, fresh
//! and scoped to this server, but unproven) to a principal; a step can't be skipped. What is refused, is refused for
//! the first of these reasons:
//!
//! 1. credentials in the `Authorization` header and in the address both;
//! 2. no credentials at all, or none of the AWS kind;
//! 3. parts of the credentials, or the date, that are missing, doubled or without an equal sign (all missing ones are
//!    named at once);
//! 4. a date that is not one;
//! 5. a signature that has expired, or is not yet valid;
//! 6. `host`, or an `x-amz-` header that is there, not among the signed headers;
//! 7. an algorithm other than `AWS4-HMAC-SHA256`;
//! 8. a credential that is not made of five parts;
//! 9. a credential scope with a Region, service, terminator or date other than expected (all named at once);
//! 10. an access key that is unknown, or a session token that is wrong or has expired;
//! 11. a signature that is not the request's.
//!
//! The payload's hash is always that of the body as it came: `x-amz-content-sha256` is a header like others, and
//! `UNSIGNED-PAYLOAD` makes a signature that does not match.
//!
//! Source: IAM User Guide, "AWS Signature Version 4 for API requests".

mod alleged;
mod canonical;
mod claim;
mod date;
mod presented;
mod refusal;
#[cfg(test)]
mod tests;

use hyper::HeaderMap;
use hyper::http::request;
use hyper::http::uri::Authority;

pub(crate) use alleged::Alleged;
pub(crate) use claim::{Claim, Expectation};
pub(crate) use presented::Presented;
pub(crate) use refusal::Refusal;

/// The parts of a request that a signature covers.
#[derive(Clone, Copy)]
pub(crate) struct SignedRequest<'a> {
    pub(crate) method: &'a str,
    /// As it came, encoded.
    pub(crate) path: &'a str,
    /// As it came, encoded; empty if there is none.
    pub(crate) query: &'a str,
    pub(crate) headers: &'a HeaderMap,
    /// `:authority` of an HTTP/2 request, which stands for the `Host` header.
    pub(crate) authority: Option<&'a str>,
    pub(crate) body: &'a [u8],
}

impl<'a> SignedRequest<'a> {
    /// The parts of a request.
    pub(crate) fn of(head: &'a request::Parts, body: &'a [u8]) -> Self {
        Self {
            method: head.method.as_str(),
            path: head.uri.path(),
            query: head.uri.query().unwrap_or_default(),
            headers: &head.headers,
            authority: head.uri.authority().map(Authority::as_str),
            body,
        }
    }
}

/// Whether credentials came in the `Authorization` header or in the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Header,
    Query,
}
