//! Upper and lower case, as far as policies go.
//!
//! Policy documents hold characters up to U+00FF only (IAM User Guide, "IAM and AWS STS quotas, name requirements, and
//! character limits"), so that is how far folding goes. A letter from outside that merely looks or lower-cases like
//! one of them, such as the Kelvin sign, never equals it.

use std::borrow::Cow;

/// The lower-case form of a character up to U+00FF; every other character is itself.
pub(crate) const fn fold_char(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        // U+00D7 is the multiplication sign. All of these have a lower case 0x20 further on.
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => match char::from_u32(c as u32 + 0x20) {
            Some(lower) => lower,
            None => c,
        },
        _ => c,
    }
}

/// The text in lower case, for names that are compared without their case: condition keys, tag keys, keys of an
/// encryption context.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| fold_char(c) == c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(fold_char).collect())
}

/// Whether two texts are the same apart from their case.
pub fn same_ignoring_case(one: &str, other: &str) -> bool {
    one.chars().map(fold_char).eq(other.chars().map(fold_char))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_is_ignored_within_latin_1_only() {
        let check = |one: &str, other: &str, expect: bool| {
            assert_eq!(same_ignoring_case(one, other), expect, "{one} {other}");
            assert_eq!(fold(one) == fold(other), expect, "{one} {other}");
        };
        check("", "", true);
        check("aws:SourceIP", "AWS:sourceip", true);
        check("Ärger", "ärger", true);
        check("×", "÷", false);
        check("a", "b", false);
        check("a", "aa", false);
        // The Kelvin sign, a Cyrillic letter, a full-width letter, dotless i.
        check("\u{212a}", "k", false);
        check("а", "a", false);
        check("Ａ", "ａ", false);
        check("ı", "I", false);
        assert!(matches!(fold("plain"), Cow::Borrowed(_)));
    }
}
