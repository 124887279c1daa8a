//! What the server does of its own accord, or on behalf of a caller, and the events that tell of it.

use trent_audit::{Durability, Event, EventKind, Identity, Place, Source};
use trent_model::ServiceModel;
use trent_types::chance::random_array;
use trent_types::request_id::uuid_text;
use trent_types::{AccountId, Region};

use crate::events::{self, resources};
use crate::{CallContext, Engine, Failure, Resource};

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
    /// `responseElements`: the text of a JSON object.
    pub response_elements: Option<String>,
}

/// A call that a service has made of its own operation, in another Region for instance: an `AwsApiCall` of CloudTrail
/// by a service.
pub struct ServiceCall<'a> {
    /// The service.
    pub service: &'static ServiceModel,
    /// For instance `CreateKey`.
    pub name: &'static str,
    /// Account that the service acted for.
    pub account: AccountId,
    /// Region that was called.
    pub region: Region,
    /// The call on behalf of which it was made; none if the service acted of its own accord.
    pub on_behalf: Option<&'a CallContext>,
    /// `requestParameters`: the text of a JSON object.
    pub request_parameters: Option<String>,
    /// `responseElements`: the text of a JSON object.
    pub response_elements: Option<String>,
    /// What was touched.
    pub resources: Vec<Resource>,
}

/// Something to tell of.
pub enum Happening<'a> {
    /// What a service has done.
    Event(ServiceEvent),
    /// What a service has called.
    Call(ServiceCall<'a>),
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
        self.act_and_tell_all(1, act, |done| tell(done).map(Happening::Event).into_iter().collect()).await
    }

    /// Does something and tells of several things that have happened by it, at most `count_max`: there is room for so
    /// many events before anything is done.
    ///
    /// # Errors
    /// Those of `act`, and [`Failure::Internal`] if the audit log takes no event.
    pub async fn act_and_tell_all<'a, T>(
        &self,
        count_max: usize,
        act: impl Future<Output = Result<T, Failure>>,
        tell: impl FnOnce(&T) -> Vec<Happening<'a>>,
    ) -> Result<T, Failure> {
        let mut places = Vec::with_capacity(count_max);
        for _ in 0..count_max {
            places.push(self.audit.reserve().await.map_err(Failure::internal)?);
        }
        let done = act.await?;
        for (happening, place) in tell(&done).into_iter().zip(places) {
            match happening {
                Happening::Event(event) => self.tell_of_event(place, &event).await?,
                Happening::Call(call) => self.tell_of_call(place, &call).await?,
            }
        }
        Ok(done)
    }

    async fn tell_of_event(&self, place: Place<'_>, event: &ServiceEvent) -> Result<(), Failure> {
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
            response_elements: event.response_elements.as_deref(),
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
        place.fill(&event, Durability::Disk).await.map_err(Failure::internal)
    }

    async fn tell_of_call(&self, place: Place<'_>, call: &ServiceCall<'_>) -> Result<(), Failure> {
        let event_id = uuid_text(random_array(self.entropy.as_ref()));
        let own_id = uuid_text(random_array(self.entropy.as_ref()));
        let request_id = call.on_behalf.map(|caller| caller.request_id.text()).unwrap_or(own_id);
        let (identity, source) = match call.on_behalf {
            Some(caller) => {
                let invoked_by = call.service.event_source;
                let identity = Identity::OnBehalf { caller: Box::new(events::identity(&caller.principal)), invoked_by };
                (identity, Source::Address(caller.origin.source_ip))
            }
            None => (Identity::Service { invoked_by: INTERNAL, account: call.account }, Source::Service(INTERNAL)),
        };
        let event = Event {
            time: self.clock.now(),
            event_id: &event_id,
            identity,
            event_source: call.service.event_source,
            event_name: call.name,
            region: call.region.as_str(),
            source,
            user_agent: Some(INTERNAL),
            error: None,
            request_parameters: call.request_parameters.as_deref(),
            response_elements: call.response_elements.as_deref(),
            additional_event_data: None,
            service_event_details: None,
            request_id: Some(&request_id),
            read_only: false,
            resources: Some(resources(&call.resources)),
            kind: EventKind::ApiCall,
            recipient: call.account,
            shared_event_id: None,
            tls: None,
        };
        place.fill(&event, Durability::Disk).await.map_err(Failure::internal)
    }
}
