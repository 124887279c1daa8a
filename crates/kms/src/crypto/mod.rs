//! Encryption, data keys and random bytes.

mod cipher;
pub(crate) mod context;
mod decrypt;
mod encrypt;
mod generate_data_key;
mod generate_data_key_without_plaintext;
mod generate_random;
mod re_encrypt;
mod source;

use trent_engine::Failure;
use trent_model::kms::DataKeySpec;
use trent_model::kms::errors::KEY_UNAVAILABLE_EXCEPTION;
use trent_vault::{UseError, VaultError};

pub(crate) use decrypt::Decrypt;
pub(crate) use encrypt::Encrypt;
pub(crate) use generate_data_key::GenerateDataKey;
pub(crate) use generate_data_key_without_plaintext::GenerateDataKeyWithoutPlaintext;
pub(crate) use generate_random::GenerateRandom;
pub(crate) use re_encrypt::ReEncrypt;

use crate::errors;
use crate::record::{Material, SymmetricKey};

/// The algorithm of symmetric keys, as audit events show it where the caller named none. Source: AWS KMS Developer Guide,
/// "Decrypt" among the examples of log entries.
const IMPLIED_ALGORITHM: &str = r#""encryptionAlgorithm":"SYMMETRIC_DEFAULT""#;

/// How audit events tell which key material was used: `additionalEventData`, where there is no more to it. `id` is
/// hexadecimal.
pub(crate) fn material_told(id: &str) -> String {
    [r#"{"keyMaterialId":""#, id, r#""}"#].concat()
}

/// The material that encrypts.
pub(crate) fn current(key: &SymmetricKey) -> Result<&Material, Failure> {
    key.current().ok_or_else(|| Failure::internal("a symmetric key without material"))
}

/// The length of a data key, in bytes: given by its spec or as a number, one of the two.
fn data_key_bytes(spec: Option<DataKeySpec>, number_of_bytes: Option<i32>) -> Result<usize, Failure> {
    match (spec, number_of_bytes) {
        (Some(DataKeySpec::Aes256), None) => Ok(32),
        (Some(DataKeySpec::Aes128), None) => Ok(16),
        (None, Some(bytes)) => usize::try_from(bytes).map_err(Failure::internal),
        (Some(_), Some(_)) | (None, None) => {
            Err(errors::validation("Please specify either number of bytes or key spec."))
        }
    }
}

/// What the vault's refusal means to a caller.
pub(crate) fn vault_failure(error: VaultError) -> Failure {
    match error {
        VaultError::InvalidCiphertext | VaultError::UnknownMaterial => errors::invalid_ciphertext(),
        VaultError::WrongKey => errors::incorrect_key(),
        VaultError::OutOfKeyMemory(_) => errors::aws(&KEY_UNAVAILABLE_EXCEPTION, "The key is not available now."),
        VaultError::LengthOutOfRange { .. }
        | VaultError::NotPermitted(_)
        | VaultError::UnknownDomainKey { .. }
        | VaultError::DomainKeyConflict { .. }
        | VaultError::CorruptRootKey
        | VaultError::CorruptDomainKey
        | VaultError::CorruptToken
        | VaultError::CorruptRecord
        | VaultError::CorruptCredential
        | VaultError::CorruptServiceKey
        | VaultError::Seal(_)
        | VaultError::PrimitiveFailed(_)
        | VaultError::SelfTestFailed(_) => Failure::internal(error),
    }
}

/// What the vault's refusal to use a key of another kind than symmetric means to a caller, where the request was checked
/// before and nothing but the key itself, or a ciphertext, can be wrong.
pub(crate) fn use_failure(error: UseError) -> Failure {
    match error {
        UseError::Vault(error) => vault_failure(error),
        UseError::AlgorithmMismatch(_)
        | UseError::MessageType
        | UseError::DigestLength { .. }
        | UseError::InvalidSignature
        | UseError::InvalidMac
        | UseError::InvalidPublicKey => Failure::internal(error),
    }
}
