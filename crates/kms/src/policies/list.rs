//! `ListKeyPolicies`.

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{ListKeyPoliciesRequest, ListKeyPoliciesResponse, ops};

use super::DEFAULT_NAME;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, errors};

/// Source: AWS KMS API Reference, `ListKeyPolicies`.
pub(crate) struct ListKeyPolicies;

impl Operation for ListKeyPolicies {
    type Model = ops::ListKeyPolicies;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &ListKeyPoliciesRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &ListKeyPoliciesRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ListKeyPoliciesResponse, Failure> {
        // There is one policy, so that no page is ever followed by another and every marker is a foreign one.
        let list = format!("ListKeyPolicies/{}", proof.loaded().record.arn());
        let pages = Pages::new(&cx.engine.vault, list, 1);
        pages.after(proof.input().marker.as_deref()).map_err(|_| errors::invalid_marker())?;
        Ok(ListKeyPoliciesResponse {
            policy_names: Some(vec![DEFAULT_NAME.to_owned()]),
            truncated: Some(false),
            next_marker: None,
        })
    }
}
