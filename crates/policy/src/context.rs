//! The request context: the values of condition keys.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::letters::fold;

/// What is known about a request, by condition key.
///
/// Only the keys that a policy mentions are ever asked for, when its statement otherwise applies; a key that is
/// expensive to find out may therefore be computed on demand.
pub trait Context {
    /// The values of a condition key; `None` if the key is not in the context of the request.
    ///
    /// `key` is in lower case as a whole ([`fold`]): names of condition keys are not case-sensitive, and neither is
    /// what follows a prefix such as `aws:principaltag/` or `kms:encryptioncontext:` (IAM User Guide, "IAM JSON policy
    /// elements: Condition"; AWS KMS Developer Guide, "kms:EncryptionContext:context-key", on case sensitivity).
    /// Dates are given in ISO 8601 or as seconds since the epoch, numbers in decimal, booleans as `true` and `false`,
    /// binary values in base64.
    fn values(&self, key: &str) -> Option<Values<'_>>;
}

/// The values of a condition key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values<'a> {
    /// The value of a single-valued key.
    One(Cow<'a, str>),
    /// The values of a multivalued key, which may be none.
    Borrowed(&'a [String]),
    /// The values of a multivalued key, which may be none.
    Many(Vec<Cow<'a, str>>),
}

impl<'a> Values<'a> {
    /// The value of the pair whose name is `folded` when [folded](fold): names of tags and of encryption context pairs
    /// have no case in conditions.
    pub fn of_pair(pairs: impl IntoIterator<Item = (&'a str, &'a str)>, folded: &str) -> Option<Self> {
        let found = pairs.into_iter().find(|(name, _)| fold(name) == folded);
        found.map(|(_, value)| Self::One(Cow::Borrowed(value)))
    }
}

impl Values<'_> {
    /// The values, one after the other.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let (one, borrowed, many) = match self {
            Self::One(value) => (Some(&**value), [].as_slice(), [].as_slice()),
            Self::Borrowed(values) => (None, *values, [].as_slice()),
            Self::Many(values) => (None, [].as_slice(), values.as_slice()),
        };
        one.into_iter().chain(borrowed.iter().map(String::as_str)).chain(many.iter().map(|value| &**value))
    }

    /// Whether one of the values passes.
    pub(crate) fn any(&self, mut passes: impl FnMut(&str) -> bool) -> bool {
        match self {
            Self::One(value) => passes(value),
            Self::Borrowed(values) => values.iter().any(|value| passes(value)),
            Self::Many(values) => values.iter().any(|value| passes(value)),
        }
    }

    /// Whether there is nothing in it: no value, or empty strings only. AWS calls that a null value.
    ///
    /// Source: IAM User Guide, "IAM JSON policy elements: Condition", on the request context.
    pub fn is_null(&self) -> bool {
        !self.any(|value| !value.is_empty())
    }

    /// Whether there is no value at all, which is as if the key were not there.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::One(_) => false,
            Self::Borrowed(values) => values.is_empty(),
            Self::Many(values) => values.is_empty(),
        }
    }

    /// The value of a single-valued key.
    pub fn single(&self) -> Option<&str> {
        match self {
            Self::One(value) => Some(value),
            Self::Borrowed(_) | Self::Many(_) => None,
        }
    }
}

/// A context that is written down: for simulation and for tests.
#[derive(Debug, Clone, Default)]
pub struct MapContext {
    values: BTreeMap<String, Vec<String>>,
    multivalued: std::collections::BTreeSet<String>,
}

impl MapContext {
    /// A context without any keys.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a single-valued key.
    pub fn set(&mut self, key: &str, value: impl Into<String>) -> &mut Self {
        let key = fold(key).into_owned();
        self.multivalued.remove(&key);
        self.values.insert(key, vec![value.into()]);
        self
    }

    /// Sets a multivalued key.
    pub fn set_many(&mut self, key: &str, values: impl IntoIterator<Item = impl Into<String>>) -> &mut Self {
        let key = fold(key).into_owned();
        self.multivalued.insert(key.clone());
        self.values.insert(key, values.into_iter().map(Into::into).collect());
        self
    }

    /// The context with a single-valued key more.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.set(key, value);
        self
    }

    /// The context with a multivalued key more.
    #[must_use]
    pub fn with_many(mut self, key: &str, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_many(key, values);
        self
    }
}

impl Context for MapContext {
    fn values(&self, key: &str) -> Option<Values<'_>> {
        let values = self.values.get(key)?;
        match values.as_slice() {
            [value] if !self.multivalued.contains(key) => Some(Values::One(Cow::Borrowed(value))),
            values => Some(Values::Borrowed(values)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_no_case() {
        let context = MapContext::new().with("aws:SourceIP", "192.0.2.1").with_many("aws:TagKeys", ["a", "b"]);
        assert_eq!(context.values("aws:sourceip").unwrap().single(), Some("192.0.2.1"));
        assert_eq!(context.values("aws:tagkeys").unwrap().iter().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(context.values("aws:tagkeys").unwrap().single(), None);
        assert_eq!(context.values("aws:username"), None);
    }

    #[test]
    fn names_of_pairs_have_no_case() {
        let pairs = || [("Team", "Blue"), ("team2", "Red")];
        assert_eq!(Values::of_pair(pairs(), "team").unwrap().single(), Some("Blue"));
        assert_eq!(Values::of_pair(pairs(), "team3"), None);
    }

    #[test]
    fn empty_and_null_are_told_apart() {
        let check = |values: Values<'_>, is_empty: bool, is_null: bool| {
            assert_eq!((values.is_empty(), values.is_null()), (is_empty, is_null), "{values:?}");
        };
        check(Values::One("a".into()), false, false);
        check(Values::One("".into()), false, true);
        check(Values::Many(Vec::new()), true, true);
        check(Values::Many(vec!["".into()]), false, true);
        check(Values::Many(vec!["".into(), "a".into()]), false, false);
        check(Values::Borrowed(&[]), true, true);
    }
}
