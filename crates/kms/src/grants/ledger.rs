//! Adding and removing grants: their records, the index that requests are decided with, and the count.
//!
//! The index has a record for every 128 grants that a key has for one grantee. Most grantees have one record; a service
//! that was given tens of thousands of grants on one key has hundreds, of which a change rewrites one or two.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::sync::{Arc, OnceLock};

use tokio::sync::{Mutex, MutexGuard};
use trent_engine::records::Revision;
use trent_engine::{Changes, Failure, Records, Stored};
use trent_types::KeyId;

use super::record::{CountRecord, GrantRecord, IndexEntry, IndexRecord, RetirableRecord};
use crate::names;
use crate::quotas::Quotas;

/// Grants in one record of the index: far below what the store takes, were all of them as long as can be.
const INDEXED_PER_RECORD: usize = 128;
/// Changes of keys' grants that can take place at the same time.
const LOCKS: usize = 32;

/// Makes changes of one key's grants wait for each other, so that they don't get in each other's way: all of them change
/// the count. What holds without it is held by preconditions.
#[derive(Default)]
pub(crate) struct Turns([Mutex<()>; LOCKS]);

impl Turns {
    pub(super) async fn take(&self, key_id: &KeyId) -> Result<MutexGuard<'_, ()>, Failure> {
        let mut hasher = DefaultHasher::new();
        key_id.hash(&mut hasher);
        let number = usize::try_from(hasher.finish() % LOCKS as u64).map_err(Failure::internal)?;
        let lock = self.0.get(number).ok_or_else(|| Failure::internal("a lock that is not there"))?;
        Ok(lock.lock().await)
    }
}

/// The grants of a key for one grantee, and how many it has in all, as they stand.
pub(super) struct Ledger {
    count_name: Vec<u8>,
    count: Option<Arc<Stored<CountRecord>>>,
    /// The records of the index. The first is there even if there is none in the store.
    index: Vec<Indexed>,
}

/// A record of the index.
struct Indexed {
    name: Vec<u8>,
    /// As it stands in the store; none if it is new.
    stored: Option<Arc<Stored<IndexRecord>>>,
    /// As it shall be, if it is to be changed.
    changed: Option<IndexRecord>,
}

impl Ledger {
    /// Reads what a change of `grant` touches.
    pub(super) async fn open(grant: &GrantRecord, records: &Records) -> Result<Self, Failure> {
        let GrantRecord { account, region, key_id, grantee, .. } = grant;
        let count_name = names::grant_count(*account, region, key_id);
        let count = records.read::<CountRecord>(&count_name).await?;
        let mut index = Vec::new();
        loop {
            let name = names::grants_for(*account, region, key_id, &grantee.id, index.len());
            let stored = records.read::<IndexRecord>(&name).await?;
            index.push(Indexed { name, stored, changed: None });
            let total = index.first().and_then(|first| first.stored.as_ref()).map_or(0, |it| it.record.records);
            if index.len() >= usize::try_from(total).map_err(Failure::internal)? {
                return Ok(Self { count_name, count, index });
            }
        }
    }

    /// Ids of the grantee's grants of a name.
    pub(super) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let entries = self.index.iter().flat_map(|indexed| &indexed.record().grants);
        entries.filter(move |entry| entry.name.as_deref() == Some(name)).map(|entry| entry.grant_id.as_str())
    }

    /// The changes that add a grant.
    ///
    /// # Errors
    /// `LimitExceededException` if the key has as many as it can have.
    pub(super) fn add(mut self, grant: &GrantRecord, quotas: &Quotas) -> Result<Changes, Failure> {
        let count = self.count.as_ref().map(|stored| stored.record).unwrap_or_default();
        quotas.check_grants(count.all)?;
        let entry = IndexEntry {
            grant_id: grant.grant_id.clone(),
            principal: grant.grantee.principal().to_owned(),
            name: grant.name.clone(),
            terms: grant.terms.clone(),
        };
        let number = match self.index.iter().position(|indexed| indexed.record().grants.len() < INDEXED_PER_RECORD) {
            Some(number) => number,
            None => {
                let GrantRecord { account, region, key_id, grantee, .. } = grant;
                let number = self.index.len();
                let name = names::grants_for(*account, region, key_id, &grantee.id, number);
                self.index.push(Indexed { name, stored: None, changed: None });
                number
            }
        };
        if let Some(indexed) = self.index.get_mut(number) {
            indexed.change().grants.push(entry);
        }
        let mut changes = Changes::default().create(grant.record_name(), grant);
        if let Some(name) = grant.retirable_name() {
            changes = changes.put(name, &RetirableRecord {});
        }
        let length = self.index.len();
        let changes = self.write_index(length, changes);
        Ok(self.write_count(count.changed(grant.grantee.kind, true), changes))
    }

    /// The changes that remove a grant that was read at `revision`.
    pub(super) fn remove(mut self, grant: &GrantRecord, revision: Revision) -> Changes {
        let is_meant = |entry: &IndexEntry| entry.grant_id == grant.grant_id;
        for indexed in &mut self.index {
            if indexed.record().grants.iter().any(is_meant) {
                indexed.change().grants.retain(|entry| !is_meant(entry));
            }
        }
        // Records at the end that have become empty go; empty ones before others wait to be filled.
        let length = self.index.iter().rposition(|indexed| !indexed.record().grants.is_empty()).map_or(0, |at| at + 1);
        let mut changes = Changes::default().remove(grant.record_name(), revision);
        if let Some(name) = grant.retirable_name() {
            changes = changes.delete(name);
        }
        let changes = self.write_index(length, changes);
        let count = self.count.as_ref().map(|stored| stored.record).unwrap_or_default();
        self.write_count(count.changed(grant.grantee.kind, false), changes)
    }

    /// Writes the first `length` records of the index where they have changed, and removes the rest.
    fn write_index(&mut self, length: usize, mut changes: Changes) -> Changes {
        if let Some(first) = self.index.first_mut() {
            // 50,000 grants are some hundred records.
            let records = u32::try_from(length).unwrap_or(u32::MAX);
            if first.record().records != records {
                first.change().records = records;
            }
        }
        for (number, Indexed { name, stored, changed }) in self.index.drain(..).enumerate() {
            changes = match (stored, changed) {
                (Some(stored), _) if number >= length => changes.remove(name, stored.revision),
                (None, _) if number >= length => changes,
                (Some(stored), Some(record)) => changes.replace(name, stored.revision, &record),
                (None, Some(record)) => changes.create(name, &record),
                // It has been searched for the grant, or for a grant of the same name.
                (Some(stored), None) => changes.unchanged(name, stored.revision),
                (None, None) => changes,
            };
        }
        changes
    }

    fn write_count(self, count: CountRecord, changes: Changes) -> Changes {
        match self.count {
            Some(stored) if count.all == 0 => changes.remove(self.count_name, stored.revision),
            Some(stored) => changes.replace(self.count_name, stored.revision, &count),
            None if count.all == 0 => changes,
            None => changes.create(self.count_name, &count),
        }
    }
}

impl Indexed {
    fn record(&self) -> &IndexRecord {
        static EMPTY: OnceLock<IndexRecord> = OnceLock::new();
        let current = self.changed.as_ref().or_else(|| self.stored.as_deref().map(|stored| &stored.record));
        current.unwrap_or_else(|| EMPTY.get_or_init(IndexRecord::default))
    }

    fn change(&mut self) -> &mut IndexRecord {
        let stored = &self.stored;
        self.changed.get_or_insert_with(|| stored.as_deref().map(|stored| stored.record.clone()).unwrap_or_default())
    }
}
