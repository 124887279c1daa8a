//! Clients: requests ready to be sent, HTTP/1.1 to the letter, HTTP/2 by hyper.

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::Request;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use crate::running::{PATIENCE, Running};
use crate::signer::{Signer, ToSign};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Status line and header fields as they came; for HTTP/2 the fields in lower case.
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Reply {
    /// The value of a header, whatever its case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut fields = self.head.lines().filter_map(|line| line.split_once(": "));
        fields.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// A request to KMS, not signed yet.
pub(crate) fn json(operation: &str, body: &str) -> ToSign {
    let headers = [
        ("Host", "kms.us-east-1.amazonaws.com".to_owned()),
        ("Content-Type", "application/x-amz-json-1.1".to_owned()),
        ("X-Amz-Date", "20150830T123600Z".to_owned()),
        ("X-Amz-Target", format!("TrentService.{operation}")),
    ];
    ToSign {
        method: "POST".into(),
        path: "/".into(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.into_bytes())).into(),
        body: body.into(),
        ..ToSign::default()
    }
}

/// A form for STS, not signed yet.
pub(crate) fn form(body: &str) -> ToSign {
    let headers = [
        ("Host", "sts.amazonaws.com"),
        ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
        ("X-Amz-Date", "20150830T123600Z"),
    ];
    ToSign {
        method: "POST".into(),
        path: "/".into(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.into())).into(),
        body: body.into(),
        ..ToSign::default()
    }
}

/// The request with a signature in its `Authorization` header.
pub(crate) fn signed(mut request: ToSign) -> ToSign {
    let service = if request.body.starts_with(b"Action") || request.query.contains("Action") { "sts" } else { "kms" };
    let authorization = Signer::example(service).authorization(&request);
    request.headers.push(("Authorization".into(), authorization.into()));
    request
}

impl ToSign {
    /// The request with another header field, after signing.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The request without a header field.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(found, _)| !found.eq_ignore_ascii_case(name));
        self
    }

    fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    /// Request line and header fields of HTTP/1.1, up to and without the empty line.
    pub(crate) fn head(&self) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\n", self.method, self.target()).into_bytes();
        for (name, value) in &self.headers {
            head.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        head
    }

    /// The whole request of HTTP/1.1.
    pub(crate) fn http1(&self) -> Vec<u8> {
        let mut request = self.head();
        request.extend(format!("Content-Length: {}\r\n\r\n", self.body.len()).into_bytes());
        request.extend(&self.body);
        request
    }

    /// The request of HTTP/2.
    pub(crate) fn http2(&self) -> Request<Full<Bytes>> {
        let host = self.headers.iter().find(|(name, _)| name == "Host").map(|(_, value)| value.clone());
        let authority = host.map(|host| String::from_utf8(host).unwrap()).unwrap_or("localhost".into());
        let mut request = Request::builder().method(&*self.method).uri(format!("http://{authority}{}", self.target()));
        for (name, value) in self.headers.iter().filter(|(name, _)| name != "Host") {
            request = request.header(name, &**value);
        }
        request.body(Full::new(Bytes::from(self.body.clone()))).unwrap()
    }
}

/// Sends bytes and reads one answer.
pub(crate) async fn exchange<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S, bytes: &[u8]) -> Reply {
    stream.write_all(bytes).await.unwrap();
    read_reply(stream).await
}

/// Reads one answer, as long as its `Content-Length` says.
pub(crate) async fn read_reply<S: AsyncRead + Unpin>(stream: &mut S) -> Reply {
    read_reply_to("", stream).await
}

/// The same for the answer to a request with this method.
pub(crate) async fn read_reply_to<S: AsyncRead + Unpin>(method: &str, stream: &mut S) -> Reply {
    timeout(PATIENCE, async {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap_or_else(|error| panic!("{error} after {head:?}")));
        }
        let head = String::from_utf8(head).unwrap();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
        let mut reply = Reply { status, head, body: String::new() };
        let length = reply.header("content-length").map_or(0, |length| length.parse().unwrap());
        let mut body = vec![0; if method == "HEAD" { 0 } else { length }];
        stream.read_exact(&mut body).await.unwrap();
        reply.body = String::from_utf8(body).unwrap();
        reply
    })
    .await
    .unwrap()
}

/// Waits for the end of a connection, and says what came before.
pub(crate) async fn read_to_end<S: AsyncRead + Unpin>(stream: &mut S) -> String {
    let mut bytes = Vec::new();
    // A connection that is cut ends as well as one that is closed.
    let _ = timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Running {
    /// Sends a request over a connection of its own.
    pub(crate) async fn send(&self, request: &ToSign) -> Reply {
        exchange(&mut self.connect().await, &request.http1()).await
    }

    /// The start of an HTTP/2 connection.
    pub(crate) async fn http2(&self) -> http2::SendRequest<Full<Bytes>> {
        http2_over(self.connect().await).await
    }
}

/// The start of an HTTP/2 connection over a stream.
pub(crate) async fn http2_over<S>(stream: S) -> http2::SendRequest<Full<Bytes>>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    sender
}

/// Sends a request over HTTP/2 and reads the answer.
pub(crate) async fn send_http2(sender: &mut http2::SendRequest<Full<Bytes>>, request: &ToSign) -> Reply {
    timeout(PATIENCE, async {
        sender.ready().await.unwrap();
        let (head, body) = sender.send_request(request.http2()).await.unwrap().into_parts();
        let fields: Vec<String> =
            head.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Reply { status: head.status.as_u16(), head: fields.join("\r\n"), body: String::from_utf8(body).unwrap() }
    })
    .await
    .unwrap()
}
