//! Why a command ends without success, for the person who gave it.

use std::error::Error;
use std::fmt;

/// What went wrong, in one line.
#[derive(Debug)]
pub(crate) struct Trouble(String);

impl Trouble {
    /// What went wrong, in words.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// What went wrong while doing something: `reading the file: …`.
    pub(crate) fn while_doing(what: &str, cause: &dyn Error) -> Self {
        Self(format!("{what}: {}", in_words(cause)))
    }
}

impl<E: Error> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(in_words(&error))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An error and its causes, each only if it adds something.
fn in_words(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_told_once() {
        #[derive(Debug, thiserror::Error)]
        #[error("outer")]
        struct Outer(#[source] Inner);
        #[derive(Debug, thiserror::Error)]
        #[error("inner")]
        struct Inner;
        assert_eq!(Trouble::from(Outer(Inner)).to_string(), "outer: inner");
        assert_eq!(Trouble::while_doing("trying", &Inner).to_string(), "trying: inner");
        assert_eq!(Trouble::from(Inner).to_string(), "inner");
    }
}
