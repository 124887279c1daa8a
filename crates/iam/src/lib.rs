//! Identities: accounts, credentials, and the operations of AWS STS.
//!
//! So far there are root users of accounts. [`Credentials`] is what the listener authenticates requests with.

mod authenticate;
mod names;
mod record;
pub mod root;
pub mod sts;
#[cfg(test)]
mod tests;

pub use authenticate::Credentials;
pub use root::{RootCredentials, RootUser, SetUpError};
pub use sts::Sts;
