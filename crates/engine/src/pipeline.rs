//! The road of a request: read, load, authorize, act, audit, answer.

use std::sync::Arc;

use trent_audit::{Durability, Place};
use trent_model::runtime::common_errors::{
    MALFORMED_INPUT, SERIALIZATION_EXCEPTION, SERVICE_UNAVAILABLE_EXCEPTION, VALIDATION_ERROR, VALIDATION_EXCEPTION,
};
use trent_model::{AwsError, ErrorShape, Input, InputError, OperationModel, Output, Protocol, ServiceModel};
use trent_types::chance::random_id;
use trent_types::request_id::uuid_text;
use trent_types::{AccountId, RequestId};

use crate::admission::{Admitted, Arrival};
use crate::authorize::{Refusal, authorize};
use crate::events::{self, Made, Told};
use crate::turns::{Lines, Turn};
use crate::wire::{WireInput, WireOperation, WireOutput};
use crate::{BoxFuture, CallContext, Cx, Engine, Failure, Operation, Question, Resource, Standing};

/// How often a request takes the road when others keep changing what it has read.
const ATTEMPTS_MAX: u32 = 16;
/// After how many of them it waits for all of the service that are in others' way, not only for those that are about the
/// same things: they may have more in common than what they are about.
const ATTEMPTS_APART: u32 = 4;

/// An operation on its engine, as the listener calls it.
pub struct Route<O: Operation> {
    engine: Arc<Engine>,
    service: Arc<O::Service>,
}

impl<O: Operation> Route<O> {
    /// The operation `O` of a service.
    pub fn new(engine: Arc<Engine>, service: Arc<O::Service>) -> Self {
        Self { engine, service }
    }

    /// The same, boxed for a [`Registry`](crate::wire::Registry).
    pub fn boxed(engine: &Arc<Engine>, service: &Arc<O::Service>) -> Box<dyn WireOperation> {
        Box::new(Self::new(Arc::clone(engine), Arc::clone(service)))
    }

    async fn take(&self, call: &CallContext, input: WireInput<'_>) -> Result<WireOutput, AwsError> {
        // Before anything is done that an event would have to tell of.
        let place = self.engine.audit.reserve().await.map_err(|error| {
            tracing::error!(request = %call.request_id, %error, "a request was refused: the audit log takes no event");
            AwsError::bare(internal::<O>().unwrap_or(&SERVICE_UNAVAILABLE_EXCEPTION))
        })?;
        let event_id = new_id(&self.engine);
        let (standing, unknown) = match self.engine.identities.standing(&call.principal).await {
            Ok(standing) => (standing, None),
            Err(failure) => (Arc::<Standing>::default(), Some(failure)),
        };
        let cx = Cx {
            engine: &self.engine,
            standing: &standing,
            service: self.service.as_ref(),
            call,
            event_id: &event_id,
            now: self.engine.clock.now(),
        };
        let mut trace = Trace::default();
        let outcome = match (read::<O>(input), unknown) {
            // The principal is no more, or can't be looked up: nothing is done for it.
            (_, Some(failure)) => Err(failure),
            (Ok(input), None) => {
                let outcome = self.act(&input, &cx, &mut trace).await;
                trace.input = Some(input);
                outcome
            }
            (Err(error), None) => Err(error.into()),
        };
        let outcome = outcome.map_err(|failure| {
            if let Failure::Internal(cause) = &failure {
                let (service, operation) = (O::Model::SERVICE.id, O::Model::NAME);
                tracing::error!(request = %call.request_id, service, operation, %cause, "a request failed");
            }
            failure.answer(internal::<O>())
        });
        self.record(place, &cx, trace, &outcome).await?;
        outcome.map(|output| write::<O>(&output, call.request_id))
    }

