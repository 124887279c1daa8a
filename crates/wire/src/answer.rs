//! Answers, from status and bytes to an HTTP response.

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Response, StatusCode};
use trent_types::RequestId;

/// `x-amzn-RequestId`, as HTTP/2 and lookups spell it.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// What AWS KMS sends as `Cache-Control`. Observed: answers to `Encrypt`, `Decrypt` and `GetKeyPolicy`, which have
/// `Expires: 0` and `Pragma: no-cache` too; those two say nothing more to a client of HTTP/1.1.
const NO_STORE: &str = "no-cache, no-store, must-revalidate, private";

/// What goes back to the caller, but for the headers that every answer has.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
    /// The code of the error that this answers with.
    pub(crate) error: Option<&'static str>,
    /// Whether nobody on the way may keep it.
    pub(crate) is_private: bool,
}

impl Answer {
    /// An answer with a status out of an error's shape; a number that is no status becomes 500.
    pub(crate) fn new(status: u16, content_type: &'static str, body: Vec<u8>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, content_type, body, error: None, is_private: false }
    }

    /// The HTTP response.
    pub(crate) fn into_response(self, request_id: RequestId) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(Bytes::from(self.body)));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        // A request id is hexadecimal digits and hyphens, so this can't fail.
        if let Ok(id) = HeaderValue::from_maybe_shared(Bytes::from(request_id.text())) {
            headers.insert(REQUEST_ID, id);
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        if self.is_private {
            headers.insert(CACHE_CONTROL, const { HeaderValue::from_static(NO_STORE) });
        }
        response
    }
}
