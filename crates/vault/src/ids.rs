//! Public ids of keys and of key material.

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::digest::{Context, SHA256};
use trent_types::Entropy;
use trent_types::chance::random_array;

use crate::error::PrimitiveFailed;
use crate::hex;
use crate::hierarchy::kind;
use crate::kdf::{self, Label};
use crate::material::Material;
use crate::secret::StackKey;

/// The text is not the lower-case hexadecimal form of the id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid internal key id")]
pub struct ParseHexId;

/// The internal id of a KMS key: 16 random bytes, written as 32 hexadecimal digits.
///
/// Ciphertexts carry it. It is not the key id of the API: the replicas of a multi-Region key have the same handle, so
/// that each of them finds itself in the others' ciphertexts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyHandle([u8; 16]);

/// The id of key material, public and answered by the API as 64 hexadecimal digits (32 bytes).
///
/// One-way, and the same whenever the same material is given to the same KMS key, so that re-imported material is
/// recognized. Under two KMS keys the same material has unrelated ids.
///
/// - 256-bit symmetric material: `KDF(material, "key material id", handle)`;
/// - all other: `KDF(SHA-256("trent v1 key material" || 0x00 || kind || secret), "key material id", handle)`, with the
///   kind and the secret as the exported key token has them. The hash takes in the length, which HMAC alone does not.
///
/// Source: AWS KMS API Reference, `KeyMetadata`, `CurrentKeyMaterialId`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyMaterialId([u8; 32]);

/// The first 8 bytes of a [`KeyMaterialId`], which ciphertexts carry to tell apart the materials of one KMS key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MaterialReference([u8; 8]);

impl KeyHandle {
    /// A new handle.
    pub fn random(entropy: &dyn Entropy) -> Self {
        Self(random_array(entropy))
    }

    /// The handle of a KMS key that is known beforehand by a name: the same for the same name, so that ciphertexts made
    /// under its known material outlive the store. The first 16 bytes of `SHA-256("trent v1 key handle" || 0x00 ||
    /// name)`.
    pub fn of_name(name: &[u8]) -> Self {
        let mut context = Context::new(&SHA256);
        context.update(b"trent v1 key handle\0");
        context.update(name);
        let digest = context.finish();
        Self(std::array::from_fn(|at| digest.as_ref()[at]))
    }

    /// The handle of these bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The handle's bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl KeyMaterialId {
    /// The id of `material` as material of the KMS key `handle`.
    pub(crate) fn of(material: &Material, handle: &KeyHandle) -> Result<Self, PrimitiveFailed> {
        let mut id = [0; 32];
        if let Some(key) = material.symmetric() {
            kdf::derive(key, Label::KeyMaterialId, handle.as_bytes(), &mut id)?;
            return Ok(Self(id));
        }
        let mut context = Context::new(&SHA256);
        context.update(b"trent v1 key material\0");
        context.update(&[kind::of(material.spec)]);
        context.update(material.secret.expose());
        let mut key = StackKey::zeroed();
        key.expose_mut().copy_from_slice(context.finish().as_ref());
        kdf::derive(key.expose(), Label::KeyMaterialId, handle.as_bytes(), &mut id)?;
        Ok(Self(id))
    }

    /// The id of these bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The id's bytes.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Its text, made in one piece: every use of a symmetric key tells it.
    pub fn text(&self) -> String {
        hex::encode(&self.0)
    }

    /// What ciphertexts carry of it.
    pub fn reference(&self) -> MaterialReference {
        MaterialReference(std::array::from_fn(|at| self.0[at]))
    }
}

impl MaterialReference {
    /// The reference of these bytes.
    pub const fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// The reference's bytes.
    pub const fn as_bytes(&self) -> &[u8; 8] {
        &self.0
    }
}

macro_rules! hex_text {
    ($($id:ty),+) => { $(
        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(&self.0))
            }
        }

        impl fmt::Debug for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $id {
            type Err = ParseHexId;

            fn from_str(text: &str) -> Result<Self, ParseHexId> {
                hex::decode_array(text).map(Self).ok_or(ParseHexId)
            }
        }

        trent_types::text_serde!($id);
    )+ };
}

hex_text!(KeyHandle, KeyMaterialId, MaterialReference);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::KeyMemory;
    use crate::secret::LockedBytes;
    use crate::spec::KeySpec;

    fn id(spec: KeySpec, secret: &[u8], handle: u8) -> KeyMaterialId {
        let secret = LockedBytes::copy_of(&KeyMemory::new(), secret).unwrap_or_else(|e| panic!("{e}"));
        let material = Material::secret_key(spec, secret).unwrap_or_else(|e| panic!("{e}"));
        KeyMaterialId::of(&material, &KeyHandle([handle; 16])).unwrap()
    }

    #[test]
    fn a_material_id_depends_on_the_material_and_the_handle_alone() {
        for spec in [KeySpec::SymmetricDefault, KeySpec::Hmac256] {
            let id = |byte, handle| id(spec, &[byte; 32], handle);
            assert_eq!(id(1, 1), id(1, 1));
            assert_ne!(id(1, 1), id(2, 1));
            assert_ne!(id(1, 1), id(1, 2));
            assert_ne!(id(1, 1).0, [1; 32]);
            assert_eq!(id(1, 1).to_string().len(), 64);
            assert!(id(1, 1).to_string().starts_with(&id(1, 1).reference().to_string()));
        }
        assert_ne!(id(KeySpec::SymmetricDefault, &[1; 32], 1), id(KeySpec::Hmac256, &[1; 32], 1));
        assert_ne!(id(KeySpec::Hmac224, &[1; 32], 1), id(KeySpec::Hmac256, &[1; 32], 1));
    }

    /// HMAC pads a key with zeros and replaces a long one by its hash: keys that it takes for the same have ids of their
    /// own.
    #[test]
    fn materials_that_hmac_can_not_tell_apart_have_different_ids() {
        let key = [7; 32];
        let padded = [&key[..], &[0]].concat();
        assert_ne!(id(KeySpec::Hmac256, &key, 1), id(KeySpec::Hmac256, &padded, 1));
        let long = [7; 100];
        let hash = aws_lc_rs::digest::digest(&SHA256, &long);
        assert_ne!(id(KeySpec::Hmac256, &long, 1), id(KeySpec::Hmac256, hash.as_ref(), 1));
    }

    #[test]
    fn handles_of_names_are_always_the_same() {
        // printf 'trent v1 key handle\0name' | sha256sum
        assert_eq!(KeyHandle::of_name(b"name").to_string(), "7d7dfdabb9cb7947dc99b0b6d73d650a");
        assert_ne!(KeyHandle::of_name(b"name"), KeyHandle::of_name(b"Name"));
        assert_ne!(KeyHandle::of_name(b""), KeyHandle::of_name(b"\0"));
    }

    #[test]
    fn ids_round_trip_as_text() {
        let handle = KeyHandle([0xab; 16]);
        assert_eq!(handle.to_string(), "ab".repeat(16));
        assert_eq!("ab".repeat(16).parse(), Ok(handle));
        assert_eq!(serde_json::to_string(&handle).unwrap(), format!("\"{handle}\""));
        assert_eq!(serde_json::from_str::<KeyHandle>(&format!("\"{handle}\"")).unwrap(), handle);
        for bad in ["", "ab", &"AB".repeat(16), &"ab".repeat(17), &"zz".repeat(16)] {
            assert_eq!(bad.parse::<KeyHandle>(), Err(ParseHexId), "{bad}");
        }
    }
}
