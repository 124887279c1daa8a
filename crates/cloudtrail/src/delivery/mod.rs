//! Delivery of log files and digest files.
//!
//! About every five minutes of the engine's clock the events that came since are delivered as log files ([`pass`]), and
//! every hour what was delivered is told of in a signed digest file ([`digest`]); [`session`] says when. What is about to
//! be delivered is written down before, and that it was, afterwards: a file that was being delivered when the process died
//! is delivered again, under the same name and with the same content.

mod destination;
mod digest;
mod layout;
mod pass;
mod session;

use std::path::PathBuf;

use trent_types::SecretText;

pub(crate) use self::destination::{BucketState, Deliverer};
pub(crate) use self::session::Sessions;

/// What S3 answers where there is no bucket.
pub(crate) const NO_BUCKET: &str = "NoSuchBucket";

/// Where log files are delivered to.
#[derive(Debug)]
pub enum DeliverySettings {
    /// A directory with one directory for each bucket.
    Directory(PathBuf),
    /// S3, or what speaks its protocol.
    S3(S3Settings),
}

/// S3, or what speaks its protocol.
#[derive(Debug)]
pub struct S3Settings {
    /// For instance `https://s3.example.com`. Buckets are named in the path.
    pub endpoint: trent_egress::Url,
    /// The Region that requests are signed for.
    pub region: String,
    /// The access key.
    pub access_key_id: String,
    /// Its secret.
    pub secret_access_key: SecretText,
    /// PEM file with certificate authorities that are trusted besides the system's.
    pub ca_file: Option<PathBuf>,
}
