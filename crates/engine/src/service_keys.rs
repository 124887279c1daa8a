//! The keys that the server itself signs with: made when first needed, kept in the store, opened by the vault.

use serde::{Deserialize, Serialize};
use trent_vault::{ServiceKeyPurpose, ServiceSigningKey, Vault, VaultError};

use crate::clockwork::SystemWork;
use crate::records::RecordError;
use crate::rekey::{Inside, SealedInside};
use crate::{Changes, Failure, Record, Records};

/// What the names of service keys begin with; the key's own name follows.
const PREFIX: &[u8] = b"engine/service-key/";

/// A sealed service key, as bytes that the vault reads.
#[derive(Serialize, Deserialize)]
struct ServiceKeyRecord {
    #[serde(with = "crate::records::base64_bytes")]
    sealed: Vec<u8>,
}

impl Record for ServiceKeyRecord {
    const VERSION: u8 = 1;
}

impl SealedInside for ServiceKeyRecord {
    const PREFIX: &'static [u8] = PREFIX;

    fn reseal(&mut self, _: &[u8], vault: &Vault) -> Result<bool, VaultError> {
        let resealed = vault.reseal_service_key(&self.sealed)?;
        Ok(resealed.map(|key| self.sealed = key.as_bytes().to_vec()).is_some())
    }
}

/// What a new root key finds in the records of service keys.
pub(crate) const SEALED_INSIDE: Inside = Inside::of::<ServiceKeyRecord>();

/// Opens the service key of this name (for instance `audit`); makes it if there is none, and then always gives the same
/// one. Drawing an RSA key takes from a tenth of a second on, on a thread of its own.
///
/// # Errors
/// [`Failure::Internal`] if the store or the vault refuses, also if the key of this name has another purpose.
pub async fn open_or_make(
    records: &Records,
    purpose: ServiceKeyPurpose,
    name: &str,
) -> Result<ServiceSigningKey, Failure> {
    let key = [PREFIX, name.as_bytes()].concat();
    loop {
        if let Some(stored) = records.view().await?.read::<ServiceKeyRecord>(&key).await? {
            return records.vault().open_service_key(purpose, &stored.record.sealed).map_err(Failure::internal);
        }
        let maker = records.clone();
        let made = tokio::task::spawn_blocking(move || maker.vault().new_service_key(purpose)).await;
        let made = made.map_err(Failure::internal)?.map_err(Failure::internal)?;
        let record = ServiceKeyRecord { sealed: made.as_bytes().to_vec() };
        match records.commit(&SystemWork::assertion(), Changes::default().create(key.clone(), &record)).await {
            // Stored by now, by this server or another: it is opened from the store.
            Ok(()) | Err(RecordError::Changed) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestEngine;

    #[tokio::test]
    async fn a_name_has_one_key_for_ever() {
        let records = TestEngine::new().engine.records.clone();
        let purpose = ServiceKeyPurpose::AuditCheckpoints;
        let open = |name| open_or_make(&records, purpose, name);
        let (first, second) = tokio::join!(open("audit"), open("audit"));
        let (first, second) = (first.unwrap_or_else(|e| panic!("{e}")), second.unwrap_or_else(|e| panic!("{e}")));
        assert_eq!(first.public_key(), second.public_key());
        let other = open("other").await.unwrap_or_else(|e| panic!("{e}"));
        assert_ne!(first.public_key(), other.public_key());
        let again = open("audit").await.unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(again.public_key(), first.public_key());
        assert_eq!(again.sign(b"message"), first.sign(b"message"));
    }

    #[tokio::test]
    async fn a_key_is_not_used_for_another_purpose() {
        let records = TestEngine::new().engine.records.clone();
        open_or_make(&records, ServiceKeyPurpose::AuditCheckpoints, "a").await.unwrap_or_else(|e| panic!("{e}"));
        assert!(open_or_make(&records, ServiceKeyPurpose::CloudTrailDigests, "a").await.is_err());
    }
}
