//! `DeletePolicy`.

use trent_engine::Stored;
use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{DeletePolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::Policy;
use crate::organizations::Organizations;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, names, seen};

/// Source: AWS Organizations API Reference, `DeletePolicy`.
pub(crate) struct DeletePolicy;

impl Operation for DeletePolicy {
    type Model = ops::DeletePolicy;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;

    async fn load(_: &DeletePolicyRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &DeletePolicyRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.policy_question::<Self>(&input.policy_id)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<Unit, Failure> {
        let (stored, records) = (proof.loaded().managed()?, &cx.engine.records);
        let mut tree = stored.record.clone();
        let policy = Policy::existing(&tree, &proof.input().policy_id, records).await?;
        let Stored { record: policy, revision } = policy.own()?;
        if tree.is_attached(&policy.id) {
            return Err(errors::policy_in_use());
        }
        tree.policy_count = tree.policy_count.saturating_sub(1);
        let changes = seen::changed(stored, &tree, Changes::default())
            .remove(names::policy(&tree.organization, &policy.id), *revision)
            .delete(names::policy_name(&tree.organization, &policy.name))
            .delete(names::tags(&tree.organization, &policy.id));
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
