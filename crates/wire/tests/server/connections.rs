//! The life of connections, and of requests whose connection is gone.

use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::timeout;
use trent_wire::{Drain, Limits};

use crate::client::{exchange, json, read_reply, read_to_end, send_http2, signed};
use crate::running::{PATIENCE, Running};

#[tokio::test]
async fn a_connection_carries_many_requests() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    for at in 0..3 {
        let reply = exchange(&mut connection, &signed(json("Echo", &at.to_string())).http1()).await;
        assert_eq!(reply.body, at.to_string());
    }
    let mut over_http2 = server.http2().await;
    let streams: Vec<_> = (0..3)
        .map(|at| {
            let mut sender = over_http2.clone();
            tokio::spawn(async move { send_http2(&mut sender, &signed(json("Wait", &at.to_string()))).await })
        })
        .collect();
    server.events.wait_for("Wait", 3).await;
    assert_eq!(send_http2(&mut over_http2, &signed(json("Echo", "x"))).await.body, "x");
    server.events.gate.add_permits(3);
    for stream in streams {
        assert_eq!(stream.await.unwrap().status, 200);
    }
}

#[tokio::test]
async fn what_is_begun_is_finished_though_the_client_is_gone() {
    let server = Running::start().await;
    let mut connection = server.connect().await;
    connection.write_all(&signed(json("Wait", "{}")).http1()).await.unwrap();
    server.events.wait_for("Wait", 1).await;
    drop(connection);
    let mut over_http2 = server.http2().await;
    let request = signed(json("Wait", "{}"));
    let given_up = tokio::spawn(async move { send_http2(&mut over_http2, &request).await });
    server.events.wait_for("Wait", 2).await;
    given_up.abort();
    // Time for the server to notice, without which this proves less.
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!server.events.told().contains(&"waited".to_owned()));
    server.events.gate.add_permits(2);
    timeout(PATIENCE, server.events.wait_for("waited", 2)).await.unwrap();
}

#[tokio::test]
async fn a_client_that_cancels_does_not_get_more_at_once() {
    let server = Running::with_limits(Limits { http2_streams_max: 2, ..Limits::default() }).await;
    let mut over_http2 = server.http2().await;
    for count in 1..=2 {
        let mut sender = over_http2.clone();
        let stream = tokio::spawn(async move { send_http2(&mut sender, &signed(json("Wait", "{}"))).await });
        server.events.wait_for("Wait", count).await;
        stream.abort();
        assert!(stream.await.is_err());
    }
    let further = signed(json("Echo", "{}"));
    let early = timeout(Duration::from_millis(100), send_http2(&mut over_http2, &further)).await;
    assert!(early.is_err());
    assert_eq!(server.events.told(), ["Wait", "Wait"]);
    server.events.gate.add_permits(2);
    assert_eq!(send_http2(&mut over_http2, &further).await.status, 200);
}

#[tokio::test]
async fn a_server_that_stops_finishes_what_it_is_at() {
    let mut server = Running::start().await;
    let mut idle = server.connect().await;
    assert_eq!(exchange(&mut idle, &signed(json("Echo", "{}")).http1()).await.status, 200);
    let mut busy = server.connect().await;
    busy.write_all(&signed(json("Wait", "{}")).http1()).await.unwrap();
    let mut over_http2 = server.http2().await;
    let stream = tokio::spawn(async move { send_http2(&mut over_http2, &signed(json("Wait", "{}"))).await });
    server.events.wait_for("Wait", 2).await;
    server.stop();
    assert_eq!(read_to_end(&mut idle).await, "");
    timeout(PATIENCE, async { while TcpStream::connect(server.address).await.is_ok() {} }).await.unwrap();
    server.events.gate.add_permits(2);
    let reply = read_reply(&mut busy).await;
    assert_eq!((reply.status, reply.header("connection")), (200, Some("close")));
    assert_eq!(stream.await.unwrap().status, 200);
    assert_eq!(server.stopped().await, Drain::Complete);
}

#[tokio::test]
async fn a_server_that_stops_finishes_what_nobody_waits_for() {
    let mut server = Running::start().await;
    let mut connection = server.connect().await;
    connection.write_all(&signed(json("Wait", "{}")).http1()).await.unwrap();
    server.events.wait_for("Wait", 1).await;
    drop(connection);
    server.stop();
    timeout(PATIENCE, async { while TcpStream::connect(server.address).await.is_ok() {} }).await.unwrap();
    let events = server.events.clone();
    let stopped = tokio::spawn(server.stopped());
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!stopped.is_finished());
    events.gate.add_permits(1);
    assert_eq!(stopped.await.unwrap(), Drain::Complete);
    assert!(events.told().contains(&"waited".to_owned()));
}

#[tokio::test]
async fn a_server_that_stops_waits_for_bodies_but_not_to_the_end() {
    let limits = Limits { shutdown_grace: Duration::from_secs(4), ..Limits::default() };
    let mut server = Running::with_limits(limits).await;
    let request = signed(json("Echo", "0123456789")).http1();
    let (start, rest) = request.split_at(request.len() - 1);
    let (mut slow, mut stuck) = (server.connect().await, server.connect().await);
    for connection in [&mut slow, &mut stuck] {
        connection.write_all(start).await.unwrap();
    }
    timeout(PATIENCE, async {
        while !server.metrics.render().contains("trent_requests_in_flight 2") {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
    server.stop();
    timeout(PATIENCE, async { while TcpStream::connect(server.address).await.is_ok() {} }).await.unwrap();
    assert_eq!(exchange(&mut slow, rest).await.status, 200);
    assert_eq!(read_reply(&mut stuck).await.status, 408);
    assert_eq!(server.stopped().await, Drain::Complete);
}

#[tokio::test]
async fn a_server_that_stops_does_not_wait_forever() {
    let mut server =
        Running::with_limits(Limits { shutdown_grace: Duration::from_millis(50), ..Limits::default() }).await;
    let mut connection = server.connect().await;
    connection.write_all(&signed(json("Wait", "{}")).http1()).await.unwrap();
    server.events.wait_for("Wait", 1).await;
    server.stop();
    assert_eq!(server.stopped().await, Drain::CutOff { connections: 1 });
}
