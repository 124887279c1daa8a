//! Service control policies.

mod attach;
mod create;
mod delete;
mod describe;
mod detach;
mod found;
mod list;
mod list_for_target;
mod list_targets;
mod update;

pub(super) use attach::AttachPolicy;
pub(super) use create::CreatePolicy;
pub(super) use delete::DeletePolicy;
pub(super) use describe::DescribePolicy;
pub(super) use detach::DetachPolicy;
pub(super) use found::Policy;
pub(super) use list::ListPolicies;
pub(super) use list_for_target::ListPoliciesForTarget;
pub(super) use list_targets::ListTargetsForPolicy;
pub(super) use update::UpdatePolicy;

use trent_engine::Failure;
use trent_model::organizations::{PolicySummary, PolicyType};
use trent_policy::PolicyKind;
use trent_policy::parse::PolicyError;

use super::errors;
use super::ids::FULL_ACCESS;
use super::record::PolicyRecord;
use super::seen::Seen;
use crate::record::Document;

/// A policy as lists show it.
fn summary(policy: &PolicyRecord, seen: &Seen) -> PolicySummary {
    PolicySummary {
        id: Some(policy.id.clone()),
        arn: Some(seen.arn(&policy.id)),
        name: Some(policy.name.clone()),
        description: Some(policy.description.clone()),
        r#type: Some(PolicyType::ServiceControlPolicy),
        aws_managed: Some(policy.id == FULL_ACCESS),
    }
}

/// A policy with its text.
fn model(policy: &PolicyRecord, seen: &Seen) -> trent_model::organizations::Policy {
    let content = Some(policy.document.text().to_owned());
    trent_model::organizations::Policy { policy_summary: Some(summary(policy, seen)), content }
}

/// The text of a service control policy.
///
/// # Errors
/// `MalformedPolicyDocumentException`, `ConstraintViolationException`.
fn checked(text: &str) -> Result<Document, Failure> {
    let (kind, limit) = (PolicyKind::ServiceControl, PolicyKind::ServiceControl.limit());
    if limit.is_exceeded_by(text) {
        return Err(errors::bad_document(&PolicyError::TooLong { kind, limit }));
    }
    Document::parse(kind, text).map_err(|error| errors::bad_document(&error))
}

/// Other types than service control policies are known and not built.
///
/// # Errors
/// `PolicyTypeNotAvailableForOrganizationException`.
fn check_type(policy_type: &PolicyType) -> Result<(), Failure> {
    match policy_type {
        PolicyType::ServiceControlPolicy => Ok(()),
        _ => Err(errors::policies_not_available()),
    }
}
