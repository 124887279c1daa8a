//! Delivery to S3, or to what speaks its protocol.
//!
//! Source: Amazon S3 API Reference, `PutObject` and `HeadBucket`.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use trent_egress::{Client, ClientSettings, Method, Request, Response, S3Signer, TrustError, Url};
use trent_types::Clock;

use super::{BucketState, DeliveryError, Object};
use crate::delivery::S3Settings;

/// How long a request may take. A log file has some megabytes.
const TIMEOUT: Duration = Duration::from_secs(60);

pub(crate) struct S3 {
    client: Client,
    signer: S3Signer,
    endpoint: Url,
    clock: Arc<dyn Clock>,
}

impl S3 {
    pub(super) fn new(settings: &S3Settings, clock: Arc<dyn Clock>) -> Result<Self, TrustError> {
        let S3Settings { endpoint, region, access_key_id, secret_access_key, ca_file } = settings;
        let ca_file = ca_file.clone();
        let client = Client::new(&ClientSettings { total_timeout: TIMEOUT, ca_file, ..ClientSettings::default() })?;
        let signer = S3Signer::new(access_key_id, secret_access_key, None, region);
        Ok(Self { client, signer, endpoint: endpoint.clone(), clock })
    }

    pub(super) async fn bucket(&self, name: &str) -> Result<BucketState, DeliveryError> {
        let response = self.send(Method::Head, name, None, Vec::new(), &[]).await?;
        match response.status {
            200..=299 => Ok(BucketState::Open),
            404 => Ok(BucketState::Missing),
            // Also a bucket of another Region.
            301 | 307 | 400 | 403 => Ok(BucketState::Closed),
            _ => Err(refused(&response)),
        }
    }

    pub(super) async fn put(&self, object: Object<'_>) -> Result<(), DeliveryError> {
        let mut headers = vec![
            ("content-type".to_owned(), "application/json".to_owned()),
            ("content-encoding".to_owned(), "gzip".to_owned()),
            // The bucket may be another account's, which demands that.
            ("x-amz-acl".to_owned(), "bucket-owner-full-control".to_owned()),
        ];
        let metadata = object.metadata.iter();
        headers.extend(metadata.map(|(name, value)| (format!("x-amz-meta-{name}"), (*value).to_owned())));
        let response = self.send(Method::Put, object.bucket, Some(object.key), object.body, &headers).await?;
        if response.is_success() { Ok(()) } else { Err(refused(&response)) }
    }

    async fn send(
        &self,
        method: Method,
        bucket: &str,
        key: Option<&str>,
        body: Vec<u8>,
        headers: &[(String, String)],
    ) -> Result<Response, DeliveryError> {
        let base = self.endpoint.path_and_query().trim_end_matches('/');
        let path = match key {
            Some(key) => format!("{base}/{bucket}/{}", encoded(key)),
            None => format!("{base}/{bucket}"),
        };
        let failed = |error: &dyn std::error::Error| DeliveryError::new("ServiceUnavailable", error.to_string());
        let url = self.endpoint.with_path_and_query(&path).map_err(|error| failed(&error))?;
        let mut request = Request::new(method, url).body(body);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let request = self.signer.sign(request, self.clock.now()).map_err(|error| failed(&error))?;
        self.client.send(request).await.map_err(|error| failed(&error))
    }
}

/// A key as it stands in a URL: all bytes but unreserved characters and slashes are encoded.
fn encoded(key: &str) -> String {
    key.bytes().fold(String::with_capacity(key.len()), |mut text, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => text.push(char::from(byte)),
            _ => {
                // Writing to a string can't fail.
                let _ = write!(text, "%{byte:02X}");
            }
        }
        text
    })
}

/// What a refusal says: the `Code` of S3's XML, which is not parsed beyond that.
fn refused(response: &Response) -> DeliveryError {
    let body = String::from_utf8_lossy(&response.body);
    let code = body.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>")).map(|(code, _)| code);
    let is_code = |code: &&str| code.len() <= 100 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let code = code.filter(is_code).map_or_else(|| format!("HTTP{}", response.status), str::to_owned);
    DeliveryError::new(code, format!("status {}", response.status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_encoded() {
        assert_eq!(encoded("a/b-_.~Z9"), "a/b-_.~Z9");
        assert_eq!(encoded("a b/ü%+"), "a%20b/%C3%BC%25%2B");
    }

    #[test]
    fn refusals_are_called_what_s3_calls_them() {
        let code = |status: u16, body: &str| {
            refused(&Response { status, headers: Vec::new(), body: body.to_owned().into() }).code
        };
        assert_eq!(code(404, "<?xml?><Error><Code>NoSuchBucket</Code></Error>"), "NoSuchBucket");
        assert_eq!(code(500, ""), "HTTP500");
        assert_eq!(code(403, "<Code>a b</Code>"), "HTTP403");
        assert_eq!(code(403, "<Code>"), "HTTP403");
    }
}
