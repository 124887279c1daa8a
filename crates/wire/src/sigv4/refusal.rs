//! Why a request is not authenticated, and what AWS answers then.

use trent_engine::auth::CredentialError;
use trent_model::runtime::common_errors as errors;
use trent_model::{AwsError, ErrorShape};
use trent_types::Timestamp;

use crate::protocol::Family;

/// Why a request is not authenticated. The order in which reasons are looked for is the module's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    TwoForms,
    NoCredentials,
    NoAlgorithm,
    /// The hash of the header stands for it.
    NoPair {
        authorization: String,
    },
    Doubled(&'static str),
    NotText(&'static str),
    MissingFromHeader {
        missing: Vec<&'static str>,
        authorization: String,
    },
    MissingFromQuery {
        missing: Vec<&'static str>,
    },
    NoDate {
        got: String,
    },
    ExpiresNoNumber,
    ExpiresTooSmall,
    ExpiresTooLarge,
    Expired {
        signed_at: Timestamp,
        now: Timestamp,
        lifetime_ms: i64,
    },
    NotYetCurrent {
        signed_at: Timestamp,
        now: Timestamp,
        skew_ms: i64,
    },
    HostNotSigned,
    HeaderNotSigned {
        name: String,
    },
    Algorithm {
        got: String,
    },
    Credential {
        got: String,
    },
    Scope(Vec<ScopeFault>),
    Credentials(CredentialError),
    WrongSignature {
        canonical_request: String,
        string_to_sign: String,
    },
}

/// What is wrong with a credential scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ScopeFault {
    Region { got: String },
    Service { expected: String },
    Terminator { got: String },
    Date { got: String, time: String },
}

/// Kinds of refusal that have an error code of their own.
enum Kind {
    Missing,
    Incomplete,
    Mismatch,
    UnknownKey,
    ExpiredToken,
    Internal,
}

const WRONG_SIGNATURE: &str = "The request signature we calculated does not match the signature you provided. Check \
                               your AWS Secret Access Key and signing method. Consult the service documentation for \
                               details.";

impl Refusal {
    /// What the caller is answered. Only services of AWS JSON quote what they would have signed.
    pub(crate) fn error(&self, family: Family) -> AwsError {
        match self {
            Self::WrongSignature { canonical_request, string_to_sign } if family == Family::Json => AwsError::new(
                self.shape(family),
                format!(
                    "{WRONG_SIGNATURE}\n\nThe Canonical String for this request should have been\n\
                     '{canonical_request}'\n\nThe String-to-Sign should have been\n'{string_to_sign}'\n"
                ),
            ),
            _ => self.logged_error(family),
        }
    }

    /// What is written down: the same without the canonical request, as that has the session token in it.
    pub(crate) fn logged_error(&self, family: Family) -> AwsError {
        let shape = self.shape(family);
        match self.message(family) {
            Some(message) => AwsError::new(shape, message),
            None => AwsError::bare(shape),
        }
    }

    fn kind(&self) -> Kind {
        match self {
            Self::NoCredentials => Kind::Missing,
            Self::NoAlgorithm
            | Self::NoPair { .. }
            | Self::Doubled(_)
            | Self::NotText(_)
            | Self::MissingFromHeader { .. }
            | Self::MissingFromQuery { .. }
            | Self::NoDate { .. }
            | Self::ExpiresNoNumber
            | Self::ExpiresTooSmall
            | Self::ExpiresTooLarge
            | Self::Algorithm { .. }
            | Self::Credential { .. } => Kind::Incomplete,
            Self::TwoForms
            | Self::Expired { .. }
            | Self::NotYetCurrent { .. }
            | Self::HostNotSigned
            | Self::HeaderNotSigned { .. }
            | Self::Scope(_)
            | Self::WrongSignature { .. } => Kind::Mismatch,
            Self::Credentials(CredentialError::UnknownAccessKey | CredentialError::InvalidToken) => Kind::UnknownKey,
            Self::Credentials(CredentialError::ExpiredToken) => Kind::ExpiredToken,
            Self::Credentials(CredentialError::Internal) => Kind::Internal,
        }
    }

