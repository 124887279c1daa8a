//! `CreateAlias`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::errors::ALREADY_EXISTS_EXCEPTION;
use trent_model::kms::{CreateAliasRequest, OperationName, ops};
use trent_model::runtime::structure::Unit;
use trent_types::AliasName;

use super::new_name;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::AliasRecord;
use crate::{Kms, errors, lifecycle, names};

/// Source: AWS KMS API Reference, `CreateAlias`.
pub(crate) struct CreateAlias;

impl Operation for CreateAlias {
    type Model = ops::CreateAlias;
    type Service = Kms;
    type Loaded = (AliasName, FoundKey);

    const READ_ONLY: bool = false;

    async fn load(input: &CreateAliasRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let alias = new_name(&input.alias_name)?;
        Ok((alias, identify::key::<Self>(&input.target_key_id, cx).await?))
    }

    fn questions(_: &CreateAliasRequest, (alias, key): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let mut questions = KeyQuestion::of::<Self>(key, cx).alone();
        questions.push(super::question::<Self>(alias, cx));
        questions
    }

    fn response_key((_, key): &Self::Loaded) -> Option<String> {
        Some(key.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let (alias, key) = proof.loaded();
        let (account, region) = (proof.account(), proof.region());
        let name = names::alias(account, region, alias);
        let view = cx.engine.records.view().await?;
        if view.read::<AliasRecord>(&name).await?.is_some() {
            let arn = errors::alias_arn(account, region, alias);
            let message = format!("An alias with the name {arn} already exists");
            return Err(errors::aws(&ALREADY_EXISTS_EXCEPTION, message));
        }
        lifecycle::check(OperationName::CreateAlias, &key.record.arn(), key.record.lifecycle.state())?;
        let key_id = &key.record.key_id;
        drop(view);
        let key_record = super::with_alias(&key.record, alias, &cx.service.quotas)?;
        let record = AliasRecord { target: key_id.clone(), created: cx.now, updated: cx.now };
        let changes = Changes::default().create(name, &record).replace(key_record.name(), key.revision, &key_record);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
