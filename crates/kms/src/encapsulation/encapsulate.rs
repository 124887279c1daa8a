//! `Encapsulate`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::{EncapsulateRequest, EncapsulateResponse, KeyUsageType, OperationName, ops};
use trent_vault::Purpose;

use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants, usable};

/// Source: AWS KMS API Reference, `Encapsulate`.
pub(crate) struct Encapsulate;

impl Operation for Encapsulate {
    type Model = ops::Encapsulate;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &EncapsulateRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        super::check_region(OperationName::Encapsulate, &cx.call.region)?;
        grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await
    }

    fn questions(input: &EncapsulateRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .with("kms:encapsulationalgorithm", input.encapsulation_algorithm.as_str())
            .alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<EncapsulateResponse, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let kem = usable::fixed(key, OperationName::Encapsulate, KeyUsageType::EncapsulateDecapsulate)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::Encapsulate);
        let made = cx.engine.vault.encapsulate(&key_use, &key.region, kem.token()?);
        let (ciphertext, shared_secret) = made.map_err(use_failure)?;
        cx.service.usage.note(key, UsedFor::Encapsulate, &proof, cx);
        Ok(EncapsulateResponse {
            key_id: Some(key.arn().to_string()),
            shared_secret: Some(shared_secret),
            shared_secret_ciphertext_blob: Some(ciphertext),
            encapsulation_algorithm: Some(input.encapsulation_algorithm),
        })
    }
}
