//! `CreateInstanceProfile`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{CreateInstanceProfileRequest, CreateInstanceProfileResponse, InstanceProfile, ops};

use crate::conditions::Keys;
use crate::ids::{self, IdKind};
use crate::record::{InstanceProfileRecord, Tags, instance_profile_arn};
use crate::{Iam, errors, names};

/// Instance profiles of one account. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const INSTANCE_PROFILES_MAX: usize = 1000;

/// Source: IAM API Reference, `CreateInstanceProfile`.
pub(crate) struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Model = ops::CreateInstanceProfile;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreateInstanceProfileRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &CreateInstanceProfileRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
        let path = input.path.as_deref().unwrap_or("/");
        let arn = instance_profile_arn(partition, account, path, &input.instance_profile_name);
        let resource = Resource { arn, account, kind: None };
        let tags = input.tags.as_deref().unwrap_or_default();
        let ask = || Question::of::<Self>(resource.clone()).with_context(Keys::default().with_tags(Some(tags)));
        let mut questions = vec![ask()];
        if !tags.is_empty() {
            questions.push(ask().with_action("iam:TagInstanceProfile"));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<CreateInstanceProfileResponse, Failure> {
        let (input, account, records) = (proof.input(), proof.account(), &cx.engine.records);
        let view = records.view().await?;
        let name = names::instance_profile(account, &input.instance_profile_name);
        if view.read::<InstanceProfileRecord>(&name).await?.is_some() {
            return Err(errors::instance_profile_exists(&input.instance_profile_name));
        }
        let all = view.keys(&names::instance_profiles(account), None, INSTANCE_PROFILES_MAX).await?;
        if all.len() >= INSTANCE_PROFILES_MAX {
            return Err(errors::quota("InstanceProfilesPerAccount", INSTANCE_PROFILES_MAX));
        }
        let mut tags = Tags::default();
        tags.add(input.tags.as_deref().unwrap_or_default())?;
        let profile = InstanceProfileRecord {
            account,
            id: ids::new_id(IdKind::InstanceProfile, cx.engine.entropy.as_ref()),
            path: input.path.clone().unwrap_or_else(|| "/".to_owned()),
            name: input.instance_profile_name.clone(),
            created: cx.now,
            role: None,
            tags,
        };
        records.commit(&proof, Changes::default().create(name, &profile)).await?;
        let shown = super::listed(&profile, cx.call.principal.partition, &view).await?;
        let tags = profile.tags.model_unless_empty();
        Ok(CreateInstanceProfileResponse { instance_profile: InstanceProfile { tags, ..shown } })
    }
}
