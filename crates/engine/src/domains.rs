//! The domain keys of Regions: made when a Region first needs one, kept in the store, loaded into the vault.

use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use trent_types::Region;
use trent_vault::{Vault, VaultError};

use crate::clockwork::SystemWork;
use crate::records::RecordError;
use crate::rekey::{Inside, SealedInside};
use crate::{Changes, Failure, Record, Records};

/// Generation of a Region's first domain key.
const FIRST_GENERATION: u32 = 1;
/// What the names of domain keys begin with; Region and generation follow.
const PREFIX: &[u8] = b"vault/domain/";
/// Domain keys that are read at once.
const PAGE_COUNT: usize = 1000;

/// A wrapped domain key, as bytes that the vault reads.
#[derive(Serialize, Deserialize)]
struct DomainKeyRecord {
    #[serde(with = "crate::records::base64_bytes")]
    wrapped: Vec<u8>,
}

impl Record for DomainKeyRecord {
    const VERSION: u8 = 1;
}

impl SealedInside for DomainKeyRecord {
    const PREFIX: &'static [u8] = PREFIX;

    fn reseal(&mut self, _: &[u8], vault: &Vault) -> Result<bool, VaultError> {
        let rewrapped = vault.rewrap_domain_key(&self.wrapped)?;
        Ok(rewrapped.map(|key| self.wrapped = key.as_bytes().to_vec()).is_some())
    }
}

/// What a new root key finds in the records of domain keys.
pub(crate) const SEALED_INSIDE: Inside = Inside::of::<DomainKeyRecord>();

/// Makes sure that Regions have their domain keys.
#[derive(Default)]
pub struct Domains {
    /// Held while a Region gets its first domain key, so that it gets one.
    making: Mutex<()>,
}

impl Domains {
    /// Loads the domain keys of all Regions into the vault, when the server starts.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the store or the vault refuses.
    pub async fn load_all(&self, records: &Records) -> Result<(), Failure> {
        let mut after: Option<Vec<u8>> = None;
        loop {
            let page = records.view().await?.scan::<DomainKeyRecord>(PREFIX, after.as_deref(), PAGE_COUNT).await?;
            let Some((last, _)) = page.last() else { return Ok(()) };
            after = Some(last.clone());
            for (name, key) in page {
                load(&region_of(&name)?, &key.record, records)?;
            }
        }
    }

    /// Loads the Region's domain keys into the vault; makes the first one if there is none.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the store or the vault refuses.
    pub async fn ensure(&self, region: &Region, records: &Records) -> Result<(), Failure> {
        let _making = self.making.lock().await;
        let prefix = prefix(region);
        loop {
            let stored = records.view().await?.scan::<DomainKeyRecord>(&prefix, None, PAGE_COUNT).await?;
            if !stored.is_empty() {
                return stored.iter().try_for_each(|(_, key)| load(region, &key.record, records));
            }
            let made = records.vault().new_domain_key(region, FIRST_GENERATION).map_err(Failure::internal)?;
            let record = DomainKeyRecord { wrapped: made.as_bytes().to_vec() };
            let name = [&prefix[..], format!("{FIRST_GENERATION:010}").as_bytes()].concat();
            match records.commit(&SystemWork::assertion(), Changes::default().create(name, &record)).await {
                // Stored by now, by this server or another: it is loaded from the store like any other.
                Ok(()) | Err(RecordError::Changed) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}

fn prefix(region: &Region) -> Vec<u8> {
    [PREFIX, region.as_str().as_bytes(), b"/"].concat()
}

fn region_of(name: &[u8]) -> Result<Region, Failure> {
    let text = name.strip_prefix(PREFIX).and_then(|rest| std::str::from_utf8(rest).ok()).unwrap_or_default();
    text.split('/').next().unwrap_or_default().parse().map_err(Failure::internal)
}

fn load(region: &Region, record: &DomainKeyRecord, records: &Records) -> Result<(), Failure> {
    records.vault().load_domain_key(region, &record.wrapped).map_err(Failure::internal)
}
