//! What the audit log records, as far as events are made of it.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

/// Error codes of requests that were not allowed.
const DENIED: &[&str] = &["AccessDenied", "AccessDeniedException"];

/// Error codes of requests whose caller did not prove who they are.
const UNAUTHENTICATED: &[&str] = &[
    "ExpiredToken",
    "ExpiredTokenException",
    "IncompleteSignature",
    "IncompleteSignatureException",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "MissingAuthenticationToken",
    "MissingAuthenticationTokenException",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];

/// A CloudTrail event of the audit log. Members that are not listed are passed over.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Recorded<'a> {
    #[serde(borrow)]
    pub(crate) event_time: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) event_source: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) event_name: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) aws_region: Cow<'a, str>,
    #[serde(borrow, rename = "eventID")]
    pub(crate) event_id: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) event_type: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) recipient_account_id: Cow<'a, str>,
    #[serde(default)]
    pub(crate) read_only: bool,
    #[serde(borrow, default)]
    pub(crate) error_code: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pub(crate) error_message: Option<Cow<'a, str>>,
    #[serde(borrow, default, rename = "requestID")]
    pub(crate) request_id: Option<Cow<'a, str>>,
    #[serde(borrow, default, rename = "sourceIPAddress")]
    pub(crate) source_ip_address: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pub(crate) user_agent: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    pub(crate) user_identity: Option<&'a RawValue>,
    #[serde(default)]
    pub(crate) resources: Vec<Resource>,
    #[serde(borrow, default)]
    pub(crate) service_event_details: Option<&'a RawValue>,
}

/// What an event of the audit log touched.
#[derive(Debug, Deserialize)]
pub(crate) struct Resource {
    #[serde(rename = "ARN", default)]
    pub(crate) arn: String,
}

/// Why a request was refused at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It was not allowed.
    Denied,
    /// Its caller did not prove who they are.
    Unauthenticated,
}

impl<'a> Recorded<'a> {
    /// Reads an event of the audit log.
    pub(crate) fn parse(json: &'a str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// Whether a service did it of its own accord.
    pub(crate) fn is_service_event(&self) -> bool {
        self.event_type == "AwsServiceEvent"
    }

    /// How it was refused, if it was.
    pub(crate) fn refusal(&self) -> Option<Refusal> {
        let code = self.error_code.as_deref()?;
        if DENIED.contains(&code) {
            Some(Refusal::Denied)
        } else {
            UNAUTHENTICATED.contains(&code).then_some(Refusal::Unauthenticated)
        }
    }

    /// EventBridge's `source` of the service: `kms.amazonaws.com` is `aws.kms`.
    pub(crate) fn source(&self) -> String {
        format!("aws.{}", self.event_source.split('.').next().unwrap_or_default())
    }
}
