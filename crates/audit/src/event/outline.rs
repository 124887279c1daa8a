//! Where in its JSON an event says what it is found by.
//!
//! Who wrote an event a moment before knows; who reads it afterwards is spared reading all of its JSON.

use std::fmt::Display;
use std::io::Write as _;

use super::json;

/// A member of an event that is looked at later.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail record contents" and "CloudTrail userIdentity element".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Member {
    /// `type` of `userIdentity`.
    IdentityType,
    /// `principalId` of `userIdentity`.
    PrincipalId,
    /// `userName` of `userIdentity`.
    UserName,
    /// `accessKeyId` of `userIdentity`.
    AccessKeyId,
    /// `eventTime`.
    EventTime,
    /// `eventSource`.
    EventSource,
    /// `eventName`.
    EventName,
    /// `awsRegion`.
    AwsRegion,
    /// `requestParameters`: JSON, where all others are texts.
    RequestParameters,
    /// `eventID`.
    EventId,
    /// `readOnly`: `true` or `false`.
    ReadOnly,
    /// `recipientAccountId`.
    RecipientAccountId,
    /// `type` of one of the `resources`; its `ARN` comes next.
    ResourceType,
    /// `ARN` of one of the `resources`.
    ResourceArn,
}

/// Where the value of a member is, in bytes of the event's JSON; of a text what is between the quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The member.
    pub member: Member,
    /// Where it begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

/// An event that is being written, behind others.
pub(super) struct Draft<'a> {
    pub(super) json: &'a mut Vec<u8>,
    /// Where the event begins.
    start: usize,
    spans: &'a mut Vec<Span>,
    first_span: usize,
    /// There is a text that has escapes, so that its bytes are not what it says.
    is_unknown: bool,
}

impl<'a> Draft<'a> {
    pub(super) fn new(json: &'a mut Vec<u8>, spans: &'a mut Vec<Span>) -> Self {
        let (start, first_span) = (json.len(), spans.len());
        Self { json, start, spans, first_span, is_unknown: false }
    }

    /// Begins anew.
    pub(super) fn clear(&mut self) {
        self.json.truncate(self.start);
        self.spans.truncate(self.first_span);
        self.is_unknown = false;
    }

    /// Length of what was written, in bytes.
    pub(super) fn len(&self) -> usize {
        self.json.len() - self.start
    }

    /// A member that is a text, escaped and cut off as all are.
    pub(super) fn text(&mut self, member: Member, name: &str, value: &str) {
        json::name(self.json, name);
        let start = self.json.len() + 1;
        self.is_unknown |= !json::value(self.json, value);
        self.note(member, start, self.json.len() - 1);
    }

    /// A member that is a text which needs no escaping.
    pub(super) fn plain(&mut self, member: Member, name: &str, text: impl Display) {
        json::name(self.json, name);
        let start = self.json.len() + 1;
        // Writing into a vector does not fail.
        let _ = write!(self.json, "\"{text}\"");
        self.note(member, start, self.json.len() - 1);
    }

    /// A member with a value that is no text, which `write` appends.
    pub(super) fn other(&mut self, member: Member, name: &str, write: impl FnOnce(&mut Vec<u8>)) {
        json::name(self.json, name);
        let start = self.json.len();
        write(self.json);
        self.note(member, start, self.json.len());
    }

    fn note(&mut self, member: Member, start: usize, end: usize) {
        let place = |at: usize| u32::try_from(at - self.start).ok();
        match (place(start), place(end)) {
            (Some(start), Some(end)) => self.spans.push(Span { member, start, end }),
            _ => self.is_unknown = true,
        }
    }

