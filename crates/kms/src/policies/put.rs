//! `PutKeyPolicy`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{OperationName, PutKeyPolicyRequest, ops};
use trent_model::runtime::structure::Unit;

use super::DEFAULT_NAME;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::KeyRecord;
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

    fn questions(input: &PutKeyPolicyRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let bypass = input.bypass_policy_lockout_safety_check.unwrap_or(false).to_string();
        KeyQuestion::of::<Self>(key, cx)
            .with("kms:bypasspolicylockoutsafetycheck", bypass)
            .with("kms:policyname", super::name_in(input.policy_name.as_deref()))
            .alone()
    }

    fn implied_parameter(input: &PutKeyPolicyRequest) -> Option<&'static str> {
        match (&input.policy_name, input.bypass_policy_lockout_safety_check) {
            (None, None) => Some(r#""policyName":"default","bypassPolicyLockoutSafetyCheck":false"#),
            (None, Some(_)) => Some(super::IMPLIED_NAME),
            (Some(_), None) => Some(r#""bypassPolicyLockoutSafetyCheck":false"#),
            (Some(_), Some(_)) => None,
        }
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        match proof.input().policy_name.as_deref() {
            None | Some(DEFAULT_NAME) => {}
            Some("AWS_RAM") => {
                return Err(errors::validation("The AWS_RAM policy can only be managed by the RAM service"));
            }
            Some(_) => return Err(errors::no_such_policy()),
        }
        lifecycle::check(OperationName::PutKeyPolicy, &key.record.arn(), key.record.lifecycle.state())?;
        let input = proof.input();
        let policy = super::checked(&input.policy, cx).await?;
        let record = KeyRecord { policy, ..key.record.clone() };
        super::check_lockout(&record, input.bypass_policy_lockout_safety_check, cx)?;
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
