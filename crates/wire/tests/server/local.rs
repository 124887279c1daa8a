//! The server's own endpoints.

use trent_wire::Limits;

use crate::client::{exchange, read_reply_to};
use crate::running::Running;
use tokio::io::AsyncWriteExt;

fn request(method: &str, path: &str, fields: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\n{fields}Content-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

#[tokio::test]
async fn endpoints_need_no_credentials() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    let mut check = async |method: &str, path: &str, body: &str, status: u16, expect: &str| {
        let reply = exchange(&mut connection, &request(method, path, "", body)).await;
        assert_eq!((reply.status, &*reply.body), (status, expect), "{method} {path}");
        assert!(reply.header("x-amzn-requestid").is_some());
    };
    check("GET", "/_trent/echo", "", 200, "GET ").await;
    check("GET", "/_trent/echo?a=b", "", 200, "GET ").await;
    check("POST", "/_trent/echo", "body", 200, "POST body").await;
    check("DELETE", "/_trent/echo", "", 405, "DELETE ").await;
    check("GET", "/_trent/nope", "", 404, "no such endpoint\n").await;
    check("POST", "/_trent/", "", 404, "no such endpoint\n").await;
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    connection.write_all(&request("HEAD", "/_trent/echo", "", "")).await.unwrap();
    let reply = read_reply_to("HEAD", &mut connection).await;
    assert_eq!((reply.status, reply.header("content-length"), &*reply.body), (200, Some("4"), ""));
    let reply = exchange(&mut connection, &request("GET", "/_trent/echo", "", "")).await;
    assert_eq!(&*reply.body, "GET ");
    assert_eq!(server.events.told(), ["local GET", "local GET"]);
}

#[tokio::test]
async fn web_pages_may_look_but_not_touch() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    let origin = "Origin: https://example.net\r\n";
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        for (origin, path) in [(origin, "/_trent/echo"), ("oRiGiN: null\r\n", "/_trent/nope")] {
            let reply = exchange(&mut connection, &request(method, path, origin, "")).await;
            assert_eq!((reply.status, &*reply.body), (403, "requests from web pages are refused\n"), "{method} {path}");
        }
    }
    assert_eq!(server.events.told(), [""; 0]);
    assert_eq!(exchange(&mut connection, &request("GET", "/_trent/echo", origin, "")).await.status, 200);
}

#[tokio::test]
async fn the_limits_hold_here_too() {
    let server = Running::with_limits(Limits { body_bytes_max: 10, ..Limits::default() }).await;
    let mut connection = server.connect().await;
    let reply = exchange(&mut connection, &request("POST", "/_trent/echo", "", "0123456789")).await;
    assert_eq!(reply.status, 200);
    let reply = exchange(&mut connection, &request("POST", "/_trent/echo", "", "0123456789a")).await;
    assert_eq!((reply.status, &*reply.body), (413, "the body is too large\n"));
    assert_eq!(server.events.told(), ["local POST"]);
}
