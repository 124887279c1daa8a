//! AWS Organizations: accounts, the tree that they hang in, and service control policies.
//!
//! [`all`] lists what the service does; each operation has a file of its own, in the directory of its group. The tree of
//! an organization, with what is attached where, is one record ([`tree`]): whatever changes in it changes in one commit,
//! and what holds for an account is read from few records of the cache ([`standing`]). Details that only Organizations
//! itself shows have records of their own (`record`).

mod accounts;
mod errors;
mod ids;
mod names;
mod not_yet;
mod operations;
mod organization;
mod pages;
mod policies;
mod record;
mod reset;
mod seed;
mod seen;
pub(crate) mod standing;
mod structure;
mod tags;
#[cfg(test)]
mod tests;
mod tree;
mod units;

pub use operations::all;
pub use reset::reset;
pub use seed::SeedMember;
pub(crate) use seed::{compare_member, ensure_member};

/// The service.
#[derive(Debug, Default)]
pub struct Organizations {}
