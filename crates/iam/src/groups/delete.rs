//! `DeleteGroup`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteGroupRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::GroupRecord;
use crate::{Iam, changes, errors};

/// Source: IAM API Reference, `DeleteGroup`.
pub(crate) struct DeleteGroup;

impl Operation for DeleteGroup {
    type Model = ops::DeleteGroup;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteGroupRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    fn questions(_: &DeleteGroupRequest, group: &Named<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let stored = proof.loaded().existing()?;
        let group = &stored.record;
        let what_is_left = [
            (group.member_count == 0, "must remove users from group"),
            (group.policies.inline.is_empty(), "must delete policies"),
            (group.policies.attached.is_empty(), "must detach all policies"),
        ];
        if let Some((_, first)) = what_is_left.into_iter().find(|(is_done, _)| !is_done) {
            return Err(errors::delete_conflict(first));
        }
        cx.engine.records.commit(&proof, changes::deleted(stored, Changes::default())).await?;
        Ok(Unit {})
    }
}
