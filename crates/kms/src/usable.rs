//! Whether a key can be used for an operation: its state, then what it is made for.

use trent_engine::Failure;
use trent_model::kms::errors::INVALID_KEY_USAGE_EXCEPTION;
use trent_model::kms::{EncryptionAlgorithmSpec, KeyUsageType, OperationName};

use crate::record::{FixedKey, KeyKind, KeyRecord, SymmetricKey};
use crate::{algorithms, errors, lifecycle};

/// Lets a key in a state that allows the operation, and made for what it does, be used.
///
/// # Errors
/// Those of [`lifecycle::check`]; `InvalidKeyUsageException`.
pub(crate) fn check(key: &KeyRecord, operation: OperationName, usage: KeyUsageType) -> Result<(), Failure> {
    lifecycle::check(operation, &key.arn(), key.lifecycle.state())?;
    if key.key_usage() == usage {
        return Ok(());
    }
    let own = key.key_usage();
    let message = format!("{} key usage is {} which is not valid for {}.", key.arn(), own.as_str(), operation.as_str());
    Err(errors::aws(&INVALID_KEY_USAGE_EXCEPTION, message))
}

/// A symmetric encryption key that can be used for an operation.
///
/// # Errors
/// Those of [`check`]; `InvalidKeyUsageException` for RSA keys too.
pub(crate) fn symmetric(key: &KeyRecord, operation: OperationName) -> Result<&SymmetricKey, Failure> {
    check(key, operation, KeyUsageType::EncryptDecrypt)?;
    let default = EncryptionAlgorithmSpec::SymmetricDefault.as_str();
    key.symmetric().ok_or_else(|| algorithms::incompatible(default, key))
}

/// A key of another kind that can be used for an operation.
///
/// # Errors
/// Those of [`check`].
pub(crate) fn fixed(key: &KeyRecord, operation: OperationName, usage: KeyUsageType) -> Result<&FixedKey, Failure> {
    check(key, operation, usage)?;
    match &key.kind {
        KeyKind::Fixed(fixed) => Ok(fixed),
        // Nothing else than symmetric encryption has this usage, which is not asked for here.
        KeyKind::SymmetricEncryption(_) => Err(Failure::internal("a symmetric encryption key of another usage")),
    }
}
