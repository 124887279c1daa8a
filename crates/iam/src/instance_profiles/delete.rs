//! `DeleteInstanceProfile`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteInstanceProfileRequest, ops};
use trent_model::runtime::structure::Unit;

use super::called::{self, Called};
use crate::{Iam, errors};

/// Source: IAM API Reference, `DeleteInstanceProfile`.
pub(crate) struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Model = ops::DeleteInstanceProfile;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteInstanceProfileRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_name(&input.instance_profile_name, cx).await
    }

    fn questions(_: &DeleteInstanceProfileRequest, profile: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![profile.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let stored = proof.loaded().existing()?;
        if stored.record.role.is_some() {
            return Err(errors::delete_conflict("must remove roles from instance profile"));
        }
        let changes = Changes::default().remove(stored.record.key(), stored.revision);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
