//! `CreateAlias`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::errors::{ALREADY_EXISTS_EXCEPTION, INVALID_ALIAS_NAME_EXCEPTION};
use trent_model::kms::{CreateAliasRequest, OperationName, ops};
use trent_model::runtime::structure::Unit;
use trent_types::AliasName;

use super::{ALIASES_PER_KEY_MAX, named};
use crate::identify::{self, FoundKey};
use crate::record::{AliasRecord, IndexEntry};
use crate::{Kms, errors, lifecycle, names};

/// Source: AWS KMS API Reference, `CreateAlias`.
pub(crate) struct CreateAlias;

impl Operation for CreateAlias {
    type Model = ops::CreateAlias;
    type Service = Kms;
    type Loaded = (AliasName, FoundKey);

    const READ_ONLY: bool = false;

    async fn load(input: &CreateAliasRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let alias = named(&input.alias_name)?;
        if alias.is_reserved() {
            let message = format!("{alias} begins with {}, which is reserved", AliasName::RESERVED_PREFIX);
            return Err(errors::aws(&INVALID_ALIAS_NAME_EXCEPTION, message));
        }
        Ok((alias, identify::key::<Self>(&input.target_key_id, cx).await?))
    }

    fn questions(_: &CreateAliasRequest, (alias, key): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let mut questions = key.record.question::<Self>();
        questions.push(super::question::<Self>(alias, cx));
        questions
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
        let of_key = names::aliases_of(account, region, key_id);
        if view.keys(&of_key, None, ALIASES_PER_KEY_MAX).await?.len() >= ALIASES_PER_KEY_MAX {
            return Err(errors::limit_exceeded(format!("A KMS key can have at most {ALIASES_PER_KEY_MAX} aliases.")));
        }
        drop(view);
        let record = AliasRecord { target: key_id.clone(), created: cx.now, updated: cx.now };
        let changes = Changes::default()
            .create(name, &record)
            .create(names::alias_of(account, region, key_id, alias), &IndexEntry {})
            .unchanged(key.record.name(), key.revision);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
