//! Amazon Resource Names.

use std::fmt;
use std::str::FromStr;

use crate::{AccountId, AliasName, KeyId, Partition, Region};

/// An ARN split into its six fields: `arn:partition:service:region:account:resource`.
///
/// Only the form is checked; the fields may be empty. Source: IAM User Guide, "Amazon Resource Names (ARNs)".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arn<'a> {
    /// Second field, for instance `aws`.
    pub partition: &'a str,
    /// Third field, for instance `kms`.
    pub service: &'a str,
    /// Fourth field; empty for global services.
    pub region: &'a str,
    /// Fifth field; empty or an account id for most services.
    pub account: &'a str,
    /// Everything after the fifth colon.
    pub resource: &'a str,
}

/// The text is not of the form of an ARN, or not of the kind that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid ARN")]
pub struct ParseArn;

impl<'a> Arn<'a> {
    /// Splits `text` into the six fields of an ARN.
    ///
    /// # Errors
    /// [`ParseArn`] if a field is missing or the first is not `arn`.
    pub fn parse(text: &'a str) -> Result<Self, ParseArn> {
        let mut fields = text.splitn(6, ':');
        let mut next = || fields.next().ok_or(ParseArn);
        if next()? != "arn" {
            return Err(ParseArn);
        }
        Ok(Self { partition: next()?, service: next()?, region: next()?, account: next()?, resource: next()? })
    }
}

/// The ARN of a KMS key: `arn:aws:kms:us-east-1:111122223333:key/1234abcd-…`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct KeyArn {
    /// Region that holds the key; the partition follows from it.
    pub region: Region,
    /// Account that owns the key.
    pub account: AccountId,
    /// The key's id.
    pub key_id: KeyId,
}

impl KeyArn {
    /// The text of the ARN of a key, made in one piece: every request needs it.
    pub fn text_of(region: &Region, account: AccountId, key_id: &KeyId) -> String {
        let partition = region.partition().as_str();
        ["arn:", partition, ":kms:", region.as_str(), ":", account.as_str(), ":key/", key_id.as_str()].concat()
    }
}

impl fmt::Display for KeyArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Self::text_of(&self.region, self.account, &self.key_id))
    }
}

impl fmt::Debug for KeyArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

crate::text_serde!(KeyArn);

/// What an ARN of the `kms` service names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KmsResource {
    /// `key/<key id>`.
    Key(KeyId),
    /// `alias/<name>`.
    Alias(AliasName),
}

/// An ARN of the `kms` service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KmsArn {
    /// Partition that the ARN names. It need not be the Region's.
    pub partition: Partition,
    /// Region that the ARN names.
    pub region: Region,
    /// Account that the ARN names.
    pub account: AccountId,
    /// The key or the alias.
    pub resource: KmsResource,
}

impl FromStr for KmsArn {
    type Err = ParseArn;

    fn from_str(text: &str) -> Result<Self, ParseArn> {
        let arn = Arn::parse(text)?;
        if arn.service != "kms" {
            return Err(ParseArn);
        }
        let resource = if let Some(id) = arn.resource.strip_prefix("key/") {
            KmsResource::Key(id.parse().map_err(|_| ParseArn)?)
        } else {
            KmsResource::Alias(arn.resource.parse().map_err(|_| ParseArn)?)
        };
        Ok(Self {
            partition: Partition::from_arn_field(arn.partition).ok_or(ParseArn)?,
            region: arn.region.parse().map_err(|_| ParseArn)?,
            account: arn.account.parse().map_err(|_| ParseArn)?,
            resource,
        })
    }
}

impl FromStr for KeyArn {
    type Err = ParseArn;

    fn from_str(text: &str) -> Result<Self, ParseArn> {
        let KmsArn { partition, region, account, resource } = text.parse()?;
        match resource {
            KmsResource::Key(key_id) if partition == region.partition() => Ok(Self { region, account, key_id }),
            KmsResource::Key(_) | KmsResource::Alias(_) => Err(ParseArn),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_arns_round_trip() {
        let text = "arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        assert_eq!(text.parse::<KeyArn>().unwrap().to_string(), text);
        let china = "arn:aws-cn:kms:cn-north-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        assert_eq!(china.parse::<KeyArn>().unwrap().to_string(), china);
    }

    #[test]
    fn what_is_no_key_arn_is_refused() {
        for bad in [
            "",
            "arn:aws:kms:us-east-2:111122223333",
            "arn:aws:iam::111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-2:1111:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms::111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-2:111122223333:key/",
            "arn:aws:kms:us-east-2:111122223333:alias/x",
            "arn:aws-cn:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "ARN:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        ] {
            assert!(bad.parse::<KeyArn>().is_err(), "{bad}");
        }
    }
}
