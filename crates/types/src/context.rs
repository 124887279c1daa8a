//! Encryption contexts.

use std::collections::BTreeMap;

/// An encryption context: name-value pairs that are authenticated together with a ciphertext.
///
/// Order does not matter; names and values are case-sensitive and compared byte by byte.
/// Source: AWS KMS Developer Guide, "Encryption context".
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct EncryptionContext(BTreeMap<String, String>);

impl EncryptionContext {
    /// Takes the pairs over.
    pub const fn new(pairs: BTreeMap<String, String>) -> Self {
        Self(pairs)
    }

    /// The pairs, ordered by the bytes of their names.
    pub fn pairs(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether there are no pairs.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sum of the lengths of all names and values, in bytes.
    pub fn total_bytes(&self) -> usize {
        self.0.iter().map(|(name, value)| name.len() + value.len()).sum()
    }

    /// Appends the canonical form to `out`: the number of pairs, then each name and value behind its length, ordered
    /// by name; every number is 4 bytes, big-endian. Two contexts have the same form only if they are equal.
    pub fn write_canonical(&self, out: &mut Vec<u8>) {
        let put_number = |out: &mut Vec<u8>, number: usize| {
            // A context comes out of a request body, whose size limit is far below 4 GiB.
            out.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes());
        };
        put_number(out, self.0.len());
        for text in self.0.iter().flat_map(|(name, value)| [name, value]) {
            put_number(out, text.len());
            out.extend_from_slice(text.as_bytes());
        }
    }
}

impl FromIterator<(String, String)> for EncryptionContext {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn canonical(pairs: &BTreeMap<String, String>) -> Vec<u8> {
        let mut out = Vec::new();
        EncryptionContext::new(pairs.clone()).write_canonical(&mut out);
        out
    }

    proptest! {
        #[test]
        fn canonical_forms_are_equal_only_for_equal_contexts(
            a in proptest::collection::btree_map("[ab\\PC]{0,3}", "[ab\\PC]{0,3}", 0..4),
            b in proptest::collection::btree_map("[ab\\PC]{0,3}", "[ab\\PC]{0,3}", 0..4),
        ) {
            prop_assert_eq!(canonical(&a) == canonical(&b), a == b);
        }
    }
}
