//! `ListParents`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{ListParentsRequest, ListParentsResponse, ops};
use trent_model::organizations::{Parent, ParentType};

use crate::organizations::Organizations;
use crate::organizations::errors;
use crate::organizations::ids::NodeKind;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListParents`.
pub(crate) struct ListParents;

impl Operation for ListParents {
    type Model = ops::ListParents;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListParentsRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &ListParentsRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.child_id)]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Organizations>) -> Result<ListParentsResponse, Failure> {
        let (input, tree) = (proof.input(), &proof.loaded().managed()?.record);
        let parent = tree.nodes.get(&input.child_id).and_then(|node| node.parent.clone());
        let parent = parent.ok_or_else(errors::no_child)?;
        let is_root = NodeKind::of(&parent) == Some(NodeKind::Root);
        let kind = if is_root { ParentType::Root } else { ParentType::OrganizationalUnit };
        let parent = Parent { id: Some(parent), r#type: Some(kind) };
        // There is one: a page has room for it, and there is no page behind it.
        Ok(ListParentsResponse { parents: Some(vec![parent]), next_token: None })
    }
}
