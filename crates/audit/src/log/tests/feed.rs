use std::future::Future as _;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::*;
use crate::{Damage, segment};

/// Reads until `count` events have come.
async fn take(feed: &mut Feed, count: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    while entries.len() < count {
        entries.extend(feed.next().await.unwrap());
    }
    entries
}

fn ids(entries: &[Entry]) -> Vec<String> {
    let id = |entry: &Entry| {
        let value: serde_json::Value = serde_json::from_slice(&entry.json).unwrap();
        assert!(value.get("chain").is_none());
        value["eventID"].as_str().unwrap().to_owned()
    };
    entries.iter().map(id).collect()
}

/// Both kinds of logs.
fn logs(scratch: &Scratch) -> [AuditLog; 2] {
    [scratch.open(SMALL).unwrap(), AuditLog::in_memory()]
}

#[tokio::test]
async fn a_feed_gives_what_was_and_what_comes() {
    let scratch = Scratch::new();
    for log in logs(&scratch) {
        for number in 0..10 {
            append(&log, &number.to_string(), Durability::File).await.unwrap();
        }
        let mut feed = log.feed(1);
        let first = take(&mut feed, 10).await;
        assert_eq!(ids(&first), numbers(10));
        assert_eq!(first.iter().map(|entry| entry.sequence).collect::<Vec<_>>(), (1..=10).collect::<Vec<_>>());
        assert_eq!((feed.position(), log.last_sequence()), (11, 10));
        assert!(feed.try_next().await.unwrap().is_empty());

        let mut later = log.feed(8);
        assert_eq!(take(&mut later, 3).await, first[7..]);
        // The same from the files.
        log.forget_recent();
        assert_eq!(take(&mut log.feed(1), 10).await, first);

        let mut skipping = log.feed(1);
        skipping.skip_to(6);
        assert_eq!(take(&mut skipping, 5).await, first[5..]);
        skipping.skip_to(3);
        assert_eq!(skipping.position(), 11);

        let appended = append(&log, "10", Durability::File);
        let (next, appended) = tokio::join!(feed.next(), appended);
        appended.unwrap();
        assert_eq!(ids(&next.unwrap()), ["10"]);
        log.close().await.unwrap();
        assert!(matches!(feed.next().await, Err(FeedError::Closed)));
        // What was not read yet can be read of a closed log, and in the files.
        log.forget_recent();
        assert_eq!(take(&mut later, 1).await.len(), 1);
        assert!(matches!(later.next().await, Err(FeedError::Closed)));
    }
}

#[tokio::test]
async fn a_log_in_memory_and_one_in_files_have_the_same_hashes() {
    let scratch = Scratch::new();
    let [files, memory] = logs(&scratch);
    for number in 0..10 {
        append(&files, &number.to_string(), Durability::File).await.unwrap();
        append(&memory, &number.to_string(), Durability::File).await.unwrap();
    }
    let (files, memory) = (take(&mut files.feed(1), 10).await, take(&mut memory.feed(1), 10).await);
    for (one, other) in files.iter().zip(&memory) {
        assert_eq!((one.sequence, &one.json, one.hash), (other.sequence, &other.json, other.hash));
    }
    let line = std::fs::read(&scratch.segments()[0]).unwrap();
    let line = line.split(|byte| *byte == b'\n').next().unwrap();
    assert_eq!(files[0].hash, aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, line).as_ref());
}

#[tokio::test]
async fn every_event_is_found_again_by_its_location() {
    let scratch = Scratch::new();
    for log in logs(&scratch) {
        for number in 0..20 {
            append(&log, &number.to_string(), Durability::File).await.unwrap();
        }
        let entries = take(&mut log.feed(1), 20).await;
        for entry in &entries {
            assert_eq!(log.read(entry.sequence, entry.location).unwrap().as_ref(), Some(entry));
        }
        let all: Vec<_> = entries.iter().rev().map(|entry| (entry.sequence, entry.location)).collect();
        let found: Vec<_> = log.read_all(&all).unwrap().into_iter().rev().flatten().collect();
        assert_eq!(found, entries);
        let gone = Location { segment: 7777, offset: 0 };
        let some = log.read_all(&[(1000, gone), (3, entries[2].location)]).unwrap();
        assert_eq!(some, [None, Some(entries[2].clone())]);
    }
    let log = scratch.open(SMALL).unwrap();
    assert_eq!(log.read(7, Location { segment: 7777, offset: 0 }).unwrap(), None);
    let at_another = log.read(2, Location { segment: 1, offset: 0 });
    assert!(matches!(at_another, Err(FeedError::Damaged { damage: Damage::Moved { .. }, .. })));
    assert!(log.read(2, Location { segment: 1, offset: 7 }).is_err());
    assert!(log.read_all(&[(2, Location { segment: 1, offset: 7 })]).is_err());
    assert!(log.read(2, Location { segment: 1, offset: 1 << 40 }).is_err());
}

#[tokio::test]
async fn a_feed_waits_and_a_dropped_wait_takes_nothing() {
    let scratch = Scratch::new();
    'logs: for log in logs(&scratch) {
        let mut feed = log.feed(1);
        for _ in 0..3 {
            let mut next = pin!(feed.next());
            assert!(matches!(next.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Pending));
        }
        append(&log, "0", Durability::Disk).await.unwrap();
        for _ in 0..3 {
            // Begun and dropped, wherever it was.
            let mut next = pin!(feed.next());
            if let Poll::Ready(entries) = next.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                assert_eq!(ids(&entries.unwrap()), ["0"]);
                continue 'logs;
            }
        }
        assert_eq!(ids(&feed.next().await.unwrap()), ["0"]);
    }
}

