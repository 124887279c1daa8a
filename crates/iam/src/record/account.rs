//! Accounts, their root users and their aliases.

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_types::{AccountId, Timestamp};

/// Which account manages the others.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct ManagementRecord {
    pub(crate) account: AccountId,
}

/// An account.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AccountRecord {
    pub(crate) created: Timestamp,
    /// Id of the organization that the account is in. Version 1 knew of none.
    #[serde(default)]
    pub(crate) organization: Option<String>,
}

/// The root user of an account. An account without this record has a root user without access keys.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct RootRecord {
    /// The root user's access key ids, oldest first.
    pub(crate) access_keys: Vec<String>,
}

/// The alias of an account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AccountAliasRecord {
    pub(crate) alias: String,
}

/// Which account has an alias: aliases are unique in the whole server, as they are in all of AWS.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AliasNameRecord {
    pub(crate) account: AccountId,
}

impl Record for ManagementRecord {
    const VERSION: u8 = 1;
}

impl Record for AccountRecord {
    const VERSION: u8 = 2;

    fn upgrade(version: u8, json: &[u8]) -> Option<Result<Self, serde_json::Error>> {
        (version == 1).then(|| serde_json::from_slice(json))
    }
}

impl Record for RootRecord {
    const VERSION: u8 = 1;
}

impl Record for AccountAliasRecord {
    const VERSION: u8 = 1;
}

impl Record for AliasNameRecord {
    const VERSION: u8 = 1;
}
