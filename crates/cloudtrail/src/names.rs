//! The keys under which records are stored.
//!
//! ```text
//! cloudtrail/trail/<account>/<home Region>/<name>                 a trail
//! cloudtrail/status/<account>/<home Region>/<name>                what became of its deliveries
//! cloudtrail/delivery/<account>/<home Region>/<name>/<started>    a time of logging, until all of it is delivered;
//!                                                                 <started> in milliseconds since 1970, 15 digits
//! cloudtrail/keys/<Region>                                        the keys that digest files of a Region are signed with
//! ```

use trent_types::{AccountId, Region, Timestamp};

/// What the keys of all records but those of keys begin with.
pub(crate) const KINDS: [&str; 3] = ["trail", "status", "delivery"];

pub(crate) fn trail(account: AccountId, region: &Region, name: &str) -> Vec<u8> {
    format!("cloudtrail/trail/{account}/{region}/{name}").into_bytes()
}

/// What the keys of the trails of an account begin with.
pub(crate) fn trails(account: AccountId) -> Vec<u8> {
    format!("cloudtrail/trail/{account}/").into_bytes()
}

pub(crate) fn status(account: AccountId, region: &Region, name: &str) -> Vec<u8> {
    format!("cloudtrail/status/{account}/{region}/{name}").into_bytes()
}

pub(crate) fn delivery(account: AccountId, region: &Region, name: &str, started: Timestamp) -> Vec<u8> {
    format!("cloudtrail/delivery/{account}/{region}/{name}/{:015}", started.epoch_ms()).into_bytes()
}

/// What the keys of all deliveries begin with.
pub(crate) const DELIVERIES: &[u8] = b"cloudtrail/delivery/";

pub(crate) fn keys(region: &Region) -> Vec<u8> {
    format!("cloudtrail/keys/{region}").into_bytes()
}
