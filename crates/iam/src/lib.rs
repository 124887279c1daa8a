//! Identities: accounts, users, groups, roles, their credentials, and the operations of AWS IAM, AWS STS and AWS
//! Organizations.
//!
//! [`operations`] lists what IAM does, [`sts`] and [`organizations`] what the others do; each operation has a file of its
//! own, in the directory of its group. What is stored stands in `record`, under which keys in `names`, which AWS error
//! means what in `errors`. [`Credentials`] is what the listener authenticates requests with, [`Principals`] what decisions
//! are made with: `standing` puts together what decides what a principal may.

mod access_keys;
mod account;
mod authenticate;
mod boundary;
mod caller;
mod changes;
mod clockwork;
mod conditions;
mod errors;
mod find;
mod groups;
mod ids;
mod inline;
mod instance_profiles;
mod listing;
mod managed_policies;
mod names;
mod not_yet;
pub mod operations;
pub mod organizations;
mod principals;
mod record;
mod report;
mod reset;
mod roles;
pub mod root;
mod sections;
pub mod seed;
mod session_token;
mod signing;
mod simulation;
mod standing;
pub mod sts;
#[cfg(test)]
mod tests;
mod usage;
mod users;

use trent_engine::rekey::Inside;
use trent_engine::{Cx, Resource};

use crate::record::{Entity, arn};

pub use authenticate::Credentials;
pub use clockwork::IamClockwork;
pub use organizations::Organizations;
pub use principals::Principals;
pub use reset::reset;
pub use root::{RootCredentials, RootUser, SetUpError};
pub use sts::Sts;

/// The state of the service besides its records.
#[derive(Default)]
pub struct Iam {
    pub(crate) usage: usage::Usage,
}

/// The records that hold something that is itself sealed under the root key.
pub const fn sealed_inside() -> [Inside; 1] {
    [Inside::of::<record::AccessKeyRecord>()]
}

/// What operations act on that list the entities of the caller's account: those below a path.
fn all_below<E: Entity>(path_prefix: Option<&str>, cx: &Cx<'_, Iam>) -> Resource {
    let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
    Resource { arn: arn::<E>(partition, account, path_prefix.unwrap_or("/"), ""), account, kind: None }
}

/// What operations act on that name no resource.
fn anything(cx: &Cx<'_, Iam>) -> Resource {
    Resource { arn: "*".to_owned(), account: cx.call.principal.account, kind: None }
}
