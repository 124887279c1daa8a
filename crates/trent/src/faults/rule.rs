//! One fault: for which requests, what, and how often.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use trent_engine::admission::Arrival;
use trent_engine::wire::WireOperation;
use trent_kms::rates::throttled;
use trent_model::kms::SERVICE as KMS;
use trent_model::kms::errors::KEY_UNAVAILABLE_EXCEPTION;
use trent_model::runtime::common_errors::{
    ACCESS_DENIED, ACCESS_DENIED_EXCEPTION, EXPIRED_TOKEN, EXPIRED_TOKEN_EXCEPTION, INCOMPLETE_SIGNATURE,
    INCOMPLETE_SIGNATURE_EXCEPTION, INTERNAL_FAILURE, INVALID_CLIENT_TOKEN_ID, INVALID_SIGNATURE_EXCEPTION,
    MALFORMED_HTTP_REQUEST_EXCEPTION, MALFORMED_INPUT, MISSING_AUTHENTICATION_TOKEN,
    MISSING_AUTHENTICATION_TOKEN_EXCEPTION, REQUEST_ENTITY_TOO_LARGE_EXCEPTION, REQUEST_TIMEOUT_EXCEPTION,
    SERIALIZATION_EXCEPTION, SERVICE_UNAVAILABLE_EXCEPTION, SIGNATURE_DOES_NOT_MATCH, THROTTLING, THROTTLING_EXCEPTION,
    UNKNOWN_OPERATION_EXCEPTION, UNRECOGNIZED_CLIENT_EXCEPTION, VALIDATION_ERROR, VALIDATION_EXCEPTION,
};
use trent_model::{AwsError, ErrorShape, Protocol, ServiceModel};
use trent_types::arn::{KmsArn, KmsResource};
use trent_types::{AccountId, AliasName, KeyId};

/// The longest delay, in milliseconds: clients of AWS give up after a minute.
const DELAY_MS_MAX: u64 = 60_000;
/// The longest message of an error, in bytes.
const MESSAGE_BYTES_MAX: usize = 1024;

/// Errors that every operation of a JSON service can answer with.
const JSON_ERRORS: [&ErrorShape; 15] = [
    &ACCESS_DENIED_EXCEPTION,
    &EXPIRED_TOKEN_EXCEPTION,
    &INCOMPLETE_SIGNATURE_EXCEPTION,
    &INTERNAL_FAILURE,
    &INVALID_SIGNATURE_EXCEPTION,
    &MALFORMED_HTTP_REQUEST_EXCEPTION,
    &MISSING_AUTHENTICATION_TOKEN_EXCEPTION,
    &REQUEST_ENTITY_TOO_LARGE_EXCEPTION,
    &REQUEST_TIMEOUT_EXCEPTION,
    &SERIALIZATION_EXCEPTION,
    &SERVICE_UNAVAILABLE_EXCEPTION,
    &THROTTLING_EXCEPTION,
    &UNKNOWN_OPERATION_EXCEPTION,
    &UNRECOGNIZED_CLIENT_EXCEPTION,
    &VALIDATION_EXCEPTION,
];
/// Errors that every operation of a query service can answer with.
const QUERY_ERRORS: [&ErrorShape; 11] = [
    &ACCESS_DENIED,
    &EXPIRED_TOKEN,
    &INCOMPLETE_SIGNATURE,
    &INTERNAL_FAILURE,
    &INVALID_CLIENT_TOKEN_ID,
    &MALFORMED_INPUT,
    &MISSING_AUTHENTICATION_TOKEN,
    &SERVICE_UNAVAILABLE_EXCEPTION,
    &SIGNATURE_DOES_NOT_MATCH,
    &THROTTLING,
    &VALIDATION_ERROR,
];

/// A fault as a test asks for it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Wanted {
    /// `kms`, `iam`, `sts` or `organizations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    /// Id or ARN of a KMS key that the request touches.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    /// The caller's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<AccountId>,
    fault: Fault,
    /// To how many requests it happens; without it to all.
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    /// How likely it is to happen, from 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Option<f64>,
}

/// What happens to a request.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
enum Fault {
    /// It is refused as one that comes too often.
    Throttle,
    /// The key can't be had now.
    Unavailable,
    /// It is answered later.
    DelayMs(u64),
    /// It is refused with this error.
    Error(WantedError),
}

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct WantedError {
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

/// An operation of the server, and the errors that its model documents.
pub(crate) struct KnownOperation {
    pub(super) service: &'static ServiceModel,
    pub(super) name: &'static str,
    pub(super) errors: &'static [&'static ErrorShape],
}

