//! `DeleteAlias`.

use std::sync::Arc;

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question, Stored};
use trent_model::kms::{DeleteAliasRequest, ops};
use trent_model::runtime::structure::Unit;
use trent_types::AliasName;

use super::named;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::AliasRecord;
use crate::{Kms, errors, names};

/// Source: AWS KMS API Reference, `DeleteAlias`.
pub(crate) struct DeleteAlias;

impl Operation for DeleteAlias {
    type Model = ops::DeleteAlias;
    type Service = Kms;
    type Loaded = (AliasName, Arc<Stored<AliasRecord>>, FoundKey);

    const READ_ONLY: bool = false;

    async fn load(input: &DeleteAliasRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        let alias = named(&input.alias_name)?;
        let (account, region) = (cx.call.principal.account, &cx.call.region);
        let stored = cx.engine.records.read::<AliasRecord>(&names::alias(account, region, &alias)).await?;
        let stored = stored.ok_or_else(|| errors::no_such_alias(account, region, &alias))?;
        let key = identify::existing_key::<Self>(account, stored.record.target.clone(), cx).await?;
        Ok((alias, stored, key))
    }

    fn questions(_: &DeleteAliasRequest, (alias, _, key): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        // In the order of the event's resources. Source: AWS KMS Developer Guide, "DeleteAlias" among the examples of log
        // entries.
        vec![super::question::<Self>(alias, cx), KeyQuestion::of::<Self>(key, cx).ask()]
    }

    fn response_key((_, _, key): &Self::Loaded) -> Option<String> {
        Some(key.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let (alias, stored, key) = proof.loaded();
        let (account, region) = (proof.account(), proof.region());
        let key_record = super::without_alias(&key.record, alias);
        let changes = Changes::default().remove(names::alias(account, region, alias), stored.revision).replace(
            key_record.name(),
            key.revision,
            &key_record,
        );
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
