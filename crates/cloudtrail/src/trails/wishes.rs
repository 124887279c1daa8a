//! What `CreateTrail` and `UpdateTrail` are told of a trail, and what can't be had.

use trent_engine::Failure;

use super::name::{check_bucket, check_prefix};
use crate::delivery::{BucketState, Deliverer};
use crate::errors;
use crate::record::Settings;

/// What a request says of a trail; nothing about what it leaves out.
#[derive(Default)]
pub(super) struct Wishes<'a> {
    pub(super) bucket: Option<&'a str>,
    pub(super) prefix: Option<&'a str>,
    pub(super) global_services: Option<bool>,
    pub(super) multi_region: Option<bool>,
    pub(super) validation: Option<bool>,
    pub(super) recursive: Option<bool>,
    pub(super) organization: Option<bool>,
    pub(super) topic: Option<&'a str>,
    pub(super) log_group: Option<&'a str>,
    pub(super) log_role: Option<&'a str>,
    pub(super) kms_key: Option<&'a str>,
}

impl Wishes<'_> {
    /// Refuses what is malformed, and what this server does not do.
    ///
    /// # Errors
    /// CloudTrail's error for each.
    pub(super) fn check(&self) -> Result<(), Failure> {
        if let Some(bucket) = self.bucket {
            check_bucket(bucket)?;
        }
        // An empty one takes away what the trail had.
        if let Some(prefix) = self.prefix.filter(|prefix| !prefix.is_empty()) {
            check_prefix(prefix)?;
        }
        let is_set = |text: Option<&str>| text.is_some_and(|text| !text.is_empty());
        if self.organization == Some(true) {
            return Err(errors::unsupported("Organization trails are not supported."));
        }
        if is_set(self.topic) {
            return Err(errors::unsupported("Notifications by Amazon SNS are not supported."));
        }
        if is_set(self.log_group) || is_set(self.log_role) {
            return Err(errors::unsupported("Delivery to CloudWatch Logs is not supported."));
        }
        if is_set(self.kms_key) {
            return Err(errors::unsupported("Encryption of log files with a KMS key is not supported."));
        }
        Ok(())
    }

    /// The settings with what the request says.
    ///
    /// # Errors
    /// `InvalidParameterCombinationException`.
    pub(super) fn applied_to(&self, settings: Settings) -> Result<Settings, Failure> {
        let prefix = match self.prefix {
            Some(prefix) => Some(prefix.to_owned()).filter(|prefix| !prefix.is_empty()),
            None => settings.prefix,
        };
        let settings = Settings {
            bucket: self.bucket.map_or(settings.bucket, str::to_owned),
            prefix,
            global_services: self.global_services.unwrap_or(settings.global_services),
            multi_region: self.multi_region.unwrap_or(settings.multi_region),
            validation: self.validation.unwrap_or(settings.validation),
            recursive: self.recursive.unwrap_or(settings.recursive),
            selectors: settings.selectors,
        };
        if settings.multi_region && !settings.global_services {
            return Err(errors::combination("Multi-Region trail must include global service events."));
        }
        Ok(settings)
    }
}

/// Refuses a bucket that can't be delivered to.
///
/// # Errors
/// `S3BucketDoesNotExistException`, `InsufficientS3BucketPolicyException`.
pub(super) async fn check_bucket_is_there(bucket: &str, deliverer: Option<&Deliverer>) -> Result<(), Failure> {
    let Some(deliverer) = deliverer else { return Ok(()) };
    match deliverer.bucket(bucket).await.map_err(Failure::internal)? {
        BucketState::Open => Ok(()),
        BucketState::Closed => Err(errors::closed_bucket(bucket)),
        BucketState::Missing => Err(errors::no_bucket(bucket)),
    }
}
