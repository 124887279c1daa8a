//! `GenerateRandom`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GenerateRandomRequest, GenerateRandomResponse, ops};

use super::vault_failure;
use crate::recipient::{Answer, Recipient};
use crate::{Kms, anything, errors, stores};

/// Source: AWS KMS API Reference, `GenerateRandom`.
pub(crate) struct GenerateRandom;

impl Operation for GenerateRandom {
    type Model = ops::GenerateRandom;
    type Service = Kms;
    /// The number of bytes, and for whom.
    type Loaded = (usize, Option<Recipient>);

    const READ_ONLY: bool = true;
    /// Source: AWS KMS Developer Guide, "GenerateRandom" among the examples of log entries, which has no parameters.
    const AUDIT: AuditShape = AuditShape { hidden: &["NumberOfBytes", "Recipient"], response: false };

    async fn load(input: &GenerateRandomRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let recipient = Recipient::of(input.recipient.as_ref(), cx)?;
        // Optional in the model, required by the documentation.
        let bytes = input.number_of_bytes.ok_or_else(|| errors::missing("numberOfBytes"))?;
        if let Some(id) = &input.custom_key_store_id {
            return Err(stores::no_such_store(id));
        }
        Ok((usize::try_from(bytes).map_err(Failure::internal)?, recipient))
    }

    fn questions(_: &GenerateRandomRequest, (_, recipient): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let question = Question::of::<Self>(anything(cx));
        vec![match recipient {
            Some(recipient) => question.with_context(recipient.clone()),
            None => question,
        }]
    }

    fn additional_member((_, recipient): &Self::Loaded) -> Option<(&'static str, String)> {
        recipient.as_ref().map(Recipient::told)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GenerateRandomResponse, Failure> {
        let ((bytes, recipient), vault) = (proof.loaded(), &cx.engine.vault);
        let answer = Answer::of(vault.random(*bytes).map_err(vault_failure)?, recipient.as_ref(), vault)?;
        Ok(GenerateRandomResponse { plaintext: answer.plaintext, ciphertext_for_recipient: answer.for_recipient })
    }
}
