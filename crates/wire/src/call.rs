//! One request to the AWS APIs, whole or with the reason why it isn't: which operation it names, who makes it, what
//! becomes of it.

use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::Poll;

use hyper::header::{HOST, ORIGIN, USER_AGENT};
use hyper::http::request;
use tokio::time::Instant;
use tracing::error;
use trent_engine::wire::{Refused, WireInput, WireOperation, WireOutput};
use trent_engine::{CallContext, Origin, TlsDetails};
use trent_model::AwsError;
use trent_model::runtime::common_errors::{
    ACCESS_DENIED, ACCESS_DENIED_EXCEPTION, INTERNAL_FAILURE, INVALID_ACTION, MALFORMED_INPUT,
    UNKNOWN_OPERATION_EXCEPTION,
};
use trent_types::{Entropy, RequestId};

use crate::answer::Answer;
use crate::authenticate::{self, Authentication, Caller};
use crate::body::{Body, BodyError};
use crate::metrics::Metrics;
use crate::observe::{Answered, RequestObserver, Seen};
use crate::protocol::{ErrorStyle, aws_json, aws_query};
use crate::regions::ServedRegions;
use crate::server::Parts;
use crate::sigv4::{Alleged, Refusal, SignedRequest};
use crate::trace_parent::TraceParent;

/// The path of the AWS APIs.
const PATH: &str = "/";

/// What of a header goes into the audit log. Source: AWS CloudTrail User Guide, "CloudTrail record contents",
/// `userAgent`.
const LOGGED_HEADER_BYTES_MAX: usize = 1024;

/// Services whose answers nobody may keep: there may be plaintext in them.
const PRIVATE: &[&str] = &["kms"];

/// Why a browser's request is refused.
const OF_A_PAGE: &str = "requests from web pages are refused";

/// A request to the AWS APIs.
pub(crate) struct Call {
    pub(crate) id: RequestId,
    pub(crate) head: request::Parts,
    pub(crate) body: Result<Body, BodyError>,
    pub(crate) peer: IpAddr,
    pub(crate) tls: Option<TlsDetails>,
    pub(crate) started: Instant,
    /// What was found out of the request; kept only if anyone wants to know.
    pub(crate) seen: OnceLock<Seen>,
}

/// What requests to the AWS APIs are answered with.
pub(crate) struct Calls {
    parts: Parts,
    regions: ServedRegions,
}

/// An operation that a request names, with what it is given.
struct Named<'a> {
    operation: &'a (dyn WireOperation + 'static),
    style: ErrorStyle,
    input: WireInput<'a>,
    request: SignedRequest<'a>,
}

impl Calls {
    pub(crate) fn new(parts: Parts, regions: ServedRegions) -> Self {
        Self { parts, regions }
    }

    pub(crate) fn entropy(&self) -> &dyn Entropy {
        &*self.parts.entropy
    }

    pub(crate) fn metrics(&self) -> &Arc<Metrics> {
        &self.parts.metrics
    }

    /// Takes a request to its operation, and counts it.
    pub(crate) async fn answer(&self, call: &Call) -> Answer {
        let (operation, mut answer) = self.dispatch(call).await;
        answer.is_private = operation.is_some_and(|operation| PRIVATE.contains(&operation.service().id));
        let took = call.started.elapsed();
        self.parts.metrics.answered(operation, answer.status, took);
        if let Some(observer) = self.observer() {
            observer.answered(&Answered {
                id: call.id,
                operation,
                seen: call.seen.get(),
                status: answer.status.as_u16(),
                error: answer.error,
                parent: TraceParent::of(&call.head.headers),
                took,
            });
        }
        answer
    }

    fn observer(&self) -> Option<&dyn RequestObserver> {
        self.parts.observer.as_deref()
    }

