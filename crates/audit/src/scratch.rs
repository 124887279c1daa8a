//! Logs in directories that tests throw away.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::event::samples::encrypt;
use crate::{AuditLog, Durability, LogError, LogSettings, OpenError, Summary, VerifyError, segment, verify};

pub(crate) const BIG: LogSettings = LogSettings { segment_bytes_max: 64 * 1024 * 1024, strict: false };

/// Room for few events.
pub(crate) const SMALL: LogSettings = LogSettings { segment_bytes_max: 4000, strict: false };

pub(crate) struct Scratch {
    directory: TempDir,
}

impl Scratch {
    pub(crate) fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.directory.path().join("audit")
    }

    pub(crate) fn open(&self, settings: LogSettings) -> Result<AuditLog, OpenError> {
        AuditLog::open(&self.path(), settings)
    }

    /// A directory with a log of `count` events, closed.
    pub(crate) async fn with_events(settings: LogSettings, count: usize) -> Self {
        let scratch = Self::new();
        scratch.append(settings, 0, count).await;
        scratch
    }

    /// Opens the log, appends events `from` to `to` and closes it.
    pub(crate) async fn append(&self, settings: LogSettings, from: usize, to: usize) {
        let log = self.open(settings).unwrap();
        for number in from..to {
            append(&log, &number.to_string(), Durability::File).await.unwrap();
        }
        log.close().await.unwrap();
    }

    pub(crate) fn verify(&self) -> Result<Summary, VerifyError> {
        verify(&self.path())
    }

    pub(crate) fn segments(&self) -> Vec<PathBuf> {
        segment::list(&self.path()).unwrap().into_iter().map(|segment| segment.path).collect()
    }

    /// The ids of all events, in the order of the log.
    pub(crate) fn event_ids(&self) -> Vec<String> {
        event_ids(&self.path())
    }
}

pub(crate) fn event_ids(directory: &Path) -> Vec<String> {
    let mut ids = Vec::new();
    for segment in segment::list(directory).unwrap() {
        for line in std::fs::read_to_string(segment.path).unwrap().split_inclusive('\n') {
            let value: serde_json::Value = serde_json::from_str(line.strip_suffix('\n').unwrap()).unwrap();
            ids.push(value["eventID"].as_str().unwrap().to_owned());
        }
    }
    ids
}

/// Appends the event of an `Encrypt` with this id.
pub(crate) async fn append(log: &AuditLog, id: &str, durability: Durability) -> Result<(), LogError> {
    log.reserve().await?.fill(&encrypt(id), durability).await
}

/// `0` to `count - 1`, as ids.
pub(crate) fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|number| number.to_string()).collect()
}
