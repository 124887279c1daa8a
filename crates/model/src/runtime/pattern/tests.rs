//! Source of the comparison: the crate regex, on patterns that were brought into its syntax by other means than the
//! generator's.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::{ProptestConfig, RngExt as _, any, prop_assert_eq, proptest};
use proptest::test_runner::TestRng;
use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::super::operation::OperationShape;
use super::super::shape::{Kind, Shape, StructureShape};
use super::Pattern;
use crate::{cloudtrail, iam, kms, organizations, sts};

/// Patterns that are said otherwise in generated code, because Java means something else by them or the crate regex
/// can't say it. They have tests of their own.
const REWRITTEN: [&str; 3] = [
    "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
    r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
    r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*",
];

/// Every pattern in the inputs and outputs of operations, by its text.
fn patterns(operations: &[OperationShape]) -> BTreeMap<&'static str, &'static Pattern> {
    fn of_shape(shape: &'static Shape, seen: &mut BTreeSet<&'static str>, found: &mut Vec<&'static Pattern>) {
        match &shape.kind {
            Kind::Text { pattern, .. } => found.extend(pattern),
            Kind::List { element, .. } => of_shape(element, seen, found),
            Kind::Map { key, value, .. } => {
                of_shape(key, seen, found);
                of_shape(value, seen, found);
            }
            Kind::Structure(shape) => of_structure(shape, seen, found),
            Kind::Enum { .. }
            | Kind::Integer { .. }
            | Kind::Long { .. }
            | Kind::Double
            | Kind::Boolean
            | Kind::Timestamp
            | Kind::Blob { .. } => {}
        }
    }
    fn of_structure(
        shape: &'static StructureShape,
        seen: &mut BTreeSet<&'static str>,
        found: &mut Vec<&'static Pattern>,
    ) {
        if seen.insert(shape.name) {
            shape.members.iter().for_each(|member| of_shape(member.shape, seen, found));
        }
    }
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    for operation in operations {
        of_structure(operation.input, &mut seen, &mut found);
        of_structure(operation.output, &mut seen, &mut found);
    }
    found.into_iter().map(|pattern| (pattern.text, pattern)).collect()
}

/// A Java pattern in the syntax of the crate regex: there, classes like `\w` are Unicode's, and `.` only excludes `\n`.
fn in_regex_syntax(pattern: &str) -> String {
    let pattern = pattern
        .replace(r"[\s\S]", "(?s:.)")
        .replace(r"\w", r"[0-9A-Za-z_]")
        .replace(r"\d", "[0-9]")
        .replace(r"[^\s@]", r"[^ \t\n\x0B\x0C\r@]")
        .replace(r"\s", r"[ \t\n\x0B\x0C\r]");
    // A dot outside of a class is repeated in all patterns that have one.
    if pattern.starts_with("(?s)") {
        return pattern;
    }
    let letter = r"[^\n\r\x{85}\x{2028}\x{2029}]";
    pattern.replace(".+", &format!("{letter}+")).replace(".*", &format!("{letter}*"))
}

/// Appends a text that a pattern matches if one overlooks anchors.
fn push_match(hir: &Hir, rng: &mut TestRng, out: &mut String) {
    let mut below = |bound: usize| rng.random_range(0..bound.max(1));
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).unwrap()),
        HirKind::Class(Class::Unicode(class)) => {
            let range = class.ranges()[below(class.ranges().len())];
            let (start, end) = (u32::from(range.start()), u32::from(range.end()));
            let letter = start + u32::try_from(below((end - start + 1) as usize)).unwrap();
            out.push(char::from_u32(letter).unwrap_or(range.end()));
        }
        HirKind::Class(Class::Bytes(_)) => panic!("patterns are about characters"),
        HirKind::Capture(capture) => push_match(&capture.sub, rng, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| push_match(part, rng, out)),
        HirKind::Alternation(parts) => {
            let part = &parts[below(parts.len())];
            push_match(part, rng, out);
        }
        HirKind::Repetition(repetition) => {
            let (min, max) = (repetition.min, repetition.max.unwrap_or(repetition.min + 5));
            let edge = below(4);
            let count = match edge {
                0 => min,
                1 => max,
                _ => min + u32::try_from(below((max - min + 1) as usize)).unwrap(),
            };
            (0..count).for_each(|_| push_match(&repetition.sub, rng, out));
        }
    }
}

/// Changes a text in one place: a character more, less, another, or twice.
fn changed(text: &str, rng: &mut TestRng) -> String {
    const STRANGE: &[char] = &[
        'a',
        'Z',
        '0',
        '9',
        '-',
        '_',
        '.',
        ':',
        '/',
        ' ',
        '\n',
        '\r',
        '\t',
        '\u{b}',
        '\0',
        '\u{7f}',
        '\u{85}',
        '\u{a0}',
        'ÿ',
        'Ā',
        '\u{2028}',
        '٣',
        'ſ',
        '\u{10ffff}',
        '^',
        '$',
        '{',
        '@',
    ];
    let mut letters: Vec<char> = text.chars().collect();
    let strange = STRANGE[rng.random_range(0..STRANGE.len())];
    let at = rng.random_range(0..=letters.len());
    match rng.random_range(0..4) {
        0 => letters.insert(at, strange),
        1 if at < letters.len() => letters[at] = strange,
        2 if at < letters.len() => drop(letters.remove(at)),
        3 if at < letters.len() => letters.insert(at, letters[at]),
        _ => letters.extend(text.chars()),
    }
    letters.into_iter().collect()
}

