//! When each key was last used.
//!
//! Uses are noted in memory, so that a cryptographic call touches no disk for them, and written to the store by the
//! clockwork, every second and when the server stops. After a crash a use of the last second may be missing here; the
//! audit log has it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Cx, Failure, Record, Records};
use trent_model::kms::KeyLastUsageTrackingOperation;
use trent_types::{Region, RequestId, Timestamp};
use trent_vault::KeyHandle;

use crate::record::KeyRecord;
use crate::{Kms, names};

/// Records that are written in one commit.
const BATCH_COUNT: usize = 500;

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
    unwritten: Mutex<HashMap<Used, Use>>,
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
        UsageRecord { operation: *operation, at: *at, event_id: event_id.clone(), request_id: request_id.to_string() }
    }
}

impl Usage {
    /// Notes that a call has used a key.
    pub(crate) fn note(&self, key: &KeyRecord, operation: KeyLastUsageTrackingOperation, cx: &Cx<'_, Kms>) {
        let request_id = cx.call.request_id;
        let mut unwritten = self.unwritten();
        if let Some(Use { latest, .. }) = unwritten.get_mut(&(key.handle, key.region.clone())) {
            (latest.operation, latest.at, latest.request_id) = (operation, cx.now, request_id);
            cx.event_id.clone_into(&mut latest.event_id);
            return;
        }
        let name = names::usage(key.account, &key.region, &key.key_id);
        let latest = Latest { operation, at: cx.now, event_id: cx.event_id.to_owned(), request_id };
        unwritten.insert((key.handle, key.region.clone()), Use { name, latest });
    }

    /// The last use of a key.
    pub(crate) async fn last(&self, key: &KeyRecord, records: &Records) -> Result<Option<UsageRecord>, Failure> {
        if let Some(used) = self.unwritten().get(&(key.handle, key.region.clone())) {
            return Ok(Some(used.latest.record()));
        }
        let name = names::usage(key.account, &key.region, &key.key_id);
        Ok(records.view().await?.read::<UsageRecord>(&name).await?.map(|stored| stored.record))
    }

    /// Forgets what was noted of a key: it is destroyed.
    pub(crate) fn forget(&self, key: &KeyRecord) {
        self.unwritten().remove(&(key.handle, key.region.clone()));
    }

    /// Forgets everything that was noted and not written.
    pub(crate) fn forget_all(&self) {
        self.unwritten().clear();
    }

    /// Writes what was noted to the store.
    pub(crate) async fn write(&self, records: &Records) -> Result<(), Failure> {
        let noted: Vec<(Used, Use)> = self.unwritten().iter().map(|(key, used)| (key.clone(), used.clone())).collect();
        for batch in noted.chunks(BATCH_COUNT) {
            let put = |changes: Changes, (_, used): &(Used, Use)| changes.put(used.name.clone(), &used.latest.record());
            let changes = batch.iter().fold(Changes::default(), put);
            records.commit(&SystemWork::assertion(), changes).await?;
            let mut unwritten = self.unwritten();
            for (key, used) in batch {
                // A newer use has come meanwhile: it is written next time.
                if unwritten.get(key).is_some_and(|newest| newest.latest.event_id == used.latest.event_id) {
                    unwritten.remove(key);
                }
            }
        }
        Ok(())
    }

    fn unwritten(&self) -> MutexGuard<'_, HashMap<Used, Use>> {
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
