use trent_types::Timestamp;

use super::*;
use crate::event::samples::encrypt;
use crate::scratch::TestSigner;
use crate::segment;
use crate::tree::TreeError;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

fn start() -> Timestamp {
    "2026-03-01T00:00:00Z".parse().unwrap()
}

/// Appends an event that happens so many days after the start.
async fn append_on(log: &AuditLog, day: i64, id: &str) {
    let event = Event { time: start().plus_days(day), ..encrypt(id) };
    log.reserve().await.unwrap().fill(&event, Durability::File).await.unwrap();
}

/// A log with four events on each of so many days, all covered by a checkpoint.
async fn with_days(scratch: &Scratch, days: i64) -> AuditLog {
    let (log, tree) = scratch.open_with_tree(BIG).await;
    for day in 0..days {
        for number in 0..4 {
            append_on(&log, day, &format!("{day}/{number}")).await;
        }
    }
    tree.covers(log.last_sequence()).await;
    log
}

const KEEP: Retention = Retention { days_max: None, bytes_max: None, compress_after_seconds: None };

fn compressed(scratch: &Scratch) -> Vec<bool> {
    segment::list(&scratch.path()).unwrap().iter().map(|segment| segment.compressed).collect()
}

#[tokio::test]
async fn every_day_has_its_segment() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 5).await;
    assert_eq!(scratch.segments().len(), 5);
    // Of a day that is over nothing is appended to.
    append_on(&log, 3, "late").await;
    assert_eq!(scratch.segments().len(), 5);
    drop(log);
    // Also after a restart.
    let log = scratch.open(BIG).unwrap();
    append_on(&log, 4, "same day").await;
    assert_eq!(scratch.segments().len(), 5);
    append_on(&log, 5, "next day").await;
    assert_eq!(scratch.segments().len(), 6);
    drop(log);
    scratch.verify().unwrap();
}

#[tokio::test]
async fn by_default_everything_is_kept() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 5).await;
    let ids = scratch.event_ids();
    let retained = log.apply_retention(Retention::default(), start().plus_days(5000)).await.unwrap();
    assert_eq!(retained, Retained { compressed: 3, expired: 0 });
    assert_eq!(scratch.event_ids(), ids);
    assert_eq!(log.apply_retention(KEEP, start().plus_days(5000)).await.unwrap(), Retained::default());
}

#[tokio::test]
async fn old_segments_are_compressed_and_read_like_others() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 6).await;
    let (ids, before) = (scratch.event_ids(), scratch.verify().unwrap());
    let mut feed = log.feed(1);
    let mut entries = Vec::new();
    while entries.len() < 24 {
        entries.extend(feed.next().await.unwrap());
    }
    let settings = Retention { compress_after_seconds: Some(2 * 24 * 60 * 60), ..KEEP };
    // On the fourth day the first segment's events are older than two days: the second begins on the second.
    let at = |ms: i64| start().plus_ms(3 * DAY_MS + ms);
    assert_eq!(log.apply_retention(settings, at(-1)).await.unwrap().compressed, 0);
    assert_eq!(log.apply_retention(settings, at(0)).await.unwrap().compressed, 1);
    assert_eq!(log.apply_retention(settings, at(0)).await.unwrap().compressed, 0);
    assert_eq!(compressed(&scratch), [true, false, false, false, false, false]);
    assert_eq!(log.apply_retention(settings, at(100 * DAY_MS)).await.unwrap().compressed, 3);
    assert_eq!(compressed(&scratch), [true, true, true, true, false, false]);

    assert_eq!((scratch.event_ids(), scratch.verify().unwrap()), (ids, before));
    assert_eq!(crate::find(&scratch.path(), "1/2").unwrap().len(), 1);
    log.forget_recent();
    for from in [1, 2, 5, 24] {
        let (mut feed, mut again) = (log.feed(from), Vec::new());
        while again.len() < 25 - from as usize {
            again.extend(feed.next().await.unwrap());
        }
        assert_eq!(again, entries[from as usize - 1..], "from {from}");
    }
    for entry in &entries {
        assert_eq!(log.read(entry.sequence, entry.location).unwrap().as_ref(), Some(entry));
    }
    drop(log);
    let log = scratch.open(BIG).unwrap();
    append_on(&log, 6, "after a restart").await;
    drop(log);
    assert_eq!(scratch.verify().unwrap().events, 25);
}

