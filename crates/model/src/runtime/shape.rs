//! Shapes: what the service models say about the members of inputs and outputs, as data.
//!
//! One reader per protocol, one validator and one writer per protocol walk these tables, so that the generated code
//! itself holds no logic.

use super::pattern::Pattern;

/// A type of a service model with its constraints.
#[derive(Debug)]
pub struct Shape {
    /// What kind of value it is.
    pub kind: Kind,
    /// Whether its values must not show in messages, logs and audit events.
    pub sensitive: bool,
}

/// The kinds of values and their constraints.
#[derive(Debug)]
pub enum Kind {
    /// A string. Its length counts Unicode scalar values.
    Text {
        /// Bounds of the length.
        length: Bounds,
        /// Pattern that the whole string has to match.
        pattern: Option<&'static Pattern>,
    },
    /// A string out of a closed set.
    Enum {
        /// The set, in the model's order.
        values: &'static [&'static str],
    },
    /// A 32-bit integer.
    Integer {
        /// Bounds of the value.
        range: Bounds,
    },
    /// A 64-bit integer.
    Long {
        /// Bounds of the value.
        range: Bounds,
    },
    /// A number with a fraction: a finite 64-bit floating-point number.
    Double,
    /// A boolean.
    Boolean,
    /// A point in time.
    Timestamp,
    /// Bytes.
    Blob {
        /// Bounds of the number of bytes.
        length: Bounds,
    },
    /// A list.
    List {
        /// What the elements are.
        element: &'static Shape,
        /// Name of an element on the wire of an AWS Query service.
        element_name: &'static str,
        /// Whether the elements stand in the place of the list on the wire of an AWS Query service.
        flattened: bool,
        /// Bounds of the number of elements.
        length: Bounds,
    },
    /// A map from strings.
    Map {
        /// What the keys are.
        key: &'static Shape,
        /// What the values are.
        value: &'static Shape,
        /// Bounds of the number of entries.
        length: Bounds,
    },
    /// A structure.
    Structure(&'static StructureShape),
}

/// Inclusive bounds of a length or value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The least allowed, if there is a bound.
    pub min: Option<i64>,
    /// The most allowed, if there is a bound.
    pub max: Option<i64>,
}

impl Bounds {
    /// No bounds.
    pub const NONE: Self = Self { min: None, max: None };

    /// From `min` to `max`.
    pub const fn between(min: i64, max: i64) -> Self {
        Self { min: Some(min), max: Some(max) }
    }

    /// At least `min`.
    pub const fn at_least(min: i64) -> Self {
        Self { min: Some(min), max: None }
    }

    /// At most `max`.
    pub const fn at_most(max: i64) -> Self {
        Self { min: None, max: Some(max) }
    }

    /// Whether `value` is too small.
    pub fn is_below(self, value: i64) -> bool {
        self.min.is_some_and(|min| value < min)
    }

    /// Whether `value` is too large.
    pub fn is_above(self, value: i64) -> bool {
        self.max.is_some_and(|max| value > max)
    }
}

/// A structure of a service model.
#[derive(Debug)]
pub struct StructureShape {
    /// Its name in the model.
    pub name: &'static str,
    /// Its members, in the model's order.
    pub members: &'static [Member],
}

/// Members that carry a proof of something and that the models don't call sensitive. No audit event shows them.
pub(super) const TOKENS: [&str; 6] =
    ["AuthenticationCode1", "AuthenticationCode2", "GrantToken", "GrantTokens", "SessionToken", "TokenCode"];

/// A member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// What the value is.
    pub shape: &'static Shape,
    /// Whether it has to be there.
    pub required: bool,
}

impl Shape {
    /// A boolean.
    pub const BOOLEAN: Self = Self::of(Kind::Boolean);
    /// A number with a fraction.
    pub const DOUBLE: Self = Self::of(Kind::Double);
    /// A point in time.
    pub const TIMESTAMP: Self = Self::of(Kind::Timestamp);

    const fn of(kind: Kind) -> Self {
        Self { kind, sensitive: false }
    }

    /// A string.
    pub const fn text(length: Bounds) -> Self {
        Self::of(Kind::Text { length, pattern: None })
    }

    /// A string that has to match a pattern.
    pub const fn text_like(pattern: &'static Pattern, length: Bounds) -> Self {
        Self::of(Kind::Text { length, pattern: Some(pattern) })
    }

    /// A string out of a closed set.
    pub const fn one_of(values: &'static [&'static str]) -> Self {
        Self::of(Kind::Enum { values })
    }

    /// A 32-bit integer.
    pub const fn integer(range: Bounds) -> Self {
        Self::of(Kind::Integer { range })
    }

    /// A 64-bit integer.
    pub const fn long(range: Bounds) -> Self {
        Self::of(Kind::Long { range })
    }

    /// Bytes.
    pub const fn blob(length: Bounds) -> Self {
        Self::of(Kind::Blob { length })
    }

    /// A list.
    pub const fn list(element: &'static Self, length: Bounds) -> Self {
        Self::of(Kind::List { element, element_name: "member", flattened: false, length })
    }

    /// A list whose elements have a name of their own in AWS Query.
    pub const fn list_named(
        element: &'static Self,
        element_name: &'static str,
        flattened: bool,
        length: Bounds,
    ) -> Self {
        Self::of(Kind::List { element, element_name, flattened, length })
    }

    /// A map.
    pub const fn map(key: &'static Self, value: &'static Self, length: Bounds) -> Self {
        Self::of(Kind::Map { key, value, length })
    }

    /// A structure.
    pub const fn structure(shape: &'static StructureShape) -> Self {
        Self::of(Kind::Structure(shape))
    }

    /// The same, but secret.
    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.sensitive = true;
        self
    }
}

impl Member {
    /// A member that has to be there.
    pub const fn required(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, shape, required: true }
    }

    /// A member that may be absent.
    pub const fn optional(name: &'static str, shape: &'static Shape) -> Self {
        Self { name, shape, required: false }
    }
}

/// Appends a member's name as it shows in validation messages and audit events: with a lower-case first letter.
pub(super) fn push_lower_camel(out: &mut String, name: &str) {
    let mut letters = name.chars();
    if let Some(first) = letters.next() {
        out.push(first.to_ascii_lowercase());
        out.push_str(letters.as_str());
    }
}
