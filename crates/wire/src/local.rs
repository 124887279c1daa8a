//! Endpoints of the server itself, outside the AWS APIs: health, metrics, the test clock.

use trent_engine::BoxFuture;

/// Path prefix of the server's own endpoints.
pub(crate) const LOCAL_PREFIX: &str = "/_trent/";

/// Answer of one of the server's own endpoints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalAnswer {
    /// HTTP status.
    pub status: u16,
    /// For instance `application/json`.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

/// The server's own endpoints, below `/_trent/`.
///
/// Requests to them are not authenticated; the limits on size and time hold. A request with a method other than GET
/// or HEAD that a browser sends for a web page (it has an `Origin` header) never gets here: a page on another site
/// must not be able to reset a server that listens on the loopback interface. HEAD comes here as GET.
pub trait LocalEndpoints: Send + Sync {
    /// Answers a request, or `None` if there is no such endpoint. `path` starts with `/_trent/`, without a query.
    fn handle<'a>(&'a self, method: &'a str, path: &'a str, body: &'a [u8]) -> Option<BoxFuture<'a, LocalAnswer>>;
}
