//! AWS STS's errors, in its words.

use trent_engine::Failure;
use trent_model::runtime::common_errors::ACCESS_DENIED;
use trent_model::sts::errors;
use trent_policy::parse::PolicyError;
use trent_types::Principal;

use crate::errors::{aws, validation};

/// What a caller learns of a role that there is not, where decisions don't bind: the same as where it may not assume it.
pub(super) fn no_role(caller: &Principal, role_arn: &str) -> Failure {
    let caller = caller.arn();
    let message = format!("User: {caller} is not authorized to perform: sts:AssumeRole on resource: {role_arn}");
    aws(&ACCESS_DENIED, message)
}

pub(super) fn root_can_not_assume() -> Failure {
    aws(&ACCESS_DENIED, "Roles may not be assumed by root accounts.")
}

/// `operation` is one that temporary credentials of `GetSessionToken` can't call.
pub(super) fn session_credentials(operation: &str) -> Failure {
    aws(&ACCESS_DENIED, format!("Cannot call {operation} with session credentials"))
}

/// There are no multi-factor devices: no code can be right.
pub(super) fn no_mfa() -> Failure {
    let message = "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial \
                   number is valid and associated with this user.";
    aws(&ACCESS_DENIED, message)
}

pub(super) fn longer_than_the_role_allows() -> Failure {
    validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
}

pub(super) fn longer_than_a_chain_allows() -> Failure {
    validation("The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")
}

pub(super) fn malformed_policy(error: &PolicyError) -> Failure {
    aws(&errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION, error.to_string())
}

/// `percent` is how much of what is allowed the session policies and tags take.
pub(super) fn too_large(percent: usize) -> Failure {
    let message = format!("Packed policy consumes {percent}% of allotted space, please use smaller policy.");
    aws(&errors::PACKED_POLICY_TOO_LARGE_EXCEPTION, message)
}

pub(super) fn invalid_authorization_message() -> Failure {
    aws(&errors::INVALID_AUTHORIZATION_MESSAGE_EXCEPTION, "Message is not valid.")
}
