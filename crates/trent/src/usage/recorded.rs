//! What the audit log records, as far as it costs something.

use std::borrow::Cow;

use serde::Deserialize;
use trent_types::Timestamp;

/// Who AWS KMS is as a caller: what it does for itself is not charged, what other services do for a caller is.
const SELF: &[&str] = &["AWS Internal", "kms.amazonaws.com"];

/// A CloudTrail event of the audit log. Members that are not listed are passed over.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Recorded<'a> {
    #[serde(borrow)]
    event_time: Cow<'a, str>,
    #[serde(borrow)]
    event_source: Cow<'a, str>,
    #[serde(borrow)]
    event_type: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) event_name: Cow<'a, str>,
    #[serde(borrow)]
    recipient_account_id: Cow<'a, str>,
    #[serde(borrow, default)]
    error_code: Option<Cow<'a, str>>,
    #[serde(default)]
    user_identity: UserIdentity,
    #[serde(default)]
    pub(super) resources: Vec<Resource>,
    #[serde(default)]
    pub(super) request_parameters: Option<Parameters>,
    #[serde(default)]
    pub(super) response_elements: Option<Elements>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct UserIdentity {
    account_id: Option<String>,
    invoked_by: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Resource {
    #[serde(rename = "ARN", default)]
    pub(super) arn: String,
}

/// Parameters that tell what kind of key a call is about.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Parameters {
    pub(super) key_pair_spec: Option<String>,
    encryption_algorithm: Option<String>,
    source_encryption_algorithm: Option<String>,
    destination_encryption_algorithm: Option<String>,
    signing_algorithm: Option<String>,
    key_agreement_algorithm: Option<String>,
}

/// Answers that tell of new keys.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Elements {
    key_metadata: Option<Metadata>,
    replica_key_metadata: Option<Metadata>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Metadata {
    pub(super) arn: String,
    #[serde(default)]
    pub(super) key_spec: Option<String>,
}

impl Recorded<'_> {
    /// Reads an event; `None` for one that is not about AWS KMS, or not an event at all.
    pub(super) fn of_kms(json: &str) -> Option<Recorded<'_>> {
        let recorded: Recorded<'_> = serde_json::from_str(json).ok()?;
        (recorded.event_source == "kms.amazonaws.com").then_some(recorded)
    }

    /// When it happened, in milliseconds since the epoch.
    pub(super) fn time_ms(&self) -> Option<i64> {
        self.event_time.parse::<Timestamp>().ok().map(Timestamp::epoch_ms)
    }

    /// Whether it is a call, rather than what the service did of its own accord.
    pub(super) fn is_call(&self) -> bool {
        self.event_type == "AwsApiCall"
    }

    pub(super) fn has_succeeded(&self) -> bool {
        self.error_code.is_none()
    }

    /// The account that pays: the caller's. `None` for what AWS KMS does of its own accord, such as bringing a replica up
    /// to date, and for the copy of an event that the owner of a key gets of another account's call.
    ///
    /// Source: AWS KMS pricing: the account that makes the request is charged.
    pub(super) fn payer(&self) -> Option<&str> {
        if self.user_identity.invoked_by.as_deref().is_some_and(|service| SELF.contains(&service)) {
            return None;
        }
        let caller = self.user_identity.account_id.as_deref().unwrap_or(&self.recipient_account_id);
        (caller == self.recipient_account_id).then_some(caller)
    }

    /// The key that was made, if one was.
    pub(super) fn new_key(&self) -> Option<&Metadata> {
        let elements = self.response_elements.as_ref()?;
        match &*self.event_name {
            "CreateKey" => elements.key_metadata.as_ref(),
            "ReplicateKey" => elements.replica_key_metadata.as_ref(),
            _ => None,
        }
    }

    /// Algorithms that the call names.
    pub(super) fn algorithms(&self) -> impl Iterator<Item = &str> {
        let named = self.request_parameters.as_ref().map(|parameters| {
            [
                &parameters.encryption_algorithm,
                &parameters.source_encryption_algorithm,
                &parameters.destination_encryption_algorithm,
                &parameters.signing_algorithm,
                &parameters.key_agreement_algorithm,
            ]
        });
        named.into_iter().flatten().filter_map(|algorithm| algorithm.as_deref())
    }
}
