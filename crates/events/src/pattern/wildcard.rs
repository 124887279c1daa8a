//! Wildcards.

/// A text in which `*` stands for any number of characters; `\*` and `\\` are the characters themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wildcard {
    /// What stands before, between and behind the `*`.
    parts: Vec<String>,
}

impl Wildcard {
    /// Reads a wildcard.
    ///
    /// # Errors
    /// In words, what is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let (mut parts, mut part, mut after_star) = (Vec::new(), String::new(), false);
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            match character {
                '*' if after_star => return Err("two `*` must not follow each other"),
                '*' => parts.push(std::mem::take(&mut part)),
                '\\' => match characters.next() {
                    Some(escaped @ ('*' | '\\')) => part.push(escaped),
                    _ => return Err("a backslash must be followed by `*` or another backslash"),
                },
                other => part.push(other),
            }
            after_star = character == '*';
        }
        parts.push(part);
        Ok(Self { parts })
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        // INVARIANT: there is at least one part.
        let [first, between @ ..] = self.parts.as_slice() else { return false };
        let [between @ .., last] = between else { return text == first };
        let Some(mut rest) = text.strip_prefix(first.as_str()).and_then(|rest| rest.strip_suffix(last.as_str())) else {
            return false;
        };
        // The leftmost place for each part leaves most to those behind it.
        for part in between {
            match rest.find(part.as_str()) {
                Some(at) => rest = &rest[at + part.len()..],
                None => return false,
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn matches(wildcard: &str, text: &str) -> bool {
        Wildcard::parse(wildcard).unwrap().matches(text)
    }

    #[test]
    fn stars_stand_for_anything() {
        for (wildcard, text, expect) in [
            ("*", "", true),
            ("*", "anything", true),
            ("", "", true),
            ("", "a", false),
            ("a*", "a", true),
            ("a*", "ba", false),
            ("*a", "ba", true),
            ("a*a", "a", false),
            ("a*a", "aa", true),
            ("a*b*c", "a1b2b3c", true),
            ("a*b*c", "acb", false),
            ("*ab*ab*", "ab", false),
            ("*ab*ab*", "xabyabz", true),
            ("dir/*.png", "dir/x/y.png", true),
            (r"a\*b", "a*b", true),
            (r"a\*b", "axb", false),
            (r"a\\*", r"a\x", true),
            ("é*", "éa", true),
            ("EventBus*", "EventBridge", false),
        ] {
            assert_eq!(matches(wildcard, text), expect, "{wildcard} {text}");
        }
    }

    #[test]
    fn malformed_wildcards_are_refused() {
        for text in ["**", "a**b", "***", r"\", r"a\b", r"a\", r"*\*\"] {
            assert!(Wildcard::parse(text).is_err(), "{text}");
        }
        assert!(Wildcard::parse(r"*\**").is_ok());
    }

    /// The definition, tried out at every place.
    fn naive(wildcard: &[char], text: &[char]) -> bool {
        match wildcard {
            [] => text.is_empty(),
            ['*', rest @ ..] => (0..=text.len()).any(|at| naive(rest, &text[at..])),
            [first, rest @ ..] => text.first() == Some(first) && naive(rest, &text[1..]),
        }
    }

    proptest! {
        #[test]
        fn matching_agrees_with_the_definition(wildcard in "[ab*é]{0,6}", text in "[abé]{0,8}") {
            let Ok(parsed) = Wildcard::parse(&wildcard) else { return Ok(()) };
            let (wildcard, characters): (Vec<char>, Vec<char>) = (wildcard.chars().collect(), text.chars().collect());
            prop_assert_eq!(parsed.matches(&text), naive(&wildcard, &characters));
        }
    }
}
