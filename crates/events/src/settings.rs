//! Rules and targets, as a person writes them.

use std::path::PathBuf;

use serde::{Deserialize, Deserializer};
use trent_types::SecretText;

use crate::event::Format;

/// Which events go where.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EventSettings {
    /// Which events.
    pub rules: Vec<RuleSettings>,
    /// Where they can go.
    pub targets: Vec<TargetSettings>,
}

/// A rule: events that match its pattern go to its targets.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSettings {
    /// 1 to 64 characters: letters, digits, `.`, `-` and `_`.
    pub name: String,
    /// An event pattern, in JSON.
    pub pattern: String,
    /// Names of targets.
    pub targets: Vec<String>,
    /// Whether calls that only read, such as `Decrypt` and `DescribeKey`, are matched too. Like the state
    /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS` of a rule of EventBridge.
    #[serde(default)]
    pub read_only_calls: bool,
}

/// Where events can go.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum TargetSettings {
    /// HTTP requests, one for each event.
    Webhook(WebhookSettings),
    /// A file, a line for each event.
    File(FileSettings),
    /// Standard output, a line for each event.
    Stdout(StdoutSettings),
}

impl TargetSettings {
    /// The target's name.
    pub fn name(&self) -> &str {
        match self {
            Self::Webhook(settings) => &settings.name,
            Self::File(settings) => &settings.name,
            Self::Stdout(settings) => &settings.name,
        }
    }
}

/// A target that events are posted to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookSettings {
    /// 1 to 64 characters: letters, digits, `.`, `-` and `_`.
    pub name: String,
    /// Where to post. `http` only to loopback addresses, unless `allow_http` is set.
    #[serde(deserialize_with = "secret")]
    pub url: SecretText,
    /// Whether events may go over connections that are not encrypted.
    #[serde(default)]
    pub allow_http: bool,
    /// Secrets that each request is signed with, as `whsec_` and base64. While a secret is replaced there are two.
    #[serde(default, deserialize_with = "secrets")]
    pub secrets: Vec<SecretText>,
    /// Environment variable with the secrets, divided by spaces, in place of `secrets`.
    #[serde(default)]
    pub secrets_env: Option<String>,
    /// PEM file with certificate authorities that are trusted besides the system's.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// How events are written.
    #[serde(default)]
    pub format: Format,
    /// How long one attempt may take, in seconds.
    #[serde(default = "default_timeout")]
    pub timeout_seconds: u64,
    /// Requests that are under way at the same time. With more than one, events may arrive in another order.
    #[serde(default = "default_concurrency")]
    pub concurrency: usize,
    /// How old an event may get before it is given up, in seconds.
    #[serde(default = "default_max_age")]
    pub max_age_seconds: u64,
    /// How long to wait before the second attempt, in milliseconds; the time doubles with every attempt.
    #[serde(default = "default_retry_min")]
    pub retry_ms_min: u64,
    /// The longest that is waited between two attempts, in milliseconds.
    #[serde(default = "default_retry_max")]
    pub retry_ms_max: u64,
    /// File for events that were given up. Without it, `events/<name>.dead-letter.jsonl` in the data directory.
    #[serde(default)]
    pub dead_letter: Option<PathBuf>,
}

/// A target that events are appended to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileSettings {
    /// 1 to 64 characters: letters, digits, `.`, `-` and `_`.
    pub name: String,
    /// The file.
    pub path: PathBuf,
    /// How events are written.
    #[serde(default)]
    pub format: Format,
}

/// A target that events are printed to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StdoutSettings {
    /// 1 to 64 characters: letters, digits, `.`, `-` and `_`.
    pub name: String,
    /// How events are written.
    #[serde(default)]
    pub format: Format,
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SecretText, D::Error> {
    String::deserialize(deserializer).map(SecretText::new)
}

fn secrets<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<SecretText>, D::Error> {
    Vec::<String>::deserialize(deserializer).map(|secrets| secrets.into_iter().map(SecretText::new).collect())
}

const fn default_timeout() -> u64 {
    10
}

const fn default_concurrency() -> usize {
    1
}

/// 24 hours, as EventBridge's.
const fn default_max_age() -> u64 {
    24 * 60 * 60
}

const fn default_retry_min() -> u64 {
    1000
}

const fn default_retry_max() -> u64 {
    5 * 60 * 1000
}
