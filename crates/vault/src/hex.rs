//! Hexadecimal text of public values: ids, signatures.

/// Lower-case hexadecimal digits.
pub(crate) fn encode(bytes: &[u8]) -> String {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let digits = |byte: &u8| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 0x0f)]];
    let text: Vec<[u8; 2]> = bytes.iter().map(digits).collect();
    // Digits are ASCII.
    String::from_utf8(text.into_flattened()).unwrap_or_default()
}

/// Reads exactly `2 * N` lower-case hexadecimal digits.
pub(crate) fn decode_array<const N: usize>(text: &str) -> Option<[u8; N]> {
    let text = text.as_bytes();
    if text.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}

/// Reads any even number of lower-case hexadecimal digits.
#[cfg(test)]
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = text.as_bytes();
    let pairs = text.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    pairs.map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

const fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lower_case_digits_of_the_right_number_are_read() {
        assert_eq!(encode(&[0x00, 0x9a, 0xff]), "009aff");
        assert_eq!(decode_array("009aff"), Some([0x00, 0x9a, 0xff]));
        for bad in ["", "009af", "009aff0", "009aff00", "009aFf", "009ag0", "009a é"] {
            assert_eq!(decode_array::<3>(bad), None, "{bad}");
        }
    }
}
