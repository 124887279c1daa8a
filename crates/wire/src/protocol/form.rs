//! `application/x-www-form-urlencoded`: the parameters of an address or of a form.
//!
//! Source: WHATWG, "URL Standard", section 5.1.

use std::borrow::Cow;

/// A parameter's name or value is not UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a parameter is not UTF-8")]
pub struct NotText;

/// The encoded name-value pairs of `text`. A part without `=` is a name with an empty value; empty parts are left out.
pub fn pairs(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    text.split(|byte| *byte == b'&').filter(|part| !part.is_empty()).map(|part| {
        let mut halves = part.splitn(2, |byte| *byte == b'=');
        (halves.next().unwrap_or_default(), halves.next().unwrap_or_default())
    })
}

/// The bytes that `text` stands for: `%XX` is a byte, `+` is a space. A `%` that two hexadecimal digits do not follow
/// stands for itself.
pub fn decode(text: &[u8]) -> Cow<'_, [u8]> {
    let Some(first) = text.iter().position(|byte| matches!(byte, b'%' | b'+')) else { return Cow::Borrowed(text) };
    let mut out = Vec::with_capacity(text.len());
    out.extend_from_slice(&text[..first]);
    let mut rest = &text[first..];
    while let [byte, after @ ..] = rest {
        rest = after;
        match (*byte, after) {
            (b'+', _) => out.push(b' '),
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                out.push(hex_value(*high) << 4 | hex_value(*low));
                rest = after;
            }
            (byte, _) => out.push(byte),
        }
    }
    Cow::Owned(out)
}

/// A pair of [`pairs`], decoded.
///
/// # Errors
/// [`NotText`] if name or value is not UTF-8.
pub fn decode_pair((name, value): (&[u8], &[u8])) -> Result<(String, String), NotText> {
    Ok((decode_text(name)?.into_owned(), decode_text(value)?.into_owned()))
}

/// The text that `text` stands for.
///
/// # Errors
/// [`NotText`] if it is not UTF-8.
pub fn decode_text(text: &[u8]) -> Result<Cow<'_, str>, NotText> {
    match decode(text) {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| NotText),
        Cow::Owned(bytes) => String::from_utf8(bytes).map(Cow::Owned).map_err(|_| NotText),
    }
}

/// The value of a hexadecimal digit.
fn hex_value(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_are_taken_apart() {
        let check = |text: &str, expect: &[(&str, &str)]| {
            let found: Vec<_> = pairs(text.as_bytes()).map(|pair| decode_pair(pair).unwrap()).collect();
            let expect: Vec<_> = expect.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
            assert_eq!(found, expect, "{text}");
        };
        check("", &[]);
        check("&&", &[]);
        check("a", &[("a", "")]);
        check("=", &[("", "")]);
        check("a=b=c&a", &[("a", "b=c"), ("a", "")]);
        check("a+b=%2B%20+&%E1%88%B4=%e1%88%b4", &[("a b", "+  "), ("ሴ", "ሴ")]);
        check("%=%4&%zz=%%41&%4", &[("%", "%4"), ("%zz", "%A"), ("%4", "")]);
    }

    #[test]
    fn text_must_be_utf_8() {
        for text in ["%ff", "%E1%88", "%C0%80", "%ED%A0%80"] {
            assert_eq!(decode_text(text.as_bytes()), Err(NotText), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_decoded(text: Vec<u8>) {
            for pair in pairs(&text) {
                let _ = decode_pair(pair);
            }
        }

        #[test]
        fn decoding_undoes_encoding(text: Vec<u8>) {
            let encoded: String = text.iter().map(|byte| format!("%{byte:02X}")).collect();
            prop_assert_eq!(decode(encoded.as_bytes()), text);
        }
    }
}
