//! Ids of KMS keys.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The longest key id that is accepted, in bytes. AWS's own ids have 36 (single-Region and multi-Region alike).
const KEY_ID_BYTES_MAX: usize = 256;

/// What the ids of multi-Region keys begin with, and no others that AWS KMS gives.
const MULTI_REGION_PREFIX: &str = "mrk-";

/// The id of a KMS key: a UUID, or `mrk-` and 32 hexadecimal digits for a multi-Region key.
///
/// Any other text of letters, digits, `-` and `_` is of valid form too and simply names no key,
/// as in AWS, where an unknown id is not found rather than malformed.
/// Source: AWS KMS Developer Guide, "Key identifiers (KeyId)".
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId(Arc<str>);

/// The text can't be a key id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid key id")]
pub struct ParseKeyId;

impl KeyId {
    /// A new single-Region key's id: a version 4 UUID made of `random`.
    pub fn from_random(random: [u8; 16]) -> Self {
        Self(crate::request_id::uuid_text(random).into())
    }

    /// A new multi-Region key's id: `mrk-` and `random` in hexadecimal digits.
    pub fn multi_region_from_random(random: [u8; 16]) -> Self {
        Self(format!("{MULTI_REGION_PREFIX}{:032x}", u128::from_be_bytes(random)).into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the id has the form of those that AWS KMS gives: a UUID, or `mrk-` and 32 hexadecimal digits.
    pub fn has_usual_form(&self) -> bool {
        const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];
        let is_hex = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit());
        match self.0.strip_prefix(MULTI_REGION_PREFIX) {
            Some(digits) => is_hex(digits, 32),
            None => {
                let groups: Vec<&str> = self.0.split('-').collect();
                groups.len() == GROUPS.len() && groups.iter().zip(GROUPS).all(|(group, length)| is_hex(group, length))
            }
        }
    }
}

impl FromStr for KeyId {
    type Err = ParseKeyId;

    fn from_str(text: &str) -> Result<Self, ParseKeyId> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        let well_formed = !text.is_empty() && text.len() <= KEY_ID_BYTES_MAX && text.bytes().all(allowed);
        if well_formed { Ok(Self(text.into())) } else { Err(ParseKeyId) }
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

crate::text_serde!(KeyId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_ids_are_uuids_and_multi_region_ids() {
        let check = |text: &str, expect| assert_eq!(text.parse::<KeyId>().unwrap().has_usual_form(), expect, "{text}");
        check("1234abcd-12ab-34cd-56ef-1234567890ab", true);
        check("mrk-1234abcd12ab34cd56ef1234567890ab", true);
        check("mrk-1234abcd12ab34cd56ef1234567890a", false);
        check("1234abcd-12ab-34cd-56ef-1234567890ag", false);
        check("1234abcd12ab34cd56ef1234567890ab", false);
        check("foo", false);
    }

    #[test]
    fn made_ids_are_version_four_uuids() {
        let id = KeyId::from_random([0xff; 16]);
        assert_eq!(id.as_str(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn ids_of_multi_region_keys_tell_what_they_are() {
        let id = KeyId::multi_region_from_random([0x0f; 16]);
        assert_eq!(id.as_str(), "mrk-0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f");
        assert!(id.has_usual_form() && KeyId::multi_region_from_random([0; 16]).has_usual_form());
    }

    #[test]
    fn ids_never_hold_a_separator() {
        for bad in ["", "a/b", "a:b", "a b", "é", "a\0"] {
            assert_eq!(bad.parse::<KeyId>(), Err(ParseKeyId), "{bad:?}");
        }
        assert!("x".repeat(257).parse::<KeyId>().is_err());
        assert!("mrk-1234abcd12ab34cd56ef1234567890ab".parse::<KeyId>().is_ok());
    }
}
