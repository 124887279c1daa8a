//! `GetUser`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{GetUserRequest, GetUserResponse, User, ops};

use crate::caller::{self, Subject};
use crate::record::{AccountAliasRecord, AccountRecord};
use crate::{Iam, names};

/// Source: IAM API Reference, `GetUser`.
pub(crate) struct GetUser;

impl Operation for GetUser {
    type Model = ops::GetUser;
    type Service = Iam;
    type Loaded = Subject;

    const READ_ONLY: bool = true;

    async fn load(input: &GetUserRequest, cx: &Cx<'_, Iam>) -> Result<Subject, Failure> {
        caller::subject(input.user_name.as_deref(), cx).await
    }

    fn questions(_: &GetUserRequest, subject: &Subject, cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![subject.question::<Self>(cx)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<GetUserResponse, Failure> {
        let user = match proof.loaded() {
            Subject::User(user) => super::model(&user.existing()?.record, cx.call.principal.partition),
            Subject::Root(_) => root(cx).await?,
        };
        Ok(GetUserResponse { user })
    }
}

/// The root user, who has no name of its own: the account's alias stands for it, or else its id.
async fn root(cx: &Cx<'_, Iam>) -> Result<User, Failure> {
    let (caller, records) = (&cx.call.principal, &cx.engine.records);
    let account = records.read::<AccountRecord>(&names::account(caller.account)).await?;
    let alias = records.read::<AccountAliasRecord>(&names::alias(caller.account)).await?;
    Ok(User {
        path: "/".to_owned(),
        user_name: alias.map_or_else(|| caller.account.to_string(), |alias| alias.record.alias.clone()),
        user_id: caller.account.to_string(),
        arn: format!("arn:{}:iam::{}:root", caller.partition.as_str(), caller.account),
        // `trent dev` has accounts that nobody made.
        create_date: account.map_or(cx.now, |account| account.record.created),
        password_last_used: None,
        permissions_boundary: None,
        tags: None,
    })
}
