//! From presented credentials to a claim that is well-formed, fresh and meant for this server, and on to its proof.

use hyper::header::HOST;
use trent_engine::auth::{Scope, Signer};
use trent_types::{Principal, Region, Timestamp};

use super::refusal::ScopeFault;
use super::{Form, Presented, Refusal, SignedRequest, canonical, date};
use crate::regions::ServedRegions;

/// How far a client's clock may be off.
///
/// Source: IAM User Guide, "Elements of an AWS API request signature", on time stamps.
const SKEW_MS: i64 = 5 * MINUTE_MS;

const MINUTE_MS: i64 = 60 * 1000;

/// The longest time that an address with credentials may be valid, in seconds: 7 days.
///
/// Source: IAM User Guide, "Elements of an AWS API request signature", `X-Amz-Expires`.
const EXPIRES_SECONDS_MAX: i64 = 604_800;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const TERMINATOR: &str = "aws4_request";

/// What a credential scope is held against.
pub(crate) struct Expectation<'a> {
    /// Signing name of the service that the request is for. `None` if the request names no operation: then any service
    /// will do, as nothing will be done for the caller.
    pub(crate) service: Option<&'static str>,
    pub(crate) regions: &'a ServedRegions,
    pub(crate) now: Timestamp,
}

/// A claim to be someone: well-formed, fresh, meant for this server, unproven.
pub(crate) struct Claim<'a> {
    presented: &'a Presented<'a>,
    access_key_id: &'a str,
    /// In the basic format.
    time: String,
    /// `date/region/service/aws4_request`.
    scope_text: &'a str,
    scope: Scope<'a>,
    region: Region,
}

impl<'a> Claim<'a> {
    /// Reasons 4 to 9 of the module's list.
    ///
    /// # Errors
    /// [`Refusal`], the first reason that holds.
    pub(crate) fn of(
        presented: &'a Presented<'a>,
        request: &SignedRequest<'_>,
        expect: &Expectation<'_>,
    ) -> Result<Self, Refusal> {
        let signed_at =
            date::parse(&presented.date).ok_or_else(|| Refusal::NoDate { got: presented.date.to_string() })?;
        check_time(presented, signed_at, expect.now)?;
        check_signed_headers(presented, request)?;
        if presented.algorithm != ALGORITHM {
            return Err(Refusal::Algorithm { got: presented.algorithm.to_string() });
        }
        let credential = &*presented.credential;
        let mut parts = credential.split('/');
        let [Some(access_key_id), Some(date), Some(region), Some(service), Some(terminator), None] =
            std::array::from_fn(|_| parts.next())
        else {
            return Err(Refusal::Credential { got: presented.credential.to_string() });
        };
        let time = signed_at.basic();
        let expected_service = expect.service.unwrap_or(service);
        let mut faults = Vec::new();
        let found_region = expect.regions.of_scope(expected_service, region);
        if found_region.is_none() {
            faults.push(ScopeFault::Region { got: region.to_owned() });
        }
        if service != expected_service {
            faults.push(ScopeFault::Service { expected: expected_service.to_owned() });
        }
        if terminator != TERMINATOR {
            faults.push(ScopeFault::Terminator { got: terminator.to_owned() });
        }
        if !time.starts_with(date) || date.len() != "YYYYMMDD".len() {
            faults.push(ScopeFault::Date { got: date.to_owned(), time: time.clone() });
        }
        let Some(region_found) = found_region.filter(|_| faults.is_empty()) else {
            return Err(Refusal::Scope(faults));
        };
        let scope_text = credential.get(access_key_id.len() + 1..).unwrap_or_default();
        let scope = Scope { date, region, service };
        Ok(Self { presented, access_key_id, time, scope_text, scope, region: region_found })
    }

    /// The access key id.
    pub(crate) fn access_key_id(&self) -> &'a str {
        self.access_key_id
    }

    /// The session token.
    pub(crate) fn session_token(&self) -> Option<&'a str> {
        self.presented.session_token.as_deref()
    }

    /// The credential scope.
    pub(crate) fn scope(&self) -> Scope<'a> {
        self.scope
    }

    /// The Region that the request is for.
    pub(crate) fn into_region(self) -> Region {
        self.region
    }

    /// The principal, if the signature is the request's and the signer's.
    ///
    /// # Errors
    /// [`Refusal::WrongSignature`].
    pub(crate) fn prove(&self, request: &SignedRequest<'_>, signer: Signer) -> Result<Principal, Refusal> {
        let canonical_request = canonical::request(request, self.presented.form, &self.presented.signed_headers);
        let string_to_sign = canonical::string_to_sign(&self.time, self.scope_text, &canonical_request);
        signer.verify(&string_to_sign, &self.presented.signature).ok_or_else(|| Refusal::WrongSignature {
            canonical_request: String::from_utf8_lossy(&canonical_request).into_owned(),
            string_to_sign: String::from_utf8_lossy(&string_to_sign).into_owned(),
        })
    }
}

/// Whether the signature is neither too old nor from the future. Whole seconds count.
fn check_time(presented: &Presented<'_>, signed_at: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    let lifetime_ms = match (presented.form, &presented.expires) {
        (Form::Query, Some(expires)) => lifetime_ms(expires)?,
        (Form::Query, None) | (Form::Header, _) => SKEW_MS,
    };
    let now = Timestamp::from_epoch_ms(now.epoch_seconds().saturating_mul(1000));
    if signed_at < now.plus_ms(-lifetime_ms) {
        return Err(Refusal::Expired { signed_at, now, lifetime_ms });
    }
    if signed_at > now.plus_ms(SKEW_MS) {
        return Err(Refusal::NotYetCurrent { signed_at, now, skew_ms: SKEW_MS });
    }
    Ok(())
}

fn lifetime_ms(expires: &str) -> Result<i64, Refusal> {
    let is_number = !expires.is_empty() && expires.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = expires.parse::<i64>().ok().filter(|_| is_number).ok_or(Refusal::ExpiresNoNumber)?;
    match seconds {
        0 => Err(Refusal::ExpiresTooSmall),
        1..=EXPIRES_SECONDS_MAX => Ok(seconds * 1000),
        _ => Err(Refusal::ExpiresTooLarge),
    }
}

/// Whether what must be signed is said to be: the host, and every `x-amz-` header that is there. Case does not matter.
fn check_signed_headers(presented: &Presented<'_>, request: &SignedRequest<'_>) -> Result<(), Refusal> {
    let is_signed = |name: &str| presented.signed_headers.split(';').any(|signed| signed.eq_ignore_ascii_case(name));
    if !is_signed(HOST.as_str()) {
        return Err(Refusal::HostNotSigned);
    }
    let unsigned = request.headers.keys().find(|name| name.as_str().starts_with("x-amz-") && !is_signed(name.as_str()));
    unsigned.map_or(Ok(()), |name| Err(Refusal::HeaderNotSigned { name: name.to_string() }))
}
