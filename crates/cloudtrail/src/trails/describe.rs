//! `DescribeTrails`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{DescribeTrailsRequest, DescribeTrailsResponse, ops};

use super::find::TrailId;
use crate::record::TrailRecord;
use crate::{CloudTrail, anything, names};

/// Trails of an account that are read: more than there can be in all Regions.
const READ_MAX: usize = 10_000;

/// Source: AWS CloudTrail API Reference, `DescribeTrails`.
pub(crate) struct DescribeTrails;

impl Operation for DescribeTrails {
    type Model = ops::DescribeTrails;
    type Service = CloudTrail;
    type Loaded = Vec<TrailId>;

    const READ_ONLY: bool = true;

    async fn load(input: &DescribeTrailsRequest, cx: &Cx<'_, CloudTrail>) -> Result<Vec<TrailId>, Failure> {
        input.trail_name_list.as_deref().unwrap_or_default().iter().map(|text| TrailId::read(text, cx)).collect()
    }

    fn questions(_: &DescribeTrailsRequest, _: &Vec<TrailId>, cx: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<DescribeTrailsResponse, Failure> {
        let (wanted, region) = (proof.loaded(), proof.region());
        let with_shadows = proof.input().include_shadow_trails.unwrap_or(true);
        let view = cx.engine.records.view().await?;
        let all = view.scan::<TrailRecord>(&names::trails(proof.account()), None, READ_MAX).await?;
        let is_wanted = |trail: &TrailRecord| {
            // A name means a trail of this Region, an ARN one wherever its home is.
            let is_named = |id: &TrailId| (id.account, &id.home, &id.name) == (trail.account, &trail.home, &trail.name);
            match wanted.as_slice() {
                [] => trail.home == *region || (with_shadows && trail.is_in(region)),
                _ => wanted.iter().any(is_named) && (trail.home == *region || with_shadows),
            }
        };
        let found = all.iter().map(|(_, stored)| &stored.record).filter(|trail| is_wanted(trail));
        Ok(DescribeTrailsResponse { trail_list: Some(found.map(TrailRecord::model).collect()) })
    }
}
