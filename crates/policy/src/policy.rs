//! Compiled policies.

use crate::arn_pattern::ArnPattern;
use crate::caller::{Caller, Naming};
use crate::condition::Condition;
use crate::index::ActionIndex;
use crate::parse::PolicyKind;
use crate::principal::{PrincipalPattern, spared};
use crate::request::Subject;

/// A policy that is of valid form, compiled for decisions.
#[derive(Debug, Clone)]
pub struct Policy {
    pub(crate) kind: PolicyKind,
    pub(crate) id: Option<Box<str>>,
    pub(crate) statements: Box<[Statement]>,
    pub(crate) index: ActionIndex,
}

/// Versions of the policy language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    /// 2008-10-17, which is also meant if none is given: variables are plain text.
    V2008,
    /// 2012-10-17.
    V2012,
}

/// What a statement does when it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub enum Effect {
    /// It allows.
    Allow,
    /// It denies, whatever else allows.
    Deny,
}

/// A statement, without its actions, by which the policy finds it.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    /// To whom it applies; `None` in policies of identities, which apply to those that they are attached to.
    pub(crate) principals: Option<Principals>,
    /// What it applies to; `None` applies to nothing.
    pub(crate) resources: Option<Resources>,
    pub(crate) conditions: Box<[Condition]>,
}

/// The element `Principal` or `NotPrincipal`.
#[derive(Debug, Clone)]
pub(crate) struct Principals {
    pub(crate) negated: bool,
    pub(crate) list: Box<[PrincipalPattern]>,
}

/// The element `Resource` or `NotResource`.
#[derive(Debug, Clone)]
pub(crate) struct Resources {
    pub(crate) negated: bool,
    pub(crate) patterns: Box<[ArnPattern]>,
    /// The patterns as the policy spells them.
    pub(crate) texts: Box<[Box<str>]>,
}

impl Policy {
    /// What the policy is for.
    pub const fn kind(&self) -> PolicyKind {
        self.kind
    }

    /// The policy's `Id`, if it has one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Number of statements, at least 1.
    pub const fn statement_count(&self) -> usize {
        self.statements.len()
    }

    /// ARNs of the users, roles and sessions that the policy names as principals, and unique ids, in order: those that
    /// must exist when the policy is stored.
    pub fn identities(&self) -> impl Iterator<Item = &str> {
        self.principals().filter_map(|principal| match principal {
            PrincipalPattern::Identity { arn, .. } => Some(&**arn),
            PrincipalPattern::UniqueId(id) => Some(&**id),
            _ => None,
        })
    }

    /// Services that the policy names as principals, in order.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        self.principals().filter_map(|principal| match principal {
            PrincipalPattern::Service(name) => Some(&**name),
            _ => None,
        })
    }

    /// Accounts that the policy names as principals, in order.
    pub fn accounts(&self) -> impl Iterator<Item = trent_types::AccountId> {
        self.principals().filter_map(|principal| match principal {
            PrincipalPattern::Account { id, .. } => Some(*id),
            _ => None,
        })
    }

    /// Binds the ARNs of users and roles to their unique ids, which `unique_id` finds: from then on the id counts, so
    /// that whoever is created later under the same name is not meant. ARNs for which it finds none keep counting
    /// themselves.
    ///
    /// Source: IAM User Guide, "AWS JSON policy elements: Principal", on deleted and recreated users and roles.
    pub fn bind(&mut self, mut unique_id: impl FnMut(&str) -> Option<String>) {
        let principals = self.statements.iter_mut().filter_map(|statement| statement.principals.as_mut());
        for principal in principals.flat_map(|principals| principals.list.iter_mut()) {
            if let PrincipalPattern::Identity { arn, unique_id: id } = principal {
                *id = unique_id(arn).map(Into::into);
            }
        }
    }

    /// Condition keys that the policy mentions, in conditions or as variables: in lower case, possibly twice.
    pub fn condition_keys(&self) -> impl Iterator<Item = &str> {
        self.statements.iter().flat_map(|statement| {
            let resources = statement.resources.iter().flat_map(|resources| resources.patterns.iter());
            resources.flat_map(ArnPattern::keys).chain(statement.conditions.iter().flat_map(Condition::keys))
        })
    }

    fn principals(&self) -> impl Iterator<Item = &PrincipalPattern> {
        let elements = self.statements.iter().filter_map(|statement| statement.principals.as_ref());
        elements.flat_map(|principals| principals.list.iter())
    }
}

