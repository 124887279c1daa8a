//! Which events have a key: for one block, or for several that follow each other.
//!
//! ```text
//! offset       bytes
//!      0           4  magic, "TLPO"
//!      4           1  version, 1
//!      5           8  sequence of the first event of the first block
//!     13           4  number of blocks
//!     17           4  number k of keys
//!     21           8  number p of places
//!     29         16k  keys, ascending: fingerprint (8 bytes), start (4), count (4)
//!  29+16k         8f  fingerprints of every 256th key, f = ceil(k / 256)
//!    …            4p  places of keys that several events have, ascending for each key
//! ```
//! Numbers are big-endian. A place is an event's number in the blocks together, each in the order of its times. A key
//! with one event has that event's place as its start; else its places are those from number `start` on.

use std::fs::OpenOptions;
use std::io::{self, BufWriter, Seek as _, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::bytes::{self, Bytes, damaged, unfinished};

const MAGIC: &[u8; 5] = b"TLPO\x01";
const HEADER_BYTES: u64 = 29;
const KEY_BYTES: u64 = 16;
const PLACE_BYTES: u64 = 4;
/// Keys between two whose fingerprints are in memory.
const PAGE_KEYS: u64 = 256;

/// The places of one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Places {
    One(u32),
    /// Those from the first number up to the second.
    Many(u64, u64),
}

/// Numbers or places of events that have a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Numbers {
    One(u32),
    /// Ascending, each once.
    Many(Vec<u32>),
}

impl Numbers {
    /// Those of a list in any order.
    pub(super) fn of(mut numbers: Vec<u32>) -> Self {
        numbers.sort_unstable();
        numbers.dedup();
        match numbers[..] {
            [number] => Self::One(number),
            _ => Self::Many(numbers),
        }
    }

    pub(super) fn as_slice(&self) -> &[u32] {
        match self {
            Self::One(number) => std::slice::from_ref(number),
            Self::Many(numbers) => numbers,
        }
    }
}

/// The postings of blocks that follow each other.
pub(super) struct Postings {
    bytes: Bytes,
    path: Option<PathBuf>,
    /// Sequence of the first event.
    pub(super) first: u64,
    /// Number of blocks.
    pub(super) blocks: u32,
    keys: u64,
    /// Fingerprints of every 256th key.
    fences: Vec<u64>,
}

impl Postings {
    /// Opens the postings in a file.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let mut postings = Self::read(Bytes::open(path)?)?;
        postings.path = Some(path.to_owned());
        Ok(postings)
    }

    /// Makes the postings of one block: in the directory, or in memory. `keys` are ascending by fingerprint, each with
    /// its places.
    pub(super) fn make(directory: Option<&Path>, first: u64, keys: &[(u64, Numbers)]) -> io::Result<Self> {
        let mut writer = Encoder::default();
        for (fingerprint, places) in keys {
            writer.key(*fingerprint, places.as_slice());
        }
        let encoded = writer.finish(first, 1);
        match directory {
            Some(directory) => {
                let path = directory.join(name(first, 1));
                bytes::write(&path, &encoded)?;
                Self::open(&path)
            }
            None => Self::read(Bytes::Memory(encoded)),
        }
    }

    fn read(bytes: Bytes) -> io::Result<Self> {
        let header: [u8; HEADER_BYTES as usize] = bytes.array(0)?;
        if !header.starts_with(MAGIC) {
            return Err(damaged("no postings of the event index, or ones of another version"));
        }
        let long = |at: usize| header[at..at + 8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
        let short = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
        let (keys, places) = (u64::from(short(17)), long(21));
        let fences = keys.div_ceil(PAGE_KEYS);
        let behind_fences = HEADER_BYTES + keys * KEY_BYTES + fences * 8;
        let expected = places.checked_mul(PLACE_BYTES).and_then(|bytes| bytes.checked_add(behind_fences));
        if Some(bytes.length()?) != expected {
            return Err(damaged("postings of the event index that are cut off"));
        }
        let mut encoded = vec![0; usize::try_from(fences * 8).unwrap_or(0)];
        bytes.read_at(&mut encoded, HEADER_BYTES + keys * KEY_BYTES)?;
        let fences = encoded.chunks_exact(8).map(|number| number.iter().fold(0, |n, byte| n << 8 | u64::from(*byte)));
        Ok(Self { path: None, first: long(5), blocks: short(13), keys, fences: fences.collect(), bytes })
    }

    /// The places of a key.
    pub(super) fn find(&self, fingerprint: u64) -> io::Result<Option<Places>> {
        let page = self.fences.partition_point(|first| *first <= fingerprint);
        let Some(page) = page.checked_sub(1) else { return Ok(None) };
        let from = page as u64 * PAGE_KEYS;
        let count = PAGE_KEYS.min(self.keys - from);
        let mut encoded = vec![0; usize::try_from(count * KEY_BYTES).unwrap_or(0)];
        self.bytes.read_at(&mut encoded, HEADER_BYTES + from * KEY_BYTES)?;
        let entries: &[[u8; KEY_BYTES as usize]] = encoded.as_chunks().0;
        let found = entries.binary_search_by_key(&fingerprint, |entry| decode(entry).0);
        Ok(found.ok().and_then(|at| entries.get(at)).map(places))
    }

    /// The places with numbers from `range`.
    pub(super) fn places(&self, range: Range<u64>) -> io::Result<Vec<u32>> {
        let mut encoded = vec![0; usize::try_from((range.end - range.start) * PLACE_BYTES).unwrap_or(0)];
        self.bytes.read_at(&mut encoded, self.offset(range.start))?;
        Ok(encoded.as_chunks().0.iter().map(|place| u32::from_be_bytes(*place)).collect())
    }

    fn offset(&self, number: u64) -> u64 {
        HEADER_BYTES + self.keys * KEY_BYTES + self.fences.len() as u64 * 8 + number * PLACE_BYTES
    }

    /// Deletes the file.
    pub(super) fn delete(&self) -> io::Result<()> {
        self.path.as_ref().map_or(Ok(()), std::fs::remove_file)
    }
}

