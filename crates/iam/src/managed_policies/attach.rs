//! `AttachUserPolicy`, `AttachGroupPolicy` and `AttachRolePolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{AttachGroupPolicyRequest, AttachRolePolicyRequest, AttachUserPolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::attachment::Pair;
use crate::Iam;
use crate::record::{GroupRecord, RoleRecord, UserRecord};

/// Source: IAM API Reference, `AttachUserPolicy`.
pub(crate) struct AttachUserPolicy;

/// Source: IAM API Reference, `AttachGroupPolicy`.
pub(crate) struct AttachGroupPolicy;

/// Source: IAM API Reference, `AttachRolePolicy`.
pub(crate) struct AttachRolePolicy;

impl Operation for AttachUserPolicy {
    type Model = ops::AttachUserPolicy;
    type Service = Iam;
    type Loaded = Pair<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &AttachUserPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Pair<UserRecord>, Failure> {
        Pair::load(&input.user_name, &input.policy_arn, cx).await
    }

    fn questions(_: &AttachUserPolicyRequest, pair: &Pair<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![pair.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        if let Some(changes) = proof.loaded().attached()? {
            cx.engine.records.commit(&proof, changes).await?;
        }
        Ok(Unit {})
    }
}

impl Operation for AttachGroupPolicy {
    type Model = ops::AttachGroupPolicy;
    type Service = Iam;
    type Loaded = Pair<GroupRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &AttachGroupPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Pair<GroupRecord>, Failure> {
        Pair::load(&input.group_name, &input.policy_arn, cx).await
    }

    fn questions(_: &AttachGroupPolicyRequest, pair: &Pair<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![pair.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        if let Some(changes) = proof.loaded().attached()? {
            cx.engine.records.commit(&proof, changes).await?;
        }
        Ok(Unit {})
    }
}

impl Operation for AttachRolePolicy {
    type Model = ops::AttachRolePolicy;
    type Service = Iam;
    type Loaded = Pair<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &AttachRolePolicyRequest, cx: &Cx<'_, Iam>) -> Result<Pair<RoleRecord>, Failure> {
        Pair::load(&input.role_name, &input.policy_arn, cx).await
    }

    fn questions(_: &AttachRolePolicyRequest, pair: &Pair<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![pair.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        if let Some(changes) = proof.loaded().attached()? {
            cx.engine.records.commit(&proof, changes).await?;
        }
        Ok(Unit {})
    }
}