    /// Finds the operation. A request that names none is answered here: one of AWS JSON before anyone asks who sent it,
    /// one of AWS Query after.
    async fn dispatch(&self, call: &Call) -> (Option<&(dyn WireOperation + 'static)>, Answer) {
        let unnamed = |style: ErrorStyle, error: &AwsError| (None, style.answer(error, call.id));
        let unknown = AwsError::bare(&UNKNOWN_OPERATION_EXCEPTION);
        if call.head.uri.path() != PATH {
            return unnamed(ErrorStyle::Bare, &unknown);
        }
        let request = SignedRequest::of(&call.head, call.bytes());
        // A browser sends forms of other sites' pages without asking first, and everything if their host's name leads here
        // all of a sudden; where nobody has to sign, they must not count.
        let is_of_a_page =
            matches!(self.parts.authentication, Authentication::Trusted(_)) && call.head.headers.contains_key(ORIGIN);
        if let Some(target) = aws_json::target(&call.head) {
            if is_of_a_page {
                return unnamed(ErrorStyle::Json, &AwsError::new(&ACCESS_DENIED_EXCEPTION, OF_A_PAGE));
            }
            let Some(operation) = self.parts.registry.json_operation(target) else {
                return unnamed(ErrorStyle::Json, &unknown);
            };
            let input = WireInput::Json(call.bytes());
            let named = Named { operation, style: ErrorStyle::Json, input, request };
            return (Some(operation), self.take(call, &named).await);
        }
        if !aws_query::is_query(&call.head) {
            let error = call.body.as_ref().err().map_or(unknown, |error| AwsError::bare(error.shape()));
            return unnamed(ErrorStyle::Bare, &error);
        }
        let nobodys = ErrorStyle::Query(None);
        if is_of_a_page {
            return unnamed(nobodys, &AwsError::new(&ACCESS_DENIED, OF_A_PAGE));
        }
        let Ok(params) = aws_query::params(&call.head, call.bytes()) else {
            return unnamed(nobodys, &AwsError::new(&MALFORMED_INPUT, "A parameter is not UTF-8."));
        };
        let named = aws_query::operation(&params);
        let operation = named.and_then(|(action, version)| self.parts.registry.query_operation(action, version));
        if let Some(operation) = operation {
            let style = ErrorStyle::of(operation.service());
            let named = Named { operation, style, input: WireInput::Query(&params), request };
            return (Some(operation), self.take(call, &named).await);
        }
        match (&call.body, named) {
            (Err(error), _) => unnamed(nobodys, &AwsError::bare(error.shape())),
            (Ok(_), None) => unnamed(ErrorStyle::Bare, &unknown),
            (Ok(_), Some((action, version))) => {
                let error = match self.caller(&request, None).await {
                    Ok(_) => format!("Could not find operation {action} for version {version}"),
                    Err(refusal) => return unnamed(nobodys, &refusal.error(nobodys.family())),
                };
                unnamed(nobodys, &AwsError::new(&INVALID_ACTION, error))
            }
        }
    }

    /// Takes a request to the operation that it names, or writes down why it did not get there.
    async fn take(&self, call: &Call, named: &Named<'_>) -> Answer {
        let style = named.style;
        let (answered, logged) = match &call.body {
            Err(error) => (AwsError::bare(error.shape()), None),
            Ok(_) => match caught(self.carry_out(call, named)).await {
                Some(Ok(Ok(output))) => return success(output),
                Some(Ok(Err(error))) => return style.answer(&error, call.id),
                Some(Err(refusal)) => match unsigned(named, &refusal) {
                    Some(error) => (error, None),
                    None => (refusal.error(style.family()), Some(refusal.logged_error(style.family()))),
                },
                // It may have got anywhere. An event too many is better than none.
                None => {
                    error!(request = %call.id, operation = ?named.operation, "an operation panicked");
                    (AwsError::bare(&INTERNAL_FAILURE), None)
                }
            },
        };
        let alleged = Alleged::of(&named.request);
        let region = authenticate::region(&alleged, &self.regions);
        if self.observer().is_some() {
            // What was proven before, if the operation panicked, stays.
            call.seen.get_or_init(|| Seen { region: region.clone(), account: None });
        }
        let refused = Refused {
            request_id: call.id,
            operation: named.operation,
            region,
            access_key_id: alleged.access_key_id(),
            origin: call.origin(),
            error: logged.as_ref().unwrap_or(&answered),
        };
        match self.parts.refusals.record(refused).await {
            Ok(()) => style.answer(&answered, call.id),
            Err(error) => style.answer(&error, call.id),
        }
    }

    async fn carry_out(&self, call: &Call, named: &Named<'_>) -> Result<Result<WireOutput, AwsError>, Refusal> {
        let service = named.operation.service().signing_name;
        let Caller { principal, region } = self.caller(&named.request, Some(service)).await?;
        if self.observer().is_some() {
            call.seen.get_or_init(|| Seen { region: region.clone(), account: Some(principal.account) });
        }
        let context = CallContext { request_id: call.id, principal, region, origin: call.origin() };
        Ok(named.operation.call(context, named.input).await)
    }

    async fn caller(&self, request: &SignedRequest<'_>, service: Option<&'static str>) -> Result<Caller, Refusal> {
        let now = self.parts.clock.now();
        self.parts.authentication.caller(request, service, &self.regions, now).await
    }
}

impl Call {
    /// The body; empty if it did not arrive.
    fn bytes(&self) -> &[u8] {
        self.body.as_ref().map_or(&[], |body| &body.bytes)
    }

    fn origin(&self) -> Origin {
        let host = match self.head.headers.get(HOST) {
            Some(host) => Some(logged(host.as_bytes())),
            None => self.head.uri.authority().map(|authority| logged(authority.as_str().as_bytes())),
        };
        let user_agent = self.head.headers.get(USER_AGENT).map(|agent| logged(agent.as_bytes()));
        Origin { source_ip: self.peer, user_agent, host, tls: self.tls }
    }
}

/// What the operation answers to a request without credentials, if it takes such.
fn unsigned(named: &Named<'_>, refusal: &Refusal) -> Option<AwsError> {
    match refusal {
        Refusal::NoCredentials => named.operation.unsigned(named.input),
        _ => None,
    }
}

/// A header's value as the audit log has it: text, and not too long.
fn logged(value: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(value).into_owned();
    text.truncate(text.floor_char_boundary(LOGGED_HEADER_BYTES_MAX));
    text
}

fn success(output: WireOutput) -> Answer {
    match output {
        WireOutput::Json(body) => Answer::new(200, aws_json::CONTENT_TYPE, body),
        WireOutput::Xml(body) => Answer::new(200, aws_query::CONTENT_TYPE, body.into_bytes()),
    }
}

/// What comes of a future, or `None` if it panics.
async fn caught<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    // What a panic leaves behind half done is not looked at again: the future is dropped.
    std::future::poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(output)) => Poll::Ready(Some(output)),
        Err(_) => Poll::Ready(None),
    })
    .await
}
