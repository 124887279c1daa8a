//! The newest events of a log in files, kept in memory for those who follow it.
//!
//! Who follows a log closely reads nothing back from the disk, and checks no hashes that were made a moment before. Who
//! has fallen behind reads the files.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use arc_swap::ArcSwap;
use bytes::Bytes;

use super::feed::{Entry, Location, Outline};
use super::{Formatted, lock};
use crate::event::Span;
use crate::tree::merkle::NodeHash;

/// How much text is kept, in bytes: at least what is written while one more part gets to the disk.
const KEPT_BYTES_MAX: usize = 16 * 1024 * 1024;
/// How many parts are kept: where every change waits for the disk, parts are short, and all are listed anew with each.
const KEPT_PARTS_MAX: usize = 512;
/// Length from which on a part is complete, in bytes.
const PART_BYTES: usize = 128 * 1024;

/// Events that follow each other.
#[derive(Debug, Default)]
pub(super) struct Part {
    /// Their JSON, one behind the other.
    text: Vec<u8>,
    spans: Vec<Span>,
    marks: Vec<Mark>,
}

/// An event of a part.
#[derive(Debug)]
struct Mark {
    sequence: u64,
    location: Location,
    /// Where its JSON ends in the text.
    end: usize,
    /// Where its spans end.
    spans_end: usize,
    hash: NodeHash,
}

/// Events that were written, in order, and are to be handed over.
#[derive(Debug, Default)]
pub(super) struct Written {
    parts: Vec<Part>,
}

impl Written {
    /// Adds the event that comes next.
    pub(super) fn push(&mut self, sequence: u64, location: Location, event: Formatted<'_>, hash: NodeHash) {
        match self.parts.last() {
            None => self.parts.push(Part::default()),
            // The next one will probably be as long.
            Some(full) if full.text.len() >= PART_BYTES => {
                let text = Vec::with_capacity(full.text.len() + full.text.len() / 8);
                let spans = Vec::with_capacity(full.spans.len() + full.spans.len() / 8);
                let marks = Vec::with_capacity(full.marks.len() + full.marks.len() / 8);
                self.parts.push(Part { text, spans, marks });
            }
            Some(_) => {}
        }
        let Some(part) = self.parts.last_mut() else { return };
        part.text.extend_from_slice(event.json);
        part.spans.extend_from_slice(event.spans);
        part.marks.push(Mark { sequence, location, end: part.text.len(), spans_end: part.spans.len(), hash });
    }

    /// Takes back the last events: they could not be written.
    pub(super) fn take_back(&mut self, mut count: usize) {
        while let Some(part) = self.parts.last_mut().filter(|_| count > 0) {
            let left = part.marks.len().saturating_sub(count);
            count -= part.marks.len() - left;
            part.marks.truncate(left);
            part.text.truncate(part.marks.last().map_or(0, |mark| mark.end));
            part.spans.truncate(part.marks.last().map_or(0, |mark| mark.spans_end));
            if left == 0 {
                self.parts.pop();
            }
        }
    }

    /// The hashes of their lines.
    pub(super) fn hashes(&self) -> Vec<NodeHash> {
        self.parts.iter().flat_map(|part| &part.marks).map(|mark| mark.hash).collect()
    }
}

/// A part that nobody changes any more.
struct Complete {
    text: Bytes,
    spans: Arc<[Span]>,
    marks: Vec<Mark>,
}

impl Complete {
    fn first(&self) -> u64 {
        self.marks.first().map_or(u64::MAX, |mark| mark.sequence)
    }

    fn entry(&self, at: usize) -> Option<Entry> {
        let before = at.checked_sub(1).and_then(|before| self.marks.get(before));
        let (start, spans_start) = before.map_or((0, 0), |mark| (mark.end, mark.spans_end));
        let Mark { sequence, location, end, spans_end, hash } = *self.marks.get(at)?;
        let outline = Outline::of(&self.spans, spans_start..spans_end);
        Some(Entry { sequence, location, json: self.text.slice(start..end), hash, outline })
    }
}

/// The newest events that are on the disk. Who reads them holds up nobody who writes, whatever his priority.
#[derive(Default)]
pub(super) struct Recent {
    kept: ArcSwap<Kept>,
    /// One changes what is kept at a time.
    changing: Mutex<()>,
}

#[derive(Default, Clone)]
struct Kept {
    /// In order and without gaps.
    parts: VecDeque<Arc<Complete>>,
    bytes: usize,
    /// Sequence of the oldest event that the log has.
    oldest: u64,
}

impl Recent {
    fn change(&self, change: impl FnOnce(&mut Kept)) {
        let _changing = lock(&self.changing);
        let mut kept = Kept::clone(&self.kept.load());
        change(&mut kept);
        self.kept.store(Arc::new(kept));
    }

    /// Keeps events that have got to the disk, and forgets the oldest if there is no room.
    pub(super) fn keep(&self, written: Written) {
        self.change(|kept| {
            for Part { text, spans, marks } in written.parts {
                kept.bytes += text.len();
                kept.parts.push_back(Arc::new(Complete { text: text.into(), spans: spans.into(), marks }));
            }
            while kept.bytes > KEPT_BYTES_MAX || kept.parts.len() > KEPT_PARTS_MAX {
                let Some(oldest) = kept.parts.pop_front() else { break };
                kept.bytes -= oldest.text.len();
            }
        });
    }

