//! Opening the vault: the root key, sealed, in the store.

use std::path::Path;
use std::sync::Arc;

use trent_store::{Commit, Store};
use trent_vault::{FileSeal, Seal, SystemEntropy, Vault};

use crate::trouble::Trouble;

/// Where the sealed root key is stored. It can't be a sealed record, as it is what opens those.
const ROOT_KEY: &[u8] = b"vault/root";
/// Unwrapped backing keys that are kept, 32 bytes of locked memory each.
const BACKING_KEYS_MAX: usize = 100_000;

/// Opens the vault whose root key the key file opens; makes both at the first start.
pub(super) async fn open_sealed_by_file(
    store: &dyn Store,
    key_file: &Path,
    entropy: Arc<SystemEntropy>,
) -> Result<Vault, Trouble> {
    match store.snapshot().await?.get(ROOT_KEY).await? {
        Some(sealed) => Ok(Vault::open(&FileSeal::existing(key_file)?, &sealed.value, entropy, BACKING_KEYS_MAX)?),
        // A first start that was interrupted has left a key file, and nothing that is sealed with it.
        None if store.revision().0 == 0 => {
            let seal = match key_file.exists() {
                true => FileSeal::existing(key_file)?,
                false => FileSeal::create(key_file, entropy.as_ref())?,
            };
            create(store, &seal, entropy).await
        }
        None => {
            Err(Trouble::new("the store has records, but not the root key that they are sealed with: it is damaged"))
        }
    }
}

/// Makes a root key, and stores it sealed.
pub(super) async fn create(store: &dyn Store, seal: &dyn Seal, entropy: Arc<SystemEntropy>) -> Result<Vault, Trouble> {
    let (vault, sealed) = Vault::create(seal, entropy, BACKING_KEYS_MAX)?;
    store.commit(Commit::new().create(ROOT_KEY, sealed.as_bytes())).await?;
    Ok(vault)
}
