//! What a client may cost.

use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::time::timeout;
use trent_wire::Limits;

use crate::client::{exchange, form, http2_over, json, read_reply, read_to_end, send_http2, signed};
use crate::running::Running;
use crate::signer::ToSign;

const MIB: usize = 1024 * 1024;

/// So short that a test need not wait, for limits on time that are to be reached.
const SHORT: Duration = Duration::from_millis(50);

fn too_large(operation: &str) -> String {
    format!("refused kms:{operation} us-east-1 AKIDEXAMPLE RequestEntityTooLargeException")
}

#[tokio::test]
async fn bodies_have_a_mebibyte_at_most() {
    let server = Running::start().await;
    let mut over_http2 = server.http2().await;
    let largest = signed(json("Echo", &"x".repeat(MIB)));
    let reply = server.send(&largest).await;
    assert_eq!((reply.status, reply.body.len()), (200, MIB));
    let reply = send_http2(&mut over_http2, &largest).await;
    assert_eq!((reply.status, reply.body.len()), (200, MIB));
    let larger = signed(json("Echo", &"x".repeat(MIB + 1)));
    let body = "{\"__type\":\"RequestEntityTooLargeException\"}";
    for reply in [server.send(&larger).await, send_http2(&mut over_http2, &larger).await] {
        assert_eq!((reply.status, &*reply.body), (413, body));
    }
    assert_eq!(server.events.told(), ["Echo", "Echo", &too_large("Echo"), &too_large("Echo")]);
    // What isn't recorded: the operation is in the body that did not arrive.
    let reply = server.send(&signed(form(&format!("Action=Echo&Text={}", "x".repeat(MIB))))).await;
    assert_eq!(reply.status, 413);
    assert!(reply.body.contains("<Code>RequestEntityTooLargeException</Code>"), "{}", reply.body);
    assert_eq!(server.events.told().len(), 4);
}

#[tokio::test]
async fn bodies_of_unknown_length_are_counted() {
    let server = Running::start().await;
    for (bytes, status) in [(MIB, 200), (MIB + 1, 413)] {
        let request = signed(json("Echo", &"x".repeat(bytes)));
        let mut text = request.head();
        text.extend(b"Transfer-Encoding: chunked\r\n\r\n");
        for chunk in request.body.chunks(100_000) {
            text.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
            text.extend(chunk);
            text.extend(b"\r\n");
        }
        text.extend(b"0\r\n\r\n");
        assert_eq!(exchange(&mut server.connect().await, &text).await.status, status, "{bytes}");
    }
}

#[tokio::test]
async fn who_asks_first_is_told_before_the_body_is_sent() {
    let server = Running::start().await;
    let ask = |request: &ToSign| {
        let mut text = request.head();
        text.extend(format!("Content-Length: {}\r\nExpect: 100-continue\r\n\r\n", request.body.len()).into_bytes());
        text
    };
    let request = signed(json("Echo", "{}"));
    let mut connection = server.connect().await;
    assert_eq!(exchange(&mut connection, &ask(&request)).await.status, 100);
    assert_eq!(exchange(&mut connection, &request.body).await.status, 200);
    let request = signed(json("Echo", &"x".repeat(MIB + 1)));
    assert_eq!(exchange(&mut server.connect().await, &ask(&request)).await.status, 413);
}

#[tokio::test]
async fn heads_are_bounded() {
    let server = Running::start().await;
    let flood = |fields: usize, bytes: usize| {
        let mut request = json("Echo", "{}");
        request.headers.extend((0..fields).map(|at| (format!("x-{at}"), vec![b'x'; bytes])));
        request
    };
    for (fields, bytes) in [(120, 1), (1, 40_000), (90, 500)] {
        let reply = server.send(&flood(fields, bytes)).await;
        assert_eq!(reply.status, 431, "{fields} fields of {bytes} bytes");
    }
    let mut over_http2 = server.http2().await;
    assert_eq!(send_http2(&mut over_http2, &flood(90, 500)).await.status, 431);
    assert_eq!(server.send(&signed(flood(90, 100))).await.status, 200);
    assert_eq!(server.events.told(), ["Echo"]);
}

