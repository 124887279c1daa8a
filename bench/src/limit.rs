//! The limit: what a server could do at best that answers `GenerateDataKey` in one process on this machine.
//!
//! The same HTTP stack, set up as the server's, and only the work that nobody can leave out: the signature, checked with
//! a signing key that is kept, 32 random bytes, one AES-256-GCM encryption, base64, JSON. No policies, no records, no
//! audit log, no limits on clients.

use std::convert::Infallible;
use std::io::Write as _;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response, StatusCode};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use tokio::net::TcpListener;

use crate::outcome::Outcome;
use crate::sigv4;

/// Secret access key of everyone who calls the limit server.
pub(crate) const SECRET_ACCESS_KEY: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// The Region of its callers.
pub(crate) const REGION: &str = "us-east-1";

struct Limit {
    /// Of the day on which the server was started.
    signing_key: hmac::Key,
    key: LessSafeKey,
}

/// Serves on a free port of the loopback, which is told on standard output, until the process is ended. `date`:
/// `YYYYMMDD`, the day of the signatures.
pub(crate) fn serve(date: &str) -> Outcome<()> {
    let limit = Arc::new(Limit {
        signing_key: sigv4::signing_key(SECRET_ACCESS_KEY, date, REGION, "kms"),
        key: LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &[7; 32])?),
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let mut out = std::io::stdout();
        writeln!(out, "listening on {}", listener.local_addr()?)?;
        out.flush()?;
        let mut http = auto::Builder::new(TokioExecutor::new());
        http.http1().title_case_headers(true).max_buf_size(32 * 1024).header_read_timeout(None);
        let http = Arc::new(http);
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let (http, limit) = (Arc::clone(&http), Arc::clone(&limit));
            tokio::spawn(async move {
                let service = service_fn(|request| {
                    let limit = Arc::clone(&limit);
                    async move { Ok::<_, Infallible>(limit.answer(request).await) }
                });
                // A client that goes away in the middle is no matter here.
                let _ = http.serve_connection(TokioIo::new(stream), service).await;
            });
        }
    })
}

impl Limit {
    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (head, body) = request.into_parts();
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        let answer = match self.is_signed(&head.headers, &body) {
            Some(true) => self.data_key(),
            Some(false) | None => None,
        };
        let mut response = Response::new(Full::default());
        match answer {
            Some(body) => *response.body_mut() = Full::new(Bytes::from(body)),
            None => *response.status_mut() = StatusCode::FORBIDDEN,
        }
        let headers = response.headers_mut();
        headers.insert("x-amzn-requestid", HeaderValue::from_static("00000000-0000-4000-8000-000000000000"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-amz-json-1.1"));
        response
    }

    /// Whether the signature is that of the request. `None` if there is something missing.
    fn is_signed(&self, headers: &HeaderMap, body: &[u8]) -> Option<bool> {
        let authorization = headers.get(AUTHORIZATION)?.to_str().ok()?;
        let part = |name: &str| Some(authorization.split_once(name)?.1.split(',').next()?.trim());
        let (_, scope) = part("Credential=")?.split_once('/')?;
        let signed_headers = part("SignedHeaders=")?;
        let signature = part("Signature=")?;
        let time = headers.get("x-amz-date")?.to_str().ok()?;
        let mut lines = String::with_capacity(512);
        for name in signed_headers.split(';') {
            for text in [name, ":", headers.get(name)?.to_str().ok()?, "\n"] {
                lines.push_str(text);
            }
        }
        let to_sign = sigv4::string_to_sign(time, scope, &lines, signed_headers, body);
        let expected = sigv4::hex(hmac::sign(&self.signing_key, to_sign.as_bytes()).as_ref());
        let same = aws_lc_rs::constant_time::verify_slices_are_equal(expected.as_bytes(), signature.as_bytes());
        Some(same.is_ok())
    }

    /// The body of an answer to `GenerateDataKey`, as long as Trent's.
    fn data_key(&self) -> Option<Vec<u8>> {
        // The data key, and what is random in a ciphertext.
        let mut random = [0; 32 + NONCE_LEN];
        aws_lc_rs::rand::fill(&mut random).ok()?;
        let (data_key, nonce) = random.split_at(32);
        let mut sealed = data_key.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        self.key.seal_in_place_append_tag(nonce, Aad::from(b"context"), &mut sealed).ok()?;
        // As long as a ciphertext of Trent's.
        let mut blob = vec![0; 44];
        blob.extend_from_slice(&sealed);
        let (blob, plaintext) = (STANDARD.encode(blob), STANDARD.encode(data_key));
        let body = format!(
            r#"{{"CiphertextBlob":"{blob}","KeyId":"arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab","KeyMaterialId":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","Plaintext":"{plaintext}"}}"#
        );
        Some(body.into_bytes())
    }
}
