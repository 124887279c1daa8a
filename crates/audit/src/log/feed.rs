//! Reading the log while it grows.

use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;

use super::memory::Memory;
use super::{Home, Shared};
use crate::chain::{Damage, Link};
use crate::event::Span;
use crate::lines::Lines;
use crate::segment::{self, Segment};

/// How many events a feed gives at once, at most.
const BATCH_EVENTS_MAX: usize = 1000;
/// How long they may be together, in bytes; a longer one comes alone.
const BATCH_BYTES_MAX: usize = 1024 * 1024;

/// An event of the log.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Number of the event in the log, from 1, without gaps.
    pub sequence: u64,
    /// Where it is, for [`AuditLog::read`](super::AuditLog::read).
    pub location: Location,
    /// The event: the text of a JSON object, without the `chain` member.
    pub json: Bytes,
    /// SHA-256 of its line in the log.
    pub hash: [u8; 32],
    pub(super) outline: Outline,
}

/// What is known of an event's JSON without reading it.
#[derive(Debug, Clone, Default)]
pub(super) struct Outline(Option<(Arc<[Span]>, Range<usize>)>);

impl Outline {
    /// Those of the spans that are in the range.
    pub(super) fn of(spans: &Arc<[Span]>, range: Range<usize>) -> Self {
        Self(Some((Arc::clone(spans), range)))
    }
}

impl Entry {
    /// An event of whose JSON nothing is known.
    pub fn new(sequence: u64, location: Location, json: Bytes, hash: [u8; 32]) -> Self {
        Self { sequence, location, json, hash, outline: Outline::default() }
    }

    /// Where in its JSON an event says what is looked at later, in the order in which it says so; nothing if that is not
    /// known, as of all that are read from files.
    pub fn spans(&self) -> &[Span] {
        self.outline.0.as_ref().and_then(|(spans, range)| spans.get(range.clone())).unwrap_or_default()
    }
}

/// What is known of its JSON is no part of an event.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        let all = |entry: &Self| (entry.sequence, entry.location, entry.hash);
        all(self) == all(other) && self.json == other.json
    }
}

impl Eq for Entry {}

/// Where an event is in the log. It stays there as long as the log has the event, compressed or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Location {
    /// Sequence of the first event of its segment.
    pub segment: u64,
    /// Where its line begins, in bytes of the segment's text.
    pub offset: u64,
}

/// Why a feed can't give the next events. It can be asked again: it has not moved, but for what each says.
#[derive(Debug, thiserror::Error)]
pub enum FeedError {
    /// The log does not have the next events any more: they were forgotten or have expired. The feed goes on with the
    /// oldest that is there.
    #[error("the log has no events before {first} any more, {wanted} was to come next")]
    Lost {
        /// Sequence of the event that would have come next.
        wanted: u64,
        /// Sequence of the oldest event that is there, which comes next now.
        first: u64,
    },
    /// The operating system refused something.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// A line is not as it was written.
    #[error("{}, event {sequence}: {damage}", path.display())]
    Damaged {
        /// The segment.
        path: PathBuf,
        /// Sequence of the event that was to come.
        sequence: u64,
        /// What is wrong with it.
        damage: Damage,
    },
    /// The log is closed, and all its events were given.
    #[error("the audit log is closed")]
    Closed,
}

/// The events of a log, from some sequence on, as they come. See [`AuditLog::feed`](super::AuditLog::feed).
pub struct Feed {
    source: Source,
    /// Sequence of the event that comes next.
    next: u64,
}

enum Source {
    /// A log that has no events.
    Nothing,
    Memory(Arc<Memory>),
    /// A log in files, and where it is read.
    Files(Arc<Shared>, Place),
}

/// Where in the files the next event is.
enum Place {
    /// It has to be looked for.
    Unknown,
    /// Behind the event that is there.
    Behind(Location),
    /// It is the next line of these, or the first of the segment behind them.
    At(Lines),
}

