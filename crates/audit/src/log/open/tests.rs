use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::FileExt as _;

use crate::scratch::{BIG, SMALL, Scratch, numbers};
use crate::{Damage, OpenError};

fn add(path: &std::path::Path, bytes: &[u8]) {
    OpenOptions::new().append(true).open(path).unwrap().write_all(bytes).unwrap();
}

#[tokio::test]
async fn a_torn_last_line_is_cut_off() {
    let long = "x".repeat(400_000);
    for torn in [b"{" as &[u8], b"{\"eventVersion\":\"1.11\"", &[0; 700_000], long.as_bytes()] {
        let scratch = Scratch::with_events(BIG, 3).await;
        add(&scratch.segments()[0], torn);
        assert_eq!(scratch.verify().unwrap().unfinished_bytes, torn.len() as u64);
        scratch.append(BIG, 3, 4).await;
        assert_eq!(scratch.event_ids(), numbers(4));
        assert_eq!(scratch.verify().unwrap().unfinished_bytes, 0);
    }
}

#[tokio::test]
async fn every_way_to_tear_the_last_line_is_survived() {
    let whole = Scratch::with_events(BIG, 2).await;
    let bytes = std::fs::read(&whole.segments()[0]).unwrap();
    let first = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    for length in (0..bytes.len()).step_by(37).chain([first - 1, first, first + 1, bytes.len() - 1]) {
        let scratch = Scratch::with_events(BIG, 0).await;
        std::fs::write(&scratch.segments()[0], &bytes[..length]).unwrap();
        let left = usize::from(length >= first);
        scratch.append(BIG, left, 2).await;
        assert_eq!(scratch.event_ids(), numbers(2), "torn after {length} bytes");
        scratch.verify().unwrap();
    }
}

#[tokio::test]
async fn an_empty_newest_segment_goes_on_from_the_one_before() {
    let scratch = Scratch::with_events(SMALL, 12).await;
    let segments = scratch.segments();
    let newest = segments.last().unwrap();
    let lines = std::fs::read_to_string(newest).unwrap().lines().count();
    for torn in [b"" as &[u8], b"{\"torn"] {
        std::fs::write(newest, torn).unwrap();
        let log = scratch.open(SMALL).unwrap();
        drop(log);
        assert_eq!(std::fs::read(newest).unwrap(), b"");
        assert_eq!(scratch.verify().unwrap().events, 12 - lines as u64);
    }
    scratch.append(SMALL, 12 - lines, 12).await;
    assert_eq!(scratch.event_ids(), numbers(12));
    scratch.verify().unwrap();

    // Without the one before, nobody knows what to go on from.
    std::fs::write(newest, b"").unwrap();
    for segment in &segments[..segments.len() - 1] {
        std::fs::remove_file(segment).unwrap();
    }
    let error = scratch.open(SMALL).err().unwrap();
    assert!(matches!(&error, OpenError::Incomplete { path } if path == newest), "{error}");
}

#[tokio::test]
async fn older_segments_may_be_gone() {
    let scratch = Scratch::with_events(SMALL, 20).await;
    let segments = scratch.segments();
    for segment in &segments[..segments.len() - 1] {
        std::fs::remove_file(segment).unwrap();
    }
    let left = scratch.event_ids().len();
    scratch.append(SMALL, 20, 25).await;
    let ids = scratch.event_ids();
    assert_eq!(ids, numbers(25)[20 - left..]);
    let summary = scratch.verify().unwrap();
    assert_eq!((summary.first_sequence, summary.last_sequence), (21 - left as u64, 25));
}

/// A log with `change` made to the text of its newest segment does not open, and is left as it is.
async fn refuses(count: usize, change: impl FnOnce(String) -> String, line: u64, expect: Damage) {
    let scratch = Scratch::with_events(BIG, count).await;
    let path = &scratch.segments()[0];
    let changed = change(std::fs::read_to_string(path).unwrap());
    std::fs::write(path, &changed).unwrap();
    match scratch.open(BIG).err() {
        Some(OpenError::Damaged { path: found, line: at, damage }) => {
            assert_eq!((&found, at, damage), (path, line, expect));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), changed);
}

