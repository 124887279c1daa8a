//! `ListCreateAccountStatus`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::CreateAccountStatus;
use trent_model::organizations::{ListCreateAccountStatusRequest, ListCreateAccountStatusResponse, ops};

use super::status;
use crate::organizations::Organizations;
use crate::organizations::names;
use crate::organizations::pages::Wanted;
use crate::organizations::record::RequestRecord;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListCreateAccountStatus`.
///
/// A page may have fewer items than asked for, as AWS says of its lists: those in other states are left out of it.
pub(crate) struct ListCreateAccountStatus;

impl Operation for ListCreateAccountStatus {
    type Model = ops::ListCreateAccountStatus;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListCreateAccountStatusRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &ListCreateAccountStatusRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<ListCreateAccountStatusResponse, Failure> {
        let (input, tree) = (proof.input(), &proof.loaded().managed()?.record);
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let prefix = names::requests(&tree.organization);
        let (pages, after) = wanted.pages(format!("requests/{}", tree.organization), cx)?;
        let view = cx.engine.records.view().await?;
        let read = view.scan::<RequestRecord>(&prefix, after.as_deref(), pages.read_limit()).await?;
        let page = pages.page(read.into_iter().map(|(name, stored)| (name, stored.record)).collect());
        let statuses = page.items.iter().map(status::model);
        let is_wanted = |status: &CreateAccountStatus| {
            let states = input.states.as_deref().unwrap_or_default();
            states.is_empty() || status.state.as_ref().is_some_and(|state| states.contains(state))
        };
        Ok(ListCreateAccountStatusResponse {
            create_account_statuses: Some(statuses.filter(is_wanted).collect()),
            next_token: page.next_marker,
        })
    }
}
