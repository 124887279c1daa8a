//! Groups of users.

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Timestamp};

use super::{Entity, HasPolicies, Policies};
use crate::names;

/// A group of users.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct GroupRecord {
    pub(crate) account: AccountId,
    /// Unique id: `AGPA…`.
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) created: Timestamp,
    pub(crate) policies: Policies,
    /// How many users are in the group. Who they are is an index of its own; this count changes with it, so that a
    /// group is not deleted while a user comes into it.
    pub(crate) member_count: u32,
}

impl Record for GroupRecord {
    const VERSION: u8 = 1;
}

impl Entity for GroupRecord {
    const KIND: &'static str = "group";

    fn key(id: &str) -> Vec<u8> {
        names::group(id)
    }

    fn name_key(account: AccountId, name: &str) -> Vec<u8> {
        names::group_name(account, name)
    }

    fn name_keys(account: AccountId) -> Vec<u8> {
        names::group_names(account)
    }

    fn account(&self) -> AccountId {
        self.account
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn path(&self) -> &str {
        &self.path
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl HasPolicies for GroupRecord {
    const INLINE_CHARACTERS_MAX: usize = 5_120;

    fn policies(&self) -> &Policies {
        &self.policies
    }

    fn policies_mut(&mut self) -> &mut Policies {
        &mut self.policies
    }
}
