//! Patterns with the wildcards `*` (any number of characters) and `?` (one character).
//!
//! A pattern is taken apart once, into the literal pieces between its `*`. Matching anchors the first and the last
//! piece and looks for the others from left to right, each as early as possible, which is enough: an earlier place
//! never leaves less text for what follows. Pieces are found in linear time, so that no policy and no text can make a
//! decision slow.

mod segment;
#[cfg(test)]
mod tests;

use segment::Segment;

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(crate) enum Pattern {
    /// `*`: everything.
    Any,
    /// No wildcards.
    Exact(Box<str>),
    /// One `*`, at the end.
    Prefix(Box<str>),
    /// Anything else.
    Pieces(Box<Pieces>),
}

/// A pattern with wildcards, taken apart at its `*`.
#[derive(Debug, Clone)]
pub(crate) struct Pieces {
    /// What the text begins with; empty if the pattern begins with `*`.
    first: Segment,
    /// What follows somewhere, in this order.
    middle: Box<[Segment]>,
    /// What the text ends with; `None` without any `*`, when the first piece is all there is.
    last: Option<Segment>,
}

/// An element of a pattern: what [`Pattern::new`] puts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token<'a> {
    /// Text that stands for itself.
    Text(&'a str),
    /// `*`.
    Any,
    /// `?`.
    One,
}

/// Splits a text into tokens at its wildcards.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let wildcard = rest.find(['*', '?']).unwrap_or(rest.len());
        let length = if wildcard == 0 { 1.min(rest.len()) } else { wildcard };
        let (token, behind) = rest.split_at(length);
        rest = behind;
        match token {
            "" => None,
            "*" => Some(Token::Any),
            "?" => Some(Token::One),
            text => Some(Token::Text(text)),
        }
    })
}

impl Pattern {
    /// Compiles a text in which `*` and `?` are wildcards.
    pub(crate) fn parse(text: &str) -> Self {
        Self::new(tokens(text))
    }

    /// Compiles a sequence of tokens.
    pub(crate) fn new<'a>(tokens: impl Iterator<Item = Token<'a>>) -> Self {
        let mut segments = vec![Segment::default()];
        for token in tokens {
            match (token, segments.last_mut()) {
                (Token::Any, _) | (_, None) => segments.push(Segment::default()),
                (Token::One, Some(segment)) => segment.push_one(),
                (Token::Text(text), Some(segment)) => segment.push(text),
            }
        }
        let stars = segments.len() - 1;
        let last = if stars > 0 { segments.pop() } else { None };
        let mut segments = segments.into_iter();
        let first = segments.next().unwrap_or_default();
        let middle: Vec<Segment> = segments.filter(|segment| !segment.is_empty()).map(Segment::sought).collect();
        match (first.literal(), &last) {
            (Some(text), None) => Self::Exact(text.into()),
            (Some(""), Some(last)) if middle.is_empty() && last.is_empty() => Self::Any,
            (Some(text), Some(last)) if middle.is_empty() && last.is_empty() => Self::Prefix(text.into()),
            _ => Self::Pieces(Box::new(Pieces { first, middle: middle.into(), last })),
        }
    }

    /// Whether the whole of `text` is of the pattern, upper and lower case being different.
    pub(crate) fn matches(&self, text: &str) -> bool {
        match self {
            Self::Any => true,
            // See `Segment::strip_start` on empty texts.
            Self::Exact(exact) => exact.len() == text.len() && (text.is_empty() || **exact == *text),
            Self::Prefix(prefix) => text.starts_with(&**prefix),
            Self::Pieces(pieces) => pieces.matches(text),
        }
    }

    /// The text that the pattern is, if it has no wildcards.
    pub(crate) fn exact(&self) -> Option<&str> {
        match self {
            Self::Exact(text) => Some(text),
            Self::Any | Self::Prefix(_) | Self::Pieces(_) => None,
        }
    }
}

impl Pieces {
    fn matches(&self, text: &str) -> bool {
        let Some(rest) = self.first.strip_start(text) else { return false };
        let Some(last) = &self.last else { return rest.is_empty() };
        let Some(mut rest) = last.strip_end(rest) else { return false };
        for segment in &self.middle {
            match segment.find_end(rest) {
                Some(end) => rest = &rest[end..],
                None => return false,
            }
        }
        true
    }
}
