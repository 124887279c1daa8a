//! Checkpoints: what a log says of its tree, under its signature.
//!
//! Source: C2SP, `tlog-checkpoint`, version 1.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::merkle::NodeHash;
use super::note::{NoteError, VerifierKey};

/// The size of a log's tree and its root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Name of the log.
    pub origin: String,
    /// Number of leaves.
    pub size: u64,
    /// Root of the tree.
    pub root: NodeHash,
}

impl Checkpoint {
    /// The text that is signed: three lines.
    pub fn text(&self) -> String {
        let Self { origin, size, root } = self;
        format!("{origin}\n{size}\n{}\n", BASE64.encode(root))
    }

    /// Reads a text; lines behind the three, which others may add, are passed over.
    ///
    /// # Errors
    /// [`NoteError::Malformed`].
    pub fn parse(text: &str) -> Result<Self, NoteError> {
        let read = || {
            let mut lines = text.strip_suffix('\n')?.split('\n');
            let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
            if origin.is_empty() || lines.any(str::is_empty) {
                return None;
            }
            Some(Self {
                origin: origin.to_owned(),
                size: decimal(size)?,
                root: BASE64.decode(root).ok()?.try_into().ok()?,
            })
        };
        read().ok_or(NoteError::Malformed)
    }

    /// The checkpoint in a note that `key` has signed and that is of the log which has the key's name.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn open(note: &str, key: &VerifierKey) -> Result<Self, NoteError> {
        let checkpoint = Self::parse(key.open(note)?)?;
        if checkpoint.origin == key.name() { Ok(checkpoint) } else { Err(NoteError::NotSigned) }
    }
}

/// A number without sign and leading zeros.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let number = text.parse().ok()?;
    let only_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    (only_digits && (text.len() == 1 || !text.starts_with('0'))).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Source: C2SP, `tlog-checkpoint`.
    const EXAMPLE: &str = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    #[test]
    fn texts_are_read_as_they_are_written() {
        let checkpoint = Checkpoint::parse(EXAMPLE).unwrap();
        assert_eq!((checkpoint.origin.as_str(), checkpoint.size), ("example.com/behind-the-sofa", 20_852_163));
        assert_eq!(checkpoint.text(), EXAMPLE);
        assert_eq!(Checkpoint::parse(&format!("{EXAMPLE}more\nand more\n")), Ok(checkpoint));
        let empty = Checkpoint { origin: "a".to_owned(), size: 0, root: [0; 32] };
        assert_eq!(Checkpoint::parse(&empty.text()), Ok(empty));
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
        for text in [
            String::new(),
            EXAMPLE.trim_end().to_owned(),
            format!("\n1\n{root}\n"),
            format!("a\n\n{root}\n"),
            format!("a\n01\n{root}\n"),
            format!("a\n+1\n{root}\n"),
            format!("a\n-1\n{root}\n"),
            format!("a\n 1\n{root}\n"),
            format!("a\n18446744073709551616\n{root}\n"),
            "a\n1\n".to_owned(),
            "a\n1\nAAAA\n".to_owned(),
            format!("a\n1\n{}\n", root.trim_end_matches('=')),
            format!("a\n1\n{root}\n\n"),
            format!("a\n1\n{root}\n\nmore\n"),
        ] {
            assert_eq!(Checkpoint::parse(&text), Err(NoteError::Malformed), "{text:?}");
        }
    }
}