impl Feed {
    pub(super) fn new(home: &Home, from: u64) -> Self {
        let source = match home {
            Home::Nowhere => Source::Nothing,
            Home::Memory(memory) => Source::Memory(Arc::clone(memory)),
            Home::Files(shared) => Source::Files(Arc::clone(shared), Place::Unknown),
        };
        Self { source, next: from.max(1) }
    }

    /// Sequence of the event that comes next.
    pub fn position(&self) -> u64 {
        self.next
    }

    /// Passes over the events before the sequence `from`, if they have not been given yet.
    pub fn skip_to(&mut self, from: u64) {
        if from > self.next {
            self.next = from;
            if let Source::Files(_, place) = &mut self.source {
                *place = Place::Unknown;
            }
        }
    }

    /// The next events, in order: at least one, at most 1,000 or about 1 MiB. Waits until there is one.
    ///
    /// A future that is dropped takes no events with it.
    ///
    /// # Errors
    /// [`FeedError`].
    pub async fn next(&mut self) -> Result<Vec<Entry>, FeedError> {
        loop {
            let mut ends = match &self.source {
                Source::Nothing => return Err(FeedError::Closed),
                Source::Memory(memory) => memory.appended.subscribe(),
                Source::Files(shared, _) => shared.synced.subscribe(),
            };
            let next = self.next;
            let ended = match ends.wait_for(|end| end.sequence >= next || end.ended).await {
                Ok(end) => end.sequence < next,
                // INVARIANT: the sender is a member of what `self` holds.
                Err(_) => true,
            };
            if ended {
                return Err(FeedError::Closed);
            }
            let batch = self.try_next().await?;
            if !batch.is_empty() {
                return Ok(batch);
            }
        }
    }

    /// The next events if there are any, else none; does not wait for them.
    ///
    /// # Errors
    /// [`FeedError`], but never [`FeedError::Closed`].
    pub async fn try_next(&mut self) -> Result<Vec<Entry>, FeedError> {
        let next = self.next;
        let batch = match &mut self.source {
            Source::Nothing => Ok(Vec::new()),
            Source::Memory(memory) => {
                let mut bounds = Bounds::default();
                memory
                    .from(next, |entry| bounds.take(entry.json.len()))
                    .map_err(|first| FeedError::Lost { wanted: next, first })
            }
            Source::Files(shared, place) => {
                let last = shared.synced.borrow().sequence;
                if last < next {
                    return Ok(Vec::new());
                }
                let mut bounds = Bounds::default();
                let recent = shared.recent.from(next, |entry| bounds.take(entry.json.len()));
                if let Some(newest) = recent.last() {
                    *place = Place::Behind(newest.location);
                    Ok(recent)
                } else {
                    // After an error it is looked for anew.
                    let taken = std::mem::replace(place, Place::Unknown);
                    let shared = Arc::clone(shared);
                    let read = move || batch(shared.disk.directory(), taken, next, last);
                    match tokio::task::spawn_blocking(read).await {
                        Ok(Ok((batch, left))) => {
                            *place = left;
                            Ok(batch)
                        }
                        Ok(Err(error)) => Err(error),
                        Err(stopped) => Err(FeedError::Io { path: PathBuf::new(), source: io::Error::other(stopped) }),
                    }
                }
            }
        };
        match &batch {
            Ok(entries) => self.next += entries.len() as u64,
            Err(FeedError::Lost { first, .. }) => self.next = *first,
            Err(_) => {}
        }
        batch
    }
}

/// How much of a batch is taken.
#[derive(Default)]
struct Bounds {
    events: usize,
    bytes: usize,
}

impl Bounds {
    /// Whether one more event of this length belongs to the batch.
    fn take(&mut self, bytes: usize) -> bool {
        self.events += 1;
        self.bytes += bytes;
        self.events == 1 || (self.events <= BATCH_EVENTS_MAX && self.bytes <= BATCH_BYTES_MAX)
    }

