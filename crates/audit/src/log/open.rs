//! Finding the end of the log.

use std::fs::{DirBuilder, File};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::LINE_BYTES_MAX;
use super::retention::time_of;
use super::writer::{Day, day};
use crate::chain::{Damage, Head, Link};
use crate::disk::{Disk, SegmentFile};
use crate::lines::Lines;
use crate::segment::{self, Segment};

/// How much of a segment is read and checked when it is opened, in bytes: the last lines, one at least.
const TAIL_BYTES: u64 = 4 * LINE_BYTES_MAX as u64;

/// Why a log can't be opened. Nothing has been repaired or overwritten.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The operating system refused something.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// A segment is not as it was written.
    #[error("{}, line {line}: {damage}", path.display())]
    Damaged {
        /// The segment.
        path: PathBuf,
        /// Number of the line, from 1.
        line: u64,
        /// What is wrong with it.
        damage: Damage,
    },
    /// One of the two newest segments is compressed, which the log itself never does.
    #[error("{} is compressed: the end of the log must not be, unpack it", path.display())]
    Compressed {
        /// The segment.
        path: PathBuf,
    },
    /// The newest segment has no line yet, and the segment before it, with the line that the next one must follow, was
    /// removed.
    #[error("{} is empty, and the segment before it is gone: put it back", path.display())]
    Incomplete {
        /// The newest segment.
        path: PathBuf,
    },
}

/// The end of the log, where it goes on.
pub(super) struct End {
    pub(super) file: Arc<dyn SegmentFile>,
    /// Sequence of the segment's first line.
    pub(super) segment: u64,
    /// Length of the segment, in bytes.
    pub(super) length: u64,
    pub(super) head: Head,
    /// The day of the last line; none if there is none.
    pub(super) day: Option<Day>,
}

/// Finds the end of the log, or begins a log.
pub(super) fn open(disk: &dyn Disk) -> Result<End, OpenError> {
    let directory = disk.directory();
    create_directory(directory)?;
    let segments = segment::list(directory).map_err(at(directory))?;
    if let Some(segment) = segments.iter().rev().take(2).find(|segment| segment.compressed) {
        return Err(OpenError::Compressed { path: segment.path.clone() });
    }
    let (end, length, day) = match segments.as_slice() {
        [] => {
            let file = disk.create(1).map_err(at(directory))?;
            disk.sync().map_err(at(directory))?;
            return Ok(End { file, segment: 1, length: 0, head: Head::START, day: None });
        }
        [.., before, newest] => match tail(newest)? {
            Tail { last: Some(head), length, day } => (head, length, day),
            Tail { last: None, .. } => (end_of_complete(before, newest)?, 0, None),
        },
        [newest] => match tail(newest)? {
            Tail { last: Some(head), length, day } => (head, length, day),
            Tail { last: None, .. } if newest.first == 1 => (Head::START, 0, None),
            Tail { last: None, .. } => return Err(OpenError::Incomplete { path: newest.path.clone() }),
        },
    };
    // What the process before this one has written may not be on the disk yet. It comes before what is written now.
    for segment in segments.iter().rev().take(2).rev() {
        disk.open(&segment.path).and_then(|file| file.sync()).map_err(at(&segment.path))?;
    }
    disk.sync().map_err(at(directory))?;
    let path = segments.last().map_or(directory, |newest| &newest.path);
    let file = disk.open(path).map_err(at(path))?;
    // Cuts off what is left of a torn line, and gives back what was allocated and not needed.
    file.truncate(length).map_err(at(path))?;
    let segment = segments.last().map_or(1, |newest| newest.first);
    Ok(End { file, segment, length, head: end, day })
}

fn create_directory(directory: &Path) -> Result<(), OpenError> {
    if directory.is_dir() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(at(directory))?;
    match directory.parent() {
        Some(parent) if parent != Path::new("") => {
            File::open(parent).and_then(|parent| parent.sync_all()).map_err(at(parent))
        }
        _ => Ok(()),
    }
}

