//! When each access key was last used.
//!
//! Uses are noted in memory, to the minute, so that a request touches no disk for them, and written to the store by
//! the clockwork, every second and when the server stops. After a crash a use of the last second may be missing here;
//! the audit log has it.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Failure, Record, Records};
use trent_types::Timestamp;

use crate::names;

/// Records that are written in one commit.
const BATCH_COUNT: usize = 500;

/// The last use of an access key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct UsageRecord {
    pub(crate) at: Timestamp,
    /// The service's name in the credential scope, for instance `kms`.
    pub(crate) service: String,
    pub(crate) region: String,
}

impl Record for UsageRecord {
    const VERSION: u8 = 1;
}

/// Uses that are not in the store yet, the newest of each access key.
#[derive(Default)]
pub(crate) struct Usage {
    unwritten: Mutex<HashMap<String, UsageRecord>>,
}

impl Usage {
    /// Notes that a request was signed with an access key.
    pub(crate) fn note(&self, access_key_id: &str, used: UsageRecord) {
        self.unwritten().insert(access_key_id.to_owned(), used);
    }

    /// The last use of an access key.
    pub(crate) async fn last(&self, access_key_id: &str, records: &Records) -> Result<Option<UsageRecord>, Failure> {
        if let Some(used) = self.unwritten().get(access_key_id) {
            return Ok(Some(used.clone()));
        }
        let name = names::access_key_usage(access_key_id);
        Ok(records.view().await?.read::<UsageRecord>(&name).await?.map(|stored| stored.record))
    }

    /// Forgets what was noted of an access key: it is deleted.
    pub(crate) fn forget(&self, access_key_id: &str) {
        self.unwritten().remove(access_key_id);
    }

    /// Forgets everything that was noted and not written.
    pub(crate) fn forget_all(&self) {
        self.unwritten().clear();
    }

    /// Writes what was noted to the store.
    pub(crate) async fn write(&self, records: &Records) -> Result<(), Failure> {
        let noted: Vec<(String, UsageRecord)> =
            self.unwritten().iter().map(|(id, used)| (id.clone(), used.clone())).collect();
        for batch in noted.chunks(BATCH_COUNT) {
            let put =
                |changes: Changes, (id, used): &(String, UsageRecord)| changes.put(names::access_key_usage(id), used);
            let changes = batch.iter().fold(Changes::default(), put);
            records.commit(&SystemWork::assertion(), changes).await?;
            let mut unwritten = self.unwritten();
            for (id, used) in batch {
                // A newer use has come meanwhile: it is written next time.
                if unwritten.get(id).is_some_and(|newest| newest == used) {
                    unwritten.remove(id);
                }
            }
        }
        Ok(())
    }

    fn unwritten(&self) -> MutexGuard<'_, HashMap<String, UsageRecord>> {
        // Nothing panics while it is held that could leave it half changed.
        self.unwritten.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
