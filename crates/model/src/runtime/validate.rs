//! Checks raw values against the constraints of their shapes and words the violations as AWS does.
//!
//! Two limits that AWS does not document keep messages small: at most [`VIOLATIONS_MAX`] violations are listed, and
//! of a printed value at most [`print::VALUE_BYTES_MAX`](super::print::VALUE_BYTES_MAX) bytes are shown.

use std::fmt::Write as _;

use super::operation::InputError;
use super::print;
use super::raw::Raw;
use super::shape::{Bounds, Kind, Shape, StructureShape, TOKENS, push_lower_camel};

/// What names of AWS IAM consist of. Source: service model of AWS IAM, shapes such as `userNameType`.
const NAME_PATTERN: &str = r"[\w+=,.@-]+";

/// No more violations than this are looked for.
pub(super) const VIOLATIONS_MAX: usize = 64;

/// Checks a structure with everything in it.
///
/// # Errors
/// All violations in one message.
pub(super) fn check(shape: &'static StructureShape, raw: &Raw<'_>) -> Result<(), InputError> {
    let mut violations = Vec::new();
    structure(&Path::Root, shape, raw, &mut violations);
    if violations.is_empty() {
        return Ok(());
    }
    let message = message(violations.iter().map(|violation| violation.words.as_str()).collect());
    if violations.iter().all(|violation| violation.name.is_some()) {
        let path = violations.into_iter().find_map(|violation| violation.name).unwrap_or_default();
        return Err(InputError::ValidationOfName { message, path });
    }
    if violations.iter().all(|violation| violation.recorded.is_none()) {
        return Err(InputError::Validation(message));
    }
    let recorded = violations.iter().map(|violation| violation.recorded.as_deref().unwrap_or(&violation.words));
    Err(InputError::ValidationOfTokens { message, recorded: self::message(recorded.collect()) })
}

/// A constraint that is broken.
struct Violation {
    /// As AWS words it.
    words: String,
    /// The same without the value, if that is a token.
    recorded: Option<String>,
    /// Where the value stands, if it is a name with characters that names can't have.
    name: Option<String>,
}

/// All violations in one message; there is at least one.
fn message(violations: Vec<&str>) -> String {
    match violations.as_slice() {
        [one] => format!("1 validation error detected: {one}"),
        all => format!("{} validation errors detected: {}", all.len(), all.join("; ")),
    }
}

/// Where a value stands. It becomes text only when a constraint is broken.
enum Path<'a> {
    Root,
    Member(&'a Path<'a>, &'static str),
    Element(&'a Path<'a>, usize),
    Value(&'a Path<'a>, &'a str),
}

impl Path<'_> {
    /// Whether the value is a token, or a part of one.
    fn is_token(&self) -> bool {
        match self {
            Path::Root => false,
            Path::Member(_, name) => TOKENS.contains(name),
            Path::Element(parent, _) | Path::Value(parent, _) => parent.is_token(),
        }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        self.push_to(&mut text);
        text
    }

    fn push_to(&self, out: &mut String) {
        match self {
            Path::Root => {}
            Path::Member(parent, name) => {
                parent.push_to(out);
                if !matches!(parent, Path::Root) {
                    out.push('.');
                }
                push_lower_camel(out, name);
            }
            Path::Element(parent, index) => {
                parent.push_to(out);
                let _ = write!(out, ".{}.member", index + 1);
            }
            Path::Value(parent, key) => {
                parent.push_to(out);
                print::push_capped(out, &format!(".{key}.member"));
            }
        }
    }
}

fn structure(path: &Path<'_>, shape: &'static StructureShape, raw: &Raw<'_>, violations: &mut Vec<Violation>) {
    let Raw::Structure(values) = raw else { return };
    for (index, member) in shape.members.iter().enumerate() {
        let path = Path::Member(path, member.name);
        match values.get(index).and_then(Option::as_ref) {
            Some(raw) => value(&path, member.shape, raw, violations),
            None if member.required => {
                let shown = if member.shape.sensitive { "" } else { "null " };
                add(violations, &path, shown, "Member must not be null");
            }
            None => {}
        }
    }
}

fn value(path: &Path<'_>, shape: &'static Shape, raw: &Raw<'_>, violations: &mut Vec<Violation>) {
    if violations.len() >= VIOLATIONS_MAX {
        return; // what else is wrong would take time and not be told
    }
    for constraint in constraints(shape) {
        if !constraint.holds(raw) {
            let added = add(violations, path, &shown(shape, raw), &constraint.words());
            if let (Constraint::Pattern(pattern), Some(violation)) = (constraint, added)
                && pattern.text == NAME_PATTERN
                && !path.is_token()
            {
                violation.name = Some(path.text());
            }
        }
    }
    match (&shape.kind, raw) {
        (Kind::Structure(shape), raw) => structure(path, shape, raw, violations),
        (Kind::List { element, .. }, Raw::List(elements)) if is_compound(element) => {
            for (index, raw) in elements.iter().enumerate() {
                value(&Path::Element(path, index), element, raw, violations);
            }
        }
        (Kind::List { element, .. }, Raw::List(elements)) if !elements.iter().all(|raw| satisfies(element, raw)) => {
            let words = format!("Member must satisfy constraint: [{}]", words_of(element));
            add(violations, path, &shown(shape, raw), &words);
        }
        (Kind::Map { key, value: value_shape, .. }, Raw::Map(entries)) => {
            if !entries.keys().all(|text| satisfies(key, &Raw::Text(text.as_ref().into()))) {
                let words = format!("Map keys must satisfy constraint: [{}]", words_of(key));
                add(violations, path, &shown(shape, raw), &words);
            }
            if is_compound(value_shape) {
                for (key, raw) in entries {
                    value(&Path::Value(path, key), value_shape, raw, violations);
                }
            } else if !entries.values().all(|raw| satisfies(value_shape, raw)) {
                let words = format!("Map value must satisfy constraint: [{}]", words_of(value_shape));
                add(violations, path, &shown(shape, raw), &words);
            }
        }
        _ => {}
    }
}

