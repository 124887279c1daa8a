//! Typed, sealed, versioned records over the store: the only place that joins sealing and storing.

use std::any::Any;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;
use serde::de::DeserializeOwned;
use trent_model::OperationModel;
use trent_store::{Commit, CommitError, Entry, Expect, Snapshot, Store, StoreError};

pub use trent_store::Revision;
use trent_types::CacheStatistics;
use trent_vault::{Vault, VaultError};

use crate::cache::RecordCache;
use crate::clockwork::SystemWork;
use crate::{Authorized, Operation};

/// A type of which values are kept in the store.
///
/// A record is written as one byte, its version, and JSON behind it; the whole is sealed by the vault and bound to the
/// key under which it is stored. An older version is read through [`Self::upgrade`]; an unknown one is refused.
pub trait Record: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Version of the form in which values are written.
    const VERSION: u8;

    /// Reads a value that was written in an older version. `None` where there is no such version.
    fn upgrade(_version: u8, _json: &[u8]) -> Option<Result<Self, serde_json::Error>> {
        None
    }
}

/// A record as it stands in the store.
#[derive(Debug)]
pub struct Stored<R> {
    /// The record.
    pub record: R,
    /// The commit that wrote it: the precondition for changing it.
    pub revision: Revision,
}

/// Where [`Records::is_writable`] writes.
pub(crate) const PROBE: &[u8] = b"engine/probe";

/// Nothing but a record that was written.
#[derive(serde::Serialize, serde::Deserialize)]
struct Probe {}

impl Record for Probe {
    const VERSION: u8 = 1;
}

/// Why records can't be read or written.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// A record is not as it was read before: read again, decide again.
    #[error("a record has changed")]
    Changed,
    /// The disk is full.
    #[error("no space left for the store")]
    OutOfSpace,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A record does not open: it is damaged, or was moved there from elsewhere.
    #[error("a record does not open")]
    Seal(#[from] VaultError),
    /// What a record holds is not of its type.
    #[error("a record can't be read: {0}")]
    Unreadable(String),
}

/// The store, seen through the seal.
#[derive(Clone)]
pub struct Records {
    store: Arc<dyn Store>,
    vault: Arc<Vault>,
    cache: Arc<RecordCache>,
    /// Whether the last commit found no room.
    is_full: Arc<AtomicBool>,
}

impl Records {
    /// Records kept in `store` under `vault`'s seal, of which up to `cache_bytes` (as stored) are held in memory.
    pub fn new(store: Arc<dyn Store>, vault: Arc<Vault>, cache_bytes: u64) -> Self {
        let cache = Arc::new(RecordCache::new(store.as_ref(), cache_bytes));
        Self { store, vault, cache, is_full: Arc::default() }
    }

    /// The vault that seals the records.
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    /// How well the records in memory do; the weight is in bytes, as stored, with what keeping them costs.
    pub fn cache_statistics(&self) -> CacheStatistics {
        self.cache.statistics()
    }

    /// How often the store has been written to since it was made.
    pub fn commits(&self) -> u64 {
        self.store.revision().0
    }

    /// A consistent view of all records as they are now.
    ///
    /// # Errors
    /// [`RecordError::Store`].
    pub async fn view(&self) -> Result<View, RecordError> {
        Ok(View { snapshot: self.store.snapshot().await?, vault: self.vault.clone() })
    }

    /// One record as it is now, from memory where possible: the hot path.
    ///
    /// # Errors
    /// [`RecordError`] if it can't be read.
    pub async fn read<R: Record>(&self, key: &[u8]) -> Result<Option<Arc<Stored<R>>>, RecordError> {
        if let Some(hit) = self.cache.find(self.store.as_ref(), key) {
            return hit.downcast().map(Some).map_err(|_| unreadable(key, "it is of another type"));
        }
        let Some((opened, seen)) = self.open(key).await? else { return Ok(None) };
        let stored = Arc::new(opened.decode::<R>(key)?);
        let entry: Arc<dyn Any + Send + Sync> = stored.clone();
        self.cache.keep(seen, key, entry, opened.sealed_bytes);
        Ok(Some(stored))
    }

    /// One record as it is in the store now, and the revision at which it was seen.
    async fn open(&self, key: &[u8]) -> Result<Option<(Opened, Revision)>, RecordError> {
        let view = self.view().await?;
        Ok(view.load(key).await?.map(|opened| (opened, view.snapshot.revision())))
    }

