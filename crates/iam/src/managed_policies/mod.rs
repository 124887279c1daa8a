//! Managed policies: those of the account, and some of AWS's.

mod attach;
mod attachment;
mod aws;
mod called;
mod create;
mod create_version;
mod default_version;
mod delete;
mod delete_version;
mod detach;
mod list;
mod list_attached;
mod list_entities;
mod read;
mod read_versions;
mod tags;

use std::sync::Arc;

use trent_engine::{Failure, Records, Stored, View};
use trent_model::iam::{Policy, PolicyVersion};
use trent_policy::PolicyKind;
use trent_types::{AccountId, Arn, Partition, Timestamp};

pub(crate) use attach::{AttachGroupPolicy, AttachRolePolicy, AttachUserPolicy};
pub(crate) use attachment::POLICIES_PER_ENTITY_MAX;
pub(crate) use aws::AwsPolicy;
pub(crate) use create::{CreatePolicy, POLICIES_MAX};
pub(crate) use create_version::{CreatePolicyVersion, VERSIONS_MAX};
pub(crate) use default_version::SetDefaultPolicyVersion;
pub(crate) use delete::DeletePolicy;
pub(crate) use delete_version::DeletePolicyVersion;
pub(crate) use detach::{DetachGroupPolicy, DetachRolePolicy, DetachUserPolicy};
pub(crate) use list::ListPolicies;
pub(crate) use list_attached::{
    ListAttachedGroupPolicies, ListAttachedRolePolicies, ListAttachedUserPolicies, of_arns,
};
pub(crate) use list_entities::ListEntitiesForPolicy;
pub(crate) use read::GetPolicy;
pub(crate) use read_versions::{GetPolicyVersion, ListPolicyVersions};
pub(crate) use tags::{ListPolicyTags, TagPolicy, UntagPolicy};

use crate::record::{self, Document, ManagedPolicyRecord};
use crate::{errors, find, names};

/// More than the users, groups and roles of an account: its quotas add up to less.
const ENTITIES_MAX: usize = 10_000;

/// A managed policy.
#[derive(Clone)]
pub(crate) enum ManagedPolicy {
    /// A customer managed policy.
    Customer(Arc<Stored<ManagedPolicyRecord>>),
    /// One of AWS's, which every account has.
    Aws(&'static AwsPolicy),
}

/// How often a policy is used in an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Uses {
    pub(crate) attachments: usize,
    pub(crate) boundaries: usize,
}

/// The managed policy that an ARN names.
pub(crate) async fn find(arn: &str, records: &Records) -> Result<Option<ManagedPolicy>, Failure> {
    if let Some(policy) = aws::find(arn) {
        return Ok(Some(ManagedPolicy::Aws(policy)));
    }
    Ok(find::managed_policy(arn, records).await?.map(ManagedPolicy::Customer))
}

/// AWS's policies, ordered by name.
pub(crate) fn of_aws() -> impl Iterator<Item = ManagedPolicy> {
    aws::all().iter().map(ManagedPolicy::Aws)
}

/// The managed policy that an ARN names, if entities of an account can use it.
pub(crate) async fn usable(
    arn: &str,
    account: AccountId,
    partition: Partition,
    records: &Records,
) -> Result<Option<ManagedPolicy>, Failure> {
    let is_usable = |policy: &ManagedPolicy| match policy {
        ManagedPolicy::Customer(stored) => stored.record.account == account && policy.arn(partition) == arn,
        ManagedPolicy::Aws(_) => policy.arn(partition) == arn,
    };
    Ok(find(arn, records).await?.filter(is_usable))
}

