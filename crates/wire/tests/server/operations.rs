//! The operations of the test server, and what it writes down.

use std::sync::{Arc, Mutex};

use tokio::sync::{Notify, Semaphore};
use trent_engine::wire::{RefusalLog, Refused, Registry, WireInput, WireOperation, WireOutput};
use trent_engine::{BoxFuture, CallContext};
use trent_model::runtime::common_errors::{SERVICE_UNAVAILABLE_EXCEPTION, VALIDATION_ERROR, VALIDATION_EXCEPTION};
use trent_model::{AwsError, ErrorShape, Protocol, ServiceModel};

pub(crate) static KMS: ServiceModel = ServiceModel {
    id: "kms",
    signing_name: "kms",
    event_source: "kms.amazonaws.com",
    api_version: "2014-11-01",
    protocol: Protocol::Json11 { target_prefix: "TrentService" },
};

pub(crate) static STS: ServiceModel = ServiceModel {
    id: "sts",
    signing_name: "sts",
    event_source: "sts.amazonaws.com",
    api_version: "2011-06-15",
    protocol: Protocol::Query { xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
};

/// What happened in a server, in order, and what it waits for.
pub(crate) struct Events {
    told: Mutex<Vec<String>>,
    changed: Notify,
    /// The message of the last refusal.
    pub(crate) last_message: Mutex<Option<String>>,
    /// A permit lets one `Wait` go on.
    pub(crate) gate: Semaphore,
    /// Whether the log of refusals fails.
    pub(crate) log_is_full: std::sync::atomic::AtomicBool,
}

impl Events {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            told: Mutex::new(Vec::new()),
            changed: Notify::new(),
            last_message: Mutex::new(None),
            gate: Semaphore::new(0),
            log_is_full: false.into(),
        })
    }

    pub(crate) fn tell(&self, event: impl Into<String>) {
        self.told.lock().unwrap().push(event.into());
        self.changed.notify_waiters();
    }

    pub(crate) fn told(&self) -> Vec<String> {
        self.told.lock().unwrap().clone()
    }

    /// Waits until an event has been told `count` times.
    pub(crate) async fn wait_for(&self, event: &str, count: usize) {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if self.told().iter().filter(|told| *told == event).count() >= count {
                return;
            }
            changed.await;
        }
    }
}

impl RefusalLog for Events {
    fn record<'a>(&'a self, refused: Refused<'a>) -> BoxFuture<'a, Result<(), AwsError>> {
        Box::pin(async move {
            if self.log_is_full.load(std::sync::atomic::Ordering::SeqCst) {
                return Err(AwsError::bare(&SERVICE_UNAVAILABLE_EXCEPTION));
            }
            let Refused { operation, region, access_key_id, error, .. } = refused;
            let id = access_key_id.unwrap_or("-");
            self.tell(format!("refused {operation:?} {region} {id} {}", error.shape.code));
            *self.last_message.lock().unwrap() = error.message.clone();
            Ok(())
        })
    }
}

/// The operations of both services.
pub(crate) fn registry(events: &Arc<Events>) -> Registry {
    let mut registry = Registry::default();
    for service in [&KMS, &STS] {
        let operations = [Does::Echo, Does::WhoAmI, Does::Fail, Does::Panic, Does::Wait, Does::Open];
        let boxed = |does| Box::new(Scripted { service, does, events: Arc::clone(events) }) as Box<dyn WireOperation>;
        registry.add(service, operations.map(boxed).into());
    }
    registry
}

#[derive(Debug, Clone, Copy)]
enum Does {
    /// Answers with what it was given.
    Echo,
    /// Answers with what it is told of the call.
    WhoAmI,
    /// Answers with an error.
    Fail,
    Panic,
    /// Waits for the gate, then says so.
    Wait,
    /// Takes requests that nobody has signed, and refuses them with what it was given.
    Open,
}

struct Scripted {
    service: &'static ServiceModel,
    does: Does,
    events: Arc<Events>,
}

impl WireOperation for Scripted {
    fn service(&self) -> &'static ServiceModel {
        self.service
    }

    fn name(&self) -> &'static str {
        match self.does {
            Does::Echo => "Echo",
            Does::WhoAmI => "WhoAmI",
            Does::Fail => "Fail",
            Does::Panic => "Panic",
            Does::Wait => "Wait",
            Does::Open => "Open",
        }
    }

    fn read_only(&self) -> bool {
        true
    }

    fn errors(&self) -> &'static [&'static ErrorShape] {
        &[]
    }

    fn call<'a>(&'a self, context: CallContext, input: WireInput<'a>) -> BoxFuture<'a, Result<WireOutput, AwsError>> {
        Box::pin(async move {
            self.events.tell(format!("{:?}", self.does));
            let answer = match self.does {
                Does::Echo => match input {
                    WireInput::Json(body) => body.to_vec(),
                    WireInput::Query(params) => params.value("Text").unwrap_or_default().into(),
                },
                Does::WhoAmI => {
                    let CallContext { request_id, principal, region, origin } = context;
                    format!("{request_id} {} {region} {origin:?}", principal.access_key_id).into()
                }
                Does::Fail => return Err(AwsError::new(&VALIDATION_EXCEPTION, "<no> \"good\"")),
                Does::Panic => panic!("as the test wants it"),
                Does::Open => Vec::new(),
                Does::Wait => {
                    self.events.gate.acquire().await.unwrap().forget();
                    self.events.tell("waited");
                    b"{}".to_vec()
                }
            };
            Ok(match self.service.protocol {
                Protocol::Json11 { .. } => WireOutput::Json(answer),
                Protocol::Query { .. } => WireOutput::Xml(format!("<R>{}</R>", String::from_utf8(answer).unwrap())),
            })
        })
    }

    fn unsigned(&self, input: WireInput<'_>) -> Option<AwsError> {
        match (self.does, input) {
            (Does::Open, WireInput::Query(params)) => {
                Some(AwsError::new(&VALIDATION_ERROR, params.value("Text").unwrap_or_default()))
            }
            _ => None,
        }
    }
}
