//! Emptying the service, for `trent dev`.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Engine, Failure};
use trent_types::AccountId;

use crate::{CloudTrail, names};

/// Deletes every trail and what is left to deliver for it: of one account, or of all. With all of them the event history
/// begins anew, if it is in memory. The audit log stays as it is.
///
/// # Errors
/// [`Failure::Internal`] if the store refuses; some records may be gone then.
pub async fn reset(engine: &Engine, cloudtrail: &CloudTrail, account: Option<AccountId>) -> Result<(), Failure> {
    for kind in names::KINDS {
        let prefix = match account {
            Some(account) => format!("cloudtrail/{kind}/{account}/"),
            None => format!("cloudtrail/{kind}/"),
        };
        engine.records.delete_all(&SystemWork::assertion(), prefix.as_bytes()).await?;
    }
    if account.is_none() {
        cloudtrail.index.begin_anew(cloudtrail.audit.last_sequence());
    }
    Ok(())
}