    fn is_full(&self) -> bool {
        self.events >= BATCH_EVENTS_MAX || self.bytes >= BATCH_BYTES_MAX
    }
}

/// Reads events `from` to `last`, as many as make a batch, and tells where to go on. `last` is in the files.
fn batch(directory: &Path, place: Place, from: u64, last: u64) -> Result<(Vec<Entry>, Place), FeedError> {
    let (mut batch, mut bounds, mut line) = (Vec::new(), Bounds::default(), Vec::new());
    let mut next = from;
    let mut reader = match place {
        Place::At(lines) => lines,
        Place::Behind(location) => match line_behind(directory, location, &mut line) {
            Some(lines) => lines,
            None => find_line(directory, next, &mut line)?,
        },
        Place::Unknown => find_line(directory, next, &mut line)?,
    };
    while next <= last && !bounds.is_full() {
        let (segment, offset) = (reader.segment, reader.offset);
        let read = reader.next(&mut line).map_err(|source| io_error(directory, segment, source))?;
        if !read {
            // The segment is at its end, or is damaged; then the next one is not what comes next.
            if segment == next {
                return Err(damaged(directory, segment, next, Damage::Torn));
            }
            reader = following(directory, segment, next)?;
            continue;
        }
        let entry = entry(&line, next, Location { segment, offset });
        let entry = entry.map_err(|damage| damaged(directory, segment, next, damage))?;
        bounds.take(entry.json.len());
        batch.push(entry);
        next += 1;
    }
    Ok((batch, Place::At(reader)))
}

/// The event of a line that should have the sequence `expected`.
fn entry(line: &[u8], expected: u64, location: Location) -> Result<Entry, Damage> {
    let (link, head) = Link::read(line)?;
    if link.sequence != expected {
        return Err(Damage::Moved { expected, found: link.sequence });
    }
    Ok(Entry::new(expected, location, link.event(line), head.hash.bytes()))
}

/// What comes behind the line that is there; none if it is not there any more, or can't be read.
fn line_behind(directory: &Path, location: Location, line: &mut Vec<u8>) -> Option<Lines> {
    let mut lines = open_one(directory, location.offset, |segments| {
        let found = segments.iter().find(|segment| segment.first == location.segment);
        found.ok_or(FeedError::Lost { wanted: 0, first: 0 })
    });
    lines.as_mut().ok()?.next(line).ok()?.then_some(())?;
    lines.ok()
}

/// Finds the line with this sequence.
pub(crate) fn find_line(directory: &Path, sequence: u64, line: &mut Vec<u8>) -> Result<Lines, FeedError> {
    let mut lines = open_one(directory, 0, |segments| {
        let index = segments.partition_point(|segment| segment.first <= sequence);
        index.checked_sub(1).and_then(|index| segments.get(index)).ok_or_else(|| {
            let first = segments.first().map_or(sequence, |segment| segment.first);
            FeedError::Lost { wanted: sequence, first }
        })
    })?;
    let segment = lines.segment;
    for _ in segment..sequence {
        if !lines.next(line).map_err(|source| io_error(directory, segment, source))? {
            return Err(damaged(directory, segment, sequence, Damage::Torn));
        }
    }
    Ok(lines)
}

/// The segment behind the one that begins with `before`; it must begin with `next`.
fn following(directory: &Path, before: u64, next: u64) -> Result<Lines, FeedError> {
    open_one(directory, 0, |segments| match segments.iter().find(|segment| segment.first > before) {
        Some(segment) if segment.first == next => Ok(segment),
        // It has expired together with the one before.
        Some(segment) if !segments.iter().any(|segment| segment.first == before) => {
            Err(FeedError::Lost { wanted: next, first: segment.first })
        }
        _ => Err(damaged(directory, before, next, Damage::Torn)),
    })
}

