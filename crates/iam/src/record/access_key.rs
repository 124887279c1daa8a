//! Access keys.

use serde::{Deserialize, Serialize};
use trent_engine::Record;
use trent_engine::records::base64_bytes;
use trent_engine::rekey::SealedInside;
use trent_model::iam::StatusType;
use trent_types::{AccountId, Timestamp};
use trent_vault::{Vault, VaultError};

use crate::names;

/// An access key: whose it is, and its secret, which the vault has sealed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AccessKeyRecord {
    pub(crate) account: AccountId,
    pub(crate) owner: Owner,
    /// Version 1 had no status: its keys are active.
    #[serde(default)]
    pub(crate) status: AccessKeyStatus,
    #[serde(with = "base64_bytes")]
    pub(crate) sealed_secret: Vec<u8>,
    pub(crate) created: Timestamp,
}

/// Whose access key it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Owner {
    /// The account's root user.
    Root,
    /// The user with this unique id.
    User(String),
}

/// Whether an access key can be used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum AccessKeyStatus {
    #[default]
    Active,
    Inactive,
}

impl AccessKeyStatus {
    pub(crate) const fn model(self) -> StatusType {
        match self {
            Self::Active => StatusType::Active,
            Self::Inactive => StatusType::Inactive,
        }
    }
}

impl Record for AccessKeyRecord {
    const VERSION: u8 = 2;

    fn upgrade(version: u8, json: &[u8]) -> Option<Result<Self, serde_json::Error>> {
        (version == 1).then(|| serde_json::from_slice(json))
    }
}

impl SealedInside for AccessKeyRecord {
    const PREFIX: &'static [u8] = names::ACCESS_KEYS;

    fn reseal(&mut self, name: &[u8], vault: &Vault) -> Result<bool, VaultError> {
        let id = name.strip_prefix(Self::PREFIX).and_then(|id| std::str::from_utf8(id).ok());
        let resealed = vault.reseal_secret_access_key(id.unwrap_or_default(), &self.sealed_secret)?;
        Ok(resealed.map(|sealed| self.sealed_secret = sealed).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn access_keys_of_version_1_are_active() {
        let json = br#"{"account":"111122223333","owner":"Root","sealed_secret":"AAAA","created":1767225600000}"#;
        let read = AccessKeyRecord::upgrade(1, json).unwrap().unwrap();
        assert_eq!((read.owner, read.status), (Owner::Root, AccessKeyStatus::Active));
        assert!(AccessKeyRecord::upgrade(0, json).is_none());
    }
}
