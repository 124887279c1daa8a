//! Signed notes: text with signatures below it.
//!
//! Source: C2SP, `signed-note`, version 1.0.0. Ed25519 signatures only: signatures of other types and by other keys are
//! passed over, as the specification asks.

use aws_lc_rs::digest::{Context, SHA256};
use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use crate::hex;

/// The longest note that is read, in bytes.
pub const NOTE_BYTES_MAX: usize = 64 * 1024;
/// How many signatures a note may have, at most.
const SIGNATURES_MAX: usize = 64;
/// The longest name of a key that is read, in bytes.
const NAME_BYTES_MAX: usize = 255;
/// The type of Ed25519 signatures of notes.
const ED25519_TYPE: u8 = 1;
/// What a line with a signature begins with: an em dash and a space.
const SIGNATURE_BEGIN: &str = "\u{2014} ";

/// Why a text is no note, or none that is signed by the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It is longer than any note that is read.
    #[error("it is too long")]
    TooLong,
    /// It has not the form of a signed note.
    #[error("it is no signed note")]
    Malformed,
    /// The key has not signed it.
    #[error("it is not signed by the key")]
    NotSigned,
    /// There is a signature that claims to be the key's, and it is not.
    #[error("the signature is wrong")]
    WrongSignature,
}

/// A public key that checks notes: name, id, Ed25519 key. Written as a *vkey*: `name+id+key`, the id in hexadecimal, the key
/// in base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: [u8; 4],
    public_key: [u8; 32],
}

/// A text is no verifier key for Ed25519.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a verifier key for Ed25519, of the form name+id+key")]
pub struct ParseVerifierKey;

impl VerifierKey {
    /// The key of this name.
    ///
    /// # Errors
    /// [`ParseVerifierKey`] if it is no name of a key: empty, too long, or with a space, a plus sign or a control character.
    pub fn new(name: &str, public_key: [u8; 32]) -> Result<Self, ParseVerifierKey> {
        if !is_name(name) {
            return Err(ParseVerifierKey);
        }
        let mut context = Context::new(&SHA256);
        context.update(name.as_bytes());
        context.update(&[b'\n', ED25519_TYPE]);
        context.update(&public_key);
        let mut id = [0; 4];
        id.copy_from_slice(&context.finish().as_ref()[..4]);
        Ok(Self { name: name.to_owned(), id, public_key })
    }

    /// The key's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The note of `text`, which ends with a line break, under this key's `signature`.
    pub(crate) fn note(&self, text: &str, signature: &[u8]) -> String {
        let signature = BASE64.encode([&self.id[..], signature].concat());
        format!("{text}\n{SIGNATURE_BEGIN}{} {signature}\n", self.name)
    }

    /// The text of a note that this key has signed.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn open<'a>(&self, note: &'a str) -> Result<&'a str, NoteError> {
        if note.len() > NOTE_BYTES_MAX {
            return Err(NoteError::TooLong);
        }
        if note.chars().any(|char| char < ' ' && char != '\n') {
            return Err(NoteError::Malformed);
        }
        // The text is separated from the signatures by the last empty line.
        let at = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
        let (text, signatures) = (&note[..=at], &note[at + 2..]);
        let signatures = signatures.strip_suffix('\n').ok_or(NoteError::Malformed)?;
        let mut signed = false;
        for (count, line) in signatures.split('\n').enumerate() {
            let (name, signature) = signature(line).filter(|_| count < SIGNATURES_MAX).ok_or(NoteError::Malformed)?;
            let Some((id, signature)) = signature.split_first_chunk::<4>() else { return Err(NoteError::Malformed) };
            if name == self.name && *id == self.id {
                if !self.verify(text, signature) {
                    return Err(NoteError::WrongSignature);
                }
                signed = true;
            }
        }
        if signed { Ok(text) } else { Err(NoteError::NotSigned) }
    }

    /// Whether this is the key's signature of a text.
    pub(crate) fn verify(&self, text: &str, signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.public_key).verify(text.as_bytes(), signature).is_ok()
    }
}

/// The name of the key and the bytes of a line with a signature.
fn signature(line: &str) -> Option<(&str, Vec<u8>)> {
    let (name, signature) = line.strip_prefix(SIGNATURE_BEGIN)?.split_once(' ')?;
    let signature = BASE64.decode(signature).ok()?;
    is_name(name).then_some((name, signature))
}

fn is_name(name: &str) -> bool {
    let allowed = |char: char| !char.is_whitespace() && !char.is_control() && char != '+';
    (1..=NAME_BYTES_MAX).contains(&name.len()) && name.chars().all(allowed)
}

impl std::str::FromStr for VerifierKey {
    type Err = ParseVerifierKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(ParseVerifierKey);
        };
        // The base64 of a key may have plus signs itself.
        let key = BASE64.decode(key).map_err(|_| ParseVerifierKey)?;
        let Some((&ED25519_TYPE, public_key)) = key.split_first() else { return Err(ParseVerifierKey) };
        let key = Self::new(name, public_key.try_into().map_err(|_| ParseVerifierKey)?)?;
        if hex::decode(id).is_some_and(|id| id == key.id) { Ok(key) } else { Err(ParseVerifierKey) }
    }
}

impl std::fmt::Display for VerifierKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let key = BASE64.encode([&[ED25519_TYPE], &self.public_key[..]].concat());
        write!(out, "{}+{}+{key}", self.name, hex::encode(&self.id))
    }
}

#[cfg(test)]
mod tests;
