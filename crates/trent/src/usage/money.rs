//! Amounts of money.

use std::fmt;
use std::str::FromStr;

/// Billionths in a unit of the currency.
const BILLION: u128 = 1_000_000_000;
/// Most digits before the decimal point of an amount that is read.
const DIGITS_MAX: usize = 9;

/// An amount of money, in billionths of a unit of the currency: an amount for 10,000 calls is exact for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Money(u128);

impl Money {
    /// The amount for `count` of something, `per` of which cost this; what is left of a billionth is dropped.
    pub(crate) fn times(self, count: u128, per: u128) -> Self {
        Self(self.0.saturating_mul(count) / per.max(1))
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(amounts.map(|amount| amount.0).fold(0, u128::saturating_add))
    }
}

/// With four decimals, rounded to the nearest.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rounded = (self.0 + 50_000) / 100_000;
        f.pad(&format!("{}.{:04}", rounded / 10_000, rounded % 10_000))
    }
}

/// A text is no amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an amount is written with digits and at most nine decimals, such as \"0.03\"")]
pub(crate) struct ParseMoney;

impl FromStr for Money {
    type Err = ParseMoney;

    fn from_str(text: &str) -> Result<Self, ParseMoney> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let are_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        if !are_digits(whole) || !are_digits(decimals) || whole.len() > DIGITS_MAX || decimals.len() > 9 {
            return Err(ParseMoney);
        }
        let number = |digits: &str| digits.parse::<u128>().map_err(|_| ParseMoney);
        Ok(Self(number(whole)? * BILLION + number(&format!("{decimals:0<9}"))?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact() {
        let price: Money = "0.03".parse().unwrap();
        assert_eq!(price.times(1, 10_000), Money(3000));
        assert_eq!(price.times(10_000, 10_000), price);
        assert_eq!([price, price].into_iter().sum::<Money>().to_string(), "0.0600");
        assert_eq!("12".parse::<Money>().unwrap().to_string(), "12.0000");
        assert_eq!("0.00005".parse::<Money>().unwrap().to_string(), "0.0001");
        assert_eq!("0.00004".parse::<Money>().unwrap().to_string(), "0.0000");
        assert_eq!(format!("{:>8}", "1.5".parse::<Money>().unwrap()), "  1.5000");
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", " 1", "0.0000000001", "1234567890", "NaN", "$1"] {
            assert_eq!(text.parse::<Money>(), Err(ParseMoney), "{text}");
        }
    }
}
