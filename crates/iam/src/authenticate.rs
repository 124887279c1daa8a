//! From an access key id to who signs with it, and to the check of a signature.

use std::sync::Arc;

use quick_cache::sync::Cache;
use trent_engine::auth::{Authenticator, CredentialError, Scope, Signer, Verifier};
use trent_engine::records::RecordError;
use trent_engine::{BoxFuture, Records, Stored};
use trent_types::principal::{FederatedUser, Identity, RoleSession, User};
use trent_types::{AccountId, Clock, Partition, Principal, Region};
use trent_vault::VaultError;

use crate::record::{AccessKeyRecord, AccessKeyStatus, Owner, RoleRecord, UserRecord};
use crate::session_token::{self, Bearer, Token};
use crate::signing::UsedKey;
use crate::{Iam, names};

/// Signing keys that are kept: one for each access key, day, Region and service in use.
const SIGNING_KEYS_MAX: usize = 10_000;
/// Opened session tokens that are kept.
const TOKENS_MAX: usize = 10_000;
/// Source: service model of AWS IAM, shape `accessKeyIdType`.
const ACCESS_KEY_ID_CHARACTERS_MAX: usize = 128;

/// Who has which access key. The listener authenticates requests with it.
pub struct Credentials {
    records: Records,
    clock: Arc<dyn Clock>,
    iam: Arc<Iam>,
    /// By access key id, revision of its record, and scope: a changed access key has other signing keys.
    signing_keys: Cache<String, Arc<UsedKey>>,
    /// By access key id.
    tokens: Cache<String, Arc<OpenedToken>>,
}

/// A token, so that it need not be opened with every request.
struct OpenedToken {
    text: String,
    token: Token,
    session: Arc<trent_types::principal::Session>,
}

/// Whose an access key is, and its secret.
struct Found<'a> {
    principal: Principal,
    sealed_secret: &'a [u8],
    /// What tells this secret from others of the same access key id.
    edition: String,
}

impl Credentials {
    /// The access keys in `records`; when they are used is noted in `iam`. Sessions end by `clock`.
    pub fn new(records: Records, clock: Arc<dyn Clock>, iam: Arc<Iam>) -> Self {
        let (signing_keys, tokens) = (Cache::new(SIGNING_KEYS_MAX), Cache::new(TOKENS_MAX));
        Self { records, clock, iam, signing_keys, tokens }
    }

    /// Who an access key belongs to, unproven: for `trent dev`. `None` for one that is unknown or inactive, and for
    /// a session that there is not, or no more.
    ///
    /// # Errors
    /// [`CredentialError::Internal`] if the store can't be read.
    pub async fn alleged(
        &self,
        access_key_id: &str,
        session_token: Option<&str>,
        partition: Partition,
    ) -> Result<Option<Principal>, CredentialError> {
        if let Some(text) = session_token {
            let found = match self.opened(access_key_id, text).await {
                Ok(opened) => self.bearer(access_key_id, &opened, partition).await,
                Err(error) => Err(error),
            };
            match found {
                Ok(principal) => return Ok(Some(principal)),
                Err(CredentialError::Internal) => return Err(CredentialError::Internal),
                // Tools send tokens that are none, such as `test`: then the access key id alone counts.
                Err(
                    CredentialError::UnknownAccessKey | CredentialError::InvalidToken | CredentialError::ExpiredToken,
                ) => {}
            }
        }
        let Some(stored) = self.find(access_key_id).await? else { return Ok(None) };
        self.owner(access_key_id, &stored.record, partition).await
    }

    /// The record of a long-lived access key that is active.
    async fn find(&self, access_key_id: &str) -> Result<Option<Arc<Stored<AccessKeyRecord>>>, CredentialError> {
        // Longer ones are nobody's, and may not even be keys of the store.
        if access_key_id.is_empty() || access_key_id.len() > ACCESS_KEY_ID_CHARACTERS_MAX {
            return Ok(None);
        }
        let stored = self.records.read::<AccessKeyRecord>(&names::access_key(access_key_id)).await;
        Ok(stored.map_err(unreadable)?.filter(|stored| stored.record.status == AccessKeyStatus::Active))
    }

    async fn owner(
        &self,
        access_key_id: &str,
        key: &AccessKeyRecord,
        partition: Partition,
    ) -> Result<Option<Principal>, CredentialError> {
        let identity = match &key.owner {
            Owner::Root => Some(Identity::Root),
            Owner::User(id) => self.user(key.account, id).await?.map(|user| Identity::User(Arc::new(user))),
        };
        Ok(identity.map(|identity| Principal {
            account: key.account,
            partition,
            identity,
            access_key_id: access_key_id.to_owned(),
            session: None,
        }))
    }

    /// A user as it is called now. `None` if it is deleted.
    async fn user(&self, account: AccountId, id: &str) -> Result<Option<User>, CredentialError> {
        let stored = self.records.read::<UserRecord>(&names::user(id)).await.map_err(unreadable)?;
        Ok(stored.filter(|stored| stored.record.account == account).map(|stored| {
            let UserRecord { id, path, name, .. } = &stored.record;
            User { name: name.clone(), path: path.clone(), id: id.clone() }
        }))
    }

    /// A user whom a session belongs to.
    ///
    /// # Errors
    /// [`CredentialError::UnknownAccessKey`] if the user is deleted.
    async fn existing_user(&self, account: AccountId, id: &str) -> Result<User, CredentialError> {
        self.user(account, id).await?.ok_or(CredentialError::UnknownAccessKey)
    }

