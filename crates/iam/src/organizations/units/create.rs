//! `CreateOrganizationalUnit`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::organizations::{CreateOrganizationalUnitRequest, CreateOrganizationalUnitResponse, ops};

use crate::organizations::Organizations;
use crate::organizations::seen::Seen;
use crate::organizations::{ids, names, seen, tags};

/// Source: AWS Organizations API Reference, `CreateOrganizationalUnit`.
pub(crate) struct CreateOrganizationalUnit;

impl Operation for CreateOrganizationalUnit {
    type Model = ops::CreateOrganizationalUnit;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &CreateOrganizationalUnitRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(input: &CreateOrganizationalUnitRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        let mut questions = vec![seen.question::<Self>(&input.parent_id)];
        if input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
            questions.push(seen.question::<Self>(&input.parent_id).with_action("organizations:TagResource"));
        }
        questions
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<CreateOrganizationalUnitResponse, Failure> {
        let (input, seen) = (proof.input(), proof.loaded());
        let stored = seen.managed()?;
        let tags = tags::new(input.tags.as_deref())?;
        let mut tree = stored.record.clone();
        tree.check_new_unit(&input.parent_id, &input.name)?;
        let id = ids::new_unit(&tree.root, cx.engine.entropy.as_ref());
        tree.add(id.clone(), input.parent_id.clone(), Some(input.name.clone()));
        let mut changes = seen::changed(stored, &tree, Changes::default());
        if !tags.tags.is_empty() {
            changes = changes.put(names::tags(&tree.organization, &id), &tags);
        }
        cx.engine.records.commit(&proof, changes).await?;
        Ok(CreateOrganizationalUnitResponse { organizational_unit: super::model(&tree, &id, seen) })
    }
}
