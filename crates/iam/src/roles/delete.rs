//! `DeleteRole`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteRoleRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::RoleRecord;
use crate::{Iam, boundary, changes, errors, names};

/// Source: IAM API Reference, `DeleteRole`.
pub(crate) struct DeleteRole;

impl Operation for DeleteRole {
    type Model = ops::DeleteRole;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteRoleRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &DeleteRoleRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(role)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (stored, records) = (proof.loaded().existing()?, &cx.engine.records);
        let role = &stored.record;
        let profiles = names::role_profiles(role.account, &role.id);
        let has_profiles = !records.view().await?.keys(&profiles, None, 1).await?.is_empty();
        let what_is_left = [
            (!has_profiles, "must remove roles from instance profile"),
            (role.policies.inline.is_empty(), "must delete policies"),
            (role.policies.attached.is_empty(), "must detach all policies"),
        ];
        if let Some((_, first)) = what_is_left.into_iter().find(|(is_done, _)| !is_done) {
            return Err(errors::delete_conflict(first));
        }
        let changes = changes::deleted(stored, Changes::default());
        let boundary = role.boundary.as_deref();
        let changes = boundary::changed(&role.id, role.account, boundary, None, records, changes).await?;
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
