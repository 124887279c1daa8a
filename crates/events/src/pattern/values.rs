//! Comparison operators.

use std::net::IpAddr;

use super::wildcard::Wildcard;
use crate::json::Json;

/// Numbers that are compared as numbers are at most this far from 0. Source: documentation of AWS's Event Ruler, "Numeric
/// matching".
pub(super) const NUMBER_MAX: f64 = 5.0e9;

/// What a value must be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    /// This value; numbers by their text, so that 300 is not 300.0.
    Is(Json),
    /// A text of this kind.
    Text(TextTest),
    /// Any value that is none of these; numbers by their text.
    IsNot(Vec<Json>),
    /// Any value that is no text of one of these kinds.
    NoText(Vec<TextTest>),
    /// A number in an interval.
    Number(Interval),
    /// A text that is an IP address of a network.
    Address(Network),
    /// Whether there is a value.
    Exists(bool),
}

/// What a text must be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum TextTest {
    Prefix(String),
    /// In lower case.
    PrefixIgnoreCase(String),
    Suffix(String),
    /// In lower case.
    SuffixIgnoreCase(String),
    /// In lower case.
    EqualsIgnoreCase(String),
    Wildcard(Wildcard),
}

/// An interval of numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Interval {
    pub(super) low: f64,
    pub(super) low_included: bool,
    pub(super) high: f64,
    pub(super) high_included: bool,
}

/// A network of IP addresses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Network {
    address: IpAddr,
    prefix_bits: u8,
}

impl Test {
    /// Whether it holds for a value that is neither an object nor a list.
    pub(super) fn holds_for(&self, value: &Json) -> bool {
        match self {
            Self::Is(wanted) => wanted == value,
            Self::Text(test) => test.holds_for(value),
            Self::IsNot(unwanted) => !unwanted.contains(value),
            Self::NoText(tests) => !tests.iter().any(|test| test.holds_for(value)),
            Self::Number(interval) => matches!(value, Json::Number(text) if interval.has(text)),
            Self::Address(network) => {
                matches!(value, Json::Text(text) if text.parse().is_ok_and(|address| network.has(address)))
            }
            Self::Exists(wanted) => *wanted,
        }
    }
}

impl TextTest {
    fn holds_for(&self, value: &Json) -> bool {
        let Json::Text(text) = value else { return false };
        match self {
            Self::Prefix(prefix) => text.starts_with(prefix),
            Self::PrefixIgnoreCase(prefix) => text.to_lowercase().starts_with(prefix),
            Self::Suffix(suffix) => text.ends_with(suffix),
            Self::SuffixIgnoreCase(suffix) => text.to_lowercase().ends_with(suffix),
            Self::EqualsIgnoreCase(wanted) => text.to_lowercase() == *wanted,
            Self::Wildcard(wildcard) => wildcard.matches(text),
        }
    }
}

impl Interval {
    /// All numbers.
    pub(super) const ALL: Self = Self { low: -NUMBER_MAX, low_included: true, high: NUMBER_MAX, high_included: true };

    fn has(&self, text: &str) -> bool {
        let Some(number) = number(text) else { return false };
        let above = if self.low_included { number >= self.low } else { number > self.low };
        let below = if self.high_included { number <= self.high } else { number < self.high };
        above && below
    }
}

/// A number that can be compared as one.
pub(super) fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.abs() <= NUMBER_MAX)
}

impl Network {
    /// Reads `10.0.0.0/8`, or the same in IPv6. Bits behind the prefix mean nothing.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let address: IpAddr = address.parse().ok()?;
        let bits_max = if address.is_ipv4() { 32 } else { 128 };
        let digits = !bits.is_empty() && bits.bytes().all(|byte| byte.is_ascii_digit());
        let prefix_bits = bits.parse().ok().filter(|bits| digits && *bits <= bits_max)?;
        Some(Self { address, prefix_bits })
    }

    fn has(&self, address: IpAddr) -> bool {
        let (one, other, bits) = match (self.address, address) {
            (IpAddr::V4(one), IpAddr::V4(other)) => (u128::from(one.to_bits()), u128::from(other.to_bits()), 32),
            (IpAddr::V6(one), IpAddr::V6(other)) => (one.to_bits(), other.to_bits(), 128),
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => return false,
        };
        // A shift by all 128 bits leaves nothing to compare.
        (one ^ other).checked_shr(bits - u32::from(self.prefix_bits)).unwrap_or(0) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_have_their_addresses() {
        let has = |network: &str, address: &str| Network::parse(network).unwrap().has(address.parse().unwrap());
        for (network, address, expect) in [
            ("10.0.0.0/24", "10.0.0.255", true),
            ("10.0.0.0/24", "10.0.1.0", false),
            ("10.0.0.77/24", "10.0.0.1", true),
            ("0.0.0.0/0", "255.255.255.255", true),
            ("10.0.0.1/32", "10.0.0.1", true),
            ("10.0.0.1/32", "10.0.0.2", false),
            ("10.0.0.0/8", "::1", false),
            ("2001:db8::/32", "2001:db8:ffff::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("::/0", "ffff::", true),
            ("::/0", "1.2.3.4", false),
            ("::1/128", "::2", false),
        ] {
            assert_eq!(has(network, address), expect, "{network} {address}");
        }
        for text in
            ["10.0.0.0", "10.0.0.0/33", "10.0.0/8", "::/129", "10.0.0.0/", "10.0.0.0/+8", "10.0.0.0/-1", "/8", ""]
        {
            assert!(Network::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn numbers_are_bounded() {
        assert_eq!(number("5.0e9"), Some(5.0e9));
        assert_eq!(number("-5000000000"), Some(-5.0e9));
        assert_eq!(number("5000000000.1"), None);
        assert_eq!(number("1e400"), None);
    }
}
