//! The AWS protocols: from the parts of an HTTP request to one operation, and from its result to bytes.

pub(crate) mod aws_json;
pub(crate) mod aws_query;
pub mod form;
pub(crate) mod xml;

use trent_model::{AwsError, Protocol, ServiceModel};
use trent_types::RequestId;

use crate::answer::Answer;

/// The families of protocols, which name the same error differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    /// AWS JSON.
    Json,
    /// AWS Query.
    Query,
}

/// How an error is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ErrorStyle {
    /// As AWS JSON.
    Json,
    /// As AWS Query, in the namespace of a service, or in AWS's own where the service is not known.
    Query(Option<&'static ServiceModel>),
    /// As the bare XML element that AWS answers with when it can't tell the protocol.
    Bare,
}

impl ErrorStyle {
    /// How a service's errors are written.
    pub(crate) fn of(service: &'static ServiceModel) -> Self {
        match service.protocol {
            Protocol::Json11 { .. } => Self::Json,
            Protocol::Query { .. } => Self::Query(Some(service)),
        }
    }

    /// How errors are named in this style.
    pub(crate) fn family(self) -> Family {
        match self {
            Self::Json | Self::Bare => Family::Json,
            Self::Query(_) => Family::Query,
        }
    }

    /// The answer to an error.
    pub(crate) fn answer(self, error: &AwsError, request_id: RequestId) -> Answer {
        let status = error.shape.status;
        let answer = match self {
            Self::Json => Answer::new(status, aws_json::CONTENT_TYPE, aws_json::error_body(error)),
            Self::Query(service) => {
                Answer::new(status, aws_query::CONTENT_TYPE, aws_query::error_body(service, error, request_id))
            }
            Self::Bare => Answer::new(status, aws_query::CONTENT_TYPE, aws_query::bare_error_body(error)),
        };
        Answer { error: Some(error.shape.code), ..answer }
    }
}
