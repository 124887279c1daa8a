//! One connection, from its first byte to its last.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};

use hyper::http::Extensions;
use hyper::service::service_fn;
use hyper::{Request, Version};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, watch};
use tokio::time::{Instant, sleep_until, timeout_at};
use tokio_rustls::TlsAcceptor;
use tracing::debug;
use trent_engine::TlsDetails;

use crate::handler::Handler;
use crate::limits::Limits;
use crate::tls;

/// The least that hyper takes for `max_buf_size`.
const HTTP1_BUFFER_BYTES_MIN: usize = 8192;

/// Bytes that a client may send on one HTTP/2 stream, and on all of a connection, before they have been taken up.
const HTTP2_STREAM_WINDOW_BYTES: u32 = 256 * 1024;
const HTTP2_CONNECTION_WINDOW_BYTES: u32 = 1024 * 1024;

/// HTTP over any stream of bytes.
pub(crate) struct HttpServer {
    handler: Handler,
    http: auto::Builder<TokioExecutor>,
    header_case: Extensions,
}

/// What all requests of a connection have in common.
pub(crate) struct Link {
    pub(crate) peer: IpAddr,
    pub(crate) tls: Option<TlsDetails>,
    /// For requests that are being worked on, those included that the client has given up: [`Limits::http2_streams_max`]
    /// of them.
    pub(crate) places: Arc<Semaphore>,
    /// Tells that the server stops. Never marked as seen, so that it can be asked again and again.
    pub(crate) stopping: watch::Receiver<()>,
}

impl HttpServer {
    pub(crate) fn new(handler: Handler, header_case: Extensions) -> Self {
        let limits = handler.limits();
        let mut http = auto::Builder::new(TokioExecutor::new());
        http.http1()
            // See `header_case`.
            .title_case_headers(true)
            .max_buf_size(limits.head_bytes_max.max(HTTP1_BUFFER_BYTES_MIN))
            // Silence is judged for the connection as a whole, whatever its protocol: see `Activity`.
            .header_read_timeout(None);
        http.http2()
            .timer(TokioTimer::new())
            .max_concurrent_streams(limits.http2_streams_max)
            .max_header_list_size(u32::try_from(limits.head_bytes_max).unwrap_or(u32::MAX))
            .initial_stream_window_size(HTTP2_STREAM_WINDOW_BYTES)
            .initial_connection_window_size(HTTP2_CONNECTION_WINDOW_BYTES);
        Self { handler, http, header_case }
    }
}

/// Serves a connection until either side ends it, or it has been silent for too long, and until every request that it
/// has brought is done with.
pub(crate) async fn serve(
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<TlsAcceptor>,
    http: Arc<HttpServer>,
    stopping: watch::Receiver<()>,
) {
    let activity = Arc::new(Activity::new(Instant::now()));
    let requests_max = http.handler.limits().http2_streams_max;
    let places = Arc::new(Semaphore::new(requests_max as usize));
    let link =
        Link { peer: peer.ip().to_canonical(), tls: None, places: Arc::clone(&places), stopping: stopping.clone() };
    handshake(stream, tls, link, http, activity, stopping).await;
    // Never closed.
    let _ = places.acquire_many(requests_max).await;
}

async fn handshake(
    stream: TcpStream,
    tls: Option<TlsAcceptor>,
    mut link: Link,
    http: Arc<HttpServer>,
    activity: Arc<Activity>,
    stopping: watch::Receiver<()>,
) {
    let Some(acceptor) = tls else { return serve_http(stream, link, http, activity, stopping).await };
    let deadline = activity.deadline(http.handler.limits());
    match timeout_at(deadline, acceptor.accept(stream)).await {
        Ok(Ok(stream)) => {
            link.tls = tls::details(stream.get_ref().1);
            serve_http(stream, link, http, activity, stopping).await;
        }
        Ok(Err(error)) => debug!(peer = %link.peer, %error, "TLS handshake failed"),
        Err(_) => debug!(peer = %link.peer, "TLS handshake took too long"),
    }
}

