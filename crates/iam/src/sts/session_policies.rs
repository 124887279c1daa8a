//! Session policies, and how much room they and the session tags take.
//!
//! Source: AWS STS API Reference, `AssumeRole` and `GetFederationToken`, `Policy`, `PolicyArns` and `PackedPolicySize`.

use trent_engine::{Failure, Records};
use trent_model::sts::PolicyDescriptorType;
use trent_policy::parse::SizeLimit;
use trent_policy::{Policy, PolicyKind};
use trent_types::{AccountId, Arn};

use crate::errors::validation;
use crate::managed_policies;
use crate::sts::errors;
use crate::sts::session_tags::SessionTags;

/// Most managed policies of one session.
const ARNS_MAX: usize = 10;
/// Most characters of all session policies: the text of the inline one and the ARNs of the managed ones.
const PLAIN_CHARACTERS_MAX: usize = PolicyKind::SESSION_CHARACTERS_MAX;
/// Most bytes of session policies and tags together. AWS packs them in a way of its own and does not say how far; here
/// they are counted as they are, and a token with the most of them still fits into the head of a request.
const PACKED_BYTES_MAX: usize = 8 * 1024;

/// The session policies of a new session.
pub(super) struct SessionPolicies {
    /// The text of the inline policy.
    policy: Option<String>,
    arns: Vec<String>,
}

impl SessionPolicies {
    /// The policies that a request gives.
    ///
    /// # Errors
    /// `MalformedPolicyDocument`, `PackedPolicyTooLarge`, `ValidationError`.
    pub(super) fn new(policy: Option<&str>, arns: Option<&[PolicyDescriptorType]>) -> Result<Self, Failure> {
        let arns: Vec<String> =
            arns.unwrap_or_default().iter().filter_map(|descriptor| descriptor.arn.clone()).collect();
        if arns.len() > ARNS_MAX {
            return Err(validation(format!("A session can't have more than {ARNS_MAX} managed policies.")));
        }
        let texts = policy.into_iter().chain(arns.iter().map(String::as_str));
        let characters: usize = texts.map(|text| text.chars().count()).sum();
        if characters > PLAIN_CHARACTERS_MAX {
            return Err(errors::too_large(percent(characters, PLAIN_CHARACTERS_MAX)));
        }
        if let Some(text) = policy {
            let limit = SizeLimit::Characters(PLAIN_CHARACTERS_MAX);
            Policy::parse_within(PolicyKind::Session, limit, text).map_err(|error| errors::malformed_policy(&error))?;
        }
        Ok(Self { policy: policy.map(str::to_owned), arns })
    }

    /// ARNs of the managed policies.
    pub(super) fn arns(&self) -> &[String] {
        &self.arns
    }

    /// Checks that the managed policies are there, and of the account of the role or user, or AWS's own.
    ///
    /// # Errors
    /// `ValidationError`.
    pub(super) async fn check_arns(&self, account: AccountId, records: &Records) -> Result<(), Failure> {
        for arn in &self.arns {
            let owner = Arn::parse(arn).map(|arn| arn.account).unwrap_or_default();
            let is_own = owner == account.as_str() || owner == "aws";
            if !is_own || managed_policies::find(arn, records).await?.is_none() {
                return Err(validation(format!("Policy {arn} does not exist in the account {account}.")));
            }
        }
        Ok(())
    }

    fn bytes(&self) -> usize {
        self.policy.iter().chain(&self.arns).map(String::len).sum()
    }
}

/// How much of the allowed room policies and tags take, in percent; `None` if there are none.
///
/// # Errors
/// `PackedPolicyTooLarge`.
pub(super) fn packed_percent(policies: &SessionPolicies, tags: &SessionTags) -> Result<Option<i32>, Failure> {
    let bytes = policies.bytes() + tags.all().iter().map(|(key, value)| key.len() + value.len()).sum::<usize>();
    match percent(bytes, PACKED_BYTES_MAX) {
        0 => Ok(None),
        percent if bytes > PACKED_BYTES_MAX => Err(errors::too_large(percent)),
        percent => Ok(i32::try_from(percent).ok()),
    }
}

/// Rounded up, so that what is there is never nothing.
const fn percent(part: usize, whole: usize) -> usize {
    (part * 100).div_ceil(whole)
}