#[tokio::test]
async fn who_was_overtaken_learns_what_is_lost() {
    let log = AuditLog::in_memory();
    let details = format!("{{\"a\":\"{}\"}}", "x".repeat(90_000));
    for _ in 0..1000 {
        let event = Event { request_parameters: Some(&details), ..encrypt("0") };
        log.reserve().await.unwrap().fill(&event, Durability::File).await.unwrap();
    }
    let mut feed = log.feed(5);
    let Err(FeedError::Lost { wanted: 5, first }) = feed.next().await else { panic!("nothing is lost") };
    assert_eq!(first, 1001 - log.recorded().len() as u64);
    assert_eq!(feed.next().await.unwrap()[0].sequence, first);

    let scratch = Scratch::with_events(SMALL, 20).await;
    std::fs::remove_file(&scratch.segments()[0]).unwrap();
    let first = segment::list(&scratch.path()).unwrap()[0].first;
    let log = scratch.open(SMALL).unwrap();
    let mut feed = log.feed(1);
    assert!(matches!(feed.next().await, Err(FeedError::Lost { wanted: 1, first: now }) if now == first));
    assert_eq!(feed.next().await.unwrap()[0].sequence, first);
}

#[tokio::test]
async fn damage_is_reported_and_not_passed_over() {
    let scratch = Scratch::with_events(SMALL, 20).await;
    let path = &scratch.segments()[1];
    let content = std::fs::read(path).unwrap();
    let log = scratch.open(SMALL).unwrap();
    let mut feed = log.feed(1);
    let first = segment::list(&scratch.path()).unwrap()[1].first;
    let mut changed = content.clone();
    changed[10] ^= 1;
    for bad in [changed, content[..content.len() / 2].to_vec(), Vec::new()] {
        std::fs::write(path, &bad).unwrap();
        let error = loop {
            match feed.next().await {
                Ok(_) => {}
                Err(error) => break error,
            }
        };
        assert!(matches!(error, FeedError::Damaged { sequence, .. } if sequence >= first), "{error}");
    }
    std::fs::write(path, &content).unwrap();
    // It has not moved.
    let left = 20 - (feed.position() - 1) as usize;
    assert_eq!(take(&mut feed, left).await.last().unwrap().sequence, 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn feeds_follow_many_writers_through_many_segments() {
    let scratch = Scratch::new();
    for log in logs(&scratch) {
        let log = Arc::new(log);
        let readers: Vec<_> = (0..3)
            .map(|_| {
                let mut feed = log.feed(1);
                tokio::spawn(async move { take(&mut feed, 400).await })
            })
            .collect();
        // Sometimes they find what they want in memory, sometimes they don't.
        let forgetting = tokio::spawn({
            let log = Arc::clone(&log);
            async move {
                while log.last_sequence() < 400 {
                    log.forget_recent();
                    tokio::task::yield_now().await;
                }
            }
        });
        let writers: Vec<_> = (0..8)
            .map(|task| {
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    for number in 0..50 {
                        append(&log, &format!("{task}/{number}"), Durability::File).await.unwrap();
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        for reader in readers {
            let entries = reader.await.unwrap();
            assert!(entries.iter().map(|entry| entry.sequence).eq(1..=400));
        }
        forgetting.await.unwrap();
    }
}

#[tokio::test]
async fn batches_are_bounded() {
    let log = AuditLog::in_memory();
    let details = format!("{{\"a\":\"{}\"}}", "x".repeat(90_000));
    for number in 0..1500 {
        let small = Event { request_parameters: None, ..encrypt("0") };
        let big = Event { request_parameters: Some(&details), ..encrypt("1") };
        log.reserve().await.unwrap().fill(if number < 1200 { &small } else { &big }, Durability::File).await.unwrap();
        if number > 1250 {
            break;
        }
    }
    let mut feed = log.feed(1);
    assert_eq!(feed.next().await.unwrap().len(), 1000);
    let next = feed.next().await.unwrap();
    let bytes: usize = next.iter().map(|entry| entry.json.len()).sum();
    assert!(next.len() > 200 && bytes <= 1024 * 1024, "{} events, {bytes} bytes", next.len());
}

#[tokio::test]
async fn logs_in_memory_take_everything() {
    let log = AuditLog::discarding();
    append(&log, "0", Durability::Disk).await.unwrap();
    assert!(log.healthy());
    assert!(log.recorded().is_empty() && log.last_sequence() == 0);
    assert!(matches!(log.feed(1).next().await, Err(FeedError::Closed)));
    log.close().await.unwrap();

    let log = AuditLog::in_memory();
    append(&log, "0", Durability::Disk).await.unwrap();
    drop(log.reserve().await.unwrap());
    append(&log, "1", Durability::File).await.unwrap();
    log.close().await.unwrap();
    let mut event = Vec::new();
    encrypt("0").write(&mut event);
    let recorded = log.recorded();
    assert_eq!(recorded[0].as_bytes(), event);
    assert!(recorded[1].contains(r#""eventID":"1""#));
    assert_eq!(recorded.len(), 2);
    assert_eq!(append(&log, "2", Durability::File).await, Err(LogError::Closed));
}
