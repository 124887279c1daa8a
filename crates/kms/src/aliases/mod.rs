//! Aliases: names of keys.

mod create;
mod delete;
mod list;
mod update;

use trent_engine::{Cx, Failure, Question, Resource};
use trent_model::kms::errors::INVALID_ALIAS_NAME_EXCEPTION;
use trent_policy::ResourceManager;
use trent_types::{AccountId, AliasName, Region};

pub(crate) use create::CreateAlias;
pub(crate) use delete::DeleteAlias;
pub(crate) use list::ListAliases;
pub(crate) use update::UpdateAlias;

use crate::{Kms, errors};

/// Most aliases of one key. Source: AWS KMS Developer Guide, "Resource quotas".
const ALIASES_PER_KEY_MAX: usize = 50;

/// The alias name that a request gives.
fn named(text: &str) -> Result<AliasName, Failure> {
    if !text.starts_with(AliasName::PREFIX) {
        return Err(errors::validation("Alias must start with the prefix \"alias/\"."));
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
    let manager = if alias.is_reserved() { ResourceManager::Aws } else { ResourceManager::Owner };
    Question::of::<O>(resource(cx.call.principal.account, &cx.call.region, alias)).managed_by(manager)
}
