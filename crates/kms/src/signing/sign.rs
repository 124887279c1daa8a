//! `Sign`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::{MessageType, OperationName, SignRequest, SignResponse, ops};
use trent_vault::{Purpose, Vault};

use super::message::Checked;
use super::signer;
use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::slow::Effort;
use crate::{Kms, errors, grants};

/// Source: AWS KMS API Reference, `Sign`.
pub(crate) struct Sign;

impl Operation for Sign {
    type Model = ops::Sign;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &SignRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await
    }

    fn questions(input: &SignRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .with("kms:signingalgorithm", input.signing_algorithm.as_str())
            .with("kms:messagetype", input.message_type.unwrap_or(MessageType::Raw).as_str())
            .alone()
    }

    fn implied_parameter(input: &SignRequest) -> Option<&'static str> {
        input.message_type.is_none().then_some(super::IMPLIED_MESSAGE_TYPE)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<SignResponse, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let (signer, algorithm) = signer(key, OperationName::Sign, input.signing_algorithm)?;
        let message = Checked::new(algorithm, input.message_type, &input.message)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::Sign);
        let (region, token) = (key.region.clone(), signer.token()?.clone());
        let sign = move |vault: &Vault| vault.sign(&key_use, &region, &token, algorithm, message.message());
        let signed = cx.service.slow.run(Effort::of_use(signer.spec), &cx.engine.vault, sign).await?;
        let signature = signed.map_err(use_failure)?;
        cx.service.usage.note(key, UsedFor::Sign, &proof, cx);
        Ok(SignResponse {
            key_id: Some(key.arn_text()),
            signature: Some(signature),
            signing_algorithm: Some(input.signing_algorithm),
        })
    }
}
