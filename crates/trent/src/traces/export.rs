//! The way to the collector: OTLP over HTTP, through the client of all requests that go out.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};

use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{Compression, Protocol, SpanExporter, WithExportConfig as _, WithHttpConfig as _};
use tokio::runtime::Handle;
use trent_egress::{Client, ClientSettings, Method, Response as Answer, SendError, Url};
use trent_types::SecretText;

use crate::settings::TracesSettings;
use crate::trouble::Trouble;

/// Longest answer of a collector, in bytes: it says which spans it did not take.
const RESPONSE_BYTES_MAX: usize = 64 * 1024;

/// Sends spans to a collector.
pub(super) fn exporter(settings: &TracesSettings) -> Result<SpanExporter, Trouble> {
    let client = Client::new(&ClientSettings {
        connect_timeout: settings.timeout.min(ClientSettings::default().connect_timeout),
        total_timeout: settings.timeout,
        response_bytes_max: RESPONSE_BYTES_MAX,
        idle_connections_max: 1,
        ca_file: settings.ca_file.clone(),
    })?;
    let poster = Poster {
        client,
        url: settings.endpoint.clone(),
        headers: settings.headers.clone(),
        runtime: Handle::current(),
        failing: AtomicBool::new(false),
    };
    let builder = SpanExporter::builder()
        .with_http()
        .with_http_client(poster)
        // It goes where the poster says. Given here, what the environment says is not read again.
        .with_endpoint(settings.endpoint.origin())
        .with_protocol(Protocol::HttpBinary)
        .with_timeout(settings.timeout);
    let builder = if settings.gzip { builder.with_compression(Compression::Gzip) } else { builder };
    Ok(builder.build()?)
}

/// Posts to the collector.
struct Poster {
    client: Client,
    url: Url,
    headers: Vec<(String, SecretText)>,
    /// Where requests run; those who ask wait on another thread.
    runtime: Handle,
    failing: AtomicBool,
}

impl Poster {
    /// The request to the collector: the body as it was made, with headers of the settings in place of others.
    fn request(&self, made: Request<Bytes>) -> trent_egress::Request {
        let (head, body) = made.into_parts();
        let is_ours = |name: &str| self.headers.iter().any(|(ours, _)| ours == name);
        let mut request = trent_egress::Request::new(Method::Post, self.url.clone()).body(body);
        for (name, value) in &head.headers {
            if let (Ok(value), false) = (value.to_str(), is_ours(name.as_str())) {
                request = request.header(name.as_str(), value);
            }
        }
        self.headers.iter().fold(request, |request, (name, value)| request.header(name.as_str(), value.expose()))
    }

    /// Tells of the first of several failures, and of their end.
    fn tell(&self, outcome: &Result<Answer, SendError>) {
        let reason = match outcome {
            Ok(response) if response.is_success() => None,
            Ok(response) => Some(format!("it answers with status {}", response.status)),
            Err(error) => Some(error.to_string()),
        };
        let was_failing = self.failing.swap(reason.is_some(), Ordering::Relaxed);
        let collector = self.url.origin();
        match reason {
            Some(reason) if !was_failing => {
                tracing::warn!(collector, reason, "traces can't be sent; those that come too late are dropped");
            }
            None if was_failing => tracing::info!(collector, "traces are sent again"),
            Some(_) | None => {}
        }
    }
}

impl HttpClient for Poster {
    fn send_bytes<'a, 'async_trait>(
        &'a self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'async_trait>>
    where
        'a: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            let (client, request) = (self.client.clone(), self.request(request));
            // It fails if the runtime is at its end.
            let outcome = match self.runtime.spawn(async move { client.send(request).await }).await? {
                // Whoever answers at such length has got the spans.
                Err(SendError::TooLong { status }) => Ok(Answer { status, headers: Vec::new(), body: Bytes::new() }),
                outcome => outcome,
            };
            self.tell(&outcome);
            let answer = outcome?;
            let retry_after = answer.header("retry-after").map(|value| ("retry-after", value));
            let response =
                retry_after.into_iter().fold(Response::builder(), |it, (name, value)| it.header(name, value));
            Ok(response.status(answer.status).body(answer.body)?)
        })
    }
}

impl fmt::Debug for Poster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poster").field("url", &self.url).finish_non_exhaustive()
    }
}
