use std::fs::OpenOptions;
use std::os::unix::fs::FileExt;

use proptest::prelude::{ProptestConfig, any, proptest};
use proptest::sample::Index;

use super::*;
use crate::scratch::{SMALL, Scratch};
use crate::{AuditLog, Durability, Event, EventError, LogSettings};

mod with_tree;

/// A log whose segments can be changed and are back as they were afterwards.
struct Original {
    scratch: Scratch,
    segments: Vec<(PathBuf, Vec<u8>)>,
}

impl Original {
    async fn new(count: usize) -> Self {
        let scratch = Scratch::with_events(SMALL, count).await;
        let read = |path: PathBuf| (path.clone(), std::fs::read(path).unwrap());
        let segments = scratch.segments().into_iter().map(read).collect();
        Self { scratch, segments }
    }

    /// All lines, with their line breaks.
    fn lines(&self) -> Vec<Vec<u8>> {
        let lines = |bytes: &[u8]| bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
        self.segments.iter().flat_map(|(_, bytes)| lines(bytes)).collect()
    }

    /// Verifies with `content` in one segment.
    fn with(&self, index: usize, content: &[u8]) -> Result<Summary, VerifyError> {
        let (path, original) = &self.segments[index];
        std::fs::write(path, content).unwrap();
        let result = self.scratch.verify();
        std::fs::write(path, original).unwrap();
        result
    }
}