    /// Writes `changes`, all of them or none.
    ///
    /// # Errors
    /// [`RecordError::Changed`] if a precondition does not hold; otherwise the store's error.
    pub async fn commit(&self, proof: impl MayWrite, changes: Changes) -> Result<(), RecordError> {
        let _ = proof.into_proof();
        let mut commit = Commit::new();
        for change in changes.0 {
            commit = match change {
                Change::Put { key, expect, encoded } => {
                    let sealed = self.vault.seal_record(&key, &encoded)?;
                    let commit = match expect {
                        Some(expect) => commit.expect(key.clone(), expect),
                        None => commit,
                    };
                    commit.put(key, sealed)
                }
                Change::Delete { key, expect } => {
                    let commit = match expect {
                        Some(expect) => commit.expect(key.clone(), expect),
                        None => commit,
                    };
                    commit.delete(key)
                }
                Change::Expect { key, expect } => commit.expect(key, expect),
            };
        }
        let outcome = self.store.commit(commit).await;
        self.is_full.store(matches!(outcome, Err(CommitError::OutOfSpace)), Ordering::Relaxed);
        match outcome {
            Ok(_) => Ok(()),
            Err(CommitError::Conflict { .. }) => Err(RecordError::Changed),
            Err(CommitError::OutOfSpace) => Err(RecordError::OutOfSpace),
            Err(CommitError::Invalid(error)) => Err(RecordError::Unreadable(error.to_string())),
            Err(CommitError::Store(error)) => Err(error.into()),
        }
    }

    /// Whether records can be written, as far as is known: after a commit that found no room, a small one is tried.
    pub async fn is_writable(&self) -> bool {
        !self.is_full.load(Ordering::Relaxed)
            || self.commit(&SystemWork::assertion(), Changes::default().put(PROBE.to_vec(), &Probe {})).await.is_ok()
    }

    /// Makes sure that what was deleted is gone from the store's files too.
    ///
    /// # Errors
    /// [`RecordError::Store`].
    pub async fn purge(&self) -> Result<(), RecordError> {
        Ok(self.store.purge().await?)
    }

    /// Deletes every record whose key begins with `prefix`, for `trent dev`'s reset.
    ///
    /// # Errors
    /// [`RecordError`]; some records may be gone then.
    pub async fn delete_all(&self, _work: &SystemWork, prefix: &[u8]) -> Result<(), RecordError> {
        const BATCH_COUNT: usize = 1000;
        loop {
            let batch = self.view().await?.keys(prefix, None, BATCH_COUNT).await?;
            if batch.is_empty() {
                return Ok(());
            }
            let changes = batch.into_iter().fold(Changes::default(), |changes, key| changes.delete(key));
            self.commit(&SystemWork::assertion(), changes).await?;
        }
    }
}

/// A consistent view of all records at one moment. For short use: an embedded store bounds how many there are.
pub struct View {
    snapshot: Box<dyn Snapshot>,
    vault: Arc<Vault>,
}

impl View {
    /// One record.
    ///
    /// # Errors
    /// [`RecordError`] if it can't be read.
    pub async fn read<R: Record>(&self, key: &[u8]) -> Result<Option<Stored<R>>, RecordError> {
        self.load(key).await?.map(|opened| opened.decode(key)).transpose()
    }

