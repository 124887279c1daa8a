//! `UpdateAlias`.

use std::sync::Arc;

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question, Stored};
use trent_model::kms::{OperationName, UpdateAliasRequest, ops};
use trent_model::runtime::structure::Unit;
use trent_types::AliasName;

use super::named;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::{AliasRecord, KeyRecord};
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
        // The event lists the alias, then the key that it shall name. Source: AWS KMS Developer Guide, "UpdateAlias"
        // among the examples of log entries.
        let alias = super::question::<Self>(&loaded.alias, cx);
        let next = KeyQuestion::of::<Self>(&loaded.next, cx).ask();
        let mut current = KeyQuestion::of::<Self>(&loaded.current, cx).ask();
        current.resource.kind = None;
        vec![alias, next, current]
    }

    fn response_key(loaded: &Self::Loaded) -> Option<String> {
        Some(loaded.next.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let Move { alias, stored, current, next } = proof.loaded();
        lifecycle::check(OperationName::UpdateAlias, &next.record.arn(), next.record.lifecycle.state())?;
        check_kinds(&current.record, &next.record)?;
        let (account, region) = (proof.account(), proof.region());
        let record = AliasRecord { target: next.record.key_id.clone(), updated: cx.now, ..stored.record.clone() };
        let mut changes = Changes::default().replace(names::alias(account, region, alias), stored.revision, &record);
        if current.record.key_id == next.record.key_id {
            changes = changes.unchanged(next.record.name(), next.revision);
        } else {
            let from = super::without_alias(&current.record, alias);
            let to = super::with_alias(&next.record, alias, &cx.service.quotas)?;
            changes = changes.replace(from.name(), current.revision, &from).replace(to.name(), next.revision, &to);
        }
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

/// Lets an alias go from one key to another of the same type and usage.
///
/// # Errors
/// `ValidationException`: the operation's documentation states the rule, and names no error for it.
fn check_kinds(current: &KeyRecord, next: &KeyRecord) -> Result<(), Failure> {
    let (from, to) = (key_type(current), key_type(next));
    let (from_usage, to_usage) = (current.key_usage(), next.key_usage());
    if (from, from_usage) == (to, to_usage) {
        return Ok(());
    }
    Err(errors::validation(format!(
        "The alias names a key of type {from} and usage {}; it can't be moved to {}, a key of type {to} and usage {}.",
        from_usage.as_str(),
        next.arn(),
        to_usage.as_str(),
    )))
}

/// Symmetric, asymmetric or HMAC.
fn key_type(key: &KeyRecord) -> &'static str {
    let spec = key.kind.spec();
    match spec.mac_algorithm() {
        Some(_) => "HMAC",
        None if spec.is_asymmetric() => "asymmetric",
        None => "symmetric",
    }
}
