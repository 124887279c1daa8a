//! What is stored for identities.

mod access_key;
mod account;
mod document;
mod group;
mod instance_profile;
mod managed_policy;
mod policies;
mod role;
mod tags;
mod user;

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Partition};

pub(crate) use access_key::{AccessKeyRecord, AccessKeyStatus, Owner};
pub(crate) use account::{AccountAliasRecord, AccountRecord, AliasNameRecord, ManagementRecord, RootRecord};
pub(crate) use document::Document;
pub(crate) use group::GroupRecord;
pub(crate) use instance_profile::{InstanceProfileRecord, arn as instance_profile_arn};
pub(crate) use managed_policy::{ManagedPolicyRecord, PolicyVersion};
pub(crate) use policies::{HasPolicies, Policies};
pub(crate) use role::RoleRecord;
pub(crate) use tags::{Tags, TagsError};
pub(crate) use user::UserRecord;

/// A user, group or role: what has a unique id and a name that can be looked up.
pub(crate) trait Entity: Record + Clone {
    /// What AWS's messages and ARNs call it: `user`, `group`, `role`.
    const KIND: &'static str;

    /// The key of the record of a unique id.
    fn key(id: &str) -> Vec<u8>;

    /// The key of the record that says which entity of an account has a name.
    fn name_key(account: AccountId, name: &str) -> Vec<u8>;

    /// What the keys of all names of an account begin with.
    fn name_keys(account: AccountId) -> Vec<u8>;

    /// The account that it belongs to.
    fn account(&self) -> AccountId;

    /// Its unique id.
    fn id(&self) -> &str;

    /// Its path: `/`, or text that begins and ends with it.
    fn path(&self) -> &str;

    /// Its name, in its own upper and lower case.
    fn name(&self) -> &str;

    /// Its ARN.
    fn arn(&self, partition: Partition) -> String {
        arn::<Self>(partition, self.account(), self.path(), self.name())
    }
}

/// The ARN of an entity that need not exist.
pub(crate) fn arn<E: Entity>(partition: Partition, account: AccountId, path: &str, name: &str) -> String {
    format!("arn:{}:iam::{account}:{}{path}{name}", partition.as_str(), E::KIND)
}

/// Which entity has a name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct NameRecord {
    pub(crate) id: String,
}

impl Record for NameRecord {
    const VERSION: u8 = 1;
}

/// The entry of an index, whose key says it all.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct IndexEntry {}

impl Record for IndexEntry {
    const VERSION: u8 = 1;
}
