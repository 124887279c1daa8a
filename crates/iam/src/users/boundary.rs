//! `PutUserPermissionsBoundary` and `DeleteUserPermissionsBoundary`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteUserPermissionsBoundaryRequest, PutUserPermissionsBoundaryRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::{Entity as _, UserRecord};
use crate::{Iam, boundary, errors};

/// Source: IAM API Reference, `PutUserPermissionsBoundary`.
pub(crate) struct PutUserPermissionsBoundary;

/// Source: IAM API Reference, `DeleteUserPermissionsBoundary`.
pub(crate) struct DeleteUserPermissionsBoundary;

impl Operation for PutUserPermissionsBoundary {
    type Model = ops::PutUserPermissionsBoundary;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &PutUserPermissionsBoundaryRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(
        input: &PutUserPermissionsBoundaryRequest,
        user: &Named<UserRecord>,
        _: &Cx<'_, Iam>,
    ) -> Vec<Question> {
        let keys = super::keys(user).with_boundary(Some(&input.permissions_boundary));
        vec![user.question::<Self>().with_context(keys)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (user, records) = (proof.loaded().existing()?, &cx.engine.records);
        let arn = proof.input().permissions_boundary.as_str();
        let policy = boundary::policy(arn, &cx.call.principal, records).await?;
        let (id, old) = (&user.record.id, user.record.boundary.as_deref());
        let changed = UserRecord { boundary: Some(arn.to_owned()), ..user.record.clone() };
        let changes = Changes::default().replace(UserRecord::key(id), user.revision, &changed);
        let changes = boundary::changed(id, proof.account(), old, Some((arn, &policy)), records, changes).await?;
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for DeleteUserPermissionsBoundary {
    type Model = ops::DeleteUserPermissionsBoundary;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(
        input: &DeleteUserPermissionsBoundaryRequest,
        cx: &Cx<'_, Iam>,
    ) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &DeleteUserPermissionsBoundaryRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question_of_permissions::<Self>(user)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (user, records) = (proof.loaded().existing()?, &cx.engine.records);
        let Some(old) = user.record.boundary.as_deref() else {
            return Err(errors::no_boundary(UserRecord::KIND, &user.record.name));
        };
        let id = &user.record.id;
        let changed = UserRecord { boundary: None, ..user.record.clone() };
        let changes = Changes::default().replace(UserRecord::key(id), user.revision, &changed);
        let changes = boundary::changed(id, proof.account(), Some(old), None, records, changes).await?;
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
