//! Message authentication codes.

mod generate;
mod verify;

use trent_engine::Failure;
use trent_model::kms::{KeyUsageType, MacAlgorithmSpec, OperationName};
use trent_vault::MacAlgorithm;

pub(crate) use generate::GenerateMac;
pub(crate) use verify::VerifyMac;

use crate::record::{FixedKey, KeyRecord};
use crate::{algorithms, usable};

/// An HMAC key that can be used for an operation, with an algorithm that it has.
///
/// # Errors
/// Those of [`usable::check`]; `InvalidKeyUsageException` for an algorithm of other keys.
fn authenticator(
    key: &KeyRecord,
    operation: OperationName,
    asked: MacAlgorithmSpec,
) -> Result<(&FixedKey, MacAlgorithm), Failure> {
    let mac = usable::fixed(key, operation, KeyUsageType::GenerateVerifyMac)?;
    let algorithm = mac.spec.mac_algorithm().filter(|algorithm| algorithm.name() == asked.as_str());
    Ok((mac, algorithm.ok_or_else(|| algorithms::incompatible(asked.as_str(), key))?))
}
