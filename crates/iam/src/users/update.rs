//! `UpdateUser`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{UpdateUserRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::find::{self, Named};
use crate::record::{Entity as _, UserRecord};
use crate::{Iam, changes, errors, names};

/// Source: IAM API Reference, `UpdateUser`.
pub(crate) struct UpdateUser;

impl Operation for UpdateUser {
    type Model = ops::UpdateUser;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateUserRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    /// Who renames must be allowed to do it to the old name and to the new one.
    fn questions(input: &UpdateUserRequest, user: &Named<UserRecord>, cx: &Cx<'_, Iam>) -> Vec<Question> {
        let mut questions = vec![super::question::<Self>(user)];
        if let Ok(stored) = user.existing() {
            let renamed = renamed(&stored.record, input);
            let arn = renamed.arn(cx.call.principal.partition);
            let resource = Resource { arn, account: renamed.account, kind: None };
            questions.push(Question::of::<Self>(resource).with_context(super::keys(user)));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (user, records) = (proof.loaded().existing()?, &cx.engine.records);
        let renamed = renamed(&user.record, proof.input());
        if names::folded(&renamed.name) != names::folded(&user.record.name)
            && find::named::<UserRecord>(proof.account(), &renamed.name, records).await?.is_some()
        {
            return Err(errors::already_exists("User", &renamed.name));
        }
        records.commit(&proof, changes::renamed(user, &renamed, Changes::default())).await?;
        Ok(Unit {})
    }
}

fn renamed(user: &UserRecord, input: &UpdateUserRequest) -> UserRecord {
    let mut renamed = user.clone();
    if let Some(path) = &input.new_path {
        renamed.path.clone_from(path);
    }
    if let Some(name) = &input.new_user_name {
        renamed.name.clone_from(name);
    }
    renamed
}
