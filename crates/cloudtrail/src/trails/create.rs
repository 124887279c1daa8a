//! `CreateTrail`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{CreateTrailRequest, CreateTrailResponse, ops};
use trent_policy::MapContext;

use super::name::check_trail;
use super::tags;
use super::wishes::{Wishes, check_bucket_is_there};
use crate::record::{Settings, TrailRecord, resource};
use crate::{CloudTrail, errors, names};

/// Most trails that can be seen in a Region. Source: AWS CloudTrail User Guide, "Quotas in AWS CloudTrail".
const TRAILS_MAX: usize = 5;
/// Trails of an account that are read at once: more than there can be in all Regions.
const READ_MAX: usize = 10_000;

/// Source: AWS CloudTrail API Reference, `CreateTrail`.
pub(crate) struct CreateTrail;

fn wishes(input: &CreateTrailRequest) -> Wishes<'_> {
    Wishes {
        bucket: Some(&input.s3_bucket_name),
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

impl Operation for CreateTrail {
    type Model = ops::CreateTrail;
    type Service = CloudTrail;
    type Loaded = TrailRecord;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &CreateTrailRequest, cx: &Cx<'_, CloudTrail>) -> Result<TrailRecord, Failure> {
        check_trail(&input.name)?;
        let wishes = wishes(input);
        wishes.check()?;
        let settings = wishes.applied_to(Settings {
            bucket: String::new(),
            prefix: None,
            global_services: true,
            multi_region: false,
            validation: false,
            recursive: true,
            selectors: None,
        })?;
        Ok(TrailRecord {
            account: cx.call.principal.account,
            home: cx.call.region.clone(),
            name: input.name.clone(),
            settings,
            tags: tags::added(Vec::new(), input.tags_list.as_deref().unwrap_or_default())?,
            started: None,
            stopped: None,
            is_logging: false,
        })
    }

    fn questions(input: &CreateTrailRequest, trail: &TrailRecord, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        let resource = resource(trail.account, &trail.home, &trail.name);
        let question = Question::of::<Self>(resource);
        let tags = input.tags_list.as_deref().unwrap_or_default();
        vec![question.with_context(tags::request_context(MapContext::new(), tags))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<CreateTrailResponse, Failure> {
        let (trail, account) = (proof.loaded(), proof.account());
        let view = cx.engine.records.view().await?;
        let others = view.scan::<TrailRecord>(&names::trails(account), None, READ_MAX).await?;
        drop(view);
        let key = trail.key();
        if others.iter().any(|(other, _)| *other == key) {
            return Err(errors::trail_exists(&trail.name, account));
        }
        if others.iter().filter(|(_, other)| other.record.is_in(&trail.home)).count() >= TRAILS_MAX {
            return Err(errors::too_many_trails(account, TRAILS_MAX));
        }
        check_bucket_is_there(&trail.settings.bucket, cx.service.deliverer.as_deref()).await?;
        cx.engine.records.commit(&proof, Changes::default().create(key, trail)).await?;
        let model = trail.model();
        Ok(CreateTrailResponse {
            name: model.name,
            s3_bucket_name: model.s3_bucket_name,
            s3_key_prefix: model.s3_key_prefix,
            include_global_service_events: model.include_global_service_events,
            is_multi_region_trail: model.is_multi_region_trail,
            trail_arn: model.trail_arn,
            log_file_validation_enabled: model.log_file_validation_enabled,
            is_organization_trail: model.is_organization_trail,
            recursive_logging: model.recursive_logging,
            ..CreateTrailResponse::default()
        })
    }
}
