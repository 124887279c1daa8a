//! Signature Version 4, as S3 wants it.
//!
//! Source: Amazon S3 API Reference, "Authenticating Requests: Using the Authorization Header".

use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningParams, SigningSettings,
    UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;
use trent_types::{SecretText, Timestamp};

use crate::Request;

/// Why a request can't be signed.
#[derive(Debug, thiserror::Error)]
#[error("the request can't be signed: {0}")]
pub struct SignError(String);

/// Signs requests to S3 or to what speaks its protocol.
pub struct S3Signer {
    credentials: Credentials,
    region: String,
}

impl S3Signer {
    /// A signer with an access key; a session token belongs to temporary ones. `region` is the bucket's.
    pub fn new(
        access_key_id: &str,
        secret_access_key: &SecretText,
        session_token: Option<&SecretText>,
        region: &str,
    ) -> Self {
        let token = session_token.map(|token| token.expose().to_owned());
        let credentials = Credentials::new(access_key_id, secret_access_key.expose(), token, None, "settings");
        Self { credentials, region: region.to_owned() }
    }

    /// The request with `Authorization`, `x-amz-date`, `x-amz-content-sha256` and, with a session token,
    /// `x-amz-security-token`. All headers that it has and its body are signed; the path must be percent-encoded as it is
    /// sent.
    ///
    /// # Errors
    /// [`SignError`] if the request has a header that can't be sent, or `now` is not a time that can be written.
    pub fn sign(&self, mut request: Request, now: Timestamp) -> Result<Request, SignError> {
        let failed = |error: &dyn std::error::Error| SignError(error.to_string());
        let mut settings = SigningSettings::default();
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        let ms = u64::try_from(now.epoch_ms()).map_err(|error| failed(&error))?;
        let time = UNIX_EPOCH.checked_add(Duration::from_millis(ms));
        let time = time.ok_or_else(|| SignError("the time is out of range".to_owned()))?;
        let identity = self.credentials.clone().into();
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name("s3")
            .time(time)
            .settings(settings)
            .build()
            .map_err(|error| failed(&error))?;
        let params = SigningParams::from(params);
        let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let uri = request.url.uri().to_string();
        let signable = SignableRequest::new(request.method.as_str(), uri, headers, SignableBody::Bytes(&request.body))
            .map_err(|error| failed(&error))?;
        let (instructions, _) = sign(signable, &params).map_err(|error| failed(&error))?.into_parts();
        let added: Vec<_> = instructions.headers().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        request.headers.extend(added);
        Ok(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Method;

    /// The access key of AWS's published examples.
    fn signer(session_token: Option<&str>) -> S3Signer {
        let secret = SecretText::new("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_owned());
        let token = session_token.map(|token| SecretText::new(token.to_owned()));
        S3Signer::new("AKIAIOSFODNN7EXAMPLE", &secret, token.as_ref(), "us-east-1")
    }

    /// 2013-05-24T00:00:00Z, the time of the published examples.
    const NOW: Timestamp = Timestamp::from_epoch_ms(1_369_353_600_000);

    fn authorization(request: Request) -> String {
        let signed = signer(None).sign(request, NOW).unwrap();
        let found = signed.headers.iter().find(|(name, _)| name == "authorization");
        found.unwrap().1.clone()
    }

    fn check(request: Request, signed_headers: &str, signature: &str) {
        let expect = format!(
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, \
             SignedHeaders={signed_headers}, Signature={signature}"
        );
        assert_eq!(authorization(request), expect);
    }

    fn url(path_and_query: &str) -> crate::Url {
        format!("https://examplebucket.s3.amazonaws.com{path_and_query}").parse().unwrap()
    }

    /// Source: Amazon S3 API Reference, "Signature Calculations for the Authorization Header: Transferring Payload in a
    /// Single Chunk", its four examples.
    #[test]
    fn the_published_examples_come_out() {
        check(
            Request::new(Method::Get, url("/test.txt")).header("Range", "bytes=0-9"),
            "host;range;x-amz-content-sha256;x-amz-date",
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        );
        check(
            Request::new(Method::Put, url("/test%24file.text"))
                .header("Date", "Fri, 24 May 2013 00:00:00 GMT")
                .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
                .body("Welcome to Amazon S3."),
            "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        );
        check(
            Request::new(Method::Get, url("/?lifecycle")),
            "host;x-amz-content-sha256;x-amz-date",
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        );
        check(
            Request::new(Method::Get, url("/?max-keys=2&prefix=J")),
            "host;x-amz-content-sha256;x-amz-date",
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        );
    }

    #[test]
    fn everything_that_is_sent_is_signed() {
        let request = || Request::new(Method::Put, url("/a//b/../c")).header("x-amz-meta-a", "1").body("body");
        let signature = authorization(request());
        let mut others = vec![
            request().body("other"),
            Request { method: Method::Get, ..request() },
            Request { url: url("/a/c"), ..request() },
            Request { url: url("/a//b/../c?d"), ..request() },
            Request { headers: vec![("x-amz-meta-a".to_owned(), "2".to_owned())], ..request() },
            Request { headers: Vec::new(), ..request() },
        ];
        others.push(Request { url: "https://other.s3.amazonaws.com/a//b/../c".parse().unwrap(), ..request() });
        for other in others {
            assert_ne!(authorization(other.clone()), signature, "{other:?}");
        }
        assert_eq!(authorization(request()), signature);
    }

    #[test]
    fn a_session_token_is_sent_and_signed() {
        let request = Request::new(Method::Get, url("/"));
        let signed = signer(Some("token")).sign(request, NOW).unwrap();
        assert!(signed.headers.contains(&("x-amz-security-token".to_owned(), "token".to_owned())));
        let authorization = &signed.headers.iter().find(|(name, _)| name == "authorization").unwrap().1;
        assert!(authorization.contains(";x-amz-security-token"), "{authorization}");
    }

    #[test]
    fn what_cannot_be_signed_is_refused() {
        let bad_header = Request::new(Method::Get, url("/")).header("x-a", "line\nbreak");
        assert!(signer(None).sign(bad_header, NOW).is_err());
        let bad_name = Request::new(Method::Get, url("/")).header("x a", "b");
        assert!(signer(None).sign(bad_name, NOW).is_err());
        let before = Timestamp::from_epoch_ms(-1);
        assert!(signer(None).sign(Request::new(Method::Get, url("/")), before).is_err());
    }
}
