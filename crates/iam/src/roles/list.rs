//! `ListRoles`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{ListRolesRequest, ListRolesResponse, ops};

use crate::listing::{self, Wanted};
use crate::record::RoleRecord;
use crate::{Iam, all_below};

/// Source: IAM API Reference, `ListRoles`.
pub(crate) struct ListRoles;

impl Operation for ListRoles {
    type Model = ops::ListRoles;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListRolesRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &ListRolesRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(all_below::<RoleRecord>(input.path_prefix.as_deref(), cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListRolesResponse, Failure> {
        let input = proof.input();
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = listing::entities::<RoleRecord>(wanted, input.path_prefix.as_deref(), cx).await?;
        let partition = cx.call.principal.partition;
        Ok(ListRolesResponse {
            roles: page.items.iter().map(|role| super::listed(role, partition)).collect(),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
