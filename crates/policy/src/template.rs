//! Policy variables: `${aws:username}`, `${key, 'default'}`, `${*}`.
//!
//! Source: IAM User Guide, "IAM policy elements: Variables and tags".

use std::borrow::Cow;

use crate::context::Context;
use crate::letters::fold;
use crate::pattern::{Pattern, Token, tokens};

/// A text of a policy, with or without variables and wildcards.
#[derive(Debug, Clone)]
pub(crate) enum Template {
    /// No variables: compiled once and for all.
    Fixed(Pattern),
    /// With variables, filled in for each request.
    Variable(Box<[Piece]>),
}

/// A part of a text with variables.
#[derive(Debug, Clone)]
pub(crate) enum Piece {
    /// Text that stands for itself.
    Text(Box<str>),
    /// `*`.
    Any,
    /// `?`.
    One,
    /// A variable.
    Variable {
        /// Name of the condition key, in lower case.
        key: Box<str>,
        /// What stands for it if the request doesn't have it.
        default: Option<Box<str>>,
    },
}

/// Why a text with variables is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum VariableError {
    #[error("The policy variable is missing a closing curly brace")]
    Brace,
    #[error("The policy variable is empty")]
    Empty,
    #[error("The policy variable contains a space")]
    Space,
    #[error("The policy variable's default value must begin and end with a single quote")]
    Quote,
}

/// How the wildcards of a text count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wildcards {
    /// `*` and `?` match anything.
    Match,
    /// `*` and `?` stand for themselves.
    Literal,
}

impl Template {
    /// Compiles a text without variables.
    pub(crate) fn plain(text: &str, wildcards: Wildcards) -> Self {
        Self::Fixed(match wildcards {
            Wildcards::Match => Pattern::parse(text),
            Wildcards::Literal => Pattern::Exact(text.into()),
        })
    }

    /// Compiles a text whose variables count.
    ///
    /// # Errors
    /// [`VariableError`] for a variable that is not of the form of one.
    pub(crate) fn parse(text: &str, wildcards: Wildcards) -> Result<Self, VariableError> {
        if !text.contains("${") {
            return Ok(Self::plain(text, wildcards));
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(start) = rest.find("${") {
            push_text(&mut pieces, &rest[..start], wildcards);
            let (piece, behind) = variable(&rest[start + 2..])?;
            pieces.push(piece);
            rest = behind;
        }
        push_text(&mut pieces, rest, wildcards);
        if pieces.iter().any(|piece| matches!(piece, Piece::Variable { .. })) {
            return Ok(Self::Variable(pieces.into()));
        }
        let fixed = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => Token::Text(text),
            Piece::Any => Token::Any,
            Piece::One => Token::One,
            // There are none.
            Piece::Variable { .. } => Token::Text(""),
        });
        Ok(Self::Fixed(Pattern::new(fixed)))
    }

    /// Whether the text of a request is of this form, its variables being those of the request. A variable without a
    /// value makes it match nothing.
    pub(crate) fn matches(&self, text: &str, context: &dyn Context) -> bool {
        match self {
            Self::Fixed(pattern) => pattern.matches(text),
            Self::Variable(pieces) => {
                begins_alike(pieces, text) && fill(pieces, context).is_some_and(|pattern| pattern.matches(text))
            }
        }
    }

    /// Whether the text of a request is this text apart from its case, wildcards having been literal.
    pub(crate) fn same_ignoring_case(&self, text: &str, context: &dyn Context) -> bool {
        let exact = match self {
            Self::Fixed(pattern) => Some(Cow::Borrowed(pattern)),
            Self::Variable(pieces) => fill(pieces, context).map(Cow::Owned),
        };
        exact.as_ref().and_then(|pattern| pattern.exact()).is_some_and(|own| crate::same_ignoring_case(own, text))
    }

    /// Condition keys that its variables stand for, in lower case.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let pieces = match self {
            Self::Fixed(_) => &[],
            Self::Variable(pieces) => pieces.as_ref(),
        };
        pieces.iter().filter_map(|piece| match piece {
            Piece::Variable { key, .. } => Some(&**key),
            Piece::Text(_) | Piece::Any | Piece::One => None,
        })
    }

    /// The text that it is, without wildcards and variables.
    pub(crate) fn exact(&self) -> Option<&str> {
        match self {
            Self::Fixed(pattern) => pattern.exact(),
            Self::Variable(_) => None,
        }
    }
}

/// Whether the text begins with what stands before the first wildcard or variable. Saves filling in most of what does
/// not match.
fn begins_alike(pieces: &[Piece], text: &str) -> bool {
    match pieces.first() {
        Some(Piece::Text(start)) => text.starts_with(&**start),
        Some(Piece::Any | Piece::One | Piece::Variable { .. }) | None => true,
    }
}

/// The pattern with the request's values in place of the variables. They stand for themselves, whatever is in them.
fn fill(pieces: &[Piece], context: &dyn Context) -> Option<Pattern> {
    let mut filled: Vec<Cow<'_, str>> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        filled.push(match piece {
            Piece::Text(text) => Cow::Borrowed(&**text),
            Piece::Any | Piece::One => Cow::Borrowed(""),
            Piece::Variable { key, default } => Cow::Owned(value(key, default.as_deref(), context)?),
        });
    }
    let tokens = pieces.iter().zip(&filled).map(|(piece, text)| match piece {
        Piece::Any => Token::Any,
        Piece::One => Token::One,
        Piece::Text(_) | Piece::Variable { .. } => Token::Text(text),
    });
    Some(Pattern::new(tokens))
}

