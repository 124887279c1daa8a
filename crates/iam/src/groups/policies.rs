//! `PutGroupPolicy`, `GetGroupPolicy`, `DeleteGroupPolicy` and `ListGroupPolicies`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{
    DeleteGroupPolicyRequest, GetGroupPolicyRequest, GetGroupPolicyResponse, ListGroupPoliciesRequest,
    ListGroupPoliciesResponse, PutGroupPolicyRequest, ops,
};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{Entity as _, GroupRecord};
use crate::{Iam, inline};

/// Source: IAM API Reference, `PutGroupPolicy`.
pub(crate) struct PutGroupPolicy;

/// Source: IAM API Reference, `GetGroupPolicy`.
pub(crate) struct GetGroupPolicy;

/// Source: IAM API Reference, `DeleteGroupPolicy`.
pub(crate) struct DeleteGroupPolicy;

/// Source: IAM API Reference, `ListGroupPolicies`.
pub(crate) struct ListGroupPolicies;

impl Operation for PutGroupPolicy {
    type Model = ops::PutGroupPolicy;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &PutGroupPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    fn questions(_: &PutGroupPolicyRequest, group: &Named<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (input, group) = (proof.input(), proof.loaded().existing()?);
        let changed =
            inline::put(&group.record, &input.policy_name, &input.policy_document, cx.call.principal.partition)?;
        let changes = Changes::default().replace(GroupRecord::key(&changed.id), group.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for GetGroupPolicy {
    type Model = ops::GetGroupPolicy;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &GetGroupPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    fn questions(_: &GetGroupPolicyRequest, group: &Named<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Iam>) -> Result<GetGroupPolicyResponse, Failure> {
        let (input, group) = (proof.input(), &proof.loaded().existing()?.record);
        Ok(GetGroupPolicyResponse {
            group_name: group.name.clone(),
            policy_name: input.policy_name.clone(),
            policy_document: inline::answer(group, &input.policy_name)?,
        })
    }
}

impl Operation for DeleteGroupPolicy {
    type Model = ops::DeleteGroupPolicy;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteGroupPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    fn questions(_: &DeleteGroupPolicyRequest, group: &Named<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let group = proof.loaded().existing()?;
        let changed = inline::deleted(&group.record, &proof.input().policy_name)?;
        let changes = Changes::default().replace(GroupRecord::key(&changed.id), group.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for ListGroupPolicies {
    type Model = ops::ListGroupPolicies;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListGroupPoliciesRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    fn questions(_: &ListGroupPoliciesRequest, group: &Named<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListGroupPoliciesResponse, Failure> {
        let (input, group) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let list = format!("ListGroupPolicies/{}", group.id);
        let page = listing::named(wanted, list, inline::names(group), cx)?;
        Ok(ListGroupPoliciesResponse {
            policy_names: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
