//! Instance profiles.

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Partition, Timestamp};

use super::Tags;
use crate::names;

/// An instance profile: what gives a role to an instance of Amazon EC2.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct InstanceProfileRecord {
    pub(crate) account: AccountId,
    /// Unique id: `AIPA…`.
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) created: Timestamp,
    /// Unique id of its role. The index of the role's profiles changes with it.
    pub(crate) role: Option<String>,
    pub(crate) tags: Tags,
}

impl Record for InstanceProfileRecord {
    const VERSION: u8 = 1;
}

impl InstanceProfileRecord {
    /// The key under which the record is stored.
    pub(crate) fn key(&self) -> Vec<u8> {
        names::instance_profile(self.account, &self.name)
    }

    /// Its ARN.
    pub(crate) fn arn(&self, partition: Partition) -> String {
        arn(partition, self.account, &self.path, &self.name)
    }
}

/// The ARN of an instance profile that need not exist.
pub(crate) fn arn(partition: Partition, account: AccountId, path: &str, name: &str) -> String {
    format!("arn:{}:iam::{account}:instance-profile{path}{name}", partition.as_str())
}
