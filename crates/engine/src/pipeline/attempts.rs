//! How often a request takes the road, and whom it waits for in between.

use super::request::Request;
use super::trace::Trace;
use crate::Failure;
use crate::turns::{Lines, Turn};

/// How often a request takes the road when others keep changing what it has read.
const ATTEMPTS_MAX: u32 = 16;
/// After how many of them it waits for all of the service that are in others' way, not only for those that are about the
/// same things: they may have more in common than what they are about.
const ATTEMPTS_APART: u32 = 4;

/// How often a request has taken the road, and its turn.
#[derive(Default)]
pub(super) struct Attempts<'a> {
    failed: u32,
    turn: Turn<'a>,
}

impl<'a> Attempts<'a> {
    /// Whether others wait for this request.
    pub(super) const fn has_turn(&self) -> bool {
        !self.turn.is_empty()
    }

    /// What was read has changed: everything once more, the decision included. Who changes something waits for others that
    /// do so.
    ///
    /// # Errors
    /// [`Failure::Internal`] if that was the last time.
    pub(super) async fn again(&mut self, request: &Request<'a>, trace: &mut Trace<'_>) -> Result<(), Failure> {
        self.failed += 1;
        if let Some(delay) = trace.delay.take() {
            tokio::time::sleep(delay).await;
        }
        let is_apart = self.failed == ATTEMPTS_APART;
        if !request.facts.read_only && (self.turn.is_empty() || is_apart) {
            let (service, turns) = (request.facts.service.id, &request.engine.turns);
            if is_apart {
                trace.lines = trace.lines.and_service(service);
                // Its own turn would be in its way.
                self.turn = Turn::default();
            } else {
                // Others may have been outrun so often that they go first, and would be once more.
                drop(turns.take(Lines::of_service(service)).await);
            }
            self.turn = turns.take(trace.lines).await;
        }
        if self.failed == ATTEMPTS_MAX {
            return Err(Failure::internal("the records that a request touches changed too often"));
        }
        trace.touched.clear();
        trace.owners.clear();
        Ok(())
    }
}
