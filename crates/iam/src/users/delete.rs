//! `DeleteUser`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteUserRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::UserRecord;
use crate::{Iam, boundary, changes, errors};

/// Source: IAM API Reference, `DeleteUser`.
pub(crate) struct DeleteUser;

impl Operation for DeleteUser {
    type Model = ops::DeleteUser;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteUserRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &DeleteUserRequest, user: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![super::question::<Self>(user)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (stored, records) = (proof.loaded().existing()?, &cx.engine.records);
        let user = &stored.record;
        let what_is_left = [
            (user.access_keys.is_empty(), "must delete access keys"),
            (user.groups.is_empty(), "must remove users from group"),
            (user.policies.inline.is_empty(), "must delete policies"),
            (user.policies.attached.is_empty(), "must detach all policies"),
        ];
        if let Some((_, first)) = what_is_left.into_iter().find(|(is_done, _)| !is_done) {
            return Err(errors::delete_conflict(first));
        }
        let changes = changes::deleted(stored, Changes::default());
        let boundary = user.boundary.as_deref();
        let changes = boundary::changed(&user.id, user.account, boundary, None, records, changes).await?;
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
