//! Which requests share a quota on their rate.
//!
//! Source: AWS KMS Developer Guide, "Request quotas".

use std::fmt;
use std::str::FromStr;

use trent_model::kms::{DataKeyPairSpec, OperationName};
use trent_vault::{KeyFamily, KeySpec};

/// Requests that share a quota on their rate. Each is counted for itself, by account and Region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RequestClass {
    /// Cryptographic operations with keys of one type.
    Cryptographic(KeyType),
    /// `GenerateDataKeyPair` and `GenerateDataKeyPairWithoutPlaintext`, for pairs of one kind.
    DataKeyPair(DataKeyPairSpec),
    /// Every other operation, each for itself.
    Operation(OperationName),
}

/// Types of keys whose cryptographic operations share a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyType {
    /// Symmetric encryption keys and HMAC keys; `GenerateRandom`, which needs no key.
    Symmetric,
    /// RSA keys.
    Rsa,
    /// Elliptic curve keys.
    EllipticCurve,
    /// ML-DSA keys.
    MlDsa,
    /// ML-KEM keys. AWS's table does not have them yet.
    MlKem,
}

/// The text is not the name of a quota.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is not the name of a request quota")]
pub struct UnknownRequestClass(String);

impl KeyType {
    const ALL: [Self; 5] = [Self::Symmetric, Self::Rsa, Self::EllipticCurve, Self::MlDsa, Self::MlKem];

    /// The type of keys of a spec.
    pub(super) const fn of(spec: KeySpec) -> Self {
        match spec.family() {
            KeyFamily::Symmetric | KeyFamily::Hmac => Self::Symmetric,
            KeyFamily::Rsa => Self::Rsa,
            KeyFamily::EllipticCurve | KeyFamily::Edwards => Self::EllipticCurve,
            KeyFamily::MlDsa => Self::MlDsa,
            KeyFamily::MlKem => Self::MlKem,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Symmetric => "symmetric",
            Self::Rsa => "RSA",
            Self::EllipticCurve => "ECC",
            Self::MlDsa => "ML-DSA",
            Self::MlKem => "ML-KEM",
        }
    }
}

/// What an operation's requests count as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// By the types of the keys that they use.
    ByKeyType,
    /// By the kind of the data key pairs.
    ByDataKeyPair,
    /// Each operation for itself.
    Alone,
}

impl Counted {
    pub(super) const fn of(operation: OperationName) -> Self {
        use OperationName as O;
        match operation {
            O::Decapsulate
            | O::Decrypt
            | O::DeriveSharedSecret
            | O::Encapsulate
            | O::Encrypt
            | O::GenerateDataKey
            | O::GenerateDataKeyWithoutPlaintext
            | O::GenerateMac
            | O::GenerateRandom
            | O::ReEncrypt
            | O::Sign
            | O::Verify
            | O::VerifyMac => Self::ByKeyType,
            O::GenerateDataKeyPair | O::GenerateDataKeyPairWithoutPlaintext => Self::ByDataKeyPair,
            O::CancelKeyDeletion
            | O::ConnectCustomKeyStore
            | O::CreateAlias
            | O::CreateCustomKeyStore
            | O::CreateGrant
            | O::CreateKey
            | O::DeleteAlias
            | O::DeleteCustomKeyStore
            | O::DeleteImportedKeyMaterial
            | O::DescribeCustomKeyStores
            | O::DescribeKey
            | O::DisableKey
            | O::DisableKeyRotation
            | O::DisconnectCustomKeyStore
            | O::EnableKey
            | O::EnableKeyRotation
            | O::GetKeyLastUsage
            | O::GetKeyPolicy
            | O::GetKeyRotationStatus
            | O::GetParametersForImport
            | O::GetPublicKey
            | O::ImportKeyMaterial
            | O::ListAliases
            | O::ListGrants
            | O::ListKeyPolicies
            | O::ListKeyRotations
            | O::ListKeys
            | O::ListResourceTags
            | O::ListRetirableGrants
            | O::PutKeyPolicy
            | O::ReplicateKey
            | O::RetireGrant
            | O::RevokeGrant
            | O::RotateKeyOnDemand
            | O::ScheduleKeyDeletion
            | O::TagResource
            | O::UntagResource
            | O::UpdateAlias
            | O::UpdateCustomKeyStore
            | O::UpdateKeyDescription
            | O::UpdatePrimaryRegion => Self::Alone,
        }
    }
}

impl RequestClass {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let alone = OperationName::ALL.iter().filter(|name| Counted::of(**name) == Counted::Alone);
        KeyType::ALL
            .into_iter()
            .map(Self::Cryptographic)
            .chain(DataKeyPairSpec::ALL.iter().copied().map(Self::DataKeyPair))
            .chain(alone.copied().map(Self::Operation))
    }
}

/// The quota's name in AWS Service Quotas, without the words "request rate" at its end.
impl fmt::Display for RequestClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cryptographic(key_type) => write!(f, "Cryptographic operations ({})", key_type.name()),
            Self::DataKeyPair(spec) => write!(f, "GenerateDataKeyPair ({spec})"),
            Self::Operation(name) => f.write_str(name.as_str()),
        }
    }
}

impl FromStr for RequestClass {
    type Err = UnknownRequestClass;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::all().find(|class| class.to_string() == text).ok_or_else(|| UnknownRequestClass(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for class in RequestClass::all() {
            assert_eq!(class.to_string().parse(), Ok(class));
        }
        for (text, class) in [
            ("Cryptographic operations (symmetric)", RequestClass::Cryptographic(KeyType::Symmetric)),
            ("Cryptographic operations (ML-DSA)", RequestClass::Cryptographic(KeyType::MlDsa)),
            ("GenerateDataKeyPair (RSA_4096)", RequestClass::DataKeyPair(DataKeyPairSpec::Rsa4096)),
            ("CreateKey", RequestClass::Operation(OperationName::CreateKey)),
        ] {
            assert_eq!(text.parse(), Ok(class));
        }
        for text in ["", "createkey", "Encrypt", "GenerateDataKeyPair", "GenerateDataKeyPair (AES_256)", "symmetric"] {
            assert!(text.parse::<RequestClass>().is_err(), "{text}");
        }
    }
}
