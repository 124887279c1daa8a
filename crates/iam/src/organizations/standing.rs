//! What an organization has to say of an account: service control policies, level by level.
//!
//! Source: IAM User Guide, "Policy evaluation logic"; AWS Organizations User Guide, "SCP evaluation": the management
//! account is not limited.

use std::sync::Arc;

use trent_engine::{Failure, Organization, OwnPolicy, Records};
use trent_policy::PolicyKind;
use trent_types::{AccountId, Partition};

use super::ids;
use super::policies::Policy;
use super::seen::tree_of;
use super::tree::Tree;

/// What an organization has to say of an account in it.
pub(crate) struct Membership {
    pub(crate) organization: Organization,
    /// Service control policies, from the root of the organization down to the account.
    pub(crate) service_control: Vec<Vec<OwnPolicy>>,
}

/// The organization of an account. Everything is read from the cache of records once it was used.
///
/// # Errors
/// [`Failure::Changed`] if the organization changes meanwhile; [`Failure::Internal`].
pub(crate) async fn of(
    account: AccountId,
    partition: Partition,
    records: &Records,
) -> Result<Option<Membership>, Failure> {
    let Some(stored) = tree_of(account, records).await? else { return Ok(None) };
    let tree = &stored.record;
    let organization = seen_from(tree, account)?;
    let mut service_control = Vec::new();
    if tree.policies_enabled && tree.management != account {
        for id in tree.way_to(account.as_str()) {
            service_control.push(level(tree, id, partition, records).await?);
        }
    }
    Ok(Some(Membership { organization, service_control }))
}

/// The organization that an account is in, without what it has to say of it.
///
/// # Errors
/// [`Failure::Changed`] if the organization changes meanwhile; [`Failure::Internal`].
pub(crate) async fn organization(account: AccountId, records: &Records) -> Result<Option<Organization>, Failure> {
    let Some(stored) = tree_of(account, records).await? else { return Ok(None) };
    seen_from(&stored.record, account).map(Some)
}

fn seen_from(tree: &Tree, account: AccountId) -> Result<Organization, Failure> {
    let node = tree.nodes.get(account.as_str()).ok_or(Failure::Changed)?;
    let path = tree.path(node.parent.as_deref().unwrap_or_default());
    Ok(Organization { id: tree.organization.clone(), path, management_account: tree.management })
}

async fn level(tree: &Tree, id: &str, partition: Partition, records: &Records) -> Result<Vec<OwnPolicy>, Failure> {
    let node = tree.nodes.get(id).ok_or(Failure::Changed)?;
    let mut policies = Vec::with_capacity(node.policies.len());
    for id in &node.policies {
        // A policy that is attached can't be deleted; this one was detached before.
        let policy = Policy::find(tree, id, records).await?.ok_or(Failure::Changed)?;
        let name = ids::arn(partition, tree.management, &tree.organization, id);
        policies.push(OwnPolicy {
            name: name.into(),
            policy: Arc::clone(&policy.record().document.policy(PolicyKind::ServiceControl)?),
        });
    }
    Ok(policies)
}
