//! A signer of its own for the tests: it shares no code with the verification.
//!
//! Source: IAM User Guide, "Create a signed AWS API request".

use std::collections::BTreeMap;

use aws_lc_rs::{digest, hmac};

/// The key of AWS's published examples.
pub(crate) const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// An access key, and what it signs for.
#[derive(Debug, Clone)]
pub(crate) struct Signer {
    pub(crate) access_key_id: String,
    pub(crate) secret: String,
    pub(crate) region: String,
    pub(crate) service: String,
    /// `YYYYMMDDTHHMMSSZ`.
    pub(crate) time: String,
}

/// A request as it is going to be sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct ToSign {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
}

impl Signer {
    /// A signer with the key and the time of AWS's published examples.
    pub(crate) fn example(service: &str) -> Self {
        Self {
            access_key_id: "AKIDEXAMPLE".into(),
            secret: SECRET.into(),
            region: "us-east-1".into(),
            service: service.into(),
            time: "20150830T123600Z".into(),
        }
    }

    /// The `Authorization` header over all headers of a request.
    pub(crate) fn authorization(&self, request: &ToSign) -> String {
        let signature = self.signature(request, false);
        let (id, scope, names) = (&self.access_key_id, self.scope(), signed_headers(request));
        format!("AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}")
    }

    /// The query of a request, with credentials that cover all its headers, and the token if there is one.
    pub(crate) fn presigned(&self, mut request: ToSign, expires: Option<&str>, token: Option<&str>) -> String {
        let mut parts = Vec::new();
        if !request.query.is_empty() {
            parts.push(request.query.clone());
        }
        parts.push("X-Amz-Algorithm=AWS4-HMAC-SHA256".to_owned());
        let credential = format!("{}/{}", self.access_key_id, self.scope());
        parts.push(format!("X-Amz-Credential={}", encoded(credential.as_bytes())));
        parts.push(format!("X-Amz-Date={}", self.time));
        parts.extend(expires.map(|expires| format!("X-Amz-Expires={expires}")));
        parts.push(format!("X-Amz-SignedHeaders={}", encoded(signed_headers(&request).as_bytes())));
        parts.extend(token.map(|token| format!("X-Amz-Security-Token={}", encoded(token.as_bytes()))));
        request.query = parts.join("&");
        let signature = self.signature(&request, true);
        request.query + "&X-Amz-Signature=" + &signature
    }

    fn scope(&self) -> String {
        format!("{}/{}/{}/aws4_request", &self.time[..8], self.region, self.service)
    }

    fn signature(&self, request: &ToSign, presigned: bool) -> String {
        let canonical = canonical_request(request, presigned);
        let hash = hex(digest::digest(&digest::SHA256, &canonical).as_ref());
        let text = format!("AWS4-HMAC-SHA256\n{}\n{}\n{hash}", self.time, self.scope());
        hex(&mac(&signing_key(&self.secret, &self.time[..8], &self.region, &self.service), text.as_bytes()))
    }
}

/// The key that signs for one day, Region and service.
pub(crate) fn signing_key(secret: &str, date: &str, region: &str, service: &str) -> Vec<u8> {
    let start = format!("AWS4{secret}").into_bytes();
    [date, region, service, "aws4_request"].iter().fold(start, |key, part| mac(&key, part.as_bytes()))
}

/// HMAC-SHA-256.
pub(crate) fn mac(key: &[u8], text: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text).as_ref().to_vec()
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn canonical_request(request: &ToSign, presigned: bool) -> Vec<u8> {
    let mut path = Vec::new();
    for segment in request.path.split('/') {
        match segment {
            ".." => drop(path.pop()),
            "" | "." => {}
            _ => path.push(encoded(segment.as_bytes())),
        }
    }
    let slash = if request.path.ends_with('/') && !path.is_empty() { "/" } else { "" };
    let path = format!("/{}{slash}", path.join("/"));
    let mut query: Vec<String> = request
        .query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(name, value)| (encoded(&decoded(name)), encoded(&decoded(value))))
        .filter(|(name, _)| !(presigned && name == "X-Amz-Signature"))
        // A line feed stands before everything else, as the end of a name should.
        .map(|(name, value)| format!("{name}\n{value}"))
        .collect();
    query.sort();
    let query = query.join("&").replace('\n', "=");
    let mut out = format!("{}\n{path}\n{query}\n", request.method).into_bytes();
    for (name, values) in by_name(request) {
        out.extend(name.as_bytes());
        out.push(b':');
        out.extend(values.join(&b','));
        out.push(b'\n');
    }
    let hash = hex(digest::digest(&digest::SHA256, &request.body).as_ref());
    out.extend(format!("\n{}\n{hash}", signed_headers(request)).into_bytes());
    out
}

fn signed_headers(request: &ToSign) -> String {
    by_name(request).into_keys().collect::<Vec<_>>().join(";")
}

fn by_name(request: &ToSign) -> BTreeMap<String, Vec<Vec<u8>>> {
    let mut headers: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for (name, value) in &request.headers {
        let words: Vec<&[u8]> =
            value.trim_ascii().split(|byte| *byte == b' ').filter(|word| !word.is_empty()).collect();
        headers.entry(name.to_lowercase()).or_default().push(words.join(&b' '));
    }
    headers
}

fn encoded(text: &[u8]) -> String {
    text.iter()
        .map(|byte| match char::from(*byte) {
            c if c.is_ascii_alphanumeric() || "-._~".contains(c) => c.to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn decoded(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        let byte = digits.filter(|two| two.bytes().all(|b| b.is_ascii_hexdigit()));
        match (first, byte.and_then(|two| u8::from_str_radix(two, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = &after[2..];
                continue;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        rest = after;
    }
    out
}
