//! `ListTagsForResource`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::Tag;
use trent_model::organizations::{ListTagsForResourceRequest, ListTagsForResourceResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListTagsForResource`.
pub(crate) struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Model = ops::ListTagsForResource;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListTagsForResourceRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &ListTagsForResourceRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.resource_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let (input, tree) = (proof.input(), &proof.loaded().managed()?.record);
        let (_, stored) = super::read(tree, &input.resource_id, cx).await?;
        let tags = stored.map(|stored| stored.record.tags).unwrap_or_default();
        // All of them fit into one answer, as in AWS: there is no size of a page.
        let tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceResponse { tags: Some(tags), next_token: None })
    }
}
