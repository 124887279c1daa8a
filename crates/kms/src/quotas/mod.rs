//! How much there can be of what.
//!
//! Source: AWS KMS Developer Guide, "Resource quotas". [`Quotas`] has the numbers; how many keys there are stands in
//! `keys`, everything else is counted in the record that it belongs to.

mod keys;

use trent_engine::Failure;
use trent_policy::PolicyKind;

pub(crate) use keys::KeyCounts;

use crate::errors;

/// The quotas on resources. [`Quotas::default`] has the numbers of AWS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quotas {
    /// Customer managed keys of an account in a Region, whatever their state.
    pub keys: usize,
    /// Aliases of one key.
    pub aliases_per_key: usize,
    /// Grants on one key.
    pub grants_per_key: u32,
    /// Tags of one key. Source: AWS KMS Developer Guide, "Tagging keys".
    pub tags_per_key: usize,
    /// Length of a key policy, in bytes.
    pub policy_bytes: usize,
    /// Rotations on demand of one key, over its whole life.
    pub on_demand_rotations: u32,
    /// Custom key stores of an account in a Region.
    pub custom_key_stores: usize,
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            keys: 100_000,
            aliases_per_key: 50,
            grants_per_key: 50_000,
            tags_per_key: 50,
            policy_bytes: PolicyKind::KEY_BYTES_MAX,
            on_demand_rotations: 25,
            custom_key_stores: 10,
        }
    }
}

impl Quotas {
    /// The most that each quota can be set to: what a key's record and one commit have room for.
    pub const MOST: Self = Self {
        keys: 1_000_000_000,
        aliases_per_key: 500,
        grants_per_key: 250_000,
        tags_per_key: 200,
        policy_bytes: PolicyKind::KEY_BYTES_MAX,
        on_demand_rotations: 500,
        custom_key_stores: 1000,
    };

    /// Lets one more key be stored beside `usage` others.
    fn check_keys(&self, usage: usize) -> Result<(), Failure> {
        check("Key", self.keys, usage)
    }

    /// Lets a key that has `usage` aliases have one more.
    pub(crate) fn check_aliases(&self, usage: usize) -> Result<(), Failure> {
        check("Aliases per key", self.aliases_per_key, usage)
    }

    /// Lets a key on which there are `usage` grants have one more.
    pub(crate) fn check_grants(&self, usage: u32) -> Result<(), Failure> {
        check("Grants per key", self.grants_per_key, usage)
    }

    /// Lets a key that was rotated on demand `usage` times be rotated once more.
    pub(crate) fn check_on_demand_rotations(&self, usage: u32) -> Result<(), Failure> {
        check("On-demand rotations per key", self.on_demand_rotations, usage)
    }

    /// Lets an account with `usage` custom key stores have one more.
    pub(crate) fn check_custom_key_stores(&self, usage: usize) -> Result<(), Failure> {
        check("Custom key stores", self.custom_key_stores, usage)
    }

    /// Lets a key have this many tags.
    pub(crate) fn check_tags(&self, count: usize) -> Result<(), Failure> {
        let max = self.tags_per_key;
        if count <= max {
            return Ok(());
        }
        Err(errors::limit_exceeded(format!("A KMS key can have at most {max} tags.")))
    }

    /// Lets a key policy have this length.
    pub(crate) fn check_policy(&self, text: &str) -> Result<(), Failure> {
        let (bytes, max) = (text.len(), self.policy_bytes);
        if bytes <= max {
            return Ok(());
        }
        Err(errors::limit_exceeded(format!("The key policy has {bytes} bytes; at most {max} are allowed.")))
    }
}

/// Lets one more be added to `usage` where there may be `quota`.
///
/// # Errors
/// `LimitExceededException`, worded as AWS KMS words it for aliases.
fn check<N: PartialOrd + std::fmt::Display>(what: &str, quota: N, usage: N) -> Result<(), Failure> {
    if usage < quota {
        return Ok(());
    }
    let message = format!("{what} quota for this account in this region is {quota}, current usage is {usage}.");
    Err(errors::limit_exceeded(message))
}
