//! The file of settings, in TOML.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use trent_events::EventSettings;
use trent_types::Region;

use super::audit::RetentionTable;
use super::cloudtrail::CloudTrailTable;
use super::quotas::{QuotasTable, RequestQuotasPreset};
use super::traces::TracesTable;
use crate::process::LogFormat;
use crate::trouble::Trouble;

/// What the file can say; names are those of the flags, with `_` for `-`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) data_dir: Option<PathBuf>,
    pub(super) listen: Option<SocketAddr>,
    pub(super) regions: Option<Vec<Region>>,
    pub(super) tls_cert: Option<PathBuf>,
    pub(super) tls_key: Option<PathBuf>,
    pub(super) attestation_root: Option<Vec<PathBuf>>,
    pub(super) audit_strict: Option<bool>,
    #[serde(flatten)]
    pub(super) audit_retention: RetentionTable,
    pub(super) test_clock: Option<bool>,
    pub(super) log_format: Option<LogFormat>,
    #[serde(default)]
    pub(super) events: EventSettings,
    pub(super) request_quotas: Option<RequestQuotasPreset>,
    pub(super) quotas: Option<QuotasTable>,
    #[serde(default)]
    pub(super) cloudtrail: CloudTrailTable,
    #[serde(default)]
    pub(super) traces: TracesTable,
}

impl File {
    /// Reads the file, if one is named.
    pub(super) fn read(path: Option<&Path>) -> Result<Self, Trouble> {
        let Some(path) = path else { return Ok(Self::default()) };
        let named = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| Trouble::while_doing(&named, &error))?;
        toml::from_str(&text).map_err(|error| in_words(&named, &text, &error))
    }
}

/// Longest name of a setting that is told, in bytes: shorter than any secret.
const NAME_BYTES_MAX: usize = 30;

/// Where in the file something is wrong, and what: without the line itself, which may hold a secret.
fn in_words(file: &str, text: &str, error: &toml::de::Error) -> Trouble {
    let mut place = file.to_owned();
    if let Some(before) = error.span().and_then(|span| text.get(..span.start)) {
        let number = before.matches('\n').count();
        place.push_str(&format!(", line {}", number + 1));
        if let Some(name) = text.lines().nth(number).and_then(name) {
            place.push_str(&format!(", {name}"));
        }
    }
    Trouble::new(format!("{place}: {}", error.message()))
}

/// The name of the setting in a line.
fn name(line: &str) -> Option<&str> {
    let name = line.split_once('=')?.0.trim();
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    (is_name && name.len() <= NAME_BYTES_MAX).then_some(name)
}
