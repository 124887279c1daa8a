//! What of an event the history and trails need to know.
//!
//! Source: AWS CloudTrail User Guide, "CloudTrail record contents" and "CloudTrail userIdentity element".

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use trent_audit::{Entry, Member, Span};
use trent_types::time::DAY_MS;

/// Event sources of services that have one endpoint for a whole partition: their events are those of `us-east-1`.
const GLOBAL_SERVICES: [&str; 3] = ["iam.amazonaws.com", "organizations.amazonaws.com", "sts.amazonaws.com"];

const IAM: &str = "iam.amazonaws.com";

/// Seconds in a day.
const DAY_S: i64 = DAY_MS / 1000;

/// An event of the audit log, as far as it is looked at. The rest is passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EventView<'a> {
    #[serde(borrow)]
    event_time: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) event_source: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) event_name: Cow<'a, str>,
    #[serde(borrow)]
    pub(crate) aws_region: Cow<'a, str>,
    #[serde(borrow, rename = "eventID")]
    pub(crate) event_id: Cow<'a, str>,
    pub(crate) read_only: bool,
    #[serde(borrow)]
    pub(crate) recipient_account_id: Cow<'a, str>,
    #[serde(borrow)]
    user_identity: UserIdentity<'a>,
    #[serde(borrow, default)]
    resources: Vec<ResourceView<'a>>,
    #[serde(borrow, default)]
    request_parameters: Option<&'a RawValue>,
    /// Type and name of what the request names and `resources` does not list.
    #[serde(skip)]
    named: Vec<(&'static str, Cow<'a, str>)>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct UserIdentity<'a> {
    #[serde(borrow, rename = "type")]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow)]
    principal_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    user_name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    access_key_id: Option<Cow<'a, str>>,
}

#[derive(Debug, Deserialize)]
struct ResourceView<'a> {
    #[serde(borrow, rename = "type")]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "ARN")]
    arn: Option<Cow<'a, str>>,
}

/// What requests to AWS IAM name.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Named<'a> {
    #[serde(borrow)]
    user_name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    group_name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    role_name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    instance_profile_name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    policy_arn: Option<Cow<'a, str>>,
    #[serde(borrow)]
    policy_name: Option<Cow<'a, str>>,
    #[serde(borrow)]
    access_key_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    account_alias: Option<Cow<'a, str>>,
}

/// Type and name of what a request to AWS IAM names.
///
/// Source: AWS CloudTrail User Guide, "Resource types supported by CloudTrail event history" and the examples of
/// "Viewing CloudTrail events with the AWS CLI", where a role is looked up by its name.
fn named<'a>(operation: &str, parameters: Option<&'a RawValue>) -> Vec<(&'static str, Cow<'a, str>)> {
    let Some(Ok(named)) = parameters.map(|parameters| serde_json::from_str::<Named<'a>>(parameters.get())) else {
        return Vec::new();
    };
    // Elsewhere it is the name of a policy that is a part of a user, group or role.
    let policy_name = named.policy_name.filter(|_| operation == "CreatePolicy");
    let resources = [
        ("AWS::IAM::User", named.user_name),
        ("AWS::IAM::Group", named.group_name),
        ("AWS::IAM::Role", named.role_name),
        ("AWS::IAM::InstanceProfile", named.instance_profile_name),
        ("AWS::IAM::Policy", named.policy_arn),
        ("AWS::IAM::Policy", policy_name),
        ("AWS::IAM::AccessKey", named.access_key_id),
        ("AWS::IAM::AccountAlias", named.account_alias),
    ];
    resources.into_iter().filter_map(|(kind, name)| Some((kind, name?))).collect()
}

impl<'a> EventView<'a> {
    /// An event of the log; none if it is not one that the server writes. Its JSON is read only if nobody knows where in it
    /// its members are.
    pub(crate) fn of(entry: &'a Entry) -> Option<Self> {
        match entry.spans() {
            [] => Self::read(&entry.json),
            spans => Self::outlined(&entry.json, spans),
        }
    }

    /// The same as [`Self::read`], of an event whose members are there.
    fn outlined(json: &'a [u8], spans: &[Span]) -> Option<Self> {
        let json = std::str::from_utf8(json).ok()?;
        let mut event = Self::default();
        for Span { member, start, end } in spans {
            let text = json.get(*start as usize..*end as usize)?;
            let found = Cow::Borrowed(text);
            match member {
                Member::IdentityType => event.user_identity.kind = Some(found),
                Member::PrincipalId => event.user_identity.principal_id = Some(found),
                Member::UserName => event.user_identity.user_name = Some(found),
                Member::AccessKeyId => event.user_identity.access_key_id = Some(found),
                Member::EventTime => event.event_time = found,
                Member::EventSource => event.event_source = found,
                Member::EventName => event.event_name = found,
                Member::AwsRegion => event.aws_region = found,
                // The source of the event stands before it.
                Member::RequestParameters if event.event_source == IAM => {
                    event.request_parameters = serde_json::from_str(text).ok()?;
                }
                Member::RequestParameters => {}
                Member::EventId => event.event_id = found,
                Member::ReadOnly => event.read_only = text == "true",
                Member::RecipientAccountId => event.recipient_account_id = found,
                Member::ResourceType => event.resources.push(ResourceView { kind: Some(found), arn: None }),
                Member::ResourceArn => event.resources.last_mut()?.arn = Some(found),
            }
        }
        Some(event.complete())
    }

