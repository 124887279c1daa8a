//! Identities: accounts, users, groups, roles, their credentials, and the operations of AWS IAM and AWS STS.
//!
//! [`operations`] lists what IAM does; each operation has a file of its own, in the directory of its group. What is
//! stored stands in `record`, under which keys in `names`, which AWS error means what in `errors`. [`Credentials`] is
//! what the listener authenticates requests with; `standing` puts together what decides what a principal may.

#![allow(dead_code, unused_imports, reason = "the operations that use the rest come next")]

mod authenticate;
mod clockwork;
mod errors;
mod find;
mod ids;
mod names;
mod not_yet;
pub mod operations;
mod record;
pub mod root;
mod session_token;
mod signing;
mod standing;
pub mod sts;
#[cfg(test)]
mod tests;
mod usage;

use trent_engine::{Cx, Resource};

pub use authenticate::Credentials;
pub use clockwork::IamClockwork;
pub use root::{RootCredentials, RootUser, SetUpError};
pub use sts::Sts;

/// The state of the service besides its records.
#[derive(Default)]
pub struct Iam {
    pub(crate) usage: usage::Usage,
}

/// What operations act on that name no resource.
fn anything(cx: &Cx<'_, Iam>) -> Resource {
    Resource { arn: "*".to_owned(), account: cx.call.principal.account, kind: None }
}
