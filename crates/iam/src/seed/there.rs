//! Whether what a step makes is there.

use std::sync::Arc;

use serde_json::Value;
use trent_engine::{Failure, Records, Stored, perform};
use trent_model::iam::{CreateGroupRequest, CreatePolicyRequest, CreateRoleRequest, CreateUserRequest, Tag};
use trent_types::AccountId;

use super::{Owner, SeedAccessKey, Services, Thing, refused};
use crate::record::{
    AccessKeyRecord, AccessKeyStatus, Document, Entity, GroupRecord, HasPolicies, ManagedPolicyRecord,
    Owner as KeyOwner, RoleRecord, Tags, UserRecord,
};
use crate::{errors, find, names};

/// Whether what a step makes is there.
///
/// # Errors
/// [`Failure::Aws`] if it is there and is different.
pub(super) async fn is_there(thing: &Thing, account: AccountId, services: &Services<'_>) -> Result<bool, Failure> {
    let records = &services.engine.records;
    match thing {
        // Compared where organizations are.
        Thing::Member(_) => Ok(false),
        Thing::Policy(input) => policy(&read(input)?, account, records).await,
        Thing::Group(input) => {
            let input: CreateGroupRequest = read(input)?;
            let Some(found) = find::named::<GroupRecord>(account, &input.group_name, records).await? else {
                return Ok(false);
            };
            same_path(&found.record, input.path.as_deref())
        }
        Thing::User(input) => {
            let input: CreateUserRequest = read(input)?;
            let Some(found) = find::named::<UserRecord>(account, &input.user_name, records).await? else {
                return Ok(false);
            };
            let user = &found.record;
            same(&input.permissions_boundary, &user.boundary, "permissions boundary", user)?;
            same_tags(input.tags.as_deref(), &user.tags, user)?;
            same_path(user, input.path.as_deref())
        }
        Thing::Role(input) => {
            let input: CreateRoleRequest = read(input)?;
            let Some(found) = find::named::<RoleRecord>(account, &input.role_name, records).await? else {
                return Ok(false);
            };
            let role = &found.record;
            if !is_same_document(&input.assume_role_policy_document, &role.trust) {
                return Err(differs(role, "trust policy"));
            }
            let seconds = input.max_session_duration.and_then(|seconds| u32::try_from(seconds).ok());
            same(&seconds, &Some(role.max_session_seconds), "maximum session duration", role)?;
            same(&input.description, &role.description, "description", role)?;
            same(&input.permissions_boundary, &role.boundary, "permissions boundary", role)?;
            same_tags(input.tags.as_deref(), &role.tags, role)?;
            same_path(role, input.path.as_deref())
        }
        Thing::Inline { owner, name, document } => match owner {
            Owner::User(user) => inline::<UserRecord>(account, user, name, document, records).await,
            Owner::Group(group) => inline::<GroupRecord>(account, group, name, document, records).await,
            Owner::Role(role) => inline::<RoleRecord>(account, role, name, document, records).await,
        },
        // Attaching a policy that is attached, and adding a user to a group that it is in, changes nothing.
        Thing::Attached { .. } | Thing::InGroup { .. } => Ok(false),
        Thing::AccessKey(asked) => access_key(asked, account, records).await,
    }
}

async fn policy(input: &CreatePolicyRequest, account: AccountId, records: &Records) -> Result<bool, Failure> {
    let name = names::policy(account, &input.policy_name);
    let Some(stored) = records.read::<ManagedPolicyRecord>(&name).await? else { return Ok(false) };
    let policy = &stored.record;
    let differs = |what: &str| {
        let name = &policy.name;
        Err(refused(format!("the policy {name} is there with another {what} than the seed says")))
    };
    let default = policy.versions.iter().find(|version| version.number == policy.default_version);
    if !default.is_some_and(|version| is_same_document(&input.policy_document, &version.document)) {
        return differs("document");
    }
    if input.path.as_ref().is_some_and(|path| *path != policy.path) {
        return differs("path");
    }
    if input.description.is_some() && input.description != policy.description {
        return differs("description");
    }
    if !has_tags(input.tags.as_deref(), &policy.tags) {
        return differs("set of tags");
    }
    Ok(true)
}

async fn inline<E: HasPolicies>(
    account: AccountId,
    owner: &str,
    name: &str,
    document: &str,
    records: &Records,
) -> Result<bool, Failure> {
    let found: Option<Arc<Stored<E>>> = find::named(account, owner, records).await?;
    let Some(found) = found else { return Ok(false) };
    match found.record.policies().inline.get(name) {
        Some(there) if is_same_document(document, there) => Ok(true),
        Some(_) => Err(differs(&found.record, &format!("inline policy {name}"))),
        None => Ok(false),
    }
}

async fn access_key(asked: &SeedAccessKey, account: AccountId, records: &Records) -> Result<bool, Failure> {
    let id = &asked.id;
    let Some(stored) = records.read::<AccessKeyRecord>(&names::access_key(id)).await? else { return Ok(false) };
    let owner = match &asked.user {
        None => Some(KeyOwner::Root),
        Some(user) => {
            let user = find::named::<UserRecord>(account, user, records).await?;
            user.map(|user| KeyOwner::User(user.record.id.clone()))
        }
    };
    let status = if asked.active { AccessKeyStatus::Active } else { AccessKeyStatus::Inactive };
    let there = &stored.record;
    if there.account != account || owner.is_none_or(|owner| owner != there.owner) {
        return Err(refused(format!("the access key {id} is there and is somebody else's")));
    }
    if there.status != status {
        return Err(refused(format!("the access key {id} is there with another status than the seed says")));
    }
    Ok(true)
}

fn read<I: trent_model::Input>(input: &Value) -> Result<I, Failure> {
    perform::read(input.to_string().as_bytes())
}

fn same<E: Entity, T: PartialEq>(asked: &Option<T>, there: &Option<T>, what: &str, entity: &E) -> Result<(), Failure> {
    if asked.is_none() || asked == there { Ok(()) } else { Err(differs(entity, what)) }
}

fn same_path<E: Entity>(entity: &E, path: Option<&str>) -> Result<bool, Failure> {
    if path.is_none_or(|path| path == entity.path()) { Ok(true) } else { Err(differs(entity, "path")) }
}

fn same_tags<E: Entity>(asked: Option<&[Tag]>, there: &Tags, entity: &E) -> Result<(), Failure> {
    if has_tags(asked, there) { Ok(()) } else { Err(differs(entity, "set of tags")) }
}

fn has_tags(asked: Option<&[Tag]>, there: &Tags) -> bool {
    asked.unwrap_or_default().iter().all(|tag| there.iter().any(|has| has == (tag.key.as_str(), tag.value.as_str())))
}

fn differs<E: Entity>(entity: &E, what: &str) -> Failure {
    let (kind, name) = (E::KIND, entity.name());
    errors::validation(format!("the {kind} {name} is there with another {what} than the seed says"))
}

/// Whether a text is the document but for white space.
fn is_same_document(text: &str, document: &Document) -> bool {
    let read = |text: &str| serde_json::from_str::<Value>(text).ok();
    read(text).is_some_and(|asked| Some(asked) == read(document.text()))
}
