//! The domain keys of Regions: made when a Region first needs one, kept in the store, loaded into the vault.

use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use trent_types::Region;

use crate::clockwork::SystemWork;
use crate::records::RecordError;
use crate::{Changes, Failure, Record, Records};

/// Generation of a Region's first domain key.
const FIRST_GENERATION: u32 = 1;
/// Most generations of one Region that are loaded.
const GENERATIONS_MAX: usize = 10_000;

/// A wrapped domain key, as bytes that the vault reads.
#[derive(Serialize, Deserialize)]
struct DomainKeyRecord {
    #[serde(with = "crate::records::base64_bytes")]
    wrapped: Vec<u8>,
}

impl Record for DomainKeyRecord {
    const VERSION: u8 = 1;
}

/// Makes sure that Regions have their domain keys.
#[derive(Default)]
pub struct Domains {
    /// Held while a Region gets its first domain key, so that it gets one.
    making: Mutex<()>,
}

impl Domains {
    /// Loads the Region's domain keys into the vault; makes the first one if there is none.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the store or the vault refuses.
    pub async fn ensure(&self, region: &Region, records: &Records) -> Result<(), Failure> {
        let _making = self.making.lock().await;
        let prefix = format!("vault/domain/{region}/").into_bytes();
        loop {
            let stored = records.view().await?.scan::<DomainKeyRecord>(&prefix, None, GENERATIONS_MAX).await?;
            if !stored.is_empty() {
                for (_, key) in stored {
                    records.vault().load_domain_key(region, &key.record.wrapped).map_err(Failure::internal)?;
                }
                return Ok(());
            }
            let made = records.vault().new_domain_key(region, FIRST_GENERATION).map_err(Failure::internal)?;
            let record = DomainKeyRecord { wrapped: made.as_bytes().to_vec() };
            let name = format!("vault/domain/{region}/{FIRST_GENERATION:010}").into_bytes();
            match records.commit(&SystemWork::assertion(), Changes::default().create(name, &record)).await {
                // Stored by now, by this server or another: it is loaded from the store like any other.
                Ok(()) | Err(RecordError::Changed) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}
