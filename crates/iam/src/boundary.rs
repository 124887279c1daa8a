//! Permissions boundaries of users and roles.

use trent_engine::{Changes, Failure, Records};
use trent_model::iam::{AttachedPermissionsBoundary, PermissionsBoundaryAttachmentType};
use trent_types::{AccountId, Principal};

use crate::managed_policies::{self, ManagedPolicy};
use crate::record::IndexEntry;
use crate::{errors, names};

/// The managed policy that a caller wants to be a permissions boundary in its account.
///
/// # Errors
/// `NoSuchEntity` if there is none that could be.
pub(crate) async fn policy(arn: &str, caller: &Principal, records: &Records) -> Result<ManagedPolicy, Failure> {
    let policy = managed_policies::usable(arn, caller.account, caller.partition, records).await?;
    policy.ok_or_else(|| errors::not_attachable("Scope ARN:", arn))
}

/// What changes beside the record of an entity whose boundary is `old` and becomes `new`: the counts of both policies,
/// and the index.
pub(crate) async fn changed(
    entity_id: &str,
    account: AccountId,
    old: Option<&str>,
    new: Option<(&str, &ManagedPolicy)>,
    records: &Records,
    mut changes: Changes,
) -> Result<Changes, Failure> {
    if old == new.map(|(arn, _)| arn) {
        return Ok(changes);
    }
    if let Some(old) = old
        && let Some(policy) = managed_policies::find(old, records).await?
    {
        let index = names::boundary(account, policy.id(), entity_id);
        changes = counted(&policy, |count| count.saturating_sub(1), changes).delete(index);
    }
    if let Some((_, policy)) = new {
        let index = names::boundary(account, policy.id(), entity_id);
        changes = counted(policy, |count| count + 1, changes).put(index, &IndexEntry {});
    }
    Ok(changes)
}

/// The change of a policy's count. AWS's policies have none: theirs are in the index alone.
fn counted(policy: &ManagedPolicy, count: impl Fn(u32) -> u32, changes: Changes) -> Changes {
    let ManagedPolicy::Customer(stored) = policy else { return changes };
    let mut policy = stored.record.clone();
    policy.boundary_count = count(policy.boundary_count);
    changes.replace(policy.key(), stored.revision, &policy)
}

/// A boundary as AWS answers it.
pub(crate) fn model(arn: Option<&str>) -> Option<AttachedPermissionsBoundary> {
    arn.map(|arn| AttachedPermissionsBoundary {
        permissions_boundary_type: Some(PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy),
        permissions_boundary_arn: Some(arn.to_owned()),
    })
}
