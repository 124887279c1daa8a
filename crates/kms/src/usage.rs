//! When each key was last used.
//!
//! Uses are noted in memory, so that a cryptographic call touches no disk for them, and written to the store by the
//! clockwork: every second the oldest, some hundred or a sixtieth of them, and all when the server stops. Where a
//! hundred thousand keys are used, writing each of them every second would take more than the calls do. After a crash
//! uses of the last minute may be missing here; the audit log has them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use trent_engine::clockwork::SystemWork;
use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Record, Records};
use trent_model::kms::KeyLastUsageTrackingOperation;
use trent_types::{Region, RequestId, Timestamp};
use trent_vault::KeyHandle;

use crate::record::KeyRecord;
use crate::{Kms, names};

/// Records that are written in one commit.
const BATCH_COUNT: usize = 500;
/// Within how many seconds every use is written.
const SPREAD_SECONDS: usize = 60;

/// The last successful use of a key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct UsageRecord {
    #[serde(with = "operation_text")]
    pub(crate) operation: KeyLastUsageTrackingOperation,
    pub(crate) at: Timestamp,
    pub(crate) event_id: String,
    pub(crate) request_id: String,
}

impl Record for UsageRecord {
    const VERSION: u8 = 1;
}

/// Uses that are not in the store yet, the newest of each key.
#[derive(Default)]
pub(crate) struct Usage {
    /// By handle and Region: the keys of a multi-Region key have one handle, and each its own uses.
    unwritten: Mutex<Unwritten>,
}

#[derive(Default)]
struct Unwritten {
    uses: HashMap<Used, Use>,
    /// What is in `uses`, and maybe some that is no more, in the order in which it is written.
    order: VecDeque<Used>,
}

/// Which key was used.
type Used = (KeyHandle, Region);

#[derive(Clone)]
struct Use {
    /// Where the record is stored.
    name: Vec<u8>,
    latest: Latest,
}

/// What is noted, in a form that costs the call little.
#[derive(Clone)]
struct Latest {
    operation: KeyLastUsageTrackingOperation,
    at: Timestamp,
    event_id: String,
    request_id: RequestId,
}

impl Latest {
    fn record(&self) -> UsageRecord {
        let Self { operation, at, event_id, request_id } = self;
        UsageRecord { operation: *operation, at: *at, event_id: event_id.clone(), request_id: request_id.text() }
    }
}

/// Uses that are written together.
struct Batch {
    /// How many places of the order they stood in.
    places: usize,
    noted: Vec<(Used, Use)>,
}

impl Usage {
    /// Notes that a call has used a key.
    pub(crate) fn note<O: Operation<Service = Kms>>(
        &self,
        key: &KeyRecord,
        operation: KeyLastUsageTrackingOperation,
        proof: &Authorized<'_, O>,
        cx: &Cx<'_, Kms>,
    ) {
        self.note_event(key, operation, proof.event_id_of(key.account, cx), cx);
    }

    /// The same, with the id of the event in the log of the key's account.
    ///
    /// Source: AWS KMS API Reference, `GetKeyLastUsage`.
    fn note_event(&self, key: &KeyRecord, operation: KeyLastUsageTrackingOperation, event_id: &str, cx: &Cx<'_, Kms>) {
        let (used, request_id) = ((key.handle, key.region.clone()), cx.call.request_id);
        let mut unwritten = self.unwritten();
        if let Some(Use { latest, .. }) = unwritten.uses.get_mut(&used) {
            (latest.operation, latest.at, latest.request_id) = (operation, cx.now, request_id);
            event_id.clone_into(&mut latest.event_id);
            return;
        }
        let name = names::usage(key.account, &key.region, &key.key_id);
        let latest = Latest { operation, at: cx.now, event_id: event_id.to_owned(), request_id };
        unwritten.order.push_back(used.clone());
        unwritten.uses.insert(used, Use { name, latest });
    }

    /// The last use of a key.
    pub(crate) async fn last(&self, key: &KeyRecord, records: &Records) -> Result<Option<UsageRecord>, Failure> {
        if let Some(used) = self.unwritten().uses.get(&(key.handle, key.region.clone())) {
            return Ok(Some(used.latest.record()));
        }
        let name = names::usage(key.account, &key.region, &key.key_id);
        Ok(records.view().await?.read::<UsageRecord>(&name).await?.map(|stored| stored.record))
    }

    /// Forgets what was noted of a key: it is destroyed.
    pub(crate) fn forget(&self, key: &KeyRecord) {
        self.unwritten().uses.remove(&(key.handle, key.region.clone()));
    }

    /// Forgets everything that was noted and not written.
    pub(crate) fn forget_all(&self) {
        self.unwritten().uses.clear();
    }

    /// Writes the oldest of what was noted to the store: so many that, done every second, everything is written within
    /// a minute. For one caller at a time.
    pub(crate) async fn write_some(&self, records: &Records) -> Result<(), Failure> {
        let count = self.unwritten().order.len();
        self.write(count.min(BATCH_COUNT).max(count.div_ceil(SPREAD_SECONDS)), records).await
    }

    /// Writes everything that was noted before. For one caller at a time.
    pub(crate) async fn write_all(&self, records: &Records) -> Result<(), Failure> {
        let count = self.unwritten().order.len();
        self.write(count, records).await
    }

    async fn write(&self, mut count: usize, records: &Records) -> Result<(), Failure> {
        while count > 0 {
            let batch = self.oldest(count.min(BATCH_COUNT));
            let put = |changes: Changes, (_, used): &(Used, Use)| changes.put(used.name.clone(), &used.latest.record());
            let changes = batch.noted.iter().fold(Changes::default(), put);
            if !batch.noted.is_empty() {
                records.commit(&SystemWork::assertion(), changes).await?;
            }
            self.written(&batch);
            count = count.saturating_sub(batch.places.max(1));
        }
        Ok(())
    }

    /// What is to be written next. It stays noted until it is.
    fn oldest(&self, places: usize) -> Batch {
        let unwritten = self.unwritten();
        let noted = unwritten.order.iter().take(places);
        let noted = noted.filter_map(|used| Some((used.clone(), unwritten.uses.get(used)?.clone()))).collect();
        Batch { places: places.min(unwritten.order.len()), noted }
    }

    fn written(&self, batch: &Batch) {
        let mut unwritten = self.unwritten();
        let Unwritten { uses, order } = &mut *unwritten;
        // Nobody else takes from the front.
        order.drain(..batch.places.min(order.len()));
        for (key, used) in &batch.noted {
            match uses.get(key) {
                Some(newest) if newest.latest.event_id == used.latest.event_id => {
                    uses.remove(key);
                }
                // A newer use has come meanwhile: it is written when its turn comes.
                Some(_) => order.push_back(key.clone()),
                None => {}
            }
        }
    }

    fn unwritten(&self) -> MutexGuard<'_, Unwritten> {
        // Nothing panics while it is held that could leave it half changed.
        self.unwritten.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Operations by their names.
mod operation_text {
    use serde::{Deserialize as _, Deserializer, Serializer};
    use trent_model::kms::KeyLastUsageTrackingOperation;

    pub(super) fn serialize<S: Serializer>(
        operation: &KeyLastUsageTrackingOperation,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(operation.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<KeyLastUsageTrackingOperation, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