fn decode(entry: &[u8; KEY_BYTES as usize]) -> (u64, u32, u32) {
    let long = |range: Range<usize>| entry[range].iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
    let short = |range| u32::try_from(long(range)).unwrap_or(u32::MAX);
    (long(0..8), short(8..12), short(12..16))
}

fn places(entry: &[u8; KEY_BYTES as usize]) -> Places {
    match decode(entry) {
        (_, place, 1) => Places::One(place),
        (_, start, count) => Places::Many(u64::from(start), u64::from(start) + u64::from(count)),
    }
}

/// Puts the postings of one block together.
#[derive(Default)]
struct Encoder {
    keys: Vec<u8>,
    fences: Vec<u8>,
    places: Vec<u8>,
    key_count: u32,
}

impl Encoder {
    fn key(&mut self, fingerprint: u64, places: &[u32]) {
        if u64::from(self.key_count).is_multiple_of(PAGE_KEYS) {
            self.fences.extend_from_slice(&fingerprint.to_be_bytes());
        }
        self.key_count += 1;
        let start = match places {
            [place] => *place,
            _ => number(self.places.len() / PLACE_BYTES as usize),
        };
        self.keys.extend_from_slice(&fingerprint.to_be_bytes());
        self.keys.extend_from_slice(&start.to_be_bytes());
        self.keys.extend_from_slice(&number(places.len()).to_be_bytes());
        if places.len() > 1 {
            self.places.extend(places.iter().flat_map(|place| place.to_be_bytes()));
        }
    }

    fn finish(self, first: u64, blocks: u32) -> Vec<u8> {
        let places = self.places.len() as u64 / PLACE_BYTES;
        let mut out = header(first, blocks, self.key_count, places);
        out.extend_from_slice(&self.keys);
        out.extend_from_slice(&self.fences);
        out.extend_from_slice(&self.places);
        out
    }
}

/// A count that is bounded by the size of a block.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn header(first: u64, blocks: u32, keys: u32, places: u64) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend_from_slice(&first.to_be_bytes());
    out.extend_from_slice(&blocks.to_be_bytes());
    out.extend_from_slice(&keys.to_be_bytes());
    out.extend_from_slice(&places.to_be_bytes());
    out
}

/// Keys of one of the postings that are merged, in their order.
struct Keys<'a> {
    postings: &'a Postings,
    /// Keys that were read, and where the one behind the next is.
    page: Vec<u8>,
    at: usize,
    read: u64,
    /// The key that comes next.
    next: Option<(u64, Places)>,
}

impl<'a> Keys<'a> {
    fn new(postings: &'a Postings) -> io::Result<Self> {
        let mut keys = Self { postings, page: Vec::new(), at: 0, read: 0, next: None };
        keys.advance()?;
        Ok(keys)
    }

    fn advance(&mut self) -> io::Result<()> {
        /// Keys that are read at once.
        const READ_KEYS: u64 = 4096;
        if self.at == self.page.len() {
            let count = READ_KEYS.min(self.postings.keys - self.read);
            self.page.resize(usize::try_from(count * KEY_BYTES).unwrap_or(0), 0);
            self.postings.bytes.read_at(&mut self.page, HEADER_BYTES + self.read * KEY_BYTES)?;
            (self.at, self.read) = (0, self.read + count);
        }
        self.next = self.page[self.at..].first_chunk().map(|key| (decode(key).0, places(key)));
        self.at += if self.next.is_some() { KEY_BYTES as usize } else { 0 };
        Ok(())
    }
}

