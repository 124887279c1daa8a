//! Sets of grant operations, and which of them a key can do.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use trent_model::kms::{GrantOperation, KeySpec, KeyUsageType};

/// A set of grant operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Operations(u32);

impl Operations {
    /// Whether an operation is in the set.
    pub(crate) const fn contains(self, operation: GrantOperation) -> bool {
        self.0 & bit(operation) != 0
    }

    /// Whether all of the set is in `other` too.
    pub(crate) const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Whether there is no operation in the set.
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The operations, in the model's order.
    pub(crate) fn iter(self) -> impl Iterator<Item = GrantOperation> {
        GrantOperation::ALL.iter().copied().filter(move |operation| self.contains(*operation))
    }
}

/// The operation's place in a set. It is never written down, as the model's order may change.
const fn bit(operation: GrantOperation) -> u32 {
    1 << operation as u32
}

impl FromIterator<GrantOperation> for Operations {
    fn from_iter<I: IntoIterator<Item = GrantOperation>>(operations: I) -> Self {
        Self(operations.into_iter().fold(0, |set, operation| set | bit(operation)))
    }
}

impl Serialize for Operations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(GrantOperation::as_str))
    }
}

impl<'de> Deserialize<'de> for Operations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        names.iter().map(|name| name.parse::<GrantOperation>().map_err(serde::de::Error::custom)).collect()
    }
}

/// Whether a key of a spec and usage can do a grant operation.
///
/// Source: AWS KMS Developer Guide, "Grants in AWS KMS", the table of grant operations; AWS KMS API Reference, `KeyId` of
/// `Encapsulate` and `Decapsulate`.
pub(crate) fn is_supported(operation: GrantOperation, spec: KeySpec, usage: KeyUsageType) -> bool {
    use GrantOperation as G;
    let is_symmetric = spec == KeySpec::SymmetricDefault;
    match operation {
        G::CreateGrant | G::RetireGrant | G::DescribeKey => true,
        G::Encrypt | G::Decrypt | G::ReEncryptFrom | G::ReEncryptTo => usage == KeyUsageType::EncryptDecrypt,
        G::GenerateDataKey
        | G::GenerateDataKeyWithoutPlaintext
        | G::GenerateDataKeyPair
        | G::GenerateDataKeyPairWithoutPlaintext => is_symmetric,
        G::Sign | G::Verify => usage == KeyUsageType::SignVerify,
        G::GenerateMac | G::VerifyMac => usage == KeyUsageType::GenerateVerifyMac,
        G::DeriveSharedSecret => usage == KeyUsageType::KeyAgreement,
        G::Encapsulate | G::Decapsulate => usage == KeyUsageType::EncapsulateDecapsulate,
        G::GetPublicKey => !is_symmetric && usage != KeyUsageType::GenerateVerifyMac,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_written_as_names() {
        let set: Operations =
            [GrantOperation::Sign, GrantOperation::Decrypt, GrantOperation::Sign].into_iter().collect();
        let text = serde_json::to_string(&set).unwrap();
        assert_eq!(text, r#"["Decrypt","Sign"]"#);
        assert_eq!(serde_json::from_str::<Operations>(&text).unwrap(), set);
        assert!(serde_json::from_str::<Operations>(r#"["ScheduleKeyDeletion"]"#).is_err());
        let all: Operations = GrantOperation::ALL.iter().copied().collect();
        assert_eq!(all.iter().count(), GrantOperation::ALL.len());
        assert!(set.is_within(all) && !all.is_within(set) && Operations::default().is_within(set));
    }

    #[test]
    fn operations_fit_the_key() {
        let check = |spec, usage, expect: &[GrantOperation]| {
            let can = |operation: &&GrantOperation| is_supported(**operation, spec, usage);
            let all: Vec<GrantOperation> = GrantOperation::ALL.iter().filter(can).copied().collect();
            let always = [GrantOperation::CreateGrant, GrantOperation::RetireGrant, GrantOperation::DescribeKey];
            let mut expect: Vec<GrantOperation> = expect.iter().copied().chain(always).collect();
            expect.sort();
            assert_eq!(all, expect, "{spec} {usage}");
        };
        use GrantOperation as G;
        check(
            KeySpec::SymmetricDefault,
            KeyUsageType::EncryptDecrypt,
            &[
                G::Encrypt,
                G::Decrypt,
                G::ReEncryptFrom,
                G::ReEncryptTo,
                G::GenerateDataKey,
                G::GenerateDataKeyWithoutPlaintext,
                G::GenerateDataKeyPair,
                G::GenerateDataKeyPairWithoutPlaintext,
            ],
        );
        check(
            KeySpec::Rsa2048,
            KeyUsageType::EncryptDecrypt,
            &[G::Encrypt, G::Decrypt, G::ReEncryptFrom, G::ReEncryptTo, G::GetPublicKey],
        );
        check(KeySpec::Rsa2048, KeyUsageType::SignVerify, &[G::Sign, G::Verify, G::GetPublicKey]);
        check(KeySpec::Hmac256, KeyUsageType::GenerateVerifyMac, &[G::GenerateMac, G::VerifyMac]);
        check(KeySpec::EccNistP256, KeyUsageType::KeyAgreement, &[G::DeriveSharedSecret, G::GetPublicKey]);
        check(
            KeySpec::MlKem768,
            KeyUsageType::EncapsulateDecapsulate,
            &[G::Encapsulate, G::Decapsulate, G::GetPublicKey],
        );
    }
}
