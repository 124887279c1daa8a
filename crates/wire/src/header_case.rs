//! The spelling of response header names on HTTP/1.1.
//!
//! AWS sends `Content-Type`, `Content-Length`, `Date`, but `x-amzn-RequestId`, and some C clients compare names to the
//! letter. hyper can capitalize names (`title_case_headers`), which would give `X-Amzn-Requestid`; it looks first,
//! though, for an extension of the response with the spellings of single names. The extension's type is private to
//! hyper: it makes one for a request when told to preserve header case. So a request with the wanted spelling is played
//! to hyper once, in memory, and its extensions are kept as the template for all responses.

use std::convert::Infallible;
use std::sync::Mutex;

use bytes::Bytes;
use http_body_util::Empty;
use hyper::http::Extensions;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;

const TEMPLATE_REQUEST: &[u8] = b"GET / HTTP/1.0\r\nx-amzn-RequestId: -\r\n\r\n";

/// Extensions that make hyper's HTTP/1 server write `x-amzn-RequestId`.
pub(crate) async fn template() -> Extensions {
    let seen = Mutex::new(Extensions::new());
    let (mut client, server) = tokio::io::duplex(1024);
    if client.write_all(TEMPLATE_REQUEST).await.is_err() {
        return Extensions::new();
    }
    let service = service_fn(|request: Request<hyper::body::Incoming>| {
        if let Ok(mut seen) = seen.lock() {
            *seen = request.extensions().clone();
        }
        std::future::ready(Ok::<_, Infallible>(Response::new(Empty::<Bytes>::new())))
    });
    let mut http = hyper::server::conn::http1::Builder::new();
    http.preserve_header_case(true).header_read_timeout(None);
    // How the exchange ends does not matter: the request has been seen by then, or there is no template.
    let _ = http.serve_connection(TokioIo::new(server), service).await;
    seen.into_inner().unwrap_or_default()
}
