//! Metrics of everything but requests, in the text format of Prometheus.
//!
//! All is read where it is kept anyway; nothing is counted for a metric alone but look-ups in caches, by one addition.

mod key_count;

use std::fmt::{Display, Write as _};
use std::sync::LazyLock;

use trent_types::CacheStatistics;
use trent_types::Clock as _;

use crate::clock::SystemClock;
use crate::node::Node;
use crate::traces::Counts;

pub(crate) use self::key_count::KeyCount;

/// When the process started, in milliseconds since the epoch.
static STARTED_MS: LazyLock<i64> = LazyLock::new(|| SystemClock.now().epoch_ms());

/// Remembers when the process started.
pub(crate) fn started() {
    LazyLock::force(&STARTED_MS);
}

/// The metrics of a node, which has so many keys, and of its traces if it has any.
pub(crate) fn render(node: &Node, keys: Option<u64>, traces: Option<&Counts>) -> String {
    let mut page = Page::default();
    audit(&mut page, node);
    caches(&mut page, node);
    let commits = node.engine.records.commits();
    page.one("trent_store_commits_total", "counter", "Commits of the store since it was made.", commits);
    if let Some(keys) = keys {
        let help = "KMS keys of all accounts and Regions, AWS managed ones included. Counted from time to time.";
        page.one("trent_kms_keys", "gauge", help, keys);
    }
    events(&mut page, node);
    if let Some(counts) = traces {
        spans(&mut page, counts);
    }
    process(&mut page);
    page.text
}

fn audit(page: &mut Page, node: &Node) {
    let progress = node.audit_progress();
    page.describe("trent_audit_sequence", "gauge", "The last event of the audit log that has got to a stage.");
    page.sample("trent_audit_sequence", &[("stage", "written")], progress.written);
    page.sample("trent_audit_sequence", &[("stage", "on_disk")], progress.on_disk);
    if let Some(checkpointed) = progress.checkpointed {
        page.sample("trent_audit_sequence", &[("stage", "checkpointed")], checkpointed);
    }
    page.describe(
        "trent_audit_lag_events",
        "gauge",
        "Events of the audit log that are written, but not at a stage yet.",
    );
    let lag = |sequence| progress.written.saturating_sub(sequence);
    page.sample("trent_audit_lag_events", &[("stage", "on_disk")], lag(progress.on_disk));
    if let Some(checkpointed) = progress.checkpointed {
        page.sample("trent_audit_lag_events", &[("stage", "checkpointed")], lag(checkpointed));
    }
    let help = "Events that the audit log did not take since the start; their requests failed.";
    page.one("trent_audit_refused_total", "counter", help, progress.refused);
    let healthy = u8::from(node.audit_is_healthy());
    page.one("trent_audit_healthy", "gauge", "Whether the audit log would take an event now.", healthy);
}

fn caches(page: &mut Page, node: &Node) {
    let caches: [(&str, CacheStatistics); 2] =
        [("records", node.engine.records.cache_statistics()), ("keys", node.engine.vault.cache_statistics())];
    page.describe("trent_cache_lookups_total", "counter", "Look-ups in a cache since the start.");
    for (name, statistics) in caches {
        page.sample("trent_cache_lookups_total", &[("cache", name), ("result", "hit")], statistics.hits);
        page.sample("trent_cache_lookups_total", &[("cache", name), ("result", "miss")], statistics.misses);
    }
    page.describe("trent_cache_entries", "gauge", "Entries of a cache.");
    for (name, statistics) in caches {
        page.sample("trent_cache_entries", &[("cache", name)], statistics.entries);
    }
    let help = "Bytes that the cache of records counts for its entries.";
    page.one("trent_record_cache_bytes", "gauge", help, caches[0].1.weight);
}

fn events(page: &mut Page, node: &Node) {
    let targets = node.event_targets();
    if targets.is_empty() {
        return;
    }
    page.describe("trent_events_total", "counter", "Events by what became of them, since the start.");
    for target in &targets {
        for (result, count) in [("delivered", target.delivered), ("given_up", target.given_up)] {
            page.sample("trent_events_total", &[("target", &target.name), ("result", result)], count);
        }
    }
    page.describe(
        "trent_event_failed_attempts_total",
        "counter",
        "Attempts to deliver events that failed, since the start.",
    );
    for target in &targets {
        page.sample("trent_event_failed_attempts_total", &[("target", &target.name)], target.failed_attempts);
    }
    let help = "Entries of the audit log that a target did not get to see, since the start.";
    page.describe("trent_event_lost_entries_total", "counter", help);
    for target in &targets {
        page.sample("trent_event_lost_entries_total", &[("target", &target.name)], target.lost);
    }
    let help = "Entries of the audit log that a target has not looked at, or not delivered.";
    page.describe("trent_event_backlog_entries", "gauge", help);
    for target in &targets {
        page.sample("trent_event_backlog_entries", &[("target", &target.name)], target.backlog);
    }
}

fn spans(page: &mut Page, counts: &Counts) {
    page.describe("trent_trace_spans_total", "counter", "Spans of traces by what became of them, since the start.");
    for (result, count) in [("exported", counts.exported()), ("failed", counts.failed()), ("dropped", counts.dropped())]
    {
        page.sample("trent_trace_spans_total", &[("result", result)], count);
    }
}

fn process(page: &mut Page) {
    page.describe("trent_build_info", "gauge", "The version that runs.");
    page.sample("trent_build_info", &[("version", env!("CARGO_PKG_VERSION"))], 1);
    let started = *STARTED_MS as f64 / 1000.0;
    let help = "Start of the process, in seconds since the epoch.";
    page.one("process_start_time_seconds", "gauge", help, started);
    if let Some(bytes) = resident_bytes() {
        page.one("process_resident_memory_bytes", "gauge", "Memory of the process that is in RAM.", bytes);
    }
}

/// What the system says about the process; nothing where it has no `/proc`.
fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"))?;
    Some(kib.parse::<u64>().ok()? * 1024)
}

/// A page of metrics.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    /// What the samples that follow are. Writing to a string can't fail, here and below.
    fn describe(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.text, "# HELP {name} {help}\n# TYPE {name} {kind}");
    }

    /// A metric without labels.
    fn one(&mut self, name: &str, kind: &str, help: &str, value: impl Display) {
        self.describe(name, kind, help);
        let _ = writeln!(self.text, "{name} {value}");
    }

    /// Values of labels need no escaping: they are ours, or names that the settings allow.
    fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let labels: Vec<String> = labels.iter().map(|(label, value)| format!("{label}=\"{value}\"")).collect();
        let _ = writeln!(self.text, "{name}{{{}}} {value}", labels.join(","));
    }
}
