//! `GenerateRandom`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GenerateRandomRequest, GenerateRandomResponse, ops};

use super::{refuse_recipient, vault_failure};
use crate::{Kms, anything, errors, stores};

/// Source: AWS KMS API Reference, `GenerateRandom`.
pub(crate) struct GenerateRandom;

impl Operation for GenerateRandom {
    type Model = ops::GenerateRandom;
    type Service = Kms;
    type Loaded = usize;

    const READ_ONLY: bool = true;

    async fn load(input: &GenerateRandomRequest, _: &Cx<'_, Kms>) -> Result<usize, Failure> {
        refuse_recipient(input.recipient.as_ref())?;
        // Optional in the model, required by the documentation.
        let bytes = input.number_of_bytes.ok_or_else(|| errors::missing("numberOfBytes"))?;
        if let Some(id) = &input.custom_key_store_id {
            return Err(stores::no_such_store(id));
        }
        usize::try_from(bytes).map_err(Failure::internal)
    }

    fn questions(_: &GenerateRandomRequest, _: &usize, cx: &Cx<'_, Kms>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GenerateRandomResponse, Failure> {
        let random = cx.engine.vault.random(*proof.loaded()).map_err(vault_failure)?;
        Ok(GenerateRandomResponse { plaintext: Some(random), ciphertext_for_recipient: None })
    }
}
