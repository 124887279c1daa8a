//! Operations as the listener sees them: bytes in, bytes or an AWS error out.

use std::collections::HashMap;

use trent_model::{AwsError, ErrorShape, Protocol, QueryParams, ServiceModel};
use trent_types::{Region, RequestId};

use crate::BoxFuture;
use crate::context::{CallContext, Origin};

/// An operation's input as it came over the wire.
#[derive(Debug, Clone, Copy)]
pub enum WireInput<'a> {
    /// The body of an AWS JSON request.
    Json(&'a [u8]),
    /// The decoded parameters of an AWS Query request.
    Query(&'a QueryParams),
}

/// An operation's answer, written in the service's protocol.
#[derive(Debug)]
pub enum WireOutput {
    /// The body of an AWS JSON answer.
    Json(Vec<u8>),
    /// The whole body of an AWS Query answer.
    Xml(String),
}

/// An operation whose types the listener need not know.
pub trait WireOperation: Send + Sync {
    /// The service that the operation belongs to.
    fn service(&self) -> &'static ServiceModel;

    /// The operation's name.
    fn name(&self) -> &'static str;

    /// Whether CloudTrail counts the operation as reading only.
    fn read_only(&self) -> bool;

    /// The errors that the model documents for the operation.
    fn errors(&self) -> &'static [&'static ErrorShape];

    /// Takes one authenticated call down the road and back.
    ///
    /// # Errors
    /// The AWS error to answer with.
    fn call<'a>(&'a self, context: CallContext, input: WireInput<'a>) -> BoxFuture<'a, Result<WireOutput, AwsError>>;

    /// The refusal of a request without a signature, if the operation takes such requests.
    fn unsigned(&self, _input: WireInput<'_>) -> Option<AwsError> {
        None
    }
}

/// A request that did not get as far as an operation: who it claimed to be, and why it was refused.
#[derive(Debug)]
pub struct Refused<'a> {
    /// Id of the request.
    pub request_id: RequestId,
    /// Operation that was asked for, where that is known.
    pub operation: &'a (dyn WireOperation + 'static),
    /// Region that was asked for, where the request names one that is served; else the default Region.
    pub region: Region,
    /// Access key id that the request claims, unproven.
    pub access_key_id: Option<&'a str>,
    /// Where the request comes from.
    pub origin: Origin,
    /// What the caller is answered.
    pub error: &'a AwsError,
}

impl std::fmt::Debug for dyn WireOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.service().id, self.name())
    }
}

/// Writes down requests that were refused before they reached an operation.
pub trait RefusalLog: Send + Sync {
    /// Puts the refusal into the audit log.
    ///
    /// # Errors
    /// The AWS error to answer with instead if the log can't take it.
    fn record<'a>(&'a self, refused: Refused<'a>) -> BoxFuture<'a, Result<(), AwsError>>;
}

/// All operations of all services that a server answers for.
#[derive(Default)]
pub struct Registry {
    services: Vec<ServiceTable>,
}

struct ServiceTable {
    model: &'static ServiceModel,
    operations: HashMap<&'static str, Box<dyn WireOperation>>,
}

impl Registry {
    /// Adds a service with its operations.
    pub fn add(&mut self, model: &'static ServiceModel, operations: Vec<Box<dyn WireOperation>>) {
        let operations = operations.into_iter().map(|operation| (operation.name(), operation)).collect();
        self.services.push(ServiceTable { model, operations });
    }

    /// All operations, in no order.
    pub fn operations(&self) -> impl Iterator<Item = &(dyn WireOperation + 'static)> {
        self.services.iter().flat_map(|service| service.operations.values()).map(Box::as_ref)
    }

    /// The operation that an `X-Amz-Target` header names. Where a service's prefix has dots, its last part is enough, as in
    /// `CloudTrail_20131101.LookupEvents`.
    pub fn json_operation(&self, target: &str) -> Option<&(dyn WireOperation + 'static)> {
        let (prefix, name) = target.rsplit_once('.')?;
        let is_prefix = |of_model: &str| of_model == prefix || last_part(of_model) == prefix;
        let service = self.services.iter().find(
            |service| matches!(service.model.protocol, Protocol::Json11 { target_prefix } if is_prefix(target_prefix)),
        )?;
        service.operations.get(name).map(Box::as_ref)
    }

    /// The operation that the parameters `Action` and `Version` name.
    pub fn query_operation(&self, action: &str, version: &str) -> Option<&(dyn WireOperation + 'static)> {
        let service = self.services.iter().find(|service| {
            matches!(service.model.protocol, Protocol::Query { .. }) && service.model.api_version == version
        })?;
        service.operations.get(action).map(Box::as_ref)
    }
}

/// What stands behind the last dot.
fn last_part(text: &str) -> &str {
    text.rsplit_once('.').map_or(text, |(_, last)| last)
}
