//! Emptying the service, for `trent dev`.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Engine, Failure};
use trent_types::AccountId;

use crate::names;

/// Deletes every trail and what is left to deliver for it: of one account, or of all. The event history stays, as the
/// audit log does.
///
/// # Errors
/// [`Failure::Internal`] if the store refuses; some records may be gone then.
pub async fn reset(engine: &Engine, account: Option<AccountId>) -> Result<(), Failure> {
    for kind in names::KINDS {
        let prefix = match account {
            Some(account) => format!("cloudtrail/{kind}/{account}/"),
            None => format!("cloudtrail/{kind}/"),
        };
        engine.records.delete_all(&SystemWork::assertion(), prefix.as_bytes()).await?;
    }
    Ok(())
}
