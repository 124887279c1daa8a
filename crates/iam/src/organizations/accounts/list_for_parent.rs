//! `ListAccountsForParent`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{ListAccountsForParentRequest, ListAccountsForParentResponse, ops};

use super::member;
use crate::organizations::Organizations;
use crate::organizations::errors;
use crate::organizations::ids::NodeKind;
use crate::organizations::pages::Wanted;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListAccountsForParent`.
pub(crate) struct ListAccountsForParent;

impl Operation for ListAccountsForParent {
    type Model = ops::ListAccountsForParent;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListAccountsForParentRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &ListAccountsForParentRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.parent_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<ListAccountsForParentResponse, Failure> {
        let (input, tree) = (proof.input(), &proof.loaded().managed()?.record);
        let parent = input.parent_id.as_str();
        tree.parent(parent).ok_or_else(errors::no_parent)?;
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let all = tree.children(parent, NodeKind::Account).map(|(id, _)| (id.to_owned(), id));
        let page = wanted.of(format!("accounts/{}/{parent}", tree.organization), all, cx)?;
        let mut accounts = Vec::with_capacity(page.items.len());
        for id in page.items {
            accounts.push(member::model(tree, id, cx.call.principal.partition, &cx.engine.records).await?);
        }
        Ok(ListAccountsForParentResponse { accounts: Some(accounts), next_token: page.next_marker })
    }
}
