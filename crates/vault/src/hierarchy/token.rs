//! Exported key tokens: wrapped key material as it is stored.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::kind;
use crate::error::FormatError;
use crate::ids::{KeyHandle, KeyMaterialId};
use crate::layout::Fields;
use crate::secret::KEY_BYTES;
use crate::single_use::{NONCE_BYTES, TAG_BYTES};
use crate::spec::KeySpec;

const MAGIC: &[u8; 4] = b"TEKT";
/// 256-bit symmetric material, and nothing else.
const VERSION_SYMMETRIC: u8 = 1;
/// All other material, with the public key of a key pair.
const VERSION_ANY: u8 = 2;

/// An exported key token: key material (HBK) wrapped under a domain key, as it is stored.
///
/// The additional authenticated data is everything before the nonce, then the Region's name; the key is
/// `KDF(domain key, "exported key token", nonce)`.
///
/// Version 1, for 256-bit symmetric material, which is never in version 2:
///
/// ```text
/// offset  bytes
///      0      4  magic, "TEKT"
///      4      1  version, 1
///      5      1  kind of material: 1 = 256-bit symmetric
///      6      4  generation of the domain key, big-endian
///     10     16  handle of the KMS key
///     26     32  id of the key material
///     58     16  nonce
///     74     32  backing key, encrypted with AES-256-GCM
///    106     16  tag
/// ```
///
/// Version 2, for all other material:
///
/// ```text
/// offset  bytes
///      0      4  magic, "TEKT"
///      4      1  version, 2
///      5      1  kind of material (table in docs/formats.md)
///      6      4  generation of the domain key, big-endian
///     10     16  handle of the KMS key
///     26     32  id of the key material
///     58      2  length p of the public key, big-endian; 0 for secret keys
///     60      2  length n of the secret, big-endian
///     62      p  public key, SubjectPublicKeyInfo in DER
/// 62 + p     16  nonce
/// 78 + p      n  secret, encrypted with AES-256-GCM; its form depends on the kind
/// 78+p+n     16  tag
/// ```
///
/// Source: AWS KMS Cryptographic Details, "Exported key token (EKT)".
#[derive(Clone, PartialEq, Eq)]
pub struct ExportedKeyToken {
    bytes: Box<[u8]>,
    spec: KeySpec,
    domain_generation: u32,
    handle: KeyHandle,
    material_id: KeyMaterialId,
    /// Where the nonce starts and the public key ends.
    header_bytes: usize,
    public_key_bytes: usize,
}

impl ExportedKeyToken {
    /// Reads a token.
    ///
    /// # Errors
    /// [`FormatError`] if the bytes are none.
    pub fn parse(bytes: &[u8]) -> Result<Self, FormatError> {
        let (mut fields, version) = Fields::after_magic(bytes, MAGIC)?;
        if version != VERSION_SYMMETRIC && version != VERSION_ANY {
            return Err(FormatError::Version(version));
        }
        let kind = fields.byte()?;
        let spec = kind::spec(kind).ok_or(FormatError::Kind(kind))?;
        if (version == VERSION_SYMMETRIC) != (spec == KeySpec::SymmetricDefault) {
            return Err(FormatError::Kind(kind));
        }
        let domain_generation = fields.number()?;
        let handle = KeyHandle::from_bytes(fields.array()?);
        let material_id = KeyMaterialId::from_bytes(fields.array()?);
        let (public_key_bytes, secret_bytes) = if version == VERSION_ANY {
            (usize::from(fields.short()?), usize::from(fields.short()?))
        } else {
            (0, KEY_BYTES)
        };
        fields.take(public_key_bytes)?;
        let wrapped = fields.rest().len();
        if wrapped != NONCE_BYTES + secret_bytes + TAG_BYTES
            || !kind::secret_bytes(spec).contains(&secret_bytes)
            || !kind::public_key_bytes(spec).contains(&public_key_bytes)
        {
            return Err(FormatError::Length);
        }
        if domain_generation == 0 {
            return Err(FormatError::Field);
        }
        let header_bytes = bytes.len() - wrapped;
        Ok(Self { bytes: bytes.into(), spec, domain_generation, handle, material_id, header_bytes, public_key_bytes })
    }

    /// The bytes to store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The kind of key.
    pub const fn spec(&self) -> KeySpec {
        self.spec
    }

    /// The KMS key whose material this is.
    pub const fn handle(&self) -> &KeyHandle {
        &self.handle
    }

    /// The id of the material.
    pub const fn material_id(&self) -> &KeyMaterialId {
        &self.material_id
    }

    /// Generation of the domain key under which it is wrapped.
    pub const fn domain_generation(&self) -> u32 {
        self.domain_generation
    }

    /// The public key, empty for secret keys. Not authenticated before the token is unwrapped.
    pub(super) fn public_key(&self) -> &[u8] {
        &self.bytes[self.header_bytes - self.public_key_bytes..self.header_bytes]
    }

    /// What is authenticated and stands in the clear; then the nonce, the encrypted secret and the tag.
    pub(super) fn parts(&self) -> (&[u8], &[u8]) {
        self.bytes.split_at(self.header_bytes)
    }

    /// Everything before the nonce of a new token.
    pub(super) fn header(
        spec: KeySpec,
        domain_generation: u32,
        handle: &KeyHandle,
        material_id: &KeyMaterialId,
        public_key: &[u8],
        secret_bytes: usize,
    ) -> Result<Vec<u8>, FormatError> {
        let version = if spec == KeySpec::SymmetricDefault { VERSION_SYMMETRIC } else { VERSION_ANY };
        let mut bytes = Vec::with_capacity(62 + public_key.len() + NONCE_BYTES + secret_bytes + TAG_BYTES);
        bytes.extend_from_slice(MAGIC);
        bytes.push(version);
        bytes.push(kind::of(spec));
        bytes.extend_from_slice(&domain_generation.to_be_bytes());
        bytes.extend_from_slice(handle.as_bytes());
        bytes.extend_from_slice(material_id.as_bytes());
        if version == VERSION_ANY {
            for length in [public_key.len(), secret_bytes] {
                bytes.extend_from_slice(&u16::try_from(length).map_err(|_| FormatError::Length)?.to_be_bytes());
            }
            bytes.extend_from_slice(public_key);
        }
        Ok(bytes)
    }
}

/// By the bytes alone, out of which every other field is read.
impl Hash for ExportedKeyToken {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

/// Shows what the token says in the clear.
impl fmt::Debug for ExportedKeyToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedKeyToken")
            .field("spec", &self.spec)
            .field("domain_generation", &self.domain_generation)
            .field("handle", &self.handle)
            .field("material_id", &self.material_id)
            .finish_non_exhaustive()
    }
}
