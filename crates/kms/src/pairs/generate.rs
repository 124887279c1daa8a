//! `GenerateDataKeyPair`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::{GenerateDataKeyPairRequest, GenerateDataKeyPairResponse, OperationName, ops};
use trent_types::EncryptionContext;
use trent_vault::{Purpose, Vault};

use super::pair_spec;
use crate::crypto::{context, current, material_told, use_failure};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::recipient::{Answer, Recipient};
use crate::slow::Effort;
use crate::{Kms, errors, grants, usable};

/// Source: AWS KMS API Reference, `GenerateDataKeyPair`.
pub(crate) struct GenerateDataKeyPair;

impl Operation for GenerateDataKeyPair {
    type Model = ops::GenerateDataKeyPair;
    type Service = Kms;
    type Loaded = (FoundKey, EncryptionContext, Option<Recipient>);

    const READ_ONLY: bool = true;
    const AUDIT: AuditShape = AuditShape { hidden: &["Recipient"], response: false };

    async fn load(input: &GenerateDataKeyPairRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let recipient = Recipient::of(input.recipient.as_ref(), cx)?;
        let context = context::of(input.encryption_context.as_ref())?;
        let key = grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await?;
        Ok((key, context, recipient))
    }

    fn questions(
        input: &GenerateDataKeyPairRequest,
        (key, context, recipient): &Self::Loaded,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .encryption_context(context)
            .with("kms:datakeypairspec", input.key_pair_spec.as_str())
            .attested(recipient.as_ref())
            .alone()
    }

    fn additional_event_data(output: &GenerateDataKeyPairResponse) -> Option<String> {
        output.key_material_id.as_deref().map(material_told)
    }

    fn additional_member((_, _, recipient): &Self::Loaded) -> Option<(&'static str, String)> {
        recipient.as_ref().map(Recipient::told)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GenerateDataKeyPairResponse, Failure> {
        let (key, context, recipient) = proof.loaded();
        let (input, key) = (proof.input(), &key.record);
        let material = current(usable::symmetric(key, OperationName::GenerateDataKeyPair)?)?;
        let spec = pair_spec(input.key_pair_spec, &key.region)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::GenerateDataKeyPair);
        let (region, token, context) = (key.region.clone(), material.token()?.clone(), context.clone());
        let make = move |vault: &Vault| vault.generate_data_key_pair(&key_use, &region, &token, spec, &context);
        let made = cx.service.slow.run(Effort::of_making(spec, &cx.engine.vault), &cx.engine.vault, make).await?;
        let (private_key, pair) = made.map_err(use_failure)?;
        let answer = Answer::of(private_key, recipient.as_ref(), &cx.engine.vault)?;
        cx.service.usage.note(key, UsedFor::GenerateDataKeyPair, &proof, cx);
        Ok(GenerateDataKeyPairResponse {
            private_key_ciphertext_blob: Some(pair.private_key_ciphertext),
            private_key_plaintext: answer.plaintext,
            public_key: Some(pair.public_key),
            key_id: Some(key.arn().to_string()),
            key_pair_spec: Some(input.key_pair_spec),
            ciphertext_for_recipient: answer.for_recipient,
            key_material_id: Some(material.id.text()),
        })
    }
}
