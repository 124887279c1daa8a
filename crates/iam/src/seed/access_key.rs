//! Access keys that a seed describes.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Cx, Failure};

use super::{SeedAccessKey, refused};
use crate::access_keys::new_access_key;
use crate::caller;
use crate::record::AccessKeyStatus;
use crate::root::{is_access_key_id, is_secret_access_key};
use crate::{Iam, SetUpError};

/// Makes an access key of a user of the caller's account, or of its root user.
///
/// # Errors
/// `NoSuchEntity`, `LimitExceeded`, and [`Failure::Aws`] in plain words for an id or a secret that can't be one.
pub(super) async fn make(access_key: &SeedAccessKey, cx: &Cx<'_, Iam>) -> Result<(), Failure> {
    if !is_access_key_id(&access_key.id) {
        return Err(refused(SetUpError::AccessKeyId.to_string()));
    }
    // An access key id of 12 digits is an account.
    if access_key.id.parse::<trent_types::AccountId>().is_ok() {
        return Err(refused("an access key id of 12 digits is an account's"));
    }
    let secret = match &access_key.secret {
        Some(secret) if !is_secret_access_key(secret) => {
            return Err(refused(SetUpError::SecretAccessKey.to_string()));
        }
        Some(secret) => secret.clone(),
        None => cx.engine.vault.new_secret_access_key(),
    };
    let status = if access_key.active { AccessKeyStatus::Active } else { AccessKeyStatus::Inactive };
    let subject = caller::subject(access_key.user.as_deref(), cx).await?;
    let (_, changes) = new_access_key(&subject, &access_key.id, &secret, status, Changes::default(), cx)?;
    Ok(cx.engine.records.commit(&SystemWork::assertion(), changes).await?)
}
