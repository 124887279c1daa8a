//! A process that appends is killed at any moment: every event that it was told is in the log is in the log, once, the log
//! opens and verifies, and goes on from every checkpoint that was seen.
#![allow(clippy::unwrap_used)]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use trent_audit::{
    AuditLog, CheckpointSigner, Durability, Event, EventKind, Identity, LogSettings, Source, Verification, verify,
    verify_against,
};
use trent_types::{AccountId, Timestamp};

/// Tells the process that is killed which directory to write to, and what its events are called.
const DIRECTORY: &str = "TRENT_AUDIT_CRASH_DIRECTORY";
const ROUND: &str = "TRENT_AUDIT_CRASH_ROUND";

const ROUNDS: u64 = 30;
const TASKS: u64 = 8;

/// Segments of some dozen events, so that the process is killed between two of them too.
const SETTINGS: LogSettings = LogSettings { segment_bytes_max: 20_000, strict: false };

/// Signs with a key that is always the same.
struct Signer(Ed25519KeyPair);

impl Signer {
    fn new() -> Arc<Self> {
        Arc::new(Self(Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap()))
    }
}

impl CheckpointSigner for Signer {
    fn public_key(&self) -> [u8; 32] {
        self.0.public_key().as_ref().try_into().unwrap()
    }

    fn sign(&self, text: &[u8]) -> Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.0.sign(text).as_ref().try_into()?)
    }
}

fn event<'a>(id: &'a str, parameters: &'a str) -> Event<'a> {
    let account: AccountId = "111122223333".parse().unwrap();
    Event {
        time: Timestamp::from_epoch_ms(0),
        event_id: id,
        identity: Identity::Root {
            account,
            arn: "arn:aws:iam::111122223333:root".to_owned(),
            access_key_id: "AKIAIOSFODNN7EXAMPLE",
            session: None,
        },
        event_source: "kms.amazonaws.com",
        event_name: "Encrypt",
        region: "us-east-1",
        source: Source::Address([192, 0, 2, 0].into()),
        user_agent: None,
        error: None,
        request_parameters: Some(parameters),
        response_elements: None,
        additional_event_data: None,
        service_event_details: None,
        request_id: None,
        read_only: true,
        resources: None,
        kind: EventKind::ApiCall,
        recipient: account,
        shared_event_id: None,
        tls: None,
    }
}

/// What the process does that is killed: many tasks append and say which events they were told are in the log.
fn be_killed(directory: &str, round: &str) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(3).build().unwrap();
    runtime.block_on(async {
        let log = Arc::new(AuditLog::open(Path::new(directory), SETTINGS).unwrap());
        let tree = log.start_tree(Signer::new()).await.unwrap().unwrap();
        let tasks: Vec<_> = (0..TASKS)
            .map(|task| {
                let (log, tree, round) = (Arc::clone(&log), Arc::clone(&tree), round.to_owned());
                tokio::spawn(async move {
                    for number in 0_u64.. {
                        let id = format!("{round}/{task}/{number}");
                        let parameters = format!("{{\"a\":\"{}\"}}", "x".repeat((number * 97 % 3000) as usize));
                        let durability = if number % 50 == 0 { Durability::Disk } else { Durability::File };
                        let place = log.reserve().await.unwrap();
                        place.fill(&event(&id, &parameters), durability).await.unwrap();
                        // One write for the line, so that the lines of tasks don't mix.
                        let mut told = format!("\nwritten {id}\n");
                        if let Some(note) = tree.checkpoint().filter(|_| number % 20 == 0) {
                            told.push_str(&format!("seen {}\n", note.replace('\n', "|")));
                        }
                        std::io::stdout().write_all(told.as_bytes()).unwrap();
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    });
}

fn start(directory: &Path, round: u64) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["what_was_acknowledged_survives_a_kill", "--exact", "--nocapture"])
        .env(DIRECTORY, directory)
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn event_ids(directory: &Path) -> Vec<String> {
    let mut paths: Vec<_> = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut ids = Vec::new();
    for path in paths.iter().filter(|path| path.is_file()) {
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let value: serde_json::Value = serde_json::from_str(line).unwrap();
            ids.push(value["eventID"].as_str().unwrap().to_owned());
        }
    }
    ids
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    if let (Ok(directory), Ok(round)) = (std::env::var(DIRECTORY), std::env::var(ROUND)) {
        return be_killed(&directory, &round);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let directory = scratch.path().join("audit");
    let (mut acknowledged, mut seen) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let mut child = start(&directory, round);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut written = lines.by_ref().filter_map(|line| {
            if let Some(note) = line.strip_prefix("seen ") {
                seen.push(note.replace('|', "\n"));
            }
            line.strip_prefix("written ").map(str::to_owned)
        });
        // A different number of events each time, none at all included.
        let count = (round * round * 7 % 400) as usize;
        acknowledged.extend(written.by_ref().take(count));
        child.kill().unwrap();
        acknowledged.extend(written);
        assert!(!child.wait().unwrap().success());

        // As it was left, and as the next start leaves it.
        if directory.exists() {
            verify(&directory).unwrap();
        }
        let log = AuditLog::open(&directory, SETTINGS).unwrap();
        runtime.block_on(log.start_tree(Signer::new())).unwrap();
        drop(log);
        let summary = verify_against(&directory, &Verification { key: None, kept: seen.last().cloned() }).unwrap();
        assert_eq!(summary.unfinished_bytes, 0);
        assert_eq!(summary.tree.unwrap().size, summary.last_sequence);
        let ids = event_ids(&directory);
        let found: HashSet<&str> = ids.iter().map(String::as_str).collect();
        assert_eq!(found.len(), ids.len(), "an event is there twice");
        let lost: Vec<_> = acknowledged.iter().filter(|id| !found.contains(id.as_str())).collect();
        assert!(lost.is_empty(), "lost in round {round}: {lost:?}");
    }
    assert!(acknowledged.len() > 1000 && seen.len() > 10);
    let step = seen.len() / 10;
    for kept in seen.into_iter().step_by(step) {
        verify_against(&directory, &Verification { key: None, kept: Some(kept) }).unwrap();
    }
}
