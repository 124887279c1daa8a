//! The decision on a request.
//!
//! Sources: IAM User Guide, "Policy evaluation logic", "Cross-account policy evaluation logic", "Permissions boundaries
//! for IAM entities", "Policies and permissions in IAM" (session policies); AWS KMS Developer Guide, "Default key
//! policy", "Troubleshooting key access", "Allowing users in other accounts to use a KMS key".

mod decision;
mod question;

pub use decision::{AllowedBy, Decision, Denial, PolicyType, StatementRef};
pub use question::{Grant, NamedPolicy, Policies, Question, ResourceConsent};

use crate::arn_pattern::ArnText;
use crate::caller::{CallerKind, Naming};
use crate::policy::Effect;
use crate::request::Subject;

/// What a set of policies says.
#[derive(Debug, Clone, Copy, Default)]
struct Finding<'a> {
    deny: Option<StatementRef<'a>>,
    /// The statement that allows and names the caller most directly.
    allow: Option<(Naming, StatementRef<'a>)>,
}

/// What all policies say.
struct Findings<'a> {
    /// The first level of service control policies that doesn't allow, if there is one.
    service_control_allows: bool,
    resource: Finding<'a>,
    identity: Finding<'a>,
    boundary: Option<Finding<'a>>,
    session: Option<Finding<'a>>,
}

/// Decides on a request. Whatever is not allowed is denied.
///
/// An explicit deny comes first, wherever it stands. Then every level of service control policies must allow. What the
/// resource's policy gives to the caller itself (or to everyone) is enough within an account; what it gives to the
/// caller's role is limited by boundary and session policy; what it gives to the caller's account is for the policies
/// of identities to hand on. Across accounts, both sides must allow.
pub fn evaluate<'a>(question: &Question<'a>) -> Decision<'a> {
    let subject = question.subject();
    let findings = match look(question, &subject) {
        Ok(findings) => findings,
        Err(denial) => return Decision::Denied { because: denial },
    };
    if !findings.service_control_allows {
        return question.denied(PolicyType::ServiceControl);
    }
    let by_policy = findings.resource.allow;
    let is_own = !question.is_foreign();
    let is_service = question.caller.kind == CallerKind::Service;
    let is_given_by_policy = is_own && by_policy.is_some_and(|(naming, _)| naming == Naming::Caller);
    let grant = question.grant.and_then(|grant| Some((question.caller.named_by(grant.grantee)?, grant)));
    if let Some((naming, Grant { id, .. })) = grant {
        match (naming, findings.limits(question)) {
            (Naming::Caller, _) | (Naming::Issuer, Ok(())) => return Decision::Allowed { by: AllowedBy::Grant(id) },
            (Naming::Issuer, Err(limit)) if !is_given_by_policy => return question.denied(limit),
            // The account's own policies have to hand on what is granted to the account.
            (Naming::Issuer, Err(_)) | (Naming::Account, _) => {}
        }
    }
    let naming = by_policy.map(|(naming, _)| naming).max(grant.map(|(naming, _)| naming));
    let policy_type = question.resource_policy_type();
    match (naming, by_policy) {
        (Some(Naming::Caller), Some((_, statement))) if is_own => {
            Decision::Allowed { by: AllowedBy::Policy(policy_type, statement) }
        }
        (Some(Naming::Issuer), Some((Naming::Issuer, statement))) if is_own => match findings.limits(question) {
            Ok(()) => Decision::Allowed { by: AllowedBy::Policy(policy_type, statement) },
            Err(limit) => question.denied(limit),
        },
        (None, _) if is_service || !is_own || question.consent == ResourceConsent::Required => {
            question.denied(policy_type)
        }
        _ => findings.by_identity(question),
    }
}

/// Why a request is denied whose resource was not found, or which the caller must learn nothing about: what the caller's
/// own account says, and the same for all otherwise. The policy of the resource has no say in it, nor have grants.
pub fn unseen<'a>(question: &Question<'a>) -> Denial<'a> {
    let resource_policy_type = question.resource_policy_type();
    let policies = Policies { resource: None, ..question.policies };
    let question = Question { policies, ..*question };
    let of = |policy_type, statement| Denial { policy_type, statement, is_foreign: true, names_policy: false };
    match look(&question, &question.subject()) {
        Err(Denial { policy_type, statement, .. }) => of(policy_type, statement),
        Ok(findings) if !findings.service_control_allows => of(PolicyType::ServiceControl, None),
        Ok(_) => of(resource_policy_type, None),
    }
}

/// Whether the resource's side allows a request, by its policy or by the grant: then the caller may know of the resource.
pub fn is_shown(question: &Question<'_>) -> bool {
    let finding = find(question.policies.resource.as_slice(), &question.subject());
    let is_granted = || question.grant.is_some_and(|grant| question.caller.named_by(grant.grantee).is_some());
    finding.deny.is_none() && (finding.allow.is_some() || is_granted())
}

