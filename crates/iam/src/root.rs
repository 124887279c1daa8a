//! The management account and its root user, made at the first start.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Failure, Records};
use trent_types::chance::random_array;
use trent_types::{AccountId, Clock, Entropy, SecretText};

use crate::record::{AccessKeyRecord, AccessKeyStatus, AccountRecord, ManagementRecord, Owner, RootRecord};
use crate::{ids, names};

/// Source: service model of AWS IAM, shape `accessKeyIdType`; shorter ones are taken for the sake of tests.
const ACCESS_KEY_ID_CHARACTERS_MAX: usize = 128;

/// What is to be known of the management account beforehand; what is not given is generated.
#[derive(Debug, Default)]
pub struct RootUser {
    /// Id of the account.
    pub account: Option<AccountId>,
    /// The root user's access key id.
    pub access_key_id: Option<String>,
    /// The root user's secret access key.
    pub secret_access_key: Option<SecretText>,
}

/// A root user's credentials. The secret can't be read again later.
#[derive(Debug)]
pub struct RootCredentials {
    /// The account.
    pub account: AccountId,
    /// Access key id.
    pub access_key_id: String,
    /// Secret access key.
    pub secret_access_key: SecretText,
}

/// Why the management account can't be made as asked for.
#[derive(Debug, thiserror::Error)]
pub enum SetUpError {
    /// The access key id has other characters than letters, digits and `_`, or too many of them.
    #[error("an access key id has 1 to {ACCESS_KEY_ID_CHARACTERS_MAX} letters, digits and underscores")]
    AccessKeyId,
    /// The secret access key is empty or too long, or has characters that can't be in one.
    #[error("a secret access key has 1 to {} printable ASCII characters", trent_vault::SECRET_ACCESS_KEY_BYTES_MAX)]
    SecretAccessKey,
}

impl RootUser {
    /// Puts together the root user's credentials.
    ///
    /// # Errors
    /// [`SetUpError`] if what was given can't be used.
    pub fn credentials(self, records: &Records, entropy: &dyn Entropy) -> Result<RootCredentials, SetUpError> {
        let account = self.account.unwrap_or_else(|| AccountId::from_random(u64::from_be_bytes(random_array(entropy))));
        let access_key_id = self.access_key_id.unwrap_or_else(|| ids::new_access_key_id(entropy));
        if !is_access_key_id(&access_key_id) {
            return Err(SetUpError::AccessKeyId);
        }
        let secret_access_key = self.secret_access_key.unwrap_or_else(|| records.vault().new_secret_access_key());
        if !is_secret_access_key(&secret_access_key) {
            return Err(SetUpError::SecretAccessKey);
        }
        Ok(RootCredentials { account, access_key_id, secret_access_key })
    }
}

/// Whether a text can be an access key id.
pub(crate) fn is_access_key_id(text: &str) -> bool {
    (1..=ACCESS_KEY_ID_CHARACTERS_MAX).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Whether a text can be a secret access key.
pub(crate) fn is_secret_access_key(text: &SecretText) -> bool {
    let secret = text.expose().as_bytes();
    (1..=trent_vault::SECRET_ACCESS_KEY_BYTES_MAX).contains(&secret.len()) && secret.iter().all(u8::is_ascii_graphic)
}

/// The management account, if the store has one already.
///
/// # Errors
/// [`Failure::Internal`] if the store can't be read.
pub async fn management_account(records: &Records) -> Result<Option<AccountId>, Failure> {
    let stored = records.view().await?.read::<ManagementRecord>(&names::management()).await?;
    Ok(stored.map(|stored| stored.record.account))
}

/// Stores the management account with its root user.
///
/// # Errors
/// [`Failure::Changed`] if there is one already; [`Failure::Internal`].
pub async fn set_up(root: &RootCredentials, records: &Records, clock: &dyn Clock) -> Result<(), Failure> {
    let sealed_secret = records
        .vault()
        .seal_secret_access_key(&root.access_key_id, &root.secret_access_key)
        .map_err(Failure::internal)?;
    let account = root.account;
    let created = clock.now();
    let status = AccessKeyStatus::Active;
    let access_key = AccessKeyRecord { account, owner: Owner::Root, status, sealed_secret, created };
    let changes = Changes::default()
        .create(names::management(), &ManagementRecord { account })
        .create(names::account(account), &AccountRecord { created, organization: None })
        .create(names::root(account), &RootRecord { access_keys: vec![root.access_key_id.clone()] })
        .create(names::access_key(&root.access_key_id), &access_key);
    Ok(records.commit(&SystemWork::assertion(), changes).await?)
}
