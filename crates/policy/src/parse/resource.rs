//! The elements `Resource` and `NotResource`.

use trent_types::Partition;

use super::PolicyError;
use super::error::{At, malformed, malformed_as};
use crate::arn_pattern::{ArnPattern, Incomplete};
use crate::pattern::Pattern;
use crate::policy::Version;

pub(super) fn missing(at: At) -> PolicyError {
    malformed_as(at, "Policy statement must contain resources.", "it has neither Resource nor NotResource")
}

/// Reads a resource: `*`, or an ARN with wildcards, and with variables in its last field.
pub(super) fn read(at: At, version: Version, text: &str) -> Result<ArnPattern, PolicyError> {
    let form = || {
        let iam = format!("Resource {text} must be in ARN format or \"*\".");
        malformed_as(at, iam, format!("the resource {text} is neither an ARN nor \"*\""))
    };
    let pattern = ArnPattern::parse(text, version == Version::V2012, Incomplete::Completed)
        .map_err(|error| malformed(at, format!("{error}: {text}")))?;
    if matches!(pattern, ArnPattern::Any) {
        return Ok(pattern);
    }
    let mut fields = text.splitn(6, ':');
    if fields.next() != Some("arn") || text == "arn" {
        return Err(form());
    }
    let heads: Vec<&str> = fields.by_ref().take(4).collect();
    if version == Version::V2012 && heads.iter().any(|field| field.contains("${")) {
        return Err(malformed(at, format!("variables are allowed behind the fifth colon only: {text}")));
    }
    if heads.get(1).is_some_and(|service| service.contains(['*', '?'])) {
        let iam = "Resource vendor must be fully qualified and cannot contain regexes.";
        return Err(malformed_as(at, iam, format!("the service has wildcards in the resource {text}")));
    }
    Ok(pattern)
}

/// Refuses a resource that was read and can't be one of this partition's.
pub(super) fn check_partition(at: At, text: &str, partition: Partition) -> Result<(), PolicyError> {
    let Some(field) = text.split(':').nth(1) else { return Ok(()) };
    if Pattern::parse(field).matches(partition.as_str()) {
        return Ok(());
    }
    let iam = format!("Partition \"{field}\" is not valid for resource \"{text}\".");
    Err(malformed_as(at, iam, format!("the resource {text} is of another partition")))
}
