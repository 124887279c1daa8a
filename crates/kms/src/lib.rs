//! AWS KMS: keys, aliases, policies, tags, rotation, deletion and cryptographic operations.
//!
//! [`operations`] lists what there is; each operation has a file of its own, in the directory of its group. What a key
//! is stands in `record`, what its state allows in `lifecycle`, which AWS error means what in `errors`.

mod agreement;
mod algorithms;
mod aliases;
mod clockwork;
pub mod count;
mod crypto;
mod encapsulation;
mod errors;
mod grants;
pub mod hypothetical;
mod identify;
mod imports;
mod keys;
mod known;
mod lifecycle;
mod mac;
mod managed;
mod multi_region;
mod names;
pub mod operations;
mod pairs;
mod policies;
mod question;
mod quotas;
pub mod rates;
mod recipient;
mod record;
mod reset;
mod rotation;
pub mod seed;
mod signing;
mod slow;
mod stores;
mod tags;
#[cfg(test)]
mod tests;
mod usable;
mod usage;

use trent_attestation::TrustedRoots;
use trent_engine::{Cx, Failure, Resource};

pub use clockwork::KmsClockwork;
pub use quotas::Quotas;
pub use reset::reset;

/// The state of the service besides its records.
pub struct Kms {
    pub(crate) usage: usage::Usage,
    pub(crate) slow: slow::Slow,
    pub(crate) policies: policies::CompiledPolicies,
    pub(crate) grants: grants::Turns,
    /// Whose attestation documents are believed.
    pub(crate) attestation_roots: TrustedRoots,
    /// How multi-Region keys reach each other.
    pub(crate) path: Box<dyn multi_region::Path>,
    pub(crate) quotas: Quotas,
    pub(crate) keys: quotas::KeyCounts,
    /// Where requests are counted, if their rates are limited.
    pub(crate) rates: Option<std::sync::Arc<rates::Rates>>,
    /// Whether tags of `CreateKey` can ask for an id and give the material: for tests.
    pub(crate) custom_ids: bool,
}

impl Kms {
    /// The service that believes attestation documents under these roots, in place of AWS's.
    #[must_use]
    pub fn with_attestation_roots(self, attestation_roots: TrustedRoots) -> Self {
        Self { attestation_roots, ..self }
    }

    /// The service with other quotas than those of AWS.
    #[must_use]
    pub fn with_quotas(self, quotas: Quotas) -> Self {
        Self { quotas, ..self }
    }

    /// The service on an engine that asks `rates` before it decides on requests.
    #[must_use]
    pub fn with_rates(self, rates: std::sync::Arc<rates::Rates>) -> Self {
        Self { rates: Some(rates), ..self }
    }

    /// The service with keys whose ids and material callers can choose by tags, `_custom_id_` and
    /// `_custom_key_material_`: for tests.
    #[must_use]
    pub fn with_custom_ids(self) -> Self {
        Self { custom_ids: true, ..self }
    }
}

impl Kms {
    /// The service in these Regions alone: multi-Region keys can be replicated from one of them into another, and
    /// nowhere else.
    #[must_use]
    pub fn serving(self, regions: Vec<trent_types::Region>) -> Self {
        Self { path: Box::new(multi_region::WithinStore::new(Some(regions))), ..self }
    }
}

/// The service in whatever Region is called.
impl Default for Kms {
    fn default() -> Self {
        Self {
            usage: usage::Usage::default(),
            slow: slow::Slow::default(),
            policies: policies::CompiledPolicies::default(),
            grants: grants::Turns::default(),
            attestation_roots: TrustedRoots::default(),
            path: Box::new(multi_region::WithinStore::new(None)),
            quotas: Quotas::default(),
            keys: quotas::KeyCounts::default(),
            rates: None,
            custom_ids: false,
        }
    }
}

/// What operations act on that name no resource.
fn anything(cx: &Cx<'_, Kms>) -> Resource {
    Resource { arn: "*".to_owned(), account: cx.call.principal.account, kind: None }
}

/// How many items a page has. The model keeps `limit` at 1 or more.
fn limit(limit: Option<i32>, default: usize) -> usize {
    limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(default)
}

/// Refuses a `Limit` that the model lets through and the operation's documentation does not.
fn check_limit(limit: Option<i32>, max: i32) -> Result<(), Failure> {
    match limit {
        Some(limit) if limit > max => {
            let words = format!("Member must have value less than or equal to {max}");
            Err(errors::constraint(&limit.to_string(), "limit", &words))
        }
        Some(_) | None => Ok(()),
    }
}