    fn shape(&self, family: Family) -> &'static ErrorShape {
        match (self.kind(), family) {
            (Kind::Missing, Family::Json) => &errors::MISSING_AUTHENTICATION_TOKEN_EXCEPTION,
            (Kind::Missing, Family::Query) => &errors::MISSING_AUTHENTICATION_TOKEN,
            (Kind::Incomplete, Family::Json) => &errors::INCOMPLETE_SIGNATURE_EXCEPTION,
            (Kind::Incomplete, Family::Query) => &errors::INCOMPLETE_SIGNATURE,
            (Kind::Mismatch, Family::Json) => &errors::INVALID_SIGNATURE_EXCEPTION,
            (Kind::Mismatch, Family::Query) => &errors::SIGNATURE_DOES_NOT_MATCH,
            (Kind::UnknownKey, Family::Json) => &errors::UNRECOGNIZED_CLIENT_EXCEPTION,
            (Kind::UnknownKey, Family::Query) => &errors::INVALID_CLIENT_TOKEN_ID,
            (Kind::ExpiredToken, Family::Json) => &errors::EXPIRED_TOKEN_EXCEPTION,
            (Kind::ExpiredToken, Family::Query) => &errors::EXPIRED_TOKEN,
            (Kind::Internal, _) => &errors::INTERNAL_FAILURE,
        }
    }

    fn message(&self, family: Family) -> Option<String> {
        Some(match self {
            Self::TwoForms => {
                "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.".to_owned()
            }
            Self::NoCredentials => match family {
                Family::Json => "Missing Authentication Token".to_owned(),
                Family::Query => "Request is missing Authentication Token".to_owned(),
            },
            Self::NoAlgorithm => {
                "Authorization header must begin with the algorithm name, which cannot include an equal-sign".to_owned()
            }
            Self::NoPair { authorization } => format!(
                "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded \
                 with Base64): '{authorization}'."
            ),
            Self::Doubled(name) => format!("'{name}' must be given only once."),
            Self::NotText(name) => format!("'{name}' must be UTF-8."),
            Self::MissingFromHeader { missing, authorization } => {
                let mut message = String::new();
                for name in missing {
                    message.push_str(&match *name {
                        "Date" => "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' \
                                   header. "
                            .to_owned(),
                        name => format!("Authorization header requires '{name}' parameter. "),
                    });
                }
                message + "(Hashed with SHA-256 and encoded with Base64) Authorization=" + authorization
            }
            Self::MissingFromQuery { missing } => {
                let sentence = |name| format!("AWS query-string parameters must include '{name}'. ");
                missing.iter().map(sentence).collect::<String>() + "Re-examine the query-string parameters."
            }
            Self::NoDate { got } => format!(
                "Date must be in ISO-8601 'basic format'. Got '{got}'. See http://en.wikipedia.org/wiki/ISO_8601"
            ),
            Self::ExpiresNoNumber => "X-Amz-Expires should be a number".to_owned(),
            Self::ExpiresTooSmall => "X-Amz-Expires must be greater than 0".to_owned(),
            Self::ExpiresTooLarge => {
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less \
                 than 604800 seconds"
                    .to_owned()
            }
            Self::Expired { signed_at, now, lifetime_ms } => format!(
                "Signature expired: {} is now earlier than {} ({} - {}.)",
                signed_at.basic(),
                now.plus_ms(-lifetime_ms).basic(),
                now.basic(),
                span(*lifetime_ms)
            ),
            Self::NotYetCurrent { signed_at, now, skew_ms } => format!(
                "Signature not yet current: {} is still later than {} ({} + {}.)",
                signed_at.basic(),
                now.plus_ms(*skew_ms).basic(),
                now.basic(),
                span(*skew_ms)
            ),
            Self::HostNotSigned => {
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned()
            }
            Self::HeaderNotSigned { name } => format!("'{name}' must be a 'SignedHeader' in the AWS Authorization."),
            Self::Algorithm { got } => {
                format!("Unsupported AWS 'algorithm': '{got}' (only AWS4-HMAC-SHA256 for now). ")
            }
            Self::Credential { got } => format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got \
                 '{got}'"
            ),
            Self::Scope(faults) => faults.iter().map(ScopeFault::sentence).collect::<Vec<_>>().join(" "),
            Self::Credentials(CredentialError::UnknownAccessKey | CredentialError::InvalidToken) => {
                "The security token included in the request is invalid.".to_owned()
            }
            Self::Credentials(CredentialError::ExpiredToken) => {
                "The security token included in the request is expired".to_owned()
            }
            Self::Credentials(CredentialError::Internal) => return None,
            Self::WrongSignature { .. } => WRONG_SIGNATURE.to_owned(),
        })
    }
}

impl ScopeFault {
    fn sentence(&self) -> String {
        match self {
            Self::Region { got } => format!("Credential should be scoped to a valid region, not '{got}'."),
            Self::Service { expected } => format!("Credential should be scoped to correct service: '{expected}'."),
            Self::Terminator { got } => {
                format!("Credential should be scoped with a valid terminator: 'aws4_request', not '{got}'.")
            }
            Self::Date { got, time } => format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{got}' != \
                 '{}', from '{time}'.",
                time.get(..8).unwrap_or_default()
            ),
        }
    }
}

/// `5 min`, or `90 sec` where that is no whole number of minutes.
fn span(ms: i64) -> String {
    let seconds = ms / 1000;
    if seconds % 60 == 0 { format!("{} min", seconds / 60) } else { format!("{seconds} sec") }
}