/// The end of the chain in `before`, which `newest`, still without a line, goes on from.
fn end_of_complete(before: &Segment, newest: &Segment) -> Result<Head, OpenError> {
    let Tail { last, length, .. } = tail(before)?;
    let damaged = |path: &Path, line, damage| Err(OpenError::Damaged { path: path.to_owned(), line, damage });
    let file_length = std::fs::metadata(&before.path).map_err(at(&before.path))?.len();
    let Some(head) = last else { return damaged(&before.path, 1, Damage::NotALine) };
    if file_length > length {
        let line = line_at(&before.path, length)?;
        return damaged(&before.path, line, Damage::Torn);
    }
    if head.sequence + 1 != newest.first {
        let damage = Damage::Misnamed { named: newest.first, found: head.sequence + 1 };
        return damaged(&newest.path, 1, damage);
    }
    Ok(head)
}

/// The end of a segment.
struct Tail {
    /// The end of the chain, if there is a line.
    last: Option<Head>,
    /// Length of the segment up to its last line break, in bytes. What lies behind is a torn line.
    length: u64,
    /// The day of the last line's event.
    day: Option<Day>,
}

fn tail(segment: &Segment) -> Result<Tail, OpenError> {
    let path = &segment.path;
    let file = File::open(path).map_err(at(path))?;
    let length = end_of_lines(&file).map_err(at(path))?;
    let from = length.saturating_sub(TAIL_BYTES);
    let mut bytes = vec![0; (length - from) as usize];
    file.read_exact_at(&mut bytes, from).map_err(at(path))?;
    let damaged = |offset: u64, damage| match line_at(path, offset) {
        Ok(line) => OpenError::Damaged { path: path.clone(), line, damage },
        Err(error) => error,
    };

    let mut offset = from;
    let mut lines = bytes.as_slice();
    if from > 0 {
        // The beginning of the first line is not there.
        let (cut, rest) = split_line(lines).unwrap_or((lines, &[]));
        offset += cut.len() as u64 + 1;
        lines = rest;
        if lines.is_empty() {
            return Err(damaged(from, Damage::TooLong));
        }
    }
    let (mut last, mut last_line): (Option<Head>, &[u8]) = (None, &[]);
    while let Some((line, rest)) = split_line(lines) {
        let head = match last {
            Some(head) => head.follow(line),
            None if offset == 0 => Head::first(segment.first, line),
            None => Link::read(line).map(|(_, head)| head),
        };
        last = Some(head.map_err(|damage| damaged(offset, damage))?);
        offset += line.len() as u64 + 1;
        (last_line, lines) = (line, rest);
    }
    // Events of a day that is over may come late.
    let mut first_line = Vec::new();
    Lines::open(segment).and_then(|mut lines| lines.next(&mut first_line)).map_err(at(path))?;
    let days = [last_line, &first_line].map(|line| time_of(line).map(day));
    Ok(Tail { last, length, day: days.into_iter().max().flatten() })
}

/// Length of a file up to its last line break.
///
/// Behind it is what is left of one line, or, after a power failure, zeros as far as the file system had got.
fn end_of_lines(file: &File) -> io::Result<u64> {
    let mut block = vec![0; LINE_BYTES_MAX];
    let mut end = file.metadata()?.len();
    while end > 0 {
        let start = end.saturating_sub(block.len() as u64);
        let bytes = &mut block[..(end - start) as usize];
        file.read_exact_at(bytes, start)?;
        if let Some(at) = bytes.iter().rposition(|byte| *byte == b'\n') {
            return Ok(start + at as u64 + 1);
        }
        end = start;
    }
    Ok(0)
}

/// The first line of `text`, without its line break, and what comes behind.
fn split_line(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|byte| *byte == b'\n')?;
    Some((&text[..at], &text[at + 1..]))
}

/// Number of the line that begins at `offset`, from 1.
fn line_at(path: &Path, offset: u64) -> Result<u64, OpenError> {
    let count = || {
        let file = File::open(path)?;
        let (mut block, mut at, mut line) = (vec![0; 64 * 1024], 0, 1);
        while at < offset {
            let wanted = block.len().min(usize::try_from(offset - at).unwrap_or(usize::MAX));
            let count = file.read_at(&mut block[..wanted], at)?;
            if count == 0 {
                break;
            }
            line += block[..count].iter().filter(|byte| **byte == b'\n').count() as u64;
            at += count as u64;
        }
        Ok(line)
    };
    count().map_err(at(path))
}

fn at(path: &Path) -> impl Fn(io::Error) -> OpenError {
    let path = path.to_owned();
    move |source| OpenError::Io { path: path.clone(), source }
}

#[cfg(test)]
mod tests;
