//! How many KMS keys there are.

use trent_engine::Records;
use trent_engine::records::RecordError;

use crate::names;

/// The number of KMS keys of all accounts and Regions, AWS managed ones included. Reads the names of all of their records.
///
/// # Errors
/// [`RecordError::Store`].
pub async fn count_keys(records: &Records) -> Result<u64, RecordError> {
    Ok(records.view().await?.count(names::KEY_PREFIX).await? as u64)
}