/// Walks the keys of several postings in their common order; those with the same fingerprint come together.
fn each_merged(
    inputs: &[(&Postings, u32)],
    mut visit: impl FnMut(u64, &[(usize, Places)]) -> io::Result<()>,
) -> io::Result<()> {
    let mut keys = inputs.iter().map(|(postings, _)| Keys::new(postings)).collect::<io::Result<Vec<_>>>()?;
    let mut same = Vec::new();
    while let Some(least) = keys.iter().filter_map(|keys| keys.next.map(|(fingerprint, _)| fingerprint)).min() {
        same.clear();
        for (at, keys) in keys.iter_mut().enumerate() {
            if let Some((_, places)) = keys.next.filter(|(fingerprint, _)| *fingerprint == least) {
                same.push((at, places));
                keys.advance()?;
            }
        }
        visit(least, &same)?;
    }
    Ok(())
}

/// Merges the postings of blocks that follow each other into one file. Each comes with the number of events before it.
pub(super) fn merge(directory: &Path, inputs: &[(&Postings, u32)]) -> io::Result<Postings> {
    let first = inputs.first().map_or(0, |(postings, _)| postings.first);
    let blocks = inputs.iter().map(|(postings, _)| postings.blocks).sum();
    let (mut key_count, mut place_count) = (0_u32, 0_u64);
    each_merged(inputs, |_, same| {
        key_count += 1;
        let count = places_of(same);
        place_count += if count > 1 { count } else { 0 };
        Ok(())
    })?;
    let path = directory.join(name(first, blocks));
    let file = bytes::begin(&path)?;
    let keys_at = HEADER_BYTES + u64::from(key_count) * KEY_BYTES;
    let places_at = keys_at + u64::from(key_count).div_ceil(PAGE_KEYS) * 8;
    let mut key_writer = BufWriter::with_capacity(64 * 1024, &file);
    key_writer.write_all(&header(first, blocks, key_count, place_count))?;
    // A position of its own.
    let mut place_file = OpenOptions::new().write(true).open(unfinished(&path))?;
    place_file.seek(SeekFrom::Start(places_at))?;
    let mut place_writer = BufWriter::with_capacity(64 * 1024, &place_file);
    let (mut fences, mut written, mut keys_written) = (Vec::new(), 0_u64, 0_u64);
    each_merged(inputs, |fingerprint, same| {
        if keys_written.is_multiple_of(PAGE_KEYS) {
            fences.extend_from_slice(&fingerprint.to_be_bytes());
        }
        keys_written += 1;
        let count = places_of(same);
        let start = match same {
            [(at, Places::One(place))] => *place + inputs[*at].1,
            _ => u32::try_from(written).map_err(|_| damaged("too many places for one file of postings"))?,
        };
        key_writer.write_all(&fingerprint.to_be_bytes())?;
        key_writer.write_all(&start.to_be_bytes())?;
        key_writer.write_all(&u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes())?;
        if count > 1 {
            written += count;
            for (at, places) in same {
                copy(inputs[*at], *places, &mut place_writer)?;
            }
        }
        Ok(())
    })?;
    key_writer.write_all(&fences)?;
    key_writer.flush()?;
    place_writer.flush()?;
    drop((key_writer, place_writer));
    place_file.sync_all()?;
    bytes::finish(&file, &path)?;
    Postings::open(&path)
}

fn places_of(same: &[(usize, Places)]) -> u64 {
    let count = |(_, places): &(usize, Places)| match places {
        Places::One(_) => 1,
        Places::Many(from, to) => to - from,
    };
    same.iter().map(count).sum()
}

fn copy((postings, base): (&Postings, u32), places: Places, out: &mut impl Write) -> io::Result<()> {
    /// Places that are read at once.
    const READ_PLACES: u64 = 16 * 1024;
    match places {
        Places::One(place) => out.write_all(&(place + base).to_be_bytes()),
        Places::Many(mut from, to) => {
            while from < to {
                let end = to.min(from + READ_PLACES);
                for place in postings.places(from..end)? {
                    out.write_all(&(place + base).to_be_bytes())?;
                }
                from = end;
            }
            Ok(())
        }
    }
}

/// Name of the file of the postings of that many blocks, the first of which begins with this sequence.
pub(super) fn name(first: u64, blocks: u32) -> String {
    format!("postings-{first:020}-{blocks:06}.idx")
}
