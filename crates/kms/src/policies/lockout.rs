//! The policy lockout safety check.

use std::sync::Arc;

use trent_engine::records::Revision;
use trent_engine::{Cx, Failure, Stored};
use trent_model::kms::OperationName;
use trent_model::kms::errors::MALFORMED_POLICY_DOCUMENT_EXCEPTION;

use super::DEFAULT_NAME;
use crate::question::KeyQuestion;
use crate::record::KeyRecord;
use crate::{Kms, errors};

/// Who puts a policy must be able to put another one under it, unless the request says that it need not. `key` is the key
/// as it is going to be, with the policy.
///
/// Source: AWS KMS API Reference, `PutKeyPolicy`, parameters `Policy` and `BypassPolicyLockoutSafetyCheck`.
///
/// # Errors
/// `MalformedPolicyDocumentException`.
pub(crate) fn check(key: &KeyRecord, bypass: Option<bool>, cx: &Cx<'_, Kms>) -> Result<(), Failure> {
    if bypass == Some(true) {
        return Ok(());
    }
    let found = Arc::new(Stored { record: key.clone(), revision: Revision(0) });
    let question = KeyQuestion::about("kms:PutKeyPolicy", OperationName::PutKeyPolicy, &found, cx)
        .with("kms:bypasspolicylockoutsafetycheck", "false")
        .with("kms:policyname", DEFAULT_NAME)
        .ask()
        .in_region(key.region.clone());
    if trent_engine::authorize::would_allow(cx, &question)? {
        return Ok(());
    }
    Err(errors::aws(
        &MALFORMED_POLICY_DOCUMENT_EXCEPTION,
        "The new key policy will not allow you to update the key policy in the future.",
    ))
}
