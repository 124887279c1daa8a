//! `UpdateAlias`.

use std::sync::Arc;

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question, Stored};
use trent_model::kms::{OperationName, UpdateAliasRequest, ops};
use trent_model::runtime::structure::Unit;
use trent_types::AliasName;

use super::{ALIASES_PER_KEY_MAX, named};
use crate::identify::{self, FoundKey};
use crate::record::{AliasRecord, IndexEntry};
use crate::{Kms, errors, lifecycle, names};

/// Source: AWS KMS API Reference, `UpdateAlias`.
pub(crate) struct UpdateAlias;

/// An alias, the key that it names, and the key that it shall name.
pub(crate) struct Move {
    alias: AliasName,
    stored: Arc<Stored<AliasRecord>>,
    current: FoundKey,
    next: FoundKey,
}

impl Operation for UpdateAlias {
    type Model = ops::UpdateAlias;
    type Service = Kms;
    type Loaded = Move;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdateAliasRequest, cx: &Cx<'_, Kms>) -> Result<Move, Failure> {
        let alias = named(&input.alias_name)?;
        let (account, region) = (cx.call.principal.account, &cx.call.region);
        let name = names::alias(account, region, &alias);
        let stored = cx.engine.records.read::<AliasRecord>(&name).await?;
        let stored = stored.ok_or_else(|| errors::no_such_alias(account, region, &alias))?;
        let next = identify::key::<Self>(&input.target_key_id, cx).await?;
        let current = identify::existing_key::<Self>(account, stored.record.target.clone(), cx).await?;
        Ok(Move { alias, stored, current, next })
    }

    fn questions(_: &UpdateAliasRequest, loaded: &Move, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let mut questions = loaded.next.record.question::<Self>();
        questions.extend(loaded.current.record.question::<Self>());
        questions.push(super::question::<Self>(&loaded.alias, cx));
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let Move { alias, stored, current, next } = proof.loaded();
        lifecycle::check(OperationName::UpdateAlias, &next.record.arn(), next.record.lifecycle.state())?;
        // Type and usage of both keys must be the same. There is one kind of key so far, which the pattern says.
        let (crate::record::KeyKind::SymmetricEncryption(_), crate::record::KeyKind::SymmetricEncryption(_)) =
            (&current.record.kind, &next.record.kind);
        let (account, region) = (proof.account(), proof.region());
        let old_entry = names::alias_of(account, region, &current.record.key_id, alias);
        let new_entry = names::alias_of(account, region, &next.record.key_id, alias);
        let record = AliasRecord { target: next.record.key_id.clone(), updated: cx.now, ..stored.record.clone() };
        let mut changes = Changes::default()
            .replace(names::alias(account, region, alias), stored.revision, &record)
            .unchanged(next.record.name(), next.revision);
        if old_entry != new_entry {
            let of_key = names::aliases_of(account, region, &next.record.key_id);
            let others = cx.engine.records.view().await?.keys(&of_key, None, ALIASES_PER_KEY_MAX).await?;
            if others.len() >= ALIASES_PER_KEY_MAX {
                let message = format!("A KMS key can have at most {ALIASES_PER_KEY_MAX} aliases.");
                return Err(errors::limit_exceeded(message));
            }
            changes = changes.delete(old_entry).create(new_entry, &IndexEntry {});
        }
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
