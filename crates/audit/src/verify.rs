//! Checking the whole log.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use crate::chain::{Damage, Head};
use crate::log::LINE_BYTES_MAX;
use crate::segment::{self, Segment};

/// What a log holds whose chain is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Number of segments.
    pub segments: u64,
    /// Number of events.
    pub events: u64,
    /// Sequence of the first event; 0 if there is none. Above 1, older segments are not there: that they were shipped
    /// and not lost, somebody else must know.
    pub first_sequence: u64,
    /// Sequence of the last event; 0 if there is none. Events that were cut off at the end of the log leave no trace in
    /// it: what was last seen elsewhere tells.
    pub last_sequence: u64,
    /// Bytes behind the last line of the newest segment: an event that is just being written, or was when the process
    /// died. The next start cuts it off.
    pub unfinished_bytes: u64,
}

/// Why a log does not verify.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The operating system refused something.
    #[error("{}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// Its reason.
        source: io::Error,
    },
    /// The first line that is not as it was written.
    #[error("{}, line {line}: {damage}", path.display())]
    Damaged {
        /// The segment.
        path: PathBuf,
        /// Number of the line, from 1.
        line: u64,
        /// What is wrong with it.
        damage: Damage,
    },
}

/// Reads all segments in a directory and checks every line: its form, its hash, its sequence, that it follows the line
/// before, and that segments are named after their first lines. Holds one line at a time.
///
/// The log may be open and grow meanwhile.
///
/// # Errors
/// [`VerifyError`] for the first thing that is wrong.
pub fn verify(directory: &Path) -> Result<Summary, VerifyError> {
    let segments = segment::list(directory).map_err(at(directory))?;
    let mut summary = Summary {
        segments: segments.len() as u64,
        events: 0,
        first_sequence: 0,
        last_sequence: 0,
        unfinished_bytes: 0,
    };
    let mut head = None;
    for (index, segment) in segments.iter().enumerate() {
        let is_newest = index + 1 == segments.len();
        if let Some(first) = verify_segment(segment, is_newest, &mut head, &mut summary)? {
            summary.first_sequence = first;
        }
    }
    summary.last_sequence = head.map_or(0, |head: Head| head.sequence);
    Ok(summary)
}

/// Checks a segment that goes on from `head`; tells the sequence of its first line if that is the first of all.
fn verify_segment(
    segment: &Segment,
    is_newest: bool,
    head: &mut Option<Head>,
    summary: &mut Summary,
) -> Result<Option<u64>, VerifyError> {
    let path = &segment.path;
    let mut reader = BufReader::with_capacity(64 * 1024, File::open(path).map_err(at(path))?);
    let (mut line, mut number, mut first) = (Vec::new(), 0, None);
    loop {
        line.clear();
        number += 1;
        let read = reader.by_ref().take(LINE_BYTES_MAX as u64).read_until(b'\n', &mut line).map_err(at(path))?;
        let damaged = |damage| VerifyError::Damaged { path: path.clone(), line: number, damage };
        if line.pop_if(|last| *last == b'\n').is_none() {
            if is_newest && let Some(more) = rest_of_line(&mut reader).map_err(at(path))? {
                summary.unfinished_bytes = read as u64 + more;
                return Ok(first);
            }
            return match read {
                0 if number > 1 => Ok(first),
                LINE_BYTES_MAX => Err(damaged(Damage::TooLong)),
                _ => Err(damaged(Damage::Torn)),
            };
        }
        let next = match *head {
            Some(head) => head.follow(&line),
            None => Head::first(segment.first, &line),
        };
        let next = next.map_err(damaged)?;
        if number == 1 && next.sequence != segment.first {
            return Err(damaged(Damage::Misnamed { named: segment.first, found: next.sequence }));
        }
        if head.is_none() {
            first = Some(next.sequence);
        }
        *head = Some(next);
        summary.events += 1;
    }
}

/// Number of bytes up to the end of the file, if there is no line break among them.
fn rest_of_line(reader: &mut impl BufRead) -> io::Result<Option<u64>> {
    let mut count = 0;
    loop {
        let bytes = match reader.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            bytes => bytes?,
        };
        if bytes.is_empty() {
            return Ok(Some(count));
        }
        if bytes.contains(&b'\n') {
            return Ok(None);
        }
        let length = bytes.len();
        count += length as u64;
        reader.consume(length);
    }
}

fn at(path: &Path) -> impl Fn(io::Error) -> VerifyError {
    let path = path.to_owned();
    move |source| VerifyError::Io { path: path.clone(), source }
}

#[cfg(test)]
mod tests;