#[tokio::test]
async fn nobody_waits_for_a_slow_head() {
    let limits = Limits { first_request_timeout: SHORT, linger: SHORT, ..Limits::default() };
    let server = Running::with_limits(limits).await;
    for start in ["", "P", "POST / HTTP/1.1\r\nHost: x\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"] {
        let mut connection = server.connect().await;
        connection.write_all(start.as_bytes()).await.unwrap();
        read_to_end(&mut connection).await;
    }
    let mut over_http2 = http2_over(server.connect().await).await;
    timeout(crate::running::PATIENCE, async {
        while over_http2.ready().await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
    assert_eq!(server.events.told(), [""; 0]);
}

#[tokio::test]
async fn nobody_waits_for_the_next_request_either() {
    let limits = Limits { idle_timeout: SHORT, linger: SHORT, ..Limits::default() };
    let server = Running::with_limits(limits).await;
    let mut connection = server.connect().await;
    assert_eq!(exchange(&mut connection, &signed(json("Echo", "{}")).http1()).await.status, 200);
    assert_eq!(read_to_end(&mut connection).await, "");
}

#[tokio::test]
async fn a_slow_body_is_given_up() {
    let server = Running::with_limits(Limits { body_timeout: SHORT, ..Limits::default() }).await;
    let request = signed(json("Echo", "0123456789"));
    let mut text = request.http1();
    text.pop();
    let mut connection = server.connect().await;
    let reply = exchange(&mut connection, &text).await;
    assert_eq!((reply.status, &*reply.body), (408, "{\"__type\":\"RequestTimeoutException\"}"));
    assert_eq!(server.events.told(), ["refused kms:Echo us-east-1 AKIDEXAMPLE RequestTimeoutException"]);
    read_to_end(&mut connection).await;
    assert_eq!(server.send(&request).await.status, 200);
}

#[tokio::test]
async fn a_body_that_breaks_off_reaches_no_operation() {
    let server = Running::start().await;
    let mut text = signed(json("Echo", "{}")).head();
    text.extend(b"Transfer-Encoding: chunked\r\n\r\nnonsense\r\n");
    let mut connection = server.connect().await;
    connection.write_all(&text).await.unwrap();
    let answer = read_to_end(&mut connection).await;
    assert!(!answer.contains("200"), "{answer}");
    assert!(!server.events.told().contains(&"Echo".to_owned()));
}

#[tokio::test]
async fn a_connection_beyond_the_limit_waits() {
    let server = Running::with_limits(Limits { connections_max: 1, ..Limits::default() }).await;
    let mut first = server.connect().await;
    assert_eq!(exchange(&mut first, &signed(json("Echo", "{}")).http1()).await.status, 200);
    let mut second = server.connect().await;
    second.write_all(&signed(json("Fail", "{}")).http1()).await.unwrap();
    assert!(timeout(2 * SHORT, read_reply(&mut second)).await.is_err());
    assert_eq!(server.events.told(), ["Echo"]);
    drop(first);
    assert_eq!(read_reply(&mut second).await.status, 400);
}

#[tokio::test]
async fn large_bodies_share_their_places() {
    let limits = Limits { large_bodies_max: 1, ..Limits::default() };
    let server = Running::with_limits(limits).await;
    let large = signed(json("Wait", &"x".repeat(100_000)));
    let mut first = server.connect().await;
    first.write_all(&large.http1()).await.unwrap();
    server.events.wait_for("Wait", 1).await;
    let mut second = server.connect().await;
    second.write_all(&large.http1()).await.unwrap();
    assert!(timeout(2 * SHORT, read_reply(&mut second)).await.is_err());
    // Small ones need none.
    assert_eq!(server.send(&signed(json("Echo", "{}"))).await.status, 200);
    assert_eq!(server.events.told(), ["Wait", "Echo"]);
    server.events.gate.add_permits(2);
    assert_eq!(read_reply(&mut first).await.status, 200);
    assert_eq!(read_reply(&mut second).await.status, 200);
}
