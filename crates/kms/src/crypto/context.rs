//! Encryption contexts of requests.

use std::collections::BTreeMap;

use trent_engine::Failure;
use trent_types::EncryptionContext;

use crate::errors;

/// Longest encryption context, names and values together, in bytes. AWS documents no number; this is its practice.
const CONTEXT_BYTES_MAX: usize = 8192;

/// The encryption context that a request gives; none is the same as an empty one.
pub(crate) fn of(pairs: Option<&BTreeMap<String, String>>) -> Result<EncryptionContext, Failure> {
    let context = EncryptionContext::new(pairs.cloned().unwrap_or_default());
    if context.total_bytes() > CONTEXT_BYTES_MAX {
        return Err(errors::validation(format!(
            "The encryption context is longer than {CONTEXT_BYTES_MAX} bytes: {}",
            context.total_bytes()
        )));
    }
    Ok(context)
}
