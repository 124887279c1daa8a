//! `ListUsers`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{ListUsersRequest, ListUsersResponse, ops};

use crate::listing::{self, Wanted};
use crate::record::UserRecord;
use crate::{Iam, all_below};

/// Source: IAM API Reference, `ListUsers`.
pub(crate) struct ListUsers;

impl Operation for ListUsers {
    type Model = ops::ListUsers;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListUsersRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &ListUsersRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(all_below::<UserRecord>(input.path_prefix.as_deref(), cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListUsersResponse, Failure> {
        let input = proof.input();
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = listing::entities::<UserRecord>(wanted, input.path_prefix.as_deref(), cx).await?;
        let partition = cx.call.principal.partition;
        Ok(ListUsersResponse {
            users: page.items.iter().map(|user| super::listed(user, partition)).collect(),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
