//! Key material as people write it down: hexadecimal digits, base64, or a private key in PEM.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use trent_types::{SecretBytes, SecretText};

const PEM_BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const PEM_END: &str = "-----END PRIVATE KEY-----";

/// The bytes that a text means.
///
/// # Errors
/// Why it means none, in words that don't show it.
pub(super) fn read(text: &SecretText) -> Result<SecretBytes, &'static str> {
    let text = text.expose().trim();
    if let Some(rest) = text.strip_prefix(PEM_BEGIN) {
        let body = rest.strip_suffix(PEM_END).ok_or("the private key in PEM has no end")?;
        return base64(body).ok_or("the private key in PEM is no base64");
    }
    if text.starts_with("-----") {
        return Err("a private key in PEM begins with BEGIN PRIVATE KEY (PKCS#8, not encrypted)");
    }
    // Everything that can be read as hexadecimal digits is: base64 of the lengths that keys have rarely can.
    let packed = packed(text);
    let bytes = hexadecimal(packed.expose()).or_else(|| base64(text)).filter(|bytes| !bytes.is_empty());
    bytes.ok_or("key material is written in hexadecimal digits, in base64, or as a private key in PEM")
}

fn hexadecimal(digits: &[u8]) -> Option<SecretBytes> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    if !digits.len().is_multiple_of(2) || digits.iter().any(|byte| digit(*byte).is_none()) {
        return None;
    }
    let byte = |pair: &[u8]| pair.iter().filter_map(|byte| digit(*byte)).fold(0, |byte, digit| byte << 4 | digit);
    Some(SecretBytes::new(digits.chunks_exact(2).map(byte).collect()))
}

fn base64(text: &str) -> Option<SecretBytes> {
    STANDARD.decode(packed(text).expose()).ok().map(SecretBytes::new)
}

/// A text without white space.
fn packed(text: &str) -> SecretBytes {
    // As long as it can become, so that no part of it is left behind when it grows.
    let mut bytes = Vec::with_capacity(text.len());
    bytes.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    SecretBytes::new(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<&[u8]>) {
        let read = read(&SecretText::new(text.to_owned()));
        assert_eq!(read.ok().as_ref().map(SecretBytes::expose), expect, "{text:?}");
    }

    #[test]
    fn material_is_read_in_three_forms() {
        check("00ff10", Some(&[0, 0xff, 0x10]));
        check("00FF10", Some(&[0, 0xff, 0x10]));
        check(" 00ff10\n", Some(&[0, 0xff, 0x10]));
        check("00 ff\n10", Some(&[0, 0xff, 0x10]));
        check("AP8QAA==", Some(&[0, 0xff, 0x10, 0]));
        check("AP8Q\nAA==\n", Some(&[0, 0xff, 0x10, 0]));
        check("-----BEGIN PRIVATE KEY-----\nAP8Q\nAA==\n-----END PRIVATE KEY-----\n", Some(&[0, 0xff, 0x10, 0]));
    }

    #[test]
    fn what_is_no_material_is_refused() {
        for bad in [
            "",
            "   ",
            "0",
            "xyz",
            "00 f",
            "AP8QAA=",
            "AP8QAA",
            "ä",
            "äöüß",
            "-----BEGIN PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\nAP8Q",
            "-----BEGIN PRIVATE KEY-----\n?\n-----END PRIVATE KEY-----",
            "-----BEGIN RSA PRIVATE KEY-----\nAP8Q\n-----END RSA PRIVATE KEY-----",
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAP8Q\n-----END ENCRYPTED PRIVATE KEY-----",
        ] {
            check(bad, None);
        }
    }
}
