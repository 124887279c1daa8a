//! Keys, from their making to their end.

use std::collections::BTreeMap;

use super::month::Month;
use super::recorded::Recorded;

/// The customer managed keys of all accounts, by ARN.
#[derive(Debug, Default)]
pub(crate) struct Keys(BTreeMap<String, Key>);

#[derive(Debug)]
struct Key {
    account: String,
    spec: Option<String>,
    made_ms: i64,
    /// When it was scheduled for deletion, unless that was cancelled.
    scheduled_ms: Option<i64>,
    deleted_ms: Option<i64>,
    rotated_ms: Vec<i64>,
}

/// What an account's keys amount to in a month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct KeyTime {
    /// Keys that were charged for, be it for a moment.
    pub(crate) keys: u64,
    /// Their time, in milliseconds.
    pub(crate) key_ms: u128,
    /// The time of rotations that are charged for, in milliseconds.
    pub(crate) rotation_ms: u128,
}

impl Keys {
    /// Takes in an event of any kind.
    pub(super) fn take(&mut self, event: &Recorded<'_>, at_ms: i64) {
        if !event.has_succeeded() {
            return;
        }
        if let Some(made) = event.new_key() {
            self.make(made.arn.clone(), made.key_spec.clone(), at_ms);
            return;
        }
        // AWS managed keys are in no event that tells of their making, and are not charged for.
        let Some(key) = event.resources.first().and_then(|resource| self.0.get_mut(&resource.arn)) else { return };
        match (event.is_call(), &*event.event_name) {
            (true, "ScheduleKeyDeletion") => key.scheduled_ms = Some(at_ms),
            (true, "CancelKeyDeletion") => key.scheduled_ms = None,
            (false, "DeleteKey") => key.deleted_ms = Some(at_ms),
            (false, "RotateKey") => key.rotated_ms.push(at_ms),
            _ => {}
        }
    }

    fn make(&mut self, arn: String, spec: Option<String>, made_ms: i64) {
        let Some(account) = arn.split(':').nth(4).map(str::to_owned) else { return };
        let key = Key { account, spec, made_ms, scheduled_ms: None, deleted_ms: None, rotated_ms: Vec::new() };
        // A replica is told of twice: by the call, and by the event in its Region.
        self.0.entry(arn).or_insert(key);
    }

    /// The spec of a key whose making the log has.
    pub(super) fn spec(&self, arn: &str) -> Option<&str> {
        self.0.get(arn)?.spec.as_deref()
    }

    /// What the keys of each account amount to in the part of a month before `until_ms`.
    pub(super) fn in_month(&self, month: Month, until_ms: i64, rotations_max: usize) -> BTreeMap<String, KeyTime> {
        let mut accounts = BTreeMap::<String, KeyTime>::new();
        for key in self.0.values() {
            // A key that waits for its deletion is free, unless it is cancelled: then it has not been scheduled.
            let end_ms =
                [key.scheduled_ms, key.deleted_ms].into_iter().flatten().min().unwrap_or(i64::MAX).min(until_ms);
            let key_ms = month.share_ms(key.made_ms, end_ms);
            if key_ms == 0 {
                continue;
            }
            let rotated = key.rotated_ms.iter().take(rotations_max);
            let time = accounts.entry(key.account.clone()).or_default();
            time.keys += 1;
            time.key_ms += key_ms;
            time.rotation_ms += rotated.map(|at_ms| month.share_ms(*at_ms, end_ms)).sum::<u128>();
        }
        accounts
    }
}
