//! Principals in policies.
//!
//! Source: IAM User Guide, "AWS JSON policy elements: Principal" and "AWS JSON policy elements: NotPrincipal".

use std::fmt;

use trent_types::{AccountId, Arn};

use crate::caller::{Caller, CallerKind, Naming};

/// One principal of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PrincipalPattern {
    /// `*`: everyone.
    Everyone,
    /// `{"AWS": "*"}`: everyone but services.
    EveryIdentity,
    /// An account, by its id or as `arn:aws:iam::111122223333:root`.
    Account {
        /// The partition, if it was given as an ARN.
        partition: Option<Box<str>>,
        /// The account.
        id: AccountId,
    },
    /// A user, a role, or a session.
    Identity {
        /// Its ARN.
        arn: Box<str>,
        /// Its unique id, once it has been looked up: then the id counts, not the ARN.
        unique_id: Option<Box<str>>,
    },
    /// A user or role by its unique id: what is left of an ARN whose owner was deleted.
    UniqueId(Box<str>),
    /// A service of AWS, by its name.
    Service(Box<str>),
    /// An identity provider. Nobody whom a request is decided for is one.
    Federated(Box<str>),
}

impl PrincipalPattern {
    /// Reads an element of `"AWS"`; `None` if it is no principal.
    pub(crate) fn of_aws(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::EveryIdentity);
        }
        if let Ok(id) = text.parse() {
            return Some(Self::Account { partition: None, id });
        }
        if is_unique_id(text) {
            return Some(Self::UniqueId(text.into()));
        }
        let Arn { partition, service, region, account, resource } = Arn::parse(text).ok()?;
        let id: AccountId = account.parse().ok()?;
        if partition.is_empty() || !region.is_empty() || text.contains(['*', '?']) {
            return None;
        }
        let (kind, name) = resource.split_once('/').unwrap_or((resource, ""));
        match (service, kind) {
            ("iam", "root") if resource == "root" => Some(Self::Account { partition: Some(partition.into()), id }),
            ("iam", "user" | "role") | ("sts", "federated-user") if !name.is_empty() => {
                Some(Self::Identity { arn: text.into(), unique_id: None })
            }
            ("sts", "assumed-role") => {
                let (role, session) = name.split_once('/')?;
                let whole = !role.is_empty() && !session.is_empty() && !session.contains('/');
                whole.then(|| Self::Identity { arn: text.into(), unique_id: None })
            }
            _ => None,
        }
    }

    /// Reads an element of `"Service"`; `None` if it is not of the form of a service's name.
    pub(crate) fn of_service(text: &str) -> Option<Self> {
        let is_label = |label: &str| {
            !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        };
        (text.contains('.') && text.split('.').all(is_label)).then(|| Self::Service(text.into()))
    }

    /// Reads an element of `"Federated"`; `None` if it is neither an ARN of a provider nor a domain.
    pub(crate) fn of_provider(text: &str) -> Option<Self> {
        let is_provider = match Arn::parse(text) {
            Ok(arn) => arn.resource.starts_with("saml-provider/") || arn.resource.starts_with("oidc-provider/"),
            Err(_) => text.contains('.') && !text.contains(['*', '?', ' ']),
        };
        is_provider.then(|| Self::Federated(text.into()))
    }

    /// Reads a principal outside of a policy, where it is not said of what sort it is.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        Self::of_aws(text).or_else(|| Self::of_service(text))
    }

    /// How this names a caller, if it does.
    pub(crate) fn naming(&self, caller: &Caller<'_>) -> Option<Naming> {
        let identity = caller.kind != CallerKind::Service;
        match self {
            Self::Everyone => Some(Naming::Caller),
            Self::EveryIdentity => identity.then_some(Naming::Caller),
            Self::Account { partition, id } => {
                let there = partition.as_deref().is_none_or(|partition| partition_of(caller.arn) == Some(partition));
                match caller.kind {
                    CallerKind::Service => None,
                    _ if *id != caller.account || !there => None,
                    CallerKind::Root => Some(Naming::Caller),
                    CallerKind::User | CallerKind::AssumedRole | CallerKind::FederatedUser => Some(Naming::Account),
                }
            }
            Self::Identity { arn, unique_id: None } => {
                named(identity && **arn == *caller.arn, caller.issuer.is_some_and(|issuer| **arn == *issuer.arn))
            }
            Self::Identity { unique_id: Some(id), .. } | Self::UniqueId(id) => {
                let issuer = caller.issuer.is_some_and(|issuer| **id == *issuer.unique_id);
                named(identity && **id == *caller.unique_id, issuer)
            }
            Self::Service(name) => (!identity && **name == *caller.arn).then_some(Naming::Caller),
            Self::Federated(_) => None,
        }
    }
}

impl fmt::Display for PrincipalPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Everyone | Self::EveryIdentity => f.write_str("*"),
            Self::Account { partition: Some(partition), id } => write!(f, "arn:{partition}:iam::{id}:root"),
            Self::Account { partition: None, id } => f.write_str(id.as_str()),
            Self::Identity { arn: text, .. } | Self::UniqueId(text) | Self::Service(text) | Self::Federated(text) => {
                f.write_str(text)
            }
        }
    }
}

/// Whether `NotPrincipal` with `Deny` leaves a caller alone: it must be listed itself, and a session's role (or user)
/// must be listed too, because the session has no more permissions than that. Whoever has a permissions boundary is
/// never left alone, whatever is listed.
///
/// Source: IAM User Guide, "AWS JSON policy elements: NotPrincipal".
pub(crate) fn spared(listed: &[PrincipalPattern], caller: &Caller<'_>) -> bool {
    let named = |naming: Naming| listed.iter().any(|principal| principal.naming(caller) == Some(naming));
    !caller.is_bounded
        && named(Naming::Caller)
        && (caller.issuer.is_none() || everyone(listed) || named(Naming::Issuer))
}

fn everyone(listed: &[PrincipalPattern]) -> bool {
    listed.iter().any(|one| matches!(one, PrincipalPattern::Everyone | PrincipalPattern::EveryIdentity))
}

fn named(caller: bool, issuer: bool) -> Option<Naming> {
    if caller { Some(Naming::Caller) } else { issuer.then_some(Naming::Issuer) }
}

fn partition_of(arn: &str) -> Option<&str> {
    arn.strip_prefix("arn:")?.split(':').next()
}

/// Whether the text is of the form of a unique id of IAM.
///
/// Source: IAM User Guide, "IAM identifiers", on unique ids.
fn is_unique_id(text: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (16..=128).contains(&text.len())
        && ["AIDA", "AROA"].iter().any(|prefix| text.starts_with(prefix))
        && text.bytes().all(letters)
}

#[cfg(test)]
mod tests;
