//! Base64 in policies, read only.

/// The bytes of a text in base64 (RFC 4648, section 4), padded or not.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let padding = text.len() - digits.len();
    if digits.len() % 4 == 1 || padding > 0 && (padding > 2 || !text.len().is_multiple_of(4)) {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    // What is left over must be nothing, so that every value has one form only.
    (bits & ((1 << count) - 1) == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_read() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(decode(text).as_deref(), expect.map(str::as_bytes), "{text}");
        };
        check("", Some(""));
        check("Zg==", Some("f"));
        check("Zm8=", Some("fo"));
        check("Zm9v", Some("foo"));
        check("Zm9v", Some("foo"));
        check("Zm8", Some("fo"));
        check("QmluYXJ5VmFsdWVJbkJhc2U2NA==", Some("BinaryValueInBase64"));
        for bad in ["Z", "Zg=", "Zg===", "Zh==", "Zm9v====", "Zm 9v", "Zm9v\n", "-_==", "=", "Zm=v"] {
            check(bad, None);
        }
    }
}
