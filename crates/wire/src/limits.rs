//! What one client may cost before it has proven who it is.

use std::time::Duration;

/// Bounds that hold before anything of a request is parsed.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections served at once; further ones wait in the listener's backlog.
    pub connections_max: usize,
    /// Bytes of a request's line and header fields; more is answered with 431. At least 8,192. A request has at most
    /// 100 header fields, whatever this is.
    pub head_bytes_max: usize,
    /// Bytes of a request's body; more is answered with 413.
    pub body_bytes_max: usize,
    /// Bodies larger than 64 KiB held at once, over all connections; a further one waits for its turn.
    pub large_bodies_max: usize,
    /// Requests at once on one HTTP/2 connection.
    pub http2_streams_max: u32,
    /// From a connection's start to its first whole request head, the TLS handshake included.
    pub first_request_timeout: Duration,
    /// From one answer on a connection to the next whole request head.
    pub idle_timeout: Duration,
    /// From a request's head to the end of its body; after it the request is answered with 408.
    pub body_timeout: Duration,
    /// What a connection gets to finish its last answer when it is being closed for its silence.
    pub linger: Duration,
    /// What all requests in flight get when the server stops; a body that is not whole after half of it is given up.
    pub shutdown_grace: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_max: 4096,
            head_bytes_max: 32 * 1024,
            body_bytes_max: 1024 * 1024,
            large_bodies_max: 64,
            http2_streams_max: 100,
            first_request_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(60),
            body_timeout: Duration::from_secs(20),
            linger: Duration::from_secs(1),
            shutdown_grace: Duration::from_secs(10),
        }
    }
}