    /// Reads an event; none if it is not one that the server writes.
    pub(crate) fn read(json: &'a [u8]) -> Option<Self> {
        // Checked once as a whole: that is faster than text by text.
        serde_json::from_str::<Self>(std::str::from_utf8(json).ok()?).ok().map(Self::complete)
    }

    /// Looks for what the request names.
    fn complete(mut self) -> Self {
        if self.event_source == IAM {
            self.named = named(&self.event_name, self.request_parameters);
        }
        self
    }

    /// When the request came, in seconds since 1970-01-01T00:00:00Z.
    pub(crate) fn time(&self) -> Option<i64> {
        seconds(&self.event_time)
    }

    /// The user, federated user, or session of a role that made the request: `root` for the root user. None for services and for
    /// callers who did not prove who they are.
    pub(crate) fn user_name(&self) -> Option<&str> {
        let UserIdentity { kind, principal_id, user_name, .. } = &self.user_identity;
        match kind.as_deref() {
            Some("Root") => Some("root"),
            Some("AssumedRole" | "FederatedUser") => {
                principal_id.as_deref()?.split_once(':').map(|(_, session)| session)
            }
            _ => user_name.as_deref(),
        }
    }

    /// The access key that signed the request.
    pub(crate) fn access_key_id(&self) -> Option<&str> {
        self.user_identity.access_key_id.as_deref()
    }

    /// What was touched: type, and ARN or name.
    pub(crate) fn resources(&self) -> impl Iterator<Item = (Option<&str>, Option<&str>)> {
        let listed = self.resources.iter().map(|resource| (resource.kind.as_deref(), resource.arn.as_deref()));
        listed.chain(self.named.iter().map(|(kind, name)| (Some(*kind), Some(&**name))))
    }

    /// Whether the service has one endpoint for the whole partition.
    pub(crate) fn is_of_global_service(&self) -> bool {
        GLOBAL_SERVICES.contains(&&*self.event_source)
    }
}