/// Opens the segment that `choose` takes out of those that are there, at `offset`.
fn open_one(
    directory: &Path,
    offset: u64,
    choose: impl Fn(&[Segment]) -> Result<&Segment, FeedError>,
) -> Result<Lines, FeedError> {
    /// It takes that many tries if a segment is compressed or removed between two steps each time.
    const TRIES_MAX: usize = 5;
    let mut tries = 0;
    loop {
        tries += 1;
        let segments =
            segment::list(directory).map_err(|source| FeedError::Io { path: directory.to_owned(), source })?;
        let segment = choose(&segments)?;
        match Lines::open_at(segment, offset) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && tries < TRIES_MAX => {}
            opened => return opened.map_err(|source| FeedError::Io { path: segment.path.clone(), source }),
        }
    }
}

/// Reads several events; each stands where its sequence and place do in `wanted`.
pub(super) fn read_all(directory: &Path, wanted: &[(u64, Location)]) -> Result<Vec<Option<Entry>>, FeedError> {
    /// How far a reader goes on rather than being opened anew, in bytes.
    const NEAR_BYTES: u64 = 256 * 1024;
    let segments = segment::list(directory).map_err(|source| FeedError::Io { path: directory.to_owned(), source })?;
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| (wanted[*at].1.segment, wanted[*at].1.offset));
    let (mut found, mut open) = (vec![None; wanted.len()], None::<Lines>);
    for at in order {
        let (sequence, Location { segment, offset }) = wanted[at];
        let near = |lines: &Lines| {
            let ahead = offset.checked_sub(lines.offset);
            lines.segment == segment && ahead.is_some_and(|bytes| bytes <= NEAR_BYTES)
        };
        let lines = match open.take().filter(near) {
            Some(mut lines) => lines.go_to(offset).map(|()| lines).ok(),
            None => {
                let segment = segments.iter().find(|found| found.first == segment);
                segment.and_then(|segment| Lines::open_near(segment, offset).ok())
            }
        };
        let read_here = lines.and_then(|mut lines| {
            let entry = read_one(directory, &mut lines, sequence, wanted[at].1).ok()?;
            open = Some(lines);
            entry
        });
        found[at] = match read_here {
            Some(entry) => Some(entry),
            // The segment was compressed or removed meanwhile, or something is wrong: that is found out one by one.
            None => read(directory, sequence, wanted[at].1)?,
        };
    }
    Ok(found)
}

/// Reads one event.
pub(super) fn read(directory: &Path, sequence: u64, location: Location) -> Result<Option<Entry>, FeedError> {
    let opened = open_one(directory, location.offset, |segments| {
        let found = segments.iter().find(|segment| segment.first == location.segment);
        found.ok_or(FeedError::Lost { wanted: sequence, first: sequence })
    });
    let mut lines = match opened {
        Err(FeedError::Lost { .. }) => return Ok(None),
        opened => opened?,
    };
    read_one(directory, &mut lines, sequence, location)
}

/// Reads the event that comes next.
fn read_one(
    directory: &Path,
    lines: &mut Lines,
    sequence: u64,
    location: Location,
) -> Result<Option<Entry>, FeedError> {
    let mut line = Vec::new();
    if !lines.next(&mut line).map_err(|source| io_error(directory, location.segment, source))? {
        return Err(damaged(directory, location.segment, sequence, Damage::Torn));
    }
    let entry = entry(&line, sequence, location);
    entry.map(Some).map_err(|damage| damaged(directory, location.segment, sequence, damage))
}

fn io_error(directory: &Path, segment: u64, source: io::Error) -> FeedError {
    FeedError::Io { path: directory.join(segment::name(segment)), source }
}

fn damaged(directory: &Path, segment: u64, sequence: u64, damage: Damage) -> FeedError {
    FeedError::Damaged { path: directory.join(segment::name(segment)), sequence, damage }
}
