//! `UpdateAccessKey`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::errors::INVALID_INPUT_EXCEPTION;
use trent_model::iam::{StatusType, UpdateAccessKeyRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::caller::{self, Subject};
use crate::record::{AccessKeyRecord, AccessKeyStatus};
use crate::{Iam, errors, names};

/// Source: IAM API Reference, `UpdateAccessKey`.
pub(crate) struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Model = ops::UpdateAccessKey;
    type Service = Iam;
    type Loaded = Subject;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateAccessKeyRequest, cx: &Cx<'_, Iam>) -> Result<Subject, Failure> {
        caller::subject(input.user_name.as_deref(), cx).await
    }

    fn questions(_: &UpdateAccessKeyRequest, subject: &Subject, cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![subject.question::<Self>(cx)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let input = proof.input();
        let status = match input.status {
            StatusType::Active => AccessKeyStatus::Active,
            StatusType::Inactive => AccessKeyStatus::Inactive,
            StatusType::Expired => {
                let message = "An access key can be set to Active or Inactive.";
                return Err(errors::aws(&INVALID_INPUT_EXCEPTION, message));
            }
        };
        let stored = super::of(proof.loaded(), &input.access_key_id, cx).await?;
        let changed = AccessKeyRecord { status, ..stored.record };
        let changes = Changes::default().replace(names::access_key(&input.access_key_id), stored.revision, &changed);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
