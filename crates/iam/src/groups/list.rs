//! `ListGroups` and `ListGroupsForUser`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{
    ListGroupsForUserRequest, ListGroupsForUserResponse, ListGroupsRequest, ListGroupsResponse, ops,
};

use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{GroupRecord, UserRecord};
use crate::{Iam, all_below, names};

/// Source: IAM API Reference, `ListGroups`.
pub(crate) struct ListGroups;

/// Source: IAM API Reference, `ListGroupsForUser`.
pub(crate) struct ListGroupsForUser;

impl Operation for ListGroups {
    type Model = ops::ListGroups;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListGroupsRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &ListGroupsRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(all_below::<GroupRecord>(input.path_prefix.as_deref(), cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListGroupsResponse, Failure> {
        let input = proof.input();
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = listing::entities::<GroupRecord>(wanted, input.path_prefix.as_deref(), cx).await?;
        let partition = cx.call.principal.partition;
        Ok(ListGroupsResponse {
            groups: page.items.iter().map(|group| super::model(group, partition)).collect(),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

impl Operation for ListGroupsForUser {
    type Model = ops::ListGroupsForUser;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListGroupsForUserRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &ListGroupsForUserRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![user.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListGroupsForUserResponse, Failure> {
        let (input, user) = (proof.input(), &proof.loaded().existing()?.record);
        let partition = cx.call.principal.partition;
        let mut groups = Vec::new();
        for id in &user.groups {
            if let Some(stored) = cx.engine.records.read::<GroupRecord>(&names::group(id)).await? {
                groups.push((id.clone(), super::model(&stored.record, partition)));
            }
        }
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = listing::named(wanted, format!("ListGroupsForUser/{}", user.id), groups.into_iter(), cx)?;
        Ok(ListGroupsForUserResponse {
            groups: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
