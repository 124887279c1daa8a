//! The rates that AWS lets an account have unless it asks for more.
//!
//! Source: AWS KMS Developer Guide, "Request quotas for each AWS KMS API operation", as of 2026.

use trent_model::kms::{DataKeyPairSpec, OperationName};
use trent_types::{Partition, Region};

use super::class::{Counted, KeyType, RequestClass};

/// Regions with the highest quota for symmetric keys, and those with the one below.
const SYMMETRIC_100_000: [&str; 3] = ["us-east-1", "us-west-2", "eu-west-1"];
const SYMMETRIC_20_000: [&str; 6] =
    ["us-east-2", "ap-southeast-1", "ap-southeast-2", "ap-northeast-1", "eu-central-1", "eu-west-2"];

/// Requests per second that AWS lets through in a Region. None where its table has no row.
pub(super) fn aws(class: RequestClass, region: &Region) -> Option<f64> {
    match class {
        RequestClass::Cryptographic(key_type) => match key_type {
            KeyType::Symmetric if SYMMETRIC_100_000.contains(&region.as_str()) => Some(100_000.0),
            KeyType::Symmetric if SYMMETRIC_20_000.contains(&region.as_str()) => Some(20_000.0),
            KeyType::Symmetric => Some(10_000.0),
            KeyType::Rsa | KeyType::EllipticCurve | KeyType::MlDsa => Some(1000.0),
            KeyType::MlKem => None,
        },
        RequestClass::DataKeyPair(spec) => {
            let in_china = region.partition() == Partition::AwsCn;
            match spec {
                DataKeyPairSpec::Rsa2048 => Some(if in_china { 1.0 } else { 20.0 }),
                DataKeyPairSpec::Rsa3072 => Some(if in_china { 0.5 } else { 4.0 }),
                DataKeyPairSpec::Rsa4096 => Some(if in_china { 0.1 } else { 1.0 }),
                DataKeyPairSpec::EccNistP256
                | DataKeyPairSpec::EccNistP384
                | DataKeyPairSpec::EccNistP521
                | DataKeyPairSpec::EccSecgP256K1
                | DataKeyPairSpec::EccNistEdwards25519 => Some(100.0),
                DataKeyPairSpec::Sm2 => Some(25.0),
                DataKeyPairSpec::MlKem512 | DataKeyPairSpec::MlKem768 | DataKeyPairSpec::MlKem1024 => None,
            }
        }
        RequestClass::Operation(name) => alone(name),
    }
}

/// The rows of operations that are counted each for itself.
const fn alone(name: OperationName) -> Option<f64> {
    use OperationName as O;
    match name {
        O::GetParametersForImport => Some(1.0),
        O::CancelKeyDeletion
        | O::ConnectCustomKeyStore
        | O::CreateAlias
        | O::CreateCustomKeyStore
        | O::CreateKey
        | O::DeleteCustomKeyStore
        | O::DescribeCustomKeyStores
        | O::DisableKey
        | O::DisableKeyRotation
        | O::DisconnectCustomKeyStore
        | O::EnableKey
        | O::GetKeyLastUsage
        | O::ReplicateKey
        | O::RotateKeyOnDemand
        | O::UntagResource
        | O::UpdateAlias
        | O::UpdateCustomKeyStore
        | O::UpdateKeyDescription
        | O::UpdatePrimaryRegion => Some(5.0),
        O::TagResource => Some(10.0),
        O::DeleteAlias
        | O::DeleteImportedKeyMaterial
        | O::EnableKeyRotation
        | O::ImportKeyMaterial
        | O::PutKeyPolicy
        | O::ScheduleKeyDeletion => Some(15.0),
        O::CreateGrant | O::RetireGrant | O::RevokeGrant => Some(50.0),
        O::ListGrants | O::ListKeyPolicies | O::ListKeyRotations | O::ListRetirableGrants => Some(100.0),
        O::ListAliases | O::ListKeys => Some(500.0),
        O::GetKeyPolicy | O::GetKeyRotationStatus => Some(1000.0),
        O::DescribeKey | O::GetPublicKey | O::ListResourceTags => Some(2000.0),
        O::Decapsulate
        | O::Decrypt
        | O::DeriveSharedSecret
        | O::Encapsulate
        | O::Encrypt
        | O::GenerateDataKey
        | O::GenerateDataKeyPair
        | O::GenerateDataKeyPairWithoutPlaintext
        | O::GenerateDataKeyWithoutPlaintext
        | O::GenerateMac
        | O::GenerateRandom
        | O::ReEncrypt
        | O::Sign
        | O::Verify
        | O::VerifyMac => {
            // They share quotas.
            debug_assert!(!matches!(Counted::of(name), Counted::Alone));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_depend_on_the_region_where_aws_says_so() {
        let check = |name: &str, region: &str, rate: Option<f64>| {
            let class = name.parse().unwrap();
            assert_eq!(aws(class, &region.parse().unwrap()), rate, "{name} in {region}");
        };
        let symmetric = "Cryptographic operations (symmetric)";
        check(symmetric, "us-east-1", Some(100_000.0));
        check(symmetric, "eu-west-2", Some(20_000.0));
        check(symmetric, "eu-west-3", Some(10_000.0));
        check("GenerateDataKeyPair (RSA_4096)", "us-east-1", Some(1.0));
        check("GenerateDataKeyPair (RSA_4096)", "cn-north-1", Some(0.1));
        check("Cryptographic operations (RSA)", "cn-north-1", Some(1000.0));
        check("CreateKey", "eu-west-3", Some(5.0));
        check("Cryptographic operations (ML-KEM)", "us-east-1", None);
    }

    #[test]
    fn every_operation_that_is_counted_alone_has_a_rate() {
        let region = "us-east-1".parse().unwrap();
        for class in RequestClass::all() {
            let without = matches!(class, RequestClass::Cryptographic(KeyType::MlKem))
                || class.to_string().starts_with("GenerateDataKeyPair (ML_KEM");
            assert_eq!(aws(class, &region).is_none(), without, "{class}");
        }
    }
}
