//! What the event history costs: taking events in, and looking them up, as the log grows.
//!
//! `cargo run --release -p trent-cloudtrail --features testing --example history -- [events] [directory]`

#![allow(clippy::print_stdout, reason = "it is there to print")]

use std::error::Error;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use trent_audit::{AuditLog, Durability, Event, EventKind, EventResource, Identity, LogSettings, Source};
use trent_cloudtrail::testing::History;
use trent_types::request_id::uuid_text;
use trent_types::{AccountId, Timestamp};

const ACCOUNT: &str = "111122223333";
const REGION: &str = "eu-central-1";
const EVENTS_DEFAULT: u64 = 1_000_000;
/// Keys that calls are spread over.
const KEYS: u64 = 100_000;
/// How often a look-up is done.
const LOOKUPS: u64 = 200;
/// Lines of the table.
const STEPS: u64 = 5;
const START: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let total = arguments.next().map_or(Ok(EVENTS_DEFAULT), |text| text.parse())?;
    let scratch = tempfile::tempdir()?;
    let directory = arguments.next().map_or_else(|| scratch.path().to_owned(), PathBuf::from);
    std::fs::create_dir_all(directory.join("audit"))?;
    let settings = LogSettings { segment_bytes_max: 64 * 1024 * 1024, strict: false };
    let log = AuditLog::open(&directory.join("audit"), settings)?;
    let history = History::open(&directory.join("index"), log.last_sequence())?;
    println!("| events | index, µs an event | index, bytes an event | any | name | key | id | none | key, read |");
    println!("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    let (mut written, step) = (log.last_sequence(), (total / STEPS).max(1));
    let (begin, mut taken_in) = (history.next() - 1, Duration::ZERO);
    while written < total {
        let end = (written + step).min(total);
        for number in written..end {
            append(&log, number).await?;
        }
        written = end;
        let mut feed = log.feed(history.next());
        while history.next() <= written {
            let batch = feed.next().await?;
            let begun = Instant::now();
            history.append(&batch)?;
            taken_in += begun.elapsed();
        }
        let each = taken_in.as_secs_f64() * 1e6 / (written - begin) as f64;
        report(&log, &history, written, each, &directory)?;
    }
    Ok(())
}

/// Prints a line.
fn report(log: &AuditLog, history: &History, events: u64, each: f64, directory: &Path) -> Result<(), Box<dyn Error>> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(directory.join("index"))? {
        bytes += entry?.metadata()?.len();
    }
    let timed = |attribute: &str, value: &dyn Fn(u64) -> String, read: bool| -> Result<f64, Box<dyn Error>> {
        let begun = Instant::now();
        for turn in 0..LOOKUPS {
            let found = history.find(ACCOUNT, REGION, attribute, &value(turn))?;
            if read && log.read_all(&found)?.iter().any(Option::is_none) {
                return Err("an event that is found is not in the log".into());
            }
        }
        Ok(begun.elapsed().as_secs_f64() * 1000.0 / LOOKUPS as f64)
    };
    let spread = |turn: u64| turn.wrapping_mul(7919);
    println!(
        "| {events} | {each:.2} | {} | {:.3} ms | {:.3} ms | {:.3} ms | {:.3} ms | {:.3} ms | {:.3} ms |",
        bytes / events,
        timed("", &|_| String::new(), false)?,
        timed("EventName", &|_| "Encrypt".to_owned(), false)?,
        timed("ResourceName", &|turn| arn(spread(turn) % KEYS), false)?,
        timed("EventId", &|turn| id(spread(turn) % events), false)?,
        timed("ResourceName", &|turn| format!("no such key {turn}"), false)?,
        timed("ResourceName", &|turn| arn(spread(turn) % KEYS), true)?,
    );
    Ok(())
}

fn arn(key: u64) -> String {
    format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{}", uuid_text(u128::from(key).to_be_bytes()))
}

/// The id of the event with this number.
fn id(number: u64) -> String {
    uuid_text((u128::from(number) << 64 | u128::from(number)).to_be_bytes())
}

async fn append(log: &AuditLog, number: u64) -> Result<(), Box<dyn Error>> {
    let account: AccountId = ACCOUNT.parse()?;
    let (event_id, key) = (id(number), arn(number.wrapping_mul(48_271) % KEYS));
    let request = format!(r#"{{"keyId":"{key}","encryptionAlgorithm":"SYMMETRIC_DEFAULT"}}"#);
    let user = format!("user-{}", number % 100);
    let event = Event {
        // 10,000 events a second.
        time: START.plus_ms(i64::try_from(number / 10)?),
        event_id: &event_id,
        identity: Identity::IamUser {
            account,
            arn: format!("arn:aws:iam::{ACCOUNT}:user/{user}"),
            principal_id: "AIDACKCEVSQ6C2EXAMPLE",
            user_name: &user,
            access_key_id: "AKIAIOSFODNN7EXAMPLE",
            session: None,
        },
        event_source: "kms.amazonaws.com",
        event_name: ["Encrypt", "Decrypt", "GenerateDataKey"][usize::try_from(number % 3)?],
        region: REGION,
        source: Source::Address(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        user_agent: Some("Boto3/1.43.11 md/Botocore#1.43.11 ua/2.1 os/linux"),
        error: None,
        request_parameters: Some(&request),
        response_elements: None,
        additional_event_data: None,
        service_event_details: None,
        request_id: Some(&event_id),
        read_only: true,
        resources: Some(vec![EventResource { arn: &key, account, kind: "AWS::KMS::Key" }]),
        kind: EventKind::ApiCall,
        recipient: account,
        shared_event_id: None,
        tls: None,
    };
    Ok(log.reserve().await?.fill(&event, Durability::File).await?)
}
