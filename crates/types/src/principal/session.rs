//! What temporary credentials say of themselves.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// What temporary credentials say of themselves: fixed when AWS STS gave them out, and the same until they expire.
///
/// Source: AWS STS API Reference, `AssumeRole` and `GetSessionToken`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// When the credentials were given out: `aws:TokenIssueTime`.
    pub issued: Timestamp,
    /// When they end.
    pub expires: Timestamp,
    /// Whether a multi-factor device was asked when they were given out: `aws:MultiFactorAuthPresent`.
    pub mfa: bool,
    /// Session tags, those that were handed on included: `aws:PrincipalTag/…`, before the tags of the role.
    pub tags: BTreeMap<String, String>,
    /// Keys of the session tags that a role that is assumed with these credentials gets too.
    pub transitive_tag_keys: BTreeSet<String>,
    /// `aws:SourceIdentity`; handed on when a role is assumed with these credentials.
    pub source_identity: Option<String>,
    /// The text of the session policy that was given inline.
    pub policy: Option<String>,
    /// ARNs of the managed policies that are session policies.
    pub policy_arns: Vec<String>,
}
