//! Messages, and the forms in which each algorithm takes them.
//!
//! Source: AWS KMS API Reference, `Sign`, parameters `Message` and `MessageType`.

use trent_engine::Failure;
use trent_model::kms::MessageType;
use trent_types::SecretBytes;
use trent_vault::{Message, SigningAlgorithm};

use crate::errors;

/// Size of the message representative of ML-DSA, in bytes.
const MU_BYTES: usize = 64;

/// A message in a form that an algorithm takes.
pub(super) struct Checked {
    form: MessageType,
    bytes: SecretBytes,
}

impl Checked {
    /// Checks the form of a message, and the length of a hash.
    ///
    /// # Errors
    /// `ValidationException`.
    pub(super) fn new(
        algorithm: SigningAlgorithm,
        form: Option<MessageType>,
        bytes: &SecretBytes,
    ) -> Result<Self, Failure> {
        let form = form.unwrap_or(MessageType::Raw);
        let bytes_expected = match form {
            MessageType::Raw if algorithm != SigningAlgorithm::Ed25519PhSha512 => None,
            MessageType::Digest => Some(digest_bytes(algorithm).ok_or_else(|| refused(algorithm, form))?),
            MessageType::ExternalMu if algorithm == SigningAlgorithm::MlDsaShake256 => Some(MU_BYTES),
            MessageType::Raw | MessageType::ExternalMu => return Err(refused(algorithm, form)),
        };
        if bytes_expected.is_some_and(|expected| expected != bytes.len()) {
            return Err(errors::validation(format!("Digest is invalid length for algorithm {algorithm}.")));
        }
        Ok(Self { form, bytes: bytes.clone() })
    }

    /// The message for the vault.
    pub(super) fn message(&self) -> Message<'_> {
        let bytes = self.bytes.expose();
        match self.form {
            MessageType::Raw => Message::Raw(bytes),
            MessageType::Digest => Message::Digest(bytes),
            MessageType::ExternalMu => Message::ExternalMu(bytes),
        }
    }
}

fn refused(algorithm: SigningAlgorithm, form: MessageType) -> Failure {
    errors::validation(format!("MessageType {} is not valid for algorithm {algorithm}.", form.as_str()))
}

/// Length of the hash that an algorithm signs, in bytes; none if it takes no hash.
const fn digest_bytes(algorithm: SigningAlgorithm) -> Option<usize> {
    use SigningAlgorithm as A;
    match algorithm {
        A::RsassaPssSha256 | A::RsassaPkcs1V15Sha256 | A::EcdsaSha256 => Some(32),
        A::RsassaPssSha384 | A::RsassaPkcs1V15Sha384 | A::EcdsaSha384 => Some(48),
        A::RsassaPssSha512 | A::RsassaPkcs1V15Sha512 | A::EcdsaSha512 | A::Ed25519PhSha512 => Some(64),
        A::Ed25519Sha512 | A::MlDsaShake256 => None,
    }
}
