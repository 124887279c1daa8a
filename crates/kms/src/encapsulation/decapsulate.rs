//! `Decapsulate`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::{DecapsulateRequest, DecapsulateResponse, KeyUsageType, OperationName, ops};
use trent_vault::Purpose;

use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants, usable};

/// Source: AWS KMS API Reference, `Decapsulate`.
pub(crate) struct Decapsulate;

impl Operation for Decapsulate {
    type Model = ops::Decapsulate;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &DecapsulateRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        super::check_region(OperationName::Decapsulate, &cx.call.region)?;
        grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await
    }

    fn questions(input: &DecapsulateRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .with("kms:encapsulationalgorithm", input.encapsulation_algorithm.as_str())
            .alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<DecapsulateResponse, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let kem = usable::fixed(key, OperationName::Decapsulate, KeyUsageType::EncapsulateDecapsulate)?;
        let key_use = proof.key_use(key.handle, Purpose::Decapsulate);
        let (vault, token) = (&cx.engine.vault, kem.token()?);
        let opened = vault.decapsulate(&key_use, &key.region, token, &input.shared_secret_ciphertext_blob);
        let shared_secret = opened.map_err(use_failure)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        cx.service.usage.note(key, UsedFor::Decapsulate, &proof, cx);
        Ok(DecapsulateResponse {
            key_id: Some(key.arn().to_string()),
            shared_secret: Some(shared_secret),
            encapsulation_algorithm: Some(input.encapsulation_algorithm),
        })
    }
}
