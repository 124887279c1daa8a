//! A request that is under way, without its operation's types.

use std::sync::Arc;

use trent_model::AwsError;
use trent_model::runtime::common_errors::SERVICE_UNAVAILABLE_EXCEPTION;
use trent_types::Timestamp;

use super::facts::Facts;
use super::trace::Trace;
use crate::admission::{Admitted, Arrival};
use crate::authorize::{Allowed, Refusal, authorize};
use crate::turns::Lines;
use crate::{CallContext, Cx, Engine, Failure, Question, Standing};

/// A request that is under way, without its operation's types.
pub(super) struct Request<'a> {
    pub(super) engine: &'a Engine,
    pub(super) call: &'a CallContext,
    pub(super) facts: &'static Facts,
    /// Id of the event that the request ends in.
    pub(super) event_id: String,
    pub(super) now: Timestamp,
    standing: Arc<Standing>,
}

impl<'a> Request<'a> {
    /// Takes room for the event of a request, and looks its principal up. The last of the three is why nothing must be done
    /// for the principal: it is no more, or can't be looked up.
    ///
    /// # Errors
    /// What the caller is answered if the log takes no event.
    pub(super) async fn begin(
        engine: &'a Engine,
        call: &'a CallContext,
        facts: &'static Facts,
    ) -> Result<(Self, Trace<'a>, Result<(), Failure>), AwsError> {
        // Before anything is done that an event would have to tell of.
        let place = engine.audit.reserve().await.map_err(|error| {
            tracing::error!(request = %call.request_id, %error, "a request was refused: the audit log takes no event");
            AwsError::bare(facts.internal().unwrap_or(&SERVICE_UNAVAILABLE_EXCEPTION))
        })?;
        let event_id = engine.new_event_id();
        let (standing, known) = match engine.identities.standing(&call.principal).await {
            Ok(standing) => (standing, Ok(())),
            Err(failure) => (Arc::default(), Err(failure)),
        };
        let now = engine.clock.now();
        Ok((Self { engine, call, facts, event_id, now, standing }, Trace::new(place), known))
    }

    /// The request, as operations of `service` see it.
    pub(super) fn cx<'b, S>(&'b self, service: &'b S) -> Cx<'b, S> {
        Cx {
            engine: self.engine,
            service,
            call: self.call,
            event_id: &self.event_id,
            standing: &self.standing,
            now: self.now,
        }
    }

    /// Asks those who may keep a request from going on, and keeps out of the way of those who change the same things.
    ///
    /// # Errors
    /// [`Failure::Changed`] if the request takes the road once more, and those of the admissions.
    pub(super) fn enter(
        &self,
        questions: Vec<Question>,
        trace: &mut Trace<'a>,
        has_turn: bool,
    ) -> Result<Vec<Question>, Failure> {
        if let Err(failure) = self.admit(&questions, trace) {
            trace.touch(questions);
            return Err(failure);
        }
        if !self.facts.read_only && !has_turn {
            trace.lines = Lines::of(self.facts.service.id, &questions);
            if self.engine.turns.are_taken(trace.lines.and_service(self.facts.service.id)) {
                return Err(Failure::Changed);
            }
        }
        Ok(questions)
    }

    /// Asks those who may keep a request from going on, once for each request.
    fn admit(&self, questions: &[Question], trace: &mut Trace<'a>) -> Result<(), Failure> {
        if trace.is_admitted || self.engine.admissions.is_empty() {
            return Ok(());
        }
        trace.is_admitted = true;
        let arrival = Arrival {
            service: self.facts.service,
            operation: self.facts.operation,
            errors: self.facts.errors,
            call: self.call,
            now: self.now,
            questions,
        };
        for admission in &self.engine.admissions {
            match admission.admit(&arrival)? {
                Admitted::Now => {}
                Admitted::After(delay) => {
                    // What was looked up may have changed by then.
                    trace.delay = Some(delay);
                    return Err(Failure::Changed);
                }
            }
        }
        Ok(())
    }

    /// Decides on the request. Those who own what it is going to act on get room for an event.
    ///
    /// # Errors
    /// The denial; [`Failure::Internal`].
    pub(super) async fn allow(&self, questions: Vec<Question>, trace: &mut Trace<'a>) -> Result<Allowed<'a>, Failure> {
        let Self { engine, call, standing, now, .. } = self;
        let decided = authorize(engine, self.facts.service, call, standing, *now, &questions).await;
        trace.touch(questions);
        match decided {
            Ok(allowed) => {
                trace.involve_owners(self).await?;
                Ok(allowed.telling(trace.owners_events()))
            }
            Err(Ok(Refusal { error, path })) => {
                trace.path = Some(path);
                Err(error.into())
            }
            Err(Err(failure)) => Err(failure),
        }
    }

    /// What the caller is answered when the request failed. A cause that is none of the caller's business goes to the log.
    pub(super) fn answer(&self, failure: Failure) -> AwsError {
        if let Failure::Internal(cause) = &failure {
            let (service, operation) = (self.facts.service.id, self.facts.operation);
            tracing::error!(request = %self.call.request_id, service, operation, %cause, "a request failed");
        }
        failure.answer(self.facts.internal())
    }
}
