//! `GenerateMac`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;
use trent_model::kms::{GenerateMacRequest, GenerateMacResponse, OperationName, ops};
use trent_vault::Purpose;

use super::authenticator;
use crate::crypto::use_failure;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors, grants};

/// Source: AWS KMS API Reference, `GenerateMac`.
pub(crate) struct GenerateMac;

impl Operation for GenerateMac {
    type Model = ops::GenerateMac;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &GenerateMacRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        grants::key_for_use::<Self>(&input.key_id, input.grant_tokens.as_deref(), cx).await
    }

    fn questions(input: &GenerateMacRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .named(Some(&input.key_id))
            .with("kms:macalgorithm", input.mac_algorithm.as_str())
            .alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GenerateMacResponse, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let (hmac, algorithm) = authenticator(key, OperationName::GenerateMac, input.mac_algorithm)?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let key_use = proof.key_use(key.handle, Purpose::GenerateMac);
        let message = input.message.expose();
        let made = cx.engine.vault.generate_mac(&key_use, &key.region, hmac.token()?, algorithm, message);
        let mac = made.map_err(use_failure)?;
        cx.service.usage.note(key, UsedFor::GenerateMac, &proof, cx);
        Ok(GenerateMacResponse {
            mac: Some(mac),
            mac_algorithm: Some(input.mac_algorithm),
            key_id: Some(key.arn_text()),
        })
    }
}
