//! Roles.

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Timestamp};

use super::{Document, Entity, HasPolicies, Policies, Tags};
use crate::names;

/// An IAM role, with everything that decides who may assume it and what its sessions may.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RoleRecord {
    pub(crate) account: AccountId,
    /// Unique id: `AROA…`.
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) created: Timestamp,
    pub(crate) description: Option<String>,
    /// The longest session, in seconds.
    pub(crate) max_session_seconds: u32,
    /// The trust policy: who may assume the role.
    pub(crate) trust: Document,
    pub(crate) tags: Tags,
    pub(crate) policies: Policies,
    /// ARN of the managed policy that is the role's permissions boundary.
    pub(crate) boundary: Option<String>,
}

impl Record for RoleRecord {
    const VERSION: u8 = 1;
}

impl Entity for RoleRecord {
    const KIND: &'static str = "role";

    fn key(id: &str) -> Vec<u8> {
        names::role(id)
    }

    fn name_key(account: AccountId, name: &str) -> Vec<u8> {
        names::role_name(account, name)
    }

    fn name_keys(account: AccountId) -> Vec<u8> {
        names::role_names(account)
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

impl HasPolicies for RoleRecord {
    const INLINE_CHARACTERS_MAX: usize = 10_240;

    fn policies(&self) -> &Policies {
        &self.policies
    }

    fn policies_mut(&mut self) -> &mut Policies {
        &mut self.policies
    }
}
