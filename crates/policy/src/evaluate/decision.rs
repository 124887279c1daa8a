//! What is decided, and AWS's words for it.

use super::Question;

/// The decision on a request, with what decided it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision<'a> {
    /// The request may go on.
    Allowed {
        /// What allows it.
        by: AllowedBy<'a>,
    },
    /// The request is refused.
    Denied {
        /// What denies it, or what fails to allow it.
        because: Denial<'a>,
    },
}

/// What allows a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AllowedBy<'a> {
    /// The caller is the root user, to whom its account allows everything.
    RootUser,
    /// A statement of a policy.
    Policy(PolicyType, StatementRef<'a>),
    /// A grant, by its id.
    Grant(&'a str),
}

/// Why a request is denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Denial<'a> {
    /// The sort of policy that denies, or that doesn't allow.
    pub policy_type: PolicyType,
    /// The statement that denies explicitly; `None` if nothing allows.
    pub statement: Option<StatementRef<'a>>,
    /// Whether the resource is another account's, to which less is said.
    pub is_foreign: bool,
}

/// The sorts of policies, as AWS's messages know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PolicyType {
    /// A service control policy.
    ServiceControl,
    /// The policy of a resource: a key policy.
    Resource,
    /// The trust policy of a role.
    RoleTrust,
    /// A policy of a user, group or role.
    Identity,
    /// A permissions boundary.
    Boundary,
    /// A policy of a session.
    Session,
}

/// A statement of a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct StatementRef<'a> {
    /// Name of the policy.
    pub policy: &'a str,
    /// Number of the statement, from 1.
    pub number: usize,
    /// The statement's id, if it has one.
    pub sid: Option<&'a str>,
}

impl Decision<'_> {
    /// Whether the request may go on.
    pub const fn is_allowed(&self) -> bool {
        matches!(self, Self::Allowed { .. })
    }
}

impl PolicyType {
    /// The name in AWS's messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ServiceControl => "service control policy",
            Self::Resource => "resource-based policy",
            Self::RoleTrust => "role trust policy",
            Self::Identity => "identity-based policy",
            Self::Boundary => "permissions boundary",
            Self::Session => "session policy",
        }
    }

    const fn article(self) -> &'static str {
        match self {
            Self::RoleTrust => "the",
            Self::Identity => "an",
            Self::ServiceControl | Self::Resource | Self::Boundary | Self::Session => "a",
        }
    }
}

impl Denial<'_> {
    /// Whether a statement denies, as opposed to none allowing.
    pub const fn is_explicit(&self) -> bool {
        self.statement.is_some()
    }

    /// The end of AWS's message, from `because` or `with` on.
    ///
    /// Source: IAM User Guide, "Troubleshoot access denied error messages"; of AWS KMS across accounts what it answers.
    /// There the same words are said whatever the resource's policy says, and whether the resource exists or not.
    pub fn explanation(&self, action: &str) -> String {
        let name = self.policy_type.name();
        match (self.policy_type, self.statement) {
            (PolicyType::Resource, _) if self.is_foreign => {
                "because the resource does not exist in this Region, no resource-based policies allow access, or a \
                 resource-based policy explicitly denies access"
                    .to_owned()
            }
            (policy_type, Some(_)) => format!("with an explicit deny in {} {name}", policy_type.article()),
            (_, None) => format!("because no {name} allows the {action} action"),
        }
    }

    /// AWS's message to the caller.
    pub fn message(&self, question: &Question<'_>) -> String {
        let Question { caller, action, resource, .. } = question;
        let explanation = self.explanation(action);
        format!("User: {} is not authorized to perform: {action} on resource: {resource} {explanation}", caller.arn)
    }
}
