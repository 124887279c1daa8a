//! How a key encrypts: what its kind and the algorithm that a request asks for come to.

use trent_engine::Failure;
use trent_model::kms::{EncryptionAlgorithmSpec, KeyUsageType, OperationName};
use trent_types::EncryptionContext;
use trent_vault::RsaEncryptionAlgorithm;

use crate::record::{FixedKey, KeyKind, KeyRecord, SymmetricKey};
use crate::{algorithms, errors, usable};

/// A key, with an algorithm that it has.
pub(super) enum Cipher<'k> {
    /// `SYMMETRIC_DEFAULT`.
    Symmetric(&'k SymmetricKey),
    /// RSAES-OAEP.
    Rsa(&'k FixedKey, RsaEncryptionAlgorithm),
}

/// The cipher of a key that can be used for an operation, under the encryption context of the request.
///
/// # Errors
/// Those of [`usable::check`]; `InvalidKeyUsageException` for an algorithm that the key does not have;
/// `ValidationException` for an encryption context where the algorithm has none. Source: AWS KMS Developer Guide,
/// "Encryption context".
pub(super) fn of<'k>(
    key: &'k KeyRecord,
    operation: OperationName,
    asked: Option<EncryptionAlgorithmSpec>,
    context: &EncryptionContext,
) -> Result<Cipher<'k>, Failure> {
    usable::check(key, operation, KeyUsageType::EncryptDecrypt)?;
    let asked = asked.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault);
    let rsa = match (&key.kind, asked) {
        (KeyKind::SymmetricEncryption(symmetric), EncryptionAlgorithmSpec::SymmetricDefault) => {
            return Ok(Cipher::Symmetric(symmetric));
        }
        (KeyKind::Fixed(rsa), EncryptionAlgorithmSpec::RsaesOaepSha1) => {
            Cipher::Rsa(rsa, RsaEncryptionAlgorithm::RsaesOaepSha1)
        }
        (KeyKind::Fixed(rsa), EncryptionAlgorithmSpec::RsaesOaepSha256) => {
            Cipher::Rsa(rsa, RsaEncryptionAlgorithm::RsaesOaepSha256)
        }
        (
            KeyKind::SymmetricEncryption(_),
            EncryptionAlgorithmSpec::RsaesOaepSha1 | EncryptionAlgorithmSpec::RsaesOaepSha256,
        )
        | (KeyKind::Fixed(_), EncryptionAlgorithmSpec::SymmetricDefault)
        | (_, EncryptionAlgorithmSpec::Sm2Pke) => return Err(algorithms::incompatible(asked.as_str(), key)),
    };
    if !context.is_empty() {
        return Err(errors::validation("An encryption context is valid only with symmetric encryption KMS keys."));
    }
    Ok(rsa)
}

impl Cipher<'_> {
    /// AWS's name of the algorithm.
    pub(super) const fn algorithm(&self) -> EncryptionAlgorithmSpec {
        match self {
            Self::Symmetric(_) => EncryptionAlgorithmSpec::SymmetricDefault,
            Self::Rsa(_, RsaEncryptionAlgorithm::RsaesOaepSha1) => EncryptionAlgorithmSpec::RsaesOaepSha1,
            Self::Rsa(_, RsaEncryptionAlgorithm::RsaesOaepSha256) => EncryptionAlgorithmSpec::RsaesOaepSha256,
        }
    }

    /// Refuses a plaintext that is too long for the algorithm. For symmetric keys, the model does.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(super) fn check_plaintext(&self, bytes: usize) -> Result<(), Failure> {
        match self.plaintext_bytes_max() {
            Some(max) if bytes > max => Err(self.too_long()),
            Some(_) | None => Ok(()),
        }
    }

    /// The refusal of a plaintext that is too long for the algorithm.
    pub(super) fn too_long(&self) -> Failure {
        let Self::Rsa(key, algorithm) = self else { return Failure::internal("a plaintext that is too long") };
        errors::validation(format!(
            "Algorithm {algorithm} and key spec {} cannot encrypt data larger than {} bytes.",
            key.spec,
            self.plaintext_bytes_max().unwrap_or_default(),
        ))
    }

    const fn plaintext_bytes_max(&self) -> Option<usize> {
        match self {
            Self::Symmetric(_) => None,
            Self::Rsa(key, algorithm) => key.spec.rsa_plaintext_bytes_max(*algorithm),
        }
    }
}
