//! `TagInstanceProfile`, `UntagInstanceProfile` and `ListInstanceProfileTags`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{
    ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse, TagInstanceProfileRequest,
    UntagInstanceProfileRequest, ops,
};
use trent_model::runtime::structure::Unit;

use super::called::{self, Called};
use crate::Iam;
use crate::listing::{self, Wanted};

/// Source: IAM API Reference, `TagInstanceProfile`.
pub(crate) struct TagInstanceProfile;

impl Operation for TagInstanceProfile {
    type Model = ops::TagInstanceProfile;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &TagInstanceProfileRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_name(&input.instance_profile_name, cx).await
    }

    fn questions(input: &TagInstanceProfileRequest, profile: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![profile.question::<Self>().with_context(profile.keys().with_tags(Some(&input.tags)))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let stored = proof.loaded().existing()?;
        let mut profile = stored.record.clone();
        profile.tags.add(&proof.input().tags)?;
        let changes = Changes::default().replace(profile.key(), stored.revision, &profile);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

/// Source: IAM API Reference, `UntagInstanceProfile`.
pub(crate) struct UntagInstanceProfile;

impl Operation for UntagInstanceProfile {
    type Model = ops::UntagInstanceProfile;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &UntagInstanceProfileRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_name(&input.instance_profile_name, cx).await
    }

    fn questions(input: &UntagInstanceProfileRequest, profile: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        let keys = profile.keys().with_tag_keys(input.tag_keys.iter().map(String::as_str));
        vec![profile.question::<Self>().with_context(keys)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let stored = proof.loaded().existing()?;
        let mut profile = stored.record.clone();
        profile.tags.remove(&proof.input().tag_keys);
        let changes = Changes::default().replace(profile.key(), stored.revision, &profile);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

/// Source: IAM API Reference, `ListInstanceProfileTags`.
pub(crate) struct ListInstanceProfileTags;

impl Operation for ListInstanceProfileTags {
    type Model = ops::ListInstanceProfileTags;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = true;

    async fn load(input: &ListInstanceProfileTagsRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_name(&input.instance_profile_name, cx).await
    }

    fn questions(_: &ListInstanceProfileTagsRequest, profile: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![profile.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListInstanceProfileTagsResponse, Failure> {
        let (input, profile) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let list = format!("ListInstanceProfileTags/{}", profile.id);
        let page = listing::numbered(wanted, list, profile.tags.model().into_iter(), cx)?;
        Ok(ListInstanceProfileTagsResponse {
            tags: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
