//! Permissions boundaries of users and roles.

use std::sync::Arc;

use trent_engine::{Changes, Failure, Records, Stored};
use trent_model::iam::{AttachedPermissionsBoundary, PermissionsBoundaryAttachmentType};
use trent_types::{AccountId, Principal};

use crate::record::{IndexEntry, ManagedPolicyRecord};
use crate::{errors, find, names};

/// The managed policy that a caller wants to be a permissions boundary in its account.
///
/// # Errors
/// `NoSuchEntity` if there is none that could be.
pub(crate) async fn policy(
    arn: &str,
    caller: &Principal,
    records: &Records,
) -> Result<Arc<Stored<ManagedPolicyRecord>>, Failure> {
    let stored = find::managed_policy(arn, records).await?;
    let is_own = |policy: &ManagedPolicyRecord| policy.account == caller.account && policy.arn(caller.partition) == arn;
    stored.filter(|stored| is_own(&stored.record)).ok_or_else(|| errors::not_attachable("Scope ARN:", arn))
}

/// What changes beside the record of an entity whose boundary is `old` and becomes `new`: the counts of both policies,
/// and the index.
pub(crate) async fn changed(
    entity_id: &str,
    account: AccountId,
    old: Option<&str>,
    new: Option<(&str, &Stored<ManagedPolicyRecord>)>,
    records: &Records,
    mut changes: Changes,
) -> Result<Changes, Failure> {
    if old == new.map(|(arn, _)| arn) {
        return Ok(changes);
    }
    if let Some(old) = old
        && let Some(stored) = find::managed_policy(old, records).await?
    {
        let mut policy = stored.record.clone();
        policy.boundary_count = policy.boundary_count.saturating_sub(1);
        changes = changes
            .replace(policy.key(), stored.revision, &policy)
            .delete(names::boundary(account, &policy.id, entity_id));
    }
    if let Some((_, stored)) = new {
        let mut policy = stored.record.clone();
        policy.boundary_count += 1;
        changes = changes
            .replace(policy.key(), stored.revision, &policy)
            .put(names::boundary(account, &policy.id, entity_id), &IndexEntry {});
    }
    Ok(changes)
}

/// A boundary as AWS answers it.
pub(crate) fn model(arn: Option<&str>) -> Option<AttachedPermissionsBoundary> {
    arn.map(|arn| AttachedPermissionsBoundary {
        permissions_boundary_type: Some(PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy),
        permissions_boundary_arn: Some(arn.to_owned()),
    })
}
