//! Grant tokens.
//!
//! A grant is in force as soon as it is there, so that a token adds nothing to it; it names a grant and is bound to it.
//! A token is a sealed record with a fixed place, in base64: nobody can make one, and it tells nothing.
//!
//! Source: AWS KMS Developer Guide, "Grants in AWS KMS", on grant tokens.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use trent_engine::{Cx, Failure, Operation};
use trent_model::kms::errors::INVALID_GRANT_TOKEN_EXCEPTION;
use trent_types::{AccountId, KeyId, Region};
use trent_vault::Vault;

use super::record::GrantRecord;
use crate::identify::{self, FoundKey};
use crate::record::KeyRecord;
use crate::{Kms, errors, names};

/// What grant tokens are sealed for.
const PLACE: &[u8] = b"kms/grant-token/1";

/// What a token says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Token {
    pub(super) account: AccountId,
    pub(super) region: Region,
    pub(super) key_id: KeyId,
    pub(super) grant_id: String,
}

impl Token {
    /// A token of a grant. Each is another text.
    pub(super) fn make(grant: &GrantRecord, vault: &Vault) -> Result<String, Failure> {
        let token = Self {
            account: grant.account,
            region: grant.region.clone(),
            key_id: grant.key_id.clone(),
            grant_id: grant.grant_id.clone(),
        };
        let content = serde_json::to_vec(&token).map_err(Failure::internal)?;
        Ok(STANDARD.encode(vault.seal_record(PLACE, &content).map_err(Failure::internal)?))
    }

    /// What a text says that [`Self::make`] made.
    ///
    /// # Errors
    /// `InvalidGrantTokenException` for any other.
    pub(super) fn open(text: &str, vault: &Vault) -> Result<Self, Failure> {
        let sealed = STANDARD.decode(text).map_err(|_| invalid())?;
        let content = vault.open_record(PLACE, &sealed).map_err(|_| invalid())?;
        serde_json::from_slice(&content).map_err(|_| invalid())
    }
}

pub(super) fn invalid() -> Failure {
    errors::aws(&INVALID_GRANT_TOKEN_EXCEPTION, "The grant token is not valid.")
}

/// Refuses grant tokens that are malformed, or whose grants are not, or no longer, on one of the keys.
///
/// # Errors
/// `InvalidGrantTokenException`.
pub(crate) async fn check_tokens(
    tokens: Option<&[String]>,
    keys: &[&KeyRecord],
    cx: &Cx<'_, Kms>,
) -> Result<(), Failure> {
    for token in tokens.unwrap_or_default() {
        let Token { account, region, key_id, grant_id } = Token::open(token, &cx.engine.vault)?;
        let is_of = |key: &&KeyRecord| (key.account, &key.region, &key.key_id) == (account, &region, &key_id);
        if !keys.iter().any(is_of) {
            return Err(invalid());
        }
        let name = names::grant(account, &region, &key_id, &grant_id);
        if cx.engine.records.read::<GrantRecord>(&name).await?.is_none() {
            return Err(invalid());
        }
    }
    Ok(())
}

/// The key that a request names, by its id, ARN or alias, in order to use it, with grant tokens that must be for it.
///
/// # Errors
/// Those of [`identify::key_or_alias`] and [`check_tokens`].
pub(crate) async fn key_for_use<O: Operation<Service = Kms>>(
    text: &str,
    tokens: Option<&[String]>,
    cx: &Cx<'_, Kms>,
) -> Result<FoundKey, Failure> {
    let key = identify::key_or_alias::<O>(text, cx).await?;
    check_tokens(tokens, &[&key.record], cx).await?;
    Ok(key)
}
