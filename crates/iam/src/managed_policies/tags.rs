//! `TagPolicy`, `UntagPolicy` and `ListPolicyTags`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{ListPolicyTagsRequest, ListPolicyTagsResponse, TagPolicyRequest, UntagPolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::ManagedPolicy;
use super::called::{self, Called};
use crate::Iam;
use crate::listing::{self, Wanted};

/// Source: IAM API Reference, `TagPolicy`.
pub(crate) struct TagPolicy;

/// Source: IAM API Reference, `UntagPolicy`.
pub(crate) struct UntagPolicy;

/// Source: IAM API Reference, `ListPolicyTags`.
pub(crate) struct ListPolicyTags;

impl Operation for TagPolicy {
    type Model = ops::TagPolicy;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &TagPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(input: &TagPolicyRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>().with_context(policy.keys().with_tags(Some(&input.tags)))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let stored = proof.loaded().changeable::<Self>(cx)?;
        let mut policy = stored.record.clone();
        policy.tags.add(&proof.input().tags)?;
        let changes = Changes::default().replace(policy.key(), stored.revision, &policy);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for UntagPolicy {
    type Model = ops::UntagPolicy;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &UntagPolicyRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(input: &UntagPolicyRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        let keys = policy.keys().with_tag_keys(input.tag_keys.iter().map(String::as_str));
        vec![policy.question::<Self>().with_context(keys)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let stored = proof.loaded().changeable::<Self>(cx)?;
        let mut policy = stored.record.clone();
        policy.tags.remove(&proof.input().tag_keys);
        let changes = Changes::default().replace(policy.key(), stored.revision, &policy);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

impl Operation for ListPolicyTags {
    type Model = ops::ListPolicyTags;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = true;

    async fn load(input: &ListPolicyTagsRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &ListPolicyTagsRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListPolicyTagsResponse, Failure> {
        let (input, policy) = (proof.input(), proof.loaded().existing()?);
        let tags = match policy {
            ManagedPolicy::Customer(stored) => stored.record.tags.model(),
            ManagedPolicy::Aws(_) => Vec::new(),
        };
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = listing::numbered(wanted, format!("ListPolicyTags/{}", policy.id()), tags.into_iter(), cx)?;
        Ok(ListPolicyTagsResponse {
            tags: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
