//! Sealing all records anew, under a new root key.
//!
//! Some records hold something that is itself sealed under the root key: [`SealedInside`] seals that anew too. A record
//! may be current and what is in it not, if a server has written it in the middle of a rotation, so that those are always
//! looked into.

use trent_store::{Commit, CommitError, Entry, Store};
use trent_vault::{Vault, VaultError};

use crate::records::{Record, RecordError, decode, encode};

/// Records that are read at once.
const PAGE_COUNT: usize = 256;
/// Records of one commit.
const BATCH_COUNT_MAX: usize = 1000;
/// Bytes of the records of one commit; one more may go over it.
const BATCH_BYTES_MAX: usize = 2 * 1024 * 1024;

/// What the names of the server's own records begin with, in which keys may be. One that nobody here knows must not be
/// left behind under a root key that is gone.
const OWN_PREFIXES: [&[u8]; 2] = [b"vault/", b"engine/"];
/// Those of the server's own records in which nothing is sealed.
const PLAIN: [&[u8]; 1] = [crate::records::PROBE];

/// A record that holds something that is itself sealed under the root key.
pub trait SealedInside: Record {
    /// What the names of such records begin with.
    const PREFIX: &'static [u8];

    /// Seals it under the vault's newest root key. Whether that was needed.
    ///
    /// # Errors
    /// The vault's, if it does not open.
    fn reseal(&mut self, name: &[u8], vault: &Vault) -> Result<bool, VaultError>;
}

/// Seals anew what is in the record of a name, if that is needed.
type Reseal = fn(&[u8], &[u8], &Vault) -> Result<Option<Vec<u8>>, RecordError>;

/// A sort of [`SealedInside`] records.
#[derive(Debug, Clone, Copy)]
pub struct Inside {
    prefix: &'static [u8],
    reseal: Reseal,
}

impl Inside {
    /// The records of a type.
    pub const fn of<R: SealedInside>() -> Self {
        Self { prefix: R::PREFIX, reseal: reseal_inside::<R> }
    }

    /// Those of the engine itself.
    pub const fn of_engine() -> [Self; 2] {
        [crate::domains::SEALED_INSIDE, crate::service_keys::SEALED_INSIDE]
    }
}

/// The record with what is in it sealed anew. `None` if that is current.
fn reseal_inside<R: SealedInside>(name: &[u8], encoded: &[u8], vault: &Vault) -> Result<Option<Vec<u8>>, RecordError> {
    let mut record: R = decode(name, encoded)?;
    Ok(record.reseal(name, vault).map_err(|error| named(name, error))?.then(|| encode(&record)))
}

/// Seals every record of `store` under the newest root key of `vault`, and what is sealed in `inside` ones. Gives how many
/// were not. Nobody else may write to the store meanwhile. If it is broken off, it can be begun again.
///
/// `except` are the names of entries that are no records.
///
/// # Errors
/// [`RecordError`]; an entry that does not open is named. Some records may be sealed anew then.
pub async fn reseal_all(
    store: &dyn Store,
    vault: &Vault,
    inside: &[Inside],
    except: &[&[u8]],
) -> Result<u64, RecordError> {
    refuse_unknown(store, inside, except).await?;
    let (mut count, mut after) = (0, None::<Vec<u8>>);
    let mut batch = Batch::default();
    loop {
        let page = store.snapshot().await?.scan(b"", after.as_deref(), PAGE_COUNT).await?;
        let is_last = page.len() < PAGE_COUNT;
        after = page.last().map(|entry| entry.key.clone()).or(after);
        for entry in page.into_iter().filter(|entry| !except.contains(&entry.key.as_slice())) {
            if let Some(sealed) = reseal(&entry, vault, inside)? {
                count += 1;
                batch.add(entry, sealed);
            }
            if batch.is_full() {
                std::mem::take(&mut batch).commit(store).await?;
            }
        }
        if is_last {
            batch.commit(store).await?;
            return Ok(count);
        }
    }
}

/// Refuses a store with records of the server's own of which nobody here knows what is in them.
async fn refuse_unknown(store: &dyn Store, inside: &[Inside], except: &[&[u8]]) -> Result<(), RecordError> {
    let snapshot = store.snapshot().await?;
    for prefix in OWN_PREFIXES {
        let mut after = None::<Vec<u8>>;
        loop {
            let page = snapshot.keys(prefix, after.as_deref(), PAGE_COUNT).await?;
            let is_known = |key: &[u8]| {
                PLAIN.contains(&key) || except.contains(&key) || inside.iter().any(|sort| key.starts_with(sort.prefix))
            };
            if let Some(unknown) = page.iter().find(|key| !is_known(key)) {
                return Err(named(unknown, "this version of Trent does not know what it holds"));
            }
            if page.len() < PAGE_COUNT {
                break;
            }
            after = page.into_iter().next_back();
        }
    }
    Ok(())
}

/// The entry's value, sealed anew. `None` if it is current, and everything in it.
fn reseal(entry: &Entry, vault: &Vault, inside: &[Inside]) -> Result<Option<Vec<u8>>, RecordError> {
    let Entry { key, value, .. } = entry;
    let sort = inside.iter().find(|sort| key.starts_with(sort.prefix));
    let refused = |error: VaultError| named(key, error);
    let is_current = vault.is_record_current(value).map_err(refused)?;
    if is_current && sort.is_none() {
        return Ok(None);
    }
    let encoded = vault.open_record(key, value).map_err(refused)?;
    let changed = match sort {
        Some(sort) => (sort.reseal)(key, &encoded, vault)?,
        None => None,
    };
    match (changed, is_current) {
        (None, true) => Ok(None),
        (changed, _) => Ok(Some(vault.seal_record(key, changed.as_ref().unwrap_or(&encoded))?)),
    }
}

/// Records that are written together.
#[derive(Default)]
struct Batch {
    commit: Commit,
    count: usize,
    bytes: usize,
}

impl Batch {
    fn add(&mut self, entry: Entry, sealed: Vec<u8>) {
        self.count += 1;
        self.bytes += 2 * entry.key.len() + sealed.len();
        self.commit = std::mem::take(&mut self.commit).replace(entry.key, entry.version, sealed);
    }

    const fn is_full(&self) -> bool {
        self.count >= BATCH_COUNT_MAX || self.bytes >= BATCH_BYTES_MAX
    }

    async fn commit(self, store: &dyn Store) -> Result<(), RecordError> {
        if self.count == 0 {
            return Ok(());
        }
        match store.commit(self.commit).await {
            Ok(_) => Ok(()),
            Err(CommitError::Conflict { .. }) => Err(RecordError::Changed),
            Err(CommitError::OutOfSpace) => Err(RecordError::OutOfSpace),
            Err(CommitError::Invalid(error)) => Err(RecordError::Unreadable(error.to_string())),
            Err(CommitError::Store(error)) => Err(error.into()),
        }
    }
}

fn named(key: &[u8], why: impl std::fmt::Display) -> RecordError {
    RecordError::Unreadable(format!("{}: {why}", String::from_utf8_lossy(key)))
}

#[cfg(test)]
mod tests;
