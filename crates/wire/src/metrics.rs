//! What the server counts about requests to the AWS APIs.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use foldhash::fast::RandomState;
use hyper::StatusCode;
use trent_engine::wire::{Registry, WireOperation};

/// Upper bounds of the buckets of the histogram, in microseconds. From a symmetric call that touches no disk to one that
/// waits for several.
const BUCKETS_US: [u64; 14] =
    [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000, 5_000_000];

/// What requests that name no operation of this server are counted under.
const OTHER: &str = "other";

/// Counters of requests by operation and outcome, and how long they took.
///
/// Counting is a few atomic additions: no lock, no allocation. The sets of labels are fixed when the server starts.
pub struct Metrics {
    /// In the order of service and name; the last is for requests that name none.
    operations: Box<[Counters]>,
    /// Where the counters of an operation are, by service and name.
    places: HashMap<(&'static str, &'static str), usize, RandomState>,
    in_flight: AtomicU64,
}

struct Counters {
    service: &'static str,
    operation: &'static str,
    outcomes: [AtomicU64; Outcome::ALL.len()],
    /// One more than bounds: the last is for what took longer than all of them.
    durations: [AtomicU64; BUCKETS_US.len() + 1],
    duration_sum_us: AtomicU64,
}

/// Classes of HTTP statuses.
#[derive(Clone, Copy)]
enum Outcome {
    Success,
    ClientError,
    ServerError,
}

impl Outcome {
    const ALL: [Self; 3] = [Self::Success, Self::ClientError, Self::ServerError];

    fn of(status: StatusCode) -> Self {
        if status.is_client_error() {
            Self::ClientError
        } else if status.is_server_error() {
            Self::ServerError
        } else {
            Self::Success
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::Success => "2xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
        }
    }
}

impl Metrics {
    /// Counters for the operations of a registry.
    pub fn new(registry: &Registry) -> Self {
        let mut names: Vec<_> = registry.operations().map(name).collect();
        names.sort_unstable();
        let places = names.iter().copied().zip(0..).collect();
        names.push((OTHER, OTHER));
        let counters = |(service, operation)| Counters {
            service,
            operation,
            outcomes: std::array::from_fn(|_| AtomicU64::new(0)),
            durations: std::array::from_fn(|_| AtomicU64::new(0)),
            duration_sum_us: AtomicU64::new(0),
        };
        Self { operations: names.into_iter().map(counters).collect(), places, in_flight: AtomicU64::new(0) }
    }

    /// Counts an answered request.
    pub(crate) fn answered(
        &self,
        operation: Option<&(dyn WireOperation + 'static)>,
        status: StatusCode,
        took: Duration,
    ) {
        let Some(counters) = self.counters(operation) else { return };
        counters.outcomes[Outcome::of(status) as usize].fetch_add(1, Ordering::Relaxed);
        let us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let bucket = BUCKETS_US.iter().position(|bound| us <= *bound).unwrap_or(BUCKETS_US.len());
        counters.durations[bucket].fetch_add(1, Ordering::Relaxed);
        counters.duration_sum_us.fetch_add(us, Ordering::Relaxed);
    }

    fn counters(&self, operation: Option<&(dyn WireOperation + 'static)>) -> Option<&Counters> {
        let place = operation.and_then(|operation| self.places.get(&name(operation)));
        place.map_or_else(|| self.operations.last(), |place| self.operations.get(*place))
    }

    /// The counters in the text format of Prometheus. Operations that nobody has called are left out.
    pub fn render(&self) -> String {
        let mut out = String::with_capacity(4096);
        // Writing to a string can't fail.
        let _ = self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) -> std::fmt::Result {
        out.push_str("# HELP trent_requests_total Answered requests to the AWS APIs.\n");
        out.push_str("# TYPE trent_requests_total counter\n");
        for counters in &self.operations {
            counters.write_outcomes(out)?;
        }
        out.push_str("# HELP trent_requests_in_flight Requests to the AWS APIs that are being worked on.\n");
        out.push_str("# TYPE trent_requests_in_flight gauge\n");
        writeln!(out, "trent_requests_in_flight {}", self.in_flight.load(Ordering::Relaxed))?;
        out.push_str("# HELP trent_request_duration_seconds From a request's head to its answer, the body included.\n");
        out.push_str("# TYPE trent_request_duration_seconds histogram\n");
        for counters in &self.operations {
            counters.write_durations(out)?;
        }
        Ok(())
    }
}

impl Counters {
    fn write_outcomes(&self, out: &mut String) -> std::fmt::Result {
        let Self { service, operation, outcomes, .. } = self;
        for (outcome, count) in Outcome::ALL.into_iter().zip(outcomes) {
            let count = count.load(Ordering::Relaxed);
            if count > 0 {
                let labels = format_args!("service=\"{service}\",operation=\"{operation}\"");
                writeln!(out, "trent_requests_total{{{labels},status=\"{}\"}} {count}", outcome.label())?;
            }
        }
        Ok(())
    }

    fn write_durations(&self, out: &mut String) -> std::fmt::Result {
        const NAME: &str = "trent_request_duration_seconds";
        let Self { service, operation, durations, duration_sum_us, .. } = self;
        let labels = format_args!("service=\"{service}\",operation=\"{operation}\"");
        let sum = seconds(duration_sum_us.load(Ordering::Relaxed));
        let counts: [u64; BUCKETS_US.len() + 1] = std::array::from_fn(|at| durations[at].load(Ordering::Relaxed));
        // All of what is told is of the same moment.
        let all: u64 = counts.iter().sum();
        if all == 0 {
            return Ok(());
        }
        let mut so_far = 0;
        for (bound, count) in BUCKETS_US.iter().zip(counts) {
            so_far += count;
            writeln!(out, "{NAME}_bucket{{{labels},le=\"{}\"}} {so_far}", seconds(*bound))?;
        }
        writeln!(out, "{NAME}_bucket{{{labels},le=\"+Inf\"}} {all}")?;
        writeln!(out, "{NAME}_sum{{{labels}}} {sum}\n{NAME}_count{{{labels}}} {all}")
    }
}

/// A request that is being worked on, from its head until its answer is there or it is given up.
pub(crate) struct InFlight(Arc<Metrics>);

impl InFlight {
    pub(crate) fn new(metrics: &Arc<Metrics>) -> Self {
        metrics.in_flight.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(metrics))
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

fn name(operation: &(dyn WireOperation + 'static)) -> (&'static str, &'static str) {
    (operation.service().id, operation.name())
}

fn seconds(us: u64) -> f64 {
    us as f64 / 1_000_000.0
}
