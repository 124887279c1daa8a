//! Events as JSON.
//!
//! Members stand in the order of CloudTrail's own examples; those that CloudTrail leaves out when there is nothing to say
//! are left out.

use std::io::Write;

use super::{Event, EventKind, Identity, IssuerKind, SessionContext, Source};

/// Longest event, in bytes of JSON. What would be longer loses its longest members, see [`Event::write`].
pub const EVENT_BYTES_MAX: usize = 128 * 1024;

/// Version of the form of events that is written.
const EVENT_VERSION: &str = "1.11";

/// Longest texts, in bytes before escaping: 1 KB.
const TEXT_BYTES_MAX: usize = 1024;

/// Longest `requestParameters`, `responseElements` and `serviceEventDetails`, in bytes: 100 KB.
const DETAILS_BYTES_MAX: usize = 100 * 1024;

/// Longest `additionalEventData`, in bytes: 28 KB.
const ADDITIONAL_BYTES_MAX: usize = 28 * 1024;

/// How CloudTrail calls what a service does of its own accord.
const INTERNAL: &str = "AWS Internal";

/// How much of an event must go so that the rest is not too long; every step leaves out what the steps before it did.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum LeftOut {
    Nothing,
    ResponseElements,
    RequestParameters,
    ServiceEventDetails,
    AdditionalEventData,
    Resources,
}

const STEPS: [LeftOut; 6] = [
    LeftOut::Nothing,
    LeftOut::ResponseElements,
    LeftOut::RequestParameters,
    LeftOut::ServiceEventDetails,
    LeftOut::AdditionalEventData,
    LeftOut::Resources,
];

impl Event<'_> {
    /// Appends the event to `out`: one JSON object of at most [`EVENT_BYTES_MAX`] bytes, without a line break.
    ///
    /// Texts longer than 1 KB are cut off. A member that is longer than CloudTrail's limit for it (100 KB, for
    /// `additionalEventData` 28 KB) is replaced by `{"reason": …, "omitted": true, "originalSize": …}`. If the event is
    /// too long nevertheless, the same happens to `responseElements`, `requestParameters`, `serviceEventDetails` and
    /// `additionalEventData`, in this order, until it is not; at last it loses its `resources`.
    ///
    /// Source: AWS CloudTrail User Guide, "CloudTrail record contents", for the limits and for `omitted`.
    pub fn write(&self, out: &mut Vec<u8>) {
        let start = out.len();
        for step in STEPS {
            out.truncate(start);
            self.write_without(step, out);
            if out.len() - start <= EVENT_BYTES_MAX {
                return;
            }
        }
    }

    fn write_without(&self, left_out: LeftOut, out: &mut Vec<u8>) {
        let is_service_event = self.kind == EventKind::ServiceEvent;
        out.push(b'{');
        text(out, "eventVersion", EVENT_VERSION);
        name(out, "userIdentity");
        out.push(b'{');
        self.write_identity(&self.identity, out);
        out.push(b'}');
        // Writing into a vector does not fail.
        let _ = write!(out, ",\"eventTime\":\"{}\"", self.time);
        text(out, "eventSource", self.event_source);
        text(out, "eventName", self.event_name);
        text(out, "awsRegion", self.region);
        match self.source {
            Source::Address(address) => {
                let _ = write!(out, ",\"sourceIPAddress\":\"{}\"", address.to_canonical());
            }
            Source::Service(_) if is_service_event => text(out, "sourceIPAddress", INTERNAL),
            Source::Service(service) => text(out, "sourceIPAddress", service),
        }
        if let Some(agent) = self.user_agent.or(is_service_event.then_some(INTERNAL)) {
            text(out, "userAgent", agent);
        }
        if let Some(error) = self.error {
            text(out, "errorCode", error.code);
            if let Some(message) = error.message {
                text(out, "errorMessage", message);
            }
        }
        let details = |out: &mut Vec<u8>, member, json: Option<&str>, bytes_max, step| {
            name(out, member);
            object(out, member, json, if left_out >= step { 0 } else { bytes_max });
        };
        details(out, "requestParameters", self.request_parameters, DETAILS_BYTES_MAX, LeftOut::RequestParameters);
        details(out, "responseElements", self.response_elements, DETAILS_BYTES_MAX, LeftOut::ResponseElements);
        if let Some(json) = self.additional_event_data {
            details(out, "additionalEventData", Some(json), ADDITIONAL_BYTES_MAX, LeftOut::AdditionalEventData);
        }
        if let Some(id) = self.request_id {
            text(out, "requestID", id);
        }
        text(out, "eventID", self.event_id);
        name(out, "readOnly");
        out.extend_from_slice(if self.read_only { b"true" } else { b"false" });
        if left_out < LeftOut::Resources {
            self.write_resources(out);
        }
        text(out, "eventType", if is_service_event { "AwsServiceEvent" } else { "AwsApiCall" });
        out.extend_from_slice(b",\"managementEvent\":true");
        text(out, "recipientAccountId", self.recipient.as_str());
        if let Some(id) = self.shared_event_id {
            text(out, "sharedEventID", id);
        }
        if let Some(json) = self.service_event_details {
            details(out, "serviceEventDetails", Some(json), DETAILS_BYTES_MAX, LeftOut::ServiceEventDetails);
        }
        text(out, "eventCategory", "Management");
        if let Some(tls) = self.tls {
            name(out, "tlsDetails");
            out.push(b'{');
            text(out, "tlsVersion", tls.version);
            text(out, "cipherSuite", tls.cipher_suite);
            if let Some(host) = tls.host {
                text(out, "clientProvidedHostHeader", host);
            }
            if let Some(group) = tls.key_exchange {
                text(out, "keyExchange", group);
            }
            out.push(b'}');
        }
        out.push(b'}');
    }

    fn write_identity(&self, identity: &Identity<'_>, out: &mut Vec<u8>) {
        match identity {
            Identity::Root { account, arn, access_key_id, session } => {
                text(out, "type", "Root");
                text(out, "principalId", account.as_str());
                text(out, "arn", arn);
                text(out, "accountId", account.as_str());
                text(out, "accessKeyId", access_key_id);
                session_context(out, session.as_ref());
            }
            Identity::IamUser { account, arn, principal_id, user_name, access_key_id, session } => {
                text(out, "type", "IAMUser");
                text(out, "principalId", principal_id);
                text(out, "arn", arn);
                text(out, "accountId", account.as_str());
                text(out, "accessKeyId", access_key_id);
                text(out, "userName", user_name);
                session_context(out, session.as_ref());
            }
            Identity::AssumedRole { account, arn, principal_id, access_key_id, session }
            | Identity::FederatedUser { account, arn, principal_id, access_key_id, session } => {
                let is_role = matches!(identity, Identity::AssumedRole { .. });
                text(out, "type", if is_role { "AssumedRole" } else { "FederatedUser" });
                text(out, "principalId", principal_id);
                text(out, "arn", arn);
                text(out, "accountId", account.as_str());
                text(out, "accessKeyId", access_key_id);
                session_context(out, session.as_ref());
            }
            Identity::Account { account, principal_id } => {
                text(out, "type", "AWSAccount");
                text(out, "principalId", principal_id);
                text(out, "accountId", account.as_str());
            }
            Identity::Service { invoked_by, account } => {
                text(out, "accountId", account.as_str());
                let is_service_event = self.kind == EventKind::ServiceEvent;
                text(out, "invokedBy", if is_service_event { INTERNAL } else { invoked_by });
            }
            Identity::OnBehalf { caller, invoked_by } => {
                self.write_identity(caller, out);
                text(out, "invokedBy", invoked_by);
            }
            Identity::Unproven { access_key_id } => {
                text(out, "type", "Unknown");
                if let Some(id) = access_key_id {
                    text(out, "accessKeyId", id);
                }
            }
        }
    }

    fn write_resources(&self, out: &mut Vec<u8>) {
        let Some(resources) = &self.resources else { return };
        name(out, "resources");
        out.push(b'[');
        for (index, resource) in resources.iter().enumerate() {
            out.extend_from_slice(if index == 0 { b"{" } else { b",{" });
            text(out, "accountId", resource.account.as_str());
            text(out, "type", resource.kind);
            text(out, "ARN", resource.arn);
            out.push(b'}');
        }
        out.push(b']');
    }
}

