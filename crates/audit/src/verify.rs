//! Checking the whole log.

mod tree;

use std::io;
use std::path::{Path, PathBuf};

use self::tree::TreeCheck;
pub use self::tree::TreeSummary;
use crate::chain::{Damage, Hash, Head};
use crate::lines::{Found, Lines};
use crate::log::LINE_BYTES_MAX;
use crate::segment::{self, Segment};
use crate::tree::{TreeDamage, VerifierKey};

/// What a log is checked against, besides itself.
#[derive(Debug, Clone, Default)]
pub struct Verification {
    /// The key that its checkpoints must be signed with; else the one that lies beside the tree, which whoever can write
    /// there can replace.
    pub key: Option<VerifierKey>,
    /// A checkpoint of the log that was kept elsewhere, as a signed note: the log must go on from it.
    pub kept: Option<String>,
}

/// What a log holds that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Number of segments.
    pub segments: u64,
    /// Number of events that are there.
    pub events: u64,
    /// Sequence of the first event that is there; 0 if there is none. Above 1, older ones have expired: if there is a tree,
    /// it has them, so that nobody can have changed their number or put others in their place.
    pub first_sequence: u64,
    /// Sequence of the last event; 0 if there is none. Events that were cut off behind the last checkpoint leave no trace:
    /// what was last seen elsewhere tells.
    pub last_sequence: u64,
    /// Bytes behind the last line of the newest segment: an event that is just being written, or was when the process
    /// died. The next start cuts it off.
    pub unfinished_bytes: u64,
    /// The tree; none if there is none.
    pub tree: Option<TreeSummary>,
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
    /// The tree, or the log beside it, is not as it was written.
    #[error("{}: {damage}", path.display())]
    Tree {
        /// The file or directory.
        path: PathBuf,
        /// What is wrong.
        damage: TreeDamage,
    },
}

/// Reads all segments in a directory and checks every line: its form, its hash, its sequence, that it follows the line
/// before, and that segments are named after their first lines. If there is a tree, checks that it has exactly these lines,
/// the root and the signature of every checkpoint, and thereby that each goes on from the one before. Holds one line at a
/// time.
///
/// The log may be open and grow meanwhile.
///
/// # Errors
/// [`VerifyError`] for the first thing that is wrong.
pub fn verify(directory: &Path) -> Result<Summary, VerifyError> {
    verify_against(directory, &Verification::default())
}

/// The same, against what is known from elsewhere too.
///
/// # Errors
/// [`VerifyError`] for the first thing that is wrong.
pub fn verify_against(directory: &Path, known: &Verification) -> Result<Summary, VerifyError> {
    // The checkpoints first: lines that come meanwhile are behind them.
    let mut tree = TreeCheck::open(directory, known)?;
    let segments = segment::list(directory).map_err(at(directory))?;
    let mut summary = Summary {
        segments: segments.len() as u64,
        events: 0,
        first_sequence: 0,
        last_sequence: 0,
        unfinished_bytes: 0,
        tree: None,
    };
    let mut head = None;
    if let (Some(tree), Some(first)) = (&mut tree, segments.first().filter(|segment| segment.first > 1)) {
        let (sequence, hash) = (first.first - 1, tree.expired(first.first - 1)?);
        head = Some(Head { sequence, hash: Hash::of(hash) });
    }
    for (index, segment) in segments.iter().enumerate() {
        let is_newest = index + 1 == segments.len();
        verify_segment(segment, is_newest, &mut head, &mut tree, &mut summary)?;
    }
    summary.last_sequence = if summary.events == 0 { 0 } else { head.map_or(0, |head| head.sequence) };
    if let Some(tree) = tree {
        summary.tree = Some(tree.finish(summary.last_sequence)?);
    }
    Ok(summary)
}

/// Checks a segment that goes on from `head`.
fn verify_segment(
    segment: &Segment,
    is_newest: bool,
    head: &mut Option<Head>,
    tree: &mut Option<TreeCheck>,
    summary: &mut Summary,
) -> Result<(), VerifyError> {
    let path = &segment.path;
    let mut lines = Lines::open(segment).map_err(at(path))?;
    let (mut line, mut number) = (Vec::new(), 0);
    loop {
        number += 1;
        let damaged = |damage| VerifyError::Damaged { path: path.clone(), line: number, damage };
        let unreadable = |source: io::Error| match source.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof if segment.compressed => {
                damaged(Damage::Compression)
            }
            _ => at(path)(source),
        };
        if let Found::Other(read) = lines.find(&mut line).map_err(unreadable)? {
            if is_newest && let Some(more) = lines.rest_of_line().map_err(unreadable)? {
                summary.unfinished_bytes = read as u64 + more;
                return Ok(());
            }
            return match read {
                0 if number > 1 => Ok(()),
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
        if let Some(tree) = tree {
            tree.line(next.sequence, &next.hash.bytes())?;
        }
        if summary.events == 0 {
            summary.first_sequence = next.sequence;
        }
        *head = Some(next);
        summary.events += 1;
    }
}

fn at(path: &Path) -> impl Fn(io::Error) -> VerifyError + use<> {
    let path = path.to_owned();
    move |source| VerifyError::Io { path: path.clone(), source }
}

#[cfg(test)]
mod tests;
