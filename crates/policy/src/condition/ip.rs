//! IP addresses and ranges.

use std::net::IpAddr;

/// A range of addresses in CIDR form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    prefix_bits: u8,
}

/// Reads an address. An IPv4 address in the form of an IPv6 address (`::ffff:192.0.2.1`) is the IPv4 address.
pub(super) fn address(text: &str) -> Option<IpAddr> {
    text.parse().ok().map(|address: IpAddr| address.to_canonical())
}

impl Network {
    /// Reads `192.0.2.0/24`, `2001:db8::/32`, or an address, which stands for itself alone. Bits behind the prefix
    /// don't count.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address_text, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let written: IpAddr = address_text.parse().ok()?;
        let width = if written.is_ipv4() { 32 } else { 128 };
        let prefix_bits = match prefix {
            None => width,
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok()?,
            Some(_) => return None,
        };
        if prefix_bits > width {
            return None;
        }
        match written.to_canonical() {
            address @ IpAddr::V4(_) if written.is_ipv6() && prefix_bits >= 96 => {
                Some(Self { address, prefix_bits: prefix_bits - 96 })
            }
            _ => Some(Self { address: written, prefix_bits }),
        }
    }

    /// Whether an address is in the range.
    pub(super) fn contains(&self, address: IpAddr) -> bool {
        let shift = |width: u32| width - u32::from(self.prefix_bits);
        match (self.address, address) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                let difference = u32::from(own) ^ u32::from(other);
                difference.checked_shr(shift(32)).is_none_or(|rest| rest == 0)
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                let difference = u128::from(own) ^ u128::from(other);
                difference.checked_shr(shift(128)).is_none_or(|rest| rest == 0)
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_in_their_ranges() {
        let check = |network: &str, text: &str, expect: bool| {
            let contains = Network::parse(network).unwrap().contains(address(text).unwrap());
            assert_eq!(contains, expect, "{network} {text}");
        };
        check("203.0.113.0/24", "203.0.113.255", true);
        check("203.0.113.0/24", "203.0.114.0", false);
        check("203.0.113.77/24", "203.0.113.1", true);
        check("203.0.113.5", "203.0.113.5", true);
        check("203.0.113.5", "203.0.113.4", false);
        check("0.0.0.0/0", "203.0.113.5", true);
        check("0.0.0.0/0", "2001:db8::1", false);
        check("::/0", "2001:db8::1", true);
        check("::/0", "203.0.113.5", false);
        check("2001:DB8:1234:5678::/64", "2001:db8:1234:5678:ffff::1", true);
        check("2001:DB8:1234:5678::/64", "2001:db8:1234:5679::1", false);
        check("2001:db8::1", "2001:db8::1", true);
        check("203.0.113.0/24", "::ffff:203.0.113.9", true);
        check("::ffff:203.0.113.0/120", "203.0.113.9", true);
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for text in
            ["", "*", "1.2.3", "1.2.3.4/", "1.2.3.4/33", "1.2.3.4/+8", "::/129", "1.2.3.4/8/8", " 1.2.3.4", "01.2.3.4"]
        {
            assert_eq!(Network::parse(text), None, "{text}");
        }
        assert_eq!(address("1.2.3.4/32"), None);
    }
}
