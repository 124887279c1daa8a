//! `ReEncrypt`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{EncryptionAlgorithmSpec, OperationName, ReEncryptRequest, ReEncryptResponse, ops};
use trent_types::EncryptionContext;
use trent_vault::{Ciphertext, Purpose, ReEncryptTarget};

use super::decrypt::ignores_ciphertext;
use super::source::{self, Source, SourceInput};
use super::{check_algorithm, context, current, usable, vault_failure};
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;

/// Source: AWS KMS API Reference, `ReEncrypt`.
pub(crate) struct ReEncrypt;

/// The key that decrypts and the key that encrypts, each with its context.
pub(crate) struct BothKeys {
    source: Source,
    source_context: EncryptionContext,
    destination: FoundKey,
    destination_context: EncryptionContext,
}

impl Operation for ReEncrypt {
    type Model = ops::ReEncrypt;
    type Service = Kms;
    type Loaded = BothKeys;

    const READ_ONLY: bool = true;

    async fn load(input: &ReEncryptRequest, cx: &Cx<'_, Kms>) -> Result<BothKeys, Failure> {
        grants::check_tokens(input.grant_tokens.as_deref())?;
        let source_context = context::of(input.source_encryption_context.as_ref())?;
        let destination_context = context::of(input.destination_encryption_context.as_ref())?;
        let source = SourceInput {
            blob: input.ciphertext_blob.as_deref(),
            blob_member: "ciphertextBlob",
            key_id: input.source_key_id.as_deref(),
            key_id_member: "sourceKeyId",
            ignore_ciphertext: ignores_ciphertext(input.dry_run, input.dry_run_modifiers.as_deref())?,
        };
        let source = source::find::<Self>(source, cx).await?;
        let destination = identify::key_or_alias::<Self>(&input.destination_key_id, cx).await?;
        Ok(BothKeys { source, source_context, destination, destination_context })
    }

    fn questions(input: &ReEncryptRequest, keys: &BothKeys, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let same = keys.source.key.record.handle == keys.destination.record.handle;
        let same = if same { "true" } else { "false" };
        let algorithm = |asked: Option<EncryptionAlgorithmSpec>| {
            asked.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault).as_str()
        };
        let from = KeyQuestion::of::<Self>(&keys.source.key, cx)
            .action("kms:ReEncryptFrom")
            .named(input.source_key_id.as_deref())
            .encryption_context(&keys.source_context)
            .with("kms:encryptionalgorithm", algorithm(input.source_encryption_algorithm))
            .with("kms:reencryptonsamekey", same);
        let to = KeyQuestion::of::<Self>(&keys.destination, cx)
            .action("kms:ReEncryptTo")
            .named(Some(&input.destination_key_id))
            .encryption_context(&keys.destination_context)
            .with("kms:encryptionalgorithm", algorithm(input.destination_encryption_algorithm))
            .with("kms:reencryptonsamekey", same);
        vec![from.ask(), to.ask()]
    }

    fn additional_event_data(output: &ReEncryptResponse) -> Option<String> {
        let (source, destination) =
            (output.source_key_material_id.as_ref()?, output.destination_key_material_id.as_ref()?);
        Some(format!(r#"{{"sourceKeyMaterialId":"{source}","destinationKeyMaterialId":"{destination}"}}"#))
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ReEncryptResponse, Failure> {
        let BothKeys { source, source_context, destination, destination_context } = proof.loaded();
        let (input, from, to) = (proof.input(), &source.key.record, &destination.record);
        let from_key = usable(from, OperationName::ReEncrypt)?;
        let to_material = current(usable(to, OperationName::ReEncrypt)?)?;
        check_algorithm(input.source_encryption_algorithm)?;
        check_algorithm(input.destination_encryption_algorithm)?;
        let (Some(from_material), Some(blob)) = (source.material(from_key)?, input.ciphertext_blob.as_deref()) else {
            return Err(errors::dry_run());
        };
        let from_use = proof.key_use(from.handle, Purpose::ReEncryptFrom);
        let ciphertext =
            Ciphertext { blob, context: source_context, region: &from.region, token: &from_material.token };
        let to_use = proof.key_use(to.handle, Purpose::ReEncryptTo);
        let target = ReEncryptTarget { context: destination_context, region: &to.region, token: &to_material.token };
        let sealed = cx.engine.vault.re_encrypt(&from_use, ciphertext, &to_use, target);
        let ciphertext_blob = sealed.map_err(vault_failure)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        cx.service.usage.note(from, UsedFor::ReEncrypt, cx);
        cx.service.usage.note(to, UsedFor::ReEncrypt, cx);
        Ok(ReEncryptResponse {
            ciphertext_blob: Some(ciphertext_blob),
            source_key_id: Some(from.arn().to_string()),
            key_id: Some(to.arn().to_string()),
            source_encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
            destination_encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
            source_key_material_id: Some(from_material.id.to_string()),
            destination_key_material_id: Some(to_material.id.to_string()),
        })
    }
}