async fn serve_http<I>(
    io: I,
    link: Link,
    http: Arc<HttpServer>,
    activity: Arc<Activity>,
    mut stopping: watch::Receiver<()>,
) where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let limits = http.handler.limits();
    let link = Arc::new(link);
    let service = service_fn(|request: Request<hyper::body::Incoming>| {
        let (http, link) = (Arc::clone(&http), Arc::clone(&link));
        let in_flight = InFlight::new(Arc::clone(&activity));
        async move {
            let version = request.version();
            let mut response = http.handler.answer(&link, request).await;
            if version != Version::HTTP_2 {
                *response.extensions_mut() = http.header_case.clone();
            }
            drop(in_flight);
            Ok::<_, Infallible>(response)
        }
    });
    let mut connection = pin!(http.http.serve_connection(TokioIo::new(io), service));
    let ended = tokio::select! {
        biased;
        result = connection.as_mut() => Some(result),
        () = activity.silence(limits) => None,
        // An error means that the server is gone, which is as good a reason.
        _ = stopping.changed() => None,
    };
    let result = match ended {
        Some(result) => result,
        None => {
            // The last answers are still written; a connection without any, or with a peer that does not read, is cut.
            connection.as_mut().graceful_shutdown();
            tokio::select! {
                biased;
                result = connection => result,
                () = activity.lull(limits) => return,
            }
        }
    };
    if let Err(error) = result {
        debug!(peer = %link.peer, error = &*error, "connection ended");
    }
}

/// When a connection last did something that counts: started, or finished a request.
///
/// One timer per connection, which looks here when it fires, stands in for timers on request heads, idle connections,
/// protocol detection and answers that the peer does not read. A request in flight never counts as silence: its body
/// and the operation have limits of their own.
struct Activity {
    start: Instant,
    in_flight: AtomicU32,
    /// Whether there has been a request yet.
    used: AtomicBool,
    /// Milliseconds from `start` to the end of the last request.
    quiet_since_ms: AtomicU64,
}

impl Activity {
    fn new(start: Instant) -> Self {
        Self { start, in_flight: AtomicU32::new(0), used: AtomicBool::new(false), quiet_since_ms: AtomicU64::new(0) }
    }

    fn is_busy(&self) -> bool {
        self.in_flight.load(Ordering::Acquire) > 0
    }

    fn quiet_since(&self) -> Instant {
        self.start + std::time::Duration::from_millis(self.quiet_since_ms.load(Ordering::Acquire))
    }

    /// When the connection will have been silent for too long if nothing happens.
    fn deadline(&self, limits: &Limits) -> Instant {
        if self.is_busy() {
            Instant::now() + limits.idle_timeout
        } else if self.used.load(Ordering::Acquire) {
            self.quiet_since() + limits.idle_timeout
        } else {
            self.start + limits.first_request_timeout
        }
    }

    /// Waits until the connection has been silent for too long.
    async fn silence(&self, limits: &Limits) {
        loop {
            sleep_until(self.deadline(limits)).await;
            if !self.is_busy() && self.deadline(limits) <= Instant::now() {
                return;
            }
        }
    }

    /// Waits until no request has been in flight for [`Limits::linger`].
    async fn lull(&self, limits: &Limits) {
        loop {
            let before = self.quiet_since();
            tokio::time::sleep(limits.linger).await;
            if !self.is_busy() && self.quiet_since() == before {
                return;
            }
        }
    }
}

/// A request in flight, from its head to its answer.
struct InFlight(Arc<Activity>);

impl InFlight {
    fn new(activity: Arc<Activity>) -> Self {
        activity.used.store(true, Ordering::Release);
        activity.in_flight.fetch_add(1, Ordering::AcqRel);
        Self(activity)
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        let elapsed = self.0.start.elapsed().as_millis();
        self.0.quiet_since_ms.store(u64::try_from(elapsed).unwrap_or(u64::MAX), Ordering::Release);
        self.0.in_flight.fetch_sub(1, Ordering::AcqRel);
    }
}
