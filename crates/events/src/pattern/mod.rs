//! Event patterns: EventBridge's language for which events a rule is about.
//!
//! Source: Amazon EventBridge User Guide, "Creating Amazon EventBridge event patterns", "Comparison operators for use in
//! event patterns" and "Matching on null values and empty strings"; the documentation of AWS's Event Ruler for arrays,
//! wildcards and the bounds of numbers.

mod parse;
mod values;
mod wildcard;

use self::values::Test;
use crate::json::Json;

pub use self::parse::{PATTERN_BYTES_MAX, PatternError};

/// A pattern: a set of events.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    root: Fields,
}

/// What must hold for an object: all of it.
#[derive(Debug, Clone, PartialEq, Default)]
struct Fields {
    /// Name of a field and what it must be.
    all: Vec<(String, Wanted)>,
    /// Of each list one must hold: `$or`.
    choices: Vec<Vec<Fields>>,
}

/// What a field must be.
#[derive(Debug, Clone, PartialEq)]
enum Wanted {
    /// An object, or a list with one, for which this holds.
    Fields(Fields),
    /// A value, or a list with one, for which one of these holds.
    OneOf(Vec<Test>),
}

impl Pattern {
    /// Whether an event, an object in JSON, is in the set.
    pub(crate) fn matches(&self, event: &Json) -> bool {
        Search { event, path: Vec::new() }.fields(&self.root, Some(event))
    }

    /// Whether an event with this `source` and `detail-type` could be in the set, whatever else it has. Quicker than
    /// [`Self::matches`], as the event need not be there.
    pub(crate) fn could_match(&self, source: &str, detail_type: &str) -> bool {
        self.root.all.iter().all(|(name, wanted)| {
            let value = match name.as_str() {
                "source" => source,
                "detail-type" => detail_type,
                _ => return true,
            };
            let value = Json::Text(value.to_owned());
            matches!(wanted, Wanted::OneOf(tests) if tests.iter().any(|test| test.holds_for(&value)))
        })
    }
}

/// A look at an event.
struct Search<'a> {
    event: &'a Json,
    /// Where the look is: names of fields.
    path: Vec<&'a str>,
}

impl<'a> Search<'a> {
    /// Whether all of `fields` holds for an object, or for one object of a list: never partly for one and partly for
    /// another. What is no object has no fields.
    fn fields(&mut self, fields: &'a Fields, value: Option<&'a Json>) -> bool {
        if let Some(Json::List(elements)) = value
            && !elements.is_empty()
        {
            return elements.iter().any(|element| self.fields(fields, Some(element)));
        }
        fields.all.iter().all(|(name, wanted)| self.field(name, wanted, value.and_then(|value| value.get(name))))
            && fields.choices.iter().all(|choice| choice.iter().any(|fields| self.fields(fields, value)))
    }

    fn field(&mut self, name: &'a str, wanted: &'a Wanted, value: Option<&'a Json>) -> bool {
        self.path.push(name);
        let holds = match wanted {
            Wanted::Fields(fields) => self.fields(fields, value),
            Wanted::OneOf(tests) => tests.iter().any(|test| match test {
                // Of the event as a whole: not of one element of a list.
                Test::Exists(false) => !has_leaf(self.event, &self.path),
                test => value.is_some_and(|value| any_leaf(value, &|leaf| test.holds_for(leaf))),
            }),
        };
        self.path.pop();
        holds
    }
}

/// Whether something holds for a value that is no object and no list, or for one of a list.
fn any_leaf(value: &Json, holds: &impl Fn(&Json) -> bool) -> bool {
    match value {
        Json::List(elements) => elements.iter().any(|element| any_leaf(element, holds)),
        Json::Object(_) => false,
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => holds(value),
    }
}

/// Whether there is a value, neither an object nor a list without any, at a path.
fn has_leaf(value: &Json, path: &[&str]) -> bool {
    match (value, path) {
        (Json::List(elements), _) => elements.iter().any(|element| has_leaf(element, path)),
        (Json::Object(_), [name, rest @ ..]) => value.get(name).is_some_and(|value| has_leaf(value, rest)),
        (Json::Object(_), []) => false,
        (_, path) => path.is_empty(),
    }
}

#[cfg(test)]
mod tests;
