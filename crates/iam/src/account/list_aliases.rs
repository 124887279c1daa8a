//! `ListAccountAliases`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{ListAccountAliasesRequest, ListAccountAliasesResponse, ops};

use crate::listing::{self, Wanted};
use crate::record::AccountAliasRecord;
use crate::{Iam, anything, names};

/// Source: IAM API Reference, `ListAccountAliases`.
pub(crate) struct ListAccountAliases;

impl Operation for ListAccountAliases {
    type Model = ops::ListAccountAliases;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListAccountAliasesRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &ListAccountAliasesRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListAccountAliasesResponse, Failure> {
        let (input, account) = (proof.input(), proof.account());
        let stored = cx.engine.records.read::<AccountAliasRecord>(&names::alias(account)).await?;
        let aliases = stored.iter().map(|stored| stored.record.alias.clone());
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = listing::numbered(wanted, format!("ListAccountAliases/{account}"), aliases, cx)?;
        Ok(ListAccountAliasesResponse {
            account_aliases: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