    /// The first `limit` records whose keys begin with `prefix` and come after `after`, in the order of their keys.
    ///
    /// # Errors
    /// [`RecordError`] if one of them can't be read.
    pub async fn scan<R: Record>(
        &self,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<(Vec<u8>, Stored<R>)>, RecordError> {
        let entries = self.snapshot.scan(prefix, after, limit).await?;
        let open = |Entry { key, value, version }: Entry| {
            let stored = self.open(&key, &value, version)?.decode(&key)?;
            Ok((key, stored))
        };
        entries.into_iter().map(open).collect()
    }

    /// The keys of the first `limit` records whose keys begin with `prefix` and come after `after`.
    ///
    /// # Errors
    /// [`RecordError::Store`].
    pub async fn keys(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Vec<u8>>, RecordError> {
        Ok(self.snapshot.keys(prefix, after, limit).await?)
    }

    /// How many records there are whose keys begin with `prefix`. Reads their keys, and nothing of what is in them.
    ///
    /// # Errors
    /// [`RecordError::Store`].
    pub async fn count(&self, prefix: &[u8]) -> Result<usize, RecordError> {
        const PAGE_COUNT: usize = 1000;
        let (mut count, mut after) = (0, None::<Vec<u8>>);
        loop {
            let page = self.keys(prefix, after.as_deref(), PAGE_COUNT).await?;
            count += page.len();
            if page.len() < PAGE_COUNT {
                return Ok(count);
            }
            after = page.into_iter().next_back();
            // An embedded store reads on the thread that asks: others get their turn.
            tokio::task::yield_now().await;
        }
    }

    async fn load(&self, key: &[u8]) -> Result<Option<Opened>, RecordError> {
        let Some(value) = self.snapshot.get(key).await? else { return Ok(None) };
        Ok(Some(self.open(key, &value.value, value.version)?))
    }

    fn open(&self, key: &[u8], sealed: &[u8], revision: Revision) -> Result<Opened, RecordError> {
        let encoded = self.vault.open_record(key, sealed)?;
        Ok(Opened { encoded, sealed_bytes: sealed.len(), revision })
    }
}

/// A record that was opened and not decoded: what is the same for records of all types.
struct Opened {
    encoded: Vec<u8>,
    /// How long it is as stored.
    sealed_bytes: usize,
    revision: Revision,
}

impl Opened {
    fn decode<R: Record>(&self, key: &[u8]) -> Result<Stored<R>, RecordError> {
        Ok(Stored { record: decode(key, &self.encoded)?, revision: self.revision })
    }
}

/// A proof that records may be written: an authorized request, or the server's own work.
pub trait MayWrite: sealed::Sealed {
    #[doc(hidden)]
    fn into_proof(self) -> sealed::Proof;
}

mod sealed {
    pub trait Sealed {}

    #[derive(Debug)]
    pub struct Proof;
}

impl<O: Operation> sealed::Sealed for &Authorized<'_, O> {}
impl<O: Operation> MayWrite for &Authorized<'_, O>
where
    O::Model: OperationModel,
{
    fn into_proof(self) -> sealed::Proof {
        sealed::Proof
    }
}

impl sealed::Sealed for &SystemWork {}
impl MayWrite for &SystemWork {
    fn into_proof(self) -> sealed::Proof {
        sealed::Proof
    }
}

/// Changes that take place together or not at all.
#[derive(Debug, Default)]
pub struct Changes(Vec<Change>);

#[derive(Debug)]
enum Change {
    Put { key: Vec<u8>, expect: Option<Expect>, encoded: Vec<u8> },
    Delete { key: Vec<u8>, expect: Option<Expect> },
    Expect { key: Vec<u8>, expect: Expect },
}

impl Changes {
    /// Writes a record whatever is there.
    #[must_use]
    pub fn put<R: Record>(self, key: Vec<u8>, record: &R) -> Self {
        self.with(Change::Put { key, expect: None, encoded: encode(record) })
    }

    /// Writes a record where there is none.
    #[must_use]
    pub fn create<R: Record>(self, key: Vec<u8>, record: &R) -> Self {
        self.with(Change::Put { key, expect: Some(Expect::Absent), encoded: encode(record) })
    }

    /// Writes a record in place of the one that was read at `revision`.
    #[must_use]
    pub fn replace<R: Record>(self, key: Vec<u8>, revision: Revision, record: &R) -> Self {
        self.with(Change::Put { key, expect: Some(Expect::Version(revision)), encoded: encode(record) })
    }

    /// Deletes the record that was read at `revision`.
    #[must_use]
    pub fn remove(self, key: Vec<u8>, revision: Revision) -> Self {
        self.with(Change::Delete { key, expect: Some(Expect::Version(revision)) })
    }

    /// Deletes a record whatever it is, if there is one.
    #[must_use]
    pub fn delete(self, key: Vec<u8>) -> Self {
        self.with(Change::Delete { key, expect: None })
    }

    /// Demands that a record that was read at `revision`, and isn't written here, still stands.
    #[must_use]
    pub fn unchanged(self, key: Vec<u8>, revision: Revision) -> Self {
        self.with(Change::Expect { key, expect: Expect::Version(revision) })
    }

    fn with(mut self, change: Change) -> Self {
        self.0.push(change);
        self
    }
}

pub(crate) fn encode<R: Record>(record: &R) -> Vec<u8> {
    let mut encoded = vec![R::VERSION];
    // INVARIANT: records are plain structs of texts, numbers, lists and maps with text keys; those always serialize.
    let written = serde_json::to_writer(&mut encoded, record);
    debug_assert!(written.is_ok(), "a record that can't be written");
    encoded
}

pub(crate) fn decode<R: Record>(key: &[u8], encoded: &[u8]) -> Result<R, RecordError> {
    let (version, json) = encoded.split_first().ok_or_else(|| unreadable(key, "it is empty"))?;
    let decoded = if *version == R::VERSION { Some(serde_json::from_slice(json)) } else { R::upgrade(*version, json) };
    decoded
        .ok_or_else(|| unreadable(key, "its version is unknown"))?
        .map_err(|error| unreadable(key, &error.to_string()))
}

fn unreadable(key: &[u8], why: &str) -> RecordError {
    RecordError::Unreadable(format!("{}: {why}", String::from_utf8_lossy(key)))
}

/// Bytes inside records, in base64.
pub mod base64_bytes {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD_NO_PAD;
    use serde::{Deserialize as _, Deserializer, Serializer};

    /// Writes bytes as text.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD_NO_PAD.encode(bytes))
    }

    /// Reads bytes back from text.
    ///
    /// # Errors
    /// Those of the deserializer, and for text that is not base64.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD_NO_PAD.decode(text).map_err(serde::de::Error::custom)
    }
}
