//! What goes wrong in a bench: it is said, and the bench ends.

use std::fmt;

/// The outcome of a step of a bench.
pub(crate) type Outcome<T> = Result<T, Trouble>;

/// Why a bench can't go on, in words.
#[derive(Debug)]
pub(crate) struct Trouble(String);

impl Trouble {
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Trouble {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}
