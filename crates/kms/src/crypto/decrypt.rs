//! `Decrypt`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{
    DecryptRequest, DecryptResponse, DryRunModifierType, EncryptionAlgorithmSpec, OperationName, ops,
};
use trent_types::EncryptionContext;
use trent_vault::{Purpose, Vault};

use super::cipher::{self, Cipher};
use super::source::{self, Source, SourceInput};
use super::{context, material_told, use_failure, vault_failure};
use crate::question::KeyQuestion;
use crate::recipient::{Answer, Recipient};
use crate::slow::Effort;
use crate::{Kms, errors, grants};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;

/// Source: AWS KMS API Reference, `Decrypt`.
pub(crate) struct Decrypt;

impl Operation for Decrypt {
    type Model = ops::Decrypt;
    type Service = Kms;
    type Loaded = (Source, EncryptionContext, Option<Recipient>);

    const READ_ONLY: bool = true;
    const AUDIT: AuditShape = AuditShape { hidden: &["Recipient"], response: false };

    async fn load(input: &DecryptRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let recipient = Recipient::of(input.recipient.as_ref(), cx)?;
        let context = context::of(input.encryption_context.as_ref())?;
        let asymmetric = input.encryption_algorithm.is_some_and(|it| it != EncryptionAlgorithmSpec::SymmetricDefault);
        if asymmetric && input.key_id.is_none() {
            return Err(errors::missing("keyId"));
        }
        let source = SourceInput {
            blob: input.ciphertext_blob.as_deref(),
            blob_member: "ciphertextBlob",
            key_id: input.key_id.as_deref(),
            key_id_member: "keyId",
            ignore_ciphertext: ignores_ciphertext(input.dry_run, input.dry_run_modifiers.as_deref())?,
            action: "Decrypt",
        };
        let source = source::find::<Self>(source, cx).await?;
        grants::check_tokens(input.grant_tokens.as_deref(), &[&source.key.record], cx).await?;
        Ok((source, context, recipient))
    }

    fn questions(
        input: &DecryptRequest,
        (source, context, recipient): &Self::Loaded,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        let algorithm = input.encryption_algorithm.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault);
        KeyQuestion::of::<Self>(&source.key, cx)
            .named_by_ciphertext(input.key_id.as_deref())
            .encryption_context(context)
            .with("kms:encryptionalgorithm", algorithm.as_str())
            .attested(recipient.as_ref())
            .alone()
    }

    fn implied_parameter(input: &DecryptRequest) -> Option<&'static str> {
        input.encryption_algorithm.is_none().then_some(super::IMPLIED_ALGORITHM)
    }

    fn additional_event_data(output: &DecryptResponse) -> Option<String> {
        output.key_material_id.as_deref().map(material_told)
    }

    fn additional_member((_, _, recipient): &Self::Loaded) -> Option<(&'static str, String)> {
        recipient.as_ref().map(Recipient::told)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<DecryptResponse, Failure> {
        let (source, context, recipient) = proof.loaded();
        let (input, key) = (proof.input(), &source.key.record);
        let cipher = cipher::of(key, OperationName::Decrypt, input.encryption_algorithm, context)?;
        let (false, Some(blob)) = (source.is_ignored(), input.ciphertext_blob.as_deref()) else {
            return Err(errors::dry_run());
        };
        let key_use = proof.key_use(key.handle, Purpose::Decrypt);
        let vault = &cx.engine.vault;
        let (plaintext, material) = match cipher {
            Cipher::Symmetric(symmetric) => {
                let material = source.material(symmetric)?;
                let opened = vault.decrypt(&key_use, &key.region, material.token()?, blob, context);
                (opened.map_err(vault_failure)?, Some(material.id))
            }
            Cipher::Rsa(rsa, algorithm) => {
                let (region, token, blob) = (key.region.clone(), rsa.token()?.clone(), blob.to_vec());
                let open = move |vault: &Vault| vault.decrypt_rsa(&key_use, &region, &token, algorithm, &blob);
                let opened = cx.service.slow.run(Effort::of_use(rsa.spec), vault, open).await?;
                (opened.map_err(use_failure)?, None)
            }
        };
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let answer = Answer::of(plaintext, recipient.as_ref(), vault)?;
        cx.service.usage.note(key, UsedFor::Decrypt, &proof, cx);
        Ok(DecryptResponse {
            key_id: Some(key.arn_text()),
            plaintext: answer.plaintext,
            encryption_algorithm: Some(cipher.algorithm()),
            ciphertext_for_recipient: answer.for_recipient,
            key_material_id: material.map(|id| id.text()),
        })
    }
}

/// Whether a dry run leaves the ciphertext out of account. The modifier is for dry runs alone.
pub(super) fn ignores_ciphertext(
    dry_run: Option<bool>,
    modifiers: Option<&[DryRunModifierType]>,
) -> Result<bool, Failure> {
    let ignore = modifiers.unwrap_or_default().contains(&DryRunModifierType::IgnoreCiphertext);
    if ignore && dry_run != Some(true) {
        return Err(errors::validation("DryRunModifiers can be specified only when DryRun is true."));
    }
    Ok(ignore)
}
