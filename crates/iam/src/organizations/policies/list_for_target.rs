//! `ListPoliciesForTarget`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{ListPoliciesForTargetRequest, ListPoliciesForTargetResponse, ops};

use super::Policy;
use crate::organizations::Organizations;
use crate::organizations::errors;
use crate::organizations::pages::Wanted;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListPoliciesForTarget`.
pub(crate) struct ListPoliciesForTarget;

impl Operation for ListPoliciesForTarget {
    type Model = ops::ListPoliciesForTarget;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListPoliciesForTargetRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &ListPoliciesForTargetRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.policy_question::<Self>(&input.target_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<ListPoliciesForTargetResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let tree = &seen.managed()?.record;
        super::check_type(&input.filter)?;
        let node = tree.nodes.get(&input.target_id).ok_or_else(errors::no_target)?;
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let list = format!("policies-of/{}/{}", tree.organization, input.target_id);
        let page = wanted.of(list, node.policies.iter().map(|id| (id.clone(), id)), cx)?;
        let mut policies = Vec::with_capacity(page.items.len());
        for id in page.items {
            let policy = Policy::find(tree, id, &cx.engine.records).await?.ok_or(Failure::Changed)?;
            policies.push(super::summary(policy.record(), seen));
        }
        Ok(ListPoliciesForTargetResponse { policies: Some(policies), next_token: page.next_marker })
    }
}
