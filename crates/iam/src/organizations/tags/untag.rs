//! `UntagResource`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{UntagResourceRequest, ops};
use trent_model::runtime::structure::Unit;
use trent_policy::MapContext;

use crate::organizations::Organizations;
use crate::organizations::seen;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `UntagResource`.
pub(crate) struct UntagResource;

impl Operation for UntagResource {
    type Model = ops::UntagResource;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &UntagResourceRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &UntagResourceRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        let keys = MapContext::new().with_many("aws:TagKeys", input.tag_keys.iter().cloned());
        vec![seen.question::<Self>(&input.resource_id).with_context(keys)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let (input, tree) = (proof.input(), proof.loaded().managed()?);
        let (name, stored) = super::read(&tree.record, &input.resource_id, cx).await?;
        let mut tags = stored.as_ref().map(|stored| stored.record.clone()).unwrap_or_default();
        tags.tags.retain(|key, _| !input.tag_keys.contains(key));
        let changes = seen::unchanged(tree, super::changed(name, stored.as_ref(), &tags, Changes::default()));
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
