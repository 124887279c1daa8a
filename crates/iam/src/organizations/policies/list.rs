//! `ListPolicies`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{ListPoliciesRequest, ListPoliciesResponse, ops};

use super::found::full_access;
use crate::organizations::Organizations;
use crate::organizations::names;
use crate::organizations::pages::Wanted;
use crate::organizations::record::PolicyRecord;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListPolicies`.
pub(crate) struct ListPolicies;

impl Operation for ListPolicies {
    type Model = ops::ListPolicies;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListPoliciesRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &ListPoliciesRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.policy_question::<Self>("*")]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<ListPoliciesResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let tree = &seen.managed()?.record;
        super::check_type(&input.filter)?;
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let (pages, after) = wanted.pages(format!("policies/{}", tree.organization), cx)?;
        let prefix = names::policies(&tree.organization);
        let view = cx.engine.records.view().await?;
        let mut read = Vec::new();
        if after.is_none() && tree.all_features {
            // AWS's own comes first: by the name of all policies, which sorts before that of each.
            read.push((prefix.clone(), super::summary(full_access()?.as_ref(), seen)));
        }
        let limit = pages.read_limit() - read.len();
        for (name, stored) in view.scan::<PolicyRecord>(&prefix, after.as_deref(), limit).await? {
            read.push((name, super::summary(&stored.record, seen)));
        }
        let page = pages.page(read);
        Ok(ListPoliciesResponse { policies: Some(page.items), next_token: page.next_marker })
    }
}