/// Compares on texts that match, on such texts changed once and twice, and on any text.
fn agree(pattern: &Pattern, rng: &mut TestRng, any_text: &str) -> Result<(), proptest::test_runner::TestCaseError> {
    let syntax = in_regex_syntax(pattern.text);
    let regex = Regex::new(&format!(r"\A(?:{syntax})\z")).unwrap();
    let hir = regex_syntax::parse(&syntax).unwrap();
    let mut matching = String::new();
    push_match(&hir, rng, &mut matching);
    let once = changed(&matching, rng);
    let twice = changed(&once, rng);
    for text in [&matching, &once, &twice, &format!("{matching}\n"), any_text] {
        prop_assert_eq!(pattern.matches(text), regex.is_match(text), "{} on {:?}", pattern.text, text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn patterns_of_kms_agree_with_the_regex_crate(seed in any::<[u8; 32]>(), text in any::<String>()) {
        let mut rng = TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, &seed);
        let patterns = patterns(&kms::ops::OPERATIONS);
        prop_assert_eq!(patterns.len(), 18);
        for pattern in patterns.values() {
            agree(pattern, &mut rng, &text)?;
        }
    }

    #[test]
    fn patterns_of_other_services_agree_with_the_regex_crate(seed in any::<[u8; 32]>(), text in any::<String>()) {
        let mut rng = TestRng::from_seed(proptest::test_runner::RngAlgorithm::ChaCha, &seed);
        let others = [
            &iam::ops::OPERATIONS[..],
            &sts::ops::OPERATIONS,
            &organizations::ops::OPERATIONS,
            &cloudtrail::ops::OPERATIONS,
        ];
        for operations in others {
            for pattern in patterns(operations).values().filter(|pattern| !REWRITTEN.contains(&pattern.text)) {
                agree(pattern, &mut rng, &text)?;
            }
        }
    }
}

fn named(text: &str) -> &'static Pattern {
    let all = [
        &iam::ops::OPERATIONS[..],
        &sts::ops::OPERATIONS,
        &organizations::ops::OPERATIONS,
        &cloudtrail::ops::OPERATIONS,
        &kms::ops::OPERATIONS,
    ];
    all.into_iter().find_map(|operations| patterns(operations).get(text).copied()).unwrap()
}

#[test]
fn account_aliases_have_no_two_hyphens_in_a_row() {
    let pattern = named(REWRITTEN[0]);
    for good in ["abc", "a-c", "a-b-c", "0a0", "aa-bb-cc", &"a".repeat(63), &format!("a{}a", "-b".repeat(30))] {
        assert!(pattern.matches(good), "{good}");
    }
    for bad in ["", "ab", "a--c", "-ab", "ab-", "Abc", "a_c", "abc\n", &"a".repeat(64), "a---c"] {
        assert!(!pattern.matches(bad), "{bad}");
    }
}

#[test]
fn policies_are_made_of_characters_of_xml() {
    let pattern = named(REWRITTEN[1]);
    for good in ["{}", "\t\n\r ~\u{85}\u{a0}\u{d7ff}\u{e000}\u{fffd}", "\u{10000}\u{10ffff}"] {
        assert!(pattern.matches(good), "{good:?}");
    }
    for bad in ["", "\0", "\u{b}", "\u{7f}", "\u{84}", "\u{9f}", "\u{fffe}", "\u{ffff}"] {
        assert!(!pattern.matches(bad), "{bad:?}");
    }
}

#[test]
fn surrogates_stand_for_characters_beyond_the_basic_plane() {
    let pattern = named(REWRITTEN[2]);
    for good in ["", "\t a~\u{d7ff}\u{e000}\u{fffd}", "\u{10000}\u{10ffff}"] {
        assert!(pattern.matches(good), "{good:?}");
    }
    for bad in ["\0", "\n", "\u{1f}", "\u{fffe}"] {
        assert!(!pattern.matches(bad), "{bad:?}");
    }
}

#[test]
fn the_whole_text_has_to_match() {
    let check = |pattern: &str, good: &[&str], bad: &[&str]| {
        let pattern = named(pattern);
        assert!(good.iter().all(|text| pattern.matches(text)), "{}", pattern.text);
        assert!(!bad.iter().any(|text| pattern.matches(text)), "{}", pattern.text);
    };
    check("^[a-zA-Z0-9:/_-]+$", &["alias/a", "a:b_C-9"], &["", "alias/ä", "alias/a b", "alias/a\n", "\nalias/a"]);
    check(
        "[0-9]{12}",
        &["123456789012"],
        &["12345678901", "1234567890123", "x123456789012", "１２３４５６７８９０１２"],
    );
    check(r"[\u0009\u000A\u000D\u0020-\u00FF]+", &["{\n\t\"Version\": 1\r\n}", "ÿ"], &["", "\0", "\u{b}", "Ā", "名"]);
}
