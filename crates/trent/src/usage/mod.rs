//! What was used in a month, and what AWS would charge for it: out of the audit log.

mod calls;
mod keys;
mod money;
mod month;
mod prices;
mod print;
mod recorded;

use std::collections::BTreeMap;
use std::io;
use std::ops::ControlFlow;
use std::path::Path;

use trent_types::Timestamp;

use self::calls::{Calls, Class, class};
use self::keys::{KeyTime, Keys};
use self::money::Money;
pub(crate) use self::month::Month;
pub(crate) use self::prices::Prices;
pub(crate) use self::print::Format;
use self::recorded::Recorded;

/// Calls that a price is for.
const CALLS_PER_PRICE: u128 = 10_000;

/// What was used in a month.
pub(crate) struct Usage {
    month: Month,
    /// The end of what is counted, in milliseconds since the epoch: that of the month, or earlier.
    until_ms: i64,
    accounts: BTreeMap<String, Account>,
    /// Successful calls with RSA keys whose length the log does not tell.
    guessed: u64,
    /// Time of the oldest event that the log has, if it begins later than the month.
    begins_ms: Option<i64>,
}

/// What an account has used.
#[derive(Default)]
struct Account {
    keys: KeyTime,
    calls: Calls,
}

/// What an account's use costs.
struct Bill {
    keys: Money,
    rotations: Money,
    /// In the order of [`Class::ALL`]: calls that are charged for, and what they cost.
    calls: [(u64, Money); Class::ALL.len()],
}

/// What is read out of the log.
#[derive(Default)]
struct Meter {
    keys: Keys,
    accounts: BTreeMap<String, Account>,
    guessed: u64,
    first_ms: Option<i64>,
    last_ms: i64,
}

impl Usage {
    /// Reads the audit log in a directory. `now` is where a month ends that is not over, unless the log goes on beyond it.
    ///
    /// # Errors
    /// What the operating system refuses.
    pub(crate) fn read(directory: &Path, month: Month, now: Timestamp, prices: &Prices) -> io::Result<Self> {
        let mut meter = Meter::default();
        trent_audit::read(directory, |json| {
            meter.take(json, month);
            ControlFlow::Continue(())
        })?;
        Ok(meter.usage(month, now, prices))
    }
}

impl Meter {
    fn take(&mut self, json: &str, month: Month) {
        let Some(event) = Recorded::of_kms(json) else { return };
        let Some(at_ms) = event.time_ms() else { return };
        self.first_ms.get_or_insert(at_ms);
        self.last_ms = self.last_ms.max(at_ms);
        if at_ms >= month.end_ms {
            return;
        }
        self.keys.take(&event, at_ms);
        if at_ms < month.start_ms || !event.is_call() {
            return;
        }
        let Some(payer) = event.payer() else { return };
        let (class, is_guess) = class(&event, &self.keys);
        self.guessed += u64::from(is_guess);
        self.accounts.entry(payer.to_owned()).or_default().calls.add(&event, class);
    }

    fn usage(mut self, month: Month, now: Timestamp, prices: &Prices) -> Usage {
        let until_ms = month.end_ms.min(now.epoch_ms().max(self.last_ms));
        for (account, keys) in self.keys.in_month(month, until_ms, prices.rotations_max) {
            self.accounts.entry(account).or_default().keys = keys;
        }
        Usage {
            month,
            until_ms,
            accounts: self.accounts,
            guessed: self.guessed,
            begins_ms: self.first_ms.filter(|first| *first > month.start_ms),
        }
    }
}

impl Account {
    fn bill(&self, month: Month, prices: &Prices) -> Bill {
        let calls = Class::ALL.map(|class| {
            let free = if class == Class::Requests { prices.free_requests } else { 0 };
            let charged = self.calls.of(class).saturating_sub(free);
            (charged, prices.of_calls(class).times(u128::from(charged), CALLS_PER_PRICE))
        });
        Bill {
            keys: prices.key_month.times(self.keys.key_ms, month.length_ms()),
            rotations: prices.rotation_month.times(self.keys.rotation_ms, month.length_ms()),
            calls,
        }
    }
}

impl Bill {
    fn total(&self) -> Money {
        let calls = self.calls.iter().map(|(_, cost)| *cost);
        [self.keys, self.rotations].into_iter().chain(calls).sum()
    }
}

#[cfg(test)]
mod tests;
