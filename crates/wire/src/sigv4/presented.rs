//! The credentials that a request presents, taken apart but not checked.

use std::borrow::Cow;

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, DATE, HeaderName};

use super::{Form, Refusal, SignedRequest};
use crate::protocol::form;

const AMZ_DATE: HeaderName = HeaderName::from_static("x-amz-date");
pub(super) const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// Every scheme of AWS's own begins like this.
const AWS_SCHEME: &str = "AWS4-";

/// The credentials that a request presents.
pub(crate) struct Presented<'a> {
    pub(super) form: Form,
    pub(super) algorithm: Cow<'a, str>,
    pub(super) credential: Cow<'a, str>,
    /// Names, separated by semicolons.
    pub(super) signed_headers: Cow<'a, str>,
    pub(super) signature: Cow<'a, str>,
    pub(super) date: Cow<'a, str>,
    /// `X-Amz-Expires`; only in an address.
    pub(super) expires: Option<Cow<'a, str>>,
    pub(super) session_token: Option<Cow<'a, str>>,
}

impl<'a> Presented<'a> {
    /// The credentials of a request: reasons 1 to 3 of the module's list.
    ///
    /// # Errors
    /// [`Refusal`], the first reason that holds.
    pub(crate) fn of(request: &SignedRequest<'a>) -> Result<Self, Refusal> {
        let parameters = Parameters::of(request.query)?;
        let mut headers = request.headers.get_all(AUTHORIZATION).iter();
        let header = headers.next();
        match (header, &parameters.algorithm) {
            (Some(_), Some(_)) => Err(Refusal::TwoForms),
            (None, None) => Err(Refusal::NoCredentials),
            (None, Some(_)) => parameters.presented(request.headers),
            (Some(_), None) if headers.next().is_some() => Err(Refusal::Doubled("Authorization")),
            (Some(header), None) => from_header(header.as_bytes(), request.headers),
        }
    }
}

/// Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
fn from_header<'a>(header: &'a [u8], headers: &'a HeaderMap) -> Result<Presented<'a>, Refusal> {
    if !header.starts_with(AWS_SCHEME.as_bytes()) {
        return Err(Refusal::NoCredentials);
    }
    let text = std::str::from_utf8(header).map_err(|_| Refusal::NoPair { authorization: hashed(header) })?;
    let (algorithm, rest) = text.split_once(' ').unwrap_or((text, ""));
    if algorithm.contains('=') {
        return Err(Refusal::NoAlgorithm);
    }
    let (mut credential, mut signed_headers, mut signature) = (None, None, None);
    // One character at a time is searched for much quicker than either of two.
    for pair in rest.split(',').flat_map(|part| part.split(' ')).filter(|pair| !pair.is_empty()) {
        let Some((name, value)) = pair.split_once('=') else {
            return Err(Refusal::NoPair { authorization: hashed(header) });
        };
        let (name, part) = match name {
            "Credential" => ("Credential", &mut credential),
            "SignedHeaders" => ("SignedHeaders", &mut signed_headers),
            "Signature" => ("Signature", &mut signature),
            _ => continue,
        };
        if part.replace(value).is_some() {
            return Err(Refusal::Doubled(name));
        }
    }
    let date = text_of(headers, &AMZ_DATE).or_else(|| text_of(headers, &DATE));
    let there = |part: Option<&str>| part.is_some_and(|value| !value.is_empty());
    let missing: Vec<_> = [
        ("Credential", there(credential)),
        ("Signature", there(signature)),
        // May be empty: then `host` is missed later.
        ("SignedHeaders", signed_headers.is_some()),
        ("Date", there(date)),
    ]
    .into_iter()
    .filter_map(|(name, there)| (!there).then_some(name))
    .collect();
    match (credential, signature, signed_headers, date) {
        (Some(credential), Some(signature), Some(signed_headers), Some(date)) if missing.is_empty() => Ok(Presented {
            form: Form::Header,
            algorithm: algorithm.into(),
            credential: credential.into(),
            signed_headers: signed_headers.into(),
            signature: signature.into(),
            date: date.into(),
            expires: None,
            session_token: text_of(headers, &SECURITY_TOKEN).map(Cow::Borrowed),
        }),
        _ => Err(Refusal::MissingFromHeader { missing, authorization: hashed(header) }),
    }
}

/// The parameters of an address that make up credentials.
#[derive(Default)]
struct Parameters<'a> {
    algorithm: Option<Cow<'a, str>>,
    credential: Option<Cow<'a, str>>,
    signature: Option<Cow<'a, str>>,
    signed_headers: Option<Cow<'a, str>>,
    date: Option<Cow<'a, str>>,
    expires: Option<Cow<'a, str>>,
    session_token: Option<Cow<'a, str>>,
}

impl<'a> Parameters<'a> {
    fn of(query: &'a str) -> Result<Self, Refusal> {
        let mut found = Self::default();
        for (name, value) in form::pairs(query.as_bytes()) {
            let (name, place) = match &*form::decode(name) {
                b"X-Amz-Algorithm" => ("X-Amz-Algorithm", &mut found.algorithm),
                b"X-Amz-Credential" => ("X-Amz-Credential", &mut found.credential),
                b"X-Amz-Signature" => ("X-Amz-Signature", &mut found.signature),
                b"X-Amz-SignedHeaders" => ("X-Amz-SignedHeaders", &mut found.signed_headers),
                b"X-Amz-Date" => ("X-Amz-Date", &mut found.date),
                b"X-Amz-Expires" => ("X-Amz-Expires", &mut found.expires),
                b"X-Amz-Security-Token" => ("X-Amz-Security-Token", &mut found.session_token),
                _ => continue,
            };
            let value = form::decode_text(value).map_err(|_| Refusal::NotText(name))?;
            if place.replace(value).is_some() {
                return Err(Refusal::Doubled(name));
            }
        }
        Ok(found)
    }

    fn presented(self, headers: &'a HeaderMap) -> Result<Presented<'a>, Refusal> {
        let there = |part: &Option<Cow<'_, str>>| part.as_ref().is_some_and(|value| !value.is_empty());
        let missing: Vec<_> = [
            ("X-Amz-Algorithm", there(&self.algorithm)),
            ("X-Amz-Credential", there(&self.credential)),
            ("X-Amz-Signature", there(&self.signature)),
            ("X-Amz-SignedHeaders", there(&self.signed_headers)),
            ("X-Amz-Date", there(&self.date)),
        ]
        .into_iter()
        .filter_map(|(name, there)| (!there).then_some(name))
        .collect();
        match (self.algorithm, self.credential, self.signature, self.signed_headers, self.date) {
            (Some(algorithm), Some(credential), Some(signature), Some(signed_headers), Some(date))
                if missing.is_empty() =>
            {
                Ok(Presented {
                    form: Form::Query,
                    algorithm,
                    credential,
                    signed_headers,
                    signature,
                    date,
                    expires: self.expires,
                    session_token: self.session_token.or_else(|| text_of(headers, &SECURITY_TOKEN).map(Cow::Borrowed)),
                })
            }
            _ => Err(Refusal::MissingFromQuery { missing }),
        }
    }
}

/// The first value of a header, if it is text.
fn text_of<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// An `Authorization` header as errors quote it: they end up in logs, where a signature has no place.
fn hashed(header: &[u8]) -> String {
    BASE64.encode(digest::digest(&digest::SHA256, header))
}
