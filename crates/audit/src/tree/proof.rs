//! Proof files: that an event is in the log, checkable with the log's key alone.
//!
//! Source: C2SP, `tlog-proof`, version 1. The extra data is the event's line of the log, without its line break:
//!
//! ```text
//! c2sp.org/tlog-proof@v1
//! extra <the line, in base64>
//! index <number of the leaf, from 0: the event's sequence minus one>
//! <hashes of the inclusion proof, in base64, the leaf's sibling first>
//!
//! <a checkpoint, as a signed note>
//! ```

use std::io;
use std::path::Path;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::checkpoint::{Checkpoint, decimal};
use super::history::{self, History};
use super::levels::Levels;
use super::merkle::{self, NodeHash, leaf_hash, verify_inclusion};
use super::note::{NOTE_BYTES_MAX, NoteError, VerifierKey};
use crate::chain::{Damage, Link};
use crate::log::LINE_BYTES_MAX;

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";
/// The hashes of a proof in a tree of 2^64 leaves.
const HASHES_MAX: usize = 64;
/// The longest proof file that is read, in bytes.
pub const PROOF_BYTES_MAX: usize = 2 * LINE_BYTES_MAX + NOTE_BYTES_MAX + 64 * HASHES_MAX;

/// A proof file, read and not yet checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The event's line of the log; none if the file has none.
    pub line: Option<Vec<u8>>,
    /// Number of the leaf, from 0.
    pub index: u64,
    /// Hashes from the leaf's sibling up to below the root.
    pub hashes: Vec<NodeHash>,
    /// The checkpoint, as a signed note.
    pub checkpoint: String,
}

/// What a proof proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// The event's line of the log: JSON.
    pub line: String,
    /// Sequence of the event.
    pub sequence: u64,
    /// The checkpoint of the tree that it is in.
    pub checkpoint: Checkpoint,
}

/// Why a proof proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// It is longer than any proof.
    #[error("it is longer than any proof")]
    TooLong,
    /// It has not the form of a proof file.
    #[error("it is no proof file")]
    Malformed,
    /// It has no line of an audit log.
    #[error("its event: {0}")]
    Line(Damage),
    /// The line has not the place in the log that the proof is for.
    #[error("it is of another event than the one in it")]
    OtherEvent,
    /// The checkpoint is not one of the log with this key.
    #[error("its checkpoint: {0}")]
    Checkpoint(NoteError),
    /// The event is not in the tree of the checkpoint.
    #[error("it does not prove that the event is in the log")]
    NotIncluded,
}

impl Proof {
    /// Reads a proof file.
    ///
    /// # Errors
    /// [`ProofError::TooLong`], [`ProofError::Malformed`].
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        if text.len() > PROOF_BYTES_MAX {
            return Err(ProofError::TooLong);
        }
        Self::read(text).ok_or(ProofError::Malformed)
    }

    fn read(text: &str) -> Option<Self> {
        let (head, checkpoint) = text.split_once("\n\n")?;
        let mut lines = head.split('\n').peekable();
        if lines.next()? != FIRST_LINE {
            return None;
        }
        let line = match lines.next_if(|line| line.starts_with("extra ")) {
            Some(extra) => Some(BASE64.decode(extra.strip_prefix("extra ")?).ok()?),
            None => None,
        };
        let index = decimal(lines.next()?.strip_prefix("index ")?)?;
        let hash = |line: &str| BASE64.decode(line).ok()?.try_into().ok();
        let hashes = lines.map(hash).collect::<Option<Vec<_>>>()?;
        (hashes.len() <= HASHES_MAX).then(|| Self { line, index, hashes, checkpoint: checkpoint.to_owned() })
    }

    /// Checks the proof: that the event in it is in the log whose checkpoints `key` checks.
    ///
    /// # Errors
    /// [`ProofError`].
    pub fn check(&self, key: &VerifierKey) -> Result<Proven, ProofError> {
        let line = self.line.as_deref().ok_or(ProofError::Line(Damage::NotALine))?;
        let (link, _) = Link::read(line).map_err(ProofError::Line)?;
        if link.sequence - 1 != self.index {
            return Err(ProofError::OtherEvent);
        }
        let checkpoint = Checkpoint::open(&self.checkpoint, key).map_err(ProofError::Checkpoint)?;
        let leaf = leaf_hash(digest(&SHA256, line).as_ref());
        if !verify_inclusion(self.index, checkpoint.size, &leaf, &self.hashes, &checkpoint.root) {
            return Err(ProofError::NotIncluded);
        }
        let line = String::from_utf8(line.to_vec()).map_err(|_| ProofError::Line(Damage::NotALine))?;
        Ok(Proven { line, sequence: link.sequence, checkpoint })
    }
}