    /// A session of a role.
    ///
    /// # Errors
    /// [`CredentialError::UnknownAccessKey`] if the role is deleted.
    async fn role_session(
        &self,
        account: AccountId,
        id: &str,
        session_name: &str,
    ) -> Result<Identity, CredentialError> {
        let stored = self.records.read::<RoleRecord>(&names::role(id)).await.map_err(unreadable)?;
        let stored = stored.filter(|stored| stored.record.account == account);
        let RoleRecord { id, path, name, .. } = &stored.ok_or(CredentialError::UnknownAccessKey)?.record;
        Ok(Identity::RoleSession(Arc::new(RoleSession {
            role_name: name.clone(),
            role_path: path.clone(),
            role_id: id.clone(),
            session_name: session_name.to_owned(),
        })))
    }

    async fn signer_for(
        &self,
        access_key_id: &str,
        session_token: Option<&str>,
        scope: Scope<'_>,
    ) -> Result<Signer, CredentialError> {
        let region: Region = scope.region.parse().map_err(|_| CredentialError::UnknownAccessKey)?;
        let stored;
        let opened;
        let found = match session_token {
            None => {
                stored = self.find(access_key_id).await?.ok_or(CredentialError::UnknownAccessKey)?;
                let principal = self.owner(access_key_id, &stored.record, region.partition()).await?;
                Found {
                    principal: principal.ok_or(CredentialError::UnknownAccessKey)?,
                    sealed_secret: &stored.record.sealed_secret,
                    edition: stored.revision.to_string(),
                }
            }
            Some(text) => {
                opened = self.opened(access_key_id, text).await?;
                let principal = self.bearer(access_key_id, &opened, region.partition()).await?;
                Found {
                    principal,
                    sealed_secret: &opened.token.sealed_secret,
                    edition: format!("session-{}", opened.session.issued.epoch_ms()),
                }
            }
        };
        self.signer_with(found, scope, &region)
    }

    /// What a session token says, if it is one of the access key id and has not expired.
    async fn opened(&self, access_key_id: &str, text: &str) -> Result<Arc<OpenedToken>, CredentialError> {
        let kept = self.tokens.get(access_key_id).filter(|kept| kept.text == text);
        let opened = match kept {
            Some(kept) => kept,
            None => {
                let Some(token) = session_token::open(access_key_id, text, self.records.vault()) else {
                    // Long-lived access keys have no session; what is no access key at all is unknown.
                    let is_known = self.find(access_key_id).await?.is_some() || access_key_id.starts_with("ASIA");
                    return Err(if is_known {
                        CredentialError::InvalidToken
                    } else {
                        CredentialError::UnknownAccessKey
                    });
                };
                let session = Arc::new(token.session.clone());
                let opened = Arc::new(OpenedToken { text: text.to_owned(), token, session });
                self.tokens.insert(access_key_id.to_owned(), Arc::clone(&opened));
                opened
            }
        };
        if opened.session.expires <= self.clock.now() {
            return Err(CredentialError::ExpiredToken);
        }
        Ok(opened)
    }

    async fn bearer(
        &self,
        access_key_id: &str,
        opened: &OpenedToken,
        partition: Partition,
    ) -> Result<Principal, CredentialError> {
        let account = opened.token.account;
        let identity = match &opened.token.bearer {
            Bearer::Root => Identity::Root,
            Bearer::User(id) => Identity::User(Arc::new(self.existing_user(account, id).await?)),
            Bearer::Role { id, session_name } => self.role_session(account, id, session_name).await?,
            Bearer::Federated { name, by } => {
                let by = match by {
                    Some(id) => Some(self.existing_user(account, id).await?),
                    None => None,
                };
                Identity::Federated(Arc::new(FederatedUser { name: name.clone(), by }))
            }
        };
        let (access_key_id, session) = (access_key_id.to_owned(), Some(Arc::clone(&opened.session)));
        Ok(Principal { account, partition, identity, access_key_id, session })
    }

    fn signer_with(&self, found: Found<'_>, scope: Scope<'_>, region: &Region) -> Result<Signer, CredentialError> {
        let Scope { date, service, .. } = scope;
        let id = found.principal.access_key_id.as_str();
        let name = [id, "/", &found.edition, "/", date, "/", region.as_str(), "/", service].concat();
        let derive = || {
            let vault = self.records.vault();
            let key = vault
                .signing_key(id, found.sealed_secret, date, region.as_str(), service)
                .map_err(|error| underivable(&error))?;
            // The last use of temporary credentials is asked for nowhere.
            let noted = found.principal.session.is_none().then(|| (Arc::clone(&self.iam), Arc::clone(&self.clock)));
            Ok(Arc::new(UsedKey::new(key, noted, id, service, region)))
        };
        let verifier: Arc<dyn Verifier> = self.signing_keys.get_or_insert_with(&name, derive)?;
        Ok(Signer::new(found.principal, verifier))
    }
}

fn unreadable(error: RecordError) -> CredentialError {
    tracing::error!(%error, "an access key can't be looked up");
    CredentialError::Internal
}

fn underivable(error: &VaultError) -> CredentialError {
    tracing::error!(%error, "a signing key can't be derived");
    CredentialError::Internal
}

impl Authenticator for Credentials {
    fn signer<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
        scope: Scope<'a>,
    ) -> BoxFuture<'a, Result<Signer, CredentialError>> {
        Box::pin(self.signer_for(access_key_id, session_token, scope))
    }
}
