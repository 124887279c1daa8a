//! Request bodies, within their limits.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::HeaderMap;
use hyper::body::{Body as _, Incoming};
use hyper::header::EXPECT;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use trent_model::ErrorShape;
use trent_model::runtime::common_errors::{
    MALFORMED_HTTP_REQUEST_EXCEPTION, REQUEST_ENTITY_TOO_LARGE_EXCEPTION, REQUEST_TIMEOUT_EXCEPTION,
};

use crate::limits::Limits;

/// Bodies above this size share [`Limits::large_bodies_max`] places.
const SMALL_BODY_BYTES_MAX: usize = 64 * 1024;

/// How many times the limit a body may have and still be read to its end, to be thrown away: a client that is busy
/// sending does not see an answer if the connection is cut under it.
const DISCARD_FACTOR: u64 = 4;

/// A whole body, and its place among the large ones.
pub(crate) struct Body {
    pub(crate) bytes: Bytes,
    _place: Option<OwnedSemaphorePermit>,
}

/// Why there is no body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BodyError {
    /// More bytes than the limit.
    #[error("the body is too large")]
    TooLarge,
    /// Not whole in time.
    #[error("the body did not arrive in time")]
    TimedOut,
    /// The connection ended, or the framing is broken.
    #[error("the body broke off")]
    Broken,
}

impl BodyError {
    /// The error that AWS answers with.
    pub(crate) fn shape(self) -> &'static ErrorShape {
        match self {
            Self::TooLarge => &REQUEST_ENTITY_TOO_LARGE_EXCEPTION,
            Self::TimedOut => &REQUEST_TIMEOUT_EXCEPTION,
            Self::Broken => &MALFORMED_HTTP_REQUEST_EXCEPTION,
        }
    }
}

/// Reads a body to its end. `stopping` tells that the server stops.
pub(crate) async fn read(
    headers: &HeaderMap,
    body: Incoming,
    limits: &Limits,
    large_bodies: &Arc<Semaphore>,
    stopping: &watch::Receiver<()>,
) -> Result<Body, BodyError> {
    if body.is_end_stream() {
        return Ok(Body { bytes: Bytes::new(), _place: None });
    }
    let whole = async {
        tokio::select! {
            biased;
            body = read_all(headers, body, limits, large_bodies) => body,
            () = last_moment(limits, stopping) => Err(BodyError::TimedOut),
        }
    };
    // The timer is only set up if the body is not there yet.
    tokio::time::timeout(limits.body_timeout, whole).await.unwrap_or(Err(BodyError::TimedOut))
}

/// When a server that stops can wait no longer: the answer needs time too.
async fn last_moment(limits: &Limits, stopping: &watch::Receiver<()>) {
    // An error means that the server is gone, which is as good a reason.
    let _ = stopping.clone().changed().await;
    tokio::time::sleep(limits.shutdown_grace / 2).await;
}

async fn read_all(
    headers: &HeaderMap,
    mut body: Incoming,
    limits: &Limits,
    large_bodies: &Arc<Semaphore>,
) -> Result<Body, BodyError> {
    let declared = body.size_hint().lower();
    if declared > limits.body_bytes_max as u64 {
        // A client that waits for a go-ahead has sent nothing yet, and will not.
        if !headers.contains_key(EXPECT) {
            discard(body, limits).await;
        }
        return Err(BodyError::TooLarge);
    }
    let mut place = None;
    // Most bodies come in one frame, which is then taken as it is.
    let mut only = Bytes::new();
    let mut whole = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| BodyError::Broken)?.into_data() else { continue };
        let length = only.len() + whole.len() + data.len();
        if length > limits.body_bytes_max {
            drop((only, whole, data));
            discard(body, limits).await;
            return Err(BodyError::TooLarge);
        }
        if length > SMALL_BODY_BYTES_MAX && place.is_none() {
            place = Some(Arc::clone(large_bodies).acquire_owned().await.map_err(|_| BodyError::Broken)?);
        }
        if only.is_empty() && whole.is_empty() {
            only = data;
            continue;
        }
        whole.extend_from_slice(&std::mem::take(&mut only));
        whole.extend_from_slice(&data);
    }
    let bytes = if whole.is_empty() { only } else { whole.freeze() };
    Ok(Body { bytes, _place: place })
}

/// Reads and drops what is left of a body that is too large, unless it is much too large.
async fn discard(mut body: Incoming, limits: &Limits) {
    let mut budget = (limits.body_bytes_max as u64).saturating_mul(DISCARD_FACTOR);
    if body.size_hint().lower() > budget {
        return;
    }
    while let Some(Ok(frame)) = body.frame().await {
        let length = frame.data_ref().map_or(0, Bytes::len) as u64;
        budget = budget.saturating_sub(length);
        if budget == 0 {
            return;
        }
    }
}
