//! Requests that change the same thing wait for each other, once one of them was in another's way.
//!
//! What a request relies on is held by the preconditions of its commit; a turn makes it likely that they hold.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

use tokio::sync::{Mutex, MutexGuard};

use crate::Question;

/// How many lines there are; one bit of [`Lines`] each.
const LINES: usize = 128;

/// The lines of what a request is about: one bit each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Lines(u128);

impl Lines {
    /// The lines of the things that questions are about. Where that is no single thing, a service has one line.
    pub(crate) fn of(service: &str, questions: &[Question]) -> Self {
        let lines = questions.iter().map(|question| match question.resource.arn.as_str() {
            "*" => Self::of_service(service),
            arn => Self::of_arn(arn),
        });
        Self(lines.fold(0, |lines, Self(line)| lines | line))
    }

    /// The line of a service: of what is about no single thing, and of requests that others have outrun too often.
    pub(crate) fn of_service(service: &str) -> Self {
        Self::of_arn(service)
    }

    /// The same, and the line of the service.
    pub(crate) fn and_service(self, service: &str) -> Self {
        Self(self.0 | Self::of_service(service).0)
    }

    /// A multi-Region key has one line in all Regions, so that only what stands behind the account counts.
    pub(crate) fn of_arn(arn: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        arn.splitn(6, ':').last().hash(&mut hasher);
        Self(1 << (hasher.finish() % LINES as u64))
    }
}

/// A turn, which ends when it is dropped: who wants to change the same things waits for it.
#[must_use]
#[derive(Default)]
pub struct Turn<'a>(Vec<MutexGuard<'a, ()>>);

impl Turn<'_> {
    /// Whether there is nothing that it keeps others from.
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Who is on the move, in every line.
pub(crate) struct Turns([Mutex<()>; LINES]);

impl Default for Turns {
    fn default() -> Self {
        Self(std::array::from_fn(|_| Mutex::default()))
    }
}

impl Turns {
    /// Whether somebody has a turn in one of these lines.
    pub(crate) fn are_taken(&self, lines: Lines) -> bool {
        self.in_order(lines).any(|line| line.try_lock().is_err())
    }

    /// Waits for a turn in all of these lines.
    pub(crate) async fn take(&self, lines: Lines) -> Turn<'_> {
        let mut turn = Vec::new();
        // Everybody takes them in the same order, so that nobody waits for somebody who waits for them.
        for line in self.in_order(lines) {
            turn.push(line.lock().await);
        }
        Turn(turn)
    }

    fn in_order(&self, Lines(lines): Lines) -> impl Iterator<Item = &Mutex<()>> {
        self.0.iter().enumerate().filter(move |(number, _)| (lines >> number) & 1 == 1).map(|(_, line)| line)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn lines(arns: &[&str]) -> Lines {
        Lines(arns.iter().fold(0, |lines, arn| lines | Lines::of_arn(arn).0))
    }

    #[test]
    fn a_key_has_one_line_in_all_regions() {
        let key = "key/mrk-1234abcd12ab34cd56ef1234567890ab";
        let east = Lines::of_arn(&format!("arn:aws:kms:us-east-1:111122223333:{key}"));
        assert_eq!(east, Lines::of_arn(&format!("arn:aws:kms:us-west-2:111122223333:{key}")));
        let others = (0..10).map(|n| Lines::of_arn(&format!("arn:aws:kms:us-east-1:111122223333:key/{n}")));
        assert!(others.into_iter().any(|other| other != east));
    }

    #[tokio::test]
    async fn a_turn_keeps_others_from_its_lines_until_it_ends() {
        let turns = Turns::default();
        let (one, both) = (lines(&["a"]), lines(&["a", "b"]));
        assert!(!turns.are_taken(both));
        let turn = turns.take(one).await;
        assert!(turns.are_taken(one) && turns.are_taken(both));
        assert!(!turns.are_taken(Lines::default()));
        let waiting = tokio::time::timeout(Duration::from_millis(1), turns.take(both)).await;
        assert!(waiting.is_err());
        drop(turn);
        // Who has given up waiting keeps nobody waiting.
        assert!(!turns.are_taken(both));
        assert_eq!(turns.take(both).await.0.len(), both.0.count_ones() as usize);
    }

    #[tokio::test]
    async fn turns_in_several_lines_do_not_lock_each_other_out() {
        let turns = Turns::default();
        let orders = [lines(&["a", "b", "c"]), lines(&["c", "a"]), lines(&["b", "c"])];
        let many = (0..300).map(|n| {
            let (turns, lines) = (&turns, orders[n % orders.len()]);
            async move {
                let turn = turns.take(lines).await;
                tokio::task::yield_now().await;
                drop(turn);
            }
        });
        futures_join(many).await;
        assert!(!turns.are_taken(Lines(u128::MAX)));
    }

    /// Drives all to their end, in one task.
    async fn futures_join(futures: impl Iterator<Item = impl Future<Output = ()>>) {
        let mut waiting: Vec<_> = futures.map(Box::pin).collect();
        std::future::poll_fn(|cx| {
            waiting.retain_mut(|future| future.as_mut().poll(cx).is_pending());
            if waiting.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        })
        .await;
    }
}
