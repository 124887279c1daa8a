//! What comes due by the clock: delivery, and forgetting what is older than the event history goes back.

use std::sync::Arc;

use tokio::sync::Mutex;
use trent_engine::clockwork::Clockwork;
use trent_engine::{BoxFuture, Engine, Failure};

use crate::CloudTrail;
use crate::delivery::Sessions;
use crate::lookup::HISTORY_DAYS;

/// The clockwork of the service.
pub struct CloudTrailClockwork {
    engine: Arc<Engine>,
    cloudtrail: Arc<CloudTrail>,
    /// Held while due work is done, so that who waits for it finds all of it done.
    sessions: Mutex<Sessions>,
}

impl CloudTrailClockwork {
    /// The clockwork of `cloudtrail` on `engine`.
    pub fn new(engine: Arc<Engine>, cloudtrail: Arc<CloudTrail>) -> Self {
        Self { engine, cloudtrail, sessions: Mutex::default() }
    }

    async fn run(&self) -> Result<(), Failure> {
        let mut sessions = self.sessions.lock().await;
        self.cloudtrail.index.expire(self.engine.clock.now().plus_days(-HISTORY_DAYS).epoch_seconds());
        sessions.run(&self.engine, &self.cloudtrail).await
    }
}

impl Clockwork for CloudTrailClockwork {
    fn run_due(&self) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(self.run())
    }
}