#[tokio::test]
async fn what_was_changed_is_refused() {
    let swap = |text: String| {
        let mut lines: Vec<_> = text.split_inclusive('\n').collect();
        lines.swap(1, 2);
        lines.concat()
    };
    let without = |index: usize| {
        move |text: String| {
            let mut lines: Vec<_> = text.split_inclusive('\n').collect();
            lines.remove(index);
            lines.concat()
        }
    };
    refuses(4, |text| text.replacen("\"eventID\":\"3\"", "\"eventID\":\"4\"", 1), 4, Damage::Altered).await;
    refuses(4, |text| text.replacen("\"eventID\":\"0\"", "\"eventID\":\"4\"", 1), 1, Damage::Altered).await;
    refuses(4, swap, 2, Damage::Gap { expected: 2, found: 3 }).await;
    refuses(4, without(0), 1, Damage::Misnamed { named: 1, found: 2 }).await;
    refuses(4, without(2), 3, Damage::Gap { expected: 3, found: 4 }).await;
    refuses(4, |text| format!("{text}\n"), 5, Damage::NotALine).await;
    refuses(4, |text| format!("{text}{{\"a\":1}}\n"), 5, Damage::NotALine).await;
    let later = |text: String| {
        let (begin, last) = text.rsplit_once("\"version\":1").unwrap();
        format!("{begin}\"version\":2{last}")
    };
    refuses(4, later, 4, Damage::UnknownVersion { found: 2 }).await;
    refuses(1500, |text| text.replacen("\"eventID\":\"1400\"", "\"eventID\":\"x\"", 1), 1401, Damage::Altered).await;
    refuses(1500, without(1450), 1451, Damage::Gap { expected: 1451, found: 1452 }).await;
    refuses(4, |text| format!("{text}{}\n", "x".repeat(700_000)), 5, Damage::TooLong).await;
}

#[tokio::test]
async fn only_the_end_of_a_long_segment_is_read() {
    let scratch = Scratch::with_events(BIG, 2000).await;
    let path = &scratch.segments()[0];
    OpenOptions::new().write(true).open(path).unwrap().write_all_at(b"[", 0).unwrap();
    scratch.append(BIG, 2000, 2001).await;
    assert_eq!(
        scratch.verify().unwrap_err().to_string(),
        format!("{}, line 1: it is no line of an audit log", path.display())
    );
}

#[tokio::test]
async fn a_changed_end_of_the_segment_before_is_refused() {
    let scratch = Scratch::with_events(SMALL, 12).await;
    let segments = scratch.segments();
    let [.., before, newest] = segments.as_slice() else { panic!("{segments:?}") };
    std::fs::write(newest, b"").unwrap();
    let text = std::fs::read_to_string(before).unwrap();
    let check = |content: &str, at: &std::path::Path, expect: fn(&Damage) -> bool| {
        std::fs::write(before, content).unwrap();
        let error = scratch.open(SMALL).err().unwrap();
        let OpenError::Damaged { path, damage, .. } = &error else { panic!("{error}") };
        assert!(path == at && expect(damage), "{error}");
    };
    check("", before, |damage| *damage == Damage::NotALine);
    check(text.trim_end(), before, |damage| *damage == Damage::Torn);
    check(&format!("{text}{{"), before, |damage| *damage == Damage::Torn);
    let (without_last, _) = text.trim_end().rsplit_once('\n').unwrap();
    check(&format!("{without_last}\n"), newest, |damage| matches!(damage, Damage::Misnamed { .. }));
    std::fs::write(before, &text).unwrap();
    scratch.open(SMALL).unwrap();
}

#[tokio::test]
async fn what_can_not_be_read_is_named() {
    let scratch = Scratch::new();
    std::fs::write(scratch.path(), "a file").unwrap();
    let error = scratch.open(BIG).err().unwrap();
    assert!(matches!(&error, OpenError::Io { path, .. } if *path == scratch.path()), "{error}");
}
