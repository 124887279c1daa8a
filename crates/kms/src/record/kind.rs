//! What a key is made of: its material, over time.

use serde::{Deserialize, Serialize};
use trent_engine::Failure;
use trent_model::kms::{KeySpec, KeyUsageType, OriginType};
use trent_types::Timestamp;
use trent_vault::{ExportedKeyToken, KeyMaterialId};

use crate::keys::Wanted;

/// What a key is made of and made for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum KeyKind {
    /// `SYMMETRIC_DEFAULT` for `ENCRYPT_DECRYPT`: its material can be rotated.
    SymmetricEncryption(SymmetricKey),
    /// Every other kind: key pairs and HMAC keys.
    Fixed(FixedKey),
}

/// A symmetric encryption key's material over time, and when the next comes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SymmetricKey {
    #[serde(default)]
    pub(crate) origin: Origin,
    /// All material, oldest first; the last is the current one.
    ///
    /// INVARIANT: empty only before the first import, and only if the material is imported.
    pub(crate) materials: Vec<Material>,
    /// Imported material that becomes the current one with the next rotation on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<Material>,
    pub(crate) rotation: Option<AutomaticRotation>,
    /// Rotations on demand so far.
    pub(crate) on_demand_count: u32,
}

/// A key whose material never changes: a key pair, or an HMAC key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct FixedKey {
    pub(crate) spec: trent_vault::KeySpec,
    /// One of the usages that keys of this spec can have.
    #[serde(with = "usage_text")]
    pub(crate) usage: KeyUsageType,
    pub(crate) origin: Origin,
    /// None only before the first import.
    pub(crate) material: Option<Material>,
}

/// Where key material comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Origin {
    /// Made here.
    #[default]
    AwsKms,
    /// Imported.
    External,
}

/// One backing key of a KMS key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Material {
    pub(crate) id: KeyMaterialId,
    /// The backing key, wrapped by the vault. None if it was imported and is gone: deleted, or expired.
    #[serde(with = "token_text", default, skip_serializing_if = "Option::is_none")]
    pub(crate) token: Option<ExportedKeyToken>,
    /// How and when it came to be current; none for the first material of a key.
    pub(crate) rotated: Option<Rotated>,
    /// What belongs to imported material; none for material made here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) imported: Option<Imported>,
}

/// What was said of key material when it was imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Imported {
    pub(crate) description: Option<String>,
    /// When it expires, if it does.
    pub(crate) expires: Option<Timestamp>,
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

impl KeyKind {
    /// A key that was asked for, with its first material, if that is there.
    pub(crate) fn new(wanted: Wanted, material: Option<Material>) -> Self {
        let Wanted { spec, usage, origin, multi_region: _ } = wanted;
        match spec {
            trent_vault::KeySpec::SymmetricDefault => Self::SymmetricEncryption(SymmetricKey {
                origin,
                materials: material.into_iter().collect(),
                next: None,
                rotation: None,
                on_demand_count: 0,
            }),
            spec => Self::Fixed(FixedKey { spec, usage, origin, material }),
        }
    }

    /// Where the key's material comes from.
    pub(crate) const fn origin(&self) -> Origin {
        match self {
            Self::SymmetricEncryption(key) => key.origin,
            Self::Fixed(key) => key.origin,
        }
    }

    /// Whether all material that belongs to the key is there.
    pub(crate) fn is_complete(&self) -> bool {
        let mut materials = self.own_materials().peekable();
        materials.peek().is_some() && materials.all(|material| material.token.is_some())
    }

    /// The material that belongs to the key for good, oldest first.
    pub(crate) fn own_materials(&self) -> impl Iterator<Item = &Material> {
        match self {
            Self::SymmetricEncryption(key) => key.materials.iter(),
            Self::Fixed(key) => key.material.as_slice().iter(),
        }
    }

