//! Actions.

use super::error::{At, malformed, malformed_as};
use super::{PolicyError, PolicyKind};

/// What IAM says of actions and condition keys without the service that they belong to.
pub(super) const NO_VENDOR: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";

/// Actions that a trust policy can allow.
const STS_ACTIONS: &[&str] = &[
    "sts:assumerole",
    "sts:assumerolewithsaml",
    "sts:assumerolewithwebidentity",
    "sts:setsourceidentity",
    "sts:tagsession",
    "sts:setcontext",
];

pub(super) fn missing(at: At) -> PolicyError {
    let iam = match at.kind {
        PolicyKind::Trust => "Missing required field Action",
        _ => "Policy statement must contain actions.",
    };
    malformed_as(at, iam, "it has neither Action nor NotAction")
}

/// Reads an action, which may have wildcards, and gives it in lower case.
pub(super) fn read(at: At, text: &str) -> Result<Box<str>, PolicyError> {
    let lower: Box<str> = text.to_ascii_lowercase().into();
    let all_stars = !text.is_empty() && text.bytes().all(|byte| byte == b'*');
    let is_sts = lower.starts_with("sts:") && (lower.contains(['*', '?']) || STS_ACTIONS.contains(&&*lower));
    if at.kind == PolicyKind::Trust && !is_sts {
        let iam = "AssumeRole policy may only specify STS AssumeRole actions.";
        return Err(malformed_as(at, iam, format!("{text} is no action for assuming a role")));
    }
    if all_stars {
        return Ok(lower);
    }
    let what = || format!("the action {text} is not of the form service:action");
    let Some((service, name)) = text.split_once(':') else {
        return Err(malformed_as(at, NO_VENDOR, what()));
    };
    if name.contains(':') {
        return Err(malformed_as(at, "Actions/Condition can contain only one colon.", what()));
    }
    let in_service = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'*' | b'?');
    let in_name = |byte: u8| in_service(byte) || matches!(byte, b'_' | b'.' | b'/');
    if service.is_empty() || !service.bytes().all(in_service) {
        return Err(malformed_as(at, format!("Vendor {service} is not valid"), what()));
    }
    if name.is_empty() || !name.bytes().all(in_name) {
        return Err(malformed(at, what()));
    }
    Ok(lower)
}
