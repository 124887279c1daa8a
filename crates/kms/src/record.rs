//! What is stored for a key, and for what points at it.

mod kind;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use trent_engine::records::base64_bytes;
use trent_engine::{Record, Resource};
use trent_model::kms::{KeyManagerType, KeySpec, KeyState, KeyUsageType, OriginType};
use trent_types::{AccountId, AliasName, KeyArn, KeyId, Region, Timestamp};
use trent_vault::KeyHandle;

pub(crate) use self::kind::{
    AutomaticRotation, FixedKey, Imported, KeyKind, Material, Origin, Rotated, RotationTrigger, SymmetricKey,
};
use crate::multi_region::MultiRegion;
use crate::names;
use crate::policies::KeyPolicy;

/// A KMS key: its metadata, its policy and its sealed key material.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct KeyRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_id: KeyId,
    /// The key's name inside ciphertexts and the vault.
    pub(crate) handle: KeyHandle,
    pub(crate) created: Timestamp,
    pub(crate) description: String,
    pub(crate) manager: Manager,
    pub(crate) kind: KeyKind,
    /// The related keys in other Regions; none for a single-Region key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) multi_region: Option<MultiRegion>,
    pub(crate) lifecycle: Lifecycle,
    /// The text of the key policy, as it was put.
    pub(crate) policy: KeyPolicy,
    pub(crate) tags: BTreeMap<String, String>,
    /// Names of the key's aliases.
    pub(crate) aliases: BTreeSet<AliasName>,
}

/// Who manages a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Manager {
    Customer,
    Aws,
}

/// The state of a key, with what belongs to that state alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Lifecycle {
    Enabled,
    Disabled,
    PendingDeletion {
        due: Timestamp,
    },
    /// A primary key that is to be deleted, and has replicas. The waiting period begins when the last of them is gone.
    PendingReplicaDeletion {
        window_days: u32,
    },
    /// The material, or some of it, is not there: it was never imported, was deleted, or has expired.
    PendingImport,
    /// A replica that is not complete yet.
    Creating,
    /// A key that was made the primary key, or was it until now, while the Regions come to an agreement.
    Updating,
}

impl Lifecycle {
    pub(crate) const fn state(self) -> KeyState {
        match self {
            Self::Enabled => KeyState::Enabled,
            Self::Disabled => KeyState::Disabled,
            Self::PendingDeletion { .. } => KeyState::PendingDeletion,
            Self::PendingReplicaDeletion { .. } => KeyState::PendingReplicaDeletion,
            Self::PendingImport => KeyState::PendingImport,
            Self::Creating => KeyState::Creating,
            Self::Updating => KeyState::Updating,
        }
    }
}

impl Record for KeyRecord {
    const VERSION: u8 = 1;
}

impl KeyRecord {
    pub(crate) fn arn(&self) -> KeyArn {
        KeyArn { region: self.region.clone(), account: self.account, key_id: self.key_id.clone() }
    }

    /// The text of the key's ARN.
    pub(crate) fn arn_text(&self) -> String {
        KeyArn::text_of(&self.region, self.account, &self.key_id)
    }

    /// The key under which the record is stored.
    pub(crate) fn name(&self) -> Vec<u8> {
        names::key(self.account, &self.region, &self.key_id)
    }

    pub(crate) fn resource(&self) -> Resource {
        Resource { arn: self.arn_text(), account: self.account, kind: Some("AWS::KMS::Key") }
    }

    /// What the key is made of.
    pub(crate) fn key_spec(&self) -> KeySpec {
        match &self.kind {
            KeyKind::SymmetricEncryption(_) => KeySpec::SymmetricDefault,
            KeyKind::Fixed(key) => key.key_spec(),
        }
    }

    /// What the key is made for.
    pub(crate) const fn key_usage(&self) -> KeyUsageType {
        match &self.kind {
            KeyKind::SymmetricEncryption(_) => KeyUsageType::EncryptDecrypt,
            KeyKind::Fixed(key) => key.usage,
        }
    }

    /// Where the key's material comes from.
    pub(crate) const fn origin(&self) -> OriginType {
        match &self.kind {
            KeyKind::SymmetricEncryption(key) => key.origin.model(),
            KeyKind::Fixed(key) => key.origin.model(),
        }
    }

    /// The key as a symmetric encryption key, if it is one.
    pub(crate) const fn symmetric(&self) -> Option<&SymmetricKey> {
        match &self.kind {
            KeyKind::SymmetricEncryption(key) => Some(key),
            KeyKind::Fixed(_) => None,
        }
    }

    /// The imported material that waits for a rotation on demand, or its name in a replica that lacks it.
    pub(crate) fn waiting(&self) -> Option<&Material> {
        self.symmetric()?.next.as_ref()
    }

    /// The key as a symmetric encryption key, if it is one, to be changed.
    pub(crate) const fn symmetric_mut(&mut self) -> Option<&mut SymmetricKey> {
        match &mut self.kind {
            KeyKind::SymmetricEncryption(key) => Some(key),
            KeyKind::Fixed(_) => None,
        }
    }
}

impl Manager {
    pub(crate) const fn model(self) -> KeyManagerType {
        match self {
            Self::Customer => KeyManagerType::Customer,
            Self::Aws => KeyManagerType::Aws,
        }
    }
}

/// An alias: the name of a key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AliasRecord {
    pub(crate) target: KeyId,
    pub(crate) created: Timestamp,
    pub(crate) updated: Timestamp,
}

impl Record for AliasRecord {
    const VERSION: u8 = 1;
}

/// Which key a handle, as ciphertexts carry it, belongs to. It outlives the key, so that a ciphertext of a destroyed
/// key is told from one that was never made here.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct HandleRecord {
    pub(crate) account: AccountId,
    pub(crate) key_id: KeyId,
}

impl Record for HandleRecord {
    const VERSION: u8 = 1;
}

/// Work on a key that comes due.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DueRecord {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) key_id: KeyId,
    pub(crate) work: DueWork,
}

/// What comes due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DueWork {
    Rotation,
    Deletion,
    /// The expiry of imported key material.
    MaterialExpiry,
    /// The expiry of import tokens.
    ImportSlots,
    /// The end of the states `Creating` and `Updating`.
    Settle,
}

impl Record for DueRecord {
    const VERSION: u8 = 1;
}

/// A private wrapping key, between `GetParametersForImport` and `ImportKeyMaterial`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ImportSlotRecord {
    /// The vault's [`ImportSlot`](trent_vault::ImportSlot).
    #[serde(with = "base64_bytes")]
    pub(crate) slot: Vec<u8>,
}

impl Record for ImportSlotRecord {
    const VERSION: u8 = 1;
}
