//! Ids of requests and of audit events.

use std::fmt;

/// The id of one request, answered as `x-amzn-RequestId` and kept in the audit event: a version 4 UUID.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequestId([u8; 16]);

impl RequestId {
    /// A request id out of 16 random bytes.
    pub const fn from_random(random: [u8; 16]) -> Self {
        Self(random)
    }

    /// The id as text: 36 characters.
    pub fn text(self) -> String {
        uuid_text(self.0)
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Writes 16 random bytes as a version 4 UUID (36 characters), setting the version and variant bits.
///
/// Source: RFC 9562, section 5.4.
pub fn uuid_text(mut random: [u8; 16]) -> String {
    const HEX: [u8; 16] = *b"0123456789abcdef";
    random[6] = (random[6] & 0x0f) | 0x40;
    random[8] = (random[8] & 0x3f) | 0x80;
    let mut text = [b'-'; 36];
    let mut at = 0;
    for (number, byte) in random.iter().enumerate() {
        at += usize::from(matches!(number, 4 | 6 | 8 | 10));
        text[at] = HEX[usize::from(byte >> 4)];
        text[at + 1] = HEX[usize::from(byte & 0x0f)];
        at += 2;
    }
    // INVARIANT: hexadecimal digits and hyphens only.
    std::str::from_utf8(&text).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_carry_version_and_variant() {
        assert_eq!(RequestId::from_random([0; 16]).to_string(), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid_text([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }
}
