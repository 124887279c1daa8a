//! Who would make a request that nobody has made, and what it would ask.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use trent_engine::{Failure, OwnPolicy, Question, Records, Resource};
use trent_policy::PolicyKind;
use trent_types::principal::{Identity, RoleSession, Session, User};
use trent_types::{AccountId, Arn, Partition, Principal, Timestamp};

use crate::find;
use crate::record::{Entity as _, RoleRecord, UserRecord};

/// How long the sessions of roles are taken to last, in milliseconds: AWS's default.
const SESSION_MS: i64 = 60 * 60 * 1000;
/// What the session of a role is called of which no name is given.
const SESSION_NAME: &str = "explain";

/// The principal of an ARN: an account's root user, a user, a role, a session of a role. A role is taken for a session of it
/// that was begun `now`, without tags and session policies. `None` if there is none, or for ARNs of another kind.
///
/// # Errors
/// [`Failure::Internal`] if the store can't be read.
pub async fn principal(text: &str, records: &Records, now: Timestamp) -> Result<Option<Principal>, Failure> {
    let Ok(arn) = Arn::parse(text) else { return Ok(None) };
    let (Ok(account), Some(partition)) = (arn.account.parse(), Partition::from_arn_field(arn.partition)) else {
        return Ok(None);
    };
    if !arn.region.is_empty() {
        return Ok(None);
    }
    let identity = match (arn.service, arn.resource, arn.resource.split_once('/')) {
        ("iam", "root", _) => Some(Identity::Root),
        ("iam", _, Some(("user", rest))) => {
            let user = find::named::<UserRecord>(account, last(rest), records).await?;
            user.filter(|user| user.record.arn(partition) == text).map(|user| {
                let UserRecord { id, path, name, .. } = &user.record;
                Identity::User(Arc::new(User { name: name.clone(), path: path.clone(), id: id.clone() }))
            })
        }
        ("iam", _, Some(("role", rest))) => {
            let role = find::named::<RoleRecord>(account, last(rest), records).await?;
            let role = role.filter(|role| role.record.arn(partition) == text);
            role.map(|role| session_of(&role.record, SESSION_NAME))
        }
        ("sts", _, Some(("assumed-role", rest))) => match rest.split_once('/') {
            Some((name, session_name)) if !session_name.is_empty() => {
                let role = find::named::<RoleRecord>(account, name, records).await?;
                let role = role.filter(|role| role.record.name == name);
                role.map(|role| session_of(&role.record, session_name))
            }
            Some(_) | None => None,
        },
        _ => None,
    };
    Ok(identity.map(|identity| {
        let session = matches!(identity, Identity::RoleSession(_)).then(|| Arc::new(session_at(now)));
        Principal { account, partition, identity, access_key_id: String::new(), session }
    }))
}

/// The last of the names in a path.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

fn session_of(role: &RoleRecord, session_name: &str) -> Identity {
    Identity::RoleSession(Arc::new(RoleSession {
        role_name: role.name.clone(),
        role_path: role.path.clone(),
        role_id: role.id.clone(),
        session_name: session_name.to_owned(),
    }))
}

fn session_at(now: Timestamp) -> Session {
    Session {
        issued: now,
        expires: now.plus_ms(SESSION_MS),
        mfa: false,
        tags: BTreeMap::new(),
        transitive_tag_keys: BTreeSet::new(),
        source_identity: None,
        policy: None,
        policy_arns: Vec::new(),
    }
}

/// The question whether `caller` may do an action of AWS IAM, STS or Organizations to `resource`: an ARN, or `*`. Where the
/// action is one of [`decided_by_trust`], the resource's trust policy has its say. `None` if there is no such role.
///
/// # Errors
/// [`Failure::Internal`] if the store can't be read.
pub async fn question(
    action: &str,
    resource: &str,
    caller: &Principal,
    records: &Records,
) -> Result<Option<Question>, Failure> {
    let owner: Option<AccountId> = Arn::parse(resource).ok().and_then(|arn| arn.account.parse().ok());
    let account = owner.unwrap_or(caller.account);
    let question = Question::about(action.to_owned(), Resource { arn: resource.to_owned(), account, kind: None });
    if !decided_by_trust(action) {
        return Ok(Some(question));
    }
    let name = resource.split_once(":role/").map(|(_, rest)| last(rest)).unwrap_or_default();
    let role = find::named::<RoleRecord>(account, name, records).await?;
    let Some(role) = role.filter(|role| role.record.arn(caller.partition) == resource) else { return Ok(None) };
    let policy = role.record.trust.policy(PolicyKind::Trust)?;
    let trust = OwnPolicy { name: format!("trust policy of {resource}").into(), policy };
    Ok(Some(question.with_policy(Some(trust))))
}

/// Whether an action is decided on with the trust policy of a role.
pub fn decided_by_trust(action: &str) -> bool {
    matches!(action, "sts:AssumeRole" | "sts:TagSession" | "sts:SetSourceIdentity")
}
