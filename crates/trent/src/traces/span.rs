//! The span of a request.
//!
//! Source: OpenTelemetry Semantic Conventions, "Semantic conventions for AWS SDK client spans" for names and attributes,
//! from the server's side; "Semantic conventions for HTTP spans" for the status.

use std::time::SystemTime;

use opentelemetry::trace::{
    Span as _, SpanContext, SpanId, SpanKind, Status, TraceContextExt as _, TraceFlags, TraceId, TraceState,
    Tracer as _,
};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::SdkTracer;
use trent_engine::wire::WireOperation;
use trent_wire::{Answered, TraceParent};

/// Name of the spans of requests that name no operation, and `rpc.system` of all.
const SYSTEM: &str = "aws-api";

/// Makes the span of a request that was answered just now, at `ended`, if the sampler wants it. It tells nothing of what
/// the request carries.
pub(super) fn record(tracer: &SdkTracer, request: &Answered<'_>, ended: SystemTime) {
    let parent = request.parent.map_or_else(Context::new, |parent| remote(&parent));
    let builder = tracer
        .span_builder(name(request.operation))
        .with_kind(SpanKind::Server)
        .with_start_time(ended.checked_sub(request.took).unwrap_or(ended));
    let mut span = tracer.build_with_context(builder, &parent);
    if !span.is_recording() {
        return;
    }
    span.set_attributes(attributes(request));
    // That a caller was refused is no error of the server.
    if request.status >= 500 {
        span.set_status(Status::error(request.error.unwrap_or_default()));
    }
    span.end_with_timestamp(ended);
}

fn remote(parent: &TraceParent) -> Context {
    let flags = TraceFlags::default().with_sampled(parent.sampled);
    let (trace_id, span_id) = (TraceId::from_bytes(parent.trace_id), SpanId::from_bytes(parent.parent_id));
    Context::new().with_remote_span_context(SpanContext::new(trace_id, span_id, flags, true, TraceState::NONE))
}

fn name(operation: Option<&(dyn WireOperation + 'static)>) -> String {
    operation.map_or_else(|| SYSTEM.to_owned(), |operation| format!("{}.{}", service(operation), operation.name()))
}

/// The service's name as AWS SDKs have it (`serviceId` of its model).
fn service(operation: &(dyn WireOperation + 'static)) -> &'static str {
    match operation.service().id {
        "cloudtrail" => "CloudTrail",
        "iam" => "IAM",
        "kms" => "KMS",
        "organizations" => "Organizations",
        "sts" => "STS",
        other => other,
    }
}

fn attributes(request: &Answered<'_>) -> Vec<KeyValue> {
    let mut attributes = Vec::with_capacity(8);
    attributes.push(KeyValue::new("rpc.system", SYSTEM));
    if let Some(operation) = request.operation {
        attributes.push(KeyValue::new("rpc.service", service(operation)));
        attributes.push(KeyValue::new("rpc.method", operation.name()));
    }
    attributes.push(KeyValue::new("aws.request_id", request.id.to_string()));
    if let Some(seen) = request.seen {
        attributes.push(KeyValue::new("cloud.region", seen.region.as_str().to_owned()));
        attributes.extend(seen.account.map(|account| KeyValue::new("cloud.account.id", account.to_string())));
    }
    attributes.push(KeyValue::new("http.response.status_code", i64::from(request.status)));
    attributes.extend(request.error.map(|code| KeyValue::new("error.type", code)));
    attributes
}
