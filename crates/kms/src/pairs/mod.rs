//! Data key pairs.

mod generate;
mod generate_without_plaintext;

use trent_engine::Failure;
use trent_model::kms::DataKeyPairSpec;
use trent_types::Region;
use trent_vault::KeySpec;

pub(crate) use generate::GenerateDataKeyPair;
pub(crate) use generate_without_plaintext::GenerateDataKeyPairWithoutPlaintext;

use crate::{encapsulation, errors};

/// The vault's name for a kind of data key pair, if there is one in the Region.
///
/// # Errors
/// `UnsupportedOperationException` for `SM2`, which is for China Regions, and for ML-KEM, which is not.
fn pair_spec(asked: DataKeyPairSpec, region: &Region) -> Result<KeySpec, Failure> {
    let unsupported =
        || errors::unsupported(format!("KeyPairSpec {} is not supported in this region.", asked.as_str()));
    let is_made = |spec: &KeySpec| spec.is_data_key_pair() && encapsulation::is_available(*spec, region);
    asked.as_str().parse().ok().filter(is_made).ok_or_else(unsupported)
}
