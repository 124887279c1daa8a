//! Key encapsulation.

mod decapsulate;
mod encapsulate;

use trent_engine::Failure;
use trent_model::kms::OperationName;
use trent_types::{Partition, Region};
use trent_vault::{KeyFamily, KeySpec};

use crate::errors;

pub(crate) use decapsulate::Decapsulate;
pub(crate) use encapsulate::Encapsulate;

/// Whether there are keys of a kind in a Region: there is no ML-KEM in China Regions.
///
/// Source: AWS KMS API Reference, `CreateKey`, `KeySpec`, and `GenerateDataKeyPair`, `KeyPairSpec`.
pub(crate) fn is_available(spec: KeySpec, region: &Region) -> bool {
    spec.family() != KeyFamily::MlKem || has_ml_kem(region)
}

fn has_ml_kem(region: &Region) -> bool {
    region.partition() != Partition::AwsCn
}

/// Refuses the operations of ML-KEM keys in China Regions.
///
/// Source: AWS KMS API Reference, `Encapsulate` and `Decapsulate`.
///
/// # Errors
/// `UnsupportedOperationException`.
fn check_region(operation: OperationName, region: &Region) -> Result<(), Failure> {
    if !has_ml_kem(region) {
        return Err(errors::unsupported(format!("{} is not supported in this region.", operation.as_str())));
    }
    Ok(())
}
