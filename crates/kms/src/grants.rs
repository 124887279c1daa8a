//! Grants. None can be made yet, so that no grant token is valid.

use std::sync::Arc;

use trent_engine::{BoxFuture, Changes, Failure, GrantGiven, Grants, Records, View};
use trent_model::kms::errors::INVALID_GRANT_TOKEN_EXCEPTION;

use trent_types::{EncryptionContext, Principal};

use crate::errors;
use crate::identify::FoundKey;
use crate::record::KeyRecord;

/// Refuses grant tokens: no grant that they could belong to exists.
pub(crate) fn check_tokens(tokens: Option<&[String]>) -> Result<(), Failure> {
    if tokens.is_some_and(|tokens| !tokens.is_empty()) {
        return Err(errors::aws(&INVALID_GRANT_TOKEN_EXCEPTION, "The grant token is not valid."));
    }
    Ok(())
}

/// The grants of a key, as far as they may allow one request.
pub(crate) struct GrantsOfKey {}

impl GrantsOfKey {
    /// Grants for an action on a key. `None` if grants never allow the action.
    pub(crate) fn for_action(_key: &FoundKey, _action: &str, _context: Option<Arc<EncryptionContext>>) -> Option<Self> {
        None
    }
}

impl Grants for GrantsOfKey {
    fn find<'a>(
        &'a self,
        _principal: &'a Principal,
        _records: &'a Records,
    ) -> BoxFuture<'a, Result<Option<GrantGiven>, Failure>> {
        Box::pin(async { Ok(None) })
    }
}

/// The changes that delete a key's grants with it.
pub(crate) async fn deleted_with(_key: &KeyRecord, _view: &View, changes: Changes) -> Result<Changes, Failure> {
    Ok(changes)
}
