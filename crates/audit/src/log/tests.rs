use std::os::unix::fs::{MetadataExt, PermissionsExt};

use super::*;
use crate::event::samples::encrypt;
use crate::scratch::{BIG, SMALL, Scratch, append, numbers};

mod faults;
mod feed;
mod power;
mod retention;
mod tree;

#[tokio::test]
async fn events_are_in_the_file_when_they_are_filled() {
    let scratch = Scratch::new();
    let log = scratch.open(BIG).unwrap();
    for (count, durability) in [Durability::File, Durability::Disk, Durability::File].into_iter().enumerate() {
        append(&log, &count.to_string(), durability).await.unwrap();
        assert_eq!(scratch.event_ids(), numbers(count + 1));
    }
    drop(log);
    assert_eq!(scratch.verify().unwrap().events, 3);
}

#[tokio::test]
async fn a_line_is_the_event_with_a_chain_member() {
    let scratch = Scratch::with_events(BIG, 1).await;
    let line = std::fs::read_to_string(&scratch.segments()[0]).unwrap();
    let mut event = Vec::new();
    encrypt("0").write(&mut event);
    let event = String::from_utf8(event).unwrap();
    let (begin, _) = event.rsplit_once('}').unwrap();
    let zeros = "0".repeat(64);
    assert!(
        line.starts_with(&format!(r#"{begin},"chain":{{"version":1,"sequence":1,"previous":"{zeros}","hash":""#)),
        "{line}"
    );
}

#[tokio::test]
async fn only_the_owner_gets_at_the_log() {
    let scratch = Scratch::with_events(SMALL, 10).await;
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&scratch.path()), 0o700);
    assert!(scratch.segments().len() > 1);
    for segment in scratch.segments() {
        assert_eq!(mode(&segment), 0o600);
    }
}

#[tokio::test]
async fn segments_are_closed_before_they_get_too_long() {
    let scratch = Scratch::with_events(SMALL, 30).await;
    let segments = scratch.segments();
    for (index, segment) in segments.iter().enumerate() {
        let metadata = segment.metadata().unwrap();
        assert!(metadata.len() <= SMALL.segment_bytes_max);
        assert!(index + 1 == segments.len() || metadata.len() > SMALL.segment_bytes_max / 2);
        // Nothing allocated is left behind: at most what the file system itself rounds up to.
        assert!(metadata.blocks() * 512 <= metadata.len() + 64 * 1024, "{} blocks", metadata.blocks());
    }
    assert_eq!(scratch.event_ids(), numbers(30));
    assert_eq!(scratch.verify().unwrap().segments, segments.len() as u64);
}

#[tokio::test]
async fn an_event_longer_than_a_segment_has_one_for_itself() {
    let scratch = Scratch::new();
    let tiny = LogSettings { segment_bytes_max: 10, ..SMALL };
    scratch.append(tiny, 0, 4).await;
    scratch.append(tiny, 4, 5).await;
    assert_eq!(scratch.segments().len(), 5);
    assert_eq!(scratch.event_ids(), numbers(5));
    scratch.verify().unwrap();
}

#[tokio::test]
async fn the_chain_goes_on_after_a_restart() {
    let scratch = Scratch::new();
    for from in 0..12 {
        scratch.append(SMALL, from, from + 1).await;
    }
    assert_eq!(scratch.event_ids(), numbers(12));
    let summary = scratch.verify().unwrap();
    assert_eq!((summary.first_sequence, summary.last_sequence, summary.unfinished_bytes), (1, 12, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tasks_append_each_event_once() {
    for (settings, durability) in [(SMALL, Durability::File), (BIG, Durability::File), (SMALL, Durability::Disk)] {
        let scratch = Scratch::new();
        let log = Arc::new(scratch.open(settings).unwrap());
        let tasks: Vec<_> = (0..64)
            .map(|task| {
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    for number in 0..20 {
                        append(&log, &format!("{task}/{number}"), durability).await.unwrap();
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        log.close().await.unwrap();
        let ids = scratch.event_ids();
        let mut sorted = ids.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!((ids.len(), sorted.len()), (1280, 1280));
        // Each task's events are in its order.
        for task in 0..64 {
            let own: Vec<_> = ids.iter().filter_map(|id| id.strip_prefix(&format!("{task}/"))).collect();
            assert_eq!(own, numbers(20));
        }
        assert_eq!(scratch.verify().unwrap().events, 1280);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn events_of_dropped_requests_are_written_and_hold_nobody_up() {
    let scratch = Scratch::new();
    let log = Arc::new(scratch.open(BIG).unwrap());
    let mut tasks = Vec::new();
    for task in 0..500 {
        let log = Arc::clone(&log);
        let handle = tokio::spawn(async move { append(&log, &task.to_string(), Durability::Disk).await });
        if task % 2 == 0 {
            handle.abort();
        }
        tasks.push(handle);
    }
    for (number, task) in tasks.into_iter().enumerate() {
        match task.await {
            Ok(outcome) => outcome.unwrap(),
            Err(error) => assert!(error.is_cancelled() && number % 2 == 0),
        }
    }
    log.close().await.unwrap();
    let ids = scratch.event_ids();
    for task in (1..500).step_by(2) {
        assert_eq!(ids.iter().filter(|id| **id == task.to_string()).count(), 1);
    }
    assert_eq!(scratch.verify().unwrap().events, ids.len() as u64);
}

#[tokio::test]
async fn a_closed_log_takes_nothing() {
    let scratch = Scratch::new();
    let log = scratch.open(BIG).unwrap();
    let place = log.reserve().await.unwrap();
    append(&log, "0", Durability::File).await.unwrap();
    assert!(log.healthy());
    log.close().await.unwrap();
    log.close().await.unwrap();
    assert!(!log.healthy());
    assert_eq!(log.reserve().await.err(), Some(LogError::Closed));
    assert_eq!(place.fill(&encrypt("1"), Durability::Disk).await, Err(LogError::Closed));
    assert_eq!(scratch.event_ids(), numbers(1));
}

#[tokio::test]
async fn a_dropped_log_can_be_opened_again() {
    let scratch = Scratch::new();
    for number in 0..20 {
        let log = scratch.open(BIG).unwrap();
        append(&log, &number.to_string(), Durability::File).await.unwrap();
    }
    assert_eq!(scratch.event_ids(), numbers(20));
    scratch.verify().unwrap();
}

#[tokio::test]
async fn the_longest_events_fit() {
    let scratch = Scratch::new();
    let log = scratch.open(BIG).unwrap();
    let details = format!("{{\"a\":\"{}\"}}", "x".repeat(100_000));
    let mut places = Vec::new();
    for _ in 0..100 {
        places.push(log.reserve().await.unwrap());
    }
    for place in places {
        let event = Event { request_parameters: Some(&details), ..encrypt("1") };
        place.fill(&event, Durability::File).await.unwrap();
    }
    log.close().await.unwrap();
    assert_eq!(scratch.verify().unwrap().events, 100);
}
