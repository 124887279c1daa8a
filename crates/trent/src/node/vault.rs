//! Opening the vault: the root key, sealed, in the store; two of them while one replaces the other.

mod rotation;

use std::path::Path;
use std::sync::Arc;

use trent_store::{Commit, Revision, Store};
use trent_vault::{FileSeal, Seal, SystemEntropy, Vault};

pub(crate) use self::rotation::{Rotated, rotate};

use crate::trouble::Trouble;

/// Where the sealed root key is stored. It can't be a sealed record, as it is what opens those.
const ROOT_KEY: &[u8] = b"vault/root";
/// Where the one that replaces it is stored meanwhile.
const NEXT_ROOT_KEY: &[u8] = b"vault/root-next";
/// Unwrapped backing keys that are kept, 32 bytes of locked memory each.
const BACKING_KEYS_MAX: usize = 100_000;

/// Opens the vault whose root key the key file opens; makes both at the first start.
pub(super) async fn open_sealed_by_file(
    store: &dyn Store,
    key_file: &Path,
    entropy: Arc<SystemEntropy>,
) -> Result<Vault, Trouble> {
    match RootKeys::read(store).await? {
        Some(keys) => keys.open(&FileSeal::existing(key_file)?, entropy),
        // A first start that was interrupted has left a key file, and nothing that is sealed with it.
        None if store.revision().0 == 0 => {
            let seal = match key_file.exists() {
                true => FileSeal::existing(key_file)?,
                false => FileSeal::create(key_file, entropy.as_ref())?,
            };
            create(store, &seal, entropy).await
        }
        None => Err(no_root_key()),
    }
}

/// Opens the vault of a store that has one.
pub(crate) async fn open_existing(
    store: &dyn Store,
    key_file: &Path,
    entropy: Arc<SystemEntropy>,
) -> Result<Vault, Trouble> {
    RootKeys::read(store).await?.ok_or_else(no_root_key)?.open(&FileSeal::existing(key_file)?, entropy)
}

fn no_root_key() -> Trouble {
    Trouble::new("the store has records, but not the root key that they are sealed with: it is damaged")
}

/// A sealed root key as it is stored, and the commit that wrote it.
struct StoredKey {
    sealed: Vec<u8>,
    version: Revision,
}

/// The sealed root keys in a store.
struct RootKeys {
    current: StoredKey,
    /// The one that replaces it. The same bytes as the current one if it has done so and its rotation is not over.
    next: Option<StoredKey>,
}

impl RootKeys {
    /// `None` if there is none.
    async fn read(store: &dyn Store) -> Result<Option<Self>, Trouble> {
        let snapshot = store.snapshot().await?;
        let mut found = [None, None];
        for (slot, name) in found.iter_mut().zip([ROOT_KEY, NEXT_ROOT_KEY]) {
            let value = snapshot.get(name).await?;
            *slot = value.map(|value| StoredKey { sealed: value.value, version: value.version });
        }
        let [current, next] = found;
        Ok(current.map(|current| Self { current, next }))
    }

    /// The one that replaces the current one, and has not done so yet.
    fn replacement(&self) -> Option<&StoredKey> {
        self.next.as_ref().filter(|next| next.sealed != self.current.sealed)
    }

    /// Opens the vault; in the middle of a rotation it has both root keys.
    fn open(&self, seal: &dyn Seal, entropy: Arc<SystemEntropy>) -> Result<Vault, Trouble> {
        if self.next.is_some() {
            tracing::warn!("a rotation of the root key was interrupted: `trent keys rotate-root` completes it");
        }
        let current = &self.current.sealed;
        Ok(match self.replacement() {
            Some(next) => Vault::open_rotating(seal, &next.sealed, current, entropy, BACKING_KEYS_MAX)?,
            None => Vault::open(seal, current, entropy, BACKING_KEYS_MAX)?,
        })
    }
}

/// Makes a root key, and stores it sealed.
pub(super) async fn create(store: &dyn Store, seal: &dyn Seal, entropy: Arc<SystemEntropy>) -> Result<Vault, Trouble> {
    let (vault, sealed) = Vault::create(seal, entropy, BACKING_KEYS_MAX)?;
    store.commit(Commit::new().create(ROOT_KEY, sealed.as_bytes())).await?;
    Ok(vault)
}
