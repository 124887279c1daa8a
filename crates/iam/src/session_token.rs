//! Temporary credentials, and the tokens that carry their sessions.
//!
//! A session is not stored: everything that is to be known of it is in its token, sealed by the vault and bound to the
//! access key id, so that giving out credentials writes nothing and nobody can change or swap what a token says. The
//! token is `base64(sealed record)` with the name `iam/session/<access key id>` in place of a record's key; inside are
//! one byte, the version, and JSON, as in records. It ends by its expiry, and earlier if its user or role is deleted, which is
//! looked up with every request.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use trent_engine::Failure;
use trent_engine::records::base64_bytes;
use trent_types::principal::Session;
use trent_types::{AccountId, Entropy, SecretText};
use trent_vault::Vault;

use crate::ids;

/// Version of what tokens hold.
const VERSION: u8 = 1;
/// The longest token that is looked at, in characters. A request's whole head has at most 32 KiB.
const TOKEN_CHARACTERS_MAX: usize = 32 * 1024;

/// What a token holds.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Token {
    pub(crate) account: AccountId,
    pub(crate) bearer: Bearer,
    #[serde(with = "base64_bytes")]
    pub(crate) sealed_secret: Vec<u8>,
    pub(crate) session: Session,
}

/// Whose temporary credentials they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Bearer {
    /// The account's root user.
    Root,
    /// The user with this unique id.
    User(String),
    /// A session of the role with this unique id.
    Role { id: String, session_name: String },
    /// A federated user of this name, whom the user with this unique id federated; the root user if there is none.
    Federated { name: String, by: Option<String> },
}

/// Temporary credentials, as they are given out: the secret can't be read again later.
#[derive(Debug)]
pub(crate) struct TemporaryCredentials {
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: SecretText,
    pub(crate) session_token: String,
}

/// Makes temporary credentials of `bearer` in `account`. Nothing is stored.
///
/// # Errors
/// [`Failure::Internal`] if the vault can't seal them.
pub(crate) fn issue(
    account: AccountId,
    bearer: Bearer,
    session: Session,
    vault: &Vault,
    entropy: &dyn Entropy,
) -> Result<TemporaryCredentials, Failure> {
    let access_key_id = ids::new_temporary_access_key_id(account, entropy);
    let secret_access_key = vault.new_secret_access_key();
    let sealed_secret = vault.seal_secret_access_key(&access_key_id, &secret_access_key).map_err(Failure::internal)?;
    let token = Token { account, bearer, sealed_secret, session };
    let session_token = seal(&access_key_id, &token, vault)?;
    Ok(TemporaryCredentials { access_key_id, secret_access_key, session_token })
}

/// The token of an access key id, as clients get it.
pub(crate) fn seal(access_key_id: &str, token: &Token, vault: &Vault) -> Result<String, Failure> {
    let mut encoded = vec![VERSION];
    serde_json::to_writer(&mut encoded, token).map_err(Failure::internal)?;
    let sealed = vault.seal_record(&place(access_key_id), &encoded).map_err(Failure::internal)?;
    Ok(STANDARD.encode(sealed))
}

/// What a token of an access key id holds. `None` if it was not made here, or for another access key id.
pub(crate) fn open(access_key_id: &str, session_token: &str, vault: &Vault) -> Option<Token> {
    if session_token.len() > TOKEN_CHARACTERS_MAX {
        return None;
    }
    let sealed = STANDARD.decode(session_token).ok()?;
    let encoded = vault.open_record(&place(access_key_id), &sealed).ok()?;
    let (version, json) = encoded.split_first()?;
    if *version != VERSION {
        return None;
    }
    serde_json::from_slice(json).ok()
}

fn place(access_key_id: &str) -> Vec<u8> {
    [b"iam/session/", access_key_id.as_bytes()].concat()
}