impl<'a> Question<'a> {
    pub(crate) fn subject(&self) -> Subject<'a> {
        Subject {
            caller: self.caller,
            action: self.action.to_ascii_lowercase(),
            resource: ArnText::new(self.resource),
            context: self.context,
        }
    }

    fn denied(&self, policy_type: PolicyType) -> Decision<'a> {
        Decision::Denied { because: self.denial(policy_type, None) }
    }

    fn denial(&self, policy_type: PolicyType, statement: Option<StatementRef<'a>>) -> Denial<'a> {
        let is_foreign = self.is_foreign();
        Denial { policy_type, statement, is_foreign, names_policy: !is_foreign }
    }

    /// Whether the resource is another account's. Nothing is foreign to services.
    pub fn is_foreign(&self) -> bool {
        self.caller.kind != CallerKind::Service && self.caller.account != self.resource_account
    }

    /// Whether everything is allowed to the caller by its own account, unless something forbids it: so for the root
    /// user, also where it federated.
    fn is_root(&self) -> bool {
        let by_root = self.caller.issuer.is_some_and(|issuer| issuer.arn.ends_with(":root"));
        self.caller.kind == CallerKind::Root || by_root
    }
}

impl<'a> Findings<'a> {
    /// What the caller's own account says.
    fn by_identity(&self, question: &Question<'a>) -> Decision<'a> {
        let by = match self.identity.allow {
            Some((_, statement)) => AllowedBy::Policy(PolicyType::Identity, statement),
            None if question.is_root() => AllowedBy::RootUser,
            None => return question.denied(PolicyType::Identity),
        };
        match self.limits(question) {
            Ok(()) => Decision::Allowed { by },
            Err(limit) => question.denied(limit),
        }
    }

    /// Whether boundary and session policy allow; if not, which of them doesn't.
    fn limits(&self, question: &Question<'_>) -> Result<(), PolicyType> {
        if self.boundary.is_some_and(|boundary| boundary.allow.is_none()) {
            return Err(PolicyType::Boundary);
        }
        match self.session {
            Some(session) if session.allow.is_none() => Err(PolicyType::Session),
            // A federated user without a session policy has no permissions.
            None if question.caller.kind == CallerKind::FederatedUser => Err(PolicyType::Session),
            Some(_) | None => Ok(()),
        }
    }
}

/// Asks all policies.
///
/// # Errors
/// The first explicit deny.
fn look<'a>(question: &Question<'a>, subject: &Subject<'a>) -> Result<Findings<'a>, Denial<'a>> {
    let ask = |policies: &[NamedPolicy<'a>], policy_type: PolicyType| {
        let finding = find(policies, subject);
        match finding.deny {
            Some(statement) => Err(question.denial(policy_type, Some(statement))),
            None => Ok(finding),
        }
    };
    let Policies { service_control, resource, identity, boundary, session } = &question.policies;
    let mut service_control_allows = true;
    for level in *service_control {
        service_control_allows &= ask(level, PolicyType::ServiceControl)?.allow.is_some();
    }
    // Across accounts the resource comes last: a caller whom its own account denies learns nothing about it.
    let ask_resource = || ask(resource.as_slice(), question.resource_policy_type());
    let own_resource = if question.is_foreign() { None } else { Some(ask_resource()?) };
    let identity = ask(identity, PolicyType::Identity)?;
    let boundary = match boundary {
        Some(policy) => Some(ask(std::slice::from_ref(policy), PolicyType::Boundary)?),
        None => None,
    };
    let session = match session {
        [] => None,
        policies => Some(ask(policies, PolicyType::Session)?),
    };
    let resource = match own_resource {
        Some(finding) => finding,
        None => ask_resource()?,
    };
    Ok(Findings { service_control_allows, resource, identity, boundary, session })
}

/// Asks a set of policies, of which any may allow and any may deny.
fn find<'a>(policies: &[NamedPolicy<'a>], subject: &Subject<'a>) -> Finding<'a> {
    let mut finding = Finding::default();
    for NamedPolicy { name, policy } in policies {
        for number in policy.index.find(&subject.action).iter() {
            let statement = &policy.statements[number];
            let is_best = finding.allow.is_some_and(|(naming, _)| naming == Naming::Caller);
            if statement.effect == Effect::Allow && is_best {
                continue;
            }
            let Some(naming) = statement.applies(subject) else { continue };
            let reference = StatementRef { policy: name, number: number + 1, sid: statement.sid() };
            match statement.effect {
                Effect::Deny => return Finding { deny: Some(reference), ..finding },
                Effect::Allow if finding.allow.is_none_or(|(best, _)| best < naming) => {
                    finding.allow = Some((naming, reference));
                }
                Effect::Allow => {}
            }
        }
    }
    finding
}
