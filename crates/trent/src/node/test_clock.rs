//! The clock that tests move.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Failure, Record, Records};
use trent_types::time::ShiftedClock;
use trent_types::{Clock, Timestamp};

use crate::clock::SystemClock;

const NAME: &[u8] = b"trent/test-clock";

/// A clock that runs ahead of the system's. How far is kept in the store, so that it doesn't go back at a restart.
pub(crate) struct TestClock(ShiftedClock);

#[derive(Serialize, Deserialize)]
struct OffsetRecord {
    offset_ms: u64,
}

impl Record for OffsetRecord {
    const VERSION: u8 = 1;
}

impl TestClock {
    /// The clock as it was left.
    pub(super) async fn restored(records: &Records) -> Result<Self, Failure> {
        let clock = ShiftedClock::new(Arc::new(SystemClock));
        if let Some(stored) = records.view().await?.read::<OffsetRecord>(NAME).await? {
            clock.advance_ms(stored.record.offset_ms);
        }
        Ok(Self(clock))
    }

    /// Moves the clock forward.
    pub(crate) async fn advance_ms(&self, ms: u64, records: &Records) -> Result<(), Failure> {
        self.0.advance_ms(ms);
        let offset_ms = u64::try_from(self.0.offset_ms()).unwrap_or(0);
        let changes = Changes::default().put(NAME.to_vec(), &OffsetRecord { offset_ms });
        Ok(records.commit(&SystemWork::assertion(), changes).await?)
    }

    /// How far the clock runs ahead, in milliseconds.
    pub(crate) fn offset_ms(&self) -> i64 {
        self.0.offset_ms()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        self.0.now()
    }
}
