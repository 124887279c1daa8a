//! What comes due by the clock: writing down when access keys were last used.

use std::sync::Arc;

use trent_engine::clockwork::Clockwork;
use trent_engine::{BoxFuture, Engine, Failure};

use crate::Iam;

/// The clockwork of the service.
pub struct IamClockwork {
    engine: Arc<Engine>,
    iam: Arc<Iam>,
}

impl IamClockwork {
    /// The clockwork of `iam` on `engine`.
    pub fn new(engine: Arc<Engine>, iam: Arc<Iam>) -> Self {
        Self { engine, iam }
    }
}

impl Clockwork for IamClockwork {
    fn run_due(&self) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(self.iam.usage.write(&self.engine.records))
    }
}