impl From<&(dyn WireOperation + 'static)> for KnownOperation {
    fn from(operation: &(dyn WireOperation + 'static)) -> Self {
        Self { service: operation.service(), name: operation.name(), errors: operation.errors() }
    }
}

/// A fault that is set.
pub(super) struct Rule {
    id: u64,
    wanted: Wanted,
    /// The key's id, and its ARN if the test gave one.
    key: Option<(KeyId, Option<String>)>,
    /// Requests that it was for.
    matched: u64,
    /// Requests that it happened to.
    happened: u64,
}

/// What is done to a request.
pub(super) enum Injected {
    Delay(Duration),
    Error(AwsError),
}

impl Rule {
    /// A fault that makes sense.
    ///
    /// # Errors
    /// Why it does not.
    pub(super) fn new(id: u64, wanted: Wanted, known: &[KnownOperation]) -> Result<Self, String> {
        let Wanted { service, operation, key, times, rate, fault, .. } = &wanted;
        let is_meant = |known: &&KnownOperation| {
            service.as_deref().is_none_or(|service| service == known.service.id)
                && operation.as_deref().is_none_or(|operation| operation == known.name)
        };
        let meant: Vec<&KnownOperation> = known.iter().filter(is_meant).collect();
        if meant.is_empty() {
            return Err("there is no such operation of such a service".to_owned());
        }
        match (times, rate) {
            (Some(_), Some(_)) => return Err("times or rate, not both".to_owned()),
            (Some(0), None) => return Err("times is a number from 1".to_owned()),
            (None, Some(rate)) if !(0.0..=1.0).contains(rate) => return Err("rate is a number from 0 to 1".to_owned()),
            _ => {}
        }
        match fault {
            Fault::DelayMs(ms) if *ms > DELAY_MS_MAX => {
                return Err(format!("delay_ms is a number from 0 to {DELAY_MS_MAX}"));
            }
            Fault::Error(WantedError { message: Some(message), .. }) if message.len() > MESSAGE_BYTES_MAX => {
                return Err(format!("a message has at most {MESSAGE_BYTES_MAX} bytes"));
            }
            Fault::Throttle | Fault::Unavailable | Fault::DelayMs(_) | Fault::Error(_) => {}
        }
        if !meant.iter().any(|operation| fault.injected(operation.service, operation.errors).is_some()) {
            return Err(match fault {
                Fault::Error(WantedError { code, .. }) => format!("{code} is no error of such an operation"),
                _ => "such an operation does not need a key that could be unavailable".to_owned(),
            });
        }
        let key = key.as_deref().map(named_key).transpose()?;
        Ok(Self { id, key, wanted, matched: 0, happened: 0 })
    }

    pub(super) const fn id(&self) -> u64 {
        self.id
    }

    /// The account whose callers it is for, if it is for one alone.
    pub(super) const fn account(&self) -> Option<AccountId> {
        self.wanted.account
    }

    /// As a JSON object: what was asked for, and the counts.
    pub(super) fn listed(&self) -> Value {
        let mut listed = json!({ "id": self.id, "matched": self.matched, "happened": self.happened });
        if let (Value::Object(listed), Ok(Value::Object(wanted))) = (&mut listed, serde_json::to_value(&self.wanted)) {
            listed.extend(wanted);
        }
        listed
    }

    /// What happens to a request, if it is one that the fault is for and to which it happens.
    pub(super) fn inject(&mut self, arrival: &Arrival<'_>, chance: impl Fn() -> f64) -> Option<Injected> {
        let injected = self.wanted.fault.injected(arrival.service, arrival.errors)?;
        if !self.is_for(arrival) {
            return None;
        }
        self.matched += 1;
        let happens = match (self.wanted.times, self.wanted.rate) {
            (Some(times), _) => self.happened < times,
            (None, Some(rate)) => chance() < rate,
            (None, None) => true,
        };
        self.happened += u64::from(happens);
        happens.then_some(injected)
    }

    fn is_for(&self, arrival: &Arrival<'_>) -> bool {
        let Wanted { service, operation, account, .. } = &self.wanted;
        service.as_deref().is_none_or(|service| service == arrival.service.id)
            && operation.as_deref().is_none_or(|operation| operation == arrival.operation)
            && account.is_none_or(|account| account == arrival.call.principal.account)
            && self.key.as_ref().is_none_or(|(id, arn)| touches(arrival, id, arn.as_deref()))
    }
}

impl Fault {
    /// What is done to requests for an operation with these errors. None if it can't happen to them.
    fn injected(&self, service: &'static ServiceModel, errors: &[&'static ErrorShape]) -> Option<Injected> {
        let is_json = matches!(service.protocol, Protocol::Json11 { .. });
        Some(match self {
            Self::Throttle if service.id == KMS.id => Injected::Error(throttled()),
            Self::Throttle => {
                let shape = if is_json { &THROTTLING_EXCEPTION } else { &THROTTLING };
                Injected::Error(AwsError::new(shape, "Rate exceeded"))
            }
            Self::Unavailable => {
                let shape = errors.iter().copied().find(|shape| **shape == KEY_UNAVAILABLE_EXCEPTION)?;
                Injected::Error(AwsError::new(shape, "The key is not available now."))
            }
            Self::DelayMs(ms) => Injected::Delay(Duration::from_millis(*ms)),
            Self::Error(WantedError { code, message }) => {
                let common = if is_json { &JSON_ERRORS[..] } else { &QUERY_ERRORS };
                let shape = errors.iter().chain(common).copied().find(|shape| shape.code == code)?;
                Injected::Error(AwsError { shape, message: message.clone(), recorded: None })
            }
        })
    }
}

/// The key that a text names by its id or ARN.
fn named_key(text: &str) -> Result<(KeyId, Option<String>), String> {
    if let Ok(KmsArn { resource: KmsResource::Key(id), .. }) = text.parse() {
        return Ok((id, Some(text.to_owned())));
    }
    let is_id = !text.starts_with("arn:") && !text.starts_with(AliasName::PREFIX);
    let id = is_id.then(|| text.parse().ok()).flatten();
    id.map(|id| (id, None)).ok_or_else(|| "key is the id or the ARN of a KMS key".to_owned())
}

/// Whether a request touches a key.
fn touches(arrival: &Arrival<'_>, id: &KeyId, arn: Option<&str>) -> bool {
    arrival.service.id == KMS.id
        && arrival.questions.iter().any(|question| match arn {
            Some(arn) => question.resource.arn == arn,
            None => question.resource.arn.rsplit_once(":key/").is_some_and(|(_, named)| named == id.as_str()),
        })
}
