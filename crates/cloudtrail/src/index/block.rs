//! The events of a block, in the order of their times: where each is in the log.
//!
//! ```text
//! offset  bytes
//!      0      4  magic, "TLEV"
//!      4      1  version, 1
//!      5      8  sequence of the block's first event
//!     13      4  number n of events
//!     17      8  time of the oldest event, seconds since 1970, signed
//!     25      8  time of the newest event
//!     33      4  number s of segments
//!     37     8s  sequences of the first events of the segments
//! 37 + 8s  20n  events: time (4 bytes, seconds after the oldest), sequence (4, after the first), segment (4, its number
//!                in the list), offset in the segment's text (8)
//! ```
//! Numbers are big-endian.

use std::io;
use std::path::{Path, PathBuf};

use trent_audit::Location;

use super::bytes::{self, Bytes, damaged};

const MAGIC: &[u8; 5] = b"TLEV\x01";
const HEADER_BYTES: usize = 37;
const EVENT_BYTES: usize = 20;

/// An event: when it was and where it is. Ordered by time, then by sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) time: i64,
    pub(crate) sequence: u64,
    pub(crate) segment: u64,
    pub(crate) offset: u64,
}

impl Found {
    pub(crate) const fn location(&self) -> Location {
        Location { segment: self.segment, offset: self.offset }
    }
}

/// A block.
pub(super) struct Block {
    bytes: Bytes,
    path: Option<PathBuf>,
    /// Sequence of the first event.
    pub(super) first: u64,
    /// Number of events.
    pub(super) count: u32,
    /// Time of the oldest event, in seconds.
    pub(super) oldest: i64,
    /// Time of the newest event, in seconds.
    pub(super) newest: i64,
    segments: Vec<u64>,
}

/// Writes a block down. `events` are in their order, not empty, and no more apart than 2^32 seconds.
pub(super) fn encode(first: u64, events: &[Found]) -> Vec<u8> {
    let (oldest, newest) = match (events.first(), events.last()) {
        (Some(oldest), Some(newest)) => (oldest.time, newest.time),
        _ => (0, 0),
    };
    let mut segments: Vec<u64> = events.iter().map(|event| event.segment).collect();
    segments.sort_unstable();
    segments.dedup();
    let mut out = Vec::with_capacity(HEADER_BYTES + segments.len() * 8 + events.len() * EVENT_BYTES);
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&first.to_be_bytes());
    out.extend_from_slice(&number(events.len()).to_be_bytes());
    out.extend_from_slice(&oldest.to_be_bytes());
    out.extend_from_slice(&newest.to_be_bytes());
    out.extend_from_slice(&number(segments.len()).to_be_bytes());
    for segment in &segments {
        out.extend_from_slice(&segment.to_be_bytes());
    }
    for event in events {
        let time = u32::try_from(event.time - oldest).unwrap_or(u32::MAX);
        let sequence = u32::try_from(event.sequence - first).unwrap_or(u32::MAX);
        let segment = segments.partition_point(|segment| *segment < event.segment);
        out.extend_from_slice(&time.to_be_bytes());
        out.extend_from_slice(&sequence.to_be_bytes());
        out.extend_from_slice(&number(segment).to_be_bytes());
        out.extend_from_slice(&event.offset.to_be_bytes());
    }
    out
}

/// A count that is bounded by the size of a block.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Block {
    /// Opens the block in a file.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut block = Self::read(Bytes::open(path)?)?;
        block.path = Some(path.to_owned());
        Ok(block)
    }

    /// Makes a block: in the directory, or in memory.
    pub(super) fn make(directory: Option<&Path>, first: u64, events: &[Found]) -> io::Result<Self> {
        let encoded = encode(first, events);
        match directory {
            Some(directory) => {
                let path = directory.join(name(first));
                bytes::write(&path, &encoded)?;
                Self::open(&path)
            }
            None => Self::read(Bytes::Memory(encoded)),
        }
    }

    fn read(bytes: Bytes) -> io::Result<Self> {
        let header: [u8; HEADER_BYTES] = bytes.array(0)?;
        if !header.starts_with(MAGIC) {
            return Err(damaged("no block of the event index, or one of another version"));
        }
        let long = |at: usize| {
            let mut number = [0; 8];
            number.copy_from_slice(&header[at..at + 8]);
            u64::from_be_bytes(number)
        };
        let short = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
        let (count, segment_count) = (short(13), short(33));
        let expected = HEADER_BYTES as u64 + 8 * u64::from(segment_count) + EVENT_BYTES as u64 * u64::from(count);
        if bytes.length()? != expected || segment_count > count || count == 0 {
            return Err(damaged("a block of the event index that is cut off"));
        }
        let mut segments = vec![0; segment_count as usize * 8];
        bytes.read_at(&mut segments, HEADER_BYTES as u64)?;
        let segments =
            segments.chunks_exact(8).map(|number| number.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)));
        let segments = segments.collect();
        let (oldest, newest) = (long(17).cast_signed(), long(25).cast_signed());
        Ok(Self { path: None, first: long(5), count, oldest, newest, segments, bytes })
    }

    /// The event at a place in the order of times, from 0.
    pub(super) fn event(&self, place: u32) -> io::Result<Found> {
        let offset = HEADER_BYTES + self.segments.len() * 8 + place as usize * EVENT_BYTES;
        let event: [u8; EVENT_BYTES] = self.bytes.array(offset as u64)?;
        let short = |at: usize| u32::from_be_bytes([event[at], event[at + 1], event[at + 2], event[at + 3]]);
        let segment = self.segments.get(short(8) as usize).ok_or_else(|| damaged("a block without the segment"))?;
        let mut offset = [0; 8];
        offset.copy_from_slice(&event[12..]);
        Ok(Found {
            time: self.oldest.saturating_add(i64::from(short(0))),
            sequence: self.first.saturating_add(u64::from(short(4))),
            segment: *segment,
            offset: u64::from_be_bytes(offset),
        })
    }

    /// Sequence of the event behind the last one.
    pub(super) const fn end(&self) -> u64 {
        self.first + self.count as u64
    }

    /// Deletes the block's file.
    pub(super) fn delete(&self) -> io::Result<()> {
        self.path.as_ref().map_or(Ok(()), std::fs::remove_file)
    }
}

/// Name of the file of the block whose first event has this sequence.
pub(super) fn name(first: u64) -> String {
    format!("block-{first:020}.idx")
}
