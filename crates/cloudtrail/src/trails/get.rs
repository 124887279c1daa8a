//! `GetTrail`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{GetTrailRequest, GetTrailResponse, ops};

use super::find::NamedTrail;
use crate::CloudTrail;

/// Source: AWS CloudTrail API Reference, `GetTrail`.
pub(crate) struct GetTrail;

impl Operation for GetTrail {
    type Model = ops::GetTrail;
    type Service = CloudTrail;
    type Loaded = NamedTrail;

    const READ_ONLY: bool = true;

    async fn load(input: &GetTrailRequest, cx: &Cx<'_, CloudTrail>) -> Result<NamedTrail, Failure> {
        NamedTrail::load(&input.name, cx).await
    }

    fn questions(_: &GetTrailRequest, trail: &NamedTrail, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<GetTrailResponse, Failure> {
        Ok(GetTrailResponse { trail: Some(proof.loaded().seen(cx)?.record.model()) })
    }
}