    /// Forgets all events before the sequence `oldest`: the log does not have them any more.
    pub(super) fn forget_before(&self, oldest: u64) {
        let is_older = |part: &Arc<Complete>| part.marks.last().is_none_or(|mark| mark.sequence < oldest);
        self.change(|kept| {
            kept.oldest = oldest;
            while kept.parts.front().is_some_and(is_older) {
                kept.bytes -= kept.parts.pop_front().map_or(0, |part| part.text.len());
            }
        });
    }

    #[cfg(test)]
    pub(super) fn forget_all(&self) {
        self.change(|kept| *kept = Kept::default());
    }

    /// Events from the sequence `from` on, as long as `fits` says so of the next one; none if `from` is not here.
    pub(super) fn from(&self, from: u64, mut fits: impl FnMut(&Entry) -> bool) -> Vec<Entry> {
        let kept = self.kept.load_full();
        let behind = kept.parts.partition_point(|part| part.first() <= from);
        let Some(first) = behind.checked_sub(1).filter(|_| from >= kept.oldest) else { return Vec::new() };
        let skipped = kept.parts.get(first).map_or(0, |part| part.marks.partition_point(|mark| mark.sequence < from));
        let entries = kept.parts.range(first..).flat_map(|part| (0..part.marks.len()).filter_map(|at| part.entry(at)));
        entries.skip(skipped).take_while(|entry| fits(entry)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn location(sequence: u64) -> Location {
        Location { segment: 1, offset: sequence * 10 }
    }

    fn written(sequences: std::ops::Range<u64>, bytes: usize) -> Written {
        let mut written = Written::default();
        for sequence in sequences {
            let json = format!("{{\"a\":\"{sequence:0bytes$}\"}}");
            let event = Formatted { json: json.as_bytes(), spans: &[], day: 0 };
            written.push(sequence, location(sequence), event, [sequence as u8; 32]);
        }
        written
    }

    #[test]
    fn events_are_given_from_where_they_are_wanted() {
        let recent = Recent::default();
        assert!(recent.from(1, |_| true).is_empty());
        recent.keep(written(5..8, 3));
        recent.keep(Written::default());
        recent.keep(written(8..9, 3));
        let given = |from| recent.from(from, |_| true).iter().map(|entry| entry.sequence).collect::<Vec<_>>();
        assert_eq!(given(4), [0_u64; 0]);
        assert_eq!(given(5), [5, 6, 7, 8]);
        assert_eq!(given(7), [7, 8]);
        assert_eq!(given(9), [0_u64; 0]);
        let expect = Entry::new(8, location(8), "{\"a\":\"008\"}".into(), [8; 32]);
        assert_eq!(recent.from(8, |_| true), [expect]);
        assert_eq!(recent.from(5, |entry| entry.sequence < 7).len(), 2);
    }

    #[test]
    fn what_could_not_be_written_is_taken_back() {
        let mut written = written(1..300, 1000);
        assert!(written.parts.len() > 2);
        written.take_back(250);
        assert_eq!(written.hashes(), (1..50).map(|sequence| [sequence as u8; 32]).collect::<Vec<_>>());
        written.push(50, location(50), Formatted { json: b"{}", spans: &[], day: 0 }, [0; 32]);
        let recent = Recent::default();
        recent.keep(written);
        let entries = recent.from(49, |_| true);
        assert_eq!(entries.iter().map(|entry| entry.json.len()).collect::<Vec<_>>(), [1008, 2]);
    }

    #[test]
    fn what_the_log_has_no_more_is_not_given() {
        let recent = Recent::default();
        recent.keep(written(1..3, 3));
        recent.keep(written(3..6, 3));
        recent.forget_before(4);
        assert!(recent.from(3, |_| true).is_empty());
        assert_eq!(recent.from(4, |_| true).len(), 2);
        assert_eq!(recent.kept.load().parts.len(), 1);
        recent.forget_before(u64::MAX);
        let kept = recent.kept.load();
        assert_eq!((kept.parts.len(), kept.bytes), (0, 0));
    }

    #[test]
    fn short_parts_are_forgotten_sooner() {
        let recent = Recent::default();
        let count = KEPT_PARTS_MAX as u64 + 10;
        for sequence in 1..=count {
            recent.keep(written(sequence..sequence + 1, 3));
        }
        assert!(recent.from(10, |_| true).is_empty());
        assert_eq!(recent.from(11, |_| true).len(), KEPT_PARTS_MAX);
        assert_eq!(recent.kept.load().bytes, KEPT_PARTS_MAX * 11);
    }

    #[test]
    fn the_oldest_are_forgotten() {
        let recent = Recent::default();
        for turn in 0..40 {
            recent.keep(written(turn * 1000 + 1..turn * 1000 + 1001, 1000));
        }
        assert!(recent.from(1, |_| true).is_empty());
        assert_eq!(recent.from(39_001, |_| true).len(), 1000);
        let kept = recent.kept.load();
        assert!(kept.bytes <= KEPT_BYTES_MAX && kept.bytes > KEPT_BYTES_MAX / 2);
        assert_eq!(kept.bytes, kept.parts.iter().map(|part| part.text.len()).sum::<usize>());
    }
}
