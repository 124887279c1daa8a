//! Events in EventBridge's form.
//!
//! Source: AWS KMS Developer Guide, "Monitor KMS keys with Amazon EventBridge"; Amazon EventBridge User Guide, "Events
//! in Amazon EventBridge" and "AWS service events delivered via AWS CloudTrail".

use aws_lc_rs::digest::{Context, SHA256};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use trent_types::request_id::uuid_text;

use crate::json::Json;
use crate::recorded::{Recorded, Refusal};

/// `source` of the events that the server itself sends; AWS has none like them.
pub const OWN_SOURCE: &str = "trent";

/// An event, in EventBridge's form.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Event {
    version: &'static str,
    /// The same however often the event is made out of the same entry of the audit log.
    pub(crate) id: String,
    pub(crate) detail_type: &'static str,
    pub(crate) source: String,
    account: String,
    pub(crate) time: String,
    region: String,
    resources: Vec<String>,
    detail: Box<RawValue>,
}

/// How events are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// As Amazon EventBridge does.
    #[default]
    EventBridge,
    /// CloudEvents 1.0, structured: `detail` is the `data`, and what has no member of its own is an extension.
    CloudEvents,
}

impl Format {
    /// The media type of one event.
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::EventBridge => "application/json",
            Self::CloudEvents => "application/cloudevents+json",
        }
    }
}

/// What can be told of an entry of the audit log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Rotation,
    Deletion,
    Expiration,
    ApiCall,
    ServiceEvent,
    Denied,
    Unauthenticated,
}

impl Kind {
    /// Everything that is to be told of an entry.
    pub(crate) fn of(recorded: &Recorded<'_>) -> impl Iterator<Item = Self> + use<> {
        let own = match (recorded.is_service_event(), &*recorded.event_source, &*recorded.event_name) {
            (true, "kms.amazonaws.com", "RotateKey") => Some(Self::Rotation),
            (true, "kms.amazonaws.com", "DeleteKey") => Some(Self::Deletion),
            (true, "kms.amazonaws.com", "DeleteExpiredKeyMaterial") => Some(Self::Expiration),
            _ => None,
        };
        let recorded_as = if recorded.is_service_event() { Self::ServiceEvent } else { Self::ApiCall };
        let refused = recorded.refusal().map(|refusal| match refusal {
            Refusal::Denied => Self::Denied,
            Refusal::Unauthenticated => Self::Unauthenticated,
        });
        [own, Some(recorded_as), refused].into_iter().flatten()
    }

    pub(crate) fn detail_type(self) -> &'static str {
        match self {
            Self::Rotation => "KMS CMK Rotation",
            Self::Deletion => "KMS CMK Deletion",
            Self::Expiration => "KMS Imported Key Material Expiration",
            Self::ApiCall => "AWS API Call via CloudTrail",
            Self::ServiceEvent => "AWS Service Event via CloudTrail",
            Self::Denied => "Trent Request Denied",
            Self::Unauthenticated => "Trent Authentication Failed",
        }
    }

    pub(crate) fn source(self, recorded: &Recorded<'_>) -> String {
        match self {
            Self::Denied | Self::Unauthenticated => OWN_SOURCE.to_owned(),
            Self::Rotation | Self::Deletion | Self::Expiration | Self::ApiCall | Self::ServiceEvent => {
                recorded.source()
            }
        }
    }

    /// Whether EventBridge sends it to rules that don't ask for read-only calls.
    ///
    /// Source: Amazon EventBridge User Guide, "Receiving read-only management events from AWS services": calls that only
    /// read, such as `Decrypt`, are sent to rules that ask for all management events.
    pub(crate) fn is_read_only(self, recorded: &Recorded<'_>) -> bool {
        self == Self::ApiCall && recorded.read_only
    }
}

impl Event {
    /// The event of a kind that tells of an entry of the audit log, whose text is `json`.
    ///
    /// # Errors
    /// What is not as the audit log writes it.
    pub(crate) fn new(kind: Kind, recorded: &Recorded<'_>, json: &str) -> Result<Self, serde_json::Error> {
        let (resources, detail) = match kind {
            // Source: the examples in "AWS service events delivered via AWS CloudTrail".
            Kind::ApiCall | Kind::ServiceEvent => (Vec::new(), RawValue::from_string(json.to_owned())?),
            Kind::Rotation | Kind::Deletion | Kind::Expiration => (arns(recorded), of_key(kind, recorded)?.to_raw()?),
            Kind::Denied | Kind::Unauthenticated => (arns(recorded), refusal(recorded).to_raw()?),
        };
        Ok(Self {
            version: "0",
            id: id(kind, recorded),
            detail_type: kind.detail_type(),
            source: kind.source(recorded),
            account: recorded.recipient_account_id.to_string(),
            time: recorded.event_time.to_string(),
            region: recorded.aws_region.to_string(),
            resources,
            detail,
        })
    }

