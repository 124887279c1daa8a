//! Requests that were refused before they reached an operation.

use std::sync::Arc;

use trent_audit::{Durability, Identity};
use trent_model::AwsError;
use trent_model::runtime::common_errors::SERVICE_UNAVAILABLE_EXCEPTION;
use trent_types::AccountId;
use trent_types::chance::random_array;
use trent_types::request_id::uuid_text;

use crate::events::{Made, Told, of_request};
use crate::wire::{RefusalLog, Refused};
use crate::{BoxFuture, Engine};

/// Writes refused requests into the engine's audit log.
pub struct Refusals {
    engine: Arc<Engine>,
    recipient: AccountId,
}

impl Refusals {
    /// A log of refusals; `recipient` is the account that gets their events, as nobody has proved to be of another.
    pub const fn new(engine: Arc<Engine>, recipient: AccountId) -> Self {
        Self { engine, recipient }
    }
}

impl RefusalLog for Refusals {
    fn record<'a>(&'a self, refused: Refused<'a>) -> BoxFuture<'a, Result<(), AwsError>> {
        Box::pin(async move {
            let event_id = uuid_text(random_array(self.engine.entropy.as_ref()));
            let request_id = refused.request_id.text();
            let made = Made {
                identity: Identity::Unproven { access_key_id: refused.access_key_id },
                recipient: self.recipient,
                shared_event_id: None,
                origin: &refused.origin,
                region: refused.region.as_str(),
                request_id: &request_id,
                event_id: &event_id,
                time: self.engine.clock.now(),
            };
            let told = Told {
                operation: refused.operation.name(),
                service: refused.operation.service(),
                read_only: refused.operation.read_only(),
                request_parameters: None,
                response_elements: None,
                additional: None,
                resources: &[],
                error: Some(refused.error),
            };
            let written =
                async { self.engine.audit.reserve().await?.fill(&of_request(made, &told), Durability::File).await };
            written.await.map_err(|error| {
                tracing::error!(request = %refused.request_id, %error, "the audit log takes no event");
                AwsError::bare(&SERVICE_UNAVAILABLE_EXCEPTION)
            })
        })
    }
}
