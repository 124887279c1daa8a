//! What is stored besides the tree.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Timestamp};

use crate::record::Document;

/// An account in an organization.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct MemberRecord {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) joined: Timestamp,
    /// Whether the organization made it; otherwise the organization was made by it.
    pub(super) created: bool,
}

/// What became of a request for an account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RequestRecord {
    pub(super) id: String,
    pub(super) account_name: String,
    pub(super) requested: Timestamp,
    /// The account that was made; none if its address is another's.
    pub(super) account: Option<AccountId>,
}

/// A service control policy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PolicyRecord {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) document: Document,
}

/// Which policy has a name.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PolicyNameRecord {
    pub(super) id: String,
}

/// Tags. Keys are told apart by case.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct TagsRecord {
    pub(super) tags: BTreeMap<String, String>,
}

impl Record for MemberRecord {
    const VERSION: u8 = 1;
}

impl Record for RequestRecord {
    const VERSION: u8 = 1;
}

impl Record for PolicyRecord {
    const VERSION: u8 = 1;
}

impl Record for PolicyNameRecord {
    const VERSION: u8 = 1;
}

impl Record for TagsRecord {
    const VERSION: u8 = 1;
}
