//! Patterns against texts, and against a matcher that is obviously right.

use proptest::prelude::*;

use super::*;

fn check(pattern: &str, text: &str, expect: bool) {
    assert_eq!(Pattern::parse(pattern).matches(text), expect, "{pattern} {text}");
}

#[test]
fn wildcards_match() {
    for (pattern, text) in [
        ("", ""),
        ("*", ""),
        ("*", "anything at all"),
        ("**", "x"),
        ("?", "é"),
        ("a*", "a"),
        ("a*", "abc"),
        ("*c", "abc"),
        ("a*c", "ac"),
        ("a*c", "abcabc"),
        ("a?c", "abc"),
        ("*b*", "abc"),
        ("*b?d*", "abbcd"),
        ("a*b*c", "axbxbxc"),
        ("?*?", "ab"),
        ("*?", "a"),
        ("*aab", "aaaab"),
        ("*a?a*b", "aaxab"),
        ("key/????-*", "key/1234-abcd"),
        ("s3:Get*Acl", "s3:GetObjectAcl"),
        // A star that is not taken as early as possible would fail here.
        ("*ab*ab", "abab"),
        ("日?語*", "日本語です"),
    ] {
        check(pattern, text, true);
    }
}

#[test]
fn what_differs_does_not_match() {
    for (pattern, text) in [
        ("", "a"),
        ("a", ""),
        ("?", ""),
        ("?", "ab"),
        ("a", "A"),
        ("a*", "ba"),
        ("*a", "ab"),
        ("a*a", "a"),
        ("ab*ba", "aba"),
        ("a?c", "ac"),
        ("*b?d*", "abd"),
        ("a*b*c", "acb"),
        ("?*?", "a"),
        ("*x*", "abc"),
        ("*ab*ab", "ab"),
    ] {
        check(pattern, text, false);
    }
}

#[test]
fn simple_patterns_are_recognised() {
    assert!(matches!(Pattern::parse("*"), Pattern::Any));
    assert!(matches!(Pattern::parse("***"), Pattern::Any));
    assert!(matches!(Pattern::parse("abc"), Pattern::Exact(_)));
    assert!(matches!(Pattern::parse("abc*"), Pattern::Prefix(_)));
    assert!(matches!(Pattern::parse("?"), Pattern::Pieces(_)));
    assert_eq!(Pattern::parse("abc").exact(), Some("abc"));
    assert_eq!(Pattern::parse("a*").exact(), None);
}

#[test]
fn characters_of_a_text_token_are_no_wildcards() {
    let literal = Pattern::new([Token::Text("a*"), Token::Any, Token::Text("?")].into_iter());
    assert!(literal.matches("a*b?"));
    assert!(!literal.matches("axb?"));
    assert!(!literal.matches("a*bc"));
}

#[test]
fn long_texts_do_not_slow_matching_down() {
    // Each of these would take a matcher that tries again from every place hours; here all of them are a few
    // milliseconds together. No clock is read: a matcher of that sort would hang the test.
    let text = "a".repeat(1 << 16);
    check(&format!("*{}b", "a*".repeat(1 << 13)), &text, false);
    check(&format!("*{}b*", "a".repeat(1 << 14)), &text, false);
    check(&format!("*{}?b*", "a".repeat(1 << 14)), &text, false);
    check(&format!("*{}*b", "?".repeat(1 << 14)), &text, false);
    check(&format!("*{}", "?*".repeat(1 << 13)), &text, true);
    check(&format!("*{}b*", "a?".repeat(1 << 13)), &text, false);
}

/// Tries everything.
fn obvious(pattern: &[char], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some(('*', rest)) => (0..=text.len()).any(|taken| obvious(rest, &text[taken..])),
        Some((c, rest)) => text.split_first().is_some_and(|(t, behind)| (*c == '?' || c == t) && obvious(rest, behind)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn matching_is_what_trying_everything_says(pattern in "[ab?*é]{0,9}", text in "[abé]{0,12}") {
        let characters = |text: &str| text.chars().collect::<Vec<_>>();
        let expect = obvious(&characters(&pattern), &characters(&text));
        prop_assert_eq!(Pattern::parse(&pattern).matches(&text), expect);
    }

    #[test]
    fn any_text_matches_itself_with_parts_left_out(text in ".{0,40}", start in 0_usize..40, end in 0_usize..40) {
        let characters: Vec<char> = text.chars().collect();
        let (start, end) = (start.min(characters.len()), end.min(characters.len()));
        let tokens: String = characters[..start.min(end)].iter().collect();
        let behind: String = characters[end.max(start)..].iter().collect();
        let pattern = Pattern::new([Token::Text(&tokens), Token::Any, Token::Text(&behind)].into_iter());
        prop_assert!(pattern.matches(&text));
    }
}
