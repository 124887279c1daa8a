//! `PutRolePermissionsBoundary` and `DeleteRolePermissionsBoundary`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteRolePermissionsBoundaryRequest, PutRolePermissionsBoundaryRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::{Entity as _, RoleRecord};
use crate::{Iam, boundary, errors};

/// Source: IAM API Reference, `PutRolePermissionsBoundary`.
pub(crate) struct PutRolePermissionsBoundary;

/// Source: IAM API Reference, `DeleteRolePermissionsBoundary`.
pub(crate) struct DeleteRolePermissionsBoundary;

impl Operation for PutRolePermissionsBoundary {
    type Model = ops::PutRolePermissionsBoundary;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &PutRolePermissionsBoundaryRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(
        input: &PutRolePermissionsBoundaryRequest,
        role: &Named<RoleRecord>,
        _: &Cx<'_, Iam>,
    ) -> Vec<Question> {
        let keys = super::keys(role).with_boundary(Some(&input.permissions_boundary));
        vec![role.question::<Self>().with_context(keys)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (role, records) = (proof.loaded().existing()?, &cx.engine.records);
        let arn = proof.input().permissions_boundary.as_str();
        let policy = boundary::policy(arn, &cx.call.principal, records).await?;
        let (id, old) = (&role.record.id, role.record.boundary.as_deref());
        let changed = RoleRecord { boundary: Some(arn.to_owned()), ..role.record.clone() };
        let changes = Changes::default().replace(RoleRecord::key(id), role.revision, &changed);
        let changes = boundary::changed(id, proof.account(), old, Some((arn, &policy)), records, changes).await?;
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for DeleteRolePermissionsBoundary {
    type Model = ops::DeleteRolePermissionsBoundary;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(
        input: &DeleteRolePermissionsBoundaryRequest,
        cx: &Cx<'_, Iam>,
    ) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &DeleteRolePermissionsBoundaryRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question_of_permissions::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (role, records) = (proof.loaded().existing()?, &cx.engine.records);
        let Some(old) = role.record.boundary.as_deref() else {
            return Err(errors::no_boundary(RoleRecord::KIND, &role.record.name));
        };
        let id = &role.record.id;
        let changed = RoleRecord { boundary: None, ..role.record.clone() };
        let changes = Changes::default().replace(RoleRecord::key(id), role.revision, &changed);
        let changes = boundary::changed(id, proof.account(), Some(old), None, records, changes).await?;
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
