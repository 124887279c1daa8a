//! `PutEventSelectors` and `GetEventSelectors`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{
    GetEventSelectorsRequest, GetEventSelectorsResponse, PutEventSelectorsRequest, PutEventSelectorsResponse, ops,
};

use super::find::NamedTrail;
use crate::record::{Settings, TrailRecord};
use crate::selectors::Selectors;
use crate::{CloudTrail, errors};

/// Source: AWS CloudTrail API Reference, `PutEventSelectors`.
pub(crate) struct PutEventSelectors;

impl Operation for PutEventSelectors {
    type Model = ops::PutEventSelectors;
    type Service = CloudTrail;
    type Loaded = (NamedTrail, Selectors);

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &PutEventSelectorsRequest, cx: &Cx<'_, CloudTrail>) -> Result<Self::Loaded, Failure> {
        let trail = NamedTrail::load(&input.trail_name, cx).await?;
        let selectors = match (&input.event_selectors, &input.advanced_event_selectors) {
            (Some(selectors), None) => Selectors::basic(selectors)?,
            (None, Some(selectors)) => Selectors::advanced(selectors)?,
            (Some(_), Some(_)) | (None, None) => {
                let message = "Specify either event selectors or advanced event selectors.";
                return Err(errors::invalid_selectors(message));
            }
        };
        Ok((trail, selectors))
    }

    fn questions(_: &PutEventSelectorsRequest, (trail, _): &Self::Loaded, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<PutEventSelectorsResponse, Failure> {
        let (trail, selectors) = proof.loaded();
        let stored = trail.own(cx)?;
        let settings = Settings { selectors: Some(selectors.clone()), ..stored.record.settings.clone() };
        let trail = TrailRecord { settings, ..stored.record.clone() };
        let changes = Changes::default().replace(trail.key(), stored.revision, &trail);
        cx.engine.records.commit(&proof, changes).await?;
        let (event_selectors, advanced_event_selectors) = selectors.model();
        Ok(PutEventSelectorsResponse { trail_arn: Some(trail.arn()), event_selectors, advanced_event_selectors })
    }
}

/// Source: AWS CloudTrail API Reference, `GetEventSelectors`.
pub(crate) struct GetEventSelectors;

impl Operation for GetEventSelectors {
    type Model = ops::GetEventSelectors;
    type Service = CloudTrail;
    type Loaded = NamedTrail;

    const READ_ONLY: bool = true;

    async fn load(input: &GetEventSelectorsRequest, cx: &Cx<'_, CloudTrail>) -> Result<NamedTrail, Failure> {
        NamedTrail::load(&input.trail_name, cx).await
    }

    fn questions(_: &GetEventSelectorsRequest, trail: &NamedTrail, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<GetEventSelectorsResponse, Failure> {
        let trail = &proof.loaded().seen(cx)?.record;
        let selectors = trail.settings.selectors.clone().unwrap_or_else(Selectors::standard);
        let (event_selectors, advanced_event_selectors) = selectors.model();
        Ok(GetEventSelectorsResponse { trail_arn: Some(trail.arn()), event_selectors, advanced_event_selectors })
    }
}
