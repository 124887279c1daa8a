//! `PutKeyPolicy`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{OperationName, PutKeyPolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::DEFAULT_NAME;
use crate::identify::{self, FoundKey};
use crate::{Kms, errors, lifecycle};

/// Source: AWS KMS API Reference, `PutKeyPolicy`.
pub(crate) struct PutKeyPolicy;

impl Operation for PutKeyPolicy {
    type Model = ops::PutKeyPolicy;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &PutKeyPolicyRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &PutKeyPolicyRequest, key: &FoundKey, _: &Cx<'_, Kms>) -> Vec<Question> {
        key.record.question::<Self>()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        if proof.input().policy_name.as_deref().is_some_and(|name| name != DEFAULT_NAME) {
            return Err(errors::no_such_policy());
        }
        lifecycle::check(OperationName::PutKeyPolicy, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        record.policy = super::checked(&proof.input().policy)?;
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
