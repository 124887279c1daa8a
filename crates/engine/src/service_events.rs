//! What the server does of its own accord, and the events that tell of it.

use trent_audit::{Durability, Event, EventKind, Identity, Source};
use trent_model::ServiceModel;
use trent_types::chance::random_array;
use trent_types::request_id::uuid_text;
use trent_types::{AccountId, Region};

use crate::events::resources;
use crate::{Engine, Failure, Resource};

/// How CloudTrail names a service that acts of its own accord: as caller, as source address and as user agent.
const INTERNAL: &str = "AWS Internal";

/// What a service has done of its own accord: CloudTrail's `AwsServiceEvent`.
pub struct ServiceEvent {
    /// The service.
    pub service: &'static ServiceModel,
    /// For instance `RotateKey`.
    pub name: &'static str,
    /// Account that the service acted for.
    pub account: AccountId,
    /// Region.
    pub region: Region,
    /// What was touched.
    pub resources: Vec<Resource>,
    /// `serviceEventDetails`: the text of a JSON object.
    pub details: Option<String>,
}

impl Engine {
    /// Does something of the server's own accord and tells of it: there is room for the event before anything is done.
    /// `tell` makes the event of what `act` has done; `None` if there is nothing to tell.
    ///
    /// # Errors
    /// Those of `act`, and [`Failure::Internal`] if the audit log takes no event.
    pub async fn act_and_tell<T>(
        &self,
        act: impl Future<Output = Result<T, Failure>>,
        tell: impl FnOnce(&T) -> Option<ServiceEvent>,
    ) -> Result<T, Failure> {
        let place = self.audit.reserve().await.map_err(Failure::internal)?;
        let done = act.await?;
        if let Some(event) = tell(&done) {
            let event_id = uuid_text(random_array(self.entropy.as_ref()));
            let event = Event {
                time: self.clock.now(),
                event_id: &event_id,
                identity: Identity::Service { invoked_by: INTERNAL, account: event.account },
                event_source: event.service.event_source,
                event_name: event.name,
                region: event.region.as_str(),
                source: Source::Service(INTERNAL),
                user_agent: Some(INTERNAL),
                error: None,
                request_parameters: None,
                response_elements: None,
                additional_event_data: None,
                service_event_details: event.details.as_deref(),
                request_id: None,
                read_only: false,
                resources: Some(resources(&event.resources)),
                kind: EventKind::ServiceEvent,
                recipient: event.account,
                shared_event_id: None,
                tls: None,
            };
            place.fill(&event, Durability::Disk).await.map_err(Failure::internal)?;
        }
        Ok(done)
    }
}
