//! AWS CloudTrail's errors.
//!
//! Source: AWS CloudTrail API Reference, "Errors" of the operations. It gives no words; where the words are known they are
//! CloudTrail's, else plain ones.

use trent_engine::Failure;
use trent_model::cloudtrail::errors as shapes;
use trent_model::{AwsError, ErrorShape};
use trent_types::AccountId;

pub(crate) fn aws(shape: &'static ErrorShape, message: impl Into<String>) -> Failure {
    Failure::Aws(AwsError::new(shape, message))
}

pub(crate) fn unknown_trail(name: &str, account: AccountId) -> Failure {
    aws(&shapes::TRAIL_NOT_FOUND_EXCEPTION, format!("Unknown trail: {name} for the user: {account}"))
}

pub(crate) fn trail_exists(name: &str, account: AccountId) -> Failure {
    aws(&shapes::TRAIL_ALREADY_EXISTS_EXCEPTION, format!("Trail {name} already exists for customer: {account}"))
}

pub(crate) fn too_many_trails(account: AccountId, max: usize) -> Failure {
    let message = format!("User: {account} already has {max} trails.");
    aws(&shapes::MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED_EXCEPTION, message)
}

pub(crate) fn invalid_name(message: impl Into<String>) -> Failure {
    aws(&shapes::INVALID_TRAIL_NAME_EXCEPTION, message)
}

pub(crate) fn invalid_arn(arn: &str) -> Failure {
    let message =
        format!("{arn} is not a valid trail ARN. Its form is arn:aws:cloudtrail:us-east-2:123456789012:trail/MyTrail.");
    aws(&shapes::CLOUD_TRAIL_ARN_INVALID_EXCEPTION, message)
}

pub(crate) fn not_home(arn: &str, home: &str) -> Failure {
    let message = format!("Trail {arn} can be changed in its home Region only: {home}.");
    aws(&shapes::INVALID_HOME_REGION_EXCEPTION, message)
}

pub(crate) fn no_bucket(bucket: &str) -> Failure {
    aws(&shapes::S3_BUCKET_DOES_NOT_EXIST_EXCEPTION, format!("S3 bucket {bucket} does not exist!"))
}

pub(crate) fn closed_bucket(bucket: &str) -> Failure {
    let message = format!("Incorrect S3 bucket policy is detected for bucket: {bucket}");
    aws(&shapes::INSUFFICIENT_S3_BUCKET_POLICY_EXCEPTION, message)
}

pub(crate) fn invalid_bucket(bucket: &str) -> Failure {
    aws(&shapes::INVALID_S3_BUCKET_NAME_EXCEPTION, format!("Bucket name is invalid: {bucket}"))
}

pub(crate) fn invalid_prefix(message: impl Into<String>) -> Failure {
    aws(&shapes::INVALID_S3_PREFIX_EXCEPTION, message)
}

pub(crate) fn combination(message: &str) -> Failure {
    aws(&shapes::INVALID_PARAMETER_COMBINATION_EXCEPTION, message)
}

pub(crate) fn unsupported(message: &str) -> Failure {
    aws(&shapes::UNSUPPORTED_OPERATION_EXCEPTION, message)
}

pub(crate) fn invalid_selectors(message: impl Into<String>) -> Failure {
    aws(&shapes::INVALID_EVENT_SELECTORS_EXCEPTION, message)
}

pub(crate) fn invalid_tag(message: impl Into<String>) -> Failure {
    aws(&shapes::INVALID_TAG_PARAMETER_EXCEPTION, message)
}

pub(crate) fn too_many_tags(max: usize) -> Failure {
    aws(&shapes::TAGS_LIMIT_EXCEEDED_EXCEPTION, format!("A trail can have at most {max} tags."))
}

pub(crate) fn no_resource(arn: &str) -> Failure {
    aws(&shapes::RESOURCE_NOT_FOUND_EXCEPTION, format!("The resource {arn} does not exist."))
}

pub(crate) fn resource_type(arn: &str) -> Failure {
    let message = format!("Tags are supported for trails only, not for {arn}.");
    aws(&shapes::RESOURCE_TYPE_NOT_SUPPORTED_EXCEPTION, message)
}

pub(crate) fn invalid_attribute(message: impl Into<String>) -> Failure {
    aws(&shapes::INVALID_LOOKUP_ATTRIBUTES_EXCEPTION, message)
}

pub(crate) fn invalid_time_range(message: &str) -> Failure {
    aws(&shapes::INVALID_TIME_RANGE_EXCEPTION, message)
}

pub(crate) fn invalid_max_results(max_results: i32) -> Failure {
    let message = format!("A max results value of {max_results} is invalid. Specify max results between 1 and 50.");
    aws(&shapes::INVALID_MAX_RESULTS_EXCEPTION, message)
}

pub(crate) fn invalid_next_token() -> Failure {
    let message = "Invalid token, or a token that was used in a request with different parameters.";
    aws(&shapes::INVALID_NEXT_TOKEN_EXCEPTION, message)
}

pub(crate) fn invalid_token() -> Failure {
    aws(&shapes::INVALID_TOKEN_EXCEPTION, "The token is not valid.")
}

pub(crate) fn invalid_category(category: &str) -> Failure {
    aws(&shapes::INVALID_EVENT_CATEGORY_EXCEPTION, format!("{category} is not a valid event category."))
}
