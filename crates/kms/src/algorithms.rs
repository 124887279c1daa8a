//! What a key can do: the algorithms that its metadata lists, and the refusal of others.

use trent_engine::Failure;
use trent_model::kms::errors::INVALID_KEY_USAGE_EXCEPTION;
use trent_model::kms::{
    EncapsulationAlgorithmSpec, EncryptionAlgorithmSpec, KeyAgreementAlgorithmSpec, KeyUsageType, MacAlgorithmSpec,
    SigningAlgorithmSpec,
};

use crate::errors;
use crate::record::{KeyKind, KeyRecord};

/// The algorithms of a key, by what it is made for; what it is not made for is left out.
///
/// Source: AWS KMS API Reference, `KeyMetadata` and `GetPublicKey`.
#[derive(Default)]
pub(crate) struct Algorithms {
    pub(crate) encryption: Option<Vec<EncryptionAlgorithmSpec>>,
    pub(crate) signing: Option<Vec<SigningAlgorithmSpec>>,
    pub(crate) mac: Option<Vec<MacAlgorithmSpec>>,
    pub(crate) key_agreement: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub(crate) encapsulation: Option<Vec<EncapsulationAlgorithmSpec>>,
}

impl Algorithms {
    /// The algorithms of a key.
    pub(crate) fn of(key: &KeyRecord) -> Self {
        let spec = key.kind.spec();
        let none = Self::default();
        match (&key.kind, key.key_usage()) {
            (KeyKind::SymmetricEncryption(_), _) => {
                Self { encryption: Some(vec![EncryptionAlgorithmSpec::SymmetricDefault]), ..none }
            }
            (KeyKind::Fixed(_), KeyUsageType::EncryptDecrypt) => {
                let names = spec.rsa_encryption_algorithms().iter();
                Self { encryption: Some(names.filter_map(|it| it.name().parse().ok()).collect()), ..none }
            }
            (KeyKind::Fixed(_), KeyUsageType::SignVerify) => {
                let names = spec.signing_algorithms().iter();
                Self { signing: Some(names.filter_map(|it| it.name().parse().ok()).collect()), ..none }
            }
            (KeyKind::Fixed(_), KeyUsageType::GenerateVerifyMac) => {
                let names = spec.mac_algorithm().into_iter();
                Self { mac: Some(names.filter_map(|it| it.name().parse().ok()).collect()), ..none }
            }
            (KeyKind::Fixed(_), KeyUsageType::KeyAgreement) => {
                Self { key_agreement: Some(vec![KeyAgreementAlgorithmSpec::Ecdh]), ..none }
            }
            (KeyKind::Fixed(_), KeyUsageType::EncapsulateDecapsulate) => {
                Self { encapsulation: Some(vec![EncapsulationAlgorithmSpec::MlKem]), ..none }
            }
        }
    }
}

/// An algorithm that keys of this spec don't have.
pub(crate) fn incompatible(algorithm: &str, key: &KeyRecord) -> Failure {
    let spec = key.key_spec();
    let message = format!("Algorithm {algorithm} is incompatible with key spec {}.", spec.as_str());
    errors::aws(&INVALID_KEY_USAGE_EXCEPTION, message)
}