    /// The event as text, in one line.
    ///
    /// # Errors
    /// None that is known: it is made of texts and of JSON.
    pub(crate) fn write(&self, format: Format) -> Result<String, serde_json::Error> {
        match format {
            Format::EventBridge => serde_json::to_string(self),
            Format::CloudEvents => serde_json::to_string(&self.cloud_event()),
        }
    }

    /// What patterns look at: the event in EventBridge's form, whatever form is sent.
    ///
    /// # Errors
    /// In words, for an event that is nested too deep.
    pub(crate) fn for_patterns(&self) -> Result<Json, String> {
        let text = self.write(Format::EventBridge).map_err(|error| error.to_string())?;
        Json::parse(&text)
    }

    /// Source: CloudEvents 1.0.2, "Context Attributes", and its JSON Event Format.
    fn cloud_event(&self) -> CloudEvent<'_> {
        CloudEvent {
            specversion: "1.0",
            id: &self.id,
            source: &self.source,
            kind: self.detail_type,
            subject: self.resources.first().map(String::as_str),
            time: &self.time,
            datacontenttype: "application/json",
            awsaccount: &self.account,
            awsregion: &self.region,
            data: &self.detail,
        }
    }
}

#[derive(Serialize)]
struct CloudEvent<'a> {
    specversion: &'static str,
    id: &'a str,
    source: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<&'a str>,
    time: &'a str,
    datacontenttype: &'static str,
    awsaccount: &'a str,
    awsregion: &'a str,
    data: &'a RawValue,
}

/// A UUID out of what makes the event this one and no other.
fn id(kind: Kind, recorded: &Recorded<'_>) -> String {
    let mut digest = Context::new(&SHA256);
    for part in ["trent event", kind.detail_type(), &recorded.event_id] {
        digest.update(part.as_bytes());
        digest.update(&[0]);
    }
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.finish().as_ref()[..16]);
    uuid_text(bytes)
}

fn arns(recorded: &Recorded<'_>) -> Vec<String> {
    recorded.resources.iter().map(|resource| resource.arn.clone()).collect()
}

/// An object whose members stay in their order.
struct Detail(Vec<(&'static str, Value)>);

impl Detail {
    fn to_raw(&self) -> Result<Box<RawValue>, serde_json::Error> {
        RawValue::from_string(serde_json::to_string(self)?)
    }
}

impl Serialize for Detail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// The `detail` of an event of a key. Members that the audit log doesn't have are left out.
fn of_key(kind: Kind, recorded: &Recorded<'_>) -> Result<Detail, serde_json::Error> {
    let details: Value = match recorded.service_event_details {
        Some(details) => serde_json::from_str(details.get())?,
        None => Value::Null,
    };
    let names: &[(&'static str, &str)] = match kind {
        Kind::Rotation => &[
            ("key-id", "keyId"),
            ("key-origin", "keyOrigin"),
            ("rotation-type", "rotationType"),
            ("previous-key-material-id", "previousKeyMaterialId"),
            ("current-key-material-id", "currentKeyMaterialId"),
        ],
        Kind::Expiration => &[("key-id", "keyId"), ("key-material-id", "keyMaterialId")],
        Kind::Deletion | Kind::ApiCall | Kind::ServiceEvent | Kind::Denied | Kind::Unauthenticated => {
            &[("key-id", "keyId")]
        }
    };
    let present = names.iter().filter_map(|(name, recorded)| Some((*name, details.get(recorded)?.clone())));
    Ok(Detail(present.collect()))
}

/// The `detail` of an event of a refused request.
fn refusal(recorded: &Recorded<'_>) -> Detail {
    let identity = recorded.user_identity.and_then(|identity| serde_json::from_str(identity.get()).ok());
    Detail(vec![
        ("event-id", json!(recorded.event_id)),
        ("request-id", json!(recorded.request_id)),
        ("event-source", json!(recorded.event_source)),
        ("event-name", json!(recorded.event_name)),
        ("error-code", json!(recorded.error_code)),
        ("error-message", json!(recorded.error_message)),
        ("source-ip-address", json!(recorded.source_ip_address)),
        ("user-agent", json!(recorded.user_agent)),
        ("user-identity", identity.unwrap_or(Value::Null)),
    ])
}

#[cfg(test)]
mod tests;
