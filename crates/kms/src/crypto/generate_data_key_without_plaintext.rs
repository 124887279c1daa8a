//! `GenerateDataKeyWithoutPlaintext`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{
    GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse, OperationName, ops,
};
use trent_types::EncryptionContext;
use trent_vault::Purpose;

use super::{context, current, data_key_bytes, material_told, vault_failure};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants, usable};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;

/// Source: AWS KMS API Reference, `GenerateDataKeyWithoutPlaintext`.
pub(crate) struct GenerateDataKeyWithoutPlaintext;

impl Operation for GenerateDataKeyWithoutPlaintext {
    type Model = ops::GenerateDataKeyWithoutPlaintext;
    type Service = Kms;
    type Loaded = (FoundKey, EncryptionContext);

    const READ_ONLY: bool = true;

    async fn load(input: &GenerateDataKeyWithoutPlaintextRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        data_key_bytes(input.key_spec, input.number_of_bytes)?;
        let context = context::of(input.encryption_context.as_ref())?;
        Ok((grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await?, context))
    }

    fn questions(
        input: &GenerateDataKeyWithoutPlaintextRequest,
        (key, context): &Self::Loaded,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).named(Some(&input.key_id)).encryption_context(context).alone()
    }

    fn additional_event_data(output: &GenerateDataKeyWithoutPlaintextResponse) -> Option<String> {
        output.key_material_id.as_deref().map(material_told)
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Kms>,
    ) -> Result<GenerateDataKeyWithoutPlaintextResponse, Failure> {
        let (key, context) = proof.loaded();
        let (input, key) = (proof.input(), &key.record);
        let material = current(usable::symmetric(key, OperationName::GenerateDataKeyWithoutPlaintext)?)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::GenerateDataKeyWithoutPlaintext);
        let length = data_key_bytes(input.key_spec, input.number_of_bytes)?;
        let made = cx.engine.vault.generate_data_key_without_plaintext(
            &key_use,
            &key.region,
            material.token()?,
            length,
            context,
        );
        let ciphertext_blob = made.map_err(vault_failure)?;
        cx.service.usage.note(key, UsedFor::GenerateDataKeyWithoutPlaintext, &proof, cx);
        Ok(GenerateDataKeyWithoutPlaintextResponse {
            ciphertext_blob: Some(ciphertext_blob),
            key_id: Some(key.arn_text()),
            key_material_id: Some(material.id.text()),
        })
    }
}
