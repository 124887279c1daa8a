//! Custom key stores. There are none yet, and none can be made.

mod absent;
mod create;
mod describe;

pub(crate) use absent::OnAbsentStore;
pub(crate) use create::CreateCustomKeyStore;
pub(crate) use describe::DescribeCustomKeyStores;

use trent_engine::Failure;
use trent_model::kms::errors::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION;

use crate::errors;

/// No store has this id or name.
pub(crate) fn no_such_store(store: &str) -> Failure {
    errors::aws(&CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION, format!("Custom key store {store} does not exist."))
}
