//! The client.

use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as _, Incoming};
use hyper::header::{HeaderName, HeaderValue};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::connect::{InTime, TooSlow};
use crate::trust::{TrustError, client_config};
use crate::{Request, Response};

/// Longest head of a response, in bytes.
const HEAD_BYTES_MAX: usize = 64 * 1024;
/// How long a connection without a request is kept.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// What a client is told.
#[derive(Debug, Clone)]
pub struct ClientSettings {
    /// How long connecting may take: looking up the name, TCP and TLS.
    pub connect_timeout: Duration,
    /// How long a request may take, from its beginning to the last byte of its response, connecting included.
    pub total_timeout: Duration,
    /// Longest body of a response, in bytes.
    pub response_bytes_max: usize,
    /// Connections without a request that are kept, for each server.
    pub idle_connections_max: usize,
    /// PEM file with certificate authorities that are trusted besides the system's.
    pub ca_file: Option<PathBuf>,
}

impl Default for ClientSettings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            total_timeout: Duration::from_secs(30),
            response_bytes_max: 1024 * 1024,
            idle_connections_max: 4,
            ca_file: None,
        }
    }
}

/// Why there is no response. The texts name neither the URL nor what was sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// A header has characters that it must not have. Nothing was sent.
    #[error("the header {0:?} can't be sent")]
    Header(String),
    /// There is no connection: the name is unknown, nobody listens, or TLS refuses the certificate. Nothing was sent.
    #[error("can't connect: {0}")]
    Connect(String),
    /// Connecting took too long. Nothing was sent.
    #[error("can't connect: it takes too long")]
    ConnectTimeout,
    /// The response was not there in time. The request may have been acted on.
    #[error("no response in time")]
    Timeout,
    /// The response is longer than the client takes. The request has been acted on.
    #[error("the response, with status {status}, is too long")]
    TooLong {
        /// The response's HTTP status.
        status: u16,
    },
    /// The connection broke, or what came is not HTTP. The request may have been acted on.
    #[error("no response: {0}")]
    Broken(String),
}

/// An HTTP/1.1 client for `http` and `https`. Redirects are not followed, nothing is sent twice of its own accord after it
/// may have arrived, cookies and proxies are unknown. Clones share their connections.
#[derive(Clone)]
pub struct Client {
    http: legacy::Client<InTime<HttpsConnector<HttpConnector>>, Full<Bytes>>,
    total_timeout: Duration,
    response_bytes_max: usize,
}

impl Client {
    /// A client. Reads the certificate authorities of the system, once.
    ///
    /// # Errors
    /// [`TrustError`] if the file of certificate authorities can't be used.
    pub fn new(settings: &ClientSettings) -> Result<Self, TrustError> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        let tls = client_config(settings.ca_file.as_deref())?;
        let connector = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_http1();
        let connector = InTime::new(connector.wrap_connector(tcp), settings.connect_timeout);
        let http = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            .pool_max_idle_per_host(settings.idle_connections_max)
            .http1_max_buf_size(HEAD_BYTES_MAX)
            .build(connector);
        let ClientSettings { total_timeout, response_bytes_max, .. } = *settings;
        Ok(Self { http, total_timeout, response_bytes_max })
    }

    /// Sends a request and reads its response, whatever the response's status. Needs a tokio runtime.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn send(&self, request: Request) -> Result<Response, SendError> {
        let request = into_http(request)?;
        let exchange = async {
            let response = self.http.request(request).await.map_err(|error| of_request(&error))?;
            self.read(response).await
        };
        tokio::time::timeout(self.total_timeout, exchange).await.unwrap_or(Err(SendError::Timeout))
    }

    async fn read(&self, response: hyper::Response<Incoming>) -> Result<Response, SendError> {
        let (head, mut body) = response.into_parts();
        let status = head.status.as_u16();
        let bytes_max = self.response_bytes_max;
        if body.size_hint().lower() > bytes_max as u64 {
            return Err(SendError::TooLong { status });
        }
        let mut bytes = BytesMut::new();
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| SendError::Broken(in_words(&error)))?;
            if let Ok(data) = frame.into_data() {
                if data.len() > bytes_max - bytes.len() {
                    return Err(SendError::TooLong { status });
                }
                bytes.extend_from_slice(&data);
            }
        }
        let readable = head.headers.iter().filter_map(|(name, value)| Some((name, value.to_str().ok()?)));
        let headers = readable.map(|(name, value)| (name.as_str().to_owned(), value.to_owned())).collect();
        Ok(Response { status, headers, body: bytes.freeze() })
    }
}

fn into_http(request: Request) -> Result<hyper::Request<Full<Bytes>>, SendError> {
    let Request { method, url, headers, body } = request;
    let method = match method {
        crate::Method::Get => hyper::Method::GET,
        crate::Method::Head => hyper::Method::HEAD,
        crate::Method::Post => hyper::Method::POST,
        crate::Method::Put => hyper::Method::PUT,
        crate::Method::Delete => hyper::Method::DELETE,
    };
    let mut out = hyper::Request::new(Full::new(body));
    *out.method_mut() = method;
    *out.uri_mut() = url.uri().clone();
    for (name, value) in headers {
        let parsed = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value));
        let (Ok(parsed_name), Ok(mut value)) = parsed else { return Err(SendError::Header(name)) };
        value.set_sensitive(parsed_name == hyper::header::AUTHORIZATION);
        out.headers_mut().append(parsed_name, value);
    }
    Ok(out)
}

fn of_request(error: &legacy::Error) -> SendError {
    if !error.is_connect() {
        return SendError::Broken(in_words(error));
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        if error.is::<TooSlow>() {
            return SendError::ConnectTimeout;
        }
        cause = error.source();
    }
    SendError::Connect(in_words(error))
}

/// The innermost causes of an error: the outer ones say that something went wrong, not what.
fn in_words(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = error.to_string();
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests;
