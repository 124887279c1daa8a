//! Signature Version 4, as a client makes it and as the limit server checks it.
//!
//! Source: IAM User Guide, "Create a signed AWS API request".

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac::{self, HMAC_SHA256};

/// Who signs.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    pub(crate) session_token: Option<String>,
}

/// A key that signs requests of one day to one service in one Region.
pub(crate) fn signing_key(secret: &str, date: &str, region: &str, service: &str) -> hmac::Key {
    let mut key = hmac::Key::new(HMAC_SHA256, format!("AWS4{secret}").as_bytes());
    for part in [date, region, service, "aws4_request"] {
        key = hmac::Key::new(HMAC_SHA256, hmac::sign(&key, part.as_bytes()).as_ref());
    }
    key
}

/// The string to sign of a request to the path `/` without a query, whose canonical headers are given as lines.
pub(crate) fn string_to_sign(time: &str, scope: &str, headers: &str, signed_headers: &str, body: &[u8]) -> String {
    let body_hash = hex(digest(&SHA256, body).as_ref());
    let canonical = format!("POST\n/\n\n{headers}\n{signed_headers}\n{body_hash}");
    let hash = hex(digest(&SHA256, canonical.as_bytes()).as_ref());
    format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{hash}")
}

/// A whole HTTP/1.1 request, signed: `POST /` with these headers, whose names are in lower case.
pub(crate) fn request(
    credentials: &Credentials,
    (region, service): (&str, &str),
    host: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Vec<u8> {
    let time = basic_time();
    let date = &time[..8];
    let mut signed = vec![("host", host), ("x-amz-date", time.as_str())];
    signed.extend_from_slice(headers);
    signed.extend(credentials.session_token.as_deref().map(|token| ("x-amz-security-token", token)));
    signed.sort_unstable();
    let lines: String = signed.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let names = signed.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
    let scope = format!("{date}/{region}/{service}/aws4_request");
    let to_sign = string_to_sign(&time, &scope, &lines, &names, body.as_bytes());
    let key = signing_key(&credentials.secret_access_key, date, region, service);
    let signature = hex(hmac::sign(&key, to_sign.as_bytes()).as_ref());
    let id = &credentials.access_key_id;
    let mut request = "POST / HTTP/1.1\r\n".to_owned();
    for (name, value) in &signed {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str(&format!(
        "user-agent: trent-bench/1.0\r\naccept: */*\r\nauthorization: AWS4-HMAC-SHA256 Credential={id}/{scope}, \
         SignedHeaders={names}, Signature={signature}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    ));
    request.into_bytes()
}

/// The time in the basic format, `20260101T000000Z`.
fn basic_time() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let ms = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    trent_types::Timestamp::from_epoch_ms(ms).basic()
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Source: IAM User Guide, "Create a signed AWS API request", the example of a derived signing key.
    #[test]
    fn signing_keys_are_derived_as_published() {
        let key = signing_key("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "20150830", "us-east-1", "iam");
        let signature = hmac::sign(
            &key,
            b"AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
              f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59",
        );
        assert_eq!(hex(signature.as_ref()), "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    }

    #[test]
    fn a_request_is_whole() {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            secret_access_key: "secret".to_owned(),
            session_token: None,
        };
        let headers = [("x-amz-target", "TrentService.ListKeys"), ("content-type", "application/x-amz-json-1.1")];
        let request = request(&credentials, ("us-east-1", "kms"), "localhost", &headers, "{}");
        let text = String::from_utf8(request).unwrap();
        assert!(text.starts_with("POST / HTTP/1.1\r\ncontent-type: "), "{text}");
        assert!(text.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-target, "), "{text}");
        assert!(text.ends_with("\r\ncontent-length: 2\r\n\r\n{}"), "{text}");
    }
}
