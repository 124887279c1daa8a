//! `PutRolePolicy`, `GetRolePolicy`, `DeleteRolePolicy` and `ListRolePolicies`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{
    DeleteRolePolicyRequest, GetRolePolicyRequest, GetRolePolicyResponse, ListRolePoliciesRequest,
    ListRolePoliciesResponse, PutRolePolicyRequest, ops,
};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{Entity as _, RoleRecord};
use crate::{Iam, inline};

/// Source: IAM API Reference, `PutRolePolicy`.
pub(crate) struct PutRolePolicy;

/// Source: IAM API Reference, `GetRolePolicy`.
pub(crate) struct GetRolePolicy;

/// Source: IAM API Reference, `DeleteRolePolicy`.
pub(crate) struct DeleteRolePolicy;

/// Source: IAM API Reference, `ListRolePolicies`.
pub(crate) struct ListRolePolicies;

impl Operation for PutRolePolicy {
    type Model = ops::PutRolePolicy;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &PutRolePolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &PutRolePolicyRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question_of_permissions::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (input, role) = (proof.input(), proof.loaded().existing()?);
        let changed =
            inline::put(&role.record, &input.policy_name, &input.policy_document, cx.call.principal.partition)?;
        let changes = Changes::default().replace(RoleRecord::key(&changed.id), role.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for GetRolePolicy {
    type Model = ops::GetRolePolicy;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &GetRolePolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &GetRolePolicyRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Iam>) -> Result<GetRolePolicyResponse, Failure> {
        let (input, role) = (proof.input(), &proof.loaded().existing()?.record);
        Ok(GetRolePolicyResponse {
            role_name: role.name.clone(),
            policy_name: input.policy_name.clone(),
            policy_document: inline::answer(role, &input.policy_name)?,
        })
    }
}

impl Operation for DeleteRolePolicy {
    type Model = ops::DeleteRolePolicy;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteRolePolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &DeleteRolePolicyRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question_of_permissions::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let role = proof.loaded().existing()?;
        let changed = inline::deleted(&role.record, &proof.input().policy_name)?;
        let changes = Changes::default().replace(RoleRecord::key(&changed.id), role.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for ListRolePolicies {
    type Model = ops::ListRolePolicies;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListRolePoliciesRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &ListRolePoliciesRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListRolePoliciesResponse, Failure> {
        let (input, role) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let list = format!("ListRolePolicies/{}", role.id);
        let page = listing::named(wanted, list, inline::names(role), cx)?;
        Ok(ListRolePoliciesResponse {
            policy_names: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
