//! `CreateRole`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{CreateRoleRequest, CreateRoleResponse, ops};

use super::{MAX_SESSION_SECONDS_DEFAULT, trust};
use crate::conditions::Keys;
use crate::ids::{self, IdKind};
use crate::record::{Policies, RoleRecord, Tags, arn};
use crate::{Iam, boundary, changes, errors, find, names};

/// Roles of one account. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const ROLES_MAX: usize = 1000;

/// Source: IAM API Reference, `CreateRole`.
pub(crate) struct CreateRole;

impl Operation for CreateRole {
    type Model = ops::CreateRole;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreateRoleRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &CreateRoleRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
        let path = input.path.as_deref().unwrap_or("/");
        let resource =
            Resource { arn: arn::<RoleRecord>(partition, account, path, &input.role_name), account, kind: None };
        let keys = || {
            let keys = Keys::default().with_boundary(input.permissions_boundary.as_deref());
            keys.with_tags(input.tags.as_deref())
        };
        let mut questions = vec![Question::of::<Self>(resource.clone()).with_context(keys())];
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            questions.push(Question::of::<Self>(resource).with_action("iam:TagRole").with_context(keys()));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<CreateRoleResponse, Failure> {
        let (input, account, records) = (proof.input(), proof.account(), &cx.engine.records);
        if find::named::<RoleRecord>(account, &input.role_name, records).await?.is_some() {
            return Err(errors::already_exists("Role", &input.role_name));
        }
        if records.view().await?.keys(&names::role_names(account), None, ROLES_MAX).await?.len() >= ROLES_MAX {
            return Err(errors::quota("RolesPerAccount", ROLES_MAX));
        }
        let mut tags = Tags::default();
        tags.add(input.tags.as_deref().unwrap_or_default())?;
        let max_session_seconds = input.max_session_duration.and_then(|seconds| u32::try_from(seconds).ok());
        let role = RoleRecord {
            account,
            id: ids::new_id(IdKind::Role, cx.engine.entropy.as_ref()),
            path: input.path.clone().unwrap_or_else(|| "/".to_owned()),
            name: input.role_name.clone(),
            created: cx.now,
            description: input.description.clone(),
            max_session_seconds: max_session_seconds.unwrap_or(MAX_SESSION_SECONDS_DEFAULT),
            trust: trust::checked(&input.assume_role_policy_document, cx).await?,
            tags,
            policies: Policies::default(),
            boundary: input.permissions_boundary.clone(),
        };
        let mut changes = changes::created(&role, Changes::default());
        if let Some(arn) = &role.boundary {
            let policy = boundary::policy(arn, &cx.call.principal, records).await?;
            changes = boundary::changed(&role.id, account, None, Some((arn, &policy)), records, changes).await?;
        }
        records.commit(&proof, changes).await?;
        let role = super::model(&role, cx.call.principal.partition);
        Ok(CreateRoleResponse { role: trent_model::iam::Role { role_last_used: None, ..role } })
    }
}
