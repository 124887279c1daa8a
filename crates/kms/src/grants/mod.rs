//! Grants: who else may use a key, for what, given and taken back without a change of its policy.
//!
//! Source: AWS KMS Developer Guide, "Grants in AWS KMS".

mod create;
mod find;
mod ledger;
mod list;
mod list_retirable;
mod operations;
mod party;
mod record;
mod retire;
mod revoke;
mod seed;
mod sweep;
mod terms;
mod token;

use std::sync::Arc;

use trent_engine::{Cx, Failure, Operation, Stored};
use trent_model::kms::errors::{INVALID_ARN_EXCEPTION, INVALID_GRANT_ID_EXCEPTION, NOT_FOUND_EXCEPTION};
use trent_model::runtime::common_errors::ACCESS_DENIED_EXCEPTION;
use trent_types::AliasName;
use trent_types::arn::{KmsArn, KmsResource};

pub(crate) use create::CreateGrant;
pub(crate) use find::GrantsOfKey;
pub(crate) use ledger::Turns;
pub(crate) use list::ListGrants;
pub(crate) use list_retirable::ListRetirableGrants;
#[cfg(test)]
pub(crate) use record::{CountRecord, OrphansRecord};
pub(crate) use retire::RetireGrant;
pub(crate) use revoke::RevokeGrant;
pub(crate) use seed::ensure;
pub(crate) use sweep::{delete_all_of, deleted_with, sweep};
pub(crate) use token::{check_tokens, key_for_use};

use crate::identify::{self, FoundKey};
use crate::record::KeyRecord;
use crate::{Kms, errors, names};
use record::GrantRecord;

/// Grants on a page unless the caller says otherwise. Source: AWS KMS API Reference, `ListGrants`.
const LIMIT_DEFAULT: usize = 50;
/// Most grants on a page.
const LIMIT_MAX: i32 = 100;
/// Hexadecimal digits of a grant id.
const GRANT_ID_DIGITS: usize = 64;

/// The key that a request names by its id or ARN. Aliases are refused in AWS KMS's words.
async fn key<O: Operation<Service = Kms>>(text: &str, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
    let is_alias_arn = || text.parse::<KmsArn>().is_ok_and(|arn| matches!(arn.resource, KmsResource::Alias(_)));
    if text.starts_with(AliasName::PREFIX) || is_alias_arn() {
        return Err(errors::aws(&INVALID_ARN_EXCEPTION, "Key Aliases are not supported for this operation."));
    }
    identify::key::<O>(text, cx).await
}

/// Refuses what can't be the id of a grant.
fn check_id(grant_id: &str) -> Result<(), Failure> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if grant_id.len() == GRANT_ID_DIGITS && grant_id.bytes().all(is_digit) {
        return Ok(());
    }
    Err(errors::aws(&INVALID_GRANT_ID_EXCEPTION, "The grant ID is not valid."))
}

/// A grant on a key.
async fn on_key(
    key: &KeyRecord,
    grant_id: &str,
    cx: &Cx<'_, Kms>,
) -> Result<Option<Arc<Stored<GrantRecord>>>, Failure> {
    let name = names::grant(key.account, &key.region, &key.key_id, grant_id);
    Ok(cx.engine.records.read::<GrantRecord>(&name).await?)
}

/// A filter that callers here can't use: none of them is a service. Source: AWS KMS API Reference, `ListGrants` and
/// `ListRetirableGrants`.
fn for_services_alone(parameter: &str) -> Failure {
    errors::aws(&ACCESS_DENIED_EXCEPTION, format!("{parameter} can be used by AWS service principals only."))
}

fn no_such_grant(grant_id: &str) -> Failure {
    errors::aws(&NOT_FOUND_EXCEPTION, format!("Grant ID {grant_id} not found"))
}
