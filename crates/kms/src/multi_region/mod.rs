//! Multi-Region keys: one primary key and its replicas, with the same id and the same material.
//!
//! The key of each Region is a record of its own, which carries its view of all of them ([`MultiRegion`]). What one of
//! them does that concerns the others it tells as a [`Notice`], which takes the [`Path`]; each of the others learns it
//! by the same function. The path that there is ([`WithinStore`]) makes them learn in the commit of the change itself.
//!
//! Source: AWS KMS Developer Guide, "Multi-Region keys in AWS KMS".

mod configuration;
mod events;
mod notice;
mod path;
mod replicate;
mod settle;
mod share;
mod update_primary;

pub(crate) use configuration::MultiRegion;
pub(crate) use events::synchronized;
pub(crate) use notice::Notice;
pub(crate) use path::{Path, WithinStore, spread};
pub(crate) use replicate::ReplicateKey;
pub(crate) use settle::settle;
pub(crate) use update_primary::UpdatePrimaryRegion;

use trent_engine::Failure;

use crate::errors;
use crate::record::KeyRecord;

/// Refuses a replica where only the primary key will do: it is what replicas take their shared properties from.
///
/// # Errors
/// `UnsupportedOperationException`.
pub(crate) fn check_not_replica(key: &KeyRecord) -> Result<(), Failure> {
    match key.is_replica() {
        true => Err(errors::unsupported(format!(
            "{} is a multi-Region replica key, which is not valid for this operation.",
            key.arn()
        ))),
        false => Ok(()),
    }
}

/// The multi-Region configuration of a key that must be a primary key.
///
/// # Errors
/// `UnsupportedOperationException`.
fn of_primary(key: &KeyRecord) -> Result<&MultiRegion, Failure> {
    check_not_replica(key)?;
    let single = || errors::unsupported(format!("{} is not a multi-Region key.", key.arn()));
    key.multi_region.as_ref().ok_or_else(single)
}
