//! Why a policy is refused, in AWS's words where they are known.

use super::{PolicyKind, SizeLimit};

/// Why a text is not a policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// The policy is longer than it may be: `LimitExceeded` of IAM, `LimitExceededException` of AWS KMS.
    #[error("{}", too_long(*kind, *limit))]
    TooLong {
        /// What the policy was to be.
        kind: PolicyKind,
        /// How long it may be.
        limit: SizeLimit,
    },
    /// The policy breaks the grammar: `MalformedPolicyDocument` of IAM and AWS STS, `MalformedPolicyDocumentException`
    /// of AWS KMS and AWS Organizations.
    #[error("{message}")]
    Malformed {
        /// What AWS answers.
        message: String,
        /// What exactly is wrong, and where.
        detail: String,
    },
}

impl PolicyError {
    /// What exactly is wrong, and where: AWS's message often says less.
    pub fn detail(&self) -> String {
        match self {
            Self::TooLong { .. } => self.to_string(),
            Self::Malformed { detail, .. } => detail.clone(),
        }
    }
}

fn too_long(kind: PolicyKind, limit: SizeLimit) -> String {
    let max = limit.max();
    match kind {
        PolicyKind::Key => format!("the policy is longer than {max} bytes"),
        PolicyKind::Trust => format!("Cannot exceed quota for ACLSizePerRole: {max}"),
        PolicyKind::Identity => format!("Cannot exceed quota for PolicySize: {max}"),
        PolicyKind::Session => format!("the session policy is longer than {max} characters"),
        PolicyKind::ServiceControl => "You have exceeded the maximum policy size.".to_owned(),
    }
}

/// Where in a policy.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    pub(super) kind: PolicyKind,
    /// Number of the statement, from 1.
    pub(super) statement: Option<usize>,
}

/// A policy that breaks the grammar in a way that AWS has no words of its own for.
pub(super) fn malformed(at: At, what: impl Into<String>) -> PolicyError {
    let detail = detail(at, what.into());
    let message = match at.kind {
        PolicyKind::Key => detail.clone(),
        PolicyKind::Trust | PolicyKind::Identity | PolicyKind::Session => "Syntax errors in policy.".to_owned(),
        PolicyKind::ServiceControl => {
            "The provided policy document does not meet the requirements of the specified policy type.".to_owned()
        }
    };
    PolicyError::Malformed { message, detail }
}

/// A policy that breaks the grammar in a way that IAM has words for. AWS KMS and AWS Organizations have others.
pub(super) fn malformed_as(at: At, iam: impl Into<String>, what: impl Into<String>) -> PolicyError {
    match (at.kind, malformed(at, what)) {
        (PolicyKind::Trust | PolicyKind::Identity | PolicyKind::Session, PolicyError::Malformed { detail, .. }) => {
            PolicyError::Malformed { message: iam.into(), detail }
        }
        (_, error) => error,
    }
}

/// A key policy that breaks the grammar in a way that AWS KMS has words for; with IAM's words for the others.
pub(super) fn malformed_in_words(at: At, kms: &str, iam: impl Into<String>, what: impl Into<String>) -> PolicyError {
    match (at.kind, malformed_as(at, iam, what)) {
        (PolicyKind::Key, PolicyError::Malformed { detail, .. }) => {
            PolicyError::Malformed { message: kms.to_owned(), detail }
        }
        (_, error) => error,
    }
}

pub(super) fn version(at: At) -> PolicyError {
    malformed_as(at, "Policy document must be version 2012-10-17 or greater.", "its Version is not 2012-10-17")
}

pub(super) fn duplicate_sid(at: At, sid: &str) -> PolicyError {
    let what = format!("two statements have the Sid {sid}");
    malformed_as(at, "Statement IDs (SID) in a single policy must be unique.", what)
}

pub(super) fn no_principal(at: At) -> PolicyError {
    let (kms, iam) = ("Policy contains a statement with no principal.", "Missing required field Principal");
    malformed_in_words(at, kms, iam, "it has no Principal")
}

pub(super) fn invalid_principal(at: At, kind: &str, text: &str) -> PolicyError {
    let kms = "Policy contains a statement with one or more invalid principals.";
    let iam = format!("Invalid principal in policy: \"{kind}\":\"{text}\"");
    malformed_in_words(at, kms, iam, format!("{text} is not a valid principal of the kind {kind}"))
}

fn detail(at: At, what: String) -> String {
    match at.statement {
        None => format!("The policy is not valid: {what}"),
        Some(number) => format!("Statement {number} of the policy is not valid: {what}"),
    }
}
