//! `DisablePolicyType`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::PolicyType;
use trent_model::organizations::{DisablePolicyTypeRequest, DisablePolicyTypeResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::ids::NodeKind;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, seen};

/// Source: AWS Organizations API Reference, `DisablePolicyType`.
pub(crate) struct DisablePolicyType;

impl Operation for DisablePolicyType {
    type Model = ops::DisablePolicyType;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &DisablePolicyTypeRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &DisablePolicyTypeRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.policy_question::<Self>(&input.root_id)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<DisablePolicyTypeResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let stored = seen.managed()?;
        let mut tree = stored.record.clone();
        tree.node(NodeKind::Root, &input.root_id).ok_or_else(errors::no_root)?;
        if input.policy_type != PolicyType::ServiceControlPolicy {
            return Err(errors::policies_not_enabled());
        }
        if !tree.policies_enabled {
            return Err(errors::policies_not_enabled());
        }
        tree.disable_policies();
        cx.engine.records.commit(&proof, seen::changed(stored, &tree, Changes::default())).await?;
        Ok(DisablePolicyTypeResponse { root: Some(super::root(&tree, seen)) })
    }
}
