//! What is stored.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trent_engine::{Record, Resource};
use trent_model::cloudtrail::{Trail, TrailInfo};
use trent_types::{AccountId, Region, Timestamp};

use crate::selectors::Selectors;

/// CloudTrail's type of the resource.
const RESOURCE_TYPE: &str = "AWS::CloudTrail::Trail";

/// A trail.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TrailRecord {
    pub(crate) account: AccountId,
    /// The Region that it was made in.
    pub(crate) home: Region,
    pub(crate) name: String,
    pub(crate) settings: Settings,
    /// In the order in which they were added.
    pub(crate) tags: Vec<(String, Option<String>)>,
    /// When logging was last started; it goes on unless it was stopped since.
    pub(crate) started: Option<Timestamp>,
    /// When logging was last stopped.
    pub(crate) stopped: Option<Timestamp>,
    /// Whether it is logging.
    pub(crate) is_logging: bool,
}

/// What a trail delivers, and where to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) bucket: String,
    /// Not empty.
    pub(crate) prefix: Option<String>,
    pub(crate) global_services: bool,
    pub(crate) multi_region: bool,
    /// Whether digest files are delivered too.
    pub(crate) validation: bool,
    pub(crate) recursive: bool,
    /// None until they are set: all management events.
    pub(crate) selectors: Option<Selectors>,
}

impl Record for TrailRecord {
    const VERSION: u8 = 1;
}

impl TrailRecord {
    pub(crate) fn arn(&self) -> String {
        trail_arn(self.account, &self.home, &self.name)
    }

    pub(crate) fn key(&self) -> Vec<u8> {
        crate::names::trail(self.account, &self.home, &self.name)
    }

    /// Whether it is to be seen in a Region: at home, or as a shadow trail.
    pub(crate) fn is_in(&self, region: &Region) -> bool {
        self.home == *region || self.settings.multi_region
    }

    /// As `GetTrail` and `DescribeTrails` answer it.
    pub(crate) fn model(&self) -> Trail {
        let settings = &self.settings;
        Trail {
            name: Some(self.name.clone()),
            s3_bucket_name: Some(settings.bucket.clone()),
            s3_key_prefix: settings.prefix.clone(),
            include_global_service_events: Some(settings.global_services),
            is_multi_region_trail: Some(settings.multi_region),
            home_region: Some(self.home.to_string()),
            trail_arn: Some(self.arn()),
            log_file_validation_enabled: Some(settings.validation),
            has_custom_event_selectors: Some(settings.selectors.is_some()),
            has_insight_selectors: Some(false),
            is_organization_trail: Some(false),
            recursive_logging: Some(settings.recursive),
            ..Trail::default()
        }
    }

    /// As `ListTrails` answers it.
    pub(crate) fn info(&self) -> TrailInfo {
        TrailInfo {
            trail_arn: Some(self.arn()),
            name: Some(self.name.clone()),
            home_region: Some(self.home.to_string()),
        }
    }
}

/// The ARN of a trail.
pub(crate) fn trail_arn(account: AccountId, home: &Region, name: &str) -> String {
    format!("arn:{}:cloudtrail:{home}:{account}:trail/{name}", home.partition().as_str())
}

/// A trail as policies and audit events name it.
pub(crate) fn resource(account: AccountId, home: &Region, name: &str) -> Resource {
    Resource { arn: trail_arn(account, home, name), account, kind: Some(RESOURCE_TYPE) }
}

/// What became of a trail's deliveries.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StatusRecord {
    pub(crate) delivered: Option<Timestamp>,
    /// What S3 answered last, unless that was success.
    pub(crate) delivery_error: Option<String>,
    pub(crate) digest_delivered: Option<Timestamp>,
    pub(crate) digest_error: Option<String>,
}

impl Record for StatusRecord {
    const VERSION: u8 = 1;
}

/// A time of logging, from its start until everything up to its stop is delivered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct DeliveryRecord {
    pub(crate) account: AccountId,
    pub(crate) home: Region,
    pub(crate) name: String,
    /// When logging was started.
    pub(crate) started: Timestamp,
    /// Sequence of the first event of the audit log that was not looked at yet.
    pub(crate) next: u64,
    /// When log files were, or could have been, delivered last.
    pub(crate) visited: Timestamp,
    /// Log files that are being delivered.
    pub(crate) plan: Option<Plan>,
    /// The digests of each Region, while there are any.
    pub(crate) chains: BTreeMap<Region, Chain>,
    /// That logging was stopped, or the trail deleted.
    pub(crate) stop: Option<Stop>,
}

impl Record for DeliveryRecord {
    const VERSION: u8 = 1;
}

impl DeliveryRecord {
    pub(crate) fn key(&self) -> Vec<u8> {
        crate::names::delivery(self.account, &self.home, &self.name, self.started)
    }
}

/// Log files that are being delivered: enough to make the same ones again after a crash.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Plan {
    /// The time of delivery.
    pub(crate) at: Timestamp,
    /// Sequence of the event behind the last one that belongs to them.
    pub(crate) end: u64,
    /// The trail's settings at that time.
    pub(crate) settings: Settings,
}

/// The digests of one Region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Chain {
    /// The end of the last digest, or when log files began to be digested.
    pub(crate) since: Timestamp,
    /// The last digest.
    pub(crate) previous: Option<PreviousDigest>,
    /// Log files that no digest tells of yet.
    pub(crate) files: Vec<LogFile>,
    /// The end of the digest that is being delivered, and where it goes.
    pub(crate) closing: Option<Closing>,
}

/// A digest that is being delivered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Closing {
    pub(crate) end: Timestamp,
    pub(crate) bucket: String,
    pub(crate) prefix: Option<String>,
}

/// What a digest says about the one before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PreviousDigest {
    pub(crate) bucket: String,
    pub(crate) key: String,
    /// SHA-256 of its content, in hexadecimal.
    pub(crate) hash: String,
    /// Its signature, in hexadecimal.
    pub(crate) signature: String,
}

/// A log file that was delivered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct LogFile {
    pub(crate) bucket: String,
    pub(crate) key: String,
    /// SHA-256 of its content, in hexadecimal.
    pub(crate) hash: String,
    pub(crate) delivered: Timestamp,
    pub(crate) oldest: Timestamp,
    pub(crate) newest: Timestamp,
}

/// That logging was stopped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Stop {
    pub(crate) at: Timestamp,
    /// The event of the request that stopped it, which is delivered as the last.
    pub(crate) event_id: String,
    /// Whether all log files are delivered.
    pub(crate) reached: bool,
    /// The trail's settings at that time: it may be gone.
    pub(crate) settings: Settings,
}

/// The keys that digest files of a Region are signed with, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct KeysRecord {
    pub(crate) keys: Vec<DigestKey>,
}

impl Record for KeysRecord {
    const VERSION: u8 = 1;
}

/// A key that digest files are signed with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct DigestKey {
    /// Name of the engine's service key.
    pub(crate) name: String,
    pub(crate) from: Timestamp,
    pub(crate) until: Timestamp,
    /// `RSAPublicKey` in DER.
    #[serde(with = "trent_engine::records::base64_bytes")]
    pub(crate) public_key: Vec<u8>,
}
