//! What decides what a principal may: its policies, its boundary, its tags.

use std::sync::{Arc, LazyLock};

use quick_cache::sync::Cache;
use trent_engine::{Failure, OwnPolicy, Records, Standing};
use trent_policy::{Policy, PolicyKind};
use trent_types::Principal;
use trent_types::principal::{Identity, Session};

use crate::record::{Document, Entity, GroupRecord, Policies, RoleRecord, Tags, UserRecord};
use crate::{managed_policies, names};

/// A session policy that allows nothing, and denies nothing.
const NOTHING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","NotAction":"*","Resource":"*"}]}"#;

/// What no session policy can allow to federated users; it allows nothing. `GetCallerIdentity` needs no permission.
///
/// Source: AWS STS API Reference, `GetFederationToken`, "Permissions".
const NOT_FOR_FEDERATED_USERS: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["iam:*","sts:*"],"Resource":"*"}]}"#;

/// Session policies that are kept compiled.
const SESSION_POLICIES_MAX: usize = 1000;

/// Inline session policies, compiled: tokens carry their texts alone.
pub(crate) struct SessionPolicies(Cache<String, Arc<Policy>>);

impl Default for SessionPolicies {
    fn default() -> Self {
        Self(Cache::new(SESSION_POLICIES_MAX))
    }
}

impl SessionPolicies {
    fn compiled(&self, text: &str) -> Result<Arc<Policy>, Failure> {
        let compile = || Policy::parse(PolicyKind::Session, text).map(Arc::new);
        self.0.get_or_insert_with(text, compile).map_err(|error| Failure::internal(error.detail()))
    }
}

/// What decides what `principal` may, besides the policies of resources and of its organization. `None` if the user or
/// role is no more: its sessions may nothing.
///
/// It is put together out of one record of the principal, one for each of its groups and one for each managed policy,
/// all of which are in the records' cache, compiled, when they were used before. The root user and services have no
/// policies of their own.
///
/// # Errors
/// [`Failure::Changed`] if a policy is missing that was attached, or a boundary: it might have denied.
/// [`Failure::Internal`] if a record can't be read.
pub(crate) async fn of(
    principal: &Principal,
    records: &Records,
    session_policies: &SessionPolicies,
) -> Result<Option<Standing>, Failure> {
    let mut standing = Standing::default();
    let user = match &principal.identity {
        Identity::User(user) => Some(&**user),
        Identity::Federated(federated) => federated.by.as_ref(),
        Identity::Root | Identity::RoleSession(_) | Identity::Service(_) => None,
    };
    if let Some(user) = user {
        let Some(stored) = records.read::<UserRecord>(&names::user(&user.id)).await? else { return Ok(None) };
        let user = &stored.record;
        take_in(&mut standing, user, &user.policies, records).await?;
        for group_id in &user.groups {
            // A group that has users can't be deleted; if this one is, the user has left it meanwhile.
            if let Some(group) = records.read::<GroupRecord>(&names::group(group_id)).await? {
                take_in(&mut standing, &group.record, &group.record.policies, records).await?;
            }
        }
        bound(&mut standing, user.boundary.as_deref(), &user.tags, records).await?;
    }
    match &principal.identity {
        Identity::Root | Identity::User(_) | Identity::Service(_) => {}
        Identity::Federated(_) => {
            standing.session.push(OwnPolicy { name: "federated users".into(), policy: not_for_federated_users()? });
        }
        Identity::RoleSession(session) => {
            let stored = records.read::<RoleRecord>(&names::role(&session.role_id)).await?;
            let Some(stored) = stored.filter(|stored| stored.record.account == principal.account) else {
                return Ok(None);
            };
            let role = &stored.record;
            take_in(&mut standing, role, &role.policies, records).await?;
            bound(&mut standing, role.boundary.as_deref(), &role.tags, records).await?;
        }
    }
    if let Some(session) = &principal.session {
        limit(&mut standing, session, records, session_policies).await?;
    }
    Ok(Some(standing))
}

/// The policies of a user, group or role. Inline ones are called as the policy simulator calls them, for instance
/// `user_alice_ReadKeys`.
async fn take_in<E: Entity>(
    standing: &mut Standing,
    owner: &E,
    policies: &Policies,
    records: &Records,
) -> Result<(), Failure> {
    for (name, document) in &policies.inline {
        let name = document.called(|| [E::KIND, "_", owner.name(), "_", name].concat());
        standing.identity.push(OwnPolicy { name, policy: document.policy(PolicyKind::Identity)? });
    }
    for arn in &policies.attached {
        standing.identity.push(required(arn, records).await?);
    }
    Ok(())
}

/// The boundary and the tags of a user or role.
async fn bound(standing: &mut Standing, boundary: Option<&str>, tags: &Tags, records: &Records) -> Result<(), Failure> {
    if let Some(arn) = boundary {
        standing.boundary = Some(required(arn, records).await?);
    }
    standing.tags = tags.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    Ok(())
}

/// What a session adds: tags in the place of the role's, and policies that limit it.
async fn limit(
    standing: &mut Standing,
    session: &Session,
    records: &Records,
    session_policies: &SessionPolicies,
) -> Result<(), Failure> {
    for (key, value) in &session.tags {
        standing.tags.retain(|other, _| other.to_lowercase() != key.to_lowercase());
        standing.tags.insert(key.clone(), value.clone());
    }
    if let Some(text) = &session.policy {
        let policy = session_policies.compiled(text)?;
        standing.session.push(OwnPolicy { name: "session policy".into(), policy });
    }
    for arn in &session.policy_arns {
        let policy = match managed(arn, records).await? {
            Some(policy) => policy,
            // It was deleted since. It limits the session all the same: to nothing.
            None => OwnPolicy { name: arn.as_str().into(), policy: nothing()? },
        };
        standing.session.push(policy);
    }
    Ok(())
}

/// A managed policy that is attached or a boundary, and therefore can't be deleted.
async fn required(arn: &str, records: &Records) -> Result<OwnPolicy, Failure> {
    managed(arn, records).await?.ok_or(Failure::Changed)
}

async fn managed(arn: &str, records: &Records) -> Result<Option<OwnPolicy>, Failure> {
    let Some(policy) = managed_policies::find(arn, records).await? else { return Ok(None) };
    policy.document().map(|document| own(arn, document)).transpose()
}

fn own(arn: &str, document: &Document) -> Result<OwnPolicy, Failure> {
    Ok(OwnPolicy { name: arn.into(), policy: document.policy(PolicyKind::Identity)? })
}

fn not_for_federated_users() -> Result<Arc<Policy>, Failure> {
    static COMPILED: LazyLock<Option<Arc<Policy>>> =
        LazyLock::new(|| Policy::parse(PolicyKind::Session, NOT_FOR_FEDERATED_USERS).ok().map(Arc::new));
    COMPILED.clone().ok_or_else(|| Failure::internal("the policy of federated users is none"))
}

fn nothing() -> Result<Arc<Policy>, Failure> {
    static COMPILED: LazyLock<Option<Arc<Policy>>> =
        LazyLock::new(|| Policy::parse(PolicyKind::Session, NOTHING).ok().map(Arc::new));
    COMPILED.clone().ok_or_else(|| Failure::internal("the policy that allows nothing is none"))
}
