//! `CreateUser`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{CreateUserRequest, CreateUserResponse, ops};

use crate::conditions::Keys;
use crate::ids::{self, IdKind};
use crate::record::{Policies, Tags, UserRecord, arn};
use crate::{Iam, boundary, changes, errors, find, names};

/// Users of one account. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const USERS_MAX: usize = 5000;

/// Source: IAM API Reference, `CreateUser`.
pub(crate) struct CreateUser;

impl Operation for CreateUser {
    type Model = ops::CreateUser;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreateUserRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &CreateUserRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
        let path = input.path.as_deref().unwrap_or("/");
        let arn = arn::<UserRecord>(partition, account, path, &input.user_name);
        let resource = Resource { arn, account, kind: None };
        let tags = input.tags.as_deref().unwrap_or_default();
        let ask = || {
            let keys = Keys::default().with_tags(Some(tags)).with_boundary(input.permissions_boundary.as_deref());
            Question::of::<Self>(resource.clone()).with_context(keys)
        };
        let mut questions = vec![ask()];
        if !tags.is_empty() {
            questions.push(ask().with_action("iam:TagUser"));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<CreateUserResponse, Failure> {
        let (input, account, records) = (proof.input(), proof.account(), &cx.engine.records);
        if find::named::<UserRecord>(account, &input.user_name, records).await?.is_some() {
            return Err(errors::already_exists("User", &input.user_name));
        }
        if records.view().await?.keys(&names::user_names(account), None, USERS_MAX).await?.len() >= USERS_MAX {
            return Err(errors::quota("UsersPerAccount", USERS_MAX));
        }
        let mut tags = Tags::default();
        tags.add(input.tags.as_deref().unwrap_or_default())?;
        let user = UserRecord {
            account,
            id: ids::new_id(IdKind::User, cx.engine.entropy.as_ref()),
            path: input.path.clone().unwrap_or_else(|| "/".to_owned()),
            name: input.user_name.clone(),
            created: cx.now,
            tags,
            policies: Policies::default(),
            boundary: input.permissions_boundary.clone(),
            groups: [].into(),
            access_keys: Vec::new(),
        };
        let mut changes = changes::created(&user, Changes::default());
        if let Some(arn) = &user.boundary {
            let policy = boundary::policy(arn, &cx.call.principal, records).await?;
            changes = boundary::changed(&user.id, account, None, Some((arn, &policy)), records, changes).await?;
        }
        records.commit(&proof, changes).await?;
        Ok(CreateUserResponse { user: Some(super::model(&user, cx.call.principal.partition)) })
    }
}