    async fn act(
        &self,
        input: &<O::Model as OperationModel>::Input,
        cx: &Cx<'_, O::Service>,
        trace: &mut Trace<O>,
    ) -> Result<<O::Model as OperationModel>::Output, Failure> {
        let mut turn = Turn::default();
        for attempt in 1..=ATTEMPTS_MAX {
            trace.touched.clear();
            trace.owners.clear();
            match self.attempt(input, cx, trace, !turn.is_empty()).await {
                // What was read has changed: everything once more, the decision included. Who changes something waits
                // for others that do so.
                Err(Failure::Changed) if !O::READ_ONLY && (turn.is_empty() || attempt == ATTEMPTS_APART) => {
                    if attempt == ATTEMPTS_APART {
                        trace.lines = trace.lines.and_service(O::Model::SERVICE.id);
                    }
                    drop(turn);
                    turn = self.engine.turns.take(trace.lines).await;
                }
                Err(Failure::Changed) => {}
                outcome => return outcome,
            }
        }
        Err(Failure::internal("the records that a request touches changed too often"))
    }

    async fn attempt(
        &self,
        input: &<O::Model as OperationModel>::Input,
        cx: &Cx<'_, O::Service>,
        trace: &mut Trace<O>,
        has_turn: bool,
    ) -> Result<<O::Model as OperationModel>::Output, Failure> {
        let loaded = O::load(input, cx).await;
        let questions = loaded.as_ref().map_or_else(|_| Vec::new(), |loaded| O::questions(input, loaded, cx));
        trace.additional = loaded.as_ref().ok().and_then(O::additional_member);
        trace.response_key = loaded.as_ref().ok().and_then(O::response_key);
        if let Err(failure) = self.admit(&questions, cx, trace).await {
            trace.touch(questions);
            return Err(failure);
        }
        if !O::READ_ONLY && !has_turn {
            trace.lines = Lines::of(O::Model::SERVICE.id, &questions);
            if self.engine.turns.are_taken(trace.lines) {
                return Err(Failure::Changed);
            }
        }
        let decided = authorize::<O>(cx, input, loaded?, &questions).await;
        trace.touch(questions);
        match decided {
            Ok(proof) => {
                trace.involve_owners(cx).await?;
                O::act(proof, cx).await
            }
            Err(Ok(Refusal { error, path })) => {
                trace.path = Some(path);
                Err(error.into())
            }
            Err(Err(failure)) => Err(failure),
        }
    }

    /// Asks those who may keep a request from going on, once for each request.
    async fn admit(
        &self,
        questions: &[Question],
        cx: &Cx<'_, O::Service>,
        trace: &mut Trace<O>,
    ) -> Result<(), Failure> {
        if trace.is_admitted || self.engine.admissions.is_empty() {
            return Ok(());
        }
        trace.is_admitted = true;
        let arrival = Arrival {
            service: O::Model::SERVICE,
            operation: O::Model::NAME,
            errors: O::Model::ERRORS,
            call: cx.call,
            now: cx.now,
            questions,
        };
        for admission in &self.engine.admissions {
            match admission.admit(&arrival)? {
                Admitted::Now => {}
                Admitted::After(delay) => {
                    tokio::time::sleep(delay).await;
                    // What was looked up may have changed meanwhile.
                    return Err(Failure::Changed);
                }
            }
        }
        Ok(())
    }

