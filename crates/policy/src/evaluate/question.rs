//! What is to be decided.

use std::fmt;

use trent_types::AccountId;

use super::PolicyType;
use crate::caller::Caller;
use crate::context::Context;
use crate::parse::PolicyKind;
use crate::policy::Policy;

/// "May this caller do this to that?", with everything that has a say in it.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// Who asks.
    pub caller: &'a Caller<'a>,
    /// IAM action, for instance `kms:Encrypt`, as it is to appear in messages.
    pub action: &'a str,
    /// ARN of the resource, or `*` where the operation names none.
    pub resource: &'a str,
    /// Account that owns the resource.
    pub resource_account: AccountId,
    /// What else is known about the request.
    pub context: &'a dyn Context,
    /// The policies that apply.
    pub policies: Policies<'a>,
    /// Whether the resource's own policy must agree.
    pub consent: ResourceConsent,
    /// The grant that allows the request, if there is one.
    pub grant: Option<Grant<'a>>,
}

/// The policies that have a say in a request.
#[derive(Debug, Clone, Copy, Default)]
pub struct Policies<'a> {
    /// Service control policies of the caller's organization, by level: the root, the organizational units down to the
    /// account, the account. At each level one of the policies must allow. None for the management account, for
    /// service-linked roles and for services.
    pub service_control: &'a [&'a [NamedPolicy<'a>]],
    /// The policy of the resource: key policy or trust policy.
    pub resource: Option<NamedPolicy<'a>>,
    /// Policies of the user and its groups, or of the role.
    pub identity: &'a [NamedPolicy<'a>],
    /// The permissions boundary of the user or role.
    pub boundary: Option<NamedPolicy<'a>>,
    /// Policies that were given when the session was begun: inline and managed, of which any may allow. Empty if none
    /// were.
    pub session: &'a [NamedPolicy<'a>],
}

/// A policy with a name to tell people: its ARN, or its name where it has none.
#[derive(Clone, Copy)]
pub struct NamedPolicy<'a> {
    /// The name.
    pub name: &'a str,
    /// The policy.
    pub policy: &'a Policy,
}

/// Whether a resource's own policy must agree within the account that owns the resource. Across accounts it always
/// must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResourceConsent {
    /// It must: KMS keys and roles. Policies of identities count only where the policy of the resource says so.
    Required,
    /// It need not: all other resources.
    NotNeeded,
}

/// A grant of AWS KMS that allows the operation that is asked for, constraints included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant<'a> {
    /// The grant's id.
    pub id: &'a str,
    /// The grantee principal. If it is an account, the account's own policies decide for its users and roles.
    pub grantee: &'a str,
}

impl Question<'_> {
    /// What the resource's policy is called.
    pub(super) fn resource_policy_type(&self) -> PolicyType {
        match self.policies.resource {
            Some(NamedPolicy { policy, .. }) if policy.kind() == PolicyKind::Trust => PolicyType::RoleTrust,
            Some(_) | None => PolicyType::Resource,
        }
    }
}

impl fmt::Debug for NamedPolicy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl fmt::Debug for Question<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for {} on {}", self.action, self.caller.arn, self.resource)
    }
}
