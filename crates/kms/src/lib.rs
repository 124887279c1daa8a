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
mod identify;
mod imports;
mod keys;
mod lifecycle;
mod mac;
mod managed;
mod names;
mod not_yet;
pub mod operations;
mod pairs;
mod policies;
mod question;
mod record;
mod reset;
mod rotation;
mod signing;
mod slow;
mod stores;
mod tags;
#[cfg(test)]
mod tests;
mod usable;
mod usage;

use trent_engine::{Cx, Failure, Resource};

pub use clockwork::KmsClockwork;
pub use reset::reset;

/// The state of the service besides its records.
#[derive(Default)]
pub struct Kms {
    pub(crate) usage: usage::Usage,
    pub(crate) slow: slow::Slow,
    pub(crate) grants: grants::Turns,
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
