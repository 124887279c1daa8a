use std::sync::{Condvar, Mutex, OnceLock};

use opentelemetry::Value;
use opentelemetry::trace::{SpanKind, Status};
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::trace::{Sampler, SpanData};
use trent_engine::wire::{WireInput, WireOperation, WireOutput};
use trent_engine::{BoxFuture, CallContext};
use trent_model::{AwsError, ErrorShape, ServiceModel};
use trent_types::RequestId;
use trent_vault::SystemEntropy;
use trent_wire::{Seen, TraceParent};

use super::*;
use crate::settings::Batches;

const PARENT: TraceParent = TraceParent { trace_id: [7; 16], parent_id: [9; 8], sampled: true };

/// An operation that nobody calls.
struct Named(&'static ServiceModel, &'static str);

impl WireOperation for Named {
    fn service(&self) -> &'static ServiceModel {
        self.0
    }

    fn name(&self) -> &'static str {
        self.1
    }

    fn read_only(&self) -> bool {
        true
    }

    fn errors(&self) -> &'static [&'static ErrorShape] {
        &[]
    }

    fn call<'a>(&'a self, _context: CallContext, _input: WireInput<'a>) -> BoxFuture<'a, Result<WireOutput, AwsError>> {
        unreachable!("only its name is asked for")
    }
}

/// Keeps what it is given.
#[derive(Debug, Default, Clone)]
struct Kept {
    spans: Arc<Mutex<Vec<SpanData>>>,
    resource: Arc<OnceLock<Resource>>,
}

impl SpanExporter for Kept {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        self.spans.lock().unwrap().extend(batch);
        Ok(())
    }

    fn set_resource(&mut self, resource: &Resource) {
        let _ = self.resource.set(resource.clone());
    }
}

fn settings(sampler: Sampler, queue_max: usize) -> TracesSettings {
    TracesSettings {
        endpoint: "http://127.0.0.1:1/v1/traces".parse().unwrap(),
        headers: Vec::new(),
        ca_file: None,
        timeout: Duration::from_secs(10),
        gzip: false,
        sampler,
        resource: [("service.name".to_owned(), "trent".to_owned())].into(),
        batches: Batches { queue_max, batch_max: 1, delay: Duration::from_secs(3600) },
    }
}

fn parent_based() -> Sampler {
    Sampler::ParentBased(Box::new(Sampler::AlwaysOn))
}

fn request<'a>(operation: &'a Named, seen: Option<&'a Seen>) -> Answered<'a> {
    Answered {
        id: RequestId::from_random([0; 16]),
        operation: Some(operation),
        seen,
        status: 200,
        error: None,
        parent: None,
        took: Duration::from_millis(250),
    }
}

const ENCRYPT: Named = Named(&trent_model::kms::SERVICE, "Encrypt");

