//! The only place with plaintext key material: seals, the key hierarchy, symmetric encryption, record sealing.
//!
//! A [`Vault`] takes and gives sealed blobs and ciphertexts. No function returns the material of a KMS key, and every
//! use of one asks for a [`KeyUse`], the proof that the use was decided. The crate does no logging and no networking;
//! it reads and writes no file but the key file of [`FileSeal`]. All primitives are AWS-LC's.
//!
//! # Stored forms
//! Each starts with a magic and a version, and is drawn where it is read and written. An unknown version is refused.
//!
//! | magic | what | type |
//! | --- | --- | --- |
//! | `TRENTKEY` | key file of the local-file seal | [`FileSeal`] |
//! | `TROO` | sealed root key | [`SealedRootKey`] |
//! | `TDOM` | wrapped domain key | [`WrappedDomainKey`] |
//! | `TEKT` | exported key token: a wrapped backing key | [`ExportedKeyToken`] |
//! | `TC` | ciphertext blob | [`BlobHeader`] |
//! | `TR` | sealed store record | [`RecordHeader`] |
//! | `TSAK` | sealed secret access key | [`CredentialHeader`] |
//!
//! # Limits of the protection in memory
//! Keys that stay are kept in locked pages that core dumps leave out, and are wiped when they go; keys of one call are
//! on the stack and are wiped too. AWS-LC works on copies in ordinary memory, which it cleanses when it is done.
//! Plaintexts on their way in and out, and secret access keys while a signing key is derived, are in ordinary memory
//! and wiped. Whoever can read the memory of the running process reads its keys.

mod aead;
mod algorithms;
mod blob;
mod cache;
mod credentials;
mod entropy;
mod error;
mod hex;
mod hierarchy;
mod ids;
mod kdf;
mod key_use;
mod layout;
mod memory;
mod records;
mod seal;
mod secret;
mod self_test;
mod single_use;
#[cfg(test)]
mod testing;
mod vault;

pub use blob::{
    BLOB_BYTES_MAX, BLOB_HEADER_BYTES, BLOB_OVERHEAD_BYTES, BLOB_PLAINTEXT_BYTES_MAX, BlobAlgorithm, BlobError,
    BlobHeader,
};
pub use credentials::{CredentialHeader, SECRET_ACCESS_KEY_BYTES_MAX, SigningKey};
pub use entropy::SystemEntropy;
pub use error::{FormatError, PrimitiveFailed, VaultError};
pub use hierarchy::{ExportedKeyToken, NewBackingKey, RootKey, SealedRootKey, WrappedDomainKey};
pub use ids::{KeyHandle, KeyMaterialId, MaterialReference, ParseHexId};
pub use key_use::{KeyUse, Purpose};
pub use memory::OutOfKeyMemory;
pub use records::{RECORD_BYTES_MAX, RECORD_OVERHEAD_BYTES, RecordHeader};
pub use seal::{EphemeralSeal, FileSeal, Seal, SealError};
pub use vault::{Ciphertext, RANDOM_BYTES_MAX, ReEncryptTarget, Vault};
