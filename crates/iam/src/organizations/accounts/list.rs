//! `ListAccounts`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{ListAccountsRequest, ListAccountsResponse, ops};

use super::member;
use crate::organizations::Organizations;
use crate::organizations::ids::NodeKind;
use crate::organizations::pages::Wanted;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListAccounts`.
pub(crate) struct ListAccounts;

impl Operation for ListAccounts {
    type Model = ops::ListAccounts;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListAccountsRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &ListAccountsRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<ListAccountsResponse, Failure> {
        let (input, tree) = (proof.input(), &proof.loaded().managed()?.record);
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let all = tree.all(NodeKind::Account).map(|(id, _)| (id.to_owned(), id));
        let page = wanted.of(format!("accounts/{}", tree.organization), all, cx)?;
        let mut accounts = Vec::with_capacity(page.items.len());
        for id in page.items {
            accounts.push(member::model(tree, id, cx.call.principal.partition, &cx.engine.records).await?);
        }
        Ok(ListAccountsResponse { accounts: Some(accounts), next_token: page.next_marker })
    }
}
