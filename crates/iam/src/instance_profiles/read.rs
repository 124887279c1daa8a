//! `GetInstanceProfile`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{GetInstanceProfileRequest, GetInstanceProfileResponse, InstanceProfile, ops};

use super::called::{self, Called};
use crate::Iam;

/// Source: IAM API Reference, `GetInstanceProfile`.
pub(crate) struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Model = ops::GetInstanceProfile;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = true;

    async fn load(input: &GetInstanceProfileRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_name(&input.instance_profile_name, cx).await
    }

    fn questions(_: &GetInstanceProfileRequest, profile: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![profile.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<GetInstanceProfileResponse, Failure> {
        let profile = &proof.loaded().existing()?.record;
        let view = cx.engine.records.view().await?;
        let shown = super::listed(profile, cx.call.principal.partition, &view).await?;
        let tags = profile.tags.model_unless_empty();
        Ok(GetInstanceProfileResponse { instance_profile: InstanceProfile { tags, ..shown } })
    }
}