fn damage(result: Result<Summary, VerifyError>) -> (PathBuf, u64, Damage) {
    match result {
        Err(VerifyError::Damaged { path, line, damage }) => (path, line, damage),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_whole_log_is_summed_up() {
    let original = Original::new(11).await;
    let count = original.segments.len() as u64;
    assert!(count > 2);
    let expect =
        Summary { segments: count, events: 11, first_sequence: 1, last_sequence: 11, unfinished_bytes: 0, tree: None };
    assert_eq!(original.scratch.verify().unwrap(), expect);

    let empty = Scratch::with_events(SMALL, 0).await;
    let expect =
        Summary { segments: 1, events: 0, first_sequence: 0, last_sequence: 0, unfinished_bytes: 0, tree: None };
    assert_eq!(empty.verify().unwrap(), expect);
    assert!(matches!(Scratch::new().verify(), Err(VerifyError::Io { .. })));
}

#[tokio::test]
async fn segments_that_were_shipped_are_not_missed() {
    let original = Original::new(11).await;
    let in_first = original.segments[0].1.iter().filter(|byte| **byte == b'\n').count() as u64;
    std::fs::remove_file(&original.segments[0].0).unwrap();
    let summary = original.scratch.verify().unwrap();
    assert_eq!((summary.first_sequence, summary.last_sequence), (in_first + 1, 11));
    assert_eq!(summary.events, 11 - in_first);
}

#[tokio::test]
async fn a_missing_segment_is_a_gap() {
    let original = Original::new(11).await;
    std::fs::remove_file(&original.segments[1].0).unwrap();
    let (path, line, damage) = damage(original.scratch.verify());
    assert_eq!((path, line), (original.segments[2].0.clone(), 1));
    assert!(matches!(damage, Damage::Gap { .. }), "{damage}");
}

#[tokio::test]
async fn a_renamed_segment_is_found() {
    let original = Original::new(11).await;
    let directory = original.scratch.path();
    std::fs::rename(&original.segments[0].0, directory.join(segment::name(2))).unwrap();
    assert_eq!(damage(original.scratch.verify()).2, Damage::Misnamed { named: 2, found: 1 });
    std::fs::rename(directory.join(segment::name(2)), &original.segments[0].0).unwrap();

    let last = original.segments.last().unwrap();
    std::fs::rename(&last.0, directory.join(segment::name(1000))).unwrap();
    assert!(matches!(damage(original.scratch.verify()).2, Damage::Misnamed { named: 1000, .. }));
}

#[tokio::test]
async fn a_segment_of_another_log_is_found() {
    let (original, other) = (Original::new(11).await, Scratch::new());
    let tasks = AuditLog::open(&other.path(), SMALL).unwrap();
    for _ in 0..11 {
        crate::scratch::append(&tasks, "x", Durability::File).await.unwrap();
    }
    drop(tasks);
    let content = std::fs::read(&other.segments()[1]).unwrap();
    let (path, line, damage) = damage(original.with(1, &content));
    assert_eq!((path, line, damage), (original.segments[1].0.clone(), 1, Damage::Unchained));
}

#[tokio::test]
async fn an_older_segment_must_be_whole() {
    let original = Original::new(11).await;
    let content = original.segments[0].1.as_slice();
    let lines = content.iter().filter(|byte| **byte == b'\n').count() as u64;
    assert_eq!(damage(original.with(0, &content[..content.len() - 1])).1, lines);
    assert_eq!(damage(original.with(0, &content[..content.len() - 1])).2, Damage::Torn);
    assert_eq!(damage(original.with(0, &[content, b"{"].concat())).1, lines + 1);
    assert_eq!(damage(original.with(0, b"")).2, Damage::Torn);
    let long = [content, &[b'x'; LINE_BYTES_MAX]].concat();
    assert_eq!(damage(original.with(0, &long)).2, Damage::TooLong);
}

#[tokio::test]
async fn what_is_being_written_is_not_damage() {
    let original = Original::new(11).await;
    let (last, content) = (original.segments.len() - 1, &original.segments[original.segments.len() - 1].1);
    for torn in [1, 100, LINE_BYTES_MAX, 3 * LINE_BYTES_MAX] {
        let summary = original.with(last, &[content.as_slice(), &vec![b'x'; torn]].concat()).unwrap();
        assert_eq!((summary.events, summary.unfinished_bytes), (11, torn as u64));
    }
    let long = [content.as_slice(), &[b'x'; LINE_BYTES_MAX], b"\n"].concat();
    assert_eq!(damage(original.with(last, &long)).2, Damage::TooLong);
}

#[tokio::test]
async fn every_removed_repeated_or_moved_line_is_found() {
    let original = Original::new(7).await;
    let lines = original.lines();
    let scratch = Scratch::with_events(SMALL, 0).await;
    let path = &scratch.segments()[0];
    let check = |lines: &[Vec<u8>]| {
        std::fs::write(path, lines.concat()).unwrap();
        scratch.verify()
    };
    assert_eq!(check(&lines).unwrap().events, 7);
    for at in 0..lines.len() {
        let mut removed = lines.clone();
        removed.remove(at);
        // That the last line is missing can't be seen in what is left.
        assert_eq!(check(&removed).is_ok(), at == lines.len() - 1, "{at} removed");
        let mut repeated = lines.clone();
        repeated.insert(at, lines[at].clone());
        let expect = Damage::Moved { expected: at as u64 + 2, found: at as u64 + 1 };
        assert_eq!(damage(check(&repeated)).2, expect, "{at} repeated");
        for other in at + 1..lines.len() {
            let mut moved = lines.clone();
            moved.swap(at, other);
            assert!(check(&moved).is_err(), "{at} and {other} swapped");
        }
    }
}

#[tokio::test]
async fn every_changed_byte_is_found() {
    let original = Original::new(4).await;
    assert_eq!(original.segments.len(), 2);
    for (path, content) in &original.segments {
        let file = OpenOptions::new().write(true).open(path).unwrap();
        for (at, byte) in content.iter().enumerate() {
            file.write_all_at(&[byte ^ 1 << (at % 8)], at as u64).unwrap();
            match original.scratch.verify() {
                Err(_) => {}
                // The last line break: what is left looks as if it had just been written.
                Ok(summary) => assert!(at + 1 == content.len() && summary.unfinished_bytes > 0, "byte {at}"),
            }
            file.write_all_at(&[*byte], at as u64).unwrap();
        }
    }
    assert_eq!(original.scratch.verify().unwrap().events, 4);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_events_make_a_whole_chain(
        texts in proptest::collection::vec((any::<String>(), any::<Option<String>>(), 0..200_usize), 1..30),
        segment_bytes_max in 1..20_000_u64,
        restart in any::<Index>(),
        changed in any::<Index>(),
        bit in 0..8_u32,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let scratch = Scratch::new();
        let settings = LogSettings { segment_bytes_max, strict: false };
        let restart = restart.index(texts.len());
        runtime.block_on(async {
            let mut log = scratch.open(settings).unwrap();
            for (number, (agent, message, length)) in texts.iter().enumerate() {
                if number == restart {
                    drop(log);
                    log = scratch.open(settings).unwrap();
                }
                let parameters = serde_json::json!({ "a": "\u{1F980}".repeat(*length), "b": agent }).to_string();
                let event = Event {
                    user_agent: Some(agent),
                    error: message.as_deref().map(|message| EventError { code: message, message: Some(message) }),
                    request_parameters: Some(&parameters),
                    ..crate::event::samples::encrypt(agent)
                };
                log.reserve().await.unwrap().fill(&event, Durability::File).await.unwrap();
            }
        });
        let summary = scratch.verify().unwrap();
        assert_eq!((summary.events, summary.unfinished_bytes), (texts.len() as u64, 0));
        let ids = scratch.event_ids();
        assert!(ids.iter().zip(&texts).all(|(id, (agent, ..))| agent.starts_with(id.as_str())));

        let segments = scratch.segments();
        let path = &segments[changed.index(segments.len())];
        let mut content = std::fs::read(path).unwrap();
        let at = changed.index(content.len());
        content[at] ^= 1 << bit;
        std::fs::write(path, content).unwrap();
        assert!(scratch.verify().map_or(true, |summary| summary.unfinished_bytes > 0));
    }
}
