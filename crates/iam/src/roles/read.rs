//! `GetRole`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{GetRoleRequest, GetRoleResponse, ops};

use crate::Iam;
use crate::find::{self, Named};
use crate::record::RoleRecord;

/// Source: IAM API Reference, `GetRole`.
pub(crate) struct GetRole;

impl Operation for GetRole {
    type Model = ops::GetRole;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &GetRoleRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &GetRoleRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<GetRoleResponse, Failure> {
        let role = &proof.loaded().existing()?.record;
        Ok(GetRoleResponse { role: super::model(role, cx.call.principal.partition) })
    }
}
