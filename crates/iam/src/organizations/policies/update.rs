//! `UpdatePolicy`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{UpdatePolicyRequest, UpdatePolicyResponse, ops};

use super::Policy;
use super::found::full_access;
use crate::organizations::Organizations;
use crate::organizations::record::PolicyNameRecord;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, names};

/// Source: AWS Organizations API Reference, `UpdatePolicy`.
pub(crate) struct UpdatePolicy;

impl Operation for UpdatePolicy {
    type Model = ops::UpdatePolicy;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &UpdatePolicyRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &UpdatePolicyRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.policy_question::<Self>(&input.policy_id)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<UpdatePolicyResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let (tree, records) = (&seen.managed()?.record, &cx.engine.records);
        let policy = Policy::existing(tree, &input.policy_id, records).await?;
        let stored = policy.own()?;
        let mut changed = stored.record.clone();
        let mut changes = Changes::default();
        if let Some(name) = input.name.as_ref().filter(|name| **name != changed.name) {
            let key = names::policy_name(&tree.organization, name);
            if *name == full_access()?.name || records.read::<PolicyNameRecord>(&key).await?.is_some() {
                return Err(errors::duplicate_policy());
            }
            let old = names::policy_name(&tree.organization, &changed.name);
            changes = changes.delete(old).create(key, &PolicyNameRecord { id: changed.id.clone() });
            changed.name.clone_from(name);
        }
        if let Some(description) = &input.description {
            changed.description.clone_from(description);
        }
        if let Some(content) = &input.content {
            changed.document = super::checked(content)?;
        }
        let changes = changes.replace(names::policy(&tree.organization, &changed.id), stored.revision, &changed);
        records.commit(&proof, changes).await?;
        Ok(UpdatePolicyResponse { policy: Some(super::model(&changed, seen)) })
    }
}
