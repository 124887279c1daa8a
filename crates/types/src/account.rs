//! AWS account ids.

use std::fmt;
use std::str::FromStr;

/// An AWS account id: exactly 12 decimal digits.
///
/// Source: AWS Account Management Reference Guide, "AWS account identifiers".
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId([u8; 12]);

/// The text is not 12 decimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an account id is 12 decimal digits")]
pub struct ParseAccountId;

impl AccountId {
    /// The id as its 12 digits.
    pub fn as_str(&self) -> &str {
        // INVARIANT: only ASCII digits are ever stored.
        std::str::from_utf8(&self.0).unwrap_or("000000000000")
    }

    /// Makes an account id of 12 digits out of uniformly random bytes; never starts with 0.
    pub fn from_random(random: u64) -> Self {
        let mut number = 100_000_000_000 + random % 900_000_000_000;
        let mut digits = [b'0'; 12];
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
        }
        Self(digits)
    }
}

impl FromStr for AccountId {
    type Err = ParseAccountId;

    fn from_str(text: &str) -> Result<Self, ParseAccountId> {
        let digits: [u8; 12] = text.as_bytes().try_into().map_err(|_| ParseAccountId)?;
        if digits.iter().all(u8::is_ascii_digit) { Ok(Self(digits)) } else { Err(ParseAccountId) }
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

crate::text_serde!(AccountId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_twelve_digits_are_an_account_id() {
        assert_eq!("111122223333".parse::<AccountId>().unwrap().as_str(), "111122223333");
        for bad in ["", "11112222333", "1111222233334", "11112222333a", "１１１１２２２２３３３３"] {
            assert_eq!(bad.parse::<AccountId>(), Err(ParseAccountId), "{bad}");
        }
    }

    #[test]
    fn random_account_ids_have_twelve_digits() {
        for random in [0, 1, u64::MAX, 899_999_999_999, 900_000_000_000] {
            let id = AccountId::from_random(random);
            assert_eq!(id.as_str().parse::<AccountId>(), Ok(id));
            assert!(!id.as_str().starts_with('0'));
        }
    }
}
