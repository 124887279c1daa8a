//! Signatures, and public keys.

mod get_public_key;
mod message;
mod sign;
mod verify;

use trent_engine::Failure;
use trent_model::kms::{KeyUsageType, OperationName, SigningAlgorithmSpec};
use trent_vault::SigningAlgorithm;

pub(crate) use get_public_key::GetPublicKey;
pub(crate) use sign::Sign;
pub(crate) use verify::Verify;

use crate::record::{FixedKey, KeyRecord};
use crate::{algorithms, usable};

/// The message type as audit events show it where the caller named none. Source: AWS KMS Developer Guide, "Sign" and
/// "Verify" among the examples of log entries.
const IMPLIED_MESSAGE_TYPE: &str = r#""messageType":"RAW""#;

/// A signing key that can be used for an operation, with an algorithm that it has.
///
/// # Errors
/// Those of [`usable::check`]; `InvalidKeyUsageException` for an algorithm of other keys.
fn signer(
    key: &KeyRecord,
    operation: OperationName,
    asked: SigningAlgorithmSpec,
) -> Result<(&FixedKey, SigningAlgorithm), Failure> {
    let signer = usable::fixed(key, operation, KeyUsageType::SignVerify)?;
    let algorithm = asked.as_str().parse().ok();
    let algorithm = algorithm.filter(|algorithm| signer.spec.signing_algorithms().contains(algorithm));
    Ok((signer, algorithm.ok_or_else(|| algorithms::incompatible(asked.as_str(), key))?))
}
