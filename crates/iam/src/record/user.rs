//! Users.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Timestamp};

use super::{Entity, HasPolicies, Policies, Tags};
use crate::names;

/// An IAM user, with everything that decides what it may.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct UserRecord {
    pub(crate) account: AccountId,
    /// Unique id: `AIDA…`.
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) created: Timestamp,
    pub(crate) tags: Tags,
    pub(crate) policies: Policies,
    /// ARN of the managed policy that is the user's permissions boundary.
    pub(crate) boundary: Option<String>,
    /// Unique ids of the groups that the user is in.
    pub(crate) groups: BTreeSet<String>,
    /// The user's access key ids, oldest first.
    pub(crate) access_keys: Vec<String>,
}

impl Record for UserRecord {
    const VERSION: u8 = 1;
}

impl Entity for UserRecord {
    const KIND: &'static str = "user";

    fn key(id: &str) -> Vec<u8> {
        names::user(id)
    }

    fn name_key(account: AccountId, name: &str) -> Vec<u8> {
        names::user_name(account, name)
    }

    fn name_keys(account: AccountId) -> Vec<u8> {
        names::user_names(account)
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

impl HasPolicies for UserRecord {
    const INLINE_CHARACTERS_MAX: usize = 2_048;

    fn policies(&self) -> &Policies {
        &self.policies
    }

    fn policies_mut(&mut self) -> &mut Policies {
        &mut self.policies
    }
}
