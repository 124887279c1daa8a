//! What becomes of segments that are complete: they are compressed, and removed when they have expired.
//!
//! Only segments whose lines all are in a tree that a checkpoint covers, and never the two newest: opening the log reads
//! those.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use aws_lc_rs::digest::{Context, SHA256};
use trent_priority::yield_to_all;
use trent_types::Timestamp;

use super::{AuditLog, Home, Shared};
use crate::compression::{Text, compress, index};
use crate::lines::Lines;
use crate::segment::{self, Segment};

/// How many of the newest segments are left alone.
const NEWEST_KEPT: usize = 2;

/// What is kept, and how long. By default everything, for ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Segments all of whose events are older are removed.
    pub days_max: Option<u32>,
    /// The oldest segments are removed while all together are longer, in bytes.
    pub bytes_max: Option<u64>,
    /// Segments all of whose events are older than so many seconds are compressed.
    pub compress_after_seconds: Option<u32>,
}

impl Default for Retention {
    /// Segments are compressed after an hour: what is looked at most is not, and a burst of events is over by then.
    fn default() -> Self {
        Self { days_max: None, bytes_max: None, compress_after_seconds: Some(3600) }
    }
}

/// What was done to segments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Retained {
    /// Segments that were compressed.
    pub compressed: u64,
    /// Segments that were removed.
    pub expired: u64,
}

impl AuditLog {
    /// Compresses and removes the segments that are due at `now`, on a thread of the lowest priority. A log without a
    /// [tree](Self::tree) keeps everything as it is.
    ///
    /// # Errors
    /// What the operating system refuses; what was done before stays done.
    pub async fn apply_retention(&self, retention: Retention, now: Timestamp) -> io::Result<Retained> {
        let Home::Files(shared) = &self.home else { return Ok(Retained::default()) };
        let shared = Arc::clone(shared);
        let (sender, done) = tokio::sync::oneshot::channel();
        let thread = std::thread::Builder::new().name("trent-audit-old".to_owned());
        thread.spawn(move || {
            yield_to_all();
            // Nobody waits any more.
            let _ = sender.send(apply(&shared, retention, now));
        })?;
        done.await.unwrap_or_else(|_| Err(io::Error::other("the thread that compresses segments ended")))
    }
}

fn apply(shared: &Shared, retention: Retention, now: Timestamp) -> io::Result<Retained> {
    let mut retained = Retained::default();
    let Some(tree) = shared.tree.get() else { return Ok(retained) };
    let directory = shared.disk.directory();
    let segments = segment::list(directory)?;
    let covered = tree.size();
    // A segment is complete when the next one has begun: its last line comes before the first of that.
    let is_covered = |index: &usize| segments.get(index + 1).is_some_and(|next| next.first - 1 <= covered);
    let complete = (0..segments.len().saturating_sub(NEWEST_KEPT)).take_while(is_covered).count();

    let expired = count_expired(&segments, complete, retention, now)?;
    for segment in &segments[..expired] {
        remove(directory, segment.first)?;
        retained.expired += 1;
    }
    if let Some(oldest) = segments.get(expired).filter(|_| expired > 0) {
        shared.recent.forget_before(oldest.first);
        shared.disk.sync()?;
    }
    let Some(seconds) = retention.compress_after_seconds else { return Ok(retained) };
    let before = now.plus_ms(-1000 * i64::from(seconds));
    let behind = segments.iter().skip(expired + 1);
    for (segment, next) in segments[expired..complete].iter().zip(behind) {
        if segment.compressed {
            continue;
        }
        if begin(next)? > before || !compress_segment(shared, segment)? {
            break;
        }
        retained.compressed += 1;
    }
    Ok(retained)
}

