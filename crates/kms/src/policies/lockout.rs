//! The policy lockout safety check.

use trent_engine::{Cx, Failure, Operation, Question, Resource};
use trent_model::OperationModel;
use trent_model::kms::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION;
use trent_types::Region;

use super::KeyPolicy;
use crate::{Kms, errors};

/// The principal that puts a policy must be able to put another one under it, unless the request says that it need not.
///
/// Source: AWS KMS API Reference, `PutKeyPolicy`, parameter `Policy`.
///
/// # Errors
/// `MalformedPolicyDocumentException`.
pub(crate) fn check<O: Operation<Service = Kms>>(
    policy: &KeyPolicy,
    bypass: Option<bool>,
    key: Resource,
    cx: &Cx<'_, Kms>,
) -> Result<(), Failure> {
    check_in::<O>(policy, bypass, key, &cx.call.region, cx)
}

/// The same for a key in another Region than the one that was called.
///
/// # Errors
/// `MalformedPolicyDocumentException`.
pub(crate) fn check_in<O: Operation<Service = Kms>>(
    policy: &KeyPolicy,
    bypass: Option<bool>,
    key: Resource,
    region: &Region,
    cx: &Cx<'_, Kms>,
) -> Result<(), Failure> {
    if bypass == Some(true) {
        return Ok(());
    }
    let facts = crate::question::Facts::of(cx.call.principal.account);
    let question = Question::of::<O>(key)
        .with_action(&format!("{}:PutKeyPolicy", O::Model::SERVICE.id))
        .with_policy(super::compiled::compile(&policy.text, &policy.principals))
        .in_region(region.clone())
        .with_context(facts);
    if trent_engine::authorize::would_allow(cx, &question)? {
        return Ok(());
    }
    Err(errors::aws(
        &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        "The new key policy will not allow you to update the key policy in the future.",
    ))
}