/// The value of a variable. Multivalued keys can't be variables; a key that is empty has no value.
fn value(key: &str, default: Option<&str>, context: &dyn Context) -> Option<String> {
    let values = context.values(key);
    let value = values.as_ref().and_then(|values| values.single()).filter(|value| !value.is_empty());
    value.or(default).map(str::to_owned)
}

fn push_text(pieces: &mut Vec<Piece>, text: &str, wildcards: Wildcards) {
    match wildcards {
        Wildcards::Literal if text.is_empty() => {}
        Wildcards::Literal => pieces.push(Piece::Text(text.into())),
        Wildcards::Match => pieces.extend(tokens(text).map(|token| match token {
            Token::Text(text) => Piece::Text(text.into()),
            Token::Any => Piece::Any,
            Token::One => Piece::One,
        })),
    }
}

/// Reads a variable whose `${` has been read; gives what follows it.
fn variable(text: &str) -> Result<(Piece, &str), VariableError> {
    let end = text.find(['}', '\'']).ok_or(VariableError::Brace)?;
    let (inside, default, behind) = if text[end..].starts_with('\'') {
        let before = text[..end].trim_end().strip_suffix(',').ok_or(VariableError::Quote)?;
        let (default, behind) = text[end + 1..].split_once('\'').ok_or(VariableError::Quote)?;
        (before, Some(default), behind.trim_start().strip_prefix('}').ok_or(VariableError::Brace)?)
    } else {
        (&text[..end], None, &text[end + 1..])
    };
    let piece = match (inside, default) {
        ("", _) => return Err(VariableError::Empty),
        ("*" | "?" | "$", None) => Piece::Text(inside.into()),
        _ if inside.contains(',') => return Err(VariableError::Quote),
        _ if inside.contains(char::is_whitespace) => return Err(VariableError::Space),
        _ => Piece::Variable { key: fold(inside).into(), default: default.map(Into::into) },
    };
    Ok((piece, behind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::MapContext;

    fn context() -> MapContext {
        MapContext::new()
            .with("aws:username", "bob")
            .with("aws:PrincipalTag/Team", "a*?")
            .with("aws:PrincipalTag/empty", "")
            .with_many("aws:TagKeys", ["only"])
    }

    fn check(template: &str, text: &str, expect: bool) {
        let matched = Template::parse(template, Wildcards::Match).unwrap().matches(text, &context());
        assert_eq!(matched, expect, "{template} {text}");
    }

    #[test]
    fn variables_take_the_values_of_the_request() {
        check("home/${aws:username}/*", "home/bob/x", true);
        check("home/${AWS:UserName}/*", "home/bob/x", true);
        check("home/${aws:username}/*", "home/alice/x", false);
        check("${aws:principaltag/team}", "a*?", true);
        check("${aws:username}${aws:username}", "bobbob", true);
    }

    #[test]
    fn values_stand_for_themselves() {
        check("${aws:PrincipalTag/Team}", "abc", false);
        check("${aws:PrincipalTag/Team}*", "a*?bc", true);
    }

    #[test]
    fn a_variable_without_value_matches_nothing() {
        for variable in ["${aws:nope}", "${aws:PrincipalTag/empty}", "${aws:TagKeys}"] {
            for text in ["", "home/", "home/x", variable] {
                check(&format!("home/{variable}"), text, false);
                check(&format!("{variable}*"), text, false);
            }
        }
    }

    #[test]
    fn defaults_stand_in() {
        check("x-${aws:nope, 'company-wide'}", "x-company-wide", true);
        check("x-${aws:username, 'company-wide'}", "x-bob", true);
        check("x-${aws:username, 'company-wide'}", "x-company-wide", false);
        check("x-${aws:nope, ''}-", "x--", true);
        check("x-${aws:nope, 'a}b'}", "x-a}b", true);
    }

    #[test]
    fn special_characters_can_be_written() {
        check("a${*}b", "a*b", true);
        check("a${*}b", "axb", false);
        check("a${?}", "ab", false);
        check("${$}{aws:username}", "${aws:username}", true);
        assert!(matches!(Template::parse("${*}", Wildcards::Match), Ok(Template::Fixed(_))));
    }

    #[test]
    fn malformed_variables_are_refused() {
        let check = |text: &str, expect: VariableError| {
            assert_eq!(Template::parse(text, Wildcards::Match).unwrap_err(), expect, "{text}");
        };
        check("a${", VariableError::Brace);
        check("a${aws:username", VariableError::Brace);
        check("${}", VariableError::Empty);
        check("${aws:user name}", VariableError::Space);
        check("${ aws:username}", VariableError::Space);
        check("${aws:username, x}", VariableError::Quote);
        check("${aws:username, 'x}", VariableError::Quote);
        check("${aws:username 'x'}", VariableError::Quote);
        check("${aws:username, 'x'", VariableError::Brace);
    }

    #[test]
    fn case_can_be_ignored() {
        let template = Template::parse("x-${aws:username}", Wildcards::Literal).unwrap();
        assert!(template.same_ignoring_case("X-BOB", &context()));
        assert!(!template.same_ignoring_case("X-ALICE", &context()));
        assert!(!Template::plain("a*", Wildcards::Literal).same_ignoring_case("AB", &context()));
        assert!(Template::plain("a*", Wildcards::Literal).same_ignoring_case("A*", &context()));
    }
}
