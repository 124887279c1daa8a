//! The server's own endpoints, below `/_trent/`.

mod audit;

use std::sync::Arc;

use serde::Deserialize;
use trent_engine::BoxFuture;
use trent_types::{AccountId, Clock as _};
use trent_wire::{LocalAnswer, LocalEndpoints, Metrics};

use crate::faults::{Faults, KnownOperation, Wanted};
use crate::metrics::{self, KeyCount};
use crate::node::{Node, TestClock};
use crate::traces::Traces;

/// The furthest that one call moves the clock, in seconds: a thousand years.
const ADVANCE_SECONDS_MAX: f64 = 31_557_600_000.0;

const JSON: &str = "application/json";
/// Source: Prometheus documentation, "Exposition formats".
const PROMETHEUS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The server's own endpoints.
pub(crate) struct Endpoints {
    node: Arc<Node>,
    metrics: Arc<Metrics>,
    key_count: Arc<KeyCount>,
    traces: Option<Arc<Traces>>,
    /// Whether the server can be emptied: `trent dev` alone.
    can_be_reset: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: f64,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reset {
    account: Option<AccountId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OneFault {
    id: u64,
}

impl Endpoints {
    pub(crate) fn new(node: Arc<Node>, metrics: Arc<Metrics>, traces: Option<Arc<Traces>>, can_be_reset: bool) -> Self {
        Self { node, metrics, key_count: Arc::default(), traces, can_be_reset }
    }

    fn metrics(&self) -> LocalAnswer {
        let traces = self.traces.as_ref().map(|traces| traces.counts());
        let page = self.metrics.render() + &metrics::render(&self.node, self.key_count.of(&self.node), traces);
        LocalAnswer { status: 200, content_type: PROMETHEUS, body: page.into_bytes() }
    }

    async fn health(&self) -> LocalAnswer {
        match self.node.is_ready().await {
            true => json(200, &serde_json::json!({ "status": "ready" })),
            false => json(503, &serde_json::json!({ "status": "not ready" })),
        }
    }

    fn time(&self, clock: &TestClock) -> LocalAnswer {
        let now = clock.now();
        let answer = serde_json::json!({
            "now": now.to_string(),
            "epoch_seconds": now.epoch_ms() as f64 / 1000.0,
            "advanced_seconds": clock.offset_ms() as f64 / 1000.0,
        });
        json(200, &answer)
    }

    async fn advance(&self, clock: &TestClock, body: &[u8]) -> LocalAnswer {
        let seconds = match object::<Advance>(body) {
            Ok(Advance { advance_seconds }) if (0.0..=ADVANCE_SECONDS_MAX).contains(&advance_seconds) => {
                advance_seconds
            }
            Ok(_) => return problem(400, "advance_seconds is a number from 0 to 31557600000: the clock goes forward"),
            Err(error) => return problem(400, &format!("a JSON object with advance_seconds is needed: {error}")),
        };
        // In range, as checked above.
        let ms = (seconds * 1000.0).round() as u64;
        let moved = async {
            clock.advance_ms(ms, &self.node.engine.records).await?;
            self.node.run_due().await
        };
        match moved.await {
            Ok(()) => self.time(clock),
            Err(failure) => {
                tracing::error!(%failure, "the clock could not be moved");
                problem(500, "the work that came due could not be done")
            }
        }
    }

    async fn reset(&self, body: &[u8]) -> LocalAnswer {
        let reset = match body.trim_ascii() {
            b"" => Reset::default(),
            body => match object(body) {
                Ok(reset) => reset,
                Err(error) => return problem(400, &format!("a JSON object with an optional account: {error}")),
            },
        };
        if let Some(faults) = &self.node.faults {
            faults.clear(reset.account);
        }
        let emptied = async {
            let Node { engine, kms, iam, cloudtrail, .. } = self.node.as_ref();
            trent_kms::reset(engine, kms, reset.account).await?;
            trent_iam::reset(engine, iam, reset.account).await?;
            trent_cloudtrail::reset(engine, cloudtrail, reset.account).await?;
            trent_iam::organizations::reset(engine, reset.account).await
        };
        if let Err(failure) = emptied.await {
            tracing::error!(%failure, "the server could not be emptied");
            return problem(500, "the server could not be emptied");
        }
        match self.node.reseed(reset.account).await {
            Ok(()) => json(200, &serde_json::json!({})),
            Err(trouble) => {
                tracing::error!(%trouble, "the server was emptied, and the seed could not be made again");
                problem(500, "the server was emptied, and the seed could not be made again")
            }
        }
    }

    fn add_fault(&self, faults: &Faults, body: &[u8]) -> LocalAnswer {
        let wanted = match object::<Wanted>(body) {
            Ok(wanted) => wanted,
            Err(error) => return problem(400, &format!("a JSON object with a fault is needed: {error}")),
        };
        let known: Vec<KnownOperation> = self.node.registry().operations().map(KnownOperation::from).collect();
        match faults.add(wanted, &known) {
            Ok(listed) => json(200, &listed),
            Err(why) => problem(400, &why),
        }
    }

    fn clear_faults(&self, faults: &Faults, body: &[u8]) -> LocalAnswer {
        match body.trim_ascii() {
            b"" => faults.clear(None),
            body => match object(body) {
                Ok(OneFault { id }) if faults.remove(id) => {}
                Ok(OneFault { id }) => return problem(404, &format!("there is no fault {id}")),
                Err(error) => return problem(400, &format!("nothing, or a JSON object with an id: {error}")),
            },
        }
        json(200, &serde_json::json!({}))
    }
}

impl LocalEndpoints for Endpoints {
    fn handle<'a>(&'a self, method: &'a str, path: &'a str, body: &'a [u8]) -> Option<BoxFuture<'a, LocalAnswer>> {
        let clock = self.node.test_clock.as_deref();
        match (path, method, clock) {
            ("/_trent/health", "GET", _) => Some(Box::pin(self.health())),
            ("/_trent/metrics", "GET", _) => {
                let answer = self.metrics();
                Some(Box::pin(async { answer }))
            }
            ("/_trent/clock", "GET", Some(clock)) => Some(Box::pin(async { self.time(clock) })),
            ("/_trent/clock", "POST", Some(clock)) => Some(Box::pin(self.advance(clock, body))),
            ("/_trent/reset", "POST", _) if self.can_be_reset => Some(Box::pin(self.reset(body))),
            ("/_trent/faults", method, _) => {
                let faults = self.node.faults.as_deref()?;
                let answer = match method {
                    "GET" => json(200, &serde_json::json!({ "faults": faults.list() })),
                    "POST" => self.add_fault(faults, body),
                    "DELETE" => self.clear_faults(faults, body),
                    _ => return Some(not_this_method()),
                };
                Some(Box::pin(async { answer }))
            }
            (path, "GET", _) if path.starts_with("/_trent/audit/") => audit::serve(self.node.audit_tree(), path),
            ("/_trent/health" | "/_trent/metrics", _, _) | ("/_trent/clock", _, Some(_)) => Some(not_this_method()),
            ("/_trent/reset", _, _) if self.can_be_reset => Some(not_this_method()),
            _ => None,
        }
    }
}

/// Reads a JSON object; serde would take a list for one.
fn object<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(body)
        .and_then(|object| serde_json::from_value(object.into()))
}

fn not_this_method() -> BoxFuture<'static, LocalAnswer> {
    Box::pin(async { problem(405, "the endpoint does not know this method") })
}

fn json(status: u16, value: &serde_json::Value) -> LocalAnswer {
    LocalAnswer { status, content_type: JSON, body: format!("{value}\n").into_bytes() }
}

fn problem(status: u16, text: &str) -> LocalAnswer {
    json(status, &serde_json::json!({ "error": text }))
}