/// How many of the first `complete` segments have expired.
fn count_expired(segments: &[Segment], complete: usize, retention: Retention, now: Timestamp) -> io::Result<usize> {
    let lengths: Vec<u64> = match retention.bytes_max {
        Some(_) => segments.iter().map(|segment| Ok(segment.path.metadata()?.len())).collect::<io::Result<_>>()?,
        None => Vec::new(),
    };
    let mut left: u64 = lengths.iter().sum();
    for index in 0..complete {
        let too_much = retention.bytes_max.is_some_and(|bytes_max| left > bytes_max);
        let too_old = match (retention.days_max, segments.get(index + 1)) {
            (Some(days), Some(next)) => begin(next)? < now.plus_days(-i64::from(days)),
            _ => false,
        };
        if !too_much && !too_old {
            return Ok(index);
        }
        left -= lengths.get(index).copied().unwrap_or(0);
    }
    Ok(complete)
}

/// When the first event of a segment happened: all events of the segment before are older.
fn begin(segment: &Segment) -> io::Result<Timestamp> {
    let mut line = Vec::new();
    Lines::open(segment)?.next(&mut line)?;
    time_of(&line).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidData, format!("the first line of {} has no time", segment.path.display()))
    })
}

/// When the event of a line happened.
pub(super) fn time_of(line: &[u8]) -> Option<Timestamp> {
    let event: serde_json::Value = serde_json::from_slice(line).ok()?;
    event.get("eventTime")?.as_str()?.parse().ok()
}

/// Writes the index of a segment's blocks: whole, or not at all.
fn write_index(path: &Path, index: &[u8]) -> io::Result<()> {
    let unfinished = path.with_extension("gzi.new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    file.write_all(index)?;
    std::fs::rename(unfinished, path)
}

/// Removes a segment in every form that it has.
fn remove(directory: &Path, first: u64) -> io::Result<()> {
    let compressed = directory.join(segment::compressed_name(first));
    for path in [segment::block_index(&compressed), compressed, directory.join(segment::name(first))] {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

/// Puts a compressed segment in the place of one that is not; tells whether it has, and was not told to stop.
///
/// At every moment one of the two is on the disk as a whole. If both are, the one that is not compressed counts, and the
/// next time it is done again.
fn compress_segment(shared: &Shared, segment: &Segment) -> io::Result<bool> {
    let directory = shared.disk.directory();
    let path = directory.join(segment::compressed_name(segment.first));
    let unfinished = path.with_extension("gz.new");
    let new = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    let mut out = BufWriter::new(new);
    let text = File::open(&segment.path)?;
    let mut text = WhileOpen { shared, text: BufReader::new(text), hash: Context::new(&SHA256) };
    let copied = compress(&mut text, &mut out).and_then(|_| out.flush());
    if shared.closed.load(Ordering::Acquire) {
        std::fs::remove_file(&unfinished)?;
        return Ok(false);
    }
    copied?;
    // What does not come out again must not take the place of what went in.
    let mut again = WhileOpen { shared, text: Text::new(File::open(&unfinished)?), hash: Context::new(&SHA256) };
    io::copy(&mut again, &mut io::sink())?;
    if again.hash.finish().as_ref() != text.hash.finish().as_ref() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{} is damaged", unfinished.display())));
    }
    out.get_ref().sync_all()?;
    // It makes reading in the middle quick, and nothing else depends on it.
    if let Ok(index) = File::open(&unfinished).and_then(index) {
        let _ = write_index(&segment::block_index(&path), &index);
    }
    std::fs::rename(&unfinished, &path)?;
    shared.disk.sync()?;
    std::fs::remove_file(&segment.path)?;
    shared.disk.sync()?;
    Ok(true)
}

/// Reads and hashes until the log is closed.
struct WhileOpen<'a, R> {
    shared: &'a Shared,
    text: R,
    hash: Context,
}

impl<R: Read> Read for WhileOpen<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.shared.closed.load(Ordering::Acquire) {
            return Err(io::Error::other("the log is closed"));
        }
        let read = self.text.read(out)?;
        self.hash.update(&out[..read]);
        Ok(read)
    }
}
