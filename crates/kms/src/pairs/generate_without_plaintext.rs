//! `GenerateDataKeyPairWithoutPlaintext`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::{
    GenerateDataKeyPairWithoutPlaintextRequest, GenerateDataKeyPairWithoutPlaintextResponse, OperationName, ops,
};
use trent_types::EncryptionContext;
use trent_vault::{Purpose, Vault};

use super::pair_spec;
use crate::crypto::{context, current, material_told, use_failure};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::slow::Effort;
use crate::{Kms, errors, grants, usable};

/// Source: AWS KMS API Reference, `GenerateDataKeyPairWithoutPlaintext`.
pub(crate) struct GenerateDataKeyPairWithoutPlaintext;

impl Operation for GenerateDataKeyPairWithoutPlaintext {
    type Model = ops::GenerateDataKeyPairWithoutPlaintext;
    type Service = Kms;
    type Loaded = (FoundKey, EncryptionContext);

    const READ_ONLY: bool = true;

    async fn load(
        input: &GenerateDataKeyPairWithoutPlaintextRequest,
        cx: &Cx<'_, Kms>,
    ) -> Result<Self::Loaded, Failure> {
        let context = context::of(input.encryption_context.as_ref())?;
        Ok((grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await?, context))
    }

    fn questions(
        input: &GenerateDataKeyPairWithoutPlaintextRequest,
        (key, context): &Self::Loaded,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .encryption_context(context)
            .with("kms:datakeypairspec", input.key_pair_spec.as_str())
            .alone()
    }

    fn additional_event_data(output: &GenerateDataKeyPairWithoutPlaintextResponse) -> Option<String> {
        output.key_material_id.as_deref().map(material_told)
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Kms>,
    ) -> Result<GenerateDataKeyPairWithoutPlaintextResponse, Failure> {
        let (key, context) = proof.loaded();
        let (input, key) = (proof.input(), &key.record);
        let material = current(usable::symmetric(key, OperationName::GenerateDataKeyPairWithoutPlaintext)?)?;
        let spec = pair_spec(input.key_pair_spec, &key.region)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::GenerateDataKeyPairWithoutPlaintext);
        let (region, token, context) = (key.region.clone(), material.token()?.clone(), context.clone());
        let make = move |vault: &Vault| {
            vault.generate_data_key_pair_without_plaintext(&key_use, &region, &token, spec, &context)
        };
        let made = cx.service.slow.run(Effort::of_making(spec, &cx.engine.vault), &cx.engine.vault, make).await?;
        let pair = made.map_err(use_failure)?;
        cx.service.usage.note(key, UsedFor::GenerateDataKeyPairWithoutPlaintext, &proof, cx);
        Ok(GenerateDataKeyPairWithoutPlaintextResponse {
            private_key_ciphertext_blob: Some(pair.private_key_ciphertext),
            public_key: Some(pair.public_key),
            key_id: Some(key.arn().to_string()),
            key_pair_spec: Some(input.key_pair_spec),
            key_material_id: Some(material.id.text()),
        })
    }
}