#[tokio::test]
async fn segments_expire_by_age() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 6).await;
    let settings = Retention { days_max: Some(10), ..KEEP };
    let at = |day: i64, ms: i64| start().plus_ms(day * DAY_MS + ms);
    assert_eq!(log.apply_retention(settings, at(11, 0)).await.unwrap().expired, 0);
    assert_eq!(log.apply_retention(settings, at(11, 1)).await.unwrap().expired, 1);
    let summary = scratch.verify().unwrap();
    assert_eq!((summary.first_sequence, summary.events, summary.tree.unwrap().size), (5, 20, 24));
    // The two newest stay, however old they are.
    assert_eq!(log.apply_retention(settings, at(1000, 0)).await.unwrap().expired, 3);
    let summary = scratch.verify().unwrap();
    assert_eq!((summary.first_sequence, summary.segments), (17, 2));
    let mut feed = log.feed(2);
    assert!(matches!(feed.next().await, Err(FeedError::Lost { wanted: 2, first: 17 })));
    assert_eq!(feed.next().await.unwrap()[0].sequence, 17);
    // The log goes on, and its tree.
    append_on(&log, 1000, "later").await;
    log.close().await.unwrap();
    drop(log);
    scratch.append_with_tree(BIG, 0, 3).await;
    assert_eq!(scratch.verify().unwrap().tree.unwrap().size, 28);
}

#[tokio::test]
async fn segments_expire_by_size() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 6).await;
    let now = start().plus_days(6);
    let lengths: Vec<u64> = scratch.segments().iter().map(|path| path.metadata().unwrap().len()).collect();
    let total: u64 = lengths.iter().sum();
    let with = |bytes_max: u64| Retention { bytes_max: Some(bytes_max), ..KEEP };
    assert_eq!(log.apply_retention(with(total), now).await.unwrap().expired, 0);
    assert_eq!(log.apply_retention(with(total - 1), now).await.unwrap().expired, 1);
    assert_eq!(log.apply_retention(with(total - lengths[0] - lengths[1]), now).await.unwrap().expired, 1);
    assert_eq!(log.apply_retention(with(0), now).await.unwrap().expired, 2);
    assert_eq!(scratch.segments().len(), 2);
    scratch.verify().unwrap();
}

#[tokio::test]
async fn what_no_checkpoint_covers_is_left_alone() {
    let scratch = Scratch::new();
    let all = Retention { days_max: Some(0), bytes_max: Some(0), compress_after_seconds: Some(0) };
    let log = scratch.open(BIG).unwrap();
    for day in 0..6 {
        append_on(&log, day, "x").await;
    }
    assert_eq!(log.apply_retention(all, start().plus_days(100)).await.unwrap(), Retained::default());
    assert_eq!(AuditLog::in_memory().apply_retention(all, start()).await.unwrap(), Retained::default());
    let tree = log.start_tree(TestSigner::new(1)).await.unwrap().unwrap();
    tree.covers(6).await;
    assert_eq!(log.apply_retention(all, start().plus_days(100)).await.unwrap().expired, 4);
}

