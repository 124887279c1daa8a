//! Data key pairs.

mod generate;
mod generate_without_plaintext;

use trent_engine::Failure;
use trent_model::kms::DataKeyPairSpec;
use trent_vault::KeySpec;

pub(crate) use generate::GenerateDataKeyPair;
pub(crate) use generate_without_plaintext::GenerateDataKeyPairWithoutPlaintext;

use crate::errors;

/// The vault's name for a kind of data key pair.
///
/// # Errors
/// `UnsupportedOperationException` for `SM2`, which is for China Regions.
fn pair_spec(asked: DataKeyPairSpec) -> Result<KeySpec, Failure> {
    let unsupported =
        || errors::unsupported(format!("KeyPairSpec {} is not supported in this region.", asked.as_str()));
    asked.as_str().parse().ok().filter(|spec: &KeySpec| spec.is_data_key_pair()).ok_or_else(unsupported)
}
