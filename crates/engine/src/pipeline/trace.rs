//! What is known of a request when its event is written.

use std::time::Duration;

use trent_audit::Place;
use trent_types::AccountId;

use super::request::Request;
use crate::authorize::OwnersEvent;
use crate::turns::Lines;
use crate::{Failure, Question, Resource};

/// What is known of a request when its event is written.
pub(super) struct Trace<'a> {
    /// Room for the event.
    pub(super) place: Place<'a>,
    pub(super) touched: Vec<Resource>,
    /// The path of the decision that refused the request: the text of a JSON object.
    pub(super) path: Option<String>,
    /// Other accounts that get an event, as the caller may use what is theirs.
    pub(super) owners: Vec<Owner<'a>>,
    /// What was loaded tells of this in `additionalEventData`.
    pub(super) additional: Option<(&'static str, String)>,
    /// ARN of the key that `responseElements` names.
    pub(super) response_key: Option<String>,
    pub(super) is_admitted: bool,
    /// How long the request waits before it takes the road again.
    pub(super) delay: Option<Duration>,
    /// Where the request waits if others change what it changes.
    pub(super) lines: Lines,
}

/// An account that is told of a request of another's, with room for its event.
pub(super) struct Owner<'a> {
    pub(super) account: AccountId,
    pub(super) event_id: String,
    pub(super) place: Place<'a>,
}

impl<'a> Trace<'a> {
    /// Nothing is known yet.
    pub(super) fn new(place: Place<'a>) -> Self {
        Self {
            place,
            touched: Vec::new(),
            path: None,
            owners: Vec::new(),
            additional: None,
            response_key: None,
            is_admitted: false,
            delay: None,
            lines: Lines::default(),
        }
    }

    /// Notes the resources that questions are about.
    pub(super) fn touch(&mut self, questions: Vec<Question>) {
        for question in questions {
            let is_new = !self.touched.contains(&question.resource);
            if is_new && question.resource.kind.is_some() {
                self.touched.push(question.resource);
            }
        }
    }

    /// Takes room for the events of the accounts that own what is acted on, before anything is done.
    ///
    /// Source: AWS KMS Developer Guide, "Allowing users in other accounts to use a KMS key": both accounts' logs tell of
    /// such a request; only the caller's does if it is denied.
    pub(super) async fn involve_owners(&mut self, request: &Request<'a>) -> Result<(), Failure> {
        for account in self.touched.iter().map(|resource| resource.account) {
            if account != request.call.principal.account && !self.owners.iter().any(|owner| owner.account == account) {
                let place = request.engine.audit.reserve().await.map_err(Failure::internal)?;
                self.owners.push(Owner { account, event_id: request.engine.new_event_id(), place });
            }
        }
        Ok(())
    }

    /// The events that these accounts get.
    pub(super) fn owners_events(&self) -> Vec<OwnersEvent> {
        let event = |owner: &Owner<'_>| OwnersEvent { account: owner.account, id: owner.event_id.clone() };
        self.owners.iter().map(event).collect()
    }
}
