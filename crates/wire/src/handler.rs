//! One HTTP request, from its head to its answer.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::header::{CONTENT_LENGTH, HeaderValue, ORIGIN};
use hyper::http::request;
use hyper::{Method, Request, Response, StatusCode};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use trent_engine::BoxFuture;
use trent_types::RequestId;
use trent_types::chance::random_id;

use crate::answer::Answer;
use crate::body::{self, Body, BodyError};
use crate::call::{Call, Calls};
use crate::connection::Link;
use crate::limits::Limits;
use crate::local::{LOCAL_PREFIX, LocalAnswer, LocalEndpoints};
use crate::metrics::InFlight;
use crate::regions::ServedRegions;
use crate::server::Parts;

/// Of the server's own answers in plain words.
const TEXT: &str = "text/plain; charset=utf-8";

/// What every request of a server goes through.
pub(crate) struct Handler {
    limits: Limits,
    large_bodies: Arc<Semaphore>,
    local: Arc<dyn LocalEndpoints>,
    calls: Arc<Calls>,
}

impl Handler {
    pub(crate) fn new(parts: Parts, regions: ServedRegions, limits: Limits) -> Self {
        let large_bodies = Arc::new(Semaphore::new(limits.large_bodies_max));
        let local = Arc::clone(&parts.local);
        Self { limits, large_bodies, local, calls: Arc::new(Calls::new(parts, regions)) }
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Answers a request. If this is given up, what the request asks for is done all the same once its body is there:
    /// a change must not stop between its commit and its audit event.
    pub(crate) async fn answer(&self, link: &Link, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let started = Instant::now();
        let id = RequestId::from_random(random_id(self.calls.entropy()));
        let (head, body) = request.into_parts();
        // A client that cancels requests doesn't get to start more than are allowed at once. Never closed.
        let place = Arc::clone(&link.places).acquire_owned().await.ok();
        if head.uri.path().starts_with(LOCAL_PREFIX) {
            return self.answer_local(link, head, body, id, place).await;
        }
        let in_flight = InFlight::new(self.calls.metrics());
        let body = self.read(link, &head, body).await;
        let call = Call { id, head, body, peer: link.peer, tls: link.tls, started, seen: OnceLock::new() };
        let calls = Arc::clone(&self.calls);
        let answer = Finished::new(async move {
            let answer = calls.answer(&call).await;
            drop((in_flight, place));
            answer
        });
        answer.await.into_response(id)
    }

    async fn read(&self, link: &Link, head: &request::Parts, body: Incoming) -> Result<Body, BodyError> {
        body::read(&head.headers, body, &self.limits, &self.large_bodies, &link.stopping).await
    }

    async fn answer_local(
        &self,
        link: &Link,
        head: request::Parts,
        body: Incoming,
        id: RequestId,
        place: Option<OwnedSemaphorePermit>,
    ) -> Response<Full<Bytes>> {
        let is_head = head.method == Method::HEAD;
        let only_reads = is_head || head.method == Method::GET;
        if !only_reads && head.headers.contains_key(ORIGIN) {
            return text(StatusCode::FORBIDDEN, "requests from web pages are refused\n").into_response(id);
        }
        let body = self.read(link, &head, body).await;
        let local = Arc::clone(&self.local);
        let answer = Finished::new(async move {
            let answer = ask(&*local, &head, body).await;
            drop(place);
            answer
        });
        let answer = answer.await;
        let length = answer.body.len();
        let mut response = answer.into_response(id);
        if is_head {
            *response.body_mut() = Full::default();
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        response
    }
}

/// Asks one of the server's own endpoints.
async fn ask(local: &dyn LocalEndpoints, head: &request::Parts, body: Result<Body, BodyError>) -> Answer {
    let body = match body {
        Ok(body) => body,
        Err(error) => return text(error.shape().status, &format!("{error}\n")),
    };
    let method = if head.method == Method::HEAD { Method::GET.as_str() } else { head.method.as_str() };
    match local.handle(method, head.uri.path(), &body.bytes) {
        Some(answer) => {
            let LocalAnswer { status, content_type, body } = answer.await;
            Answer::new(status, content_type, body)
        }
        None => text(StatusCode::NOT_FOUND, "no such endpoint\n"),
    }
}

fn text(status: impl Into<u16>, text: &str) -> Answer {
    Answer::new(status.into(), TEXT, text.into())
}

/// A future that is driven to its end by a task of its own if the one who waits for it goes away.
struct Finished<T: Send + 'static>(Option<BoxFuture<'static, T>>);

impl<T: Send + 'static> Finished<T> {
    fn new(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self(Some(Box::pin(future)))
    }
}

impl<T: Send + 'static> Future for Finished<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let Some(future) = self.0.as_mut() else { return Poll::Pending };
        let Poll::Ready(output) = future.as_mut().poll(cx) else { return Poll::Pending };
        self.0 = None;
        Poll::Ready(output)
    }
}

impl<T: Send + 'static> Drop for Finished<T> {
    fn drop(&mut self) {
        // Without a runtime the process is at its end.
        if let (Some(future), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(future);
        }
    }
}
