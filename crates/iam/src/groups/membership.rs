//! `AddUserToGroup` and `RemoveUserFromGroup`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{AddUserToGroupRequest, RemoveUserFromGroupRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::{Entity as _, GroupRecord, IndexEntry, UserRecord};
use crate::{Iam, errors, names};

/// Groups of one user. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const GROUPS_PER_USER_MAX: usize = 10;

/// Source: IAM API Reference, `AddUserToGroup`.
pub(crate) struct AddUserToGroup;

/// Source: IAM API Reference, `RemoveUserFromGroup`.
pub(crate) struct RemoveUserFromGroup;

impl Operation for AddUserToGroup {
    type Model = ops::AddUserToGroup;
    type Service = Iam;
    type Loaded = (Named<GroupRecord>, Named<UserRecord>);

    const READ_ONLY: bool = false;

    async fn load(input: &AddUserToGroupRequest, cx: &Cx<'_, Iam>) -> Result<Self::Loaded, Failure> {
        Ok((find::by_name(&input.group_name, cx).await?, find::by_name(&input.user_name, cx).await?))
    }

    fn questions(_: &AddUserToGroupRequest, (group, _): &Self::Loaded, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (group, user) = proof.loaded();
        let (group, user) = (group.existing()?, user.existing()?);
        let (mut more, mut changed) = (group.record.clone(), user.record.clone());
        if !changed.groups.insert(more.id.clone()) {
            // It is in the group already: that is no error.
            return Ok(Unit {});
        }
        if changed.groups.len() > GROUPS_PER_USER_MAX {
            return Err(errors::quota("GroupsPerUser", GROUPS_PER_USER_MAX));
        }
        more.member_count += 1;
        let changes = Changes::default()
            .replace(GroupRecord::key(&more.id), group.revision, &more)
            .replace(UserRecord::key(&changed.id), user.revision, &changed)
            .put(names::member(&more.id, &changed.id), &IndexEntry {});
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for RemoveUserFromGroup {
    type Model = ops::RemoveUserFromGroup;
    type Service = Iam;
    type Loaded = (Named<GroupRecord>, Named<UserRecord>);

    const READ_ONLY: bool = false;

    async fn load(input: &RemoveUserFromGroupRequest, cx: &Cx<'_, Iam>) -> Result<Self::Loaded, Failure> {
        Ok((find::by_name(&input.group_name, cx).await?, find::by_name(&input.user_name, cx).await?))
    }

    fn questions(_: &RemoveUserFromGroupRequest, (group, _): &Self::Loaded, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![group.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (group, user) = proof.loaded();
        let (group, user) = (group.existing()?, user.existing()?);
        let (mut fewer, mut changed) = (group.record.clone(), user.record.clone());
        if !changed.groups.remove(&fewer.id) {
            // It is not in the group: that is no error either.
            return Ok(Unit {});
        }
        fewer.member_count = fewer.member_count.saturating_sub(1);
        let changes = Changes::default()
            .replace(GroupRecord::key(&fewer.id), group.revision, &fewer)
            .replace(UserRecord::key(&changed.id), user.revision, &changed)
            .delete(names::member(&fewer.id, &changed.id));
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
