//! `GenerateDataKey`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GenerateDataKeyRequest, GenerateDataKeyResponse, OperationName, ops};
use trent_types::EncryptionContext;
use trent_vault::Purpose;

use super::{context, current, data_key_bytes, material_told, vault_failure};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::recipient::{Answer, Recipient};
use crate::{Kms, errors, grants, usable};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;

/// Source: AWS KMS API Reference, `GenerateDataKey`.
pub(crate) struct GenerateDataKey;

impl Operation for GenerateDataKey {
    type Model = ops::GenerateDataKey;
    type Service = Kms;
    type Loaded = (FoundKey, EncryptionContext, Option<Recipient>);

    const READ_ONLY: bool = true;
    const AUDIT: AuditShape = AuditShape { hidden: &["Recipient"], response: false };

    async fn load(input: &GenerateDataKeyRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let recipient = Recipient::of(input.recipient.as_ref(), cx)?;
        data_key_bytes(input.key_spec, input.number_of_bytes)?;
        let context = context::of(input.encryption_context.as_ref())?;
        let key = grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await?;
        Ok((key, context, recipient))
    }

    fn questions(
        input: &GenerateDataKeyRequest,
        (key, context, recipient): &Self::Loaded,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .encryption_context(context)
            .attested(recipient.as_ref())
            .alone()
    }

    fn additional_event_data(output: &GenerateDataKeyResponse) -> Option<String> {
        output.key_material_id.as_deref().map(material_told)
    }

    fn additional_member((_, _, recipient): &Self::Loaded) -> Option<(&'static str, String)> {
        recipient.as_ref().map(Recipient::told)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GenerateDataKeyResponse, Failure> {
        let (key, context, recipient) = proof.loaded();
        let (input, key) = (proof.input(), &key.record);
        let material = current(usable::symmetric(key, OperationName::GenerateDataKey)?)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::GenerateDataKey);
        let length = data_key_bytes(input.key_spec, input.number_of_bytes)?;
        let made = cx.engine.vault.generate_data_key(&key_use, &key.region, material.token()?, length, context);
        let (plaintext, ciphertext_blob) = made.map_err(vault_failure)?;
        let answer = Answer::of(plaintext, recipient.as_ref(), &cx.engine.vault)?;
        cx.service.usage.note(key, UsedFor::GenerateDataKey, &proof, cx);
        Ok(GenerateDataKeyResponse {
            ciphertext_blob: Some(ciphertext_blob),
            plaintext: answer.plaintext,
            key_id: Some(key.arn_text()),
            ciphertext_for_recipient: answer.for_recipient,
            key_material_id: Some(material.id.text()),
        })
    }
}