/// The spans of requests.
async fn spans(sampler: Sampler, requests: &[Answered<'_>]) -> Vec<SpanData> {
    let kept = Kept::default();
    let traces = Traces::through(kept.clone(), &settings(sampler, 100), Arc::new(SystemEntropy));
    for request in requests {
        traces.answered(request);
    }
    traces.stop().await;
    let spans = std::mem::take(&mut *kept.spans.lock().unwrap());
    assert_eq!((traces.counts().exported(), traces.counts().unsent()), (spans.len() as u64, 0));
    spans
}

fn attributes(span: &SpanData) -> Vec<String> {
    span.attributes.iter().map(|attribute| format!("{}={}", attribute.key, attribute.value)).collect()
}

#[tokio::test]
async fn a_span_tells_what_was_asked_for_and_by_which_account() {
    let seen = Seen { region: "eu-west-1".parse().unwrap(), account: Some("111122223333".parse().unwrap()) };
    let before = SystemTime::now();
    let [span] = &spans(parent_based(), &[request(&ENCRYPT, Some(&seen))]).await[..] else { panic!("not one span") };
    assert_eq!((&*span.name, &span.span_kind, &span.status), ("KMS.Encrypt", &SpanKind::Server, &Status::Unset));
    assert_eq!(
        attributes(span),
        [
            "rpc.system=aws-api",
            "rpc.service=KMS",
            "rpc.method=Encrypt",
            "aws.request_id=00000000-0000-4000-8000-000000000000",
            "cloud.region=eu-west-1",
            "cloud.account.id=111122223333",
            "http.response.status_code=200",
        ]
    );
    assert!(matches!(span.attributes[6].value, Value::I64(200)));
    assert_eq!(span.end_time.duration_since(span.start_time).unwrap(), Duration::from_millis(250));
    assert!(span.end_time >= before && span.end_time <= SystemTime::now());
    assert!(span.span_context.is_valid() && span.span_context.is_sampled());
    assert_eq!(span.parent_span_id, SpanId::INVALID);
}

#[tokio::test]
async fn errors_are_told_and_those_of_the_server_are_failures() {
    let denied = Answered { status: 400, error: Some("AccessDeniedException"), ..request(&ENCRYPT, None) };
    let broken = Answered { status: 500, error: Some("KMSInternalException"), ..request(&ENCRYPT, None) };
    let unknown = Answered { operation: None, status: 404, error: Some("UnknownOperationException"), ..denied };
    let spans = spans(parent_based(), &[denied, broken, unknown]).await;
    assert_eq!(spans[0].status, Status::Unset);
    assert_eq!(attributes(&spans[0])[4..], ["http.response.status_code=400", "error.type=AccessDeniedException"]);
    assert_eq!(spans[1].status, Status::error("KMSInternalException"));
    assert_eq!(&*spans[2].name, "aws-api");
    let expect = ["rpc.system=aws-api", "aws.request_id=00000000-0000-4000-8000-000000000000"];
    assert_eq!(attributes(&spans[2])[..2], expect);
    let ids: std::collections::HashSet<_> = spans.iter().map(|span| span.span_context.trace_id()).collect();
    assert_eq!(ids.len(), 3);
}

#[tokio::test]
async fn services_are_named_as_sdks_name_them() {
    let models = [
        (&trent_model::cloudtrail::SERVICE, "CloudTrail.A"),
        (&trent_model::iam::SERVICE, "IAM.A"),
        (&trent_model::kms::SERVICE, "KMS.A"),
        (&trent_model::organizations::SERVICE, "Organizations.A"),
        (&trent_model::sts::SERVICE, "STS.A"),
    ];
    for (model, expect) in models {
        let operation = Named(model, "A");
        assert_eq!(&*spans(parent_based(), &[request(&operation, None)]).await[0].name, expect);
    }
}

#[tokio::test]
async fn callers_decide_where_the_sampler_lets_them() {
    let check = async |sampler: Sampler, parent: Option<TraceParent>, expect: bool| {
        let spans = spans(sampler.clone(), &[Answered { parent, ..request(&ENCRYPT, None) }]).await;
        assert_eq!(spans.len(), usize::from(expect), "{sampler:?} {parent:?}");
        if let (Some(parent), [span]) = (parent, &spans[..]) {
            assert_eq!(span.span_context.trace_id().to_bytes(), parent.trace_id);
            assert_eq!(span.parent_span_id.to_bytes(), parent.parent_id);
            assert!(span.parent_span_is_remote);
        }
    };
    let unsampled = TraceParent { sampled: false, ..PARENT };
    check(parent_based(), None, true).await;
    check(parent_based(), Some(PARENT), true).await;
    check(parent_based(), Some(unsampled), false).await;
    check(Sampler::ParentBased(Box::new(Sampler::AlwaysOff)), None, false).await;
    check(Sampler::ParentBased(Box::new(Sampler::AlwaysOff)), Some(PARENT), true).await;
    check(Sampler::AlwaysOn, Some(unsampled), true).await;
    check(Sampler::TraceIdRatioBased(0.0), Some(PARENT), false).await;
    check(Sampler::AlwaysOff, Some(PARENT), false).await;
}

#[tokio::test]
async fn the_resource_is_told() {
    let kept = Kept::default();
    let traces = Traces::through(kept.clone(), &settings(parent_based(), 100), Arc::new(SystemEntropy));
    traces.answered(&request(&ENCRYPT, None));
    traces.stop().await;
    let resource = kept.resource.get().unwrap();
    let value = |key: &'static str| resource.get(&key.into()).map(|value| value.to_string());
    assert_eq!(value("service.name").as_deref(), Some("trent"));
    assert_eq!(value("telemetry.sdk.language").as_deref(), Some("rust"));
}

/// Holds spans up until it is let go, and takes none of them if it is told so.
#[derive(Debug, Default)]
struct Gate {
    state: Mutex<(usize, bool)>,
    changed: Condvar,
    refuses: bool,
}

/// Goes through a gate.
#[derive(Debug)]
struct Gated(Arc<Gate>);

impl SpanExporter for Gated {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        let gate = &self.0;
        let mut state = gate.state.lock().unwrap();
        state.0 += batch.len();
        gate.changed.notify_all();
        drop(gate.changed.wait_while(state, |(_, open)| !*open).unwrap());
        if gate.refuses { Err(OTelSdkError::InternalFailure("no".to_owned())) } else { Ok(()) }
    }
}

impl Gate {
    /// Waits until so many spans have come.
    fn wait_for(&self, spans: usize) {
        drop(self.changed.wait_while(self.state.lock().unwrap(), |(came, _)| *came < spans).unwrap());
    }

    fn open(&self) {
        self.state.lock().unwrap().1 = true;
        self.changed.notify_all();
    }
}

#[tokio::test]
async fn what_there_is_no_room_for_is_dropped_and_counted() {
    let gate = Arc::new(Gate::default());
    let traces = Traces::through(Gated(Arc::clone(&gate)), &settings(parent_based(), 4), Arc::new(SystemEntropy));
    traces.answered(&request(&ENCRYPT, None));
    // It is held up, and no longer in the queue.
    gate.wait_for(1);
    for _ in 0..7 {
        traces.answered(&request(&ENCRYPT, None));
    }
    let counts = traces.counts();
    assert_eq!((counts.exported(), counts.failed(), counts.dropped(), counts.unsent()), (0, 0, 3, 5));
    gate.open();
    gate.wait_for(5);
    traces.stop().await;
    assert_eq!((counts.exported(), counts.failed(), counts.dropped(), counts.unsent()), (5, 0, 3, 0));
}

#[tokio::test]
async fn what_a_collector_does_not_take_is_counted() {
    let gate = Arc::new(Gate { refuses: true, ..Gate::default() });
    gate.open();
    let traces = Traces::through(Gated(Arc::clone(&gate)), &settings(parent_based(), 4), Arc::new(SystemEntropy));
    traces.answered(&request(&ENCRYPT, None));
    traces.stop().await;
    assert_eq!((traces.counts().exported(), traces.counts().failed(), traces.counts().unsent()), (0, 1, 0));
}

#[tokio::test]
async fn a_collector_that_hangs_does_not_keep_the_server_from_its_end() {
    let gate = Arc::new(Gate::default());
    let traces = Traces::through(Gated(Arc::clone(&gate)), &settings(parent_based(), 4), Arc::new(SystemEntropy));
    traces.answered(&request(&ENCRYPT, None));
    traces.stop().await;
    assert_eq!(traces.counts().unsent(), 1);
    gate.open();
}
