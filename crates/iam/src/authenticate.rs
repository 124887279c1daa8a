//! From an access key id to who signs with it, and to the check of a signature.

use std::sync::Arc;

use quick_cache::sync::Cache;
use trent_engine::auth::{Authenticator, CredentialError, Scope, Signer, Verifier};
use trent_engine::{BoxFuture, Records, Stored};
use trent_types::principal::Identity;
use trent_types::{AccountId, Principal, Region};
use trent_vault::SigningKey;

use crate::names;
use crate::record::{AccessKeyRecord, Owner};

/// Signing keys that are kept: one for each access key, day, Region and service in use.
const SIGNING_KEYS_MAX: usize = 10_000;

/// Who has which access key. The listener authenticates requests with it.
pub struct Credentials {
    records: Records,
    /// By access key id, revision of its record, and scope: a changed access key has other signing keys.
    signing_keys: Cache<String, Arc<DerivedKey>>,
}

struct DerivedKey(SigningKey);

impl Verifier for DerivedKey {
    fn verify(&self, string_to_sign: &[u8], signature_hex: &str) -> bool {
        self.0.verify(string_to_sign, signature_hex)
    }
}

impl Credentials {
    /// The access keys in `records`.
    pub fn new(records: Records) -> Self {
        Self { records, signing_keys: Cache::new(SIGNING_KEYS_MAX) }
    }

    /// The account of an access key, if there is such a key.
    ///
    /// # Errors
    /// [`CredentialError::Internal`] if the store can't be read.
    pub async fn account_of(&self, access_key_id: &str) -> Result<Option<AccountId>, CredentialError> {
        Ok(self.find(access_key_id).await?.map(|stored| stored.record.account))
    }

    async fn find(&self, access_key_id: &str) -> Result<Option<Arc<Stored<AccessKeyRecord>>>, CredentialError> {
        // Longer ones are nobody's, and may not even be keys of the store.
        if access_key_id.is_empty() || access_key_id.len() > 128 {
            return Ok(None);
        }
        self.records.read(&names::access_key(access_key_id)).await.map_err(|error| {
            tracing::error!(%error, "an access key can't be looked up");
            CredentialError::Internal
        })
    }

    async fn signer_for(
        &self,
        access_key_id: &str,
        session_token: Option<&str>,
        scope: Scope<'_>,
    ) -> Result<Signer, CredentialError> {
        let stored = self.find(access_key_id).await?.ok_or(CredentialError::UnknownAccessKey)?;
        // Long-lived access keys have no session.
        if session_token.is_some() {
            return Err(CredentialError::InvalidToken);
        }
        let record = &stored.record;
        let Owner::Root = record.owner;
        let region: Region = scope.region.parse().map_err(|_| CredentialError::UnknownAccessKey)?;
        let principal = Principal {
            account: record.account,
            partition: region.partition(),
            identity: Identity::Root,
            access_key_id: access_key_id.to_owned(),
            session: None,
        };
        let Scope { date, region, service } = scope;
        let name = format!("{access_key_id}/{}/{date}/{region}/{service}", stored.revision);
        let derive = || {
            let key = self.records.vault().signing_key(access_key_id, &record.sealed_secret, date, region, service);
            key.map(|key| Arc::new(DerivedKey(key))).map_err(|error| {
                tracing::error!(%error, "a signing key can't be derived");
                CredentialError::Internal
            })
        };
        let verifier: Arc<dyn Verifier> = self.signing_keys.get_or_insert_with(&name, derive)?;
        Ok(Signer::new(principal, verifier))
    }
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
