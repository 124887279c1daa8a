//! `TagResource`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{OperationName, TagResourceRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, lifecycle};

/// Source: AWS KMS API Reference, `TagResource`.
pub(crate) struct TagResource;

impl Operation for TagResource {
    type Model = ops::TagResource;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &TagResourceRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(input: &TagResourceRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let tags = input.tags.iter().map(|tag| (tag.tag_key.clone(), tag.tag_value.clone()));
        KeyQuestion::of::<Self>(key, cx).request_tags(tags).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let key = proof.loaded();
        lifecycle::check(OperationName::TagResource, &key.record.arn(), key.record.lifecycle.state())?;
        let mut record = key.record.clone();
        super::add(&mut record.tags, &proof.input().tags, &cx.service.quotas)?;
        let changes = Changes::default().replace(record.name(), key.revision, &record);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
