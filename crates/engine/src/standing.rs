//! What the policies of a principal's account say of the principal.

use std::collections::BTreeMap;
use std::sync::Arc;

use trent_policy::Policy;
use trent_policy::evaluate::NamedPolicy;
use trent_types::{AccountId, Principal};

use crate::{BoxFuture, Failure};

/// What the policies of a principal's account say of the principal, and what conditions can ask about it.
#[derive(Debug, Default)]
pub struct Standing {
    /// Policies of the user and its groups, or of the role.
    pub identity: Vec<OwnPolicy>,
    /// The permissions boundary.
    pub boundary: Option<OwnPolicy>,
    /// Session policies.
    pub session: Vec<OwnPolicy>,
    /// Service control policies, by level from the organization's root down to the account.
    pub service_control: Vec<Vec<OwnPolicy>>,
    /// `aws:PrincipalTag/…`: tags of the user or role, and of the session, which prevail.
    pub tags: BTreeMap<String, String>,
    /// The organization of the principal's account.
    pub organization: Option<Organization>,
}

/// A compiled policy with the name by which explanations call it.
#[derive(Debug, Clone)]
pub struct OwnPolicy {
    /// Its ARN, or its name where it has none.
    pub name: Arc<str>,
    /// The policy.
    pub policy: Arc<Policy>,
}

/// An organization, seen from an account in it.
#[derive(Debug, Clone)]
pub struct Organization {
    /// `aws:PrincipalOrgID`, `aws:ResourceOrgID`.
    pub id: String,
    /// `aws:PrincipalOrgPaths`, `aws:ResourceOrgPaths`.
    pub path: String,
    /// The management account.
    pub management_account: AccountId,
}

impl OwnPolicy {
    pub(crate) fn named(&self) -> NamedPolicy<'_> {
        NamedPolicy { name: &self.name, policy: &self.policy }
    }
}

/// Knows principals. Implemented over the identity store.
pub trait Identities: Send + Sync {
    /// What the policies of its account say of a principal.
    ///
    /// # Errors
    /// [`Failure::Aws`] if the principal is no more; [`Failure::Internal`].
    fn standing<'a>(&'a self, principal: &'a Principal) -> BoxFuture<'a, Result<Arc<Standing>, Failure>>;

    /// Whether there is a principal that the policy of a resource names: an ARN, an account id or the name of a
    /// service. `*` is always there.
    ///
    /// # Errors
    /// [`Failure::Internal`].
    fn exists<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<bool, Failure>>;

    /// The unique id of the user or role that an ARN names (of a session: its role's). `None` for everything else:
    /// accounts, services, and who is not there.
    ///
    /// # Errors
    /// [`Failure::Internal`].
    fn unique_id<'a>(&'a self, _principal: &'a str) -> BoxFuture<'a, Result<Option<String>, Failure>> {
        Box::pin(async { Ok(None) })
    }

    /// The organization that an account is in, if it is in one.
    ///
    /// # Errors
    /// [`Failure::Internal`].
    fn organization(&self, _account: AccountId) -> BoxFuture<'_, Result<Option<Organization>, Failure>> {
        Box::pin(async { Ok(None) })
    }
}

/// Knows the root users of all accounts and nobody else.
#[derive(Debug, Default)]
pub struct RootsOnly {}

impl Identities for RootsOnly {
    fn standing<'a>(&'a self, _: &'a Principal) -> BoxFuture<'a, Result<Arc<Standing>, Failure>> {
        Box::pin(async { Ok(Arc::default()) })
    }

    fn exists<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<bool, Failure>> {
        let known = principal == "*" || principal.ends_with(":root") || principal.parse::<AccountId>().is_ok();
        Box::pin(async move { Ok(known) })
    }
}