    /// All material, the one that waits for a rotation too.
    pub(crate) fn all_materials(&self) -> impl Iterator<Item = &Material> {
        let next = match self {
            Self::SymmetricEncryption(key) => key.next.as_ref(),
            Self::Fixed(_) => None,
        };
        self.own_materials().chain(next)
    }

    /// The material that belongs to the key for good, to be changed.
    pub(crate) fn own_materials_mut(&mut self) -> &mut [Material] {
        match self {
            Self::SymmetricEncryption(key) => &mut key.materials,
            Self::Fixed(key) => key.material.as_mut_slice(),
        }
    }

    /// The vault's name for what the key is made of.
    pub(crate) const fn spec(&self) -> trent_vault::KeySpec {
        match self {
            Self::SymmetricEncryption(_) => trent_vault::KeySpec::SymmetricDefault,
            Self::Fixed(key) => key.spec,
        }
    }
}

impl SymmetricKey {
    /// The material that encrypts.
    pub(crate) fn current(&self) -> Option<&Material> {
        self.materials.last()
    }
}

impl FixedKey {
    /// AWS's name for what the key is made of.
    pub(crate) fn key_spec(&self) -> KeySpec {
        // INVARIANT: the vault's names are AWS's (tested below).
        self.spec.name().parse().unwrap_or(KeySpec::SymmetricDefault)
    }

    /// The wrapped material, in a state that uses it.
    ///
    /// # Errors
    /// [`Failure::Internal`] if it is not there, which the key's state rules out.
    pub(crate) fn token(&self) -> Result<&ExportedKeyToken, Failure> {
        self.material.as_ref().ok_or_else(|| Failure::internal("a key without material"))?.token()
    }
}

impl Material {
    /// When it expires, if it was imported, is there and expires.
    pub(crate) fn expires(&self) -> Option<Timestamp> {
        self.token.as_ref()?;
        self.imported.as_ref()?.expires
    }

    /// The wrapped material, in a state that uses it.
    ///
    /// # Errors
    /// [`Failure::Internal`] if it is not there, which the key's state rules out.
    pub(crate) fn token(&self) -> Result<&ExportedKeyToken, Failure> {
        self.token.as_ref().ok_or_else(|| Failure::internal("key material is used that is not there"))
    }
}

impl Origin {
    pub(crate) const fn model(self) -> OriginType {
        match self {
            Self::AwsKms => OriginType::AwsKms,
            Self::External => OriginType::External,
        }
    }
}

/// Tokens in base64.
mod token_text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD_NO_PAD;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
    use trent_vault::ExportedKeyToken;

    pub(super) fn serialize<S: Serializer>(token: &Option<ExportedKeyToken>, serializer: S) -> Result<S::Ok, S::Error> {
        token.as_ref().map(|token| STANDARD_NO_PAD.encode(token.as_bytes())).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<ExportedKeyToken>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        let bytes = STANDARD_NO_PAD.decode(text).map_err(serde::de::Error::custom)?;
        ExportedKeyToken::parse(&bytes).map(Some).map_err(serde::de::Error::custom)
    }
}

/// Usages by their names.
mod usage_text {
    use serde::{Deserialize as _, Deserializer, Serializer};
    use trent_model::kms::KeyUsageType;

    pub(super) fn serialize<S: Serializer>(usage: &KeyUsageType, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(usage.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<KeyUsageType, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vaults_names_are_awss() {
        for spec in trent_vault::KeySpec::ALL {
            assert_eq!(spec.name().parse::<KeySpec>().unwrap().as_str(), spec.name());
        }
    }

    /// As records of the first version were written.
    #[test]
    fn material_without_the_later_fields_is_read() {
        let json = r#"{"materials":[],"rotation":null,"on_demand_count":3}"#;
        let key: SymmetricKey = serde_json::from_str(json).unwrap();
        assert_eq!((key.origin, key.on_demand_count), (Origin::AwsKms, 3));
        assert!(key.next.is_none());
    }
}
