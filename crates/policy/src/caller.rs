//! Who asks.

use trent_types::AccountId;

/// Who makes a request, as policies see it.
#[derive(Debug, Clone, Copy)]
pub struct Caller<'a> {
    /// What sort of principal.
    pub kind: CallerKind,
    /// The account that the principal belongs to. Of no importance for [`CallerKind::Service`].
    pub account: AccountId,
    /// The principal's own ARN: of the root user, the user, or the session. For a service, its name.
    pub arn: &'a str,
    /// The principal's unique id, which is `aws:userid`: `AIDA…` of a user, `AROA…:name` of a role session, the
    /// account id of the root user.
    pub unique_id: &'a str,
    /// For sessions: who the session belongs to.
    pub issuer: Option<Issuer<'a>>,
    /// Whether a permissions boundary limits the user, or the role or user that a session belongs to.
    pub is_bounded: bool,
}

/// The identity that a session belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Issuer<'a> {
    /// ARN of the role that was assumed, with its path, or of the user who federated.
    pub arn: &'a str,
    /// Unique id of that role (`AROA…`) or user.
    pub unique_id: &'a str,
}

/// The sorts of principals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallerKind {
    /// The root user of an account.
    Root,
    /// An IAM user, with or without temporary credentials of `GetSessionToken`.
    User,
    /// A session of a role. [`Caller::issuer`] is the role.
    AssumedRole,
    /// A session of `GetFederationToken`. [`Caller::issuer`] is the user who federated.
    FederatedUser,
    /// A service of AWS that acts on its own behalf.
    Service,
}

/// How directly a policy of a resource names a caller. The order is that of strength.
///
/// Source: IAM User Guide, "Policy evaluation logic", on resource-based policies and implicit denies in other types of
/// policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Naming {
    /// The account is named: it decides with its own policies.
    Account,
    /// The role or user that a session belongs to is named: boundaries and session policies limit what is given.
    Issuer,
    /// The caller itself is named, or everyone: nothing but a `Deny` limits what is given.
    Caller,
}

impl Caller<'_> {
    /// How `principal` names this caller, `None` if it doesn't: the ARN or unique id of a principal, an account id, or
    /// the name of a service. For the grantee and the retiring principal of grants.
    pub fn named_by(&self, principal: &str) -> Option<Naming> {
        let issuer = self.issuer.map_or(["", ""], |issuer| [issuer.arn, issuer.unique_id]);
        let is_name = [self.arn, self.unique_id, self.account.as_str(), "*"].contains(&principal);
        // Most of many grants are for others: they are told by comparing alone.
        if !is_name && !issuer.contains(&principal) && !principal.ends_with(":root") {
            return None;
        }
        crate::principal::PrincipalPattern::of_text(principal)?.naming(self)
    }
}
