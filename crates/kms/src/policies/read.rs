//! `GetKeyPolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{GetKeyPolicyRequest, GetKeyPolicyResponse, ops};

use super::DEFAULT_NAME;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, errors};

/// Source: AWS KMS API Reference, `GetKeyPolicy`.
pub(crate) struct GetKeyPolicy;

impl Operation for GetKeyPolicy {
    type Model = ops::GetKeyPolicy;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &GetKeyPolicyRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(input: &GetKeyPolicyRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let name = super::name_in(input.policy_name.as_deref());
        KeyQuestion::of::<Self>(key, cx).with("kms:policyname", name).alone()
    }

    fn implied_parameter(input: &GetKeyPolicyRequest) -> Option<&'static str> {
        input.policy_name.is_none().then_some(super::IMPLIED_NAME)
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GetKeyPolicyResponse, Failure> {
        // No key is shared through AWS RAM, so that none has the policy AWS_RAM.
        if proof.input().policy_name.as_deref().is_some_and(|name| name != DEFAULT_NAME) {
            return Err(errors::no_such_policy());
        }
        Ok(GetKeyPolicyResponse {
            policy: Some(proof.loaded().record.policy.shown(cx.engine.identities.as_ref()).await?),
            policy_name: Some(DEFAULT_NAME.to_owned()),
        })
    }
}
