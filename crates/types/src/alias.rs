//! Names of aliases.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The longest alias name, `alias/` included (service model of AWS KMS, shape `AliasNameType`).
const ALIAS_NAME_BYTES_MAX: usize = 256;

/// The name of an alias, with its prefix: `alias/ExampleAlias`.
///
/// 1 to 250 letters, digits, `/`, `_`, `-` (and `:`, which the service model allows) behind `alias/`.
/// Source: AWS KMS API Reference, `CreateAlias`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AliasName(Arc<str>);

/// The text can't be the name of an alias.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid alias name")]
pub struct ParseAliasName;

impl AliasName {
    /// What every alias name begins with.
    pub const PREFIX: &'static str = "alias/";
    /// What the names of AWS managed keys' aliases begin with; users can't create them.
    pub const RESERVED_PREFIX: &'static str = "alias/aws/";

    /// The name, `alias/` included.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the name belongs to AWS managed keys.
    pub fn is_reserved(&self) -> bool {
        self.0.starts_with(Self::RESERVED_PREFIX)
    }
}

impl FromStr for AliasName {
    type Err = ParseAliasName;

    fn from_str(text: &str) -> Result<Self, ParseAliasName> {
        let name = text.strip_prefix(Self::PREFIX).ok_or(ParseAliasName)?;
        let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b':' | b'/' | b'_' | b'-');
        let well_formed = !name.is_empty() && text.len() <= ALIAS_NAME_BYTES_MAX && name.bytes().all(allowed);
        if well_formed { Ok(Self(text.into())) } else { Err(ParseAliasName) }
    }
}

impl fmt::Display for AliasName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for AliasName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

crate::text_serde!(AliasName);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_need_the_prefix_and_legal_characters() {
        assert!("alias/a".parse::<AliasName>().is_ok());
        assert!("alias/aws/s3".parse::<AliasName>().unwrap().is_reserved());
        assert!(!"alias/awsome".parse::<AliasName>().unwrap().is_reserved());
        for bad in ["", "alias/", "a", "Alias/a", "alias/a b", "alias/é", "alias/a\0", "alias/a.b"] {
            assert!(bad.parse::<AliasName>().is_err(), "{bad:?}");
        }
        assert!(format!("alias/{}", "a".repeat(250)).parse::<AliasName>().is_ok());
        assert!(format!("alias/{}", "a".repeat(251)).parse::<AliasName>().is_err());
    }
}
