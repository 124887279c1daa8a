//! `ListChildren`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{Child, ChildType};
use trent_model::organizations::{ListChildrenRequest, ListChildrenResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::errors;
use crate::organizations::ids::NodeKind;
use crate::organizations::pages::Wanted;
use crate::organizations::seen::Seen;
use crate::organizations::tree::Node;

/// Source: AWS Organizations API Reference, `ListChildren`.
pub(crate) struct ListChildren;

impl Operation for ListChildren {
    type Model = ops::ListChildren;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListChildrenRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &ListChildrenRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.question::<Self>(&input.parent_id)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<ListChildrenResponse, Failure> {
        let (input, tree) = (proof.input(), &proof.loaded().managed()?.record);
        tree.parent(&input.parent_id).ok_or_else(errors::no_parent)?;
        let kind = match input.child_type {
            ChildType::Account => NodeKind::Account,
            ChildType::OrganizationalUnit => NodeKind::Unit,
        };
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let list = format!("children/{}/{}/{kind:?}", tree.organization, input.parent_id);
        let child =
            |(id, _): (&str, &Node)| (id.to_owned(), Child { id: Some(id.to_owned()), r#type: Some(input.child_type) });
        let page = wanted.of(list, tree.children(&input.parent_id, kind).map(child), cx)?;
        Ok(ListChildrenResponse { children: Some(page.items), next_token: page.next_marker })
    }
}
