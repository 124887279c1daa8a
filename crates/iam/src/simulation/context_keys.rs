//! `GetContextKeysForCustomPolicy` and `GetContextKeysForPrincipalPolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{
    GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse, GetContextKeysForPrincipalPolicyRequest, ops,
};

use super::given::Given;
use super::mentioned;
use super::source::{self, Source};
use crate::{Iam, anything};

/// Source: IAM API Reference, `GetContextKeysForCustomPolicy`.
pub(crate) struct GetContextKeysForCustomPolicy;

/// Source: IAM API Reference, `GetContextKeysForPrincipalPolicy`.
pub(crate) struct GetContextKeysForPrincipalPolicy;

impl Operation for GetContextKeysForCustomPolicy {
    type Model = ops::GetContextKeysForCustomPolicy;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &GetContextKeysForCustomPolicyRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &GetContextKeysForCustomPolicyRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Iam>) -> Result<GetContextKeysForPolicyResponse, Failure> {
        let given = Given::listed("PolicyInputList", &proof.input().policy_input_list)?;
        Ok(answer(given.iter()))
    }
}

impl Operation for GetContextKeysForPrincipalPolicy {
    type Model = ops::GetContextKeysForPrincipalPolicy;
    type Service = Iam;
    type Loaded = Source;

    const READ_ONLY: bool = true;

    async fn load(input: &GetContextKeysForPrincipalPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Source, Failure> {
        source::by_arn(&input.policy_source_arn, cx).await
    }

    fn questions(_: &GetContextKeysForPrincipalPolicyRequest, source: &Source, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![source.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Iam>) -> Result<GetContextKeysForPolicyResponse, Failure> {
        let (input, source) = (proof.input(), proof.loaded().existing()?);
        let given = Given::listed("PolicyInputList", input.policy_input_list.as_deref().unwrap_or_default())?;
        Ok(answer(source.policies.iter().map(|policy| &policy.given).chain(&given)))
    }
}

fn answer<'a>(policies: impl Iterator<Item = &'a Given>) -> GetContextKeysForPolicyResponse {
    let mut found = Vec::new();
    for given in policies {
        mentioned::keys(&given.text, &mut found);
    }
    GetContextKeysForPolicyResponse { context_key_names: Some(found) }
}
