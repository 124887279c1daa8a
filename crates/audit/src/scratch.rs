//! Logs in directories that tests throw away.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use tempfile::TempDir;

use crate::event::samples::encrypt;
use crate::tree::{CheckpointSigner, Tree, VerifierKey, verifier_key};
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

    /// Opens the log with its tree, appends events `from` to `to` and closes it.
    pub(crate) async fn append_with_tree(&self, settings: LogSettings, from: usize, to: usize) {
        let log = self.open(settings).unwrap();
        log.start_tree(TestSigner::new(1)).await.unwrap();
        for number in from..to {
            append(&log, &number.to_string(), Durability::File).await.unwrap();
        }
        log.close().await.unwrap();
    }

    /// Opens the log and its tree.
    pub(crate) async fn open_with_tree(&self, settings: LogSettings) -> (AuditLog, Arc<Tree>) {
        let log = self.open(settings).unwrap();
        let tree = log.start_tree(TestSigner::new(1)).await.unwrap().unwrap();
        (log, tree)
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
        let (mut lines, mut line) = (crate::lines::Lines::open(&segment).unwrap(), Vec::new());
        while lines.next(&mut line).unwrap() {
            let value: serde_json::Value = serde_json::from_slice(&line).unwrap();
            ids.push(value["eventID"].as_str().unwrap().to_owned());
        }
        assert!(line.is_empty(), "a line without a line break");
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

/// Signs with a key that is always the same.
pub(crate) struct TestSigner(Ed25519KeyPair);

impl TestSigner {
    pub(crate) fn new(seed: u8) -> Arc<Self> {
        Arc::new(Self(Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap()))
    }

    pub(crate) fn key(&self) -> VerifierKey {
        verifier_key(self.public_key())
    }
}

impl CheckpointSigner for TestSigner {
    fn public_key(&self) -> [u8; 32] {
        self.0.public_key().as_ref().try_into().unwrap()
    }

    fn sign(&self, text: &[u8]) -> Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.0.sign(text).as_ref().try_into()?)
    }
}
