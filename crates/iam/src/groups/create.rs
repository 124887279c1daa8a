//! `CreateGroup`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{CreateGroupRequest, CreateGroupResponse, ops};

use crate::ids::{self, IdKind};
use crate::record::{GroupRecord, Policies, arn};
use crate::{Iam, changes, errors, find, names};

/// Groups of one account. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const GROUPS_MAX: usize = 300;

/// Source: IAM API Reference, `CreateGroup`.
pub(crate) struct CreateGroup;

impl Operation for CreateGroup {
    type Model = ops::CreateGroup;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreateGroupRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &CreateGroupRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
        let path = input.path.as_deref().unwrap_or("/");
        let arn = arn::<GroupRecord>(partition, account, path, &input.group_name);
        vec![Question::of::<Self>(Resource { arn, account, kind: None })]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<CreateGroupResponse, Failure> {
        let (input, account, records) = (proof.input(), proof.account(), &cx.engine.records);
        if find::named::<GroupRecord>(account, &input.group_name, records).await?.is_some() {
            return Err(errors::already_exists("Group", &input.group_name));
        }
        if records.view().await?.keys(&names::group_names(account), None, GROUPS_MAX).await?.len() >= GROUPS_MAX {
            return Err(errors::quota("GroupsPerAccount", GROUPS_MAX));
        }
        let group = GroupRecord {
            account,
            id: ids::new_id(IdKind::Group, cx.engine.entropy.as_ref()),
            path: input.path.clone().unwrap_or_else(|| "/".to_owned()),
            name: input.group_name.clone(),
            created: cx.now,
            policies: Policies::default(),
            member_count: 0,
        };
        records.commit(&proof, changes::created(&group, Changes::default())).await?;
        Ok(CreateGroupResponse { group: super::model(&group, cx.call.principal.partition) })
    }
}
