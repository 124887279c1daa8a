//! The only place with plaintext key material: seals, the key hierarchy, the algorithms of every kind of key, imported
//! key material, record sealing.
//!
//! A [`Vault`] takes and gives sealed blobs and ciphertexts. No function returns the material of a KMS key, and every
//! use of one asks for a [`KeyUse`], the proof that the use was decided. The crate does no logging and no networking;
//! it reads and writes no file but the key file of [`FileSeal`]. All primitives are AWS-LC's. Its one thread makes RSA
//! keys ahead ([`RsaPoolSizes`]).
//!
//! # What a vault does
//! | operations | methods of [`Vault`] |
//! | --- | --- |
//! | `CreateKey`, rotation | [`generate_key`](Vault::generate_key); with known material, in tests, [`wrap_known_key`](Vault::wrap_known_key) |
//! | `ReplicateKey` | [`rewrap_token_for`](Vault::rewrap_token_for) |
//! | `Encrypt`, `Decrypt`, `ReEncrypt` | [`encrypt`](Vault::encrypt), [`decrypt`](Vault::decrypt), [`re_encrypt`](Vault::re_encrypt); [`encrypt_rsa`](Vault::encrypt_rsa), [`decrypt_rsa`](Vault::decrypt_rsa), [`re_encrypt_any`](Vault::re_encrypt_any) |
//! | `GenerateDataKey…` | [`generate_data_key`](Vault::generate_data_key), [`generate_data_key_pair`](Vault::generate_data_key_pair), both also without plaintext |
//! | `Sign`, `Verify`, `GetPublicKey` | [`sign`](Vault::sign), [`verify`](Vault::verify), [`public_key`](Vault::public_key) |
//! | `GenerateMac`, `VerifyMac` | [`generate_mac`](Vault::generate_mac), [`verify_mac`](Vault::verify_mac) |
//! | `DeriveSharedSecret`, `Encapsulate`, `Decapsulate` | [`derive_shared_secret`](Vault::derive_shared_secret), [`encapsulate`](Vault::encapsulate), [`decapsulate`](Vault::decapsulate) |
//! | any of them with `Recipient` | [`envelop`](Vault::envelop) in place of giving a secret out |
//! | `GetParametersForImport`, `ImportKeyMaterial` | [`import_parameters`](Vault::import_parameters), [`import_key_material`](Vault::import_key_material) |
//!
//! What kinds of keys have which algorithms, [`KeySpec`] tells.
//!
//! # Stored forms
//! Each starts with a magic and a version, and is drawn where it is read and written. An unknown version is refused.
//!
//! | magic | what | type |
//! | --- | --- | --- |
//! | `TRENTKEY` | key file of the local-file seal | [`FileSeal`] |
//! | `TROO` | sealed root key | [`SealedRootKey`] |
//! | `TDOM` | wrapped domain key | [`WrappedDomainKey`] |
//! | `TEKT` | exported key token: wrapped key material | [`ExportedKeyToken`] |
//! | `TIMS` | sealed import slot: a private wrapping key | [`ImportSlot`] |
//! | `TIMT` | import token, with clients | [`ImportToken`] |
//! | `TC` | ciphertext blob | [`BlobHeader`] |
//! | `TR` | sealed store record | [`RecordHeader`] |
//! | `TSAK` | sealed secret access key | [`CredentialHeader`] |
//! | `TSVK` | sealed service key: a key that the server itself signs with | [`SealedServiceKey`] |
//!
//! # Limits of the protection in memory
//! Keys that stay are kept in locked pages that core dumps leave out, and are wiped when they go; keys of one call are
//! on the stack and are wiped too. AWS-LC works on copies in ordinary memory, which it cleanses when it is done; its
//! copy of a private key that signs or decrypts stays as long as the key is cached.
//! Plaintexts on their way in and out, and secret access keys while a signing key is derived, are in ordinary memory
//! and wiped. Whoever can read the memory of the running process reads its keys.

mod aead;
mod algorithms;
mod blob;
mod cache;
mod credentials;
mod der;
mod entropy;
mod envelope;
mod error;
mod hex;
mod hierarchy;
mod ids;
mod import;
mod kdf;
mod key_use;
mod layout;
mod material;
mod memory;
mod pool;
mod prepared;
mod raw;
mod records;
mod seal;
mod secret;
mod self_test;
mod service_keys;
mod single_use;
mod spec;
#[cfg(test)]
mod testing;
mod vault;

pub use algorithms::{MESSAGE_BYTES_MAX, Message};
pub use blob::{
    BLOB_BYTES_MAX, BLOB_HEADER_BYTES, BLOB_OVERHEAD_BYTES, BLOB_PLAINTEXT_BYTES_MAX, BlobAlgorithm, BlobError,
    BlobHeader,
};
pub use credentials::{CredentialHeader, SECRET_ACCESS_KEY_BYTES_MAX, SigningKey};
pub use entropy::SystemEntropy;
pub use envelope::RecipientKey;
pub use error::{FormatError, ImportError, PrimitiveFailed, UseError, VaultError, WeakKey};
pub use hierarchy::{ExportedKeyToken, NewBackingKey, RootKey, SealedRootKey, WrappedDomainKey};
pub use ids::{KeyHandle, KeyMaterialId, MaterialReference, ParseHexId};
pub use import::{ImportSlot, ImportSlotId, ImportToken, WrappingAlgorithm};
pub use key_use::{KeyUse, Purpose};
pub use memory::OutOfKeyMemory;
pub use pool::RsaPoolSizes;
pub use records::{RECORD_BYTES_MAX, RECORD_OVERHEAD_BYTES, RecordHeader};
pub use seal::{EphemeralSeal, FileSeal, Seal, SealError};
pub use service_keys::{SealedServiceKey, ServiceKeyPurpose, ServiceSigningKey};
pub use spec::{KeyFamily, KeySpec, MacAlgorithm, RsaEncryptionAlgorithm, SigningAlgorithm, UnknownName};
pub use vault::{
    Ciphertext, DataKeyPair, Decryption, Encryption, ImportParameters, RANDOM_BYTES_MAX, ReEncryptTarget, Vault,
};
