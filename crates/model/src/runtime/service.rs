//! What is known of a service as a whole.

/// How a service's requests and responses are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// AWS JSON 1.1: `X-Amz-Target: <target_prefix>.<operation>`, a JSON body each way.
    Json11 {
        /// What stands before the dot in `X-Amz-Target`.
        target_prefix: &'static str,
    },
    /// AWS Query: a form body with `Action` and `Version`, an XML answer.
    Query {
        /// Namespace of the answer's root element.
        xml_namespace: &'static str,
    },
}

/// A service, as its model describes it.
#[derive(Debug, PartialEq, Eq)]
pub struct ServiceModel {
    /// Short name of the service, for instance `kms`.
    pub id: &'static str,
    /// Service in the credential scope of Signature Version 4.
    pub signing_name: &'static str,
    /// `eventSource` of the service's CloudTrail events, for instance `kms.amazonaws.com`.
    pub event_source: &'static str,
    /// Version of the API, for instance `2014-11-01`.
    pub api_version: &'static str,
    /// How requests and responses are written.
    pub protocol: Protocol,
}
