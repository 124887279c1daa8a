//! `DeleteAccessKey`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteAccessKeyRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::caller::{self, Subject};
use crate::{Iam, names};

/// Source: IAM API Reference, `DeleteAccessKey`.
pub(crate) struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Model = ops::DeleteAccessKey;
    type Service = Iam;
    type Loaded = Subject;

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteAccessKeyRequest, cx: &Cx<'_, Iam>) -> Result<Subject, Failure> {
        caller::subject(input.user_name.as_deref(), cx).await
    }

    fn questions(_: &DeleteAccessKeyRequest, subject: &Subject, cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![subject.question::<Self>(cx)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (id, subject) = (proof.input().access_key_id.as_str(), proof.loaded());
        let stored = super::of(subject, id, cx).await?;
        let others = subject.access_keys()?.iter().filter(|other| *other != id).cloned().collect();
        let changes =
            Changes::default().remove(names::access_key(id), stored.revision).delete(names::access_key_usage(id));
        cx.engine.records.commit(&proof, subject.with_access_keys(others, changes)?).await?;
        cx.service.usage.forget(id);
        Ok(Unit {})
    }
}
