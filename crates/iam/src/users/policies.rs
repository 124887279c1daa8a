//! `PutUserPolicy`, `GetUserPolicy`, `DeleteUserPolicy` and `ListUserPolicies`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{
    DeleteUserPolicyRequest, GetUserPolicyRequest, GetUserPolicyResponse, ListUserPoliciesRequest,
    ListUserPoliciesResponse, PutUserPolicyRequest, ops,
};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{Entity as _, UserRecord};
use crate::{Iam, inline};

/// Source: IAM API Reference, `PutUserPolicy`.
pub(crate) struct PutUserPolicy;

/// Source: IAM API Reference, `GetUserPolicy`.
pub(crate) struct GetUserPolicy;

/// Source: IAM API Reference, `DeleteUserPolicy`.
pub(crate) struct DeleteUserPolicy;

/// Source: IAM API Reference, `ListUserPolicies`.
pub(crate) struct ListUserPolicies;

impl Operation for PutUserPolicy {
    type Model = ops::PutUserPolicy;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &PutUserPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &PutUserPolicyRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question_of_permissions::<Self>(user)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (input, user) = (proof.input(), proof.loaded().existing()?);
        let changed =
            inline::put(&user.record, &input.policy_name, &input.policy_document, cx.call.principal.partition)?;
        let changes = Changes::default().replace(UserRecord::key(&changed.id), user.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for GetUserPolicy {
    type Model = ops::GetUserPolicy;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &GetUserPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &GetUserPolicyRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(user)]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Iam>) -> Result<GetUserPolicyResponse, Failure> {
        let (input, user) = (proof.input(), &proof.loaded().existing()?.record);
        Ok(GetUserPolicyResponse {
            user_name: user.name.clone(),
            policy_name: input.policy_name.clone(),
            policy_document: inline::answer(user, &input.policy_name)?,
        })
    }
}

impl Operation for DeleteUserPolicy {
    type Model = ops::DeleteUserPolicy;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteUserPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &DeleteUserPolicyRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question_of_permissions::<Self>(user)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let user = proof.loaded().existing()?;
        let changed = inline::deleted(&user.record, &proof.input().policy_name)?;
        let changes = Changes::default().replace(UserRecord::key(&changed.id), user.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for ListUserPolicies {
    type Model = ops::ListUserPolicies;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListUserPoliciesRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &ListUserPoliciesRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(user)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListUserPoliciesResponse, Failure> {
        let (input, user) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let list = format!("ListUserPolicies/{}", user.id);
        let page = listing::named(wanted, list, inline::names(user), cx)?;
        Ok(ListUserPoliciesResponse {
            policy_names: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