    /// Puts the event of the request into its place in the log, and one for each other account that is told.
    async fn record(
        &self,
        place: Place,
        cx: &Cx<'_, O::Service>,
        mut trace: Trace<O>,
        outcome: &Result<<O::Model as OperationModel>::Output, AwsError>,
    ) -> Result<(), AwsError> {
        let request_parameters = trace.input.as_ref().map(|input| {
            let mut text = String::with_capacity(256);
            O::shown(input, cx).as_ref().unwrap_or(input).audit_json(&mut text, O::AUDIT.hidden);
            if let (Some(implied), true) = (O::implied_parameter(input), text.ends_with('}')) {
                text.pop();
                let separator = if text.len() > 1 { "," } else { "" };
                text.push_str(&format!("{separator}{implied}}}"));
            }
            text
        });
        let (mut response_elements, mut additional, mut touched) = (None, None, None);
        if let Ok(output) = outcome {
            if O::AUDIT.response {
                let mut text = String::with_capacity(512);
                output.audit_json(&mut text, O::AUDIT.hidden);
                response_elements = Some(text);
            }
            if let Some(arn) = &trace.response_key {
                response_elements = Some(with_member(response_elements, "keyId", &format!(r#""{arn}""#)));
            }
            additional = O::additional_event_data(output);
            if let Some((name, value)) = &trace.additional {
                additional = Some(with_member(additional, name, value));
            }
            touched = O::touched(output, cx);
        }
        let decision = trace.path.as_ref().map(|path| format!(r#"{{"decision":{path}}}"#));
        let told = Told {
            operation: O::Model::NAME,
            service: O::Model::SERVICE,
            read_only: O::READ_ONLY,
            request_parameters: request_parameters.as_deref().filter(|text| *text != "{}"),
            response_elements: response_elements.as_deref(),
            additional: additional.as_deref().or(decision.as_deref()),
            resources: touched.as_deref().unwrap_or(&trace.touched),
            error: outcome.as_ref().err(),
        };
        let request_id = cx.call.request_id.to_string();
        let shared_event_id = (!trace.owners.is_empty()).then(|| new_id(&self.engine));
        let caller = &cx.call.principal;
        let made = Made {
            identity: events::identity(caller),
            recipient: caller.account,
            shared_event_id: shared_event_id.as_deref(),
            origin: &cx.call.origin,
            region: cx.call.region.as_str(),
            request_id: &request_id,
            event_id: cx.event_id,
            time: cx.now,
        };
        // A change is on the disk before its answer, and so is what tells of it.
        let durability = if O::READ_ONLY || outcome.is_err() { Durability::File } else { Durability::Disk };
        let foreign =
            (!trace.owners.is_empty()).then(|| Made { identity: events::foreign_identity(caller), ..made.clone() });
        let mut filled = place.fill(&events::of_request(made, &told), durability).await;
        for (Owner { account, event_id, place }, foreign) in trace.owners.drain(..).zip(foreign.iter().cycle()) {
            let theirs: Vec<Resource> = told.resources.iter().filter(|it| it.account == account).cloned().collect();
            let told = Told { resources: &theirs, ..told };
            let made = Made { recipient: account, event_id: &event_id, ..foreign.clone() };
            filled = filled.and(place.fill(&events::of_request(made, &told), durability).await);
        }
        filled.map_err(|error| {
            tracing::error!(request = %request_id, %error, "an event could not be written");
            AwsError::bare(internal::<O>().unwrap_or(&SERVICE_UNAVAILABLE_EXCEPTION))
        })
    }
}

/// Id of an event.
fn new_id(engine: &Engine) -> String {
    uuid_text(random_id(engine.entropy.as_ref()))
}

/// What is known of a request when its event is written.
struct Trace<O: Operation> {
    input: Option<<O::Model as OperationModel>::Input>,
    touched: Vec<Resource>,
    /// The path of the decision that refused the request: the text of a JSON object.
    path: Option<String>,
    /// Other accounts that get an event, as the caller may use what is theirs.
    owners: Vec<Owner>,
    /// What was loaded tells of this in `additionalEventData`.
    additional: Option<(&'static str, String)>,
    /// ARN of the key that `responseElements` names.
    response_key: Option<String>,
    is_admitted: bool,
    /// Where the request waits if others change what it changes.
    lines: Lines,
}

/// An account that is told of a request of another's, with room for its event.
struct Owner {
    account: AccountId,
    event_id: String,
    place: Place,
}

impl<O: Operation> Trace<O> {
    /// Notes the resources that questions are about.
    fn touch(&mut self, questions: Vec<Question>) {
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
    async fn involve_owners(&mut self, cx: &Cx<'_, O::Service>) -> Result<(), Failure> {
        for account in self.touched.iter().map(|resource| resource.account) {
            if account != cx.call.principal.account && !self.owners.iter().any(|owner| owner.account == account) {
                let place = cx.engine.audit.reserve().await.map_err(Failure::internal)?;
                self.owners.push(Owner { account, event_id: new_id(cx.engine), place });
            }
        }
        Ok(())
    }
}

impl<O: Operation> Default for Trace<O> {
    fn default() -> Self {
        Self {
            input: None,
            touched: Vec::new(),
            path: None,
            additional: None,
            response_key: None,
            is_admitted: false,
            lines: Lines::default(),
            owners: Vec::new(),
        }
    }
}

impl<O: Operation> WireOperation for Route<O> {
    fn service(&self) -> &'static ServiceModel {
        O::Model::SERVICE
    }

    fn name(&self) -> &'static str {
        O::Model::NAME
    }

    fn read_only(&self) -> bool {
        O::READ_ONLY
    }

    fn errors(&self) -> &'static [&'static ErrorShape] {
        O::Model::ERRORS
    }

    fn call<'a>(&'a self, context: CallContext, input: WireInput<'a>) -> BoxFuture<'a, Result<WireOutput, AwsError>> {
        Box::pin(async move { self.take(&context, input).await })
    }
}

/// The text of a JSON object with one more member, whose value is the text of JSON.
fn with_member(object: Option<String>, name: &str, value: &str) -> String {
    let members = object.as_deref().and_then(|text| text.strip_suffix('}')).unwrap_or("{");
    let separator = if members.len() > 1 { "," } else { "" };
    format!(r#"{members}{separator}"{name}":{value}}}"#)
}

/// The error with which the service itself says that it failed.
fn internal<O: Operation>() -> Option<&'static ErrorShape> {
    // `KMSInternalException`, `ServiceFailureException`, `ServiceException`: other errors are the server's fault too.
    const NAMES: [&str; 3] = ["InternalException", "ServiceFailure", "ServiceException"];
    let is_internal = |shape: &&ErrorShape| shape.status == 500 && NAMES.iter().any(|name| shape.code.contains(name));
    O::Model::ERRORS.iter().copied().find(is_internal)
}

fn read<O: Operation>(input: WireInput<'_>) -> Result<<O::Model as OperationModel>::Input, AwsError> {
    type In<O> = <<O as Operation>::Model as OperationModel>::Input;
    let read = match input {
        WireInput::Json(body) => In::<O>::from_json(body),
        WireInput::Query(params) => In::<O>::from_query(params),
    };
    read.map_err(|error| match (error, O::Model::SERVICE.protocol) {
        (InputError::ValidationOfTokens { message, recorded }, Protocol::Json11 { .. }) => {
            AwsError::new(&VALIDATION_EXCEPTION, message).recorded_as(recorded)
        }
        (InputError::ValidationOfTokens { message, recorded }, Protocol::Query { .. }) => {
            AwsError::new(&VALIDATION_ERROR, message).recorded_as(recorded)
        }
        (InputError::Serialization(message), Protocol::Json11 { .. }) if message.is_empty() => {
            AwsError::bare(&SERIALIZATION_EXCEPTION)
        }
        (InputError::Serialization(message), Protocol::Json11 { .. }) => {
            AwsError::new(&SERIALIZATION_EXCEPTION, message)
        }
        (InputError::Validation(message), Protocol::Json11 { .. }) => AwsError::new(&VALIDATION_EXCEPTION, message),
        (InputError::Serialization(message), Protocol::Query { .. }) => AwsError::new(&MALFORMED_INPUT, message),
        (InputError::Validation(message), Protocol::Query { .. }) => AwsError::new(&VALIDATION_ERROR, message),
    })
}

fn write<O: Operation>(output: &<O::Model as OperationModel>::Output, request_id: RequestId) -> WireOutput {
    type Out<O> = <<O as Operation>::Model as OperationModel>::Output;
    match O::Model::SERVICE.protocol {
        Protocol::Json11 { .. } => {
            let mut body = Vec::with_capacity(512);
            output.write_json(&mut body);
            WireOutput::Json(body)
        }
        Protocol::Query { xml_namespace } => {
            let name = O::Model::NAME;
            let mut body = format!("<{name}Response xmlns=\"{xml_namespace}\">\n  ");
            if Out::<O>::HAS_MEMBERS {
                body.push_str(&format!("<{name}Result>"));
                output.write_xml(&mut body);
                body.push_str(&format!("</{name}Result>\n  "));
            }
            body.push_str(&format!(
                "<ResponseMetadata>\n    <RequestId>{request_id}</RequestId>\n  </ResponseMetadata>\n</{name}Response>\n"
            ));
            WireOutput::Xml(body)
        }
    }
}

#[cfg(test)]
mod tests;
