//! Compiles patterns into deterministic automata over classes of characters.
//!
//! The syntax is Java's, as far as the models use it; the parser is that of the crate regex-syntax. Thompson's
//! construction gives a nondeterministic automaton, the construction of subsets a deterministic one.

use std::collections::{BTreeMap, BTreeSet};

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// More states than this are a sign of a pattern that should be looked at.
const STATES_MAX: usize = 1000;

/// A state that nothing leads out of, as the runtime knows it.
pub(super) const DEAD: u16 = u16::MAX;

/// A deterministic automaton that accepts whole texts. State 0 is the start.
pub(super) struct Automaton {
    /// From this character on, the class is this number.
    pub classes: Vec<(char, u8)>,
    pub class_count: usize,
    /// `next[state * class_count + class]`.
    pub next: Vec<u16>,
    pub accepting: Vec<bool>,
}

/// Compiles a pattern that has to match the whole text.
pub(super) fn compile(pattern: &str) -> Result<Automaton, String> {
    let hir = regex_syntax::parse(&in_regex_syntax(pattern)?).map_err(|error| format!("pattern {pattern}: {error}"))?;
    let mut nfa = Nfa::default();
    let end = nfa.add(State::Match);
    let start = nfa.build(&hir, end).map_err(|error| format!("pattern {pattern}: {error}"))?;
    let (classes, members) = nfa.classes();
    nfa.determinize(start, classes, &members).map_err(|error| format!("pattern {pattern}: {error}"))
}

/// Writes a Java pattern in the syntax of the parser: `\w`, `\d`, `\s` are ASCII in Java, `.` knows more line ends.
fn in_regex_syntax(pattern: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut letters = pattern.chars().peekable();
    let mut in_class = false;
    // Java's DOTALL.
    let any_letter = if pattern.starts_with("(?s)") { "." } else { r"[^\n\r\u0085\u2028\u2029]" };
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('w') => out.push_str("[0-9A-Za-z_]"),
                Some('d') => out.push_str("[0-9]"),
                Some('s') => out.push_str(r"[ \t\n\x0B\f\r]"),
                Some('S') => out.push_str(r"[^ \t\n\x0B\f\r]"),
                Some(escaped) if "nprtu".contains(escaped) || !escaped.is_ascii_alphanumeric() => {
                    out.extend(['\\', escaped]);
                }
                _ => return Err(format!("pattern {pattern}: unknown escape")),
            },
            '[' if in_class => return Err(format!("pattern {pattern}: nested class")),
            '[' => {
                in_class = true;
                out.push(letter);
            }
            ']' => {
                in_class = false;
                out.push(letter);
            }
            '&' | '~' | '-' if in_class && letters.peek() == Some(&letter) => {
                return Err(format!("pattern {pattern}: an operation on classes"));
            }
            '.' if !in_class => out.push_str(any_letter),
            _ => out.push(letter),
        }
    }
    Ok(out)
}

/// Ranges of characters, both ends included.
type Ranges = Vec<(char, char)>;

enum State {
    /// One character out of ranges, by their number.
    Letter(usize, usize),
    Split(Vec<usize>),
    /// The start or the end of the text.
    Edge(Look, usize),
    Match,
}

#[derive(Default)]
struct Nfa {
    states: Vec<State>,
    ranges: Vec<Ranges>,
}

impl Nfa {
    fn add(&mut self, state: State) -> usize {
        self.states.push(state);
        self.states.len() - 1
    }

    fn letter(&mut self, ranges: Ranges, next: usize) -> usize {
        let number = self.ranges.iter().position(|known| *known == ranges).unwrap_or_else(|| {
            self.ranges.push(ranges);
            self.ranges.len() - 1
        });
        self.add(State::Letter(number, next))
    }

    /// Adds states that match `hir` and go on to `next`. The first of them.
    fn build(&mut self, hir: &Hir, next: usize) -> Result<usize, String> {
        match hir.kind() {
            HirKind::Empty => Ok(next),
            HirKind::Literal(literal) => {
                let text = std::str::from_utf8(&literal.0).map_err(|error| error.to_string())?;
                Ok(text.chars().rev().fold(next, |next, letter| self.letter(vec![(letter, letter)], next)))
            }
            HirKind::Class(Class::Unicode(class)) => {
                let ranges = class.ranges().iter().map(|range| (range.start(), range.end())).collect();
                Ok(self.letter(ranges, next))
            }
            HirKind::Look(look @ (Look::Start | Look::End)) => Ok(self.add(State::Edge(*look, next))),
            HirKind::Capture(capture) => self.build(&capture.sub, next),
            HirKind::Concat(parts) => parts.iter().rev().try_fold(next, |next, part| self.build(part, next)),
            HirKind::Alternation(parts) => {
                let starts = parts.iter().map(|part| self.build(part, next)).collect::<Result<_, _>>()?;
                Ok(self.add(State::Split(starts)))
            }
            HirKind::Repetition(repetition) => {
                let mut next = next;
                match repetition.max {
                    None => {
                        let again = self.add(State::Split(vec![next]));
                        let body = self.build(&repetition.sub, again)?;
                        self.states[again] = State::Split(vec![body, next]);
                        next = again;
                    }
                    Some(max) => {
                        let end = next;
                        for _ in repetition.min..max {
                            let body = self.build(&repetition.sub, next)?;
                            next = self.add(State::Split(vec![body, end]));
                        }
                    }
                }
                (0..repetition.min).try_fold(next, |next, _| self.build(&repetition.sub, next))
            }
            kind => Err(format!("{kind:?} is not supported")),
        }
    }