    /// The event is written.
    pub(super) fn finish(self) {
        if self.is_unknown {
            self.spans.truncate(self.first_span);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::samples::{KEY_ARN, account, encrypt};
    use super::super::{Event, EventResource, Identity, IssuerKind, SessionContext, SessionIssuer};
    use super::*;

    /// Where a value of the member is in the event; of resources that of the one with this number.
    fn pointer(member: Member, resource: usize) -> String {
        match member {
            Member::IdentityType => "/userIdentity/type".into(),
            Member::PrincipalId => "/userIdentity/principalId".into(),
            Member::UserName => "/userIdentity/userName".into(),
            Member::AccessKeyId => "/userIdentity/accessKeyId".into(),
            Member::EventTime => "/eventTime".into(),
            Member::EventSource => "/eventSource".into(),
            Member::EventName => "/eventName".into(),
            Member::AwsRegion => "/awsRegion".into(),
            Member::RequestParameters => "/requestParameters".into(),
            Member::EventId => "/eventID".into(),
            Member::ReadOnly => "/readOnly".into(),
            Member::RecipientAccountId => "/recipientAccountId".into(),
            Member::ResourceType => format!("/resources/{resource}/type"),
            Member::ResourceArn => format!("/resources/{resource}/ARN"),
        }
    }

    /// Writes an event behind others and checks every span; tells the members.
    fn check(event: &Event<'_>) -> Vec<Member> {
        let (mut json, mut spans) = (b"before".to_vec(), Vec::new());
        encrypt("before").write_outlined(&mut json, &mut spans);
        let (start, first) = (json.len(), spans.len());
        event.write_outlined(&mut json, &mut spans);
        let (text, spans) = (std::str::from_utf8(&json[start..]).unwrap(), &spans[first..]);
        let all: Value = serde_json::from_str(text).unwrap();
        let mut resources = 0;
        for Span { member, start, end } in spans {
            let found = &text[*start as usize..*end as usize];
            match all.pointer(&pointer(*member, resources)).unwrap() {
                Value::String(value) => assert_eq!(found, value, "{member:?}"),
                value => assert_eq!(&serde_json::from_str::<Value>(found).unwrap(), value, "{member:?}"),
            }
            resources += usize::from(*member == Member::ResourceArn);
        }
        spans.iter().map(|span| span.member).collect()
    }

    #[test]
    fn members_are_where_spans_say() {
        use Member::*;
        let rest = [EventTime, EventSource, EventName, AwsRegion, RequestParameters, EventId, ReadOnly];
        let behind = [ResourceType, ResourceArn, RecipientAccountId];
        let root = [IdentityType, PrincipalId, AccessKeyId];
        assert_eq!(check(&encrypt("id")), [&root[..], &rest, &behind].concat());

        let resource = |arn| EventResource { arn, account: account(), kind: "AWS::KMS::Key" };
        let issuer = SessionIssuer {
            kind: IssuerKind::Role,
            account: account(),
            arn: "arn:aws:iam::111122223333:role/Deploy".to_owned(),
            principal_id: "AROA",
            name: Some("Deploy"),
        };
        let created = encrypt("id").time;
        let session = SessionContext { issuer: Some(issuer), created, mfa_authenticated: true, source_identity: None };
        let event = Event {
            identity: Identity::IamUser {
                account: account(),
                arn: "arn".to_owned(),
                principal_id: "AIDA",
                user_name: "J\u{fc}rgen",
                access_key_id: "AKIA",
                session: Some(session),
            },
            request_parameters: None,
            resources: Some(vec![resource(KEY_ARN), resource("arn:other")]),
            ..encrypt("id")
        };
        let user = [IdentityType, PrincipalId, AccessKeyId, UserName];
        assert_eq!(check(&event), [&user[..], &rest, &behind[..2], &behind].concat());
    }

    #[test]
    fn an_event_that_loses_members_has_no_spans_of_them() {
        let arn = "a".repeat(1024);
        let resources = std::iter::repeat_with(|| EventResource { arn: &arn, account: account(), kind: "K" });
        let event = Event { resources: Some(resources.take(200).collect()), ..encrypt("id") };
        let members = check(&event);
        assert!(!members.contains(&Member::ResourceArn) && members.contains(&Member::RecipientAccountId));
        // A text that is cut off is where the span says.
        let long = "n".repeat(2000);
        assert_eq!(check(&Event { event_name: &long, ..encrypt("id") }).len(), 13);
    }

    #[test]
    fn texts_with_escapes_are_left_to_who_reads_the_json() {
        for text in ["a\"b", "a\\b", "a\nb"] {
            let mut event = encrypt("id");
            event.event_name = text;
            assert_eq!(check(&event), []);
        }
        // Nobody looks at this one.
        let mut event = encrypt("id");
        event.user_agent = Some("a\"b");
        assert_eq!(check(&event).len(), 13);
    }
}
