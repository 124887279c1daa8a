//! The user, group or role whose policies are simulated.

use trent_engine::{Cx, Failure, Operation, Question, Records, Resource};
use trent_model::iam::PolicySourceType;
use trent_policy::PolicyKind;
use trent_types::{AccountId, Arn};

use super::given::Given;
use crate::managed_policies::{self, ManagedPolicy};
use crate::record::{Document, Entity as _, GroupRecord, HasPolicies, RoleRecord, UserRecord};
use crate::{Iam, errors, find, names};

/// What an ARN names whose policies are to be simulated: an entity of the caller's account, or nothing.
pub(crate) struct Source {
    arn: String,
    account: AccountId,
    kind: &'static str,
    name: String,
    entity: Option<SourceEntity>,
}

/// A user, group or role with its policies.
pub(super) struct SourceEntity {
    pub(super) id: String,
    pub(super) policies: Vec<SourcePolicy>,
    pub(super) boundary: Option<SourcePolicy>,
}

/// A policy of an entity.
pub(super) struct SourcePolicy {
    pub(super) given: Given,
    pub(super) origin: Origin,
}

/// Where a policy comes from.
pub(super) enum Origin {
    /// Inline in an entity: `user`, `group` or `role`, its name, and that of the policy.
    Inline { kind: &'static str, owner: String, name: String },
    /// Attached, by its ARN.
    Managed { arn: String, is_aws: bool },
}

/// What an ARN names. Entities of other accounts are not looked at.
///
/// # Errors
/// `InvalidInput` if it is not the ARN of a user, group or role.
pub(super) async fn by_arn(text: &str, cx: &Cx<'_, Iam>) -> Result<Source, Failure> {
    let invalid = || errors::invalid_arn(text);
    let arn = Arn::parse(text).ok().filter(|arn| arn.service == "iam" && arn.region.is_empty()).ok_or_else(invalid)?;
    let account: AccountId = arn.account.parse().map_err(|_| invalid())?;
    let (kind, rest) = arn.resource.split_once('/').ok_or_else(invalid)?;
    let name = rest.rsplit('/').next().unwrap_or_default();
    let (records, partition) = (&cx.engine.records, cx.call.principal.partition);
    let is_own = account == cx.call.principal.account;
    let mut entity = None;
    let kind = match kind {
        "user" => {
            let user = find::named::<UserRecord>(account, name, records).await?;
            if let Some(user) = user.filter(|user| is_own && user.record.arn(partition) == text) {
                entity = Some(of_user(&user.record, records).await?);
            }
            UserRecord::KIND
        }
        "group" => {
            let group = find::named::<GroupRecord>(account, name, records).await?;
            if let Some(group) = group.filter(|group| is_own && group.record.arn(partition) == text) {
                let policies = of_entity(&group.record, PolicySourceType::Group, records).await?;
                entity = Some(SourceEntity { id: group.record.id.clone(), policies, boundary: None });
            }
            GroupRecord::KIND
        }
        "role" => {
            let role = find::named::<RoleRecord>(account, name, records).await?;
            if let Some(role) = role.filter(|role| is_own && role.record.arn(partition) == text) {
                let policies = of_entity(&role.record, PolicySourceType::Role, records).await?;
                let boundary = boundary(role.record.boundary.as_deref(), records).await?;
                entity = Some(SourceEntity { id: role.record.id.clone(), policies, boundary });
            }
            RoleRecord::KIND
        }
        _ => return Err(invalid()),
    };
    Ok(Source { arn: text.to_owned(), account, kind, name: name.to_owned(), entity })
}

impl Source {
    /// The entity.
    ///
    /// # Errors
    /// `NoSuchEntity` if there is none.
    pub(super) fn existing(&self) -> Result<&SourceEntity, Failure> {
        self.entity.as_ref().ok_or_else(|| errors::no_such_entity(self.kind, &self.name))
    }

    /// The question whether the caller may do the operation `O` to it.
    pub(super) fn question<O: Operation>(&self) -> Question {
        Question::of::<O>(Resource { arn: self.arn.clone(), account: self.account, kind: None })
    }
}

/// A user, with the policies of its groups.
async fn of_user(user: &UserRecord, records: &Records) -> Result<SourceEntity, Failure> {
    let mut policies = of_entity(user, PolicySourceType::User, records).await?;
    for group_id in &user.groups {
        if let Some(group) = records.read::<GroupRecord>(&names::group(group_id)).await? {
            policies.extend(of_entity(&group.record, PolicySourceType::Group, records).await?);
        }
    }
    let boundary = boundary(user.boundary.as_deref(), records).await?;
    Ok(SourceEntity { id: user.id.clone(), policies, boundary })
}

/// The policies of one entity.
async fn of_entity<E: HasPolicies>(
    entity: &E,
    kind: PolicySourceType,
    records: &Records,
) -> Result<Vec<SourcePolicy>, Failure> {
    let mut policies = Vec::new();
    for (name, document) in &entity.policies().inline {
        let id = format!("{}_{}_{name}", E::KIND, entity.name());
        let origin = Origin::Inline { kind: E::KIND, owner: entity.name().to_owned(), name: name.clone() };
        policies.push(SourcePolicy { given: given(id, kind, document)?, origin });
    }
    for arn in &entity.policies().attached {
        policies.push(managed(arn, records).await?);
    }
    Ok(policies)
}

async fn boundary(arn: Option<&str>, records: &Records) -> Result<Option<SourcePolicy>, Failure> {
    match arn {
        Some(arn) => Ok(Some(managed(arn, records).await?)),
        None => Ok(None),
    }
}

/// A managed policy that is in use, and therefore there.
async fn managed(arn: &str, records: &Records) -> Result<SourcePolicy, Failure> {
    let policy = managed_policies::find(arn, records).await?.ok_or(Failure::Changed)?;
    let document = policy.document().ok_or_else(|| Failure::internal("a managed policy without a document"))?;
    let is_aws = matches!(policy, ManagedPolicy::Aws(_));
    let kind = if is_aws { PolicySourceType::AwsManaged } else { PolicySourceType::UserManaged };
    let id = arn.rsplit('/').next().unwrap_or(arn).to_owned();
    Ok(SourcePolicy { given: given(id, kind, document)?, origin: Origin::Managed { arn: arn.to_owned(), is_aws } })
}

fn given(id: String, kind: PolicySourceType, document: &Document) -> Result<Given, Failure> {
    Ok(Given::stored(id, kind, document.text(), document.policy(PolicyKind::Identity)?))
}
