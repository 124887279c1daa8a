//! The parameters of an AWS Query request.

use std::collections::BTreeMap;
use std::ops::Bound;

/// The decoded name-value pairs of an `application/x-www-form-urlencoded` body.
#[derive(Debug, Default)]
pub struct QueryParams {
    pairs: BTreeMap<String, String>,
}

impl QueryParams {
    /// Takes over decoded pairs. Of pairs with the same name the last one stands.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { pairs: pairs.into_iter().collect() }
    }

    /// The value of the parameter of this name.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.pairs.get(name).map(String::as_str)
    }

    /// Whether a parameter's name is `path` or goes on below it (`path.…`).
    pub fn has(&self, path: &str) -> bool {
        self.pairs.contains_key(path) || self.below(path).next().is_some()
    }

    /// What stands between the dots right behind `path` in the names below it, once per name.
    pub(super) fn below<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a str> {
        let start = format!("{path}.");
        let after = start.len();
        self.pairs
            .range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded))
            .take_while(move |(name, _)| name.starts_with(&start))
            .filter_map(move |(name, _)| name.get(after..)?.split('.').next())
    }
}
