//! What is told of each answered request to the AWS APIs: for traces.

use std::time::Duration;

use trent_engine::wire::WireOperation;
use trent_types::{AccountId, Region, RequestId};

use crate::trace_parent::TraceParent;

/// Is told of each request to the AWS APIs when its answer is there.
///
/// It is called on the way of the answer: it must not block.
pub trait RequestObserver: Send + Sync {
    /// A request has been answered.
    fn answered(&self, request: &Answered<'_>);
}

/// A request to the AWS APIs and what became of it. Nothing of what it carries is here.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// Id of the request.
    pub id: RequestId,
    /// The operation, if the request names one.
    pub operation: Option<&'a (dyn WireOperation + 'static)>,
    /// Where the request is for, and who makes it, as far as the request got.
    pub seen: Option<&'a Seen>,
    /// The answer's HTTP status.
    pub status: u16,
    /// The code of the error that was answered.
    pub error: Option<&'static str>,
    /// What the request says that it is part of.
    pub parent: Option<TraceParent>,
    /// From the request's head to its answer, the body included.
    pub took: Duration,
}

/// What was found out of a request on its way.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The Region that is asked for.
    pub region: Region,
    /// The account of the caller; none if who calls was not proven.
    pub account: Option<AccountId>,
}
