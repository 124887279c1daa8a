//! Traces: a span for each answered request to the AWS APIs, sent to an OpenTelemetry collector by OTLP over HTTP.
//!
//! A request only leaves its span in a queue. The rest is done by a thread of its own; what the queue has no room for is
//! dropped and counted.

mod export;
mod queue;
mod span;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use opentelemetry::KeyValue;
use opentelemetry::trace::{SpanId, TraceId, TracerProvider as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::resource::TelemetryResourceDetector;
use opentelemetry_sdk::trace::{
    BatchConfigBuilder, BatchSpanProcessor, IdGenerator, SdkTracer, SdkTracerProvider, SpanExporter,
};
use trent_types::Entropy;
use trent_types::chance::random_id;
use trent_wire::{Answered, RequestObserver};

pub(crate) use self::queue::Counts;
use self::queue::{Bounded, Counted};
use crate::settings::TracesSettings;
use crate::trouble::Trouble;

/// What the spans that are left get when the server stops, at the same time as the audit log is closed: the server has to
/// be gone within 10 seconds.
const STOP_TIMEOUT: Duration = Duration::from_millis(1500);

/// Traces that go out.
pub(crate) struct Traces {
    provider: SdkTracerProvider,
    tracer: SdkTracer,
    counts: Arc<Counts>,
}

impl Traces {
    /// Begins to send traces. Needs a tokio runtime.
    ///
    /// # Errors
    /// [`Trouble`] if the file of certificate authorities can't be used.
    pub(crate) fn start(settings: &TracesSettings, entropy: Arc<dyn Entropy>) -> Result<Self, Trouble> {
        Ok(Self::through(export::exporter(settings)?, settings, entropy))
    }

    /// Begins to give spans to an exporter.
    fn through(exporter: impl SpanExporter + 'static, settings: &TracesSettings, entropy: Arc<dyn Entropy>) -> Self {
        let counts = Arc::new(Counts::default());
        let batches = BatchConfigBuilder::default()
            .with_max_queue_size(settings.batches.queue_max)
            .with_max_export_batch_size(settings.batches.batch_max)
            .with_scheduled_delay(settings.batches.delay)
            .build();
        let exporter = Counted::new(exporter, Arc::clone(&counts));
        let batched = BatchSpanProcessor::builder(exporter).with_batch_config(batches).build();
        let attributes = settings.resource.iter().map(|(name, value)| KeyValue::new(name.clone(), value.clone()));
        let resource = Resource::builder_empty().with_detector(Box::new(TelemetryResourceDetector));
        let provider = SdkTracerProvider::builder()
            .with_sampler(settings.sampler.clone())
            .with_id_generator(Ids(entropy))
            .with_resource(resource.with_attributes(attributes).build())
            .with_span_processor(Bounded::new(batched, Arc::clone(&counts), settings.batches.queue_max))
            .build();
        let tracer = provider.tracer("trent");
        Self { provider, tracer, counts }
    }

    /// What has become of the spans.
    pub(crate) fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Sends what is left, as far as there is time.
    pub(crate) async fn stop(&self) {
        let provider = self.provider.clone();
        // Which of the spans were sent is counted; that the time was too short is no other news.
        let _ = tokio::task::spawn_blocking(move || provider.shutdown_with_timeout(STOP_TIMEOUT)).await;
        let left = self.counts.unsent();
        if left > 0 {
            tracing::warn!(spans = left, "there was no time to send all traces before the end");
        }
    }
}

impl RequestObserver for Traces {
    fn answered(&self, request: &Answered<'_>) {
        span::record(&self.tracer, request, SystemTime::now());
    }
}

/// Ids of traces and spans.
struct Ids(Arc<dyn Entropy>);

impl IdGenerator for Ids {
    fn new_trace_id(&self) -> TraceId {
        TraceId::from_bytes(random_id(&*self.0))
    }

    fn new_span_id(&self) -> SpanId {
        SpanId::from_bytes(random_id(&*self.0))
    }
}

impl fmt::Debug for Ids {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ids")
    }
}

#[cfg(test)]
mod tests;
