//! `Verify`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::AwsError;
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::errors::KMS_INVALID_SIGNATURE_EXCEPTION;
use trent_model::kms::{MessageType, OperationName, VerifyRequest, VerifyResponse, ops};
use trent_vault::{Purpose, UseError};

use super::message::Checked;
use super::signer;
use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants};

/// Source: AWS KMS API Reference, `Verify`.
pub(crate) struct Verify;

impl Operation for Verify {
    type Model = ops::Verify;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &VerifyRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await
    }

    fn questions(input: &VerifyRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .with("kms:signingalgorithm", input.signing_algorithm.as_str())
            .with("kms:messagetype", input.message_type.unwrap_or(MessageType::Raw).as_str())
            .alone()
    }

    fn implied_parameter(input: &VerifyRequest) -> Option<&'static str> {
        input.message_type.is_none().then_some(super::IMPLIED_MESSAGE_TYPE)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<VerifyResponse, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let (signer, algorithm) = signer(key, OperationName::Verify, input.signing_algorithm)?;
        let message = Checked::new(algorithm, input.message_type, &input.message)?;
        let key_use = proof.key_use(key.handle, Purpose::Verify);
        // With a public key, even RSA and ML-DSA are quick.
        let (vault, token) = (&cx.engine.vault, signer.token()?);
        vault.verify(&key_use, &key.region, token, algorithm, message.message(), &input.signature).map_err(
            |error| match error {
                // AWS gives no message with it.
                UseError::InvalidSignature => Failure::Aws(AwsError::bare(&KMS_INVALID_SIGNATURE_EXCEPTION)),
                error => use_failure(error),
            },
        )?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        cx.service.usage.note(key, UsedFor::Verify, &proof, cx);
        Ok(VerifyResponse {
            key_id: Some(key.arn_text()),
            signature_valid: Some(true),
            signing_algorithm: Some(input.signing_algorithm),
        })
    }
}
