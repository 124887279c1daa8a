//! Events that tell of what happens between Regions.

use trent_engine::{CallContext, Happening, ServiceCall};
use trent_model::kms::{CreateKeyRequest, CreateKeyResponse, SERVICE};
use trent_model::{Input as _, Output as _};
use trent_types::KeyArn;

use crate::keys::metadata;
use crate::record::KeyRecord;

/// That the shared properties of a primary key were brought to its replicas; none if it has none.
///
/// Source: AWS KMS Developer Guide, "SynchronizeMultiRegionKey" among the examples of log entries.
pub(crate) fn synchronized(primary: &KeyRecord) -> Option<Happening<'static>> {
    primary.has_replicas().then(|| {
        Happening::Call(ServiceCall {
            service: &SERVICE,
            name: "SynchronizeMultiRegionKey",
            account: primary.account,
            region: primary.region.clone(),
            on_behalf: None,
            request_parameters: None,
            response_elements: Some(format!(r#"{{"keyId":"{}"}}"#, primary.arn())),
            resources: vec![primary.resource()],
        })
    })
}

/// That a replica was created, in its Region.
///
/// Source: AWS KMS API Reference, `ReplicateKey`; AWS KMS Developer Guide, "ReplicateKey" among the examples of log
/// entries.
pub(super) fn replica_created<'a>(
    replica: &KeyRecord,
    request: &CreateKeyRequest,
    call: &'a CallContext,
) -> Happening<'a> {
    let (mut parameters, mut elements) = (String::with_capacity(512), String::with_capacity(1024));
    request.audit_json(&mut parameters, &[]);
    CreateKeyResponse { key_metadata: Some(metadata(replica)) }.audit_json(&mut elements, &[]);
    Happening::Call(ServiceCall {
        service: &SERVICE,
        name: "CreateKey",
        account: replica.account,
        region: replica.region.clone(),
        on_behalf: Some(call),
        request_parameters: Some(parameters),
        response_elements: Some(elements),
        resources: vec![replica.resource()],
    })
}

/// That a replica was made the primary key, in its Region.
///
/// Source: AWS KMS Developer Guide, "UpdatePrimaryRegion" among the examples of log entries.
pub(super) fn promoted<'a>(primary: &KeyRecord, promoted: &KeyArn, call: &'a CallContext) -> Happening<'a> {
    let region = &promoted.region;
    Happening::Call(ServiceCall {
        service: &SERVICE,
        name: "UpdatePrimaryRegion",
        account: primary.account,
        region: region.clone(),
        on_behalf: Some(call),
        request_parameters: Some(format!(r#"{{"keyId":"{promoted}","primaryRegion":"{region}"}}"#)),
        response_elements: Some(format!(r#"{{"keyId":"{promoted}"}}"#)),
        resources: vec![trent_engine::Resource { arn: promoted.to_string(), ..primary.resource() }],
    })
}
