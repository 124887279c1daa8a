//! Patterns of strings, compiled when the code is generated.
//!
//! Each pattern of a model has become one or more deterministic automata over classes of characters: matching takes one
//! step per character, needs no memory and no regular-expression library. The whole string has to match, as in AWS.

/// A pattern of a service model.
#[derive(Debug)]
pub struct Pattern {
    /// The pattern as the model writes it; it stands in validation messages.
    pub text: &'static str,
    /// The automata, which all have to accept.
    pub automata: &'static [&'static Automaton],
}

/// A deterministic finite automaton over Unicode scalar values. State 0 is the start.
#[derive(Debug)]
pub struct Automaton {
    /// Where classes of characters begin, ordered: from this character on the class is this number.
    pub classes: &'static [(char, u8)],
    /// Number of classes: the width of a row of `next`.
    pub class_count: usize,
    /// State after a state and a class: `next[state * class_count + class]`; [`Automaton::DEAD`] never accepts.
    pub next: &'static [u16],
    /// Whether a state accepts.
    pub accepting: &'static [bool],
}

impl Pattern {
    /// Whether the whole text matches.
    pub fn matches(&self, text: &str) -> bool {
        self.automata.iter().all(|automaton| automaton.accepts(text))
    }
}

impl Automaton {
    /// The state that nothing leads out of.
    pub const DEAD: u16 = u16::MAX;

    /// Whether the automaton accepts the whole text.
    pub fn accepts(&self, text: &str) -> bool {
        let mut state = 0_usize;
        for letter in text.chars() {
            let class = self.class_of(letter);
            match self.next.get(state * self.class_count + class) {
                Some(&next) if next != Self::DEAD => state = usize::from(next),
                _ => return false,
            }
        }
        self.accepting.get(state).copied().unwrap_or(false)
    }

    fn class_of(&self, letter: char) -> usize {
        let after = self.classes.partition_point(|&(from, _)| from <= letter);
        // The first class begins at U+0000, so `after` is at least 1.
        after.checked_sub(1).and_then(|at| self.classes.get(at)).map_or(0, |&(_, class)| usize::from(class))
    }
}

#[cfg(test)]
mod tests;
