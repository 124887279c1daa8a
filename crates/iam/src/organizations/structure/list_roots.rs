//! `ListRoots`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{ListRootsRequest, ListRootsResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::pages::Wanted;
use crate::organizations::seen::Seen;

/// Source: AWS Organizations API Reference, `ListRoots`.
pub(crate) struct ListRoots;

impl Operation for ListRoots {
    type Model = ops::ListRoots;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &ListRootsRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &ListRootsRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<ListRootsResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let tree = &seen.managed()?.record;
        let wanted = Wanted { next_token: input.next_token.as_deref(), max_results: input.max_results };
        let roots = std::iter::once((tree.root.clone(), super::root(tree, seen)));
        let page = wanted.of(format!("roots/{}", tree.organization), roots, cx)?;
        Ok(ListRootsResponse { roots: Some(page.items), next_token: page.next_marker })
    }
}
