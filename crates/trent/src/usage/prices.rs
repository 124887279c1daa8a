//! Prices.

use std::path::Path;

use serde::{Deserialize, Deserializer};

use super::calls::Class;
use super::money::{Money, ParseMoney};
use crate::trouble::Trouble;

/// What AWS publishes.
const PUBLISHED: &str = include_str!("../../prices/aws-kms-us-east-1.toml");

/// What things cost.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Prices {
    /// Whose prices, and where.
    pub(crate) name: String,
    /// The day on which they were looked up, `YYYY-MM-DD`.
    pub(crate) as_of: String,
    /// For instance `USD`.
    pub(crate) currency: String,
    /// A key, for a month.
    #[serde(deserialize_with = "money")]
    pub(crate) key_month: Money,
    /// What a rotation adds to a key's month.
    #[serde(deserialize_with = "money")]
    pub(crate) rotation_month: Money,
    /// How many rotations of a key add to it.
    pub(crate) rotations_max: usize,
    /// Calls of [`Class::Requests`] that are free each month.
    pub(crate) free_requests: u64,
    /// For 10,000 calls.
    calls: CallPrices,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CallPrices {
    #[serde(deserialize_with = "money")]
    requests: Money,
    #[serde(deserialize_with = "money")]
    rsa_2048: Money,
    #[serde(deserialize_with = "money")]
    asymmetric: Money,
    #[serde(deserialize_with = "money")]
    ecc_data_key_pairs: Money,
    #[serde(deserialize_with = "money")]
    rsa_data_key_pairs: Money,
}

impl Prices {
    /// Those in a file, or what AWS publishes.
    pub(crate) fn read(path: Option<&Path>) -> Result<Self, Trouble> {
        let Some(path) = path else { return Ok(toml::from_str(PUBLISHED)?) };
        let named = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| Trouble::while_doing(&named, &error))?;
        toml::from_str(&text).map_err(|error| Trouble::while_doing(&named, &error))
    }

    /// What 10,000 calls of a class cost.
    pub(crate) fn of_calls(&self, class: Class) -> Money {
        match class {
            Class::Requests => self.calls.requests,
            Class::Rsa2048 => self.calls.rsa_2048,
            Class::Asymmetric => self.calls.asymmetric,
            Class::EccDataKeyPairs => self.calls.ecc_data_key_pairs,
            Class::RsaDataKeyPairs => self.calls.rsa_data_key_pairs,
        }
    }
}

fn money<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|error: ParseMoney| serde::de::Error::custom(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_prices_are_read() {
        let prices = Prices::read(None).unwrap();
        let expect = ["0.0300", "0.0300", "0.1500", "0.1000", "12.0000"];
        assert_eq!(Class::ALL.map(|class| prices.of_calls(class).to_string()), expect);
        assert_eq!((prices.key_month.to_string().as_str(), prices.free_requests), ("1.0000", 20_000));
    }

    #[test]
    fn other_prices_can_be_given() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("prices.toml");
        let read = |text: &str| {
            std::fs::write(&path, text).unwrap();
            Prices::read(Some(&path)).map_err(|trouble| trouble.to_string())
        };
        assert_eq!(read(&PUBLISHED.replace("\"1.00\"", "\"2.50\"")).unwrap().key_month.to_string(), "2.5000");
        assert!(read(&PUBLISHED.replace("\"0.15\"", "\"cheap\"")).unwrap_err().contains("an amount is written"));
        assert!(read(&PUBLISHED.replace("\"0.15\"", "0.15")).unwrap_err().contains("expected a string"));
        assert!(read(&format!("surprise = 1\n{PUBLISHED}")).unwrap_err().contains("unknown field `surprise`"));
        assert!(read("").unwrap_err().contains("missing field"));
        assert!(Prices::read(Some(&directory.path().join("missing"))).is_err());
    }
}
