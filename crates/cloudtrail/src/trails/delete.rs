//! `DeleteTrail`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{DeleteTrailRequest, DeleteTrailResponse, ops};

use super::find::NamedTrail;
use super::logging::ended;
use crate::{CloudTrail, names};

/// Source: AWS CloudTrail API Reference, `DeleteTrail`.
pub(crate) struct DeleteTrail;

impl Operation for DeleteTrail {
    type Model = ops::DeleteTrail;
    type Service = CloudTrail;
    type Loaded = NamedTrail;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteTrailRequest, cx: &Cx<'_, CloudTrail>) -> Result<NamedTrail, Failure> {
        NamedTrail::load(&input.name, cx).await
    }

    fn questions(_: &DeleteTrailRequest, trail: &NamedTrail, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<DeleteTrailResponse, Failure> {
        let stored = proof.loaded().own(cx)?;
        let trail = &stored.record;
        let changes = Changes::default().remove(trail.key(), stored.revision).delete(names::status(
            trail.account,
            &trail.home,
            &trail.name,
        ));
        let changes = ended(stored, changes, cx).await?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(DeleteTrailResponse {})
    }
}
