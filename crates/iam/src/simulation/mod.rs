//! The policy simulator: what policies would say to requests that nobody makes.
//!
//! Source: IAM API Reference, `SimulateCustomPolicy` and `SimulatePrincipalPolicy`; IAM User Guide, "Testing IAM
//! policies with the IAM policy simulator".

mod caller;
mod context;
mod context_keys;
mod custom;
mod exclusion;
mod given;
mod mentioned;
mod positions;
mod principal;
mod resources;
mod results;
mod scene;
mod source;

pub(crate) use context_keys::{GetContextKeysForCustomPolicy, GetContextKeysForPrincipalPolicy};
pub(crate) use custom::SimulateCustomPolicy;
pub(crate) use principal::SimulatePrincipalPolicy;
