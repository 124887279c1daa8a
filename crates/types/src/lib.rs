//! The words that every Trent crate shares.
//!
//! Each type is parsed once, at the edge, with AWS's own constraint, and trusted from there on:
//! two strings that could be swapped by mistake are two types. This crate depends on no other
//! crate of the workspace and does no input or output.

#[macro_use]
mod text;

pub mod account;
pub mod alias;
pub mod arn;
pub mod cache_statistics;
pub mod chance;
pub mod context;
pub mod key_id;
pub mod principal;
pub mod region;
pub mod request_id;
pub mod secret;
pub mod time;

pub use account::AccountId;
pub use alias::AliasName;
pub use arn::{Arn, KeyArn};
pub use cache_statistics::CacheStatistics;
pub use chance::Entropy;
pub use context::EncryptionContext;
pub use key_id::KeyId;
pub use principal::Principal;
pub use region::{Partition, Region};
pub use request_id::RequestId;
pub use secret::{SecretBytes, SecretText};
pub use time::{Clock, Timestamp};
