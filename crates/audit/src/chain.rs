//! The chain that holds the lines of the log together.
//!
//! Every line is the JSON object of an event with one more member at its end, here with line breaks for reading:
//!
//! ```text
//! {"eventVersion":…,
//!  "chain":{"version":1,
//!           "sequence":<number of the line in the log, from 1>,
//!           "previous":"<SHA-256 over the line before, without its line break; of the very first line: 64 zeros>",
//!           "hash":"<SHA-256 over this line up to here, that is up to the quotation mark before this member's comma>"}}
//! ```
//!
//! `previous` ties a line to all lines before it. `hash` lets a line be checked that has no successor yet.

use aws_lc_rs::digest::{Context, Digest, SHA256};
use bytes::Bytes;

use crate::hex;

/// Version of the form of lines that is written, and the only one that is read.
pub const VERSION: u64 = 1;

/// Longest `chain` member, in bytes, with the comma before it and the line break behind it.
pub(crate) const CHAIN_BYTES_MAX: usize = 256;

const BEGIN: &[u8] = b",\"chain\":{\"version\":1,\"sequence\":";
const BEGIN_OF_ANY_VERSION: &[u8] = b",\"chain\":{\"version\":";
const PREVIOUS: &[u8] = b",\"previous\":\"";
const HASH: &[u8] = b"\",\"hash\":\"";
const END: &[u8] = b"\"}}";

/// Bytes of a hash in lower-case hexadecimal.
const HEX_BYTES: usize = 64;

/// What is wrong with a line of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// It is no line of an audit log, or its `chain` member is cut off or changed.
    #[error("it is no line of an audit log")]
    NotALine,
    /// It is longer than any line of an audit log.
    #[error("it is longer than any line of an audit log")]
    TooLong,
    /// It is in a compressed segment, and can't be read because that is damaged.
    #[error("the compressed segment is damaged there")]
    Compression,
    /// It has no line break, although lines were written after it.
    #[error("it is torn: the line break is missing")]
    Torn,
    /// It was written by a later version of Trent, or is damaged.
    #[error("its form has version {found}; this version of Trent reads version {VERSION}")]
    UnknownVersion {
        /// The version it claims.
        found: u64,
    },
    /// Its bytes are not those that were written.
    #[error("it was altered: its hash does not fit")]
    Altered,
    /// Lines before it are missing.
    #[error("there is a gap before it: it has sequence {found}, where {expected} comes next")]
    Gap {
        /// The sequence that comes next.
        expected: u64,
        /// The sequence it has.
        found: u64,
    },
    /// It stood elsewhere.
    #[error("it was moved or repeated: it has sequence {found}, where {expected} comes next")]
    Moved {
        /// The sequence that comes next.
        expected: u64,
        /// The sequence it has.
        found: u64,
    },
    /// It did not follow the line before it.
    #[error("it does not follow the line before: that one was altered or replaced")]
    Unchained,
    /// Its segment's name tells another sequence.
    #[error("it has sequence {found}, where its segment's name says {named}")]
    Misnamed {
        /// The sequence in the name of the segment.
        named: u64,
        /// The sequence it has.
        found: u64,
    },
}

/// A SHA-256 hash.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hash([u8; 32]);

impl Hash {
    pub(crate) const ZERO: Self = Self([0; 32]);

    pub(crate) const fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(crate) const fn bytes(self) -> [u8; 32] {
        self.0
    }

    fn push_hex(&self, out: &mut Vec<u8>) {
        hex::push(&self.0, out);
    }

    /// Reads lower-case hexadecimal, and nothing else: every hash has one form.
    fn from_hex(text: &[u8]) -> Option<Self> {
        hex::decode_bytes(text)?.try_into().ok().map(Self)
    }
}

impl From<Digest> for Hash {
    fn from(digest: Digest) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest.as_ref());
        Self(bytes)
    }
}

/// The end of a chain: what the next line must say about the lines before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    /// Sequence of the last line; 0 before the first.
    pub(crate) sequence: u64,
    /// Hash of the last line.
    pub(crate) hash: Hash,
}

impl Head {
    /// Before the very first line.
    pub(crate) const START: Self = Self { sequence: 0, hash: Hash::ZERO };

    /// Makes a line out of the event that begins at `start` of `out`, and tells what the line after it continues.
    pub(crate) fn seal(self, out: &mut Vec<u8>, start: usize) -> Self {
        // INVARIANT: an event is a JSON object with members, without white space behind it.
        out.pop();
        let sequence = self.sequence + 1;
        out.extend_from_slice(BEGIN);
        push_decimal(out, sequence);
        out.extend_from_slice(PREVIOUS);
        self.hash.push_hex(out);
        let mut context = Context::new(&SHA256);
        context.update(&out[start..]);
        // The closing quotation mark of `previous` belongs to what is hashed.
        context.update(b"\"");
        let hash = Hash::from(context.clone().finish());
        let rest = out.len() + 1;
        out.extend_from_slice(HASH);
        hash.push_hex(out);
        out.extend_from_slice(END);
        context.update(&out[rest..]);
        out.push(b'\n');
        Self { sequence, hash: context.finish().into() }
    }