impl Statement {
    /// The statement's id, if it has one.
    pub(crate) fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Whether the statement applies, its actions being those of the request; and how it names the caller.
    pub(crate) fn applies(&self, subject: &Subject<'_>) -> Option<Naming> {
        let naming = self.naming(subject.caller)?;
        let resources = self.resources.as_ref()?;
        let applies = resources.cover(subject) && self.conditions.iter().all(|one| one.holds(subject.context));
        applies.then_some(naming)
    }

    /// How the statement names a caller, if it does.
    pub(crate) fn naming(&self, caller: &Caller<'_>) -> Option<Naming> {
        let Some(Principals { negated, list }) = &self.principals else { return Some(Naming::Caller) };
        match (negated, self.effect) {
            (false, _) => list.iter().filter_map(|principal| principal.naming(caller)).max(),
            // No policy with such a statement is read.
            (true, Effect::Allow) => None,
            (true, Effect::Deny) => (!spared(list, caller)).then_some(Naming::Caller),
        }
    }
}

impl Resources {
    /// All resources.
    pub(crate) fn everything() -> Self {
        Self { negated: false, patterns: [ArnPattern::Any].into(), texts: ["*".into()].into() }
    }

    /// Whether the resource of a request is among them.
    pub(crate) fn cover(&self, subject: &Subject<'_>) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(subject.resource, subject.context)) != self.negated
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn principals_can_be_listed_and_bound() {
        let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:user/bob","444455556666",
            "AIDABOBEXAMPLE000001"],"Service":"s3.amazonaws.com"},"Action":"kms:*",
            "Resource":"arn:aws:kms:*:*:key/${aws:username}",
            "Condition":{"Bool":{"AWS:SecureTransport":true},"StringLike":{"a:b":["${c:d, 'x'}*","y"]}}}]}"#;
        let mut policy = Policy::parse(PolicyKind::Key, text).unwrap();
        let identities: Vec<&str> = policy.identities().collect();
        assert_eq!(identities, ["arn:aws:iam::111122223333:user/bob", "AIDABOBEXAMPLE000001"]);
        assert_eq!(policy.services().collect::<Vec<_>>(), ["s3.amazonaws.com"]);
        assert_eq!(policy.accounts().map(|id| id.to_string()).collect::<Vec<_>>(), ["444455556666"]);
        let keys: Vec<&str> = policy.condition_keys().collect();
        assert_eq!(keys, ["aws:username", "aws:securetransport", "a:b", "c:d"]);
        assert_eq!((policy.statement_count(), policy.id(), policy.kind()), (1, None, PolicyKind::Key));
        let caller = |unique_id| Caller {
            kind: crate::CallerKind::User,
            account: "111122223333".parse().unwrap(),
            arn: "arn:aws:iam::111122223333:user/bob",
            unique_id,
            issuer: None,
            is_bounded: false,
        };
        let naming = |policy: &Policy, unique_id| policy.statements[0].naming(&caller(unique_id));
        assert_eq!(naming(&policy, "AIDABOBEXAMPLE000002"), Some(Naming::Caller));
        policy.bind(|arn| arn.ends_with("/bob").then(|| "AIDABOBEXAMPLE000003".to_owned()));
        assert_eq!(naming(&policy, "AIDABOBEXAMPLE000002"), None);
        assert_eq!(naming(&policy, "AIDABOBEXAMPLE000003"), Some(Naming::Caller));
    }
}
