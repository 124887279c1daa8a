//! `CreatePolicy`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{CreatePolicyRequest, CreatePolicyResponse, ops};

use super::found::full_access;
use crate::organizations::Organizations;
use crate::organizations::record::{PolicyNameRecord, PolicyRecord};
use crate::organizations::seen::Seen;
use crate::organizations::tree::POLICIES_MAX;
use crate::organizations::{errors, ids, names, seen, tags};

/// Source: AWS Organizations API Reference, `CreatePolicy`.
pub(crate) struct CreatePolicy;

impl Operation for CreatePolicy {
    type Model = ops::CreatePolicy;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreatePolicyRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &CreatePolicyRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        let mut questions = vec![seen.policy_question::<Self>("*")];
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            questions.push(seen.policy_question::<Self>("*").with_action("organizations:TagResource"));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Organizations>) -> Result<CreatePolicyResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let (stored, records) = (seen.managed()?, &cx.engine.records);
        super::check_type(&input.r#type)?;
        let tags = tags::new(input.tags.as_deref())?;
        let document = super::checked(&input.content)?;
        let mut tree = stored.record.clone();
        if !tree.all_features {
            return Err(errors::policies_not_available());
        }
        let name = names::policy_name(&tree.organization, &input.name);
        let is_taken = input.name == full_access()?.name || records.read::<PolicyNameRecord>(&name).await?.is_some();
        if is_taken {
            return Err(errors::duplicate_policy());
        }
        if tree.policy_count >= POLICIES_MAX {
            return Err(errors::constraint("You have exceeded the allowed number of policies."));
        }
        tree.policy_count += 1;
        let policy = PolicyRecord {
            id: ids::new_policy(cx.engine.entropy.as_ref()),
            name: input.name.clone(),
            description: input.description.clone(),
            document,
        };
        let mut changes = seen::changed(stored, &tree, Changes::default())
            .create(names::policy(&tree.organization, &policy.id), &policy)
            .create(name, &PolicyNameRecord { id: policy.id.clone() });
        if !tags.tags.is_empty() {
            changes = changes.put(names::tags(&tree.organization, &policy.id), &tags);
        }
        records.commit(&proof, changes).await?;
        Ok(CreatePolicyResponse { policy: Some(super::model(&policy, seen)) })
    }
}