fn session_context(out: &mut Vec<u8>, session: Option<&SessionContext<'_>>) {
    let Some(session) = session else { return };
    name(out, "sessionContext");
    out.push(b'{');
    if let Some(issuer) = &session.issuer {
        name(out, "sessionIssuer");
        out.push(b'{');
        text(
            out,
            "type",
            match issuer.kind {
                IssuerKind::Role => "Role",
                IssuerKind::IamUser => "IAMUser",
                IssuerKind::Root => "Root",
            },
        );
        text(out, "principalId", issuer.principal_id);
        text(out, "arn", &issuer.arn);
        text(out, "accountId", issuer.account.as_str());
        if let Some(name) = issuer.name {
            text(out, "userName", name);
        }
        out.push(b'}');
    }
    name(out, "attributes");
    // Writing into a vector does not fail.
    let _ = write!(
        out,
        "{{\"creationDate\":\"{}\",\"mfaAuthenticated\":\"{}\"}}",
        session.created, session.mfa_authenticated
    );
    if let Some(source_identity) = session.source_identity {
        text(out, "sourceIdentity", source_identity);
    }
    out.push(b'}');
}

/// Begins a member of an object: `name` must need no escaping.
fn name(out: &mut Vec<u8>, name: &str) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

/// A member that is a text, escaped and cut off after [`TEXT_BYTES_MAX`].
fn text(out: &mut Vec<u8>, member: &str, value: &str) {
    name(out, member);
    let value = &value[..value.floor_char_boundary(TEXT_BYTES_MAX)];
    if is_plain(value) {
        out.push(b'"');
        out.extend_from_slice(value.as_bytes());
        out.push(b'"');
        return;
    }
    // Writing a text into a vector does not fail.
    let _ = serde_json::to_writer(&mut *out, value);
}

/// Whether nothing has to be escaped. Looks at all bytes whatever it finds, which is quicker than looking for the first.
fn is_plain(text: &str) -> bool {
    let is_special = |byte: u8| (byte < 0x20) | (byte == b'"') | (byte == b'\\');
    !text.bytes().fold(false, |found, byte| found | is_special(byte))
}

/// A value that is JSON already, or what CloudTrail writes where it is too long.
fn object(out: &mut Vec<u8>, member: &str, json: Option<&str>, bytes_max: usize) {
    match json {
        None => out.extend_from_slice(b"null"),
        Some(json) if json.len() > bytes_max => {
            let size = json.len();
            let _ = write!(out, "{{\"reason\":\"{member} too large\",\"omitted\":true,\"originalSize\":{size}}}");
        }
        Some(json) => {
            let start = out.len();
            out.extend_from_slice(json.as_bytes());
            if !json.bytes().fold(false, |found, byte| found | (byte < b' ')) {
                return;
            }
            // Outside of texts, where JSON allows control characters, they mean no more than a space; an event is a line.
            for byte in out[start..].iter_mut().filter(|byte| **byte < b' ') {
                *byte = b' ';
            }
        }
    }
}

#[cfg(test)]
mod tests;
