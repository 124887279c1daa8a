//! What is stored for a key, and for what points at it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use trent_engine::{Record, Resource};
use trent_model::kms::{KeyManagerType, KeySpec, KeyState, KeyUsageType, OriginType};
use trent_types::{AccountId, AliasName, KeyArn, KeyId, Region, Timestamp};
use trent_vault::{ExportedKeyToken, KeyHandle, KeyMaterialId};

use crate::names;
use crate::policies::PolicyText;

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
    pub(crate) lifecycle: Lifecycle,
    /// The text of the key policy, as it was put.
    pub(crate) policy: PolicyText,
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

/// What a key is made of and made for. The other families of key specs become variants beside this one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum KeyKind {
    /// `SYMMETRIC_DEFAULT` for `ENCRYPT_DECRYPT`, made here (`AWS_KMS`).
    SymmetricEncryption(SymmetricKey),
}

/// A symmetric encryption key's material over time, and when the next comes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SymmetricKey {
    /// All material, oldest first; the last is the current one.
    ///
    /// INVARIANT: never empty.
    pub(crate) materials: Vec<Material>,
    pub(crate) rotation: Option<AutomaticRotation>,
    /// Rotations on demand so far.
    pub(crate) on_demand_count: u32,
}

/// One backing key of a KMS key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Material {
    pub(crate) id: KeyMaterialId,
    /// The backing key, wrapped by the vault.
    #[serde(with = "token_text")]
    pub(crate) token: ExportedKeyToken,
    /// How and when it came to be current; none for the first material of a key.
    pub(crate) rotated: Option<Rotated>,
}

/// A completed rotation.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Rotated {
    pub(crate) at: Timestamp,
    pub(crate) how: RotationTrigger,
}

/// What caused a rotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RotationTrigger {
    Automatic,
    OnDemand,
}

/// Automatic rotation.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct AutomaticRotation {
    pub(crate) period_days: u32,
    pub(crate) next: Timestamp,
}

/// The state of a key, with what belongs to that state alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Lifecycle {
    Enabled,
    Disabled,
    PendingDeletion { due: Timestamp },
}

impl Lifecycle {
    pub(crate) const fn state(self) -> KeyState {
        match self {
            Self::Enabled => KeyState::Enabled,
            Self::Disabled => KeyState::Disabled,
            Self::PendingDeletion { .. } => KeyState::PendingDeletion,
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

    /// The key under which the record is stored.
    pub(crate) fn name(&self) -> Vec<u8> {
        names::key(self.account, &self.region, &self.key_id)
    }

    pub(crate) fn resource(&self) -> Resource {
        Resource { arn: self.arn().to_string(), account: self.account, kind: Some("AWS::KMS::Key") }
    }

    /// What the key is made of.
    pub(crate) const fn key_spec(&self) -> KeySpec {
        match self.kind {
            KeyKind::SymmetricEncryption(_) => KeySpec::SymmetricDefault,
        }
    }

    /// What the key is made for.
    pub(crate) const fn key_usage(&self) -> KeyUsageType {
        match self.kind {
            KeyKind::SymmetricEncryption(_) => KeyUsageType::EncryptDecrypt,
        }
    }

    /// Where the key's material comes from.
    pub(crate) const fn origin(&self) -> OriginType {
        match self.kind {
            KeyKind::SymmetricEncryption(_) => OriginType::AwsKms,
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

impl SymmetricKey {
    /// The material that encrypts.
    pub(crate) fn current(&self) -> Option<&Material> {
        self.materials.last()
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
}

impl Record for DueRecord {
    const VERSION: u8 = 1;
}

/// Tokens in base64.
mod token_text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD_NO_PAD;
    use serde::{Deserialize as _, Deserializer, Serializer};
    use trent_vault::ExportedKeyToken;

    pub(super) fn serialize<S: Serializer>(token: &ExportedKeyToken, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD_NO_PAD.encode(token.as_bytes()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<ExportedKeyToken, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = STANDARD_NO_PAD.decode(text).map_err(serde::de::Error::custom)?;
        ExportedKeyToken::parse(&bytes).map_err(serde::de::Error::custom)
    }
}
