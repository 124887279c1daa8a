//! What a request says of its sender, whether its credentials are good for anything or not.

use std::borrow::Cow;

use hyper::header::AUTHORIZATION;

use super::SignedRequest;
use super::presented::SECURITY_TOKEN;
use crate::protocol::form;

/// The longest access key id. Source: IAM API Reference, `AccessKey`, `AccessKeyId`.
const ACCESS_KEY_ID_BYTES_MAX: usize = 128;

/// The credential that a request names, for the record of refused requests and for servers that believe everyone.
///
/// Nothing is refused here: what can't be read is not there.
pub(crate) struct Alleged<'a> {
    credential: Cow<'a, str>,
    session_token: Option<Cow<'a, str>>,
}

impl<'a> Alleged<'a> {
    /// The credential in the `Authorization` header, or else in the address.
    pub(crate) fn of(request: &SignedRequest<'a>) -> Self {
        let header = request.headers.get(AUTHORIZATION).and_then(|header| credential(header.to_str().ok()?));
        let credential = match header {
            Some(credential) => Some(Cow::Borrowed(credential)),
            None => parameter(request.query, b"X-Amz-Credential"),
        };
        let token = request.headers.get(&SECURITY_TOKEN).and_then(|header| header.to_str().ok()).map(Cow::Borrowed);
        let session_token = token.or_else(|| parameter(request.query, b"X-Amz-Security-Token"));
        Self { credential: credential.unwrap_or_default(), session_token }
    }

    /// The session token.
    pub(crate) fn session_token(&self) -> Option<&str> {
        self.session_token.as_deref()
    }

    /// The access key id.
    pub(crate) fn access_key_id(&self) -> Option<&str> {
        let id = self.credential.split('/').next()?;
        let is_id = (1..=ACCESS_KEY_ID_BYTES_MAX).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
        is_id.then_some(id)
    }

    /// Service and Region of the credential scope.
    pub(crate) fn service_and_region(&self) -> Option<(&str, &str)> {
        let mut parts = self.credential.split('/').skip(2);
        let region = parts.next()?;
        Some((parts.next()?, region))
    }
}

/// The value of a parameter in an address.
fn parameter<'a>(query: &'a str, wanted: &[u8]) -> Option<Cow<'a, str>> {
    let (_, value) = form::pairs(query.as_bytes()).find(|(name, _)| &*form::decode(name) == wanted)?;
    form::decode_text(value).ok()
}

/// What stands behind `Credential=`, up to a comma or a space.
fn credential(header: &str) -> Option<&str> {
    let (_, rest) = header.split_once("Credential=")?;
    rest.split([',', ' ']).next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::HeaderMap;
    use hyper::header::HeaderValue;

    #[test]
    fn whatever_credential_there_is_counts() {
        let check = |header: Option<&[u8]>, query: &str, expect: (Option<&str>, Option<(&str, &str)>)| {
            let mut headers = HeaderMap::new();
            if let Some(header) = header {
                headers.insert(AUTHORIZATION, HeaderValue::from_bytes(header).unwrap());
            }
            let request =
                SignedRequest { method: "POST", path: "/", query, headers: &headers, authority: None, body: b"" };
            let alleged = Alleged::of(&request);
            let found = (alleged.access_key_id(), alleged.service_and_region());
            assert_eq!(found, expect, "{header:?} {query}");
        };
        let whole = (Some("AKID"), Some(("kms", "eu-west-1")));
        check(Some(b"AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/kms/aws4_request, Signature=0"), "", whole);
        check(Some(b"Credential=AKID/x/eu-west-1/kms"), "", whole);
        check(Some(b"Credential=AKID,"), "", (Some("AKID"), None));
        check(Some(b"Credential=//eu-west-1/kms"), "", (None, Some(("kms", "eu-west-1"))));
        check(Some(b"Basic dTpw"), "", (None, None));
        check(Some(b"AWS4-HMAC-SHA256 Credential=\xff/x"), "", (None, None));
        check(Some(b"Basic dTpw"), "X-Amz-Credential=AKID%2F20150830%2Feu-west-1%2Fkms%2Faws4_request", whole);
        check(None, "a=b&X-Amz%2DCredential=AKID/20150830/eu-west-1/kms", whole);
        check(None, "X-Amz-Credential=%ff", (None, None));
        check(None, "X-Amz-Credential=a%0Ab", (None, None));
        check(None, &format!("X-Amz-Credential={}", "a".repeat(129)), (None, None));
        check(None, "", (None, None));
    }
}
