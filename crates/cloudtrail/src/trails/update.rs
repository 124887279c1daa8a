//! `UpdateTrail`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{UpdateTrailRequest, UpdateTrailResponse, ops};

use super::find::NamedTrail;
use super::wishes::{Wishes, check_bucket_is_there};
use crate::CloudTrail;
use crate::record::TrailRecord;

/// Source: AWS CloudTrail API Reference, `UpdateTrail`.
pub(crate) struct UpdateTrail;

fn wishes(input: &UpdateTrailRequest) -> Wishes<'_> {
    Wishes {
        bucket: input.s3_bucket_name.as_deref(),
        prefix: input.s3_key_prefix.as_deref(),
        global_services: input.include_global_service_events,
        multi_region: input.is_multi_region_trail,
        validation: input.enable_log_file_validation,
        recursive: input.recursive_logging,
        organization: input.is_organization_trail,
        topic: input.sns_topic_name.as_deref(),
        log_group: input.cloud_watch_logs_log_group_arn.as_deref(),
        log_role: input.cloud_watch_logs_role_arn.as_deref(),
        kms_key: input.kms_key_id.as_deref(),
    }
}

impl Operation for UpdateTrail {
    type Model = ops::UpdateTrail;
    type Service = CloudTrail;
    type Loaded = NamedTrail;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &UpdateTrailRequest, cx: &Cx<'_, CloudTrail>) -> Result<NamedTrail, Failure> {
        let trail = NamedTrail::load(&input.name, cx).await?;
        wishes(input).check()?;
        Ok(trail)
    }

    fn questions(_: &UpdateTrailRequest, trail: &NamedTrail, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![trail.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<UpdateTrailResponse, Failure> {
        let (input, stored) = (proof.input(), proof.loaded().own(cx)?);
        let settings = wishes(input).applied_to(stored.record.settings.clone())?;
        if settings.bucket != stored.record.settings.bucket {
            check_bucket_is_there(&settings.bucket, cx.service.deliverer.as_deref()).await?;
        }
        let trail = TrailRecord { settings, ..stored.record.clone() };
        let changes = Changes::default().replace(trail.key(), stored.revision, &trail);
        cx.engine.records.commit(&proof, changes).await?;
        let model = trail.model();
        Ok(UpdateTrailResponse {
            name: model.name,
            s3_bucket_name: model.s3_bucket_name,
            s3_key_prefix: model.s3_key_prefix,
            include_global_service_events: model.include_global_service_events,
            is_multi_region_trail: model.is_multi_region_trail,
            trail_arn: model.trail_arn,
            log_file_validation_enabled: model.log_file_validation_enabled,
            is_organization_trail: model.is_organization_trail,
            recursive_logging: model.recursive_logging,
            ..UpdateTrailResponse::default()
        })
    }
}