    /// Checks that `line` (without its line break) can be the first of a log whose first segment is named after the
    /// sequence `named`, and tells what the line after it continues. Lines before `named` are not asked for.
    pub(crate) fn first(named: u64, line: &[u8]) -> Result<Self, Damage> {
        let (link, next) = Link::read(line)?;
        if link.sequence != named {
            return Err(Damage::Misnamed { named, found: link.sequence });
        }
        if named == 1 { Self::START.follow(line) } else { Ok(next) }
    }

    /// Checks that `line` (without its line break) comes next, and tells what the line after it continues.
    pub(crate) fn follow(self, line: &[u8]) -> Result<Self, Damage> {
        let (link, next) = Link::read(line)?;
        let (expected, found) = (self.sequence + 1, link.sequence);
        if found > expected {
            Err(Damage::Gap { expected, found })
        } else if found < expected {
            Err(Damage::Moved { expected, found })
        } else if link.previous != self.hash {
            Err(Damage::Unchained)
        } else {
            Ok(next)
        }
    }
}

/// The `chain` member of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) sequence: u64,
    pub(crate) previous: Hash,
    /// Length of the event in the line, without its closing brace.
    event_bytes: usize,
}

impl Link {
    /// Reads the `chain` member of `line` (without its line break), checks that the line is as it was written, and
    /// tells what the line after it continues.
    pub(crate) fn read(line: &[u8]) -> Result<(Self, Head), Damage> {
        let (link, hash, hashed_bytes) = Self::parse(line).ok_or_else(|| other_version(line))?;
        let mut context = Context::new(&SHA256);
        context.update(&line[..hashed_bytes]);
        if hash != Hash::from(context.clone().finish()) {
            return Err(Damage::Altered);
        }
        context.update(&line[hashed_bytes..]);
        Ok((link, Head { sequence: link.sequence, hash: context.finish().into() }))
    }

    /// The event of the line that this was read from: its JSON without the `chain` member.
    pub(crate) fn event(&self, line: &[u8]) -> Bytes {
        let mut event = Vec::with_capacity(self.event_bytes + 1);
        event.extend_from_slice(line.get(..self.event_bytes).unwrap_or(line));
        event.push(b'}');
        event.into()
    }

    /// The member, the line's hash as it stands there, and how many bytes it was made over.
    fn parse(line: &[u8]) -> Option<(Self, Hash, usize)> {
        let (rest, hash) = split_hash(line.strip_suffix(END)?)?;
        let rest = rest.strip_suffix(HASH)?;
        let hashed_bytes = rest.len() + 1;
        let (rest, previous) = split_hash(rest)?;
        let rest = rest.strip_suffix(PREVIOUS)?;
        let digits = rest.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let (rest, digits) = rest.split_at(rest.len() - digits);
        let sequence = decimal(digits).filter(|sequence| *sequence > 0)?;
        let event = rest.strip_suffix(BEGIN)?;
        let link = Self { sequence, previous, event_bytes: event.len() };
        event.starts_with(b"{").then_some((link, hash, hashed_bytes))
    }
}

fn split_hash(text: &[u8]) -> Option<(&[u8], Hash)> {
    let (rest, hex) = text.split_at_checked(text.len().checked_sub(HEX_BYTES)?)?;
    Some((rest, Hash::from_hex(hex)?))
}

/// A number without leading zeros.
fn decimal(digits: &[u8]) -> Option<u64> {
    let number = std::str::from_utf8(digits).ok()?.parse().ok()?;
    (digits.len() == 1 || digits.first() != Some(&b'0')).then_some(number)
}

fn push_decimal(out: &mut Vec<u8>, mut number: u64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// What a line is that has no `chain` member of this version.
fn other_version(line: &[u8]) -> Damage {
    let begins = line.windows(BEGIN_OF_ANY_VERSION.len()).rposition(|bytes| bytes == BEGIN_OF_ANY_VERSION);
    let version = begins.and_then(|at| {
        let rest = &line[at + BEGIN_OF_ANY_VERSION.len()..];
        decimal(&rest[..rest.iter().take_while(|byte| byte.is_ascii_digit()).count()])
    });
    match version {
        Some(found) if found != VERSION => Damage::UnknownVersion { found },
        _ => Damage::NotALine,
    }
}

#[cfg(test)]
mod tests;
