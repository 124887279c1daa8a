//! Customer managed policies.

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Partition, Timestamp};

use super::{Document, Tags};
use crate::names;

/// A customer managed policy with its versions.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ManagedPolicyRecord {
    pub(crate) account: AccountId,
    /// Unique id: `ANPA…`.
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
    /// The versions that there are, oldest first.
    ///
    /// INVARIANT: one of them has the number `default_version`.
    pub(crate) versions: Vec<PolicyVersion>,
    /// The version that counts.
    pub(crate) default_version: u32,
    /// The number that the next version gets: numbers are not used again.
    pub(crate) next_version: u32,
    /// How many users, groups and roles the policy is attached to. It changes with the index of attachments, so that
    /// a policy is not deleted while it is attached.
    pub(crate) attachment_count: u32,
    /// How many users and roles have the policy as permissions boundary.
    pub(crate) boundary_count: u32,
    pub(crate) tags: Tags,
}

/// A version of a managed policy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PolicyVersion {
    /// The 1 of `v1`.
    pub(crate) number: u32,
    pub(crate) created: Timestamp,
    pub(crate) document: Document,
}

impl Record for ManagedPolicyRecord {
    const VERSION: u8 = 1;
}

impl ManagedPolicyRecord {
    /// The key under which the record is stored.
    pub(crate) fn key(&self) -> Vec<u8> {
        names::policy(self.account, &self.name)
    }

    /// The policy's ARN.
    pub(crate) fn arn(&self, partition: Partition) -> String {
        let Self { account, path, name, .. } = self;
        format!("arn:{}:iam::{account}:policy{path}{name}", partition.as_str())
    }

    /// The document of the version that counts.
    pub(crate) fn document(&self) -> Option<&Document> {
        let current = self.versions.iter().find(|version| version.number == self.default_version);
        current.map(|version| &version.document)
    }
}