/// Reads `YYYY-MM-DDTHH:MM:SSZ` as seconds since 1970-01-01T00:00:00Z.
fn seconds(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    let separators = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':'), (19, b'Z')];
    if bytes.len() != 20 || separators.iter().any(|(at, byte)| bytes[*at] != *byte) {
        return None;
    }
    let number = |from: usize, to: usize| {
        bytes[from..to]
            .iter()
            .try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))
    };
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let in_range = (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24 && minute < 60 && second < 61;
    in_range.then(|| days(year, month, day) * DAY_S + hour * 3600 + minute * 60 + second)
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; years begin in March, so that a leap day comes last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};
    use trent_audit::event::samples;
    use trent_audit::{AuditLog, Durability, Event, EventResource, Identity, LogSettings, Source};
    use trent_types::Timestamp;

    use super::*;
    use crate::index::each_key;

    fn event(identity: &str) -> String {
        format!(
            r#"{{"eventVersion":"1.11","userIdentity":{identity},"eventTime":"2026-01-01T00:00:01Z",
            "eventSource":"kms.amazonaws.com","eventName":"Encrypt","awsRegion":"us-east-1","requestParameters":{{"a":[1]}},
            "eventID":"e","readOnly":true,"recipientAccountId":"111122223333",
            "resources":[{{"accountId":"1","type":"AWS::KMS::Key","ARN":"arn\u003ak"}}]}}"#
        )
    }

    #[test]
    fn users_are_named_as_in_the_event_history() {
        let check = |identity: &str, expect: Option<&str>| {
            let json = event(identity);
            assert_eq!(EventView::read(json.as_bytes()).unwrap().user_name(), expect, "{identity}");
        };
        check(r#"{"type":"Root","principalId":"111122223333"}"#, Some("root"));
        check(r#"{"type":"IAMUser","principalId":"AIDA","userName":"al\"ice"}"#, Some("al\"ice"));
        check(r#"{"type":"AssumedRole","principalId":"AROA:build-7"}"#, Some("build-7"));
        check(r#"{"type":"AssumedRole","principalId":"AROA"}"#, None);
        check(r#"{"type":"FederatedUser","principalId":"111122223333:Bob"}"#, Some("Bob"));
        check(r#"{"type":"Unknown"}"#, None);
        check(r#"{"accountId":"111122223333","invokedBy":"AWS Internal"}"#, None);
    }

    #[test]
    fn an_event_is_read_as_far_as_needed() {
        let json = event(r#"{"type":"Root","accessKeyId":"AKIA"}"#);
        let event = EventView::read(json.as_bytes()).unwrap();
        assert_eq!((event.time(), event.access_key_id()), (Some(1_767_225_601), Some("AKIA")));
        assert_eq!(event.resources().collect::<Vec<_>>(), [(Some("AWS::KMS::Key"), Some("arn:k"))]);
        assert!(!event.is_of_global_service());
        for bad in ["", "{}", "[]", r#"{"eventTime":1}"#, &json[1..]] {
            assert!(EventView::read(bad.as_bytes()).is_none(), "{bad}");
        }
    }

    #[test]
    fn what_requests_to_iam_name_are_resources() {
        let check = |operation: &str, parameters: &str, expect: &[(&str, &str)]| {
            let json = event(r#"{"type":"Root"}"#)
                .replace("kms.amazonaws.com", "iam.amazonaws.com")
                .replace("Encrypt", operation)
                .replace(r#"{"a":[1]}"#, parameters)
                .replace("resources", "others");
            let event = EventView::read(json.as_bytes()).unwrap();
            let found: Vec<_> = event.resources().map(|(kind, name)| (kind.unwrap(), name.unwrap())).collect();
            assert_eq!(found, expect, "{operation} {parameters}");
        };
        check("CreateUser", r#"{"userName":"al\"ice","path":"/a/"}"#, &[("AWS::IAM::User", "al\"ice")]);
        check("PutRolePolicy", r#"{"roleName":"r","policyName":"p"}"#, &[("AWS::IAM::Role", "r")]);
        check("CreatePolicy", r#"{"policyName":"p"}"#, &[("AWS::IAM::Policy", "p")]);
        let attach = [("AWS::IAM::Group", "g"), ("AWS::IAM::Policy", "arn:aws:iam::aws:policy/A")];
        check("AttachGroupPolicy", r#"{"groupName":"g","policyArn":"arn:aws:iam::aws:policy/A"}"#, &attach);
        for nothing in ["null", "{}", r#"{"userName":["a"]}"#, r#"{"userName":null}"#] {
            check("ListUsers", nothing, &[]);
        }
    }

    /// What an event is found by, and when it was.
    fn looked_at(event: &EventView<'_>) -> (Option<i64>, Vec<String>) {
        let mut keys = Vec::new();
        each_key(event, |key| keys.push(format!("{key:?}")));
        (event.time(), keys)
    }

    #[tokio::test]
    async fn an_event_is_the_same_whether_its_json_is_read_or_not() {
        let directory = tempfile::tempdir().unwrap();
        let settings = LogSettings { segment_bytes_max: 1 << 20, strict: false };
        let log = AuditLog::open(directory.path(), settings).unwrap();
        let (account, arn) = (samples::account(), "arn".to_owned());
        let base = Event {
            identity: Identity::Root { account, arn, access_key_id: "AKIA", session: None },
            source: Source::Service("kms.amazonaws.com"),
            request_parameters: Some(r#"{"keyId":"a","userName":"b"}"#),
            resources: None,
            ..samples::encrypt("91235988-eb87-476a-ac2c-0cdc244e6dca")
        };
        let resource = |arn| EventResource { arn, account, kind: "AWS::KMS::Key" };
        let (user_name, principal_id, access_key_id) = ("Alice", "AIDA", "AKIA");
        let arn = String::new();
        let user = Identity::IamUser { account, arn, principal_id, user_name, access_key_id, session: None };
        let caller = Box::new(user.clone());
        let events = [
            base.clone(),
            Event { resources: Some(vec![resource("arn:a"), resource("arn:b")]), read_only: false, ..base.clone() },
            Event { identity: user.clone(), event_source: IAM, ..base.clone() },
            Event { event_source: IAM, request_parameters: None, ..base.clone() },
            Event { event_name: "with \"quotes\"", ..base.clone() },
            Event { identity: Identity::OnBehalf { caller, invoked_by: "kms.amazonaws.com" }, ..base.clone() },
            Event { identity: Identity::Unproven { access_key_id: None }, ..base.clone() },
            Event { identity: Identity::Service { invoked_by: "kms.amazonaws.com", account }, ..base },
        ];
        for event in &events {
            log.reserve().await.unwrap().fill(event, Durability::Disk).await.unwrap();
        }
        let (mut feed, mut entries) = (log.feed(1), Vec::new());
        while entries.len() < events.len() {
            entries.extend(feed.next().await.unwrap());
        }
        for (entry, event) in entries.iter().zip(&events) {
            assert_eq!(entry.spans().is_empty(), event.event_name.contains('"'));
            let (known, read) = (EventView::of(entry).unwrap(), EventView::read(&entry.json).unwrap());
            assert_eq!(looked_at(&known), looked_at(&read), "{event:?}");
        }
    }

    #[test]
    fn times_of_another_form_are_none() {
        for bad in [
            "",
            "2026-01-01",
            "2026-01-01T00:00:00",
            "2026-01-01 00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "20x6-01-01T00:00:00Z",
            "+026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.0Z",
        ] {
            assert_eq!(seconds(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn times_are_read_as_written(s in 0_i64..253_402_300_799, _any in any::<bool>()) {
            prop_assert_eq!(seconds(&Timestamp::from_epoch_ms(s * 1000).to_string()), Some(s));
        }
    }
}
