//! Numbers of any size, without rounding.

use std::cmp::Ordering;

/// A number in decimal, compared digit by digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    /// Digits before the point, without zeros in front.
    whole: Box<str>,
    /// Digits behind the point, without zeros at the end.
    fraction: Box<str>,
}

impl Decimal {
    /// Reads an integer or decimal number such as `-12.50`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || digits.ends_with('.') || !is_number(whole) || !is_number(fraction) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let is_zero = whole.is_empty() && fraction.is_empty();
        Some(Self { negative: negative && !is_zero, whole: whole.into(), fraction: fraction.into() })
    }

    fn cmp_size(&self, other: &Self) -> Ordering {
        let whole = self.whole.len().cmp(&other.whole.len()).then_with(|| self.whole.cmp(&other.whole));
        // Digits behind the point are compared from the left, like words.
        whole.then_with(|| self.fraction.cmp(&other.fraction))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.cmp_size(other),
            (true, true) => other.cmp_size(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_have_their_order() {
        let numbers = ["-10", "-9.5", "-9.05", "-0.1", "0", "0.05", "0.5", "1", "9", "10", "90071992547409931.1"];
        for (at, one) in numbers.iter().enumerate() {
            for (other_at, other) in numbers.iter().enumerate() {
                let (a, b) = (Decimal::parse(one).unwrap(), Decimal::parse(other).unwrap());
                assert_eq!(a.cmp(&b), at.cmp(&other_at), "{one} {other}");
            }
        }
        for (one, other) in [("0", "-0"), ("1", "1.0"), ("007", "7"), ("+3", "3"), ("0.50", "0.5"), ("0.0", "00")] {
            assert_eq!(Decimal::parse(one), Decimal::parse(other), "{one} {other}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", ".", ".5", "5.", "1e3", "0x10", "1_000", "1,5", " 1", "1 ", "--1", "NaN", "1.2.3", "１"]
        {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn integers_compare_as_integers(one: i64, other: i64) {
            let (a, b) = (Decimal::parse(&one.to_string()).unwrap(), Decimal::parse(&other.to_string()).unwrap());
            prop_assert_eq!(a.cmp(&b), one.cmp(&other));
        }
    }
}
