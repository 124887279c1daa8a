//! What decides what a principal may: its policies, its boundary, its tags.

use std::collections::BTreeMap;

use trent_engine::{Failure, Records};
use trent_types::Principal;
use trent_types::principal::{Identity, Session};

use crate::record::{Document, Entity, GroupRecord, Policies, RoleRecord, Tags, UserRecord};
use crate::{find, names};

/// What decides what a principal may, besides the policies of resources.
///
/// It is put together out of one record of the principal, one for each of its groups and one for each managed policy,
/// all of which are in the records' cache when they were used before.
#[derive(Debug, Clone, Default)]
pub(crate) struct Standing {
    /// The identity-based policies: what one of them allows is allowed, what one of them denies is denied.
    pub(crate) identity: Vec<NamedPolicy>,
    /// The permissions boundary: what it does not allow is not allowed.
    pub(crate) boundary: Option<NamedPolicy>,
    /// The session policies, if the session was given any: what none of them allows is not allowed.
    pub(crate) session: Option<Vec<NamedPolicy>>,
    /// `aws:PrincipalTag/…`: tags of the user or role, and the session's in their place.
    pub(crate) tags: BTreeMap<String, String>,
}

/// A policy, and what an explanation calls it.
#[derive(Debug, Clone)]
pub(crate) struct NamedPolicy {
    pub(crate) origin: Origin,
    pub(crate) document: Document,
}

/// Where a policy comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// Inline in a user, group or role.
    Inline {
        /// `user`, `group` or `role`.
        kind: &'static str,
        /// Name of the user, group or role.
        owner: String,
        /// Name of the policy.
        name: String,
    },
    /// A managed policy with this ARN, attached to a user, group or role, or a boundary or session policy.
    Managed {
        /// ARN of the policy.
        arn: String,
    },
    /// The session policy that was given inline.
    Session,
}

/// What decides what `principal` may. `None` if the user or role is no more: its sessions may nothing.
///
/// The root user and services have no policies of their own.
///
/// # Errors
/// [`Failure::Internal`] if a record can't be read, or a policy is missing that must not be.
pub(crate) async fn of(principal: &Principal, records: &Records) -> Result<Option<Standing>, Failure> {
    let mut standing = Standing::default();
    match &principal.identity {
        Identity::Root | Identity::Service(_) => {}
        Identity::User(user) => {
            let Some(stored) = records.read::<UserRecord>(&names::user(&user.id)).await? else { return Ok(None) };
            let user = &stored.record;
            standing.take_in(user, &user.policies, records).await?;
            for group_id in &user.groups {
                // A group can't be deleted while it has users; this one has left it meanwhile.
                if let Some(group) = records.read::<GroupRecord>(&names::group(group_id)).await? {
                    standing.take_in(&group.record, &group.record.policies, records).await?;
                }
            }
            standing.bound(user.boundary.as_deref(), &user.tags, records).await?;
        }
        Identity::RoleSession(session) => {
            let stored = records.read::<RoleRecord>(&names::role(&session.role_id)).await?;
            let Some(stored) = stored.filter(|stored| stored.record.account == principal.account) else {
                return Ok(None);
            };
            let role = &stored.record;
            standing.take_in(role, &role.policies, records).await?;
            standing.bound(role.boundary.as_deref(), &role.tags, records).await?;
        }
    }
    if let Some(session) = &principal.session {
        standing.limit(session, records).await?;
    }
    Ok(Some(standing))
}

impl Standing {
    /// The policies of a user, group or role.
    async fn take_in<E: Entity>(&mut self, owner: &E, policies: &Policies, records: &Records) -> Result<(), Failure> {
        for (name, document) in &policies.inline {
            let origin = Origin::Inline { kind: E::KIND, owner: owner.name().to_owned(), name: name.clone() };
            self.identity.push(NamedPolicy { origin, document: document.clone() });
        }
        for arn in &policies.attached {
            self.identity.push(required(arn, records).await?);
        }
        Ok(())
    }

    /// The boundary and the tags of a user or role.
    async fn bound(&mut self, boundary: Option<&str>, tags: &Tags, records: &Records) -> Result<(), Failure> {
        if let Some(arn) = boundary {
            self.boundary = Some(required(arn, records).await?);
        }
        self.tags = tags.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        Ok(())
    }

    /// What a session adds: tags in the place of the role's, and policies that limit it.
    async fn limit(&mut self, session: &Session, records: &Records) -> Result<(), Failure> {
        for (key, value) in &session.tags {
            self.tags.retain(|other, _| other.to_lowercase() != key.to_lowercase());
            self.tags.insert(key.clone(), value.clone());
        }
        if session.policy.is_none() && session.policy_arns.is_empty() {
            return Ok(());
        }
        let mut policies = Vec::new();
        if let Some(text) = &session.policy {
            let document = Document::parse(text).map_err(Failure::internal)?;
            policies.push(NamedPolicy { origin: Origin::Session, document });
        }
        for arn in &session.policy_arns {
            // One that was deleted since allows nothing any more.
            policies.extend(managed(arn, records).await?);
        }
        self.session = Some(policies);
        Ok(())
    }
}

/// A managed policy that can't be deleted, as it is in use. If it is missing, nothing can be decided: it might deny.
async fn required(arn: &str, records: &Records) -> Result<NamedPolicy, Failure> {
    match managed(arn, records).await? {
        Some(policy) => Ok(policy),
        // Detached and deleted between two reads, or a damaged store: the request is decided once more, and fails if
        // that goes on.
        None => Err(Failure::Changed),
    }
}

async fn managed(arn: &str, records: &Records) -> Result<Option<NamedPolicy>, Failure> {
    let stored = find::managed_policy(arn, records).await?;
    let document = stored.as_ref().and_then(|stored| stored.record.document());
    let named = |document: &Document| NamedPolicy {
        origin: Origin::Managed { arn: arn.to_owned() },
        document: document.clone(),
    };
    Ok(document.map(named))
}
