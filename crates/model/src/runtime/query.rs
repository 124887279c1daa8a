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
        self.pairs
            .range::<str, _>((Bound::Included(path), Bound::Unbounded))
            .take_while(|(name, _)| name.starts_with(path))
            .any(|(name, _)| name.len() == path.len() || name.as_bytes().get(path.len()) == Some(&b'.'))
    }
}
