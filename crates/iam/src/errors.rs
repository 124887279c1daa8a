//! AWS IAM's errors, in its words.

use trent_engine::Failure;
use trent_model::iam::errors;
use trent_model::runtime::common_errors::{ACCESS_DENIED, VALIDATION_ERROR};
use trent_model::{AwsError, ErrorShape};
use trent_policy::parse::PolicyError;
use trent_types::Principal;

use crate::record::TagsError;

pub(crate) fn aws(shape: &'static ErrorShape, message: impl Into<String>) -> Failure {
    Failure::Aws(AwsError::new(shape, message))
}

pub(crate) fn validation(message: impl Into<String>) -> Failure {
    aws(&VALIDATION_ERROR, message)
}

/// A caller that is no user left out the name of the user that is meant.
pub(crate) fn no_user_to_assume() -> Failure {
    validation("Must specify userName when calling with non-User credentials")
}

pub(crate) fn invalid_marker() -> Failure {
    validation("Invalid Marker.")
}

/// `kind` is for instance `user` or `group policy`.
pub(crate) fn no_such_entity(kind: &str, name: &str) -> Failure {
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, format!("The {kind} with name {name} cannot be found."))
}

pub(crate) fn no_such_access_key(id: &str) -> Failure {
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, format!("The Access Key with id {id} cannot be found."))
}

pub(crate) fn no_such_alias(alias: &str) -> Failure {
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, format!("The account alias {alias} does not exist."))
}

pub(crate) fn invalid_arn(arn: &str) -> Failure {
    aws(&errors::INVALID_INPUT_EXCEPTION, format!("ARN {arn} is not valid."))
}

pub(crate) fn no_such_instance_profile(name: &str) -> Failure {
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, format!("Instance Profile {name} cannot be found."))
}

pub(crate) fn instance_profile_exists(name: &str) -> Failure {
    aws(&errors::ENTITY_ALREADY_EXISTS_EXCEPTION, format!("Instance Profile {name} already exists."))
}

pub(crate) fn invalid_input(message: impl Into<String>) -> Failure {
    aws(&errors::INVALID_INPUT_EXCEPTION, message)
}

/// A resource's policy names principals: without a caller it can't be asked.
pub(crate) fn no_simulated_caller() -> Failure {
    invalid_input("CallerArn is required if ResourcePolicy is given.")
}

pub(crate) fn no_such_policy(arn: &str) -> Failure {
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, format!("Policy {arn} was not found."))
}

pub(crate) fn no_such_version(arn: &str, version: &str) -> Failure {
    let message = format!("Policy {arn} version {version} does not exist or is not attachable.");
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, message)
}

pub(crate) fn policy_exists(name: &str) -> Failure {
    let message = format!("A policy called {name} already exists. Duplicate names are not allowed.");
    aws(&errors::ENTITY_ALREADY_EXISTS_EXCEPTION, message)
}

pub(crate) fn policy_attached() -> Failure {
    aws(&errors::DELETE_CONFLICT_EXCEPTION, "Cannot delete a policy attached to entities.")
}

pub(crate) fn policy_has_versions() -> Failure {
    let message = "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                   versions. The default version is deleted with the policy.";
    aws(&errors::DELETE_CONFLICT_EXCEPTION, message)
}

pub(crate) fn default_version() -> Failure {
    aws(&errors::DELETE_CONFLICT_EXCEPTION, "Cannot delete the default version of a policy.")
}

pub(crate) fn too_many_versions(max: usize) -> Failure {
    let message = format!(
        "A managed policy can have up to {max} versions. Before you create a new version, you must delete an existing \
         version."
    );
    aws(&errors::LIMIT_EXCEEDED_EXCEPTION, message)
}

/// Nobody changes AWS's managed policies.
pub(crate) fn unchangeable_policy(caller: &Principal, action: &str, arn: &str) -> Failure {
    let caller = caller.arn();
    let message = format!("User: {caller} is not authorized to perform: {action} on resource: policy {arn}");
    aws(&ACCESS_DENIED, message)
}

/// A policy names a user or role that there isn't.
pub(crate) fn invalid_principal(principal: &str) -> Failure {
    let message = format!("Invalid principal in policy: \"AWS\":\"{principal}\"");
    aws(&errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION, message)
}

/// A managed policy can't be used as `scope`, which is `Policy` or, of permissions boundaries, `Scope ARN:`.
pub(crate) fn not_attachable(scope: &str, arn: &str) -> Failure {
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, format!("{scope} {arn} does not exist or is not attachable."))
}

/// `kind` is `user` or `role`.
pub(crate) fn no_boundary(kind: &str, name: &str) -> Failure {
    let message = format!("The {kind} with name {name} has no permissions boundary.");
    aws(&errors::NO_SUCH_ENTITY_EXCEPTION, message)
}

/// `kind` begins with an upper-case letter.
pub(crate) fn already_exists(kind: &str, name: &str) -> Failure {
    aws(&errors::ENTITY_ALREADY_EXISTS_EXCEPTION, format!("{kind} with name {name} already exists."))
}

pub(crate) fn alias_taken(alias: &str) -> Failure {
    aws(&errors::ENTITY_ALREADY_EXISTS_EXCEPTION, format!("The account alias {alias} already exists."))
}

/// `first` says what must be done first, for instance `must delete access keys`.
pub(crate) fn delete_conflict(first: &str) -> Failure {
    aws(&errors::DELETE_CONFLICT_EXCEPTION, format!("Cannot delete entity, {first} first."))
}

/// `quota` is the name of it, for instance `AccessKeysPerUser`.
pub(crate) fn quota(quota: &str, max: usize) -> Failure {
    aws(&errors::LIMIT_EXCEEDED_EXCEPTION, format!("Cannot exceed quota for {quota}: {max}"))
}

pub(crate) fn policies_too_long(max: usize, kind: &str, name: &str) -> Failure {
    let message = format!("Maximum policy size of {max} bytes exceeded for {kind} {name}");
    aws(&errors::LIMIT_EXCEEDED_EXCEPTION, message)
}

/// An access key that isn't the account's is denied like one of which the caller may not know.
pub(crate) fn foreign_access_key(caller: &Principal, action: &str, id: &str) -> Failure {
    let caller = caller.arn();
    let message = format!("User: {caller} is not authorized to perform: {action} on resource: access key {id}");
    aws(&ACCESS_DENIED, message)
}

/// Why a policy document is refused.
pub(crate) fn bad_document(error: &PolicyError) -> Failure {
    let shape = match error {
        PolicyError::TooLong { .. } => &errors::LIMIT_EXCEEDED_EXCEPTION,
        PolicyError::Malformed { .. } => &errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    };
    aws(shape, error.to_string())
}

impl From<TagsError> for Failure {
    fn from(error: TagsError) -> Self {
        let shape = match error {
            TagsError::Duplicate | TagsError::Reserved => &errors::INVALID_INPUT_EXCEPTION,
            TagsError::TooMany => &errors::LIMIT_EXCEEDED_EXCEPTION,
        };
        aws(shape, error.to_string())
    }
}
