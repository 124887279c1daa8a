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
    /// Whether the caller is told which policy denies: where the resource is its account's or its organization's.
    pub names_policy: bool,
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

impl<'a> Denial<'a> {
    /// Whether a statement denies, as opposed to none allowing.
    pub const fn is_explicit(&self) -> bool {
        self.statement.is_some()
    }

    /// The end of AWS's message, from `because` or `with` on.
    ///
    /// Source: IAM User Guide, "Troubleshoot access denied error messages"; AWS Security Blog, "Enhanced access denied
    /// error messages with policy ARNs"; of AWS KMS across accounts what it answers. There the same words are said
    /// whatever the resource's policy says, and whether the resource exists or not.
    pub fn explanation(&self, action: &str) -> String {
        let name = self.policy_type.name();
        match (self.policy_type, self.statement) {
            (PolicyType::Resource, _) if self.is_foreign && is_of_kms(action) => {
                "because the resource does not exist in this Region, no resource-based policies allow access, or a \
                 resource-based policy explicitly denies access"
                    .to_owned()
            }
            (policy_type, Some(statement)) => {
                let mut words = format!("with an explicit deny in {} {name}", policy_type.article());
                if let Some(arn) = self.told_arn(statement) {
                    words.push_str(": ");
                    words.push_str(arn);
                }
                words
            }
            (_, None) => format!("because no {name} allows the {action} action"),
        }
    }

    /// ARN of the policy that denies, where the caller is told it: inline policies and those of resources have none.
    fn told_arn(&self, statement: StatementRef<'a>) -> Option<&'a str> {
        let may_have_one = match self.policy_type {
            PolicyType::ServiceControl | PolicyType::Identity | PolicyType::Boundary | PolicyType::Session => true,
            PolicyType::Resource | PolicyType::RoleTrust => false,
        };
        (self.names_policy && may_have_one && statement.policy.starts_with("arn:")).then_some(statement.policy)
    }

    /// AWS's message to the caller.
    pub fn message(&self, question: &Question<'_>) -> String {
        let Question { caller, action, resource, .. } = question;
        let explanation = self.explanation(action);
        format!("User: {} is not authorized to perform: {action} on resource: {resource} {explanation}", caller.arn)
    }
}

fn is_of_kms(action: &str) -> bool {
    action.get(..4).is_some_and(|service| service.eq_ignore_ascii_case("kms:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ARN: &str = "arn:aws:iam::111122223333:policy/p";

    fn denial(policy_type: PolicyType, policy: Option<&'static str>) -> Denial<'static> {
        let statement = policy.map(|policy| StatementRef { policy, number: 1, sid: None });
        Denial { policy_type, statement, is_foreign: false, names_policy: true }
    }

    #[test]
    fn a_policy_that_denies_is_told_by_its_arn() {
        let check = |policy_type: PolicyType, policy: &'static str, expect: &str| {
            assert_eq!(denial(policy_type, Some(policy)).explanation("kms:Encrypt"), expect);
        };
        check(PolicyType::Identity, ARN, &format!("with an explicit deny in an identity-based policy: {ARN}"));
        check(PolicyType::ServiceControl, ARN, &format!("with an explicit deny in a service control policy: {ARN}"));
        check(PolicyType::Boundary, ARN, &format!("with an explicit deny in a permissions boundary: {ARN}"));
        check(PolicyType::Session, ARN, &format!("with an explicit deny in a session policy: {ARN}"));
        check(PolicyType::Identity, "user_bob_p", "with an explicit deny in an identity-based policy");
        check(PolicyType::Session, "session policy", "with an explicit deny in a session policy");
        check(PolicyType::Resource, ARN, "with an explicit deny in a resource-based policy");
        check(PolicyType::RoleTrust, ARN, "with an explicit deny in the role trust policy");
    }

    #[test]
    fn a_policy_is_not_named_where_nothing_is_told_or_nothing_denies() {
        let denied = Denial { names_policy: false, ..denial(PolicyType::Identity, Some(ARN)) };
        assert_eq!(denied.explanation("kms:Encrypt"), "with an explicit deny in an identity-based policy");
        let implicit = denial(PolicyType::Boundary, None).explanation("kms:Encrypt");
        assert_eq!(implicit, "because no permissions boundary allows the kms:Encrypt action");
    }

    #[test]
    fn only_kms_says_what_it_says_across_accounts() {
        let foreign = Denial { is_foreign: true, ..denial(PolicyType::Resource, None) };
        assert!(foreign.explanation("kms:Encrypt").starts_with("because the resource does not exist in this Region"));
        assert_eq!(
            foreign.explanation("iam:GetPolicy"),
            "because no resource-based policy allows the iam:GetPolicy action"
        );
    }
}
