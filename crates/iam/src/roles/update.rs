//! `UpdateRole` and `UpdateRoleDescription`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{
    UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse, UpdateRoleRequest, UpdateRoleResponse, ops,
};

use super::MAX_SESSION_SECONDS_DEFAULT;
use crate::Iam;
use crate::find::{self, Named};
use crate::record::{Entity as _, RoleRecord};

/// Source: IAM API Reference, `UpdateRole`: where no longest session is given, it becomes one hour.
pub(crate) struct UpdateRole;

/// Source: IAM API Reference, `UpdateRoleDescription`.
pub(crate) struct UpdateRoleDescription;

impl Operation for UpdateRole {
    type Model = ops::UpdateRole;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateRoleRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &UpdateRoleRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<UpdateRoleResponse, Failure> {
        let (input, role) = (proof.input(), proof.loaded().existing()?);
        let max_session_seconds = input.max_session_duration.and_then(|seconds| u32::try_from(seconds).ok());
        let changed = RoleRecord {
            description: input.description.clone().or_else(|| role.record.description.clone()),
            max_session_seconds: max_session_seconds.unwrap_or(MAX_SESSION_SECONDS_DEFAULT),
            ..role.record.clone()
        };
        let changes = Changes::default().replace(RoleRecord::key(&changed.id), role.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(UpdateRoleResponse {})
    }
}

impl Operation for UpdateRoleDescription {
    type Model = ops::UpdateRoleDescription;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateRoleDescriptionRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &UpdateRoleDescriptionRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<UpdateRoleDescriptionResponse, Failure> {
        let role = proof.loaded().existing()?;
        let changed = RoleRecord { description: Some(proof.input().description.clone()), ..role.record.clone() };
        let changes = Changes::default().replace(RoleRecord::key(&changed.id), role.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(UpdateRoleDescriptionResponse { role: Some(super::listed(&changed, cx.call.principal.partition)) })
    }
}
