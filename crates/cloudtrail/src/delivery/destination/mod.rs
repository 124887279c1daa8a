//! Where files are delivered to.

mod directory;
mod s3;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use trent_types::Clock;

use self::s3::S3;
use super::DeliverySettings;

/// Whether a bucket can be delivered to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BucketState {
    Open,
    /// It is there, and not for this server.
    Closed,
    Missing,
}

/// Why something was not delivered.
#[derive(Debug, thiserror::Error)]
#[error("{code}: {message}")]
pub(crate) struct DeliveryError {
    /// What S3 calls it, as `GetTrailStatus` shows it.
    pub(crate) code: String,
    message: String,
}

/// Delivers files.
pub(crate) enum Deliverer {
    Directory(PathBuf),
    S3(Box<S3>),
}

/// A file to deliver.
pub(crate) struct Object<'a> {
    pub(crate) bucket: &'a str,
    pub(crate) key: &'a str,
    /// Compressed with gzip.
    pub(crate) body: Vec<u8>,
    /// User-defined metadata: names without `x-amz-meta-`, and values.
    pub(crate) metadata: &'a [(&'a str, &'a str)],
}

impl Deliverer {
    /// A deliverer. Requests to S3 are signed by `clock`'s time.
    ///
    /// # Errors
    /// If the file of certificate authorities can't be used.
    pub(crate) fn new(settings: &DeliverySettings, clock: &Arc<dyn Clock>) -> Result<Self, trent_egress::TrustError> {
        Ok(match settings {
            DeliverySettings::Directory(path) => Self::Directory(path.clone()),
            DeliverySettings::S3(settings) => Self::S3(Box::new(S3::new(settings, Arc::clone(clock))?)),
        })
    }

    /// Whether a bucket can be delivered to. Its name has been checked.
    ///
    /// # Errors
    /// [`DeliveryError`] if that can't be found out.
    pub(crate) async fn bucket(&self, name: &str) -> Result<BucketState, DeliveryError> {
        match self {
            Self::Directory(path) => {
                let path = path.clone();
                let name = name.to_owned();
                blocking(move || directory::bucket(&path, &name)).await
            }
            Self::S3(s3) => s3.bucket(name).await,
        }
    }

    /// Delivers a file, in place of one of the same name.
    ///
    /// # Errors
    /// [`DeliveryError`]. The file may have been delivered nonetheless.
    pub(crate) async fn put(&self, object: Object<'_>) -> Result<(), DeliveryError> {
        match self {
            Self::Directory(path) => {
                let (path, bucket, key) = (path.clone(), object.bucket.to_owned(), object.key.to_owned());
                let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
                let metadata: Vec<_> = object.metadata.iter().map(own).collect();
                let body = object.body;
                blocking(move || directory::put(&path, Path::new(&bucket), Path::new(&key), &body, metadata)).await
            }
            Self::S3(s3) => s3.put(object).await,
        }
    }
}

impl DeliveryError {
    pub(super) fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code: code.into(), message: message.into() }
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DeliveryError> + Send + 'static,
) -> Result<T, DeliveryError> {
    let stopped = |error: tokio::task::JoinError| DeliveryError::new("InternalError", error.to_string());
    tokio::task::spawn_blocking(work).await.map_err(stopped)?
}