    /// Where classes of characters begin, and for each class which ranges it belongs to.
    fn classes(&self) -> (Vec<(char, u8)>, Vec<Vec<bool>>) {
        let after =
            |letter: char| char::from_u32(u32::from(letter) + 1).or((letter < '\u{e000}').then_some('\u{e000}'));
        let edges: BTreeSet<char> = self
            .ranges
            .iter()
            .flatten()
            .flat_map(|&(from, to)| [Some(from), after(to)])
            .flatten()
            .chain(['\0'])
            .collect();
        let mut classes: Vec<(char, u8)> = Vec::new();
        let mut members: Vec<Vec<bool>> = Vec::new();
        for from in edges {
            let member: Vec<bool> = self
                .ranges
                .iter()
                .map(|ranges| ranges.iter().any(|range| (range.0..=range.1).contains(&from)))
                .collect();
            let class = members.iter().position(|known| *known == member).unwrap_or_else(|| {
                members.push(member);
                members.len() - 1
            });
            let class = u8::try_from(class).unwrap_or(u8::MAX);
            if classes.last().is_none_or(|&(_, before)| before != class) {
                classes.push((from, class));
            }
        }
        (classes, members)
    }

    fn determinize(&self, start: usize, classes: Vec<(char, u8)>, members: &[Vec<bool>]) -> Result<Automaton, String> {
        if members.len() > usize::from(u8::MAX) {
            return Err("too many classes of characters".to_owned());
        }
        let mut numbers: BTreeMap<BTreeSet<usize>, u16> = BTreeMap::new();
        let mut queue = vec![self.closure([start], Some(Look::Start))];
        numbers.insert(queue[0].clone(), 0);
        let mut automaton = Automaton { classes, class_count: members.len(), next: Vec::new(), accepting: Vec::new() };
        let mut at = 0;
        while at < queue.len() {
            let set = queue[at].clone();
            at += 1;
            // The empty text is both at its start and at its end; no pattern in use depends on it.
            let at_end = self.closure(set.iter().copied(), Some(Look::End));
            automaton.accepting.push(at_end.iter().any(|&state| matches!(self.states[state], State::Match)));
            for member in members {
                let targets = set.iter().filter_map(|&state| match self.states[state] {
                    State::Letter(ranges, next) if member[ranges] => Some(next),
                    _ => None,
                });
                let target = self.closure(targets, None);
                let next = if target.is_empty() {
                    DEAD
                } else if let Some(&number) = numbers.get(&target) {
                    number
                } else {
                    let number = u16::try_from(queue.len()).map_err(|error| error.to_string())?;
                    numbers.insert(target.clone(), number);
                    queue.push(target);
                    number
                };
                automaton.next.push(next);
            }
            if queue.len() > STATES_MAX {
                return Err("too many states".to_owned());
            }
        }
        Ok(automaton)
    }

    /// The states that are reached without a character, at the given edge of the text.
    fn closure(&self, states: impl IntoIterator<Item = usize>, edge: Option<Look>) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<usize> = states.into_iter().collect();
        while let Some(state) = open.pop() {
            if reached.insert(state) {
                match &self.states[state] {
                    State::Split(next) => open.extend(next),
                    State::Edge(look, next) if Some(*look) == edge => open.push(*next),
                    State::Edge(..) | State::Letter(..) | State::Match => {}
                }
            }
        }
        reached
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(automaton: &Automaton, text: &str) -> bool {
        let mut state = 0;
        for letter in text.chars() {
            let class = automaton.classes[automaton.classes.partition_point(|entry| entry.0 <= letter) - 1].1;
            match automaton.next[state * automaton.class_count + usize::from(class)] {
                DEAD => return false,
                next => state = usize::from(next),
            }
        }
        automaton.accepting[state]
    }

    #[test]
    fn the_whole_text_has_to_match() {
        let check = |pattern, good: &[&str], bad: &[&str]| {
            let automaton = compile(pattern).unwrap();
            for text in good {
                assert!(accepts(&automaton, text), "{pattern} should match {text:?}");
            }
            for text in bad {
                assert!(!accepts(&automaton, text), "{pattern} should not match {text:?}");
            }
        };
        check("[0-9]{12}", &["123456789012"], &["", "12345678901", "1234567890123", "12345678901a", "12345678901\n"]);
        check("^[a-f0-9]+$", &["0", "deadbeef"], &["", "g", "0\n", "DEAD"]);
        check("^(a)|(b)$", &["a", "b"], &["ab", "ax", "xb", ""]);
        check("x(^a|b$)y?", &["xb"], &["xa", "xby", "x"]);
        check(r"[\w+=,.@-]*", &["", "a_b-c@d.e"], &["é", "a b", "a/b"]);
        check(r"[^\s@]+", &["é\u{1f600}"], &["", "a b", "a@", "\u{b}"]);
        check(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+", &["Größe 1/2", "名前", "Ⅷ²", "a\u{a0}b"], &["", "a\tb", "a\u{300}", "!"]);
        check("a.b", &["a b", "a\u{b}b"], &["a\nb", "a\u{2028}b", "a\u{85}b", "ab"]);
        check(r"[\u0009\u000A\u000D\u0020-\u00FF]+", &["\t ~\u{7f}ÿ"], &["\u{8}", "Ā", ""]);
        check("(ab){2,3}", &["abab", "ababab"], &["ab", "abababab", "aba"]);
        check(r"[\s\S]*", &["", "\n\u{10ffff}"], &[]);
        check("a?b{0}", &["", "a"], &["b", "ab"]);
        check("[^a]", &["\0", "\u{d7ff}", "\u{e000}", "\u{10ffff}"], &["a", "bb"]);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for pattern in ["a(?!b)", "a(?=b)", r"\bword", r"(a)\1", "[a&&[b]]", "(", "a++b(?>c)", r"\Aa"] {
            assert!(compile(pattern).is_err(), "{pattern}");
        }
    }
}