impl ManagedPolicy {
    /// Its unique id.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Customer(stored) => &stored.record.id,
            Self::Aws(policy) => policy.id,
        }
    }

    /// Its ARN.
    pub(crate) fn arn(&self, partition: Partition) -> String {
        match self {
            Self::Customer(stored) => stored.record.arn(partition),
            Self::Aws(policy) => policy.arn(partition),
        }
    }

    /// The document of the version that counts.
    pub(crate) fn document(&self) -> Option<&Document> {
        match self {
            Self::Customer(stored) => stored.record.document(),
            Self::Aws(policy) => policy.document(),
        }
    }

    /// How often it is used in an account.
    pub(crate) async fn uses(&self, account: AccountId, view: &View) -> Result<Uses, Failure> {
        match self {
            Self::Customer(stored) => Ok(Uses::of(&stored.record)),
            Self::Aws(policy) => {
                let attachments = view.keys(&names::attachments(account, policy.id), None, ENTITIES_MAX).await?;
                let boundaries = view.keys(&names::boundaries(account, policy.id), None, ENTITIES_MAX).await?;
                Ok(Uses { attachments: attachments.len(), boundaries: boundaries.len() })
            }
        }
    }

    /// The policy as lists show it: without description and tags.
    pub(crate) fn listed(&self, uses: Uses, partition: Partition) -> Policy {
        let policy = match self {
            Self::Customer(stored) => return listed(&stored.record, partition),
            Self::Aws(policy) => policy,
        };
        Policy {
            policy_name: Some(policy.name.to_owned()),
            policy_id: Some(policy.id.to_owned()),
            arn: Some(policy.arn(partition)),
            path: Some(policy.path.to_owned()),
            default_version_id: Some(version_id(policy.version)),
            attachment_count: i32::try_from(uses.attachments).ok(),
            permissions_boundary_usage_count: i32::try_from(uses.boundaries).ok(),
            is_attachable: Some(true),
            description: None,
            create_date: Some(policy.created),
            update_date: Some(policy.updated),
            tags: None,
        }
    }

    /// Its description.
    pub(crate) fn description(&self) -> Option<&str> {
        match self {
            Self::Customer(stored) => stored.record.description.as_deref(),
            Self::Aws(policy) => Some(policy.description),
        }
    }

    /// Its versions with their documents, the newest first. Of AWS's policies the current one is known.
    pub(crate) fn versions(&self) -> Vec<PolicyVersion> {
        match self {
            Self::Customer(stored) => {
                let policy = &stored.record;
                let show = |version: &record::PolicyVersion| {
                    let is_default = version.number == policy.default_version;
                    shown(version.number, version.created, is_default, Some(&version.document))
                };
                policy.versions.iter().rev().map(show).collect()
            }
            Self::Aws(policy) => vec![shown(policy.version, policy.updated, true, policy.document())],
        }
    }
}

impl Uses {
    /// Whether it is used at all.
    pub(crate) const fn is_used(self) -> bool {
        self.attachments > 0 || self.boundaries > 0
    }

    /// How often a customer managed policy is used.
    pub(crate) fn of(policy: &ManagedPolicyRecord) -> Self {
        let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        Self { attachments: count(policy.attachment_count), boundaries: count(policy.boundary_count) }
    }
}

/// The document of a managed policy.
///
/// # Errors
/// `MalformedPolicyDocument`; `LimitExceeded` if it is too long.
fn document(text: &str, partition: Partition) -> Result<Document, Failure> {
    let document = Document::of_identity(text, partition).map_err(|error| errors::bad_document(&error))?;
    if document.characters() > PolicyKind::MANAGED_CHARACTERS_MAX {
        return Err(errors::quota("PolicySize", PolicyKind::MANAGED_CHARACTERS_MAX));
    }
    Ok(document)
}

/// The number of a version that a policy has.
///
/// # Errors
/// `NoSuchEntity`.
fn version_of(policy: &ManagedPolicyRecord, arn: &str, id: &str) -> Result<u32, Failure> {
    let mut numbers = policy.versions.iter().map(|version| version.number);
    numbers.find(|number| version_id(*number) == id).ok_or_else(|| errors::no_such_version(arn, id))
}

/// A customer managed policy as lists show it: without description and tags.
fn listed(policy: &ManagedPolicyRecord, partition: Partition) -> Policy {
    Policy {
        policy_name: Some(policy.name.clone()),
        policy_id: Some(policy.id.clone()),
        arn: Some(policy.arn(partition)),
        path: Some(policy.path.clone()),
        default_version_id: Some(version_id(policy.default_version)),
        attachment_count: i32::try_from(policy.attachment_count).ok(),
        permissions_boundary_usage_count: i32::try_from(policy.boundary_count).ok(),
        is_attachable: Some(true),
        description: None,
        create_date: Some(policy.created),
        update_date: Some(policy.updated),
        tags: None,
    }
}

fn shown(number: u32, created: Timestamp, is_default: bool, document: Option<&Document>) -> PolicyVersion {
    PolicyVersion {
        document: document.map(Document::encoded),
        version_id: Some(version_id(number)),
        is_default_version: Some(is_default),
        create_date: Some(created),
    }
}

fn version_id(number: u32) -> String {
    format!("v{number}")
}

/// Whether a text has the form of the ARN of a managed policy.
fn is_arn(text: &str) -> bool {
    Arn::parse(text).is_ok_and(|arn| arn.service == "iam" && arn.resource.starts_with("policy/"))
}
