//! `DeleteOrganization`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::ops;
use trent_model::runtime::structure::Unit;

use crate::organizations::Organizations;
use crate::organizations::accounts::membership;
use crate::organizations::ids::NodeKind;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, names};

/// Records that are deleted in one commit.
const BATCH_COUNT: usize = 1000;

/// Source: AWS Organizations API Reference, `DeleteOrganization`.
pub(crate) struct DeleteOrganization;

impl Operation for DeleteOrganization {
    type Model = ops::DeleteOrganization;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &Unit, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &Unit, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let stored = proof.loaded().managed()?;
        let (tree, records) = (&stored.record, &cx.engine.records);
        if tree.all(NodeKind::Account).count() > 1 {
            return Err(errors::organization_not_empty());
        }
        let changes = Changes::default().remove(names::tree(&tree.organization), stored.revision);
        let changes = membership::ended(tree.management, records, changes).await?;
        records.commit(&proof, changes).await?;
        // What is left has no meaning any more.
        let prefix = names::organization(&tree.organization);
        loop {
            let left = records.view().await?.keys(&prefix, None, BATCH_COUNT).await?;
            if left.is_empty() {
                return Ok(Unit {});
            }
            let changes = left.into_iter().fold(Changes::default(), Changes::delete);
            records.commit(&proof, changes).await?;
        }
    }
}
