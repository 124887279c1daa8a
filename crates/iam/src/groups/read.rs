//! `GetGroup`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{GetGroupRequest, GetGroupResponse, ops};

use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{GroupRecord, UserRecord};
use crate::{Iam, names, users};

/// Source: IAM API Reference, `GetGroup`.
pub(crate) struct GetGroup;

impl Operation for GetGroup {
    type Model = ops::GetGroup;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &GetGroupRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    fn questions(_: &GetGroupRequest, group: &Named<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<GetGroupResponse, Failure> {
        let (input, group) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let (list, members) = (format!("GetGroup/{}", group.id), names::members(&group.id));
        let page = listing::indexed::<UserRecord>(wanted, list, &members, names::user, cx).await?;
        let partition = cx.call.principal.partition;
        Ok(GetGroupResponse {
            group: super::model(group, partition),
            users: page.items.iter().map(|user| users::listed(user, partition)).collect(),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
