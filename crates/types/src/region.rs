//! Regions and the partitions that they belong to.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The longest Region name, in bytes (service model of AWS KMS, shape `RegionType`).
const REGION_BYTES_MAX: usize = 32;

/// An AWS Region name such as `us-east-1`: two or three lower-case words and a number.
///
/// Source: AWS KMS API Reference, `ReplicateKey`, parameter `ReplicaRegion`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Region(Arc<str>);

/// The text is not of the form of a Region name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a Region name has the form us-east-1")]
pub struct ParseRegion;

/// A partition: a group of Regions with its own ARN prefix.
///
/// Source: IAM User Guide, "Amazon Resource Names (ARNs)".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Partition {
    /// `aws`: the commercial Regions, and every name that is not another partition's.
    Aws,
    /// `aws-cn`: the China Regions.
    AwsCn,
    /// `aws-us-gov`: AWS GovCloud (US).
    AwsUsGov,
    /// `aws-eusc`: the AWS European Sovereign Cloud.
    AwsEusc,
    /// `aws-iso`.
    AwsIso,
    /// `aws-iso-b`.
    AwsIsoB,
    /// `aws-iso-e`.
    AwsIsoE,
    /// `aws-iso-f`.
    AwsIsoF,
}

impl Partition {
    const ALL: [Self; 8] = [
        Self::Aws,
        Self::AwsCn,
        Self::AwsUsGov,
        Self::AwsEusc,
        Self::AwsIso,
        Self::AwsIsoB,
        Self::AwsIsoE,
        Self::AwsIsoF,
    ];

    /// The second field of an ARN.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::AwsCn => "aws-cn",
            Self::AwsUsGov => "aws-us-gov",
            Self::AwsEusc => "aws-eusc",
            Self::AwsIso => "aws-iso",
            Self::AwsIsoB => "aws-iso-b",
            Self::AwsIsoE => "aws-iso-e",
            Self::AwsIsoF => "aws-iso-f",
        }
    }

    /// The partition that an ARN's second field names.
    pub fn from_arn_field(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|partition| partition.as_str() == text)
    }
}

impl Region {
    /// The Region's name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The partition that the Region's name belongs to.
    pub fn partition(&self) -> Partition {
        const PREFIXES: [(&str, Partition); 7] = [
            ("cn-", Partition::AwsCn),
            ("us-gov-", Partition::AwsUsGov),
            ("eusc-", Partition::AwsEusc),
            ("us-isob-", Partition::AwsIsoB),
            ("us-isof-", Partition::AwsIsoF),
            ("us-iso-", Partition::AwsIso),
            ("eu-isoe-", Partition::AwsIsoE),
        ];
        PREFIXES
            .iter()
            .find(|(prefix, _)| self.0.starts_with(prefix))
            .map_or(Partition::Aws, |(_, partition)| *partition)
    }
}

impl FromStr for Region {
    type Err = ParseRegion;

    fn from_str(text: &str) -> Result<Self, ParseRegion> {
        let (words, number) = text.rsplit_once('-').ok_or(ParseRegion)?;
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
        let word_count = words.split('-').count();
        let well_formed = text.len() <= REGION_BYTES_MAX
            && (2..=3).contains(&word_count)
            && words.split('-').all(is_word)
            && !number.is_empty()
            && number.bytes().all(|b| b.is_ascii_digit());
        if well_formed { Ok(Self(text.into())) } else { Err(ParseRegion) }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

crate::text_serde!(Region);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn region_names_are_words_and_a_number() {
        for good in ["us-east-1", "us-gov-west-1", "ap-southeast-12", "eusc-de-east-1"] {
            assert_eq!(good.parse::<Region>().unwrap().as_str(), good);
        }
        for bad in ["", "us", "us-1", "us-east", "US-east-1", "us-east-1a", "a-b-c-d-1", "us--1", "us-east-", "../-x-1"]
        {
            assert_eq!(bad.parse::<Region>(), Err(ParseRegion), "{bad}");
        }
        assert!("abcdefghijklmnopq-abcdefghijklmn-1".parse::<Region>().is_err());
    }

    #[test]
    fn partition_follows_from_the_name() {
        let partition = |name: &str| name.parse::<Region>().unwrap().partition().as_str();
        assert_eq!(partition("eu-central-1"), "aws");
        assert_eq!(partition("cn-north-1"), "aws-cn");
        assert_eq!(partition("us-gov-east-1"), "aws-us-gov");
        assert_eq!(partition("us-iso-east-1"), "aws-iso");
        assert_eq!(partition("us-isob-east-1"), "aws-iso-b");
        assert_eq!(partition("eusc-de-east-1"), "aws-eusc");
    }
}
