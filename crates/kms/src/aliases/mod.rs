//! Aliases: names of keys.

mod create;
mod delete;
mod list;
mod update;

use trent_engine::{Cx, Failure, Question, Resource};
use trent_model::kms::errors::INVALID_ALIAS_NAME_EXCEPTION;
use trent_types::{AccountId, AliasName, Region};

pub(crate) use create::CreateAlias;
pub(crate) use delete::DeleteAlias;
pub(crate) use list::ListAliases;
pub(crate) use update::UpdateAlias;

use crate::quotas::Quotas;
use crate::record::KeyRecord;
use crate::{Kms, errors};

/// The alias name that a request gives for a new alias.
///
/// # Errors
/// `ValidationException`, `InvalidAliasNameException`; the latter for names that are AWS's to give, too.
pub(crate) fn new_name(text: &str) -> Result<AliasName, Failure> {
    let alias = named(text)?;
    if alias.is_reserved() {
        let message = format!("{alias} begins with {}, which is reserved", AliasName::RESERVED_PREFIX);
        return Err(errors::aws(&INVALID_ALIAS_NAME_EXCEPTION, message));
    }
    Ok(alias)
}

/// The alias name that a request gives.
fn named(text: &str) -> Result<AliasName, Failure> {
    if !text.starts_with(AliasName::PREFIX) {
        return Err(errors::validation(
            "Alias must start with the prefix \"alias/\". Please see \
             https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    }
    // The model lets colons through, the documentation does not.
    let legal = if text.contains(':') { None } else { text.parse().ok() };
    legal.ok_or_else(|| {
        errors::aws(&INVALID_ALIAS_NAME_EXCEPTION, format!("{text} contains invalid characters for an alias"))
    })
}

fn resource(account: AccountId, region: &Region, alias: &AliasName) -> Resource {
    // CloudTrail calls aliases keys too.
    Resource { arn: errors::alias_arn(account, region, alias), account, kind: Some("AWS::KMS::Key") }
}

/// The question about an alias; the names under `alias/aws/` are AWS's to manage.
fn question<O: trent_engine::Operation>(alias: &AliasName, cx: &Cx<'_, Kms>) -> Question {
    let question = Question::of::<O>(resource(cx.call.principal.account, &cx.call.region, alias));
    // A resource that must agree and has no policy lets nobody do anything.
    if alias.is_reserved() { question.with_policy(None).binding() } else { question }
}

/// The key with one more alias.
pub(crate) fn with_alias(key: &KeyRecord, alias: &AliasName, quotas: &Quotas) -> Result<KeyRecord, Failure> {
    quotas.check_aliases(key.aliases.len())?;
    let mut key = key.clone();
    key.aliases.insert(alias.clone());
    Ok(key)
}

/// The key with one alias less.
fn without_alias(key: &KeyRecord, alias: &AliasName) -> KeyRecord {
    let mut key = key.clone();
    key.aliases.remove(alias);
    key
}