#[tokio::test]
async fn what_an_interrupted_compression_leaves_is_done_again() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 4).await;
    let ids = scratch.event_ids();
    let first = scratch.segments().remove(0);
    let settings = Retention { compress_after_seconds: Some(0), ..KEEP };
    let now = start().plus_days(10);
    for (name, content) in [("gz.new", &b"torn"[..]), ("gz", b"torn"), ("gz", b"")] {
        std::fs::write(first.with_extension(format!("jsonl.{name}")), content).unwrap();
        assert_eq!(scratch.event_ids(), ids);
        scratch.verify().unwrap();
    }
    assert_eq!(log.apply_retention(settings, now).await.unwrap().compressed, 2);
    assert_eq!(scratch.event_ids(), ids);
    assert!(!first.exists() && !first.with_extension("jsonl.gz.new").exists());
    log.close().await.unwrap();
    // A closed log is left alone.
    append_on(&with_days(&scratch, 0).await, 20, "x").await;
    assert_eq!(log.apply_retention(settings, now).await.unwrap().compressed, 0);
}

#[tokio::test]
async fn damage_to_a_compressed_segment_is_found() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 4).await;
    let settings = Retention { compress_after_seconds: Some(0), ..KEEP };
    log.apply_retention(settings, start().plus_days(10)).await.unwrap();
    let path = scratch.segments().remove(0);
    let content = std::fs::read(&path).unwrap();
    log.forget_recent();
    for at in (0..content.len()).step_by(7) {
        let mut changed = content.clone();
        changed[at] ^= 1;
        std::fs::write(&path, &changed).unwrap();
        assert!(matches!(scratch.verify(), Err(crate::VerifyError::Damaged { .. })), "byte {at}");
        std::fs::write(&path, &content[..at]).unwrap();
        assert!(scratch.verify().is_err(), "cut at {at}");
        assert!(log.feed(1).next().await.is_err());
    }
    std::fs::write(&path, &content).unwrap();
    scratch.verify().unwrap();
    // The end of the log must not be compressed.
    drop(log);
    for path in scratch.segments().iter().rev().take(2) {
        let moved = path.with_extension("jsonl.gz");
        std::fs::rename(path, &moved).unwrap();
        assert!(matches!(scratch.open(BIG).err(), Some(OpenError::Compressed { .. })));
        std::fs::rename(&moved, path).unwrap();
    }
    assert!(!matches!(scratch.open(BIG).unwrap().start_tree(TestSigner::new(1)).await, Err(TreeError::Damaged { .. })));
}

#[tokio::test]
async fn events_of_compressed_segments_are_found_with_an_index_without_and_with_a_wrong_one() {
    let scratch = Scratch::new();
    let log = with_days(&scratch, 6).await;
    let entries: Vec<Entry> = {
        let (mut feed, mut entries) = (log.feed(1), Vec::new());
        while entries.len() < 24 {
            entries.extend(feed.next().await.unwrap());
        }
        entries
    };
    assert_eq!(log.apply_retention(Retention::default(), start().plus_days(50)).await.unwrap().compressed, 4);
    let wanted: Vec<_> = entries.iter().map(|entry| (entry.sequence, entry.location)).collect();
    let check = || {
        let found: Vec<_> = log.read_all(&wanted).unwrap().into_iter().flatten().collect();
        assert_eq!(found, entries);
    };
    let indexes = || {
        let segments = segment::list(&scratch.path()).unwrap();
        segments
            .iter()
            .filter(|segment| segment.compressed)
            .map(|segment| segment::block_index(&segment.path))
            .collect::<Vec<_>>()
    };
    assert!(indexes().iter().all(|path| path.is_file()));
    check();
    for path in indexes() {
        std::fs::write(path, [1_u64.to_le_bytes(), 7_u64.to_le_bytes(), 0_u64.to_le_bytes()].concat()).unwrap();
    }
    check();
    for path in indexes() {
        std::fs::remove_file(path).unwrap();
    }
    check();
    // What has expired takes its index with it.
    let keep_one = Retention { days_max: Some(1), ..Retention::default() };
    log.apply_retention(keep_one, start().plus_days(500)).await.unwrap();
    assert!(
        std::fs::read_dir(scratch.path())
            .unwrap()
            .all(|entry| { !entry.unwrap().file_name().to_str().unwrap().ends_with(".gzi") })
    );
}
