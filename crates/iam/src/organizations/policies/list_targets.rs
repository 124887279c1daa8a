//! `ListTargetsForPolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{ListTargetsForPolicyRequest, ListTargetsForPolicyResponse, ops};
use trent_model::organizations::{PolicyTargetSummary, TargetType};

use super::Policy;
use crate::organizations::Organizations;
use crate::organizations::accounts::member;
use crate::organizations::ids::NodeKind;
use crate::organizations::pages::Wanted;
use crate::organizations::seen::Seen;
use crate::organizations::structure::ROOT_NAME;

/// Source: AWS Organizations API Reference, `ListTargetsForPolicy`.
pub(crate) struct ListTargetsForPolicy;

impl Operation for ListTargetsForPolicy {
    type Model = ops::ListTargetsForPolicy;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListTargetsForPolicyRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &ListTargetsForPolicyRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.policy_question::<Self>(&input.policy_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<ListTargetsForPolicyResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let (tree, records) = (&seen.managed()?.record, &cx.engine.records);
        Policy::existing(tree, &input.policy_id, records).await?;
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let list = format!("targets/{}/{}", tree.organization, input.policy_id);
        let attached = tree.nodes.iter().filter(|(_, node)| node.policies.contains(&input.policy_id));
        let page = wanted.of(list, attached.map(|(id, node)| (id.clone(), (id, node))), cx)?;
        let mut targets = Vec::with_capacity(page.items.len());
        for (id, node) in page.items {
            let (kind, name) = match NodeKind::of(id) {
                Some(NodeKind::Root) | None => (TargetType::Root, ROOT_NAME.to_owned()),
                Some(NodeKind::Unit) => (TargetType::OrganizationalUnit, node.name.clone().unwrap_or_default()),
                Some(NodeKind::Account) => {
                    let account = id.parse().map_err(Failure::internal)?;
                    (TargetType::Account, member::read(tree, account, records).await?.name)
                }
            };
            let (target_id, arn) = (Some(id.clone()), Some(seen.arn(id)));
            targets.push(PolicyTargetSummary { target_id, arn, name: Some(name), r#type: Some(kind) });
        }
        Ok(ListTargetsForPolicyResponse { targets: Some(targets), next_token: page.next_marker })
    }
}
