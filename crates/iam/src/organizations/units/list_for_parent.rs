//! `ListOrganizationalUnitsForParent`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{
    ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse, ops,
};

use crate::organizations::Organizations;
use crate::organizations::errors;
use crate::organizations::ids::NodeKind;
use crate::organizations::pages::Wanted;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListOrganizationalUnitsForParent`.
pub(crate) struct ListOrganizationalUnitsForParent;

impl Operation for ListOrganizationalUnitsForParent {
    type Model = ops::ListOrganizationalUnitsForParent;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListOrganizationalUnitsForParentRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(
        input: &ListOrganizationalUnitsForParentRequest,
        seen: &Seen,
        _: &Cx<'_, Organizations>,
    ) -> Vec<Question> {
        vec![seen.question::<Self>(&input.parent_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<ListOrganizationalUnitsForParentResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let tree = &seen.managed()?.record;
        tree.parent(&input.parent_id).ok_or_else(errors::no_parent)?;
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let list = format!("units/{}/{}", tree.organization, input.parent_id);
        let units = tree.children(&input.parent_id, NodeKind::Unit);
        let units = units.filter_map(|(id, _)| Some((id.to_owned(), super::model(tree, id, seen)?)));
        let page = wanted.of(list, units, cx)?;
        Ok(ListOrganizationalUnitsForParentResponse {
            organizational_units: Some(page.items),
            next_token: page.next_marker,
        })
    }
}
