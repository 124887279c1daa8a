//! `DetachPolicy`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{DetachPolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::Policy;
use crate::organizations::Organizations;
use crate::organizations::seen::Seen;
use crate::organizations::{names, seen};

/// Source: AWS Organizations API Reference, `DetachPolicy`.
pub(crate) struct DetachPolicy;

impl Operation for DetachPolicy {
    type Model = ops::DetachPolicy;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &DetachPolicyRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &DetachPolicyRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        [&input.policy_id, &input.target_id].map(|id| seen.policy_question::<Self>(id)).into()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let (input, stored) = (proof.input(), proof.loaded().managed()?);
        let records = &cx.engine.records;
        let mut tree = stored.record.clone();
        let policy = Policy::existing(&tree, &input.policy_id, records).await?;
        tree.detach(&input.policy_id, &input.target_id)?;
        let mut changes = seen::changed(stored, &tree, Changes::default());
        if let Policy::Own(policy) = &policy {
            changes = changes.unchanged(names::policy(&tree.organization, &input.policy_id), policy.revision);
        }
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
