//! AWS Organizations' errors, in its words.

use trent_engine::Failure;
use trent_model::organizations::errors as shapes;
use trent_policy::parse::PolicyError;

use crate::errors::aws;

pub(super) fn not_in_use() -> Failure {
    aws(&shapes::AWS_ORGANIZATIONS_NOT_IN_USE_EXCEPTION, "Your account is not a member of an organization.")
}

/// What only the management account may.
pub(super) fn not_the_management_account() -> Failure {
    aws(&shapes::ACCESS_DENIED_EXCEPTION, "You don't have permissions to access this resource.")
}

pub(super) fn in_an_organization() -> Failure {
    aws(&shapes::ALREADY_IN_ORGANIZATION_EXCEPTION, "The AWS account is already a member of an organization.")
}

pub(super) fn organization_not_empty() -> Failure {
    let message = "To delete an organization you must first remove all member accounts (except the master).";
    aws(&shapes::ORGANIZATION_NOT_EMPTY_EXCEPTION, message)
}

pub(super) fn no_account() -> Failure {
    aws(&shapes::ACCOUNT_NOT_FOUND_EXCEPTION, "You specified an account that doesn't exist.")
}

pub(super) fn management_can_not_leave() -> Failure {
    let message = "You can't remove the management account from the organization.";
    aws(&shapes::MASTER_CANNOT_LEAVE_ORGANIZATION_EXCEPTION, message)
}

pub(super) fn no_request() -> Failure {
    let message = "You specified a create account request that doesn't exist.";
    aws(&shapes::CREATE_ACCOUNT_STATUS_NOT_FOUND_EXCEPTION, message)
}

pub(super) fn no_parent() -> Failure {
    aws(&shapes::PARENT_NOT_FOUND_EXCEPTION, "You specified a parent that doesn't exist.")
}

pub(super) fn no_source_parent() -> Failure {
    aws(&shapes::SOURCE_PARENT_NOT_FOUND_EXCEPTION, "You specified a source parent that doesn't exist.")
}

pub(super) fn no_destination_parent() -> Failure {
    aws(&shapes::DESTINATION_PARENT_NOT_FOUND_EXCEPTION, "You specified a destination parent that doesn't exist.")
}

pub(super) fn is_there_already() -> Failure {
    aws(&shapes::DUPLICATE_ACCOUNT_EXCEPTION, "The account is already in the specified destination.")
}

pub(super) fn no_child() -> Failure {
    aws(&shapes::CHILD_NOT_FOUND_EXCEPTION, "You specified a child that doesn't exist.")
}

pub(super) fn no_root() -> Failure {
    aws(&shapes::ROOT_NOT_FOUND_EXCEPTION, "You specified a root that doesn't exist.")
}

pub(super) fn no_unit() -> Failure {
    let message = "You specified an organizational unit that doesn't exist.";
    aws(&shapes::ORGANIZATIONAL_UNIT_NOT_FOUND_EXCEPTION, message)
}

pub(super) fn duplicate_unit() -> Failure {
    aws(&shapes::DUPLICATE_ORGANIZATIONAL_UNIT_EXCEPTION, "An OU with the same name already exists.")
}

pub(super) fn unit_not_empty() -> Failure {
    let message = "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child \
                   OUs, and try the operation again.";
    aws(&shapes::ORGANIZATIONAL_UNIT_NOT_EMPTY_EXCEPTION, message)
}

pub(super) fn no_target() -> Failure {
    aws(&shapes::TARGET_NOT_FOUND_EXCEPTION, "You specified a target that doesn't exist.")
}

pub(super) fn no_policy() -> Failure {
    aws(&shapes::POLICY_NOT_FOUND_EXCEPTION, "You specified a policy that doesn't exist.")
}

pub(super) fn duplicate_policy() -> Failure {
    aws(&shapes::DUPLICATE_POLICY_EXCEPTION, "A policy with the specified name and type already exists.")
}

pub(super) fn policy_in_use() -> Failure {
    let message = "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts \
                   before performing this operation.";
    aws(&shapes::POLICY_IN_USE_EXCEPTION, message)
}

pub(super) fn managed_by_aws() -> Failure {
    invalid_input("You specified a policy that is managed by AWS and can't be changed.")
}

pub(super) fn attached_already() -> Failure {
    let message = "The selected policy is already attached to the specified target.";
    aws(&shapes::DUPLICATE_POLICY_ATTACHMENT_EXCEPTION, message)
}

pub(super) fn not_attached() -> Failure {
    aws(
        &shapes::POLICY_NOT_ATTACHED_EXCEPTION,
        "The policy isn't attached to the specified target in the specified root.",
    )
}

pub(super) fn policies_not_enabled() -> Failure {
    let message = "This operation can be performed only for enabled policy types.";
    aws(&shapes::POLICY_TYPE_NOT_ENABLED_EXCEPTION, message)
}

pub(super) fn policies_enabled_already() -> Failure {
    aws(&shapes::POLICY_TYPE_ALREADY_ENABLED_EXCEPTION, "The specified policy type is already enabled.")
}

pub(super) fn policies_not_available() -> Failure {
    let message = "The specified policy type is not available for this organization.";
    aws(&shapes::POLICY_TYPE_NOT_AVAILABLE_FOR_ORGANIZATION_EXCEPTION, message)
}

pub(super) fn constraint(message: &str) -> Failure {
    aws(&shapes::CONSTRAINT_VIOLATION_EXCEPTION, message)
}

pub(super) fn invalid_input(message: &str) -> Failure {
    aws(&shapes::INVALID_INPUT_EXCEPTION, message)
}

/// Why the text of a policy is refused.
pub(super) fn bad_document(error: &PolicyError) -> Failure {
    let shape = match error {
        PolicyError::TooLong { .. } => &shapes::CONSTRAINT_VIOLATION_EXCEPTION,
        PolicyError::Malformed { .. } => &shapes::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
    };
    aws(shape, error.to_string())
}