impl std::fmt::Display for Proof {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(out, "{FIRST_LINE}")?;
        if let Some(line) = &self.line {
            writeln!(out, "extra {}", BASE64.encode(line))?;
        }
        writeln!(out, "index {}", self.index)?;
        for hash in &self.hashes {
            writeln!(out, "{}", BASE64.encode(hash))?;
        }
        write!(out, "\n{}", self.checkpoint)
    }
}

/// Why there is no proof.
#[derive(Debug, thiserror::Error)]
pub enum ProveError {
    /// The tree can't be read.
    #[error("the tree")]
    Io(#[from] io::Error),
    /// The line is none of an audit log.
    #[error("the event: {0}")]
    Line(Damage),
    /// No checkpoint covers the event yet. One is made about every second while the server runs, and when it starts.
    #[error("no checkpoint covers event {sequence} yet, the last is of {size} events")]
    NotCovered {
        /// Sequence of the event.
        sequence: u64,
        /// Size of the tree of the last checkpoint.
        size: u64,
    },
    /// What came out is no proof: the tree or the log is damaged.
    #[error("the tree does not fit the log: {0}")]
    Damaged(ProofError),
}

/// Proves that the event of a line is in the log of a directory, by the last checkpoint. The log may be open.
///
/// # Errors
/// [`ProveError`].
pub fn prove(log: &Path, line: &str) -> Result<Proof, ProveError> {
    let (link, _) = Link::read(line.as_bytes()).map_err(ProveError::Line)?;
    let directory = super::directory(log);
    let key = super::read_key(log)?;
    let mut history = History::open(&directory)?;
    let last = match history.count.checked_sub(1) {
        Some(last) => Some(history.get(last)?),
        None => None,
    };
    let Some(last) = last.filter(|last| last.size >= link.sequence) else {
        let size = last.map_or(0, |last| last.size);
        return Err(ProveError::NotCovered { sequence: link.sequence, size });
    };
    let index = link.sequence - 1;
    let proof = Proof {
        line: Some(line.as_bytes().to_vec()),
        index,
        hashes: merkle::inclusion_proof(&Levels::new(&directory), index, last.size)?,
        checkpoint: last.note(&key),
    };
    proof.check(&key).map_err(ProveError::Damaged)?;
    Ok(proof)
}

/// The proof (RFC 6962, section 2.1.2) that the log of a directory went on from its first `old` events to its first `size`.
/// [`merkle::verify_consistency`] checks it against the roots of the two checkpoints.
///
/// # Errors
/// Those of reading the tree; [`io::ErrorKind::InvalidInput`] unless `old` is 1 to `size`.
pub fn prove_consistency(log: &Path, old: u64, size: u64) -> io::Result<Vec<NodeHash>> {
    let directory = super::directory(log);
    if history::path(&directory).metadata()?.len() < history::HEADER.len() as u64 {
        return Err(io::ErrorKind::NotFound.into());
    }
    merkle::consistency_proof(&Levels::new(&directory), old, size)
}

#[cfg(test)]
mod tests;
