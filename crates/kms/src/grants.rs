//! Grants. None can be made yet, so that no grant token is valid.

use trent_engine::Failure;
use trent_model::kms::errors::INVALID_GRANT_TOKEN_EXCEPTION;

use crate::errors;

/// Refuses grant tokens: no grant that they could belong to exists.
pub(crate) fn check_tokens(tokens: Option<&[String]>) -> Result<(), Failure> {
    if tokens.is_some_and(|tokens| !tokens.is_empty()) {
        return Err(errors::aws(&INVALID_GRANT_TOKEN_EXCEPTION, "The grant token is not valid."));
    }
    Ok(())
}
