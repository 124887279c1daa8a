//! `GenerateDataKey`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GenerateDataKeyRequest, GenerateDataKeyResponse, OperationName, ops};
use trent_types::EncryptionContext;
use trent_vault::Purpose;

use super::{context, current, data_key_bytes, refuse_recipient, vault_failure};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants, usable};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;

/// Source: AWS KMS API Reference, `GenerateDataKey`.
pub(crate) struct GenerateDataKey;

impl Operation for GenerateDataKey {
    type Model = ops::GenerateDataKey;
    type Service = Kms;
    type Loaded = (FoundKey, EncryptionContext);

    const READ_ONLY: bool = true;

    async fn load(input: &GenerateDataKeyRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        refuse_recipient(input.recipient.as_ref())?;
        data_key_bytes(input.key_spec, input.number_of_bytes)?;
        let context = context::of(input.encryption_context.as_ref())?;
        Ok((grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await?, context))
    }

    fn questions(input: &GenerateDataKeyRequest, (key, context): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).named(Some(&input.key_id)).encryption_context(context).alone()
    }

    fn additional_event_data(output: &GenerateDataKeyResponse) -> Option<String> {
        output.key_material_id.as_ref().map(|id| format!(r#"{{"keyMaterialId":"{id}"}}"#))
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GenerateDataKeyResponse, Failure> {
        let (key, context) = proof.loaded();
        let (input, key) = (proof.input(), &key.record);
        let material = current(usable::symmetric(key, OperationName::GenerateDataKey)?)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::GenerateDataKey);
        let length = data_key_bytes(input.key_spec, input.number_of_bytes)?;
        let made = cx.engine.vault.generate_data_key(&key_use, &key.region, material.token()?, length, context);
        let (plaintext, ciphertext_blob) = made.map_err(vault_failure)?;
        cx.service.usage.note(key, UsedFor::GenerateDataKey, cx);
        Ok(GenerateDataKeyResponse {
            ciphertext_blob: Some(ciphertext_blob),
            plaintext: Some(plaintext),
            key_id: Some(key.arn_text()),
            ciphertext_for_recipient: None,
            key_material_id: Some(material.id.to_string()),
        })
    }
}
