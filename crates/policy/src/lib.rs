//! IAM policies: parsing and the decision, as pure functions.
//!
//! Parsing covers the grammar of policy documents as far as key policies need it. The decision knows the principals
//! that exist so far: an account's root user, and the server's own services. Policies are kept and checked for form;
//! evaluating their statements is this crate's next step and changes nothing in how it is called.

mod decide;
mod document;

pub use decide::{AllowReason, Decision, DenialReason, Request, ResourceManager, ResourceOwner, decide};
pub use document::{KeyPolicy, PolicyError};
