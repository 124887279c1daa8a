//! AWS's errors, in AWS's words.

use trent_engine::Failure;
use trent_model::kms::errors;
use trent_model::runtime::common_errors::{ACCESS_DENIED_EXCEPTION, VALIDATION_EXCEPTION};
use trent_model::{AwsError, ErrorShape};
use trent_types::{AccountId, AliasName, KeyArn, Region};

pub(crate) fn aws(shape: &'static ErrorShape, message: impl Into<String>) -> Failure {
    Failure::Aws(AwsError::new(shape, message))
}

pub(crate) fn validation(message: impl Into<String>) -> Failure {
    aws(&VALIDATION_EXCEPTION, message)
}

/// A constraint that the documentation gives and the model doesn't, worded as the model's are.
pub(crate) fn constraint(value: &str, member: &str, constraint: &str) -> Failure {
    validation(format!(
        "1 validation error detected: Value '{value}' at '{member}' failed to satisfy constraint: {constraint}"
    ))
}

pub(crate) fn missing(member: &str) -> Failure {
    validation(format!(
        "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null"
    ))
}

pub(crate) fn no_such_key(key: &KeyArn) -> Failure {
    aws(&errors::NOT_FOUND_EXCEPTION, format!("Key '{key}' does not exist"))
}

pub(crate) fn no_such_alias(account: AccountId, region: &Region, alias: &AliasName) -> Failure {
    let arn = alias_arn(account, region, alias);
    aws(&errors::NOT_FOUND_EXCEPTION, format!("Alias {arn} is not found."))
}

pub(crate) fn no_such_policy() -> Failure {
    aws(&errors::NOT_FOUND_EXCEPTION, "No such policy exists")
}

pub(crate) fn invalid_key_id(text: &str) -> Failure {
    aws(&errors::NOT_FOUND_EXCEPTION, format!("Invalid keyId '{text}'"))
}

pub(crate) fn unsupported(message: impl Into<String>) -> Failure {
    aws(&errors::UNSUPPORTED_OPERATION_EXCEPTION, message)
}

pub(crate) fn limit_exceeded(message: impl Into<String>) -> Failure {
    aws(&errors::LIMIT_EXCEEDED_EXCEPTION, message)
}

pub(crate) fn invalid_marker() -> Failure {
    aws(&errors::INVALID_MARKER_EXCEPTION, "The marker is not valid.")
}

/// AWS gives no message with it.
pub(crate) fn invalid_ciphertext() -> Failure {
    Failure::Aws(AwsError::bare(&errors::INVALID_CIPHERTEXT_EXCEPTION))
}

pub(crate) fn incorrect_key() -> Failure {
    aws(
        &errors::INCORRECT_KEY_EXCEPTION,
        "The key ID in the request does not identify a CMK that can perform this operation.",
    )
}

/// The ciphertext is well-formed, but its key can't be had here. The same words whatever the reason is.
pub(crate) fn ciphertext_of_unknown_key() -> Failure {
    aws(
        &ACCESS_DENIED_EXCEPTION,
        "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are \
         not allowed to access.",
    )
}

pub(crate) fn dry_run() -> Failure {
    aws(&errors::DRY_RUN_OPERATION_EXCEPTION, "The request would have succeeded, but the DryRun option is set.")
}

pub(crate) fn alias_arn(account: AccountId, region: &Region, alias: &AliasName) -> String {
    format!("arn:{}:kms:{region}:{account}:{alias}", region.partition().as_str())
}
