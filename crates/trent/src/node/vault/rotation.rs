//! Rotating the root key, in steps that can be broken off anywhere and begun again.
//!
//! ```text
//! stored                              what is next
//! root key                            a new one is made, and stored beside it
//! root key, the next one              everything that is sealed under the old one is sealed under the new one
//! the new one, and the same beside it the files are purged of the old one and of what it has sealed
//! the new one
//! ```
//!
//! A server that is started in between has what it needs at each step.

use std::sync::Arc;

use trent_engine::rekey::{Inside, reseal_all};
use trent_store::{Commit, Store};
use trent_vault::{Seal, SealedRootKey, SystemEntropy};

use super::{NEXT_ROOT_KEY, ROOT_KEY, RootKeys, no_root_key};
use crate::trouble::Trouble;

/// What a rotation has come to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rotated {
    /// Generation of the root key that is in force now.
    pub(crate) generation: u32,
    /// Records that were sealed anew.
    pub(crate) records: u64,
    /// Whether this was the end of a rotation that had been broken off.
    pub(crate) resumed: bool,
}

/// Replaces the root key in `store`, to which nobody else writes; completes a rotation that was broken off.
///
/// # Errors
/// What the store or the vault refuses. The store can be opened then, and the rotation completed later.
pub(crate) async fn rotate(
    store: &dyn Store,
    seal: &dyn Seal,
    entropy: Arc<SystemEntropy>,
) -> Result<Rotated, Trouble> {
    let read = async || RootKeys::read(store).await?.ok_or_else(no_root_key);
    let mut keys = read().await?;
    let resumed = keys.next.is_some();
    if !resumed {
        let next = keys.open(seal, entropy.clone())?.next_root_key(seal)?;
        let unchanged = trent_store::Expect::Version(keys.current.version);
        store.commit(Commit::new().expect(ROOT_KEY, unchanged).create(NEXT_ROOT_KEY, next.as_bytes())).await?;
        keys = read().await?;
    }
    let mut records = 0;
    if let Some(next) = keys.replacement() {
        let vault = keys.open(seal, entropy)?;
        let inside: Vec<Inside> = Inside::of_engine().into_iter().chain(trent_iam::sealed_inside()).collect();
        records = reseal_all(store, &vault, &inside, &[ROOT_KEY, NEXT_ROOT_KEY]).await?;
        let replaced = Commit::new()
            .replace(ROOT_KEY, keys.current.version, next.sealed.clone())
            .expect(NEXT_ROOT_KEY, trent_store::Expect::Version(next.version));
        store.commit(replaced).await?;
        keys = read().await?;
    }
    // Until this is done, the mark is left that tells that it is to be.
    store.purge().await?;
    if let Some(next) = &keys.next {
        store.commit(Commit::new().remove(NEXT_ROOT_KEY, next.version)).await?;
    }
    let generation = SealedRootKey::parse(&keys.current.sealed)?.generation();
    Ok(Rotated { generation, records, resumed })
}

#[cfg(test)]
mod tests;
