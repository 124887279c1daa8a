//! Events as JSON.
//!
//! Members stand in the order of CloudTrail's own examples; those that CloudTrail leaves out when there is nothing to say
//! are left out.

use std::io::Write;

use super::outline::{Draft, Member, Span};
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
        self.write_outlined(out, &mut Vec::new());
    }

    /// The same, and appends to `spans` where in the JSON its members are that are looked at later: nothing if one of them
    /// has escapes.
    pub(crate) fn write_outlined(&self, out: &mut Vec<u8>, spans: &mut Vec<Span>) {
        let mut draft = Draft::new(out, spans);
        for step in STEPS {
            draft.clear();
            self.write_without(step, &mut draft);
            if draft.len() <= EVENT_BYTES_MAX {
                break;
            }
        }
        draft.finish();
    }

    fn write_without(&self, left_out: LeftOut, draft: &mut Draft<'_>) {
        let is_service_event = self.kind == EventKind::ServiceEvent;
        draft.json.push(b'{');
        text(draft.json, "eventVersion", EVENT_VERSION);
        name(draft.json, "userIdentity");
        draft.json.push(b'{');
        self.write_identity(&self.identity, draft);
        draft.json.push(b'}');
        draft.plain(Member::EventTime, "eventTime", self.time);
        draft.text(Member::EventSource, "eventSource", self.event_source);
        draft.text(Member::EventName, "eventName", self.event_name);
        draft.text(Member::AwsRegion, "awsRegion", self.region);
        let out = &mut *draft.json;
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
        let shortened = |out: &mut Vec<u8>, member, json: Option<&str>, bytes_max, step| {
            object(out, member, json, if left_out >= step { 0 } else { bytes_max });
        };
        let details = |out: &mut Vec<u8>, member, json: Option<&str>, bytes_max, step| {
            name(out, member);
            shortened(out, member, json, bytes_max, step);
        };
        draft.other(Member::RequestParameters, "requestParameters", |out| {
            let (member, json) = ("requestParameters", self.request_parameters);
            shortened(out, member, json, DETAILS_BYTES_MAX, LeftOut::RequestParameters);
        });
        let out = &mut *draft.json;
        details(out, "responseElements", self.response_elements, DETAILS_BYTES_MAX, LeftOut::ResponseElements);
        if let Some(json) = self.additional_event_data {
            details(out, "additionalEventData", Some(json), ADDITIONAL_BYTES_MAX, LeftOut::AdditionalEventData);
        }
        if let Some(id) = self.request_id {
            text(out, "requestID", id);
        }
        draft.text(Member::EventId, "eventID", self.event_id);
        let read_only: &[u8] = if self.read_only { b"true" } else { b"false" };
        draft.other(Member::ReadOnly, "readOnly", |out| out.extend_from_slice(read_only));
        if left_out < LeftOut::Resources {
            self.write_resources(draft);
        }
        let out = &mut *draft.json;
        text(out, "eventType", if is_service_event { "AwsServiceEvent" } else { "AwsApiCall" });
        out.extend_from_slice(b",\"managementEvent\":true");
        draft.text(Member::RecipientAccountId, "recipientAccountId", self.recipient.as_str());
        let out = &mut *draft.json;
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

    fn write_identity(&self, identity: &Identity<'_>, draft: &mut Draft<'_>) {
        match identity {
            Identity::Root { account, arn, access_key_id, session } => {
                draft.text(Member::IdentityType, "type", "Root");
                draft.text(Member::PrincipalId, "principalId", account.as_str());
                text(draft.json, "arn", arn);
                text(draft.json, "accountId", account.as_str());
                draft.text(Member::AccessKeyId, "accessKeyId", access_key_id);
                session_context(draft.json, session.as_ref());
            }
            Identity::IamUser { account, arn, principal_id, user_name, access_key_id, session } => {
                draft.text(Member::IdentityType, "type", "IAMUser");
                draft.text(Member::PrincipalId, "principalId", principal_id);
                text(draft.json, "arn", arn);
                text(draft.json, "accountId", account.as_str());
                draft.text(Member::AccessKeyId, "accessKeyId", access_key_id);
                draft.text(Member::UserName, "userName", user_name);
                session_context(draft.json, session.as_ref());
            }
            Identity::AssumedRole { account, arn, principal_id, access_key_id, session }
            | Identity::FederatedUser { account, arn, principal_id, access_key_id, session } => {
                let is_role = matches!(identity, Identity::AssumedRole { .. });
                draft.text(Member::IdentityType, "type", if is_role { "AssumedRole" } else { "FederatedUser" });
                draft.text(Member::PrincipalId, "principalId", principal_id);
                text(draft.json, "arn", arn);
                text(draft.json, "accountId", account.as_str());
                draft.text(Member::AccessKeyId, "accessKeyId", access_key_id);
                session_context(draft.json, session.as_ref());
            }
            Identity::Account { account, principal_id } => {
                draft.text(Member::IdentityType, "type", "AWSAccount");
                draft.text(Member::PrincipalId, "principalId", principal_id);
                text(draft.json, "accountId", account.as_str());
            }
            Identity::Service { invoked_by, account } => {
                text(draft.json, "accountId", account.as_str());
                let is_service_event = self.kind == EventKind::ServiceEvent;
                text(draft.json, "invokedBy", if is_service_event { INTERNAL } else { invoked_by });
            }
            Identity::OnBehalf { caller, invoked_by } => {
                self.write_identity(caller, draft);
                text(draft.json, "invokedBy", invoked_by);
            }
            Identity::Unproven { access_key_id } => {
                draft.text(Member::IdentityType, "type", "Unknown");
                if let Some(id) = access_key_id {
                    draft.text(Member::AccessKeyId, "accessKeyId", id);
                }
            }
        }
    }

    fn write_resources(&self, draft: &mut Draft<'_>) {
        let Some(resources) = &self.resources else { return };
        name(draft.json, "resources");
        draft.json.push(b'[');
        for (index, resource) in resources.iter().enumerate() {
            draft.json.extend_from_slice(if index == 0 { b"{" } else { b",{" });
            text(draft.json, "accountId", resource.account.as_str());
            draft.text(Member::ResourceType, "type", resource.kind);
            draft.text(Member::ResourceArn, "ARN", resource.arn);
            draft.json.push(b'}');
        }
        draft.json.push(b']');
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
pub(super) fn name(out: &mut Vec<u8>, name: &str) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

/// A member that is a text, escaped and cut off after [`TEXT_BYTES_MAX`].
fn text(out: &mut Vec<u8>, member: &str, text: &str) {
    name(out, member);
    value(out, text);
}

/// A text, escaped and cut off after [`TEXT_BYTES_MAX`]. Whether it stands there as it is, without escapes.
pub(super) fn value(out: &mut Vec<u8>, value: &str) -> bool {
    let value = &value[..value.floor_char_boundary(TEXT_BYTES_MAX)];
    let is_plain = is_plain(value);
    if is_plain {
        out.push(b'"');
        out.extend_from_slice(value.as_bytes());
        out.push(b'"');
    } else {
        // Writing a text into a vector does not fail.
        let _ = serde_json::to_writer(&mut *out, value);
    }
    is_plain
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
