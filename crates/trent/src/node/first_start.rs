//! What the first start makes: the management account and its root credentials.

use std::path::PathBuf;
use std::str::FromStr;

use trent_engine::Records;
use trent_iam::{RootCredentials, RootUser, root};
use trent_types::{AccountId, Clock, Entropy, SecretText};

use super::DataDir;
use crate::trouble::Trouble;

/// What the first start is told.
#[derive(Debug, Default)]
pub(crate) struct FirstStart {
    root: RootUser,
}

impl FirstStart {
    /// What the environment says. Not flags, as others can see a command line.
    pub(crate) fn from_environment() -> Result<Self, Trouble> {
        let root = RootUser {
            account: variable("TRENT_ACCOUNT_ID")?,
            access_key_id: variable("TRENT_ROOT_ACCESS_KEY_ID")?,
            secret_access_key: variable::<String>("TRENT_ROOT_SECRET_ACCESS_KEY")?.map(SecretText::new),
        };
        Ok(Self { root })
    }

    /// A first start for an account of this id.
    pub(crate) fn for_account(account: AccountId) -> Self {
        Self { root: RootUser { account: Some(account), ..RootUser::default() } }
    }

    /// Makes the management account if there is none. Gives the account and, if it is new, the file with its
    /// credentials.
    pub(super) async fn take(
        self,
        records: &Records,
        data_dir: Option<&DataDir>,
        clock: &dyn Clock,
        entropy: &dyn Entropy,
    ) -> Result<(AccountId, Option<PathBuf>), Trouble> {
        if let Some(account) = root::management_account(records).await? {
            return Ok((account, None));
        }
        let credentials = self.root.credentials(records, entropy)?;
        // The file first: an account whose credentials nobody has would be of no use.
        let file = match data_dir {
            Some(directory) => {
                let path = directory.credentials();
                let written = directory.write_credentials(&shared_credentials(&credentials));
                Some(written.map_err(|error| Trouble::while_doing(&path.display().to_string(), &error))?)
            }
            None => None,
        };
        root::set_up(&credentials, records, clock).await?;
        Ok((credentials.account, file))
    }
}

/// Credentials in the format of AWS's shared credentials file.
fn shared_credentials(credentials: &RootCredentials) -> String {
    format!(
        "[default]\naws_access_key_id = {}\naws_secret_access_key = {}\n",
        credentials.access_key_id,
        credentials.secret_access_key.expose()
    )
}

/// The value of an environment variable; one that is empty counts as absent.
fn variable<T: FromStr<Err: std::error::Error>>(name: &str) -> Result<Option<T>, Trouble> {
    match std::env::var(name) {
        Ok(text) if text.is_empty() => Ok(None),
        Ok(text) => text.parse().map(Some).map_err(|error| Trouble::while_doing(name, &error)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(error) => Err(Trouble::while_doing(name, &error)),
    }
}
