//! Prints how long appending takes, and what share of it the tree has:
//! `cargo run --release -p trent-audit --features testing --example timing [DIRECTORY]`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use trent_audit::{
    AuditLog, CheckpointSigner, Durability, Event, EventKind, EventResource, Identity, LogSettings, Source, Tls, verify,
};
use trent_types::{AccountId, Timestamp};

const SETTINGS: LogSettings = LogSettings { segment_bytes_max: 64 * 1024 * 1024, strict: false };
const TASKS: u32 = 64;

fn event(account: AccountId) -> Event<'static> {
    Event {
        time: Timestamp::from_epoch_ms(1_747_773_976_123),
        event_id: "91235988-eb87-476a-ac2c-0cdc244e6dca",
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
        user_agent: Some("aws-cli/2.31.0 md/awscrt#0.27.6 ua/2.1 os/linux#6.1 md/arch#x86_64 lang/python#3.13.7"),
        error: None,
        request_parameters: Some(
            r#"{"keyId":"alias/orders","encryptionContext":{"department":"finance"},"encryptionAlgorithm":"SYMMETRIC_DEFAULT"}"#,
        ),
        response_elements: None,
        additional_event_data: Some(
            r#"{"keyMaterialId":"123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"}"#,
        ),
        service_event_details: None,
        request_id: Some("f3423043-63bc-11e4-bc2b-4198b6150d5c"),
        read_only: true,
        resources: Some(vec![EventResource {
            arn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            account,
            kind: "AWS::KMS::Key",
        }]),
        kind: EventKind::ApiCall,
        recipient: account,
        shared_event_id: None,
        tls: Some(Tls {
            version: "TLSv1.3",
            cipher_suite: "TLS_AES_256_GCM_SHA384",
            host: Some("kms.us-east-1.amazonaws.com"),
            key_exchange: Some("X25519MLKEM768"),
        }),
    }
}

async fn append(log: &AuditLog, account: AccountId, durability: Durability, count: u32) {
    for _ in 0..count {
        log.reserve().await.unwrap().fill(&event(account), durability).await.unwrap();
    }
}

async fn alone(log: &AuditLog, account: AccountId, durability: Durability, count: u32) {
    append(log, account, durability, count / 10).await;
    let start = Instant::now();
    append(log, account, durability, count).await;
    let each = start.elapsed().as_secs_f64() * 1e6 / f64::from(count);
    println!("{:45} {each:>10.2} µs", format!("append, nobody else, {durability:?}"));
}

async fn together(log: &Arc<AuditLog>, account: AccountId, durability: Durability, count: u32) {
    let start = Instant::now();
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let log = Arc::clone(log);
            tokio::spawn(async move { append(&log, account, durability, count).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let rate = f64::from(count * TASKS) / start.elapsed().as_secs_f64();
    println!("{:45} {rate:>10.0} events/s", format!("append, {TASKS} tasks, {durability:?}"));
}

/// Signs checkpoints.
struct Signer(Ed25519KeyPair);

impl CheckpointSigner for Signer {
    fn public_key(&self) -> [u8; 32] {
        self.0.public_key().as_ref().try_into().unwrap()
    }

    fn sign(&self, text: &[u8]) -> Result<[u8; 64], Box<dyn std::error::Error + Send + Sync>> {
        Ok(self.0.sign(text).as_ref().try_into()?)
    }
}

/// Events per second of many tasks that do something for each event, as a request does, and then append it.
async fn with_work(log: AuditLog, account: AccountId) -> f64 {
    /// Hashing so many bytes takes about as long as an `Encrypt` without its event.
    const WORK: [u8; 4096] = [0; 4096];
    const COUNT: u32 = 2_000;
    let log = Arc::new(log);
    let start = Instant::now();
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                for _ in 0..COUNT {
                    for _ in 0..3 {
                        std::hint::black_box(digest(&SHA256, std::hint::black_box(&WORK)));
                    }
                    append(&log, account, Durability::File, 1).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let rate = f64::from(COUNT * TASKS) / start.elapsed().as_secs_f64();
    log.close().await.unwrap();
    rate
}

/// What the log costs, as a ratio: the same work without a log, with one, and with one that has a tree. In turns, so that
/// what else the machine does meets all of them; the best of each counts.
async fn cost(scratch: &std::path::Path, account: AccountId) {
    const ROUNDS: usize = 5;
    let mut best = [0.0_f64; 3];
    for round in 0..ROUNDS {
        let open = |name: &str| AuditLog::open(&scratch.join(format!("{name}-{round}")), SETTINGS).unwrap();
        let with_tree = open("tree");
        let key = Ed25519KeyPair::from_seed_unchecked(&[1; 32]).unwrap();
        with_tree.start_tree(Arc::new(Signer(key))).await.unwrap();
        for (best, log) in best.iter_mut().zip([AuditLog::discarding(), open("log"), with_tree]) {
            *best = best.max(with_work(log, account).await);
        }
    }
    let [off, log, tree] = best;
    println!("{:45} {off:>10.0} events/s", "work, no log");
    println!("{:45} {log:>10.0} events/s, {:.2} of that", "work, log", log / off);
    println!("{:45} {tree:>10.0} events/s, {:.2} of that", "work, log with tree", tree / off);
}

#[tokio::main]
async fn main() {
    let account: AccountId = "111122223333".parse().unwrap();
    let scratch = match std::env::args_os().nth(1) {
        Some(directory) => tempfile::tempdir_in(directory),
        None => tempfile::tempdir(),
    };
    let scratch = scratch.unwrap();
    let directory: PathBuf = scratch.path().join("audit");

    let mut text = Vec::new();
    let start = Instant::now();
    for _ in 0..100_000 {
        text.clear();
        event(account).write(&mut text);
    }
    println!("{:45} {:>10.2} µs", "format", start.elapsed().as_secs_f64() * 10.0);
    println!("{:45} {:>10} bytes", "an event", text.len());

    // On a worker, as requests are.
    let measured = tokio::spawn(async move {
        let log = Arc::new(AuditLog::open(&directory, SETTINGS).unwrap());
        alone(&log, account, Durability::File, 100_000).await;
        alone(&log, account, Durability::Disk, 500).await;
        together(&log, account, Durability::File, 5_000).await;
        together(&log, account, Durability::Disk, 200).await;
        log.close().await.unwrap();
        directory
    });
    let directory = measured.await.unwrap();

    let parent = scratch.path().to_owned();
    tokio::spawn(async move { cost(&parent, account).await }).await.unwrap();

    let start = Instant::now();
    drop(AuditLog::open(&directory, SETTINGS).unwrap());
    println!("{:45} {:>10.2} ms", "open", start.elapsed().as_secs_f64() * 1e3);
    let start = Instant::now();
    let summary = verify(&directory).unwrap();
    let rate = summary.events as f64 / start.elapsed().as_secs_f64();
    println!("{:45} {rate:>10.0} events/s", "verify");
}
