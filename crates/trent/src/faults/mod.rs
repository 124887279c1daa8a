//! Faults on purpose, for tests: requests that `trent dev` throttles, delays or refuses because a test said so.

mod rule;
#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use trent_engine::admission::{Admission, Admitted, Arrival};
use trent_model::AwsError;
use trent_types::chance::random_array;
use trent_types::{AccountId, Entropy};

use self::rule::{Injected, Rule};
pub(crate) use self::rule::{KnownOperation, Wanted};

/// Faults that can be set at the same time.
const FAULTS_MAX: usize = 1000;

/// The faults that are set, in the order in which they were.
pub(crate) struct Faults {
    rules: Mutex<Rules>,
    /// Whether there are any: most requests need not look.
    any: AtomicBool,
    entropy: Arc<dyn Entropy>,
}

#[derive(Default)]
struct Rules {
    rules: Vec<Rule>,
    last_id: u64,
}

impl Faults {
    /// None yet. `entropy` decides for those that happen at a rate.
    pub(crate) fn new(entropy: Arc<dyn Entropy>) -> Self {
        Self { rules: Mutex::default(), any: AtomicBool::new(false), entropy }
    }

    /// Sets a fault; gives it as it is listed.
    ///
    /// # Errors
    /// Why it can't be set, for whoever wants it.
    pub(crate) fn add(&self, wanted: Wanted, known: &[KnownOperation]) -> Result<Value, String> {
        let mut rules = self.rules();
        if rules.rules.len() >= FAULTS_MAX {
            return Err(format!("{FAULTS_MAX} faults are set; clear some"));
        }
        let rule = Rule::new(rules.last_id + 1, wanted, known)?;
        let listed = rule.listed();
        rules.last_id += 1;
        rules.rules.push(rule);
        self.any.store(true, Ordering::Release);
        Ok(listed)
    }

    /// The faults, with how many requests each was for, and to how many it happened.
    pub(crate) fn list(&self) -> Vec<Value> {
        self.rules().rules.iter().map(Rule::listed).collect()
    }

    /// Clears the fault of an id; whether there was one.
    pub(crate) fn remove(&self, id: u64) -> bool {
        self.keep(|rule| rule.id() != id) > 0
    }

    /// Clears the faults that are for callers of an account, or all.
    pub(crate) fn clear(&self, account: Option<AccountId>) {
        self.keep(|rule| account.is_some() && rule.account() != account);
    }

    /// Clears what is not to be kept; gives how many those were.
    fn keep(&self, is_kept: impl Fn(&Rule) -> bool) -> usize {
        let mut rules = self.rules();
        let before = rules.rules.len();
        rules.rules.retain(is_kept);
        self.any.store(!rules.rules.is_empty(), Ordering::Release);
        before - rules.rules.len()
    }

    /// A number from 0 to 1, below 1.
    fn chance(&self) -> f64 {
        let bits = u64::from_be_bytes(random_array(self.entropy.as_ref())) >> (u64::BITS - f64::MANTISSA_DIGITS);
        bits as f64 / (1_u64 << f64::MANTISSA_DIGITS) as f64
    }

    fn rules(&self) -> MutexGuard<'_, Rules> {
        // Nothing panics while it is held that could leave it half changed.
        self.rules.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Admission for Faults {
    fn admit(&self, arrival: &Arrival<'_>) -> Result<Admitted, AwsError> {
        if !self.any.load(Ordering::Acquire) {
            return Ok(Admitted::Now);
        }
        let mut rules = self.rules();
        // The first that happens; those behind it are not asked.
        let injected = rules.rules.iter_mut().find_map(|rule| rule.inject(arrival, || self.chance()));
        match injected {
            None => Ok(Admitted::Now),
            Some(Injected::Delay(delay)) => Ok(Admitted::After(delay)),
            Some(Injected::Error(error)) => Err(error),
        }
    }
}
