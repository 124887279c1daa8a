//! `UntagResource`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{OperationName, UntagResourceRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, lifecycle};

/// Source: AWS KMS API Reference, `UntagResource`.
pub(crate) struct UntagResource;

impl Operation for UntagResource {
    type Model = ops::UntagResource;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &UntagResourceRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(input: &UntagResourceRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).with_many("aws:tagkeys", input.tag_keys.clone()).alone()
    }

    fn response_key(key: &Self::Loaded) -> Option<String> {
        Some(key.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::UntagResource, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        for tag_key in &proof.input().tag_keys {
            super::check_key(tag_key)?;
            // Taking away a tag that isn't there succeeds, as in AWS.
            record.tags.remove(tag_key);
        }
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
