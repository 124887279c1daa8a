//! `UpdateGroup`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{UpdateGroupRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::{Entity as _, GroupRecord};
use crate::{Iam, changes, errors, names};

/// Source: IAM API Reference, `UpdateGroup`.
pub(crate) struct UpdateGroup;

impl Operation for UpdateGroup {
    type Model = ops::UpdateGroup;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateGroupRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    /// Who renames must be allowed to do it to the old name and to the new one.
    fn questions(input: &UpdateGroupRequest, group: &Named<GroupRecord>, cx: &Cx<'_, Iam>) -> Vec<Question> {
        let mut questions = vec![group.question::<Self>()];
        if let Ok(stored) = group.existing() {
            let renamed = renamed(&stored.record, input);
            let arn = renamed.arn(cx.call.principal.partition);
            let resource = Resource { arn, account: renamed.account, kind: None };
            questions.push(Question::of::<Self>(resource));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (group, records) = (proof.loaded().existing()?, &cx.engine.records);
        let renamed = renamed(&group.record, proof.input());
        if names::folded(&renamed.name) != names::folded(&group.record.name)
            && find::named::<GroupRecord>(proof.account(), &renamed.name, records).await?.is_some()
        {
            return Err(errors::already_exists("Group", &renamed.name));
        }
        records.commit(&proof, changes::renamed(group, &renamed, Changes::default())).await?;
        Ok(Unit {})
    }
}

fn renamed(group: &GroupRecord, input: &UpdateGroupRequest) -> GroupRecord {
    let mut renamed = group.clone();
    if let Some(path) = &input.new_path {
        renamed.path.clone_from(path);
    }
    if let Some(name) = &input.new_group_name {
        renamed.name.clone_from(name);
    }
    renamed
}
