//! `GetPublicKey`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GetPublicKeyRequest, GetPublicKeyResponse, OperationName, ops};
use trent_vault::Purpose;

use crate::algorithms::Algorithms;
use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::record::KeyKind;
use crate::{Kms, errors, grants, lifecycle};

/// Source: AWS KMS API Reference, `GetPublicKey`.
pub(crate) struct GetPublicKey;

impl Operation for GetPublicKey {
    type Model = ops::GetPublicKey;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &GetPublicKeyRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await
    }

    fn questions(input: &GetPublicKeyRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).named(Some(&input.key_id)).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GetPublicKeyResponse, Failure> {
        let key = &proof.loaded().record;
        lifecycle::check(OperationName::GetPublicKey, &key.arn(), key.lifecycle.state())?;
        let pair = match &key.kind {
            KeyKind::Fixed(pair) if pair.spec.is_asymmetric() => pair,
            KeyKind::Fixed(_) | KeyKind::SymmetricEncryption(_) => {
                let spec = key.key_spec();
                let why = format!("{} key spec is {} which is not valid for GetPublicKey.", key.arn(), spec.as_str());
                return Err(errors::unsupported(why));
            }
        };
        let key_use = proof.key_use(key.handle, Purpose::GetPublicKey);
        let public_key = cx.engine.vault.public_key(&key_use, &key.region, pair.token()?).map_err(use_failure)?;
        let algorithms = Algorithms::of(key);
        Ok(GetPublicKeyResponse {
            key_id: Some(key.arn_text()),
            public_key: Some(public_key),
            customer_master_key_spec: key.key_spec().as_str().parse().ok(),
            key_spec: Some(key.key_spec()),
            key_usage: Some(key.key_usage()),
            encryption_algorithms: algorithms.encryption,
            signing_algorithms: algorithms.signing,
            key_agreement_algorithms: algorithms.key_agreement,
            encapsulation_algorithms: algorithms.encapsulation,
        })
    }
}
