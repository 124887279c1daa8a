//! Emptying the service, for `trent dev`.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Engine, Failure};
use trent_types::AccountId;

use crate::{Kms, grants, names};

/// Deletes every key, alias and grant: of one account, or of all.
///
/// # Errors
/// [`Failure::Internal`] if the store refuses; some records may be gone then.
pub async fn reset(engine: &Engine, kms: &Kms, account: Option<AccountId>) -> Result<(), Failure> {
    let work = SystemWork::assertion();
    let prefixes = match account {
        Some(account) => {
            grants::delete_all_of(account, &engine.records).await?;
            names::of_account(account)
        }
        None => vec![names::PREFIX.to_vec()],
    };
    for prefix in prefixes {
        engine.records.delete_all(&work, &prefix).await?;
    }
    kms.keys.forget(account);
    if let Some(rates) = &kms.rates {
        rates.forget(account);
    }
    if account.is_none() {
        kms.usage.forget_all();
        engine.vault.forget_all();
    }
    Ok(())
}
