//! `AddTags`, `RemoveTags` and `ListTags`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::cloudtrail::{
    AddTagsRequest, AddTagsResponse, ListTagsRequest, ListTagsResponse, RemoveTagsRequest, RemoveTagsResponse,
    ResourceTag, Tag, ops,
};
use trent_model::runtime::common_errors::VALIDATION_EXCEPTION;
use trent_policy::MapContext;
use trent_types::arn::Arn;

use super::find::TrailId;
use crate::record::TrailRecord;
use crate::{CloudTrail, errors};

/// Most tags of a trail. Source: AWS CloudTrail API Reference, `AddTags`.
const TAGS_MAX: usize = 50;
/// Most ARNs in one request. Source: AWS CloudTrail API Reference, `ListTags`.
const ARNS_MAX: usize = 20;
/// What keys of AWS's own tags begin with.
const RESERVED: &str = "aws:";

type Tags = Vec<(String, Option<String>)>;

/// The tags, and those of a request: one whose key is there already takes its place.
///
/// # Errors
/// `InvalidTagParameterException`, `TagsLimitExceededException`.
pub(super) fn added(mut tags: Tags, added: &[Tag]) -> Result<Tags, Failure> {
    for (at, Tag { key, value }) in added.iter().enumerate() {
        if added.iter().take(at).any(|before| before.key == *key) {
            return Err(errors::invalid_tag(format!("The tag key '{key}' is there twice.")));
        }
        if key.to_ascii_lowercase().starts_with(RESERVED) {
            return Err(errors::invalid_tag(format!("Tag keys must not begin with '{RESERVED}'.")));
        }
        match tags.iter_mut().find(|(present, _)| present == key) {
            Some((_, present)) => present.clone_from(value),
            None => tags.push((key.clone(), value.clone())),
        }
    }
    if tags.len() > TAGS_MAX {
        return Err(errors::too_many_tags(TAGS_MAX));
    }
    Ok(tags)
}

/// The condition keys of the tags of a request.
pub(super) fn request_context(mut context: MapContext, tags: &[Tag]) -> MapContext {
    for Tag { key, value } in tags {
        context.set(&format!("aws:RequestTag/{key}"), value.clone().unwrap_or_default());
    }
    if !tags.is_empty() {
        context.set_many("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()));
    }
    context
}

/// The trail that an ARN of a resource names.
///
/// # Errors
/// `CloudTrailARNInvalidException`, `ResourceNotFoundException`, `ResourceTypeNotSupportedException`.
fn trail_id(arn: &str) -> Result<TrailId, Failure> {
    if let Some(id) = TrailId::from_arn(arn) {
        return Ok(id);
    }
    let other = Arn::parse(arn).ok().filter(|parsed| parsed.service == "cloudtrail");
    match other.and_then(|parsed| parsed.resource.split_once('/')) {
        // There are none of these.
        Some(("channel" | "dashboard" | "eventdatastore", _)) => Err(errors::no_resource(arn)),
        Some(("trail", _)) | None => Err(errors::invalid_arn(arn)),
        Some(_) => Err(errors::resource_type(arn)),
    }
}

/// The trail of an ARN in the Region that is called.
async fn load(
    id: &TrailId,
    arn: &str,
    cx: &Cx<'_, CloudTrail>,
) -> Result<std::sync::Arc<trent_engine::Stored<TrailRecord>>, Failure> {
    let stored = id.load(cx).await?.filter(|stored| stored.record.home == cx.call.region);
    stored.ok_or_else(|| errors::no_resource(arn))
}

/// Source: AWS CloudTrail API Reference, `AddTags`.
pub(crate) struct AddTags;

impl Operation for AddTags {
    type Model = ops::AddTags;
    type Service = CloudTrail;
    type Loaded = TrailId;

    const READ_ONLY: bool = false;

    async fn load(input: &AddTagsRequest, _: &Cx<'_, CloudTrail>) -> Result<TrailId, Failure> {
        trail_id(&input.resource_id)
    }

    fn questions(input: &AddTagsRequest, id: &TrailId, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        let context = request_context(MapContext::new(), &input.tags_list);
        vec![Question::of::<Self>(id.resource()).with_context(context)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<AddTagsResponse, Failure> {
        let input = proof.input();
        let stored = load(proof.loaded(), &input.resource_id, cx).await?;
        let tags = added(stored.record.tags.clone(), &input.tags_list)?;
        let trail = TrailRecord { tags, ..stored.record.clone() };
        let changes = Changes::default().replace(trail.key(), stored.revision, &trail);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(AddTagsResponse {})
    }
}

/// Source: AWS CloudTrail API Reference, `RemoveTags`.
pub(crate) struct RemoveTags;

impl Operation for RemoveTags {
    type Model = ops::RemoveTags;
    type Service = CloudTrail;
    type Loaded = TrailId;

    const READ_ONLY: bool = false;

    async fn load(input: &RemoveTagsRequest, _: &Cx<'_, CloudTrail>) -> Result<TrailId, Failure> {
        trail_id(&input.resource_id)
    }

    fn questions(input: &RemoveTagsRequest, id: &TrailId, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        let keys = input.tags_list.iter().map(|tag| tag.key.clone());
        let context = MapContext::new().with_many("aws:TagKeys", keys);
        vec![Question::of::<Self>(id.resource()).with_context(context)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<RemoveTagsResponse, Failure> {
        let input = proof.input();
        let stored = load(proof.loaded(), &input.resource_id, cx).await?;
        let mut trail = stored.record.clone();
        trail.tags.retain(|(key, _)| !input.tags_list.iter().any(|tag| tag.key == *key));
        let changes = Changes::default().replace(trail.key(), stored.revision, &trail);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(RemoveTagsResponse {})
    }
}

/// Source: AWS CloudTrail API Reference, `ListTags`.
pub(crate) struct ListTags;

impl Operation for ListTags {
    type Model = ops::ListTags;
    type Service = CloudTrail;
    type Loaded = Vec<TrailId>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListTagsRequest, _: &Cx<'_, CloudTrail>) -> Result<Vec<TrailId>, Failure> {
        if input.next_token.is_some() {
            return Err(errors::invalid_token());
        }
        if input.resource_id_list.is_empty() || input.resource_id_list.len() > ARNS_MAX {
            let message = format!("Specify 1 to {ARNS_MAX} resources.");
            return Err(errors::aws(&VALIDATION_EXCEPTION, message));
        }
        input.resource_id_list.iter().map(|arn| trail_id(arn)).collect()
    }

    fn questions(_: &ListTagsRequest, ids: &Vec<TrailId>, _: &Cx<'_, CloudTrail>) -> Vec<Question> {
        ids.iter().map(|id| Question::of::<Self>(id.resource())).collect()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, CloudTrail>) -> Result<ListTagsResponse, Failure> {
        let mut list = Vec::new();
        for (id, arn) in proof.loaded().iter().zip(&proof.input().resource_id_list) {
            let stored = load(id, arn, cx).await?;
            let tags = stored.record.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
            list.push(ResourceTag { resource_id: Some(arn.clone()), tags_list: Some(tags.collect()) });
        }
        Ok(ListTagsResponse { resource_tag_list: Some(list), next_token: None })
    }
}
