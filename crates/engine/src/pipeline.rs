//! The road of a request: read, load, authorize, act, audit, answer.
//!
//! What is here exists once for each of hundreds of operations. What does not depend on an operation's types is in the
//! modules below, which exist once.

mod attempts;
mod facts;
mod recording;
mod request;
mod text;
mod trace;

use std::sync::Arc;

use trent_model::runtime::raw::FromRaw as _;
use trent_model::runtime::structure::Structure;
use trent_model::{AwsError, ErrorShape, OperationModel, Output, ServiceModel};

use crate::wire::{WireInput, WireOperation, WireOutput};
use crate::{BoxFuture, CallContext, Cx, Engine, Failure, Operation};
use attempts::Attempts;
use facts::Facts;
use recording::Shown;
use request::Request;
use trace::Trace;

type In<O> = <<O as Operation>::Model as OperationModel>::Input;
type Out<O> = <<O as Operation>::Model as OperationModel>::Output;

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

    async fn take(&self, call: CallContext, input: WireInput<'_>) -> Result<WireOutput, AwsError> {
        let (request, mut trace, known) = Request::begin(&self.engine, &call, Facts::of::<O>()).await?;
        let cx = request.cx(self.service.as_ref());
        let (input, outcome) = match known.and_then(|()| read::<O>(input)) {
            Ok(input) => {
                let mut attempts = Attempts::default();
                let outcome = loop {
                    match attempt::<O>(&input, &request, &cx, &mut trace, attempts.has_turn()).await {
                        Err(Failure::Changed) => match attempts.again(&request, &mut trace).await {
                            Ok(()) => {}
                            Err(failure) => break Err(failure),
                        },
                        outcome => break outcome,
                    }
                };
                (Some(input), outcome)
            }
            Err(failure) => (None, Err(failure)),
        };
        let outcome = outcome.map_err(|failure| request.answer(failure));
        let shown = shown::<O>(input.as_ref(), outcome.as_ref().ok(), &cx);
        recording::record(&request, trace, shown, outcome.as_ref().err()).await?;
        outcome.map(|output| text::write(request.facts, &output, Out::<O>::HAS_MEMBERS, call.request_id))
    }
}

async fn attempt<'a, O: Operation>(
    input: &In<O>,
    request: &Request<'a>,
    cx: &Cx<'_, O::Service>,
    trace: &mut Trace<'a>,
    has_turn: bool,
) -> Result<Out<O>, Failure> {
    let loaded = O::load(input, cx).await;
    let questions = loaded.as_ref().map_or_else(|_| Vec::new(), |loaded| O::questions(input, loaded, cx));
    trace.additional = loaded.as_ref().ok().and_then(O::additional_member);
    trace.response_key = loaded.as_ref().ok().and_then(O::response_key);
    let questions = request.enter(questions, trace, has_turn)?;
    let loaded = loaded?;
    let allowed = request.allow(questions, trace).await?;
    O::act(allowed.proof(input, loaded), cx).await
}

fn read<O: Operation>(input: WireInput<'_>) -> Result<In<O>, Failure> {
    let raw = text::read(Facts::of::<O>(), input, In::<O>::SHAPE)?;
    In::<O>::from_raw(raw).ok_or_else(|| text::no_value(Facts::of::<O>()))
}

/// What the event of a request shows of its input and output.
fn shown<O: Operation>(input: Option<&In<O>>, output: Option<&Out<O>>, cx: &Cx<'_, O::Service>) -> Shown {
    let facts = Facts::of::<O>();
    Shown {
        parameters: input.map(|input| {
            let other = O::shown(input, cx);
            recording::parameters(facts, other.as_ref().unwrap_or(input), O::implied_parameter(input))
        }),
        response: output.and_then(|output| recording::response(facts, output)),
        additional: output.and_then(O::additional_event_data),
        touched: output.and_then(|output| O::touched(output, cx)),
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
        Box::pin(self.take(context, input))
    }

    fn unsigned(&self, input: WireInput<'_>) -> Option<AwsError> {
        let refusal = O::UNSIGNED?;
        Some(match read::<O>(input) {
            Ok(_) => refusal(),
            Err(failure) => failure.answer(Facts::of::<O>().internal()),
        })
    }
}

#[cfg(test)]
mod tests;
