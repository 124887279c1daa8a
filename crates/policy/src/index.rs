//! Finding the statements of a policy that an action concerns.

use std::collections::BTreeMap;

use crate::pattern::Pattern;

/// The element `Action` or `NotAction` of a statement: patterns in lower case.
#[derive(Debug, Clone)]
pub(crate) struct Actions {
    pub(crate) negated: bool,
    pub(crate) patterns: Vec<Box<str>>,
}

/// The actions of all statements of a policy. Each pattern is kept once, with the statements that have it, so that a
/// decision compares it once.
#[derive(Debug, Clone)]
pub(crate) struct ActionIndex {
    /// Actions without wildcards, in order.
    exact: Box<[Action]>,
    /// Actions with wildcards.
    patterns: Box<[(Pattern, Action)]>,
    /// Statements with `NotAction`.
    negated: Marks,
    /// Number of statements.
    count: usize,
}

/// An action, with or without wildcards.
#[derive(Debug, Clone)]
struct Action {
    text: Box<str>,
    /// The statements that have it, by number from 0.
    statements: Box<[u32]>,
}

/// A set of statements, by number from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Marks {
    /// Up to 128 statements.
    Few(u128),
    /// More.
    Many(Vec<u64>),
}

impl ActionIndex {
    pub(crate) fn new(statements: &[Actions]) -> Self {
        let mut by_pattern: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        let mut negated = Marks::none(statements.len());
        for (number, actions) in (0..).zip(statements) {
            for pattern in &actions.patterns {
                by_pattern.entry(pattern).or_default().push(number);
            }
            if actions.negated {
                negated.mark(number);
            }
        }
        let (mut exact, mut patterns) = (Vec::new(), Vec::new());
        for (text, statements) in by_pattern {
            let action = Action { text: text.into(), statements: statements.into() };
            match Pattern::parse(text) {
                Pattern::Exact(_) => exact.push(action),
                pattern => patterns.push((pattern, action)),
            }
        }
        Self { exact: exact.into(), patterns: patterns.into(), negated, count: statements.len() }
    }

    /// The statements that concern an action, which is in lower case.
    pub(crate) fn find(&self, action: &str) -> Marks {
        let mut marks = Marks::none(self.count);
        if let Ok(at) = self.exact.binary_search_by(|one| (*one.text).cmp(action)) {
            marks.mark_all(&self.exact[at].statements);
        }
        for (pattern, one) in &self.patterns {
            if pattern.matches(action) {
                marks.mark_all(&one.statements);
            }
        }
        // What matches a NotAction is not concerned, and what matches none is.
        marks.flip(&self.negated);
        marks
    }

    /// Whether the statement has `NotAction`, and its patterns.
    pub(crate) fn of_statement(&self, number: usize) -> (bool, impl Iterator<Item = &str>) {
        let all = self.exact.iter().chain(self.patterns.iter().map(|(_, one)| one));
        let has = move |one: &&Action| one.statements.iter().any(|statement| usize::try_from(*statement) == Ok(number));
        let own = all.filter(has).map(|one| &*one.text);
        (self.negated.iter().any(|marked| marked == number), own)
    }
}

impl Marks {
    fn none(statements: usize) -> Self {
        if statements <= 128 { Self::Few(0) } else { Self::Many(vec![0; statements.div_ceil(64)]) }
    }

    fn mark(&mut self, statement: u32) {
        match self {
            Self::Few(bits) => *bits |= 1 << statement,
            Self::Many(words) => {
                if let Some(word) = words.get_mut(statement as usize / 64) {
                    *word |= 1 << (statement % 64);
                }
            }
        }
    }

    fn mark_all(&mut self, statements: &[u32]) {
        for statement in statements {
            self.mark(*statement);
        }
    }

    fn flip(&mut self, other: &Self) {
        match (self, other) {
            (Self::Few(bits), Self::Few(other)) => *bits ^= other,
            (Self::Many(words), Self::Many(others)) => {
                words.iter_mut().zip(others).for_each(|(word, other)| *word ^= other);
            }
            // Both were made for the same number of statements.
            (Self::Few(_), Self::Many(_)) | (Self::Many(_), Self::Few(_)) => {}
        }
    }

    /// The statements, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        let (few, many) = match self {
            Self::Few(bits) => ([*bits as u64, (*bits >> 64) as u64], [].as_slice()),
            Self::Many(words) => ([0, 0], words.as_slice()),
        };
        let words = few.into_iter().enumerate().chain(many.iter().copied().enumerate());
        words.flat_map(|(at, word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let lowest = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
                rest &= rest - 1;
                Some(at * 64 + lowest)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(statements: &[(bool, &[&str])]) -> ActionIndex {
        let actions = |(negated, patterns): &(bool, &[&str])| Actions {
            negated: *negated,
            patterns: patterns.iter().map(|text| (*text).into()).collect(),
        };
        ActionIndex::new(&statements.iter().map(actions).collect::<Vec<_>>())
    }

    #[test]
    fn statements_are_found_by_action() {
        let index = index(&[
            (false, &["kms:encrypt", "kms:decrypt"]),
            (false, &["kms:*"]),
            (true, &["kms:encrypt", "iam:*"]),
            (false, &["*"]),
            (false, &["kms:re*", "kms:encrypt", "kms:e*", "kms:?ncrypt"]),
        ]);
        let check = |action: &str, expect: &[usize]| {
            assert_eq!(index.find(action).iter().collect::<Vec<_>>(), expect, "{action}");
        };
        check("kms:encrypt", &[0, 1, 3, 4]);
        check("kms:decrypt", &[0, 1, 2, 3]);
        check("kms:reencryptfrom", &[1, 2, 3, 4]);
        check("iam:getuser", &[3]);
        check("sts:assumerole", &[2, 3]);
        let (negated, patterns) = index.of_statement(2);
        assert_eq!((negated, patterns.collect::<Vec<_>>()), (true, vec!["kms:encrypt", "iam:*"]));
    }

    #[test]
    fn many_statements_are_found_as_well() {
        let statement: (bool, &[&str]) = (false, &["kms:encrypt"]);
        let negated: (bool, &[&str]) = (true, &["kms:encrypt"]);
        for count in [1, 63, 64, 127, 128, 129, 500] {
            let statements: Vec<_> = (0..count).map(|at| if at % 3 == 0 { negated } else { statement }).collect();
            let index = index(&statements);
            let expect = |remainder_is_zero: bool| (0..count).filter(move |at| (at % 3 == 0) == remainder_is_zero);
            assert!(index.find("kms:encrypt").iter().eq(expect(false)), "{count}");
            assert!(index.find("kms:decrypt").iter().eq(expect(true)), "{count}");
        }
    }
}
