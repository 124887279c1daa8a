//! `DetachUserPolicy`, `DetachGroupPolicy` and `DetachRolePolicy`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{DetachGroupPolicyRequest, DetachRolePolicyRequest, DetachUserPolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::attachment::Pair;
use crate::Iam;
use crate::record::{GroupRecord, RoleRecord, UserRecord};

/// Source: IAM API Reference, `DetachUserPolicy`.
pub(crate) struct DetachUserPolicy;

/// Source: IAM API Reference, `DetachGroupPolicy`.
pub(crate) struct DetachGroupPolicy;

/// Source: IAM API Reference, `DetachRolePolicy`.
pub(crate) struct DetachRolePolicy;

impl Operation for DetachUserPolicy {
    type Model = ops::DetachUserPolicy;
    type Service = Iam;
    type Loaded = Pair<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DetachUserPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Pair<UserRecord>, Failure> {
        Pair::load(&input.user_name, &input.policy_arn, cx).await
    }

    fn questions(_: &DetachUserPolicyRequest, pair: &Pair<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![pair.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let changes = proof.loaded().detached()?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for DetachGroupPolicy {
    type Model = ops::DetachGroupPolicy;
    type Service = Iam;
    type Loaded = Pair<GroupRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DetachGroupPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Pair<GroupRecord>, Failure> {
        Pair::load(&input.group_name, &input.policy_arn, cx).await
    }

    fn questions(_: &DetachGroupPolicyRequest, pair: &Pair<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![pair.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let changes = proof.loaded().detached()?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for DetachRolePolicy {
    type Model = ops::DetachRolePolicy;
    type Service = Iam;
    type Loaded = Pair<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DetachRolePolicyRequest, cx: &Cx<'_, Iam>) -> Result<Pair<RoleRecord>, Failure> {
        Pair::load(&input.role_name, &input.policy_arn, cx).await
    }

    fn questions(_: &DetachRolePolicyRequest, pair: &Pair<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![pair.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let changes = proof.loaded().detached()?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
