//! The patterns of a service.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::automaton::{self, Automaton};
use super::format::wrapped;

/// Patterns that have to be said otherwise, with what says it: all of them have to match.
const REWRITTEN: &[(&str, &[&str])] = &[
    // A lookahead: no two hyphens in a row.
    ("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", &["[a-z0-9-]{3,63}", "[a-z0-9]+(-[a-z0-9]+)*"]),
    // Taken literally, the last range would be U+1000, from "0" to U+10FF, and "F". It means the characters of XML 1.1
    // beyond the basic plane.
    (
        r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
        &[r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+"],
    ),
    // Surrogates in pairs, as Java writes characters beyond the basic plane.
    (
        r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*",
        &[r"[\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}\u0009]*"],
    ),
];

/// Collects patterns and writes them.
#[derive(Default)]
pub(super) struct Patterns {
    names: BTreeMap<String, String>,
    class_maps: Vec<Vec<(char, u8)>>,
    text: String,
}

impl Patterns {
    /// The name of the static for a pattern. It is called after the first shape that has it.
    pub(super) fn name(&mut self, pattern: &str, shape_constant: &str) -> Result<String, String> {
        if let Some(name) = self.names.get(pattern) {
            return Ok(name.clone());
        }
        let parts = match REWRITTEN.iter().find(|(text, _)| *text == pattern) {
            Some((_, parts)) => parts.to_vec(),
            None => vec![pattern],
        };
        let mut automata = String::new();
        for part in parts {
            let automaton = self.automaton(&automaton::compile(part)?);
            let _ = write!(automata, "&{automaton},");
        }
        let _ = write!(
            self.text,
            "#[rustfmt::skip]\npub(super) static {shape_constant}: Pattern = Pattern {{\n    text: {},\n    automata: \
             &[{automata}],\n}};\n\n",
            raw_literal(pattern),
        );
        self.names.insert(pattern.to_owned(), shape_constant.to_owned());
        Ok(shape_constant.to_owned())
    }

    /// The file.
    pub(super) fn file(self) -> String {
        let mut text = "use crate::runtime::pattern::{Automaton, Pattern};\n\n".to_owned() + &self.text;
        for (number, classes) in self.class_maps.iter().enumerate() {
            let entries = classes.iter().map(|(from, class)| format!("({}, {class})", char_literal(*from)));
            let _ = write!(
                text,
                "#[rustfmt::skip]\nstatic CLASSES_{number}: &[(char, u8)] = &[\n{}];\n\n",
                wrapped(entries, 4)
            );
        }
        text
    }

    /// An expression for an automaton.
    fn automaton(&mut self, automaton: &Automaton) -> String {
        let classes = self.class_maps.iter().position(|known| *known == automaton.classes).unwrap_or_else(|| {
            self.class_maps.push(automaton.classes.clone());
            self.class_maps.len() - 1
        });
        let next = automaton.next.iter().map(|next| match *next {
            automaton::DEAD => "Automaton::DEAD".to_owned(),
            next => next.to_string(),
        });
        format!(
            "Automaton {{\n        classes: CLASSES_{classes},\n        class_count: {},\n        next: &[\n{}        \
             ],\n        accepting: &[\n{}        ],\n    }}",
            automaton.class_count,
            wrapped(next, 12),
            wrapped(automaton.accepting.iter().map(bool::to_string), 12),
        )
    }
}

fn raw_literal(text: &str) -> String {
    if text.contains('"') { format!("r#\"{text}\"#") } else { format!("r\"{text}\"") }
}

fn char_literal(letter: char) -> String {
    match letter {
        '\'' | '\\' => format!("'\\{letter}'"),
        ' '..='~' => format!("'{letter}'"),
        _ => format!("'\\u{{{:x}}}'", u32::from(letter)),
    }
}
