//! `DeriveSharedSecret`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::{DeriveSharedSecretRequest, DeriveSharedSecretResponse, KeyUsageType, OperationName, ops};
use trent_vault::{Purpose, UseError};

use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::recipient::{Answer, Recipient};
use crate::{Kms, errors, grants, usable};

/// Source: AWS KMS API Reference, `DeriveSharedSecret`.
pub(crate) struct DeriveSharedSecret;

impl Operation for DeriveSharedSecret {
    type Model = ops::DeriveSharedSecret;
    type Service = Kms;
    type Loaded = (FoundKey, Option<Recipient>);

    const READ_ONLY: bool = true;
    const AUDIT: AuditShape = AuditShape { hidden: &["Recipient"], response: false };

    async fn load(input: &DeriveSharedSecretRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let recipient = Recipient::of(input.recipient.as_ref(), cx)?;
        let key = grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await?;
        Ok((key, recipient))
    }

    fn questions(
        input: &DeriveSharedSecretRequest,
        (key, recipient): &Self::Loaded,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .with("kms:keyagreementalgorithm", input.key_agreement_algorithm.as_str())
            .attested(recipient.as_ref())
            .alone()
    }

    fn additional_member((_, recipient): &Self::Loaded) -> Option<(&'static str, String)> {
        recipient.as_ref().map(Recipient::told)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<DeriveSharedSecretResponse, Failure> {
        let (key, recipient) = proof.loaded();
        let (input, key) = (proof.input(), &key.record);
        let own = usable::fixed(key, OperationName::DeriveSharedSecret, KeyUsageType::KeyAgreement)?;
        let key_use = proof.key_use(key.handle, Purpose::DeriveSharedSecret);
        let vault = &cx.engine.vault;
        let derived = vault.derive_shared_secret(&key_use, &key.region, own.token()?, &input.public_key);
        let shared_secret = derived.map_err(|error| match error {
            UseError::InvalidPublicKey => errors::validation(format!(
                "The public key is not a DER-encoded X.509 public key on the elliptic curve of key spec {}.",
                own.spec
            )),
            error => use_failure(error),
        })?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let answer = Answer::of(shared_secret, recipient.as_ref(), vault)?;
        cx.service.usage.note(key, UsedFor::DeriveSharedSecret, &proof, cx);
        Ok(DeriveSharedSecretResponse {
            key_id: Some(key.arn().to_string()),
            shared_secret: answer.plaintext,
            ciphertext_for_recipient: answer.for_recipient,
            key_agreement_algorithm: Some(input.key_agreement_algorithm),
            key_origin: Some(key.origin()),
        })
    }
}
