//! What is stored for identities.

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_engine::records::base64_bytes;
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
}

/// An access key: whose it is, and its secret, which the vault has sealed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AccessKeyRecord {
    pub(crate) account: AccountId,
    pub(crate) owner: Owner,
    #[serde(with = "base64_bytes")]
    pub(crate) sealed_secret: Vec<u8>,
    pub(crate) created: Timestamp,
}

/// Whose access key it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Owner {
    /// The account's root user.
    Root,
}

impl Record for ManagementRecord {
    const VERSION: u8 = 1;
}

impl Record for AccountRecord {
    const VERSION: u8 = 1;
}

impl Record for AccessKeyRecord {
    const VERSION: u8 = 1;
}
