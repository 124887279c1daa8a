//! The queue of spans: what has room in it, and what becomes of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use opentelemetry::Context;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{BatchSpanProcessor, Span, SpanData, SpanExporter, SpanProcessor};

/// What has become of spans since the start.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    waiting: AtomicUsize,
    on_the_way: AtomicUsize,
    exported: AtomicU64,
    failed: AtomicU64,
    dropped: AtomicU64,
}

impl Counts {
    /// Spans that the collector has taken.
    pub(crate) fn exported(&self) -> u64 {
        self.exported.load(Ordering::Relaxed)
    }

    /// Spans that were sent and not taken.
    pub(crate) fn failed(&self) -> u64 {
        self.failed.load(Ordering::Relaxed)
    }

    /// Spans that the queue had no room for.
    pub(crate) fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }

    /// Spans of which it is not known yet.
    pub(super) fn unsent(&self) -> usize {
        self.waiting.load(Ordering::Relaxed) + self.on_the_way.load(Ordering::Relaxed)
    }
}

/// Lets spans into a queue while there is room, and counts those that there was none for: the queue behind it has more
/// room, and tells nobody.
#[derive(Debug)]
pub(super) struct Bounded {
    next: BatchSpanProcessor,
    counts: Arc<Counts>,
    max: usize,
}

impl Bounded {
    pub(super) fn new(next: BatchSpanProcessor, counts: Arc<Counts>, max: usize) -> Self {
        Self { next, counts, max }
    }
}

impl SpanProcessor for Bounded {
    fn on_start(&self, _span: &mut Span, _context: &Context) {}

    fn on_end(&self, span: SpanData) {
        if self.counts.waiting.fetch_add(1, Ordering::Relaxed) < self.max {
            self.next.on_end(span);
        } else {
            self.counts.waiting.fetch_sub(1, Ordering::Relaxed);
            self.counts.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.next.force_flush()
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.next.shutdown_with_timeout(timeout)
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.next.set_resource(resource);
    }
}

/// Counts what leaves the queue, and whether it arrives.
#[derive(Debug)]
pub(super) struct Counted<E> {
    next: E,
    counts: Arc<Counts>,
}

impl<E> Counted<E> {
    pub(super) fn new(next: E, counts: Arc<Counts>) -> Self {
        Self { next, counts }
    }
}

impl<E: SpanExporter> SpanExporter for Counted<E> {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        let (counts, spans) = (&self.counts, batch.len());
        counts.on_the_way.fetch_add(spans, Ordering::Relaxed);
        counts.waiting.fetch_sub(spans, Ordering::Relaxed);
        let outcome = self.next.export(batch).await;
        counts.on_the_way.fetch_sub(spans, Ordering::Relaxed);
        let counter = if outcome.is_ok() { &counts.exported } else { &counts.failed };
        counter.fetch_add(spans as u64, Ordering::Relaxed);
        outcome
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.next.shutdown_with_timeout(timeout)
    }

    fn shutdown(&self) -> OTelSdkResult {
        self.next.shutdown()
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.next.force_flush()
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.next.set_resource(resource);
    }
}
