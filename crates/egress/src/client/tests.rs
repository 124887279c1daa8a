use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::{Method, Url};

fn settings() -> ClientSettings {
    ClientSettings { response_bytes_max: 1000, total_timeout: Duration::from_secs(60), ..ClientSettings::default() }
}

fn client() -> Client {
    Client::new(&settings()).unwrap()
}

/// A server that answers every request on every connection with the same bytes; `None` never answers.
async fn server(answer: Option<&'static str>) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(converse(stream, answer));
        }
    });
    (address, connections)
}

async fn converse(mut stream: TcpStream, answer: Option<&'static str>) {
    while let Some(request) = read(&mut stream).await {
        match answer {
            // What was asked comes back.
            Some("echo") => {
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", request.len());
                stream.write_all(head.as_bytes()).await.unwrap();
                stream.write_all(request.as_bytes()).await.unwrap();
            }
            Some(answer) => {
                let _ = stream.write_all(answer.as_bytes()).await;
                if !answer.contains("Content-Length") {
                    return;
                }
            }
            None => std::future::pending().await,
        }
    }
}

/// A request with its body.
async fn read(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap_or("0");
            if body.len() == length.parse::<usize>().unwrap() {
                return Some(text);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

fn url(address: SocketAddr) -> Url {
    format!("http://{address}/path?query").parse().unwrap()
}

async fn get(address: SocketAddr) -> Result<Response, SendError> {
    client().send(Request::new(Method::Get, url(address))).await
}

#[tokio::test]
async fn requests_arrive_as_given() {
    let (address, _) = server(Some("echo")).await;
    let request = Request::new(Method::Post, url(address)).header("X-One", "1").header("x-one", "2").body("the body");
    let response = client().send(request).await.unwrap();
    assert!(response.is_success());
    let text = String::from_utf8(response.body.to_vec()).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<&str> = head.lines().collect();
    assert_eq!(lines.remove(0), "POST /path?query HTTP/1.1");
    lines.sort_unstable();
    assert_eq!(
        lines,
        ["content-length: 8".to_owned(), format!("host: {address}"), "x-one: 1".into(), "x-one: 2".into()]
    );
    assert_eq!(body, "the body");
}

#[tokio::test]
async fn connections_are_used_again() {
    let (address, connections) = server(Some("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")).await;
    let client = client();
    for _ in 0..3 {
        let response = client.send(Request::new(Method::Get, url(address))).await.unwrap();
        assert_eq!(response.body, "ok");
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn every_status_is_a_response_and_redirects_are_not_followed() {
    let (address, connections) =
        server(Some("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")).await;
    let response = get(address).await.unwrap();
    assert_eq!((response.status, response.header("location")), (302, Some("http://127.0.0.1:1/")));
    assert!(!response.is_success());
    assert_eq!(connections.load(Ordering::SeqCst), 1);
    let (address, _) = server(Some("HTTP/1.1 500 Oops\r\nContent-Length: 3\r\n\r\nbad")).await;
    assert_eq!(get(address).await.unwrap().status, 500);
}

#[tokio::test]
async fn long_responses_are_refused() {
    let body: &'static str = "x".repeat(1001).leak();
    let exactly = &body[1..];
    let announced = |body: &str| -> &'static str {
        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).leak()
    };
    let (address, _) = server(Some(announced(exactly))).await;
    assert_eq!(get(address).await.unwrap().body.len(), 1000);
    let (address, _) = server(Some(announced(body))).await;
    assert_eq!(get(address).await.unwrap_err(), SendError::TooLong { status: 200 });
    let (address, _) = server(Some("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")).await;
    assert_eq!(get(address).await.unwrap_err(), SendError::TooLong { status: 200 });
    // Until the connection ends, however long that is.
    let unannounced: &'static str = format!("HTTP/1.1 201 Created\r\n\r\n{body}").leak();
    let (address, _) = server(Some(unannounced)).await;
    assert_eq!(get(address).await.unwrap_err(), SendError::TooLong { status: 201 });
    let chunked: &'static str =
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n{body}\r\n0\r\n\r\n").leak();
    let (address, _) = server(Some(chunked)).await;
    assert_eq!(get(address).await.unwrap_err(), SendError::TooLong { status: 200 });
}

#[tokio::test]
async fn long_heads_are_refused() {
    let head: &'static str = format!("HTTP/1.1 200 OK\r\nX-Long: {}\r\n\r\n", "x".repeat(4 * HEAD_BYTES_MAX)).leak();
    let (address, _) = server(Some(head)).await;
    assert!(matches!(get(address).await, Err(SendError::Broken(_))));
}

#[tokio::test]
async fn what_is_no_response_is_an_error() {
    for answer in ["", "SMTP ready\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"] {
        let (address, _) = server(Some(answer)).await;
        assert!(matches!(get(address).await, Err(SendError::Broken(_))), "{answer:?}");
    }
    // Cut off in the middle of its body.
    let (address, _) = server(Some("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc")).await;
    assert!(matches!(get(address).await, Err(SendError::Broken(_))));
}

#[tokio::test]
async fn nobody_listening_is_an_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    assert!(matches!(get(address).await, Err(SendError::Connect(_))));
    let unknown = Request::new(Method::Get, "http://host.invalid/".parse().unwrap());
    assert!(matches!(client().send(unknown).await, Err(SendError::Connect(_))));
}

#[tokio::test]
async fn a_silent_server_holds_nothing_up() {
    let (address, _) = server(None).await;
    let impatient = ClientSettings { total_timeout: Duration::from_millis(100), ..settings() };
    let request = Request::new(Method::Get, url(address));
    assert_eq!(Client::new(&impatient).unwrap().send(request).await.unwrap_err(), SendError::Timeout);
    // The server accepts the connection and says nothing where TLS should begin.
    let impatient = ClientSettings { connect_timeout: Duration::from_millis(100), ..settings() };
    let request = Request::new(Method::Get, format!("https://{address}/").parse().unwrap());
    assert_eq!(Client::new(&impatient).unwrap().send(request).await.unwrap_err(), SendError::ConnectTimeout);
}

#[tokio::test]
async fn headers_that_would_break_the_request_are_refused() {
    let (address, connections) = server(Some("echo")).await;
    for (name, value) in [("x a", "b"), ("", "b"), ("x-a", "b\r\nx-b: c"), ("x-a:", "b"), ("x-a", "\0")] {
        let request = Request::new(Method::Get, url(address)).header(name, value);
        assert_eq!(client().send(request).await.unwrap_err(), SendError::Header(name.to_owned()));
    }
    assert_eq!(connections.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn certificates_are_checked() {
    let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let directory = tempfile::tempdir().unwrap();
    let ca_file = directory.path().join("ca.pem");
    std::fs::write(&ca_file, certified.cert.pem()).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(certified.signing_key.serialize_der()).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(rustls::crypto::aws_lc_rs::default_provider().into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 1000]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret").await;
            let _ = stream.shutdown().await;
        }
    });
    let get = |host: &str, ca_file: Option<&PathBuf>| {
        let client = Client::new(&ClientSettings { ca_file: ca_file.cloned(), ..settings() }).unwrap();
        let url = format!("https://{host}:{port}/").parse().unwrap();
        async move { client.send(Request::new(Method::Get, url)).await }
    };
    assert_eq!(get("localhost", Some(&ca_file)).await.unwrap().body, "secret");
    let refused = get("localhost", None).await.unwrap_err();
    assert!(matches!(&refused, SendError::Connect(why) if why.contains("certificate")), "{refused}");
    let refused = get("127.0.0.1", Some(&ca_file)).await.unwrap_err();
    assert!(matches!(&refused, SendError::Connect(why) if why.contains("certificate")), "{refused}");
}
