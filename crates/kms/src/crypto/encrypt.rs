//! `Encrypt`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{EncryptRequest, EncryptResponse, EncryptionAlgorithmSpec, OperationName, ops};
use trent_types::EncryptionContext;
use trent_vault::Purpose;

use super::cipher::{self, Cipher};
use super::{context, current, use_failure, vault_failure};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;

/// Source: AWS KMS API Reference, `Encrypt`.
pub(crate) struct Encrypt;

impl Operation for Encrypt {
    type Model = ops::Encrypt;
    type Service = Kms;
    type Loaded = (FoundKey, EncryptionContext);

    const READ_ONLY: bool = true;

    async fn load(input: &EncryptRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let context = context::of(input.encryption_context.as_ref())?;
        Ok((grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await?, context))
    }

    fn questions(input: &EncryptRequest, (key, context): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let algorithm = input.encryption_algorithm.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault);
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .encryption_context(context)
            .with("kms:encryptionalgorithm", algorithm.as_str())
            .alone()
    }

    fn implied_parameter(input: &EncryptRequest) -> Option<&'static str> {
        input.encryption_algorithm.is_none().then_some(super::IMPLIED_ALGORITHM)
    }

    fn additional_member((key, _): &Self::Loaded) -> Option<(&'static str, String)> {
        let material = current(key.record.symmetric()?).ok()?;
        Some(("keyMaterialId", format!(r#""{}""#, material.id)))
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<EncryptResponse, Failure> {
        let (key, context) = proof.loaded();
        let (input, key) = (proof.input(), &key.record);
        let plaintext = input.plaintext.expose();
        let cipher = cipher::of(key, OperationName::Encrypt, input.encryption_algorithm, context)?;
        cipher.check_plaintext(plaintext.len())?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::Encrypt);
        let (vault, region) = (&cx.engine.vault, &key.region);
        let ciphertext_blob = match cipher {
            Cipher::Symmetric(symmetric) => {
                let token = current(symmetric)?.token()?;
                vault.encrypt(&key_use, region, token, plaintext, context).map_err(vault_failure)?
            }
            Cipher::Rsa(rsa, algorithm) => {
                vault.encrypt_rsa(&key_use, region, rsa.token()?, algorithm, plaintext).map_err(use_failure)?
            }
        };
        cx.service.usage.note(key, UsedFor::Encrypt, &proof, cx);
        Ok(EncryptResponse {
            ciphertext_blob: Some(ciphertext_blob),
            key_id: Some(key.arn_text()),
            encryption_algorithm: Some(cipher.algorithm()),
        })
    }
}