/// Whether values have parts with paths of their own.
const fn is_compound(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::Structure(_) | Kind::List { .. } | Kind::Map { .. })
}

fn satisfies(shape: &'static Shape, raw: &Raw<'_>) -> bool {
    constraints(shape).all(|constraint| constraint.holds(raw))
}

/// All constraints of a shape, as they stand in the message about a list or map whose parts break one of them.
fn words_of(shape: &'static Shape) -> String {
    constraints(shape).map(|constraint| constraint.words()).collect::<Vec<_>>().join(", ")
}

/// Adds a violation; `None` if there are too many.
fn add<'v>(violations: &'v mut Vec<Violation>, path: &Path<'_>, shown: &str, words: &str) -> Option<&'v mut Violation> {
    if violations.len() < VIOLATIONS_MAX {
        let said = |shown: &str| {
            let mut text = format!("Value {shown}at '");
            path.push_to(&mut text);
            let _ = write!(text, "' failed to satisfy constraint: {words}");
            text
        };
        violations.push(Violation { words: said(shown), recorded: path.is_token().then(|| said("")), name: None });
        return violations.last_mut();
    }
    None
}

/// A value in quotation marks and a space; nothing of a secret one.
fn shown(shape: &'static Shape, raw: &Raw<'_>) -> String {
    if print::is_secret(shape) {
        return String::new();
    }
    let mut out = "'".to_owned();
    let mut value = String::new();
    print::push(&mut value, shape, raw);
    print::push_capped(&mut out, &value);
    out.push_str("' ");
    out
}

/// One thing that a shape demands of its values.
#[derive(Clone, Copy)]
enum Constraint {
    LengthAtMost(i64),
    LengthAtLeast(i64),
    ValueAtMost(i64),
    ValueAtLeast(i64),
    Pattern(&'static super::pattern::Pattern),
    OneOf(&'static [&'static str]),
}

/// The constraints of a shape in the order in which AWS lists them.
fn constraints(shape: &'static Shape) -> impl Iterator<Item = Constraint> {
    let length = |bounds: Bounds| [bounds.max.map(Constraint::LengthAtMost), bounds.min.map(Constraint::LengthAtLeast)];
    let (bounds, other) = match &shape.kind {
        Kind::Text { length: bounds, pattern } => (length(*bounds), pattern.map(Constraint::Pattern)),
        Kind::Enum { values } => ([None, None], Some(Constraint::OneOf(values))),
        Kind::Integer { range } | Kind::Long { range } => {
            ([range.max.map(Constraint::ValueAtMost), range.min.map(Constraint::ValueAtLeast)], None)
        }
        Kind::Blob { length: bounds } | Kind::List { length: bounds, .. } | Kind::Map { length: bounds, .. } => {
            (length(*bounds), None)
        }
        Kind::Double | Kind::Boolean | Kind::Timestamp | Kind::Structure(_) => ([None, None], None),
    };
    bounds.into_iter().flatten().chain(other)
}

impl Constraint {
    fn holds(self, raw: &Raw<'_>) -> bool {
        match self {
            Self::LengthAtMost(max) => length(raw) <= max,
            Self::LengthAtLeast(min) => length(raw) >= min,
            Self::ValueAtMost(max) => matches!(raw, Raw::Integer(number) if *number <= max),
            Self::ValueAtLeast(min) => matches!(raw, Raw::Integer(number) if *number >= min),
            Self::Pattern(pattern) => text(raw).is_some_and(|text| pattern.matches(text)),
            Self::OneOf(values) => text(raw).is_some_and(|text| values.contains(&text)),
        }
    }

    fn words(self) -> String {
        match self {
            Self::LengthAtMost(max) => format!("Member must have length less than or equal to {max}"),
            Self::LengthAtLeast(min) => format!("Member must have length greater than or equal to {min}"),
            Self::ValueAtMost(max) => format!("Member must have value less than or equal to {max}"),
            Self::ValueAtLeast(min) => format!("Member must have value greater than or equal to {min}"),
            Self::Pattern(pattern) => format!("Member must satisfy regular expression pattern: {}", pattern.text),
            Self::OneOf(values) => format!("Member must satisfy enum value set: [{}]", values.join(", ")),
        }
    }
}

fn text<'r>(raw: &'r Raw<'_>) -> Option<&'r str> {
    match raw {
        Raw::Text(text) => Some(text),
        Raw::SecretText(text) => Some(text.expose()),
        _ => None,
    }
}

/// Characters of a text, bytes of a blob, elements of a list, entries of a map.
fn length(raw: &Raw<'_>) -> i64 {
    let length = match raw {
        Raw::Text(text) => text.chars().count(),
        Raw::SecretText(text) => text.expose().chars().count(),
        Raw::Blob(bytes) => bytes.len(),
        Raw::SecretBlob(bytes) => bytes.len(),
        Raw::List(elements) => elements.len(),
        Raw::Map(entries) => entries.len(),
        Raw::Integer(_) | Raw::Double(_) | Raw::Boolean(_) | Raw::Timestamp(_) | Raw::Structure(_) => 0,
    };
    i64::try_from(length).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
