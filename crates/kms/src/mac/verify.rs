//! `VerifyMac`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::AwsError;
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::errors::KMS_INVALID_MAC_EXCEPTION;
use trent_model::kms::{OperationName, VerifyMacRequest, VerifyMacResponse, ops};
use trent_vault::{Purpose, UseError};

use super::authenticator;
use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants};

/// Source: AWS KMS API Reference, `VerifyMac`.
pub(crate) struct VerifyMac;

impl Operation for VerifyMac {
    type Model = ops::VerifyMac;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &VerifyMacRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await
    }

    fn questions(input: &VerifyMacRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .with("kms:macalgorithm", input.mac_algorithm.as_str())
            .alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<VerifyMacResponse, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let (hmac, algorithm) = authenticator(key, OperationName::VerifyMac, input.mac_algorithm)?;
        let key_use = proof.key_use(key.handle, Purpose::VerifyMac);
        let (vault, token, message) = (&cx.engine.vault, hmac.token()?, input.message.expose());
        vault.verify_mac(&key_use, &key.region, token, algorithm, message, &input.mac).map_err(
            |error| match error {
                // AWS gives no message with it.
                UseError::InvalidMac => Failure::Aws(AwsError::bare(&KMS_INVALID_MAC_EXCEPTION)),
                error => use_failure(error),
            },
        )?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        cx.service.usage.note(key, UsedFor::VerifyMac, &proof, cx);
        Ok(VerifyMacResponse {
            key_id: Some(key.arn_text()),
            mac_valid: Some(true),
            mac_algorithm: Some(input.mac_algorithm),
        })
    }
}
